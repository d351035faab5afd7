#include "game/plan/plan_json.h"

#include "game/plan/condition.h"

#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

namespace {

// Something in every field that has a default.
Plan full_plan() {
  Plan plan = small_plan();
  plan.version = "1.2.0";
  plan.objectives = {"One", "Two"};
  plan.minutes = 45;
  plan.measure = with("dana");
  plan.characters[0].trusts.levels.fill(5'000);
  plan.roles[0].trusts = {{{"dev", -1, {}}, {{{-1, 3'000, -1, -1}}}}};
  plan.commitments[0].kept.drops = {0, 1, 0, 0};
  plan.commitments[0].kept.given = {false, true, false, false};
  plan.breaches[0].kind = drops::trust::BreachKind::kCare;
  plan.breaches[0].justified = true;
  plan.debrief = {"What did silence buy?"};
  plan.rules.bucket_percent = 30;
  plan.rules.repair[2][1] = 11;
  plan.rules_overridden = {"bucket_percent", "repair.care"};
  plan.hooks = 1;
  Scene& first = plan.scenes[0];
  first.after = 0;
  first.discuss = Discuss{"What do you need?", 90};
  first.private_texts = {{ref("lead"), "Only you"}};
  first.facilitator = "Let them talk";
  first.witness = first.heard = true;
  first.ask->explain = true;
  first.ask->tie = Tie::kLeader;
  first.ask->rule = VoteRule::kConsensus;
  first.ask->reveal = RevealRule::kAnonymous;
  first.texts[0].opens = ref("quiet");
  Condition any;
  any.kind = Condition::Kind::kAny;
  any.of = {condition(Condition::Kind::kBelow, "days", 2), condition(Condition::Kind::kLow, "", 36)};
  any.of[1].pillar = drops::trust::Pillar::kCharacter;
  any.of[1].who = with("lead");
  first.texts[0].when = any;
  Effects& effects = no(plan).effects;
  effects.trust = {bucket("dev")};
  effects.trust[0].why = "Nobody asked.";
  effects.stakes = {{ref("days"), -1}};
  effects.repairs_open = true;
  effects.step = drops::trust::Step::kAcknowledge;
  effects.reveals = {{ref("hint"), ref("dev")}};
  effects.sets = {{"asked", -3}};
  no(plan).needs_safety = 60;
  no(plan).when = any;
  yes(plan).effects.repairs = {ref("quiet"), ref("quiet")};
  plan.scenes[1].ask->without_leader = true;
  plan.scenes[1].ask->without = ref("dev");
  (void)resolve(plan);
  return plan;
}

}  // namespace

TEST_CASE("a plan comes back from JSON as it went") {
  const Plan plan = full_plan();
  const std::string json = to_json(plan);
  const auto back = from_json(json);
  REQUIRE(back);
  CHECK(to_json(*back) == json);

  const Scene& first = back->scenes[0];
  CHECK(back->measure.kind == With::Kind::kCharacter);
  CHECK(back->characters[0].trusts.levels[0] == 5'000);
  REQUIRE(back->roles[0].trusts.size() == 1);
  CHECK(back->roles[0].trusts[0].start.levels[1] == 3'000);
  CHECK(back->commitments[0].kept.given[1]);
  CHECK(back->rules.bucket_percent == 30);
  CHECK(back->rules == plan.rules);
  CHECK(back->rules_overridden == plan.rules_overridden);
  CHECK(first.after == 0);
  CHECK(first.facilitator == "Let them talk");
  CHECK(back->scenes[1].after == -1);
  CHECK(first.ask->reveal == RevealRule::kAnonymous);
  REQUIRE(first.texts[0].when);
  CHECK(first.texts[0].when->of[1].pillar == drops::trust::Pillar::kCharacter);
  CHECK_FALSE(first.texts[0].when->of[0].pillar);
  const Option& option = first.ask->options[1];
  CHECK(option.effects.step == drops::trust::Step::kAcknowledge);
  CHECK(option.effects.trust[0].buckets == Amounts{0, 0, 0, 1});
  CHECK(option.effects.stakes[0].delta == -1);
  CHECK(option.effects.sets[0].value == -3);
  CHECK(option.needs_safety == 60);
  REQUIRE(option.when);
  CHECK(same(*option.when, *first.texts[0].when));
  CHECK(first.ask->options[0].effects.repairs.size() == 2);
  CHECK(back->scenes[1].ask->without_leader);
  CHECK(back->scenes[1].ask->without.name == "dev");
  CHECK(option.place.line == 24);
  CHECK_FALSE(back->scenes[1].ask->options[0].effects.step);
}

TEST_CASE("a session from when an option repaired one breach alone is read on") {
  Plan plan = full_plan();
  yes(plan).effects.repairs.pop_back();
  std::string json = to_json(plan);
  const std::size_t at = json.find("\"repairs\":[{");
  REQUIRE(at != std::string::npos);
  json.erase(json.find("}]", at) + 1, 1);
  json.erase(json.find('[', at), 1);
  const auto back = from_json(json);
  REQUIRE(back);
  CHECK(to_json(*back) == to_json(plan));
}

TEST_CASE("what was not written by to_json is refused") {
  const auto bad =
      GENERATE(as<std::string>{}, "", "nonsense", "[]", "3", R"({"minutes": "soon"})", R"({"minutes": 99999999999})",
               R"({"hooks": -1})", R"({"roles": [3]})", R"({"scenes": [{"ask": {"kind": 17}}]})",
               R"({"scenes": [{"ask": {"kind": -1}}]})", R"({"commitments": [{"kept": {"drops": [1, 2]}}]})");
  const auto back = from_json(bad);
  REQUIRE_FALSE(back);
  CHECK(back.error().code == drops::Code::kCorrupt);
}

TEST_CASE("a number that no longer fits its name is refused") {
  Plan plan = full_plan();
  SECTION("a scene that is not there") {
    plan.start.number = 99;
  }
  SECTION("another option") {
    plan.scenes[0].ask->fallback.number = 1;
  }
  SECTION("a hook too many") {
    plan.scenes[1].after = 1;
  }
  CHECK_FALSE(from_json(to_json(plan)));
}

TEST_CASE("rules that no scenario can set are refused") {
  Plan plan = full_plan();
  SECTION("a number") {
    plan.rules.taper_from = 10'100;
  }
  SECTION("a row of the repair table") {
    plan.rules.repair[2] = {20, 20, 20, 20, 20, 1};
  }
  const auto back = from_json(to_json(plan));
  REQUIRE_FALSE(back);
  CHECK(back.error().code == drops::Code::kCorrupt);
}

TEST_CASE("conditions within conditions end somewhere") {
  Plan plan = full_plan();
  Condition deep = condition(Condition::Kind::kBelow, "days", 1);
  for (int i = 0; i < 200; ++i) {
    Condition around;
    around.of = {deep};
    deep = around;
  }
  plan.scenes[0].texts[0].when = deep;
  CHECK_FALSE(from_json(to_json(plan)));
}
