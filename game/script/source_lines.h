#pragma once
// Where the tables of a source stand. Lua attributes a table to the line of the word before its brace; this finds the
// brace again. A reader of words and braces, not of the language.

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace drops::script {

class SourceLines {
 public:
  explicit SourceLines(std::string_view text);

  // The line of the brace of the nth table (from 0) that was made on `line`; `line` itself where there is none.
  [[nodiscard]] std::uint32_t brace(std::uint32_t line, std::uint32_t nth) const;

 private:
  std::map<std::uint32_t, std::vector<std::uint32_t>> braces_;  // by the line where the word before it ends
};

}  // namespace drops::script
