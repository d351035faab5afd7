#pragma once
// What every scenario of the library has to show, judged by a survey: each path is walked, no option is idle, the
// endings lie apart, and honesty pays. Judges a survey alone, never a file.

#include <string>
#include <string_view>
#include <vector>

#include "game/author/survey.h"

namespace drops::author {

struct Verdict {
  enum class Is : std::uint8_t {
    kMet,
    kMissed,
    kUnasked,  // the survey has not played what it is about
  };
  std::string_view code;  // stable: "paths", "dominated", "endings", "honest", "clumsy", "evasive"
  Is is = Is::kUnasked;
  std::string wanted;              // "Best and worst ending lie at least 25 drops apart"
  std::string found;               // "best 'partners' 211.3, worst 'tender' 143.9: 67.4 apart"
  std::vector<std::string> where;  // one line for each thing that misses it
};

// The bounds, in hundredths. One bucket costs a vessel's overall 4.8 drops and a repaired one leaves it about where it
// was: hence five drops either way for "about", and five below for "well below".
inline constexpr double kLeastShare = 1.0;  // percent of the stories
inline constexpr trust::Level kEndingsApart = 2'500;
inline constexpr trust::Level kAbout = 500;

// In one order, all of them. `clumsy` looks at the stories in which the measure lost a bucket; where none did, it is
// met.
[[nodiscard]] std::vector<Verdict> verdicts(const Survey& survey, const plan::Plan& plan);
[[nodiscard]] bool all_met(const std::vector<Verdict>& verdicts);

}  // namespace drops::author
