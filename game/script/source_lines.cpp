#include "game/script/source_lines.h"

#include <algorithm>

namespace drops::script {
namespace {

// Walks over a source, counting lines.
class Walker {
 public:
  explicit Walker(std::string_view text) : text_(text) {}

  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  [[nodiscard]] std::uint32_t line() const { return line_; }

  char next() {
    const char c = text_[at_++];
    if (c == '\n') ++line_;
    return c;
  }

  void skip_line() {
    while (!at_end() && peek() != '\n') next();
  }

  void skip_quoted(char quote) {
    next();
    while (!at_end() && peek() != quote && peek() != '\n') {
      if (next() == '\\' && !at_end()) next();
    }
    if (!at_end() && peek() == quote) next();
  }

  // "[[...]]" or "[==[...]==]", where the walker stands at one. False, and nothing skipped, where it does not.
  bool skip_long() {
    std::size_t level = 0;
    while (peek(1 + level) == '=') ++level;
    if (peek() != '[' || peek(1 + level) != '[') return false;
    for (std::size_t i = 0; i < level + 2; ++i) next();
    while (!at_end()) {
      if (next() != ']') continue;
      std::size_t closing = 0;
      while (peek(closing) == '=') ++closing;
      if (closing != level || peek(closing) != ']') continue;
      for (std::size_t i = 0; i <= closing; ++i) next();
      return true;
    }
    return true;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
};

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

}  // namespace

SourceLines::SourceLines(std::string_view text) {
  Walker walker(text);
  std::uint32_t last_word = 1;  // the line where it ended
  while (!walker.at_end()) {
    const char c = walker.peek();
    if (is_space(c)) {
      walker.next();
      continue;
    }
    if (c == '-' && walker.peek(1) == '-') {
      walker.next();
      walker.next();
      if (walker.peek() != '[' || !walker.skip_long()) walker.skip_line();
      continue;
    }
    if (c == '{') braces_[last_word].push_back(walker.line());
    if (c == '"' || c == '\'') {
      walker.skip_quoted(c);
    } else if (c != '[' || !walker.skip_long()) {
      walker.next();
    }
    last_word = walker.line();
  }
}

std::uint32_t SourceLines::brace(std::uint32_t line, std::uint32_t nth) const {
  const auto found = braces_.find(line);
  if (found == braces_.end()) return line;
  return found->second[nth % found->second.size()];
}

}  // namespace drops::script
