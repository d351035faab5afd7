#pragma once
// What the checker has to say: one sentence per finding, with the place to mend it.

#include <string>
#include <string_view>
#include <vector>

#include "game/plan/plan.h"

namespace drops::plan {

enum class Severity : std::uint8_t { kError, kWarning };  // an error cannot be played

struct Finding {
  std::string code;  // stable: "E101"
  Severity severity = Severity::kError;
  Place place;
  std::string subject;  // "scene 'lab'"; may be empty
  std::string what;
  std::string todo;
};

// "file:line: scene 'x': what: what to do [E101]"
[[nodiscard]] std::string sentence(const Finding& finding, const Plan& plan);

[[nodiscard]] bool playable(const std::vector<Finding>& findings);

}  // namespace drops::plan
