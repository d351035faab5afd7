#pragma once
// Walks over a source, counting lines: texts and comments are skipped whole. A reader of words and braces, not of the
// language. Inside game/script only.

#include <cstdint>
#include <string_view>

namespace drops::script {

inline bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

class SourceWalker {
 public:
  explicit SourceWalker(std::string_view text) : text_(text) {}

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

  [[nodiscard]] std::size_t at() const { return at_; }

  // "-- ..." or "--[[ ... ]]". False, and nothing skipped, where there is none.
  bool skip_comment() {
    if (peek() != '-' || peek(1) != '-') return false;
    next();
    next();
    if (peek() == '[' && skip_long()) return true;
    while (!at_end() && peek() != '\n') next();
    return true;
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

}  // namespace drops::script
