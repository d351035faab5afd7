#pragma once
// Going back is kept honest: a story that is taken back to an earlier scene and told the same things again comes to the
// same end.

#include <cstdint>
#include <optional>
#include <string>

#include "game/plan/plan.h"

namespace drops::test {

// One team plays by chance; then it goes back to one of its scenes, and all that was said from there on is said again.
// How the two ends differ, or nothing. `gone_back` tells whether there was a scene to go back to.
[[nodiscard]] std::optional<std::string> play_again(const plan::Plan& plan, std::uint64_t seed, bool& gone_back);

}  // namespace drops::test
