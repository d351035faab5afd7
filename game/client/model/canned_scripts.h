#pragma once
// A scene in languages that are written from right to left, as a trainer would write it: for pictures and tests. Plain
// data.

#include "game/client/model/model.h"

namespace drops::client::model {

[[nodiscard]] Model hebrew_scene();
[[nodiscard]] Model arabic_scene();

}  // namespace drops::client::model
