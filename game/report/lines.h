#pragma once
// Text for a terminal: lines that are not too long, columns that stand under each other. Counts characters as people
// do.

#include <cstddef>
#include <string>
#include <string_view>

namespace drops::report {

inline constexpr std::size_t kLineWidth = 110;

// The text, broken at spaces, each line with `indent` spaces, those after the first with two more. Ends with a line
// break. A word longer than a line stays whole.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t indent);

// As wide as `width`, with spaces behind; longer text is cut, with an ellipsis.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width);

[[nodiscard]] std::size_t width_of(std::string_view text);

}  // namespace drops::report
