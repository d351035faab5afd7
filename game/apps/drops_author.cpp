// drops-author: what a trainer asks about a scenario file. Begin one; check it, look at it, play it, a thousand times.

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "game/apps/author_commands.h"

using namespace drops;
int main(int argc, char** argv) {
  apps::Run run;
  CLI::App app("What a trainer asks about a scenario of Drops & Buckets.", "drops-author");
  app.set_version_flag("--version", "drops-author " DROPS_VERSION);
  app.require_subcommand(1);
  apps::add_new(app, run);
  apps::add_check(app, run);
  apps::add_simulate(app, run);
  apps::add_graph(app, run);
  apps::add_play(app, run);
  apps::add_api(app, run);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    return apps::complain(2, fmt::format("{}: see drops-author --help", error.what()));
  }
  return run();
}
