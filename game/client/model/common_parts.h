#pragma once
// What all who sit at one laptop may see: of each part what every one of them was sent, and nothing that says "mine".
// A field that is not known here as common is one person's own, and left out.

#include <span>

#include "game/link/parts.h"

namespace drops::client::model {

// Of several people at one end. Where they are not all in one team, what a team sees is left out.
// Requires: at least one, and none of them is nothing.
[[nodiscard]] link::Parts common_parts(std::span<const link::Parts* const> all);

// They have teams, and not all the same.
[[nodiscard]] bool are_parted(std::span<const link::Parts* const> all);

}  // namespace drops::client::model
