#pragma once
// What each code of a finding means: why it matters, and an example of wrong and right. For a trainer who reads it
// once.

#include <span>
#include <string_view>

namespace drops::plan {

struct Explanation {
  std::string_view code;   // "E402"
  std::string_view title;  // what it is about, in one line
  std::string_view why;
  std::string_view wrong, right;  // of a scenario, or of its texts in another language
};

// Nothing where no finding has this code.
[[nodiscard]] const Explanation* explanation_of(std::string_view code);

// Those of one part of the checker, in the order of their codes; all parts together are all codes.
[[nodiscard]] std::span<const Explanation>
explanations_of_reading();  // 1: the file; 2: names; 7: ids, texts; 8: languages
[[nodiscard]] std::span<const Explanation> explanations_of_asking();      // 4: questions, options, stakes
[[nodiscard]] std::span<const Explanation> explanations_of_the_story();   // 3: ways; 5: promises, facts; 6: people
[[nodiscard]] std::span<const Explanation> explanations_of_programmes();  // 9

}  // namespace drops::plan
