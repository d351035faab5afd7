#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

namespace {

Plan with_text(const Condition& when, std::size_t scene = 1) {
  Plan plan = small_plan();
  plan.scenes[scene].texts[0].when = when;
  return plan;
}

Condition safety(Condition::Kind kind, int level) {
  Condition made = condition(kind, "", level);
  made.safety = true;
  return made;
}

using Kind = Condition::Kind;

}  // namespace

TEST_CASE("a stake is asked for what it can be on some path") {
  Plan plan = with_text(condition(Kind::kBelow, "days", 3));
  CHECK(codes_of(plan).empty());
  Plan never = with_text(condition(Kind::kBelow, "days", 2));
  CHECK(told(never, "W432").find("below(\"days\", 2) never holds: here it is 2 to 3") != std::string::npos);
  Plan at_once = with_text(condition(Kind::kAbove, "days", 3), 0);
  CHECK(told(at_once, "W432").find("above(\"days\", 3) never holds: it stands at 3 here") != std::string::npos);
}

TEST_CASE("what an inject, a hook or a circle may move is anywhere within its bounds") {
  Plan injected = with_text(condition(Kind::kBelow, "days", 1));
  injected.injects = {{"storm", "Storm", "A storm", {}, {}, {0, 50}}};
  injected.injects[0].effects.stakes = {{ref("days"), -1}};
  CHECK(codes_of(injected).empty());
  Plan hooked = with_text(condition(Kind::kAbove, "days", 4));
  hooked.scenes[0].after = 0;
  hooked.hooks = 1;
  CHECK(codes_of(hooked).empty());
  Plan round = with_text(condition(Kind::kBelow, "days", 1));
  round.scenes[1].go.insert(round.scenes[1].go.begin(), {ref("first"), condition(Kind::kOpen, "quiet")});
  CHECK(codes_of(round).empty());
}

TEST_CASE("a way that is always taken leaves none behind it") {
  Plan plan = small_plan();
  plan.scenes[1].go.insert(plan.scenes[1].go.begin(), {ref("end"), condition(Kind::kAbove, "days", 1)});
  CHECK(codes_of(plan) == "W433");
  plan.scenes[1].go[0].when->level = 2;
  CHECK(codes_of(plan).empty());
}

TEST_CASE("within none, what never holds may be meant") {
  Condition none;
  none.kind = Kind::kNone;
  none.of = {condition(Kind::kBelow, "days", 1)};
  Plan plan = with_text(none);
  CHECK(codes_of(plan).empty());
}

TEST_CASE("safety rises with a welcome and falls with blame") {
  Plan high = with_text(safety(Kind::kAbove, 52));
  CHECK(codes_of(high) == "W432");
  yes(high).effects.welcome = true;
  CHECK(codes_of(high).empty());
  Plan low = with_text(safety(Kind::kBelow, 40));
  CHECK(codes_of(low) == "W432");
  no(low).effects.blame = true;
  CHECK(codes_of(low).empty());
}

TEST_CASE("an option needs no more safety than there can be, and the default needs none") {
  Plan plan = small_plan();
  no(plan).needs_safety = 60;
  CHECK(told(plan, "W430").find("it needs a safety of 60, and here there are 50 at most") != std::string::npos);
  no(plan).needs_safety = 50;
  CHECK(codes_of(plan).empty());
  yes(plan).needs_safety = 40;
  CHECK(codes_of(plan) == "E431");
}
