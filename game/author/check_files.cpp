#include "game/author/check_files.h"

#include <nlohmann/json.hpp>

#include "game/author/check_hooks.h"
#include "game/script/loader.h"

namespace drops::author {

Result<CheckedFile> check_file(const std::string& file) {
  auto loaded = script::load_file(file, {.every_language = true});
  if (!loaded) return pass_on(loaded);
  CheckedFile checked{file, {}, {}, std::move(loaded->findings), true};
  checked.playable = plan::playable(checked.findings);
  if (checked.playable) {
    for (plan::Finding& finding : check_hooks(loaded->plan)) checked.findings.push_back(std::move(finding));
  }
  for (const auto& finding : checked.findings) {
    checked.lines.push_back(plan::sentence(finding, loaded->plan));
    const auto& sources = loaded->plan.sources;
    checked.sources.push_back(finding.place.file < sources.size() ? sources[finding.place.file].name : file);
  }
  return checked;
}

std::string to_text(const CheckedFile& checked) {
  if (checked.lines.empty()) return checked.file + ": no findings\n";
  std::string text;
  for (const auto& line : checked.lines) text += line + "\n";
  return text;
}

nlohmann::ordered_json to_json(const CheckedFile& checked) {
  nlohmann::ordered_json findings = nlohmann::ordered_json::array();
  for (std::size_t i = 0; i < checked.findings.size(); ++i) {
    const plan::Finding& finding = checked.findings[i];
    findings.push_back({{"code", finding.code},
                        {"severity", finding.severity == plan::Severity::kError ? "error" : "warning"},
                        {"file", checked.sources[i]},
                        {"line", finding.place.line},
                        {"subject", finding.subject},
                        {"what", finding.what},
                        {"todo", finding.todo},
                        {"sentence", checked.lines[i]}});
  }
  return {{"file", checked.file}, {"playable", checked.playable}, {"findings", std::move(findings)}};
}

}  // namespace drops::author
