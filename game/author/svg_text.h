#pragma once
// Text for a picture: made safe for XML, and broken into lines by how wide its letters are, about: a picture is looked
// at with whatever font is there.

#include <string>
#include <string_view>
#include <vector>

namespace drops::author {

// What XML forbids is left out or written as it wants it; bytes that are no UTF-8 become '?'.
[[nodiscard]] std::string xml(std::string_view text);

// In pixels, at this size of letters; rather too much than too little.
[[nodiscard]] double text_width(std::string_view text, double size);

// Broken at spaces, and within a word that is wider than a line. What goes beyond `most` lines is cut, with an
// ellipsis.
[[nodiscard]] std::vector<std::string> broken_lines(std::string_view text, double size, double width, std::size_t most);

}  // namespace drops::author
