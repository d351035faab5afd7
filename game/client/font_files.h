#pragma once
// Which file of this machine holds which letters: asks fontconfig and reads what it names. It never bakes or draws.

#include <string>
#include <string_view>
#include <vector>

namespace drops::client {

struct FontFile {
  std::vector<char> bytes;  // empty: there is none that can be read
  bool wanted = false;      // it is the family that was asked for, not a replacement
};

// The file for a fontconfig pattern such as "Inter:medium". `family` is what counts as having been found.
[[nodiscard]] FontFile find_font(const std::string& pattern, const std::string& family);

// The file of a plain face, upright and bold or not, that holds all of these letters; `wanted` false: none does.
[[nodiscard]] FontFile find_font_with(std::u32string_view letters, bool bold);

}  // namespace drops::client
