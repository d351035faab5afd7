#pragma once
// Canned states of what stands beside the story: the opening contract, words, thanks, messages, and what one knows.

#include <span>

#include "game/client/model/canned.h"

namespace drops::client::model {

[[nodiscard]] std::span<const Still> aside_stills();

}  // namespace drops::client::model
