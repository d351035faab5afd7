#include "game/plan/plan_json.h"
#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

namespace {

Ask& ask(Plan& plan) {
  return *plan.scenes[1].ask;
}

// The second scene asks in this way, and keeps its options.
Plan asking(AskKind kind) {
  Plan plan = small_plan();
  ask(plan).kind = kind;
  if (kind == AskKind::kPulse) {
    plan.pulses = {{"mood", "Mood", {"I can speak up here."}, {0, 9}}};
    ask(plan).pulse = ref("mood", 32);
  }
  return plan;
}

// The same without options and default.
Plan asking_for_words(AskKind kind) {
  Plan plan = asking(kind);
  ask(plan).options.clear();
  ask(plan).fallback = {};
  yes(plan).effects.keeps = ref("friday");  // nobody keeps it in the second scene any more
  yes(plan).effects.makes = ref("friday");
  return plan;
}

}  // namespace

TEST_CASE("words, marks and numbers need neither options nor a default") {
  for (const AskKind kind : {AskKind::kPledge, AskKind::kParaphrase, AskKind::kRetro, AskKind::kPulse}) {
    Plan plan = asking_for_words(kind);
    INFO(static_cast<int>(kind));
    CHECK(codes_of(plan) == "");
  }
}

TEST_CASE("split points need options and a default like any decision") {
  Plan plan = asking(AskKind::kAllocate);
  CHECK(codes_of(plan) == "");
  ask(plan).fallback = {};
  CHECK(codes_of(plan) == "E401");
  ask(plan).fallback = ref("yes");
  ask(plan).options.pop_back();
  CHECK(codes_of(plan) == "E404");
}

TEST_CASE("a pledge, a retro and a pulse have no options") {
  for (const AskKind kind : {AskKind::kPledge, AskKind::kRetro, AskKind::kPulse}) {
    Plan plan = asking(kind);
    CHECK(codes_of(plan) == "E408");
  }
  Plan plan = asking(AskKind::kPledge);
  CHECK(told(plan, "E408") ==
        "small.lua:33: scene 'last': pledge asks for no option, and there are some: take the options out, or ask in "
        "another way [E408]");
}

TEST_CASE("what was said back has landed, or not yet, and leads nowhere of its own") {
  Plan plan = asking(AskKind::kParaphrase);
  CHECK(codes_of(plan) == "E409 E409");
  ask(plan).fallback = {};
  ask(plan).options[0].id = "landed";
  ask(plan).options[1].id = "not_yet";
  CHECK(codes_of(plan) == "");
  ask(plan).options[1].go = ref("end");
  CHECK(told(plan, "E409") ==
        "small.lua:34: scene 'last', option 'not_yet': one mark of many leads the story nowhere: put go beside ask "
        "[E409]");
}

TEST_CASE("an option takes effect from no more points than there are") {
  Plan plan = asking(AskKind::kAllocate);
  ask(plan).points = 10;
  ask(plan).options[0].from = 10;
  CHECK(codes_of(plan) == "");
  ask(plan).options[0].from = 11;
  CHECK(told(plan, "E410") ==
        "small.lua:33: scene 'last', option 'yes': it takes effect from 11 points, and there are 10: lower from, or "
        "raise points [E410]");
}

TEST_CASE("where everybody is asked, nobody is left to predict") {
  Plan plan = asking(AskKind::kEach);
  ask(plan).predict = true;
  CHECK(codes_of(plan) == "E411");
  ask(plan).kind = AskKind::kLeader;
  CHECK(codes_of(plan) == "");
  ask(plan).kind = AskKind::kAllocate;
  CHECK(codes_of(plan) == "E411");
  ask(plan).role = ref("dev");
  CHECK(codes_of(plan) == "");
}

TEST_CASE("nothing is told to some only where nobody is to know who chose") {
  Plan plan = small_plan();
  plan.scenes[0].ask->reveal = RevealRule::kAnonymous;
  CHECK(told(plan, "E412").starts_with("small.lua:24: scene 'first', option 'no': nobody is to know who chose it"));
  no(plan).effects.hides = {};
  no(plan).effects.opens = ref("quiet");
  CHECK(told(plan, "E412") == "");
}

TEST_CASE("one who alone is asked decides neither openly nor anonymously") {
  Plan plan = asking(AskKind::kLeader);
  ask(plan).reveal = RevealRule::kOpen;
  CHECK(codes_of(plan) == "W413");
  ask(plan).reveal = RevealRule::kAnonymous;
  CHECK(codes_of(plan) == "W413");
  ask(plan).kind = AskKind::kOnly;
  ask(plan).role = ref("dev");  // several may play it
  CHECK(codes_of(plan) == "");
}

TEST_CASE("mates are asked about an act where one acts") {
  Plan plan = asking(AskKind::kVote);
  plan.scenes[1].witness = true;
  CHECK(
      told(plan, "E414") ==
      "small.lua:30: scene 'last': mates are asked about the one who acted, and no one acts here: ask = leader { ... } "
      "or only \"role\" { ... }, or leave out witness [E414]");
  ask(plan).kind = AskKind::kLeader;
  CHECK(codes_of(plan) == "");
  ask(plan).kind = AskKind::kEach;  // nobody is singled out, and nobody is asked
  CHECK(codes_of(plan) == "");
}

TEST_CASE("an inject is nobody's choice: it draws no bucket and hides nothing") {
  Plan plan = small_plan();
  plan.injects = {{"storm", "A storm", "It rains in.", {}, {}, {0, 9}}};
  plan.injects[0].effects.stakes = {{ref("days"), -1}};
  CHECK(codes_of(plan) == "");
  plan.injects[0].effects.trust = {bucket("dev")};
  CHECK(told(plan, "E415") ==
        "small.lua:9: inject 'storm': it draws a bucket, and nobody has chosen it: let a scene's option do that, and "
        "somebody choose it [E415]");
  plan.injects[0].effects.trust.clear();
  plan.injects[0].effects.hides = ref("quiet");
  CHECK(codes_of(plan) == "E415");
}

TEST_CASE("a scene that only an inject leads to can be reached") {
  Plan plan = small_plan();
  Scene far = plan.scenes[2];
  far.id = "far";
  far.ending = "far";
  plan.scenes.push_back(far);
  CHECK(codes_of(plan) == "W302");
  plan.injects = {{"storm", "A storm", "It rains in.", {}, ref("far"), {0, 9}}};
  CHECK(codes_of(plan) == "");
}

TEST_CASE("a retro has notes, votes and owners, and a board that holds them") {
  Plan plan = asking_for_words(AskKind::kRetro);
  ask(plan).votes = 0;
  CHECK(codes_of(plan) == "E416");
  ask(plan).votes = 1;
  ask(plan).notes = 10;
  plan.players_most = 6;
  CHECK(codes_of(plan) == "");
  plan.players_most = 7;
  CHECK(told(plan, "E416").find("a full team may write 70 notes") != std::string::npos);
}

TEST_CASE("a pulse has one to twelve items, and a scene that takes it") {
  Plan plan = asking_for_words(AskKind::kPulse);
  auto& items = plan.pulses[0].items;
  items.clear();
  CHECK(told(plan, "E417") ==
        "small.lua:9: pulse 'mood': it has no items: write at least one sentence to agree with, or not [E417]");
  items.assign(12, "We keep our word.");
  CHECK(codes_of(plan) == "");
  items.emplace_back("One more.");
  CHECK(codes_of(plan) == "E417");
  items = {"", "Fine."};
  CHECK(codes_of(plan) == "E417");
  items = {std::string(121, 'a')};
  CHECK(codes_of(plan) == "W704");
  items = {"Fine."};
  ask(plan).pulse = ref("mod", 32);
  CHECK(codes_of(plan) == "E209 W418");
}

TEST_CASE("who leads must be known where the leader alone splits or pledges") {
  Plan plan = asking(AskKind::kAllocate);
  plan.roles[0].leader = false;
  CHECK(codes_of(plan) == "");
  ask(plan).by_leader = true;
  CHECK(codes_of(plan) == "E601");
}

TEST_CASE("a meeting point may be anywhere, the start included") {
  Plan plan = small_plan();
  plan.scenes[0].meet = true;
  CHECK(codes_of(plan) == "");
}

TEST_CASE("what is on where nothing is said stays off in a stored plan") {
  Plan plan = small_plan();
  (void)resolve(plan);
  plan.recognition = false;
  plan.scenes[0].discuss = Discuss{"Why?", 60, false};
  const auto again = from_json(to_json(plan));
  REQUIRE(again);
  CHECK_FALSE(again->recognition);
  CHECK_FALSE(again->scenes[0].discuss->secrets);
}
