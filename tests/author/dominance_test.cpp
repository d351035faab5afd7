#include "game/author/dominance.h"

#include <algorithm>

#include "tests/author/late_release.h"

using namespace drops;
using author::Dominated;

namespace {

// Three thousand random stories of a plan: options that another one dominates, as "scene: option < other".
std::vector<std::string> dominated(const plan::Plan& plan) {
  auto hooks = script::make_hooks(plan, script::HookState::kKept);
  REQUIRE(hooks);
  const auto summary = author::simulate(plan, **hooks, {{1, 4, bots::Temperament::kRandom}, 1, 3'000});
  REQUIRE(summary);
  std::vector<std::string> found;
  for (const Dominated& one : author::dominated_options(plan, summary->weighing)) {
    const auto& scene = plan.scenes[one.scene];
    found.push_back(scene.id + ": " + scene.ask->options[one.option].id + " < " + scene.ask->options[one.by].id);
  }
  return found;
}

// The sample with one more option at 'standup', which is otherwise like "No day before the tester has spoken".
plan::Plan with_option(const std::string& effects) {
  return test::changed_plan(
      "{ \"No day before the tester",
      "{ \"Wait and see\", id = \"see\", makes = \"friday\", " + effects +
          ", also = { leaks = { care = 3 }, with = \"tester\" } },\n    { \"No day before the tester");
}

using None = std::vector<std::string>;

}  // namespace

TEST_CASE("no option of the sample scenario is dominated") {
  CHECK(dominated(test::LateRelease().plan) == None{});
}

TEST_CASE("an option that gives the same for a higher price is dominated") {
  const auto plan = with_option("stakes = { patience = 1 }, leaks = { care = 2 }, with = \"dana\"");
  CHECK(dominated(plan) == std::vector<std::string>{"standup: see < confirm"});
}

TEST_CASE("a stake that it wins, somebody's trust that it spares, or what it tells clears an option") {
  CHECK(dominated(with_option("stakes = { patience = 1, days = 1 }, leaks = { care = 2 }, with = \"dana\"")) == None{});
  CHECK(dominated(with_option(
            "leaks = { consistency = 2 }, with = \"dana\", drops = { competence = 2 }, stakes = { patience = 1 }")) ==
        None{});
  CHECK(dominated(with_option("reveals = \"hint\", leaks = { care = 2 }, with = \"dana\"")) == None{});
}

TEST_CASE("an option is not dominated by one whose price is a risk") {
  auto plan = with_option("stakes = { patience = 1 }, leaks = { care = 2 }, with = \"dana\"");
  plan::Ref& hides = plan.scenes[0].ask->options[0].effects.hides;
  hides = plan.scenes[2].ask->options[2].effects.hides;
  REQUIRE(hides.resolved());
  CHECK(dominated(plan) == None{});
}

TEST_CASE("what was seldom chosen is not judged") {
  const auto plan = with_option("stakes = { patience = 1 }, leaks = { care = 2 }, with = \"dana\"");
  auto hooks = script::make_hooks(plan, script::HookState::kKept);
  const auto summary = author::simulate(plan, **hooks, {{1, 4, bots::Temperament::kRandom}, 1, 40});
  CHECK(author::dominated_options(plan, summary->weighing).empty());
}
