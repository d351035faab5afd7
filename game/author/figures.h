#pragma once
// How figures are said: shares, drops, names of endings. For tables and JSON alike.

#include <cstddef>
#include <cstdint>
#include <string>

#include "game/author/simulate.h"
#include "game/plan/plan.h"
#include "game/trust/rules.h"

namespace drops::author {

[[nodiscard]] inline double percent_of(std::size_t part, std::size_t of) {
  return of == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(of);
}

[[nodiscard]] inline double drops_of(trust::Level level) {
  return static_cast<double>(level) / trust::kOneDrop;
}

// Of a scene at which a story ends: its ending, or its id.
[[nodiscard]] inline const std::string& ending_of(const plan::Plan& plan, std::size_t scene) {
  return plan.scenes[scene].ending.empty() ? plan.scenes[scene].id : plan.scenes[scene].ending;
}

// The same for a table: what people read of it, where it has a title.
[[nodiscard]] inline const std::string& ending_label(const plan::Plan& plan, std::size_t scene) {
  const std::string& title = plan.scenes[scene].title;
  return title.empty() ? ending_of(plan, scene) : title;
}

// "Dana, the client → the team", "Tester → Team lead"
[[nodiscard]] std::string relation_label(const plan::Plan& plan, const RelationKind& relation);

}  // namespace drops::author
