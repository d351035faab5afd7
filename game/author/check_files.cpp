#include "game/author/check_files.h"

#include <nlohmann/json.hpp>

#include "game/author/check_hooks.h"
#include "game/script/programme_file.h"

namespace drops::author {

Result<CheckedFile> check_file(const std::string& file) {
  auto loaded = script::load_programme(file, {.every_language = true});
  if (!loaded) return pass_on(loaded);
  CheckedFile checked{file, {}, {}, {}, loaded->playable()};
  for (auto& told : loaded->told) {
    checked.lines.push_back(std::move(told.sentence));
    checked.sources.push_back(told.file.empty() ? file : std::move(told.file));
    checked.findings.push_back(std::move(told.finding));
  }
  if (!checked.playable) return checked;
  for (const plan::Plan& plan : loaded->programme.plans) {
    for (plan::Finding& finding : check_hooks(plan)) {
      const bool known = finding.place.file < plan.sources.size();
      checked.lines.push_back(plan::sentence(finding, plan));
      checked.sources.push_back(known ? plan.sources[finding.place.file].name : file);
      checked.findings.push_back(std::move(finding));
    }
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
