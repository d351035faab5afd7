#include "game/plan/finding.h"

#include <fmt/format.h>

#include <algorithm>

namespace drops::plan {

std::string sentence(const Finding& finding, const Plan& plan) {
  std::string text;
  if (finding.place.file < plan.sources.size()) {
    text = plan.sources[finding.place.file].name + ":";
    if (finding.place.line > 0) text += fmt::format("{}:", finding.place.line);
    text += " ";
  }
  if (!finding.subject.empty()) text += finding.subject + ": ";
  text += finding.what;
  if (!finding.todo.empty()) text += ": " + finding.todo;
  return text + " [" + finding.code + "]";
}

bool playable(const std::vector<Finding>& findings) {
  return std::ranges::none_of(findings, [](const Finding& f) { return f.severity == Severity::kError; });
}

}  // namespace drops::plan
