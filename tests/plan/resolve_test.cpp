#include "game/plan/resolve.h"

#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

TEST_CASE("the small plan has nothing wrong") {
  Plan plan = small_plan();
  CHECK(codes_of(plan).empty());
  CHECK(plan.start.number == 0);
  CHECK(plan.scenes[0].go[0].scene.number == 1);
  CHECK(plan.scenes[0].ask->fallback.number == 0);
  CHECK(plan.commitments[0].to.kind == With::Kind::kCharacter);
  CHECK(plan.breaches[0].with.kind == With::Kind::kMates);
}

TEST_CASE("a scene that is not there is a finding with the name that was meant") {
  Plan plan = small_plan();
  plan.scenes[0].go[0].scene = ref("lats", 25);
  CHECK(told(plan, "E201") == "small.lua:25: scene 'first': there is no scene 'lats': did you mean 'last'? [E201]");
}

TEST_CASE("a name that is near to nothing is to be declared") {
  Plan plan = small_plan();
  yes(plan).effects.makes = ref("a-completely-other-thing", 23);
  CHECK(told(plan, "E206") ==
        "small.lua:23: scene 'first', option 'yes': there is no commitment 'a-completely-other-thing': declare it with "
        "commitment \"a-completely-other-thing\" { ... } [E206]");
}

TEST_CASE("every sort of name is resolved, and has its code") {
  Plan plan = small_plan();
  SECTION("option") {
    plan.scenes[0].ask->fallback = ref("yess");
    CHECK(codes_of(plan) == "E202");
  }
  SECTION("role") {
    plan.facts[0].known_by.push_back(ref("laed"));
    CHECK(codes_of(plan) == "E203");
  }
  SECTION("stake") {
    yes(plan).effects.stakes = {{ref("dyas"), 1}};
    CHECK(codes_of(plan) == "E204");
  }
  SECTION("fact") {
    yes(plan).effects.reveals = {{ref("hnit"), {}}};
    CHECK(codes_of(plan) == "E205");
  }
  SECTION("commitment") {
    yes(plan).effects.renegotiates = ref("firday");
    CHECK(codes_of(plan) == "E206");
  }
  SECTION("breach") {
    yes(plan).effects.surfaces = ref("queit");
    CHECK(codes_of(plan) == "E207");
  }
  SECTION("whose trust") {
    plan.measure = with("dnaa");
    CHECK(told(plan, "E208").find("did you mean 'dana'?") != std::string::npos);
  }
  SECTION("the option of a condition, in its scene") {
    plan.scenes[1].texts[0].when = condition(Condition::Kind::kWas, "first");
    plan.scenes[1].texts[0].when->option = ref("yess");
    CHECK(codes_of(plan) == "E202");
  }
  SECTION("inside of all") {
    Condition all;
    all.of = {condition(Condition::Kind::kOpen, "queit")};
    plan.scenes[1].texts[0].when = all;
    CHECK(codes_of(plan) == "E207");
  }
}

TEST_CASE("an empty name in a list is a finding") {
  Plan plan = small_plan();
  plan.scenes[1].surfaces.push_back(ref(""));
  CHECK(codes_of(plan) == "E207");
}

TEST_CASE("resolving again forgets a number whose name has gone") {
  Plan plan = small_plan();
  REQUIRE(codes_of(plan).empty());
  plan.scenes[0].go[0].scene.name = "nowhere-at-all";
  CHECK(codes_of(plan).starts_with("E201"));
  CHECK_FALSE(plan.scenes[0].go[0].scene.resolved());
  plan.scenes[0].ask->fallback.name.clear();
  (void)resolve(plan);
  CHECK_FALSE(plan.scenes[0].ask->fallback.resolved());
}

TEST_CASE("with names mates, the other team, a role or a character") {
  const Plan plan = small_plan();
  CHECK(resolve_with(plan, "team").kind == With::Kind::kMates);
  CHECK(resolve_with(plan, "mates").kind == With::Kind::kMates);
  CHECK(resolve_with(plan, "other").kind == With::Kind::kOther);
  CHECK(resolve_with(plan, "dev").kind == With::Kind::kRole);
  CHECK(resolve_with(plan, "dev").who.number == 1);
  CHECK(resolve_with(plan, "dana").kind == With::Kind::kCharacter);
  CHECK(resolve_with(plan, "nobody").kind == With::Kind::kUnsaid);
}
