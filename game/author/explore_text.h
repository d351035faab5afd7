#pragma once
// What an exploration found, as lines for a trainer and as JSON. Finds nothing itself.

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "game/author/explore.h"

namespace drops::author {

// `seconds`: how long it took; 0: unknown, and not told.
[[nodiscard]] std::string to_text(const Exploration& found, const plan::Plan& plan, double seconds);
[[nodiscard]] nlohmann::ordered_json to_json(const Exploration& found, const plan::Plan& plan, double seconds);

// All of it was walked, every ending and option was found, and no state leads nowhere.
[[nodiscard]] bool is_sound(const Exploration& found, const plan::Plan& plan);

}  // namespace drops::author
