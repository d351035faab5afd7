#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

TEST_CASE("a plan without scenes cannot be played") {
  Plan plan = small_plan();
  plan.scenes.clear();
  CHECK(told(plan, "E301") == "small.lua:1: scenario: there is no scene: add scene \"first\" { \"...\" } [E301]");
}

TEST_CASE("a scene that no way leads to is a warning") {
  Plan plan = small_plan();
  Scene lost = plan.scenes[2];
  lost.id = "lost";
  lost.place = {0, 50};
  plan.scenes.push_back(lost);
  const auto findings = findings_of(plan);
  CHECK(told(plan, "W302") ==
        "small.lua:50: scene 'lost': no way leads here: let a go name 'lost', or take it out [W302]");
  CHECK(playable(findings));
}

TEST_CASE("what only an option leads to is reached") {
  Plan plan = small_plan();
  Scene other = plan.scenes[2];
  other.id = "other";
  other.place = {0, 50};
  plan.scenes.push_back(other);
  no(plan).go = ref("other");
  CHECK(codes_of(plan).empty());
}

TEST_CASE("a loop without a way out is told once, with its scenes") {
  Plan plan = small_plan();
  plan.scenes[1].go[0].scene = ref("first");
  CHECK(codes_of(plan) == "E303 W302");
  CHECK(told(plan, "E303").find("goes round in 'first', 'last' and never") != std::string::npos);
}

TEST_CASE("a loop with a way out is fine") {
  Plan plan = small_plan();
  plan.scenes[1].ask->options[1].go = ref("first");
  CHECK(codes_of(plan).empty());
}

TEST_CASE("a scene must go somewhere or end") {
  Plan plan = small_plan();
  plan.scenes[1].go.clear();
  CHECK(codes_of(plan) == "E304 W302");
  plan.scenes[1].ask->options[0].go = ref("end");
  CHECK(codes_of(plan) == "E304");
  plan.scenes[1].ask->options[1].go = ref("end");
  CHECK(codes_of(plan).empty());
}

TEST_CASE("the last way on has no condition") {
  Plan plan = small_plan();
  plan.scenes[0].go[0].when = condition(Condition::Kind::kBelow, "days", 3);
  CHECK(codes_of(plan) == "E305");
  plan.scenes[0].go.push_back({ref("end"), std::nullopt});
  CHECK(codes_of(plan).empty());
}

TEST_CASE("a way behind one that is always open is a warning") {
  Plan plan = small_plan();
  plan.scenes[0].go.push_back({ref("end", 25), std::nullopt});
  CHECK(codes_of(plan) == "W307");
  Scene other = plan.scenes[2];
  other.id = "other";
  plan.scenes.push_back(other);
  plan.scenes[0].go[1].scene = ref("other", 25);
  CHECK(codes_of(plan) == "W302 W307");
}

TEST_CASE("an ending asks nobody and goes nowhere") {
  Plan plan = small_plan();
  SECTION("asks") {
    plan.scenes[2].ask = plan.scenes[1].ask;
    plan.scenes[2].ask->options[0].effects = {};
    CHECK(codes_of(plan) == "E306");
  }
  SECTION("goes") {
    plan.scenes[2].go = {{ref("first"), std::nullopt}};
    CHECK(codes_of(plan) == "E306");
  }
}
