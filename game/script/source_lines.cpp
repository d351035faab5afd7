#include "game/script/source_lines.h"

#include "game/script/source_walker.h"

namespace drops::script {
SourceLines::SourceLines(std::string_view text) {
  SourceWalker walker(text);
  std::uint32_t last_word = 1;  // the line where it ended
  while (!walker.at_end()) {
    const char c = walker.peek();
    if (is_space(c)) {
      walker.next();
      continue;
    }
    if (walker.skip_comment()) continue;
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
