// drops-author: what a trainer asks about a scenario file. Begin one; check it, look at it, play it, a thousand times.

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <unistd.h>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "game/apps/author_commands.h"
#include "game/author/check_files.h"
#include "game/author/simulate.h"
#include "game/author/summary_text.h"
#include "game/script/hooks.h"
#include "game/script/loader.h"

namespace {

using namespace drops;
using apps::complain;

volatile std::sig_atomic_t g_stop = 0;

void stop(int) {
  g_stop = 1;
}

struct Words {
  std::vector<std::string> files;
  std::string file, temperament = "mixed";
  std::uint32_t runs = 1000, team_size = 0, teams = 1;
  std::uint64_t seed = 1;
  bool json = false;
};

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

double seconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// A line that tells how far it is, on a terminal, once it takes longer than a second.
class ProgressLine {
 public:
  bool operator()(std::uint32_t done, std::uint32_t of) {
    const double now = seconds_since(begin_);
    if (terminal_ && now > 1 && now - told_ > 0.1) {
      told_ = now;
      fmt::print(stderr, "\r{} of {} runs ", done, of);
    }
    return g_stop == 0;
  }
  void clear() const {
    if (told_ > 0) fmt::print(stderr, "\r{:40}\r", "");
  }
  [[nodiscard]] double seconds() const { return seconds_since(begin_); }

 private:
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  bool terminal_ = isatty(STDERR_FILENO) != 0;
  double told_ = 0;
};

Result<author::SimulateOptions> read(const Words& words, const plan::Plan& plan) {
  author::SimulateOptions options;
  options.runs = words.runs;
  options.seed = words.seed;
  options.table.teams = words.teams;
  const auto least = static_cast<std::uint32_t>(plan.players_least);
  const auto most = static_cast<std::uint32_t>(plan.players_most);
  options.table.team_size = words.team_size > 0 ? words.team_size : std::clamp(4u, least, most);
  if (options.table.team_size < least || options.table.team_size > most) {
    return fail(Code::kInvalid, fmt::format("'{}' is not for teams of {}", plan.id, words.team_size),
                fmt::format("give --team-size from {} to {}", least, most));
  }
  return options;
}

int simulate(const Words& words) {
  std::optional<bots::Temperament> temperament;
  if (words.temperament != "mixed") {
    temperament = bots::temperament_named(words.temperament);
    if (!temperament) {
      return complain(2, fmt::format("there is no temperament '{}': give candid, cautious, hurried, evasive, random or "
                                     "mixed",
                                     words.temperament));
    }
  }
  auto loaded = script::load_file(words.file);
  if (!loaded) return complain(1, loaded.error().sentence());
  if (!loaded->playable()) {
    return complain(1, fmt::format("'{}' cannot be played as it stands: see drops-author check", words.file));
  }
  auto hooks = script::make_hooks(loaded->plan);
  if (!hooks) return complain(1, hooks.error().sentence());
  auto options = read(words, loaded->plan);
  if (!options) return complain(2, options.error().sentence());
  options->table.temperament = temperament;

  ProgressLine progress;
  const auto summary = author::simulate(loaded->plan, **hooks, *options, std::ref(progress));
  progress.clear();
  if (!summary) return complain(1, summary.error().sentence());
  if (words.json) {
    fmt::print("{}\n", author::to_json(*summary, loaded->plan, progress.seconds()).dump(2));
  } else {
    fmt::print("{}", author::to_text(*summary, loaded->plan, progress.seconds()));
  }
  return 0;
}

void declare(CLI::App& app, Words& words) {
  app.set_version_flag("--version", "drops-author " DROPS_VERSION);
  app.require_subcommand(1);

  CLI::App* check = app.add_subcommand("check", "Look for mistakes in scenario files");
  check->add_option("file", words.files, "Scenario files (.lua)")->required();
  check->add_flag("--json", words.json, "Print one JSON object and nothing else");

  CLI::App* simulate = app.add_subcommand("simulate", "Let bots play a scenario many times, and sum up");
  simulate->add_option("file", words.file, "A scenario file (.lua)")->required();
  simulate->add_option("--runs", words.runs, "How many sessions (1000)")->check(CLI::Range(1, 10'000'000));
  simulate->add_option("--seed", words.seed, "Of the first run; the others count on from it (1)");
  simulate->add_option("--team-size", words.team_size, "Bots in a team (4, or what the scenario allows)")
      ->check(CLI::Range(1, 16));
  simulate->add_option("--teams", words.teams, "Teams in a session (1)")->check(CLI::Range(1, 200));
  simulate->add_option("--temperament", words.temperament,
                       "candid, cautious, hurried, evasive, random or mixed (mixed)");
  simulate->add_flag("--json", words.json, "Print one JSON object and nothing else");
}

}  // namespace

int main(int argc, char** argv) {
  Words words;
  apps::Run run;
  CLI::App app("What a trainer asks about a scenario of Drops & Buckets.", "drops-author");
  apps::add_new(app, run);
  declare(app, words);
  apps::add_graph(app, run);
  apps::add_play(app, run);
  apps::add_api(app, run);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    return complain(2, fmt::format("{}: see drops-author --help", error.what()));
  }
  if (run) return run();
  std::signal(SIGINT, stop);  // a simulation sums up what it has
  return app.got_subcommand("check") ? check(words) : simulate(words);
}
