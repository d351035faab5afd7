#include "game/author/svg_text.h"

#include <algorithm>

#include "game/base/text.h"

namespace drops::author {
namespace {

constexpr std::size_t kLongest = 4000;  // letters of one text; a card holds far fewer

// The bytes of the code point that begins here. Needs UTF-8.
std::string_view letter_at(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0u) == 0x80u) ++end;
  return text.substr(at, end - at);
}

// Of the size of the letters, for a sans-serif font.
double width_of_letter(std::string_view letter) {
  const auto first = static_cast<unsigned char>(letter.front());
  if (first >= 0xf0) return 1.3;
  if (first >= 0xe3) return 1.05;  // ideographs and the like
  if (first >= 0xe0) return 0.75;
  if (first >= 0x80) return 0.62;
  constexpr std::string_view kNarrow = "iljtf.,;:'!|()[] I";
  constexpr std::string_view kWide = "mwMW@%";
  if (kNarrow.find(letter) != std::string_view::npos) return 0.33;
  if (kWide.find(letter) != std::string_view::npos) return 0.9;
  return first >= 'A' && first <= 'Z' ? 0.7 : 0.59;
}

bool is_forbidden(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

// In one line, and UTF-8.
std::string tidied(std::string_view text) {
  std::string line = shortened(text, kLongest);
  std::ranges::replace_if(line, is_forbidden, ' ');
  return tidy_spaces(line);
}

class Breaker {
 public:
  Breaker(double size, double width) : size_(size), width_(width) {}

  void add(std::string_view word) {
    const std::string joined = line_.empty() ? std::string(word) : line_ + " " + std::string(word);
    if (fits(joined)) {
      line_ = joined;
      return;
    }
    end_line();
    for (std::size_t at = 0; at < word.size();) {
      const std::string_view letter = letter_at(word, at);
      if (!line_.empty() && !fits(line_ + std::string(letter))) end_line();
      line_ += letter;
      at += letter.size();
    }
  }

  std::vector<std::string> take() {
    end_line();
    return std::move(lines_);
  }

 private:
  [[nodiscard]] bool fits(const std::string& line) const { return text_width(line, size_) <= width_; }
  void end_line() {
    if (!line_.empty()) lines_.push_back(std::move(line_));
    line_.clear();
  }

  double size_, width_;
  std::string line_;
  std::vector<std::string> lines_;
};

}  // namespace

std::string xml(std::string_view text) {
  std::string safe;
  for (const char c : shortened(text, kLongest)) {
    switch (c) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      case '\'': safe += "&#39;"; break;
      default: safe += is_forbidden(c) ? ' ' : c; break;
    }
  }
  return safe;
}

double text_width(std::string_view text, double size) {
  double width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view letter = letter_at(text, at);
    width += width_of_letter(letter);
    at += letter.size();
  }
  return width * size;
}

std::vector<std::string> broken_lines(std::string_view text, double size, double width, std::size_t most) {
  const std::string tidy = tidied(text);
  Breaker breaker(size, width);
  for (std::size_t at = 0; at < tidy.size();) {
    const std::size_t end = std::min(tidy.find(' ', at), tidy.size());
    breaker.add(std::string_view(tidy).substr(at, end - at));
    at = end + 1;
  }
  auto lines = breaker.take();
  if (lines.size() > most) {
    lines.resize(most);
    lines.back() += "…";
  }
  return lines;
}

}  // namespace drops::author
