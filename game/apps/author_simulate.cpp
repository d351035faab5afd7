// drops-author simulate: its words on the command line, and what it prints.

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>

#include <unistd.h>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "game/apps/author_commands.h"
#include "game/author/check_hooks.h"
#include "game/author/explore.h"
#include "game/author/explore_text.h"
#include "game/author/survey.h"
#include "game/author/survey_json.h"
#include "game/author/survey_text.h"
#include "game/author/verdicts.h"
#include "game/script/hooks.h"
#include "game/script/loader.h"

namespace drops::apps {
namespace {

volatile std::sig_atomic_t g_stop = 0;

void stop(int) {
  g_stop = 1;
}

struct Words {
  std::string file, temperament = "all";
  std::uint32_t runs = 10'000, team_size = 0, teams = 1;
  std::uint64_t seed = 1, states = 1'000'000;
  bool json = false, strict = false, exhaustive = false;
};

double seconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// Tells how far it is, on a terminal, once it takes longer than a second: a bar where the end is known.
class Progress {
 public:
  bool runs(std::uint32_t done, std::uint32_t of) {
    constexpr std::uint32_t kCells = 40;
    if (!is_time()) return g_stop == 0;
    const auto cells = static_cast<std::uint32_t>(std::uint64_t{kCells} * done / std::max(of, 1u));
    fmt::print(stderr, "\r[{:#<{}}{:.<{}}] {} of {} runs ", "", cells, "", kCells - cells, done, of);
    return g_stop == 0;
  }
  bool states(std::uint64_t found) {
    if (is_time()) fmt::print(stderr, "\r{} states ", found);
    return g_stop == 0;
  }
  void clear() const {
    if (told_ > 0) fmt::print(stderr, "\r{:79}\r", "");
  }
  [[nodiscard]] double seconds() const { return seconds_since(begin_); }

 private:
  bool is_time() {
    const double now = seconds_since(begin_);
    if (!terminal_ || now < 1 || now - told_ < 0.1) return false;
    told_ = now;
    return true;
  }

  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  bool terminal_ = isatty(STDERR_FILENO) != 0;
  double told_ = 0;
};

// Whom to let play; an Error names the temperaments that there are.
Outcome read_temperament(const Words& words, author::SurveyOptions& options) {
  if (words.temperament == "all") return {};
  options.alone = true;
  options.temperament = bots::temperament_named(words.temperament);
  if (options.temperament || words.temperament == "mixed") return {};
  std::string names;
  for (std::size_t i = 0; i < bots::kTemperaments; ++i) {
    names += fmt::format("{}, ", bots::name_of(static_cast<bots::Temperament>(i)));
  }
  return fail(Code::kInvalid, fmt::format("there is no temperament '{}'", words.temperament),
              fmt::format("give {}mixed or all", names));
}

Result<author::SurveyOptions> read(const Words& words, const plan::Plan& plan) {
  author::SurveyOptions options;
  options.runs = words.runs;
  options.seed = words.seed;
  options.teams = words.teams;
  const auto least = static_cast<std::uint32_t>(plan.players_least);
  const auto most = static_cast<std::uint32_t>(plan.players_most);
  options.team_size = words.team_size > 0 ? words.team_size : std::clamp(4u, least, most);
  if (options.team_size < least || options.team_size > most) {
    return fail(Code::kInvalid, fmt::format("'{}' is not for teams of {}", plan.id, words.team_size),
                fmt::format("give --team-size from {} to {}", least, most));
  }
  if (Outcome known = read_temperament(words, options); !known) return pass_on(known);
  if (words.strict && options.alone) {
    return fail(Code::kInvalid, "one temperament alone does not show what a scenario has to show",
                "leave out --temperament or --strict");
  }
  return options;
}

int print(const Words& words, const nlohmann::ordered_json& json, const std::string& text, bool fine) {
  fmt::print("{}", words.json ? json.dump(2) + "\n" : text);
  return words.strict && !fine ? 1 : 0;
}

int explore(const Words& words, const plan::Plan& plan, plan::Hooks& hooks, const author::SurveyOptions& options) {
  Progress progress;
  const auto found = author::explore(plan, hooks, {options.team_size, words.states},
                                     [&](std::uint64_t states) { return progress.states(states); });
  const double seconds = progress.seconds();
  progress.clear();
  if (!found) return complain(1, found.error().sentence());
  return print(words, author::to_json(*found, plan, seconds), author::to_text(*found, plan, seconds),
               author::is_sound(*found, plan));
}

int survey(const Words& words, const plan::Plan& plan, plan::Hooks& hooks, const author::SurveyOptions& options) {
  Progress progress;
  const auto survey = author::survey(plan, hooks, options,
                                     [&](std::uint32_t done, std::uint32_t of) { return progress.runs(done, of); });
  const double seconds = progress.seconds();
  progress.clear();
  if (!survey) return complain(1, survey.error().sentence());
  const auto judged = options.alone ? std::vector<author::Verdict>{} : author::verdicts(*survey, plan);
  return print(words, author::to_json(*survey, plan, judged, seconds), author::to_text(*survey, plan, judged, seconds),
               author::all_met(judged));
}

int simulate(const Words& words) {
  auto loaded = script::load_file(words.file);
  if (!loaded) return complain(1, loaded.error().sentence());
  if (!loaded->playable()) {
    return complain(1, fmt::format("'{}' cannot be played as it stands: see drops-author check", words.file));
  }
  const plan::Plan& plan = loaded->plan;
  const bool kept = author::may_be_kept(author::check_hooks(plan));  // else slower, and as a session would have it
  auto hooks = script::make_hooks(plan, kept ? script::HookState::kKept : script::HookState::kFresh);
  if (!hooks) return complain(1, hooks.error().sentence());
  const auto options = read(words, plan);
  if (!options) return complain(2, options.error().sentence());

  std::signal(SIGINT, stop);  // it sums up what it has
  return words.exhaustive ? explore(words, plan, **hooks, *options) : survey(words, plan, **hooks, *options);
}

}  // namespace

void add_simulate(CLI::App& app, Run& run) {
  const auto words = std::make_shared<Words>();
  CLI::App* simulate_app = app.add_subcommand("simulate", "Let bots play a scenario many times, sum up and judge it");
  simulate_app->add_option("file", words->file, "A scenario file (.lua)")->required();
  simulate_app
      ->add_option("--runs", words->runs,
                   "How many random sessions (10000); each other temperament plays a tenth of that")
      ->check(CLI::Range(1, 10'000'000));
  simulate_app->add_option("--seed", words->seed, "Of the first session; the others count on from it (1)");
  simulate_app->add_option("--team-size", words->team_size, "Bots in a team (4, or what the scenario allows)")
      ->check(CLI::Range(1, 16));
  simulate_app->add_option("--teams", words->teams, "Teams in a session (1)")->check(CLI::Range(1, 200));
  simulate_app->add_option("--temperament", words->temperament,
                           "One kind of bots alone: random, candid, clumsy, cautious, hurried, evasive or mixed (all)");
  simulate_app->add_flag("--exhaustive", words->exhaustive,
                         "Walk every decision of one team once, instead of sessions");
  simulate_app->add_option("--states", words->states, "Of --exhaustive: where to stop (1000000)")
      ->check(CLI::Range(1, 100'000'000));
  simulate_app->add_flag("--strict", words->strict, "Fail unless it shows all that a scenario has to show");
  simulate_app->add_flag("--json", words->json, "Print one JSON object and nothing else");
  simulate_app->callback([words, &run] { run = [words] { return simulate(*words); }; });
}

}  // namespace drops::apps
