#pragma once
// What came of a session, for programs: one JSON object. Numbers are integers, levels in hundredths of a drop. Roles
// and ids only; no player is named.

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "game/plan/plan.h"
#include "game/session/state.h"

namespace drops::report {

[[nodiscard]] nlohmann::ordered_json result(const session::State& state, const plan::Plan& plan);

// The same as text, on one line.
[[nodiscard]] std::string result_json(const session::State& state, const plan::Plan& plan);

}  // namespace drops::report
