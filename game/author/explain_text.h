#pragma once
// What a finding's code means, as a trainer reads it. The words are the plan's (game/plan/explain.h); this sets them
// out.

#include <string>

#include "game/base/result.h"

namespace drops::author {

// Some lines, the last with a line break. Refuses a code that no finding has (kNotFound), with the nearest one.
[[nodiscard]] Result<std::string> explained(const std::string& code);

}  // namespace drops::author
