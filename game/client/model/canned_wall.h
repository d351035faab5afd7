#pragma once
// Canned data for every state of the projector: what `--shot` draws and what the tests walk through. Built the same way
// as in a session, by wall_of().

#include <span>
#include <string_view>

#include "game/client/model/from_parts.h"

namespace drops::client::model {

struct WallStill {
  std::string_view name;  // "wall-decide"
  Seen (*seen)();
  bool dark = false;
};

// Every one of them, in the order of `--shot list`.
[[nodiscard]] std::span<const WallStill> wall_stills();

// A room in which so many teams decide, or are in several phases.
[[nodiscard]] Seen deciding_room(std::uint32_t teams);
[[nodiscard]] Seen mixed_room(std::uint32_t teams);

[[nodiscard]] Model model_of(const WallStill& still);

}  // namespace drops::client::model
