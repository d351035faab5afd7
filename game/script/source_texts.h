#pragma once
// The texts in quotes of a source, without running it: where a translation's entries stand, and what hooks say.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace drops::script {

struct QuotedText {
  std::string text;  // without its quotes, escapes read
  std::uint32_t line = 0;
};

[[nodiscard]] std::vector<QuotedText> quoted_texts(std::string_view source);

// The reasons that hooks give: the fourth argument of team.drop, team.leak and team.bucket where it is a text in
// quotes.
[[nodiscard]] std::vector<QuotedText> hook_reasons(std::string_view source);

}  // namespace drops::script
