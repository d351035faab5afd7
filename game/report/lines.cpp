#include "game/report/lines.h"

#include "game/base/text.h"

namespace drops::report {
namespace {

// The first `count` characters.
std::string_view first(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  while (at < text.size() && count > 0) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U) ++at;
    --count;
  }
  return text.substr(0, at);
}

}  // namespace

std::size_t width_of(std::string_view text) {
  return count_code_points(text).value_or(text.size());
}

std::string wrapped(std::string_view text, std::size_t indent) {
  std::string lines;
  std::string line(indent, ' ');
  std::size_t width = indent;
  bool empty = true;
  while (!text.empty()) {
    const std::size_t begin = text.find_first_not_of(" \n\t");
    if (begin == std::string_view::npos) break;
    text.remove_prefix(begin);
    const std::string_view word = text.substr(0, text.find_first_of(" \n\t"));
    text.remove_prefix(word.size());
    if (!empty && width + 1 + width_of(word) > kLineWidth) {
      lines += line + "\n";
      line.assign(indent + 2, ' ');
      width = indent + 2;
      empty = true;
    }
    line += empty ? "" : " ";
    line += word;
    width += width_of(word) + (empty ? 0 : 1);
    empty = false;
  }
  return lines + line + "\n";
}

std::string padded(std::string_view text, std::size_t width) {
  const std::size_t own = width_of(text);
  if (own <= width) return std::string(text) + std::string(width - own, ' ');
  return width == 0 ? "" : std::string(first(text, width - 1)) + "…";
}

}  // namespace drops::report
