// drops-author new: a scenario to begin with.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "game/apps/author_commands.h"
#include "game/author/new_scenario.h"

namespace drops::apps {
namespace {

struct Words {
  std::string name, folder = ".";
};

int write_new(const Words& words) {
  const auto path = author::write_new_scenario(words.name, words.folder);
  if (!path) return complain(path.error().code == Code::kInvalid ? 2 : 1, path.error().sentence());
  fmt::print("{} is written: a small story to change. Next:\n", *path);
  fmt::print("  drops-author play {}     play it, with bots as your team\n", *path);
  fmt::print("  drops-author check {}    after every change\n", *path);
  return 0;
}

}  // namespace

void add_new(CLI::App& app, Run& run) {
  const auto words = std::make_shared<Words>();
  CLI::App* command = app.add_subcommand("new", "Write a scenario to begin with");
  command->add_option("name", words->name, "Its short name: small letters, digits, - or _")->required();
  command->add_option("--out", words->folder, "The folder that it is written to (this one)");
  command->callback([words, &run] { run = [words] { return write_new(*words); }; });
}

}  // namespace drops::apps
