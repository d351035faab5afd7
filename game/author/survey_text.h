#pragma once
// A survey as tables for a trainer, of at most 100 columns. Counts and judges nothing itself.

#include <string>
#include <vector>

#include "game/author/survey.h"
#include "game/author/verdicts.h"

namespace drops::author {

// `seconds`: how long it took; 0: unknown, and not told. Of an unfinished survey, or one of one kind alone, `judged`
// may be empty.
[[nodiscard]] std::string to_text(const Survey& survey, const plan::Plan& plan, const std::vector<Verdict>& judged,
                                  double seconds);

}  // namespace drops::author
