#pragma once
// A survey as one JSON object, for programs: counts of stories, levels in hundredths, ids. Counts and judges nothing
// itself.

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "game/author/survey.h"
#include "game/author/verdicts.h"

namespace drops::author {

// `seconds` as in to_text().
[[nodiscard]] nlohmann::ordered_json to_json(const Survey& survey, const plan::Plan& plan,
                                             const std::vector<Verdict>& judged, double seconds);

}  // namespace drops::author
