#pragma once
// A simulation's counts as a table for a trainer, and as JSON. Counts nothing itself.

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "game/author/simulate.h"

namespace drops::author {

// `seconds`: how long it took; 0: unknown, and not told.
[[nodiscard]] std::string to_text(const Summary& summary, const plan::Plan& plan, double seconds);
[[nodiscard]] nlohmann::ordered_json to_json(const Summary& summary, const plan::Plan& plan, double seconds);

}  // namespace drops::author
