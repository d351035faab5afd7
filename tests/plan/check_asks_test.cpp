#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

TEST_CASE("a question needs a default") {
  Plan plan = small_plan();
  plan.scenes[0].ask->fallback = {};
  CHECK(told(plan, "E401") ==
        "small.lua:22: scene 'first': nothing says what happens when time is up: add default = "
        "\"...\" with the id of an option [E401]");
}

TEST_CASE("silence draws no bucket") {
  Plan plan = small_plan();
  Effects& effects = yes(plan).effects;
  SECTION("of its own") {
    effects.trust = {bucket("dev")};
  }
  SECTION("by also") {
    effects.trust = {TrustEffect{}, bucket("dev")};
  }
  SECTION("by opening a breach") {
    effects.opens = ref("quiet");
  }
  SECTION("by breaking a commitment") {
    effects.breaks = ref("friday");
  }
  SECTION("by a hollow repair") {
    effects.hollow = true;
  }
  SECTION("by blame") {
    effects.blame = true;
  }
  CHECK(codes_of(plan) == "E402");
}

TEST_CASE("silence hides nothing") {
  Plan plan = small_plan();
  yes(plan).effects.hides = ref("quiet");
  CHECK(codes_of(plan) == "E403");
}

TEST_CASE("another option than the default may draw a bucket") {
  Plan plan = small_plan();
  no(plan).effects.trust = {bucket("dev")};
  CHECK(codes_of(plan).empty());
}

TEST_CASE("there are two to nine options") {
  Plan plan = small_plan();
  auto& options = plan.scenes[1].ask->options;
  options.pop_back();
  CHECK(codes_of(plan) == "E404");
  for (int i = 0; options.size() < 9; ++i) options.push_back(option("more-" + std::to_string(i), 34));
  CHECK(codes_of(plan).empty());
  options.push_back(option("ten", 34));
  CHECK(codes_of(plan) == "E404");
}

namespace {

OutcomeRow row(std::string mine, std::string theirs) {
  OutcomeRow made;
  made.mine = ref(std::move(mine));
  made.theirs = ref(std::move(theirs));
  made.place = {0, 28};
  return made;
}

Plan across_plan() {
  Plan plan = small_plan();
  plan.scenes[0].ask->kind = AskKind::kAcross;
  plan.scenes[0].outcome = {row("yes", "yes"), row("yes", "no"), row("no", "yes"), row("no", "no")};
  return plan;
}

}  // namespace

TEST_CASE("an outcome table covers every pair") {
  Plan plan = across_plan();
  CHECK(codes_of(plan).empty());
  plan.scenes[0].outcome.erase(plan.scenes[0].outcome.begin() + 2);
  CHECK(told(plan, "E405").find("no row for mine = 'no', theirs = 'yes'") != std::string::npos);
  plan.scenes[0].outcome.push_back(row("no", ""));
  CHECK(codes_of(plan).empty());
}

TEST_CASE("an outcome table is for two teams") {
  Plan plan = across_plan();
  plan.scenes[0].ask->kind = AskKind::kVote;
  CHECK(codes_of(plan) == "E406");
}

TEST_CASE("a row that follows from the default draws no bucket either") {
  Plan plan = across_plan();
  plan.scenes[0].outcome[2].effects.trust = {bucket("other")};
  CHECK(codes_of(plan).empty());
  plan.scenes[0].outcome[1].effects.trust = {bucket("other")};
  CHECK(codes_of(plan) == "E402");
}

TEST_CASE("the other team is there where some scene asks two teams, for whatever names it") {
  Plan alone = small_plan();
  Plan across = small_plan();
  Scene met = across_plan().scenes[0];
  met.id = "met";
  met.go = {{ref("end"), std::nullopt}};
  for (Option& each : met.ask->options) each.effects = {};
  across.scenes[1].go = {{ref("met"), std::nullopt}};
  across.scenes.push_back(met);
  const auto change = GENERATE(
      +[](Plan& plan) { no(plan).effects.trust = {bucket("other")}; },
      +[](Plan& plan) { plan.breaches[0].with = with("other"); },
      +[](Plan& plan) { plan.commitments[0].to = with("other"); }, +[](Plan& plan) { plan.measure = with("other"); },
      +[](Plan& plan) {
        plan.injects = {{"call", "Call", "A call", {}, {}, {0, 50}}};
        plan.injects[0].effects.trust = {bucket("other")};
        plan.injects[0].effects.trust[0].buckets = {};
        plan.injects[0].effects.trust[0].drops = {1, 0, 0, 0};
      },
      +[](Plan& plan) {
        plan.scenes[1].texts[0].when = condition(Condition::Kind::kLow, "", 36);
        plan.scenes[1].texts[0].when->who = with("other");
      });
  CHECK(codes_of(across).empty());
  change(across);
  CHECK(codes_of(across).empty());
  change(alone);
  CHECK(codes_of(alone) == "E407");
}

TEST_CASE("the two sides may read different things, and are asked the same") {
  Plan plan = across_plan();
  plan.scenes[0].texts[0].when = condition(Condition::Kind::kSide, "");
  CHECK(codes_of(plan).empty());
  Plan alone = small_plan();
  alone.scenes[0].texts[0].when = condition(Condition::Kind::kSide, "");
  CHECK(codes_of(alone) == "E407");
  no(plan).when = condition(Condition::Kind::kSide, "");
  CHECK(told(plan, "E436").find("option 'no': two teams that face each other are asked the same") != std::string::npos);
}
