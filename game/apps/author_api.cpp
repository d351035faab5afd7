// drops-author api: what an editor needs to complete the words of a scenario.

#include <CLI/CLI.hpp>
#include <memory>

#include "game/apps/author_commands.h"
#include "game/author/api.h"

namespace drops::apps {
namespace {

int write_api(const std::string& file) {
  const auto text = author::completion_file();
  if (!text) return complain(1, text.error().sentence());
  return put_out(file, *text);
}

}  // namespace

void add_api(CLI::App& app, Run& run) {
  const auto file = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("api", "Write the words of the language for an editor that completes them");
  command->add_option("--out", *file, "The file (stdout)");
  command->callback([file, &run] { run = [file] { return write_api(*file); }; });
}

}  // namespace drops::apps
