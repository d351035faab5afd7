// A promise that breaks although nobody has chosen that: the default of the last scene that could settle it.

#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

namespace {

using Kind = Condition::Kind;

// Promised in the first scene, due in the last, where 'yes' keeps it and the default is 'no'.
Plan silent_plan() {
  Plan plan = small_plan();
  plan.scenes[1].ask->fallback = ref("no", 32);
  return plan;
}

// The last scene stands between the first and another, in which the promise is due.
Plan due_later() {
  Plan plan = silent_plan();
  Scene later = plan.scenes[1];
  later.id = "later";
  later.place = {0, 36};
  later.surfaces.clear();
  later.ask->options = {option("yes", 37), option("no", 38)};
  later.go = {{ref("end", 39), std::nullopt}};
  plan.scenes[1].go = {{ref("later", 35), std::nullopt}};
  plan.scenes.push_back(later);
  plan.commitments[0].due = ref("later", 7);
  return plan;
}

}  // namespace

TEST_CASE("a default that leaves a promise to break is a warning, and one that keeps or moves it is not") {
  Plan plan = silent_plan();
  CHECK(codes_of(plan) == "W513");
  CHECK(told(plan, "W513") ==
        "small.lua:34: scene 'last', option 'no': it is the default, and leaves commitment 'friday' to break, which is "
        "due here: let it keep or renegotiate 'friday', or make an option the default that does: who is silent has "
        "broken nothing [W513]");
  plan.scenes[1].ask->options[1].effects.renegotiates = ref("friday");
  plan.scenes[1].ask->options[1].effects.due = ref("end");
  CHECK(codes_of(plan).empty());
}

TEST_CASE("the last scene in which somebody could have settled it is told, not the one in which it breaks") {
  Plan plan = due_later();
  CHECK(told(plan, "W513")
            .find("scene 'last', option 'no': it is the default, and after it nobody can settle commitment "
                  "'friday' before scene 'later', where it breaks") != std::string::npos);
  plan.scenes[3].ask->options[0].effects.keeps = ref("friday");
  CHECK(codes_of(plan) == "W513");  // now the later one: its default leaves it open, too
  plan.scenes[3].ask->fallback = ref("yes");
  CHECK(codes_of(plan) == "");
}

TEST_CASE("a way that is not taken while the promise is open leaves nothing to break") {
  Plan plan = silent_plan();
  plan.scenes[0].go = {{ref("end", 25), condition(Kind::kPromised, "friday")}, {ref("last", 25), std::nullopt}};
  CHECK(told(plan, "W513").empty());
  plan.scenes[0].go[0].when = condition(Kind::kBelow, "days", 3);  // it may or may not hold
  CHECK_FALSE(told(plan, "W513").empty());
  Condition none;
  none.kind = Kind::kNone;
  none.of = {condition(Kind::kBroken, "friday")};
  plan.scenes[0].go[0].when = none;
  CHECK(told(plan, "W513").empty());
  Condition was = condition(Kind::kWas, "first");
  was.option = ref("yes");
  plan.scenes[0].go[0].when = was;
  CHECK(told(plan, "W513").empty());
}

TEST_CASE("who moves a promise, or makes a hollow one, has chosen what comes of it") {
  Plan moved = due_later();
  moved.commitments[0].due = ref("last", 7);
  moved.scenes[1].ask->options[1].effects.renegotiates = ref("friday");
  moved.scenes[1].ask->options[1].effects.due = ref("later");
  moved.scenes[3].ask->options[0].effects.keeps = ref("friday");
  moved.scenes[3].ask->fallback = ref("no");
  CHECK(told(moved, "W513").empty());
  Plan hollow = silent_plan();
  yes(hollow).effects.hollow = true;
  CHECK(told(hollow, "W513").empty());
}

TEST_CASE("a promise that costs nothing to break may be left to silence") {
  Plan plan = silent_plan();
  plan.commitments[0].broken.given = {false, false, true, false};
  CHECK(told(plan, "W513").empty());
  plan.commitments[0].broken.buckets = {0, 0, 1, 0};
  CHECK_FALSE(told(plan, "W513").empty());
}

TEST_CASE("a promise has one price: its own buckets, or its breach's") {
  Plan plan = small_plan();
  plan.commitments[0].broken.breach = ref("quiet");
  CHECK(codes_of(plan).empty());
  plan.commitments[0].broken.buckets = {0, 0, 1, 0};
  plan.commitments[0].broken.given = {false, false, true, false};
  CHECK(told(plan, "W514").find("broken has buckets beside breach = \"quiet\", and they are never drawn") !=
        std::string::npos);
}
