// Options that are there only where a condition holds.

#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

namespace {

using Kind = Condition::Kind;

// The first scene has a third option, which is always there.
Plan three_options() {
  Plan plan = small_plan();
  Option third = option("third", 26);
  third.effects.stakes = {{ref("days"), -1}};
  plan.scenes[0].ask->options.push_back(third);
  return plan;
}

Condition none(Condition of) {
  Condition made;
  made.kind = Kind::kNone;
  made.of = {std::move(of)};
  return made;
}

}  // namespace

TEST_CASE("an option may have a condition, and the default may not") {
  Plan plan = three_options();
  no(plan).when = condition(Kind::kKnown, "hint");
  plan.facts[0].known_by = {ref("lead"), ref("dev")};
  CHECK(codes_of(plan).empty());
  yes(plan).when = condition(Kind::kKnown, "hint");
  CHECK(told(plan, "E434").find("scene 'first', option 'yes': it is the default, and has a when") != std::string::npos);
}

TEST_CASE("two options are there whatever has happened") {
  Plan plan = small_plan();
  plan.facts[0].known_by = {ref("lead"), ref("dev")};
  no(plan).when = condition(Kind::kKnown, "hint");
  CHECK(codes_of(plan) == "W435");
  Option otherwise = option("otherwise", 26);
  otherwise.when = none(condition(Kind::kKnown, "hint"));
  plan.scenes[0].ask->options.push_back(otherwise);
  CHECK(codes_of(plan).empty());
}

TEST_CASE("what is above two is not below three, and what is high is not low") {
  for (const auto& [one, other] : {std::pair(condition(Kind::kBelow, "days", 3), condition(Kind::kAbove, "days", 2)),
                                   std::pair(condition(Kind::kLow, "", 40), condition(Kind::kHigh, "", 40))}) {
    Plan plan = three_options();
    plan.scenes[1].ask->options.push_back(option("third", 35));
    plan.scenes[1].ask->options[1].when = one;
    plan.scenes[1].ask->options[2].when = other;
    CHECK(told(plan, "W435").empty());
    plan.scenes[1].ask->options[2].when = one;
    CHECK_FALSE(told(plan, "W435").empty());
  }
}

TEST_CASE("a condition of an option is checked like every other") {
  Plan plan = three_options();
  no(plan).when = condition(Kind::kKnown, "hunt");
  CHECK(codes_of(plan) == "E205");
  no(plan).when = condition(Kind::kBelow, "days", 1);
  CHECK(told(plan, "W432").find("scene 'first', option 'no'") != std::string::npos);
  no(plan).when = condition(Kind::kPromised, "friday");
  CHECK(told(plan, "W512").find("scene 'first', option 'no'") != std::string::npos);
}

TEST_CASE("an option is worse than another only where the other is there as well") {
  const auto care = [](int drops, int leaks) {
    TrustEffect set;
    set.drops = {0, 0, 0, drops};
    set.leaks = {0, leaks, 0, 0};
    set.with = with("dana");
    return set;
  };
  Plan plan = three_options();
  plan.facts[0].known_by = {ref("lead"), ref("dev")};
  Option better = option("better", 27), worse = option("worse", 28);
  better.effects.trust = {care(2, 1)};
  worse.effects.trust = {care(1, 1)};
  better.when = condition(Kind::kKnown, "hint");
  plan.scenes[0].ask->options.push_back(better);
  plan.scenes[0].ask->options.push_back(worse);
  CHECK(codes_of(plan).empty());
  plan.scenes[0].ask->options.back().when = better.when;
  CHECK(codes_of(plan) == "W422");
  plan.scenes[0].ask->options[3].when.reset();
  CHECK(codes_of(plan) == "W422");
}

TEST_CASE("one may be left out of each, and is there to predict") {
  Plan plan = small_plan();
  Ask& ask = *plan.scenes[1].ask;
  ask.predict = true;
  CHECK(codes_of(plan) == "E411");
  ask.without = ref("dev");
  CHECK(codes_of(plan).empty());
  ask.without = ref("def");
  CHECK(codes_of(plan) == "E203");
  ask.without = {};
  ask.without_leader = true;
  CHECK(codes_of(plan).empty());
  plan.scenes[1].witness = true;  // about the leader, who does not act
  CHECK(codes_of(plan) == "E414");
  plan.scenes[1].witness = false;
  plan.roles[0].leader = false;
  CHECK(told(plan, "E601").find("the leader is left out here, and no role is the leader") != std::string::npos);
}
