#pragma once
// Canned states of several people at one laptop: the form with their names, the covered screen, somebody's turn.

#include <span>
#include <string_view>

#include "game/client/model/canned.h"

namespace drops::client::model {

[[nodiscard]] std::span<const Still> laptop_stills();

// What the mates of the canned story's seat were sent at the same moment: Amara, Jonas and Wei, each with texts of
// their own. Requires: late_release_moments() has a moment of that name.
[[nodiscard]] std::vector<link::Parts> laptop_parts(std::string_view moment);

}  // namespace drops::client::model
