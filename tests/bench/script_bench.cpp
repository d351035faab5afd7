// How long a scenario takes to be read, and how soon a script that means harm is stopped.

#include <benchmark/benchmark.h>

#include <cstdlib>

#include "game/script/loader.h"
#include "game/script/sandbox.h"

namespace {

using namespace drops::script;

void load_late_release(benchmark::State& state) {
  const LoadOptions options{.language = {}, .every_language = state.range(0) != 0};
  for (auto step : state) {
    auto loaded = load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua", options);
    if (!loaded || !loaded->findings.empty()) std::abort();
    benchmark::DoNotOptimize(loaded);
  }
}
BENCHMARK(load_late_release)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

// What is far too large has to be told in under a second: options, tables within tables, a file.
void load_a_monster(benchmark::State& state) {
  std::string options;
  for (int i = 0; i < 10'000; ++i) options += "{ 'x', id = 'a' },";
  const std::string monsters[] = {
      "scenario { api = 1 } scene 'a' { 'A', ask = vote { 'B', " + options + " } }",
      "scenario " + std::string(100'000, '{') + std::string(100'000, '}'),
      "local t = {} for i = 1, 100000 do t = { t } end scenario(t)",
      std::string(10u << 20, '{'),
  };
  for (auto step : state) benchmark::DoNotOptimize(load_text("x.lua", monsters[state.range(0)]));
}
BENCHMARK(load_a_monster)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

constexpr const char* kTraps[] = {
    "while true do pcall(function() while true do end end) end",
    "local t = {} while true do pcall(function() t[#t + 1] = { {}, {} } end) end",
    "local t = {} while true do local s = ('x'):rep(16000) t[1] = s end",
    "local a, b = ('a'):rep(16000), ('a'):rep(16000) while true do local c = a < b end",
    "local t = {} for i = 1, 3000 do t[i] = i end while true do table.sort(t, function() return true end) end",
    "local t = {} for i = 1, 3000 do t['k' .. i] = i end while true do pairs(t) end",
};

// Each has to be stopped within 250 ms and 16 MiB.
void stop_a_trap(benchmark::State& state) {
  std::size_t peak = 0;
  for (auto step : state) {
    auto box = Sandbox::make();
    if (!box || !(*box)->run(kTraps[state.range(0)])) std::abort();
    peak = (*box)->peak();
  }
  state.counters["MiB"] = static_cast<double>(peak) / (1u << 20);
}
BENCHMARK(stop_a_trap)->DenseRange(0, static_cast<int>(std::size(kTraps)) - 1)->Unit(benchmark::kMillisecond);

}  // namespace
