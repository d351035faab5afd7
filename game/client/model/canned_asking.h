#pragma once
// Canned data for every kind of asking that is no choice: what `--shot` draws and what the tests walk through. Built
// from the canned story, with its question replaced.

#include <span>

#include "game/client/model/canned.h"

namespace drops::client::model {

// Every one of them, in the order of `--shot list`.
[[nodiscard]] std::span<const Still> asking_stills();

}  // namespace drops::client::model
