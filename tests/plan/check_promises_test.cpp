#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

TEST_CASE("a commitment that nothing keeps is a warning") {
  Plan plan = small_plan();
  plan.scenes[1].ask->options[0].effects.keeps = {};
  CHECK(codes_of(plan) == "W501");
  plan.scenes[1].ask->options[0].effects.renegotiates = ref("friday");
  CHECK(codes_of(plan).empty());
}

TEST_CASE("a commitment is due where the story can come") {
  Plan plan = small_plan();
  Scene lost = plan.scenes[2];
  lost.id = "lost";
  plan.scenes.push_back(lost);
  plan.commitments[0].due = ref("lost");
  CHECK(codes_of(plan) == "W302 W502");
}

TEST_CASE("a commitment is due after it is made") {
  Plan plan = small_plan();
  plan.commitments[0].due = ref("first");
  CHECK(told(plan, "W503").find("due in scene 'first', which does not come after it is made") != std::string::npos);
  SECTION("unless the option that makes it says another scene") {
    yes(plan).effects.due = ref("last");
    CHECK(codes_of(plan).empty());
  }
}

TEST_CASE("a new due comes later than the scene that agrees on it") {
  Plan plan = small_plan();
  plan.scenes[1].ask->options[1].effects.renegotiates = ref("friday");
  plan.scenes[1].ask->options[1].effects.due = ref("first");
  CHECK(codes_of(plan) == "W503");
  plan.scenes[1].ask->options[1].effects.due = ref("end");
  CHECK(codes_of(plan).empty());
}

TEST_CASE("a commitment that nobody makes is a warning") {
  Plan plan = small_plan();
  yes(plan).effects.makes = {};
  CHECK(codes_of(plan) == "W504");
}

TEST_CASE("what surfaces was hidden before") {
  Plan plan = small_plan();
  no(plan).effects.hides = {};
  no(plan).effects.opens = ref("quiet");
  CHECK(codes_of(plan) == "W506");
}

TEST_CASE("what is repaired was opened before") {
  Plan plan = small_plan();
  plan.scenes[1].surfaces.clear();
  no(plan).effects.hides = {};
  plan.scenes[1].ask->options[1].effects.repairs = {ref("quiet")};
  plan.scenes[1].ask->options[1].effects.step = drops::trust::Step::kAmend;
  CHECK(codes_of(plan) == "W506 W507");
  std::string left;
  SECTION("by a text") {
    plan.scenes[1].texts[0].opens = ref("quiet");
  }
  SECTION("by an option") {
    no(plan).effects.opens = ref("quiet");
  }
  SECTION("by a commitment that is broken, and that is when its due scene closes") {
    plan.commitments[0].broken.breach = ref("quiet");
    left = "W510";
  }
  CHECK(codes_of(plan) == left);
}

TEST_CASE("a breach that nothing opens is a warning") {
  Plan plan = small_plan();
  Breach other = plan.breaches[0];
  other.id = "other";
  plan.breaches.push_back(other);
  CHECK(codes_of(plan) == "W507");
}

TEST_CASE("somebody knows a fact, or it is revealed") {
  Plan plan = small_plan();
  plan.facts[0].known_by.clear();
  CHECK(codes_of(plan) == "W508");
  yes(plan).effects.reveals = {{ref("hint"), ref("dev")}};
  CHECK(codes_of(plan).empty());
}

TEST_CASE("known holds only for what the whole team can learn") {
  Plan plan = small_plan();
  plan.scenes[1].texts[0].when = condition(Condition::Kind::kKnown, "hint");
  CHECK(codes_of(plan) == "W509");
  SECTION("from the start") {
    plan.facts[0].known_by.push_back(ref("dev"));
  }
  SECTION("told to all") {
    yes(plan).effects.reveals = {{ref("hint"), {}}};
  }
  SECTION("told to those who did not know") {
    yes(plan).effects.reveals = {{ref("hint"), ref("dev")}};
  }
  CHECK(codes_of(plan).empty());
}

TEST_CASE("a commitment is kept on some way between where it is made and where it is due") {
  Plan plan = small_plan();
  plan.commitments[0].due = ref("last");
  plan.scenes[1].ask->options[0].effects.keeps = {};
  plan.scenes.insert(plan.scenes.begin() + 2, plan.scenes[1]);
  plan.scenes[2].id = "late";
  plan.scenes[2].surfaces.clear();
  plan.scenes[2].ask->options[0].effects.keeps = ref("friday");
  plan.scenes[1].go[0].scene = ref("late");
  CHECK(told(plan, "W501").find("between where it is made and where it is due") != std::string::npos);
  plan.commitments[0].due = ref("late");
  CHECK(codes_of(plan).empty());
}

TEST_CASE("a commitment is settled where it may be open") {
  Plan plan = small_plan();
  no(plan).effects.keeps = ref("friday");
  CHECK(codes_of(plan).empty());
  yes(plan).effects.makes = {};
  plan.scenes[1].ask->options[1].effects.makes = ref("friday");
  plan.commitments[0].due = ref("end");
  CHECK(codes_of(plan) == "W505");
  plan.injects = {{"call", "Call", "A call", {}, {}, {0, 50}}};
  plan.injects[0].effects.makes = ref("friday");
  CHECK(codes_of(plan).empty());
}

TEST_CASE("a breach is repaired and surfaces where it may be open") {
  Plan plan = small_plan();
  yes(plan).effects.repairs_open = true;
  yes(plan).effects.step = drops::trust::Step::kAmend;
  no(plan).effects.hides = {};
  plan.scenes[1].surfaces.clear();
  plan.scenes[1].ask->options[1].effects.hides = ref("quiet");
  CHECK(codes_of(plan) == "W510");
  yes(plan).effects.repairs_open = false;
  yes(plan).effects.repairs = {ref("quiet")};
  CHECK(codes_of(plan) == "W510");
  yes(plan).effects = {};
  yes(plan).effects.makes = ref("friday");
  plan.scenes[0].surfaces = {ref("quiet")};
  CHECK(codes_of(plan) == "W510");
  plan.scenes[0].surfaces.clear();
  plan.scenes[1].surfaces = {ref("quiet")};
  CHECK(told(plan, "W510").empty());
}

TEST_CASE("a condition asks for what can have happened") {
  Plan plan = small_plan();
  Condition was = condition(Condition::Kind::kWas, "last");
  was.option = ref("yes");
  plan.scenes[0].texts[0].when = was;
  CHECK(codes_of(plan) == "W512");
  plan.scenes[2].texts[0].when = was;
  plan.scenes[0].texts[0].when.reset();
  CHECK(codes_of(plan).empty());
  plan.scenes[0].texts[0].when = condition(Condition::Kind::kPromised, "friday");
  CHECK(codes_of(plan) == "W512");
  plan.scenes[0].texts[0].when = condition(Condition::Kind::kOpen, "quiet");
  CHECK(codes_of(plan) == "W512");
  plan.scenes[0].texts[0].when.reset();
  plan.scenes[1].texts[0].when = condition(Condition::Kind::kBroken, "friday");
  CHECK(codes_of(plan) == "W512");
  plan.scenes[1].texts[0].when.reset();
  plan.scenes[1].go.insert(plan.scenes[1].go.begin(), {ref("end"), condition(Condition::Kind::kBroken, "friday")});
  CHECK(codes_of(plan).empty());
}

TEST_CASE("a fact is told while somebody can still use it") {
  Plan plan = small_plan();
  plan.facts[0].known_by.clear();
  plan.scenes[1].ask->options[1].effects.reveals = {{ref("hint"), {}}};
  CHECK(codes_of(plan) == "W511");
  yes(plan).effects.reveals = {{ref("hint"), {}}};
  CHECK(codes_of(plan).empty());
}
