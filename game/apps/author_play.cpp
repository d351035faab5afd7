// drops-author play: one person at a terminal, or lines from a pipe, and bots as the team.

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <iostream>
#include <memory>

#include "game/apps/author_commands.h"
#include "game/author/play.h"
#include "game/bots/temperament.h"
#include "game/script/hooks.h"
#include "game/script/loader.h"

namespace drops::apps {
namespace {

struct Words {
  std::string file, temperament = "mixed", from;
  std::vector<std::string> sets;
  author::RehearsalWish wish;
};

// "candid, cautious, ... or mixed"
std::string temperaments() {
  std::string names;
  for (std::size_t i = 0; i < bots::kTemperaments; ++i) {
    names += fmt::format("{}, ", bots::name_of(static_cast<bots::Temperament>(i)));
  }
  return names + "or mixed";
}

bool is_terminal() {
  return isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
}

void put(const std::string& text) {
  fmt::print("{}", text);
  std::fflush(stdout);
}

// Until the story or the input ends.
int play_lines(author::Play& play) {
  const bool asks = isatty(STDIN_FILENO) != 0;
  put(play.opening());
  std::string line;
  while (!play.over()) {
    if (asks) put(play.prompt());
    if (!std::getline(std::cin, line)) {
      if (asks) put("\n");
      break;
    }
    put(play.take(line));
  }
  return 0;
}

int play_file(const Words& words) {
  const auto loaded = script::load_file(words.file);
  if (!loaded) return complain(1, loaded.error().sentence());
  if (!loaded->playable()) {
    return complain(1, fmt::format("'{}' cannot be played as it stands: see drops-author check", words.file));
  }
  author::RehearsalWish wish = words.wish;
  if (words.temperament != "mixed") {
    wish.temperament = bots::temperament_named(words.temperament);
    if (!wish.temperament) {
      return complain(2, fmt::format("there is no temperament '{}': give {}", words.temperament, temperaments()));
    }
  }
  if (!words.from.empty() || !words.sets.empty()) {
    auto start = author::read_start_point(loaded->plan, words.from, words.sets);
    if (!start) return complain(2, start.error().sentence());
    wish.start = std::move(*start);
  }
  auto hooks = script::make_hooks(loaded->plan);
  if (!hooks) return complain(1, hooks.error().sentence());
  auto play = author::Play::begin(loaded->plan, **hooks, wish, is_terminal());
  if (!play) return complain(2, play.error().sentence());
  return play_lines(*play);
}

}  // namespace

void add_play(CLI::App& app, Run& run) {
  const auto words = std::make_shared<Words>();
  CLI::App* command = app.add_subcommand("play", "Play a scenario in the terminal, with bots as your team");
  command->add_option("file", words->file, "A scenario file (.lua)")->required();
  command->add_option("--role", words->wish.role, "Whom you play (the leader)");
  command->add_option("--team-size", words->wish.team_size, "You and the bots (one of each role)")
      ->check(CLI::Range(1, 16));
  command->add_option("--seed", words->wish.seed, "Of chance: the same seed deals the same (1)");
  command->add_option("--temperament", words->temperament, fmt::format("Of the bots: {} (mixed)", temperaments()));
  command->add_option("--from", words->from, "The scene to begin with, instead of the first");
  command->add_option("--set", words->sets,
                      "What has happened before, as in days=1 friday=promised missed=open defects=known night=wait "
                      "safety=30");
  command->callback([words, &run] { run = [words] { return play_file(*words); }; });
}

}  // namespace drops::apps
