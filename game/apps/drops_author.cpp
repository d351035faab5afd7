// drops-author: what a trainer asks about a scenario file. Check it; play it a thousand times.

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "game/apps/author_simulate.h"
#include "game/author/check_files.h"

namespace {

using namespace drops;

struct Words {
  std::vector<std::string> files;
  bool json = false;
};

int complain(int status, const std::string& sentence) {
  fmt::print(stderr, "drops-author: {}\n", sentence);
  return status;
}

int check(const Words& words) {
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

void declare(CLI::App& app, Words& words) {
  app.set_version_flag("--version", "drops-author " DROPS_VERSION);
  app.require_subcommand(1);

  CLI::App* check = app.add_subcommand("check", "Look for mistakes in scenario files");
  check->add_option("file", words.files, "Scenario files (.lua)")->required();
  check->add_flag("--json", words.json, "Print one JSON object and nothing else");
}

}  // namespace

int main(int argc, char** argv) {
  Words words;
  std::function<int()> run;
  CLI::App app("What a trainer asks about a scenario of Drops & Buckets.", "drops-author");
  declare(app, words);
  apps::add_simulate(app, run);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    return complain(2, fmt::format("{}: see drops-author --help", error.what()));
  }
  return run ? run() : check(words);
}
