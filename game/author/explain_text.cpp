#include "game/author/explain_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <vector>

#include "game/plan/explain.h"
#include "game/report/lines.h"

namespace drops::author {
namespace {

// Each line of an example behind two spaces, without empty ones around it.
std::string indented(std::string_view example) {
  while (example.starts_with('\n')) example.remove_prefix(1);
  while (example.ends_with('\n')) example.remove_suffix(1);
  std::string out = "  ";
  for (const char c : example) out += c == '\n' ? std::string("\n  ") : std::string(1, c);
  return out + "\n";
}

}  // namespace

Result<std::string> explained(const std::string& code) {
  std::string wanted = code;
  std::ranges::transform(wanted, wanted.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  const plan::Explanation* found = plan::explanation_of(wanted);
  if (!found) {
    return fail(Code::kNotFound, fmt::format("no finding has the code '{}'", code.substr(0, 20)),
                "give one as it stands behind a finding, such as E402");
  }
  const bool error = found->code.starts_with('E');
  std::string text = fmt::format("{}: {}\n{}\n\n", found->code, found->title,
                                 error ? "An error: the scenario cannot be played like that."
                                       : "A warning: it can be played, and somebody will stumble over it.");
  text += report::wrapped(found->why, 0);
  text += "\nWrong:\n" + indented(found->wrong) + "\nRight:\n" + indented(found->right);
  return text;
}

}  // namespace drops::author
