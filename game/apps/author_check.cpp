// drops-author check: what is wrong with a scenario. Finds nothing itself (game/author/check_files.h).

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "game/apps/author_commands.h"
#include "game/author/check_files.h"
#include "game/author/explain_text.h"
#include "game/script/loader.h"

namespace drops::apps {
namespace {

struct Words {
  std::vector<std::string> files;
  std::string texts;    // a language: print the table to fill in
  std::string explain;  // a code: print what it means
  bool json = false;
};

int explain(const std::string& code) {
  const auto text = author::explained(code);
  if (!text) return complain(1, text.error().sentence());
  fmt::print("{}", *text);
  return 0;
}

int print_texts(const Words& words) {
  if (words.files.size() != 1) return complain(2, "--texts makes the table of one scenario: name one file");
  const auto table = script::texts_to_fill(words.files.front(), words.texts);
  if (!table) return complain(1, table.error().sentence());
  fmt::print("{}", *table);
  return 0;
}

int check(const Words& words) {
  if (!words.explain.empty()) return explain(words.explain);
  if (words.files.empty()) return complain(2, "no file is named: give one or more scenario files (.lua)");
  if (!words.texts.empty()) return print_texts(words);
  nlohmann::ordered_json files = nlohmann::ordered_json::array();
  bool fine = true;
  for (const auto& file : words.files) {
    const auto checked = author::check_file(file);
    if (!checked) {
      fine = false;
      (void)complain(1, checked.error().sentence());
      continue;
    }
    fine = fine && checked->playable;
    if (words.json) {
      files.push_back(author::to_json(*checked));
    } else {
      fmt::print("{}", author::to_text(*checked));
    }
  }
  if (words.json) fmt::print("{}\n", nlohmann::ordered_json{{"ok", fine}, {"files", files}}.dump(2));
  return fine ? 0 : 1;
}

}  // namespace

void add_check(CLI::App& app, Run& run) {
  const auto words = std::make_shared<Words>();
  CLI::App* command = app.add_subcommand("check", "Look for mistakes in scenario files");
  command->add_option("file", words->files, "Scenario files (.lua)");
  command->add_option("--texts", words->texts,
                      "Print the texts that a language (de) still needs, as a table to fill in");
  command->add_option("--explain", words->explain, "Say what a finding's code (E402) means, with an example");
  command->add_flag("--json", words->json, "Print one JSON object and nothing else");
  command->callback([words, &run] { run = [words] { return check(*words); }; });
}

}  // namespace drops::apps
