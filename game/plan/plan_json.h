#pragma once
// A plan, or a programme of several, as JSON text and back: how it is kept in a journal, beside its sources. Lossless:
// from_json(to_json(p)) is p, for a plan that resolve() has been through.

#include <string>
#include <string_view>

#include "game/base/result.h"
#include "game/plan/plan.h"
#include "game/plan/programme.h"

namespace drops::plan {

[[nodiscard]] std::string to_json(const Plan& plan);

// Refuses (kCorrupt) what to_json() did not write, numbers that no longer fit their names included.
[[nodiscard]] Result<Plan> from_json(std::string_view text);

// A scenario alone is written as its plan, as it always was.
[[nodiscard]] std::string to_json(const Programme& programme);
// Of either. Refuses as from_json() does, and parts that name no plan.
[[nodiscard]] Result<Programme> programme_from_json(std::string_view text);

}  // namespace drops::plan
