// What a trainer waits for: checking a scenario of twenty scenes (below 50 ms), one random story (below 200 µs), and
// walking every decision of the sample.
#include <benchmark/benchmark.h>

#include <stdexcept>

#include "game/author/check_hooks.h"
#include "game/author/explore.h"
#include "game/author/playthrough.h"
#include "game/script/hooks.h"
#include "game/script/loader.h"

namespace {

using namespace drops;

constexpr const char* kSample = DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua";

// Twenty scenes that ask somebody something, each with a hook.
std::string twenty_scenes() {
  std::string text = R"(
scenario { api = 1, id = "twenty", version = "1", title = "Twenty", summary = "S", objectives = { "O" }, minutes = 60,
  players = { 3, 6 }, teams = { 1, 4 }, measure = "dana", start = "s1" }
role "lead" { "Lead", leader = true, private = "P" }
role "dev" { "Developer", many = true, private = "P" }
character "dana" { "Dana" }
stake "days" { "Days", start = 5, max = 9 }
debrief { "Why?" }
scene "s21" { "The end.", ending = "end" }
)";
  for (int i = 1; i <= 20; ++i) {
    const std::string number = std::to_string(i), next = std::to_string(i + 1);
    text += "scene \"s" + number + "\" { \"Scene " + number + ".\", ask = " + (i % 2 == 0 ? "each" : "vote") +
            " { \"Which?\", seconds = 60, default = \"a\", { \"A\", id = \"a\", stakes = { days = 1 } },"
            " { \"B\", id = \"b\", drops = { care = 1 }, with = \"dana\" } },"
            " after = function(team) if team.was(\"s" +
            number +
            "\", \"a\") then team.leak(\"care\", 1, \"dana\") end end,"
            " go = \"s" +
            next + "\" }\n";
  }
  return text;
}

void check_twenty_scenes(benchmark::State& state) {
  const std::string text = twenty_scenes();
  for (auto _ : state) {
    const auto loaded = script::load_text("twenty.lua", text);
    if (!loaded || !loaded->playable()) throw std::runtime_error("twenty scenes cannot be played");
    if (!author::check_hooks(loaded->plan).empty()) throw std::runtime_error("a hook was found odd");
  }
}
BENCHMARK(check_twenty_scenes)->Unit(benchmark::kMillisecond);

void one_random_story(benchmark::State& state) {
  const auto plan = script::load_file(kSample)->plan;
  const auto hooks = script::make_hooks(plan, script::HookState::kKept);
  std::uint64_t seed = 0;
  for (auto _ : state) {
    const auto played = author::play_through(plan, **hooks, {1, 4, bots::Temperament::kRandom}, ++seed);
    if (!played) throw std::runtime_error(played.error().sentence());
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()));
}
BENCHMARK(one_random_story)->Unit(benchmark::kMicrosecond);

void every_decision(benchmark::State& state) {
  const auto plan = script::load_file(kSample)->plan;
  const auto hooks = script::make_hooks(plan, script::HookState::kKept);
  for (auto _ : state) benchmark::DoNotOptimize(author::explore(plan, **hooks, {})->states);
}
BENCHMARK(every_decision)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
