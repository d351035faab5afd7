#include "game/base/text.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace drops {
namespace {

constexpr std::size_t kLongestName = 48;

// Reads one code point at `at` and moves past it; nothing where the bytes are no UTF-8.
std::optional<char32_t> next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const std::uint8_t lead = byte(at);
  std::size_t length = 1;
  char32_t value = lead;
  if (lead >= 0x80) {
    if (lead >= 0xc2 && lead <= 0xdf) {
      length = 2;
      value = lead & 0x1f;
    } else if (lead >= 0xe0 && lead <= 0xef) {
      length = 3;
      value = lead & 0x0f;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
      length = 4;
      value = lead & 0x07;
    } else {
      return std::nullopt;
    }
  }
  if (at + length > text.size()) return std::nullopt;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xc0) != 0x80) return std::nullopt;
    value = (value << 6) | (byte(at + i) & 0x3f);
  }
  const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
  const bool surrogate = value >= 0xd800 && value <= 0xdfff;
  if (overlong || surrogate || value > 0x10ffff) return std::nullopt;
  at += length;
  return value;
}

bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c <= 0x9f) ||  // C0, DEL, C1
         (c >= 0x200b && c <= 0x200f) ||          // zero width, marks of direction
         (c >= 0x2028 && c <= 0x202e) ||          // separators, direction overrides
         (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

}  // namespace

std::optional<std::size_t> count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    if (!next_code_point(text, at)) return std::nullopt;
  }
  return count;
}

bool has_control_characters(std::string_view text, bool multiline) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = next_code_point(text, at);
    if (!c) return true;
    if (multiline && (*c == U'\n' || *c == U'\t')) continue;
    if (is_control(*c)) return true;
  }
  return false;
}

std::string tidy_spaces(std::string_view text) {
  std::string tidy;
  for (const char c : text) {
    if (c == ' ' && (tidy.empty() || tidy.back() == ' ')) continue;
    tidy += c;
  }
  if (!tidy.empty() && tidy.back() == ' ') tidy.pop_back();
  return tidy;
}

std::string shortened(std::string_view text, std::size_t most) {
  std::string out;
  std::size_t count = 0;
  std::size_t three_back = 0;  // where the last three code points of a full text begin
  for (std::size_t at = 0; at < text.size(); ++count) {
    if (count + 3 == most) three_back = out.size();
    if (count == most) return out.substr(0, three_back) + "...";
    const std::size_t start = at;
    if (next_code_point(text, at)) {
      out += text.substr(start, at - start);
    } else {
      out += '?';
      ++at;
    }
  }
  return out;
}

Result<std::string> check_name(std::string_view name) {
  if (has_control_characters(name)) {
    return fail(Code::kInvalid, "The name holds characters that cannot be shown", "use letters, digits and spaces");
  }
  std::string tidy = tidy_spaces(name);
  if (tidy.empty()) return fail(Code::kInvalid, "The name is empty", "enter the name your team knows you by");
  if (count_code_points(tidy).value_or(0) > kLongestName) {
    return fail(Code::kInvalid, "The name is longer than 48 characters", "shorten it");
  }
  return tidy;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  // Optimal string alignment: three rows are enough, because a swap looks back two.
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replace = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replace});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

}  // namespace drops
