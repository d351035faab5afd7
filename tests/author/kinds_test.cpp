// A story that asks in every way there is comes to its end, whoever plays it.

#include "game/author/simulate.h"
#include "game/plan/finding.h"
#include "game/script/hooks.h"
#include "game/script/loader.h"

#include <catch2/catch.hpp>

using namespace drops;

namespace {

constexpr const char* kEverything = R"(
scenario { api = 1, id = "all", title = "All ways", players = { 3, 6 }, start = "split" }
role "lead" { "Team lead", leader = true }
role "tester" { "Tester" }
role "dev" { "Developer", many = true }
stake "days" { "Days", start = 3, max = 9 }
pulse "mood" { title = "Mood", "I can speak up here.", "We keep our word." }
scene "split" { "Monday.", ask = allocate { "Who gets it?", default = "a",
  { "Build", id = "a", stakes = { days = 1 } }, { "Test", id = "b", from = 4 } }, go = "vow" }
scene "vow" { "Tuesday.", ask = pledge { "What will you do?" }, go = "back" }
scene "back" { "Tuesday noon.", ask = paraphrase { "Say it back.",
  { "Landed", id = "landed", drops = { care = 1 } }, { "Not yet", id = "not_yet", leaks = { care = 1 } } }, go = "tie" }
scene "tie" { "Wednesday.", ask = vote { "Which?", default = "x", tie = "again", reveal = "anonymous",
  { "X", id = "x" }, { "Y", id = "y" } }, go = "act" }
scene "act" { "Thursday.", witness = true, ask = leader { "Well?", default = "x", predict = true,
  { "X", id = "x" }, { "Y", id = "y" } }, go = "board" }
scene "board" { "Friday.", ask = retro { "What now?" }, go = "mood" }
scene "mood" { "Friday night.", ask = pulse "mood" { seconds = 40 }, go = "last" }
scene "last" { "Saturday.", ending = "done" }
)";

}  // namespace

TEST_CASE("bots play through every way of asking, and each question is answered by them and not by time") {
  const auto loaded = script::load_text("all.lua", kEverything);
  REQUIRE(loaded);
  for (const auto& finding : loaded->findings) UNSCOPED_INFO(plan::sentence(finding, loaded->plan));
  REQUIRE(loaded->findings.empty());
  const auto hooks = script::make_hooks(loaded->plan).value();
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const auto session = author::play_through(loaded->plan, *hooks, {1, 4, std::nullopt}, seed);
    INFO(seed);
    REQUIRE(session);
    const auto& state = session->session.state();
    REQUIRE(state.stories[0].ending);
    CHECK(state.house.pledges.size() == 4);
    REQUIRE(state.house.pulses.size() == 1);
    std::uint32_t answers = 0;
    for (const auto count : state.house.pulses[0].items[0]) answers += count;
    CHECK(answers == 4);
    CHECK(state.tick < 2'000);  // no question waited for its time
  }
}

TEST_CASE("a simulation of all ways of asking counts every story, and says the same of the same seed") {
  const auto loaded = script::load_text("all.lua", kEverything);
  const auto hooks = script::make_hooks(loaded->plan).value();
  author::SimulateOptions options;
  options.runs = 40;
  options.table = {1, 5, std::nullopt};
  const auto once = author::simulate(loaded->plan, *hooks, options);
  const auto again = author::simulate(loaded->plan, *hooks, options);
  REQUIRE(once);
  CHECK(once->stories == 40);
  CHECK(once->all.overall == again->all.overall);
  CHECK(once->chosen[0][0] + once->chosen[0][1] >= 40);
}
