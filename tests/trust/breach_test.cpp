// What opens, what stays hidden, and what surfaces.
#include "game/trust/settlement.h"
#include "tests/support/trust_world.h"

namespace drops::trust {
namespace {

using namespace support;
using What = BreachChange::What;

TEST_CASE(
    "a breach that opens draws its bucket and lists, for each vessel and pillar, the level before and what was lost") {
  TrustWorld world;
  world.breaches[0].relations = {kClient, {b, a}};
  world.breaches[0].buckets[static_cast<std::size_t>(Pillar::kCare)] = 2;
  world.set(Pillar::kCare, 6'000, {b, a});
  world.settle({opens(a)});

  CHECK(world.breach().state == BreachState::kOpen);
  CHECK_FALSE(world.breach().was_deception);
  const std::vector<Loss> expected = {{kClient, Pillar::kCharacter, 4'000, 1'600, 0},
                                      {{b, a}, Pillar::kCharacter, 4'000, 1'600, 0},
                                      {kClient, Pillar::kCare, 4'000, 3'100, 0},
                                      {{b, a}, Pillar::kCare, 6'000, 3'900, 0}};
  CHECK(world.breach().losses == expected);
  CHECK(world.level(Pillar::kCare, {b, a}) == 2'100);
  REQUIRE(std::holds_alternative<BreachChange>(world.changes.front()));
  for (const Entry& entry : world.entries()) {
    CHECK(entry.breach == 0);
    CHECK(entry.why == "breach");
    CHECK(entry.cause.kind == CauseKind::kOption);
  }
}

TEST_CASE("a justified breach is one still: the same bucket, the same arc") {
  TrustWorld world;
  world.breaches[0].justified = true;
  world.scene_with({opens(a)});
  CHECK(world.level(Pillar::kCharacter) == 2'400);
  world.settle({takes(a, Step::kAcknowledge)});
  CHECK(world.level(Pillar::kCharacter) == 2'400 + 320);
}

TEST_CASE("opening a breach that is open or closed does nothing") {
  TrustWorld world;
  world.scene_with({opens(a)});
  world.settle({opens(b)});
  CHECK(world.changes.empty());
  world.standing.breaches[0].state = BreachState::kClosed;
  world.settle({opens(b), hides(b), surfaces(b), hollow(b), takes(b, Step::kAcknowledge)});
  CHECK(world.changes.empty());
}

TEST_CASE("while a breach is open no drop lifts the pillar above the level before it") {
  TrustWorld world;
  world.scene_with({opens(a)});
  world.set(Pillar::kCharacter, 3'850);
  world.scene_with({drops(a, Pillar::kCharacter, 3)});
  CHECK(world.level(Pillar::kCharacter) == 4'000);
  CHECK(world.entries().front().held == Held::kBreachCap);
  world.scene_with({drops(a, Pillar::kCharacter, 3), drops(a, Pillar::kCare, 3)});
  CHECK(world.level(Pillar::kCharacter) == 4'000);
  CHECK(world.level(Pillar::kCare) == 4'300);  // a pillar that it did not touch
}

TEST_CASE("a vessel already above the cap is not lowered, and does not rise") {
  TrustWorld world;
  world.scene_with({opens(a)});
  world.set(Pillar::kCharacter, 6'000);
  world.settle({drops(a, Pillar::kCharacter, 3)});
  CHECK(world.level(Pillar::kCharacter) == 6'000);
  CHECK(world.standing.cap(kClient, Pillar::kCharacter, world.rules) == 6'000);
}

TEST_CASE("of several open breaches the highest cap holds") {
  TrustWorld world({BreachKind::kCharacter, BreachKind::kCharacter});
  world.scene_with({opens(a, 0)});
  world.scene_with({opens(b, 1)});
  CHECK(world.breach(1).losses.front().before == 2'400);
  CHECK(world.standing.cap(kClient, Pillar::kCharacter, world.rules) == 4'000);
  world.set(Pillar::kCharacter, 3'000);
  world.settle({drops(a, Pillar::kCharacter, 3)});
  CHECK(world.level(Pillar::kCharacter) == 3'300);
}

TEST_CASE("a breach whose bucket the scene held back is open all the same") {
  TrustWorld world({BreachKind::kCharacter, BreachKind::kCharacter});
  world.settle({opens(a, 0), opens(b, 1)});
  CHECK(world.level(Pillar::kCharacter) == 2'400);
  REQUIRE(world.breach(1).losses.size() == 1);
  CHECK(world.breach(1).losses.front().lost == 0);
  CHECK(world.breach(1).losses.front().before == 2'400);
  world.next_scene();
  world.settle({takes(b, Step::kAcknowledge, 1)});
  CHECK(world.breach(1).has_taken(Step::kAcknowledge));
  CHECK(world.entries().empty());  // there is nothing to give back
}

TEST_CASE("what is hidden draws nothing") {
  TrustWorld world;
  world.settle({hides(a)});
  CHECK(world.breach().state == BreachState::kHidden);
  CHECK(world.entries().empty());
  CHECK(world.level(Pillar::kCharacter) == 4'000);
  CHECK(world.standing.cap(kClient, Pillar::kCharacter, world.rules) == kBrim);
}

TEST_CASE("everybody who hides it is remembered, once") {
  TrustWorld world;
  world.settle({hides(a), hides(b), hides(a)});
  CHECK(world.breach().hidden_by == std::vector<Entity>{a, b});
  CHECK(world.changes.size() == 2);
}

TEST_CASE("what was hidden and nobody named surfaces as a deception: two buckets in one act") {
  TrustWorld world({BreachKind::kCompetence});
  world.scene_with({hides(a)});
  world.settle({surfaces(b)});
  CHECK(world.level(Pillar::kCharacter) == 4'000 - 1'600 - 1'500);
  REQUIRE(world.entries().size() == 1);
  CHECK(world.entries().front().asked == 2);
  CHECK(world.breach().kind == BreachKind::kDeception);
  CHECK(world.breach().was_deception);
  CHECK(world.breach().surfaced_by_others);
  CHECK(world.changed<BreachChange>().front().deception);
  CHECK(world.breach().losses.front() == Loss{kClient, Pillar::kCharacter, 4'000, 3'100, 0});
}

TEST_CASE("what was hidden surfaces as what it was, with one bucket, where somebody who hid it had named it") {
  TrustWorld world({BreachKind::kCompetence});
  world.scene_with({hides(a), hides(b)});
  world.scene_with({takes(b, Step::kAcknowledge)});
  CHECK(world.breach().state == BreachState::kHidden);
  CHECK(world.entries().empty());  // nothing was drawn, so nothing is given back yet
  world.settle({takes(b, Step::kAcknowledge)});
  CHECK(world.changes.empty());
  world.settle({surfaces(c)});
  CHECK(world.breach().kind == BreachKind::kCompetence);
  CHECK_FALSE(world.breach().was_deception);
  CHECK_FALSE(world.breach().surfaced_by_others);
  CHECK(world.entries(EntryKind::kBucket).front().asked == 1);

  // Naming it was a step, taken in its time: in full, once.
  REQUIRE(world.entries(EntryKind::kRepair).size() == 1);
  CHECK(world.entries(EntryKind::kRepair).front().actor == b);
  CHECK(world.level(Pillar::kCharacter) == 2'400 + 240);
  CHECK(world.breach().has_taken(Step::kAcknowledge));
  world.settle({takes(b, Step::kAcknowledge)});
  CHECK(world.changes.empty());
}

TEST_CASE("only those who hid it can name it while it is hidden") {
  TrustWorld world;
  world.scene_with({hides(a)});
  world.scene_with({takes(b, Step::kAcknowledge), takes(a, Step::kApologise)});
  CHECK(world.changes.empty());
  world.settle({surfaces(b)});
  CHECK(world.breach().was_deception);
}

TEST_CASE("what a team hid any of its mates may name, and what a mate hid the team") {
  const auto [hider, namer] = GENERATE(std::pair{team, a}, std::pair{a, team});
  TrustWorld world;
  world.scene_with({hides(hider)});
  world.scene_with({takes(namer, Step::kAcknowledge)});
  world.settle({surfaces(client)});
  CHECK_FALSE(world.breach().was_deception);
}

TEST_CASE("who names in one scene what is brought up in it has named it in time") {
  TrustWorld world;
  world.scene_with({hides(a)});
  world.settle({surfaces(a), takes(a, Step::kAcknowledge)});
  CHECK_FALSE(world.breach().was_deception);
  CHECK(world.level(Pillar::kCharacter) == 2'400 + 320);
}

TEST_CASE("what was not hidden cannot surface") {
  TrustWorld world;
  world.settle({surfaces(a)});
  CHECK(world.changes.empty());
  world.scene_with({opens(a)});
  world.settle({surfaces(a)});
  CHECK(world.changes.empty());
}

TEST_CASE("opening what is hidden brings it to light") {
  TrustWorld world;
  world.scene_with({hides(a)});
  world.settle({opens(b)});
  CHECK(world.changed<BreachChange>().front().what == What::kSurfaced);
  CHECK(world.breach().was_deception);
}

TEST_CASE("what one person opens in a scene another cannot hide in it") {
  TrustWorld world;
  world.settle({hides(a), opens(b)});
  CHECK(world.breach().state == BreachState::kOpen);
  CHECK(world.level(Pillar::kCharacter) == 2'400);
  CHECK(world.breach().hidden_by.empty());
}

TEST_CASE("what is hidden in a scene may surface in it") {
  TrustWorld world;
  world.settle({surfaces(b), hides(a)});
  CHECK(world.breach().was_deception);
}

TEST_CASE("a deception leaves a scar: its cap is 10 below the old level, 5 after all six steps, to the end") {
  TrustWorld world;
  world.scene_with({hides(a)});
  world.scene_with({surfaces(b)});
  CHECK(world.standing.cap(kClient, Pillar::kCharacter, world.rules) == 3'000);
  world.set(Pillar::kCharacter, 2'900);
  world.scene_with({drops(a, Pillar::kCharacter, 3)});
  CHECK(world.level(Pillar::kCharacter) == 3'000);
  world.standing.breaches[0].state = BreachState::kClosed;
  CHECK(world.standing.cap(kClient, Pillar::kCharacter, world.rules) == 3'500);
  world.set(Pillar::kCharacter, 3'450);
  world.settle({drops(a, Pillar::kCharacter, 3)});
  CHECK(world.level(Pillar::kCharacter) == 3'500);
}

TEST_CASE("a breach that the plan declares a deception leaves the same scar") {
  TrustWorld world({BreachKind::kDeception});
  world.scene_with({opens(a)});
  CHECK(world.level(Pillar::kCharacter) == 2'400);
  CHECK(world.standing.cap(kClient, Pillar::kCharacter, world.rules) == 3'000);
}

}  // namespace
}  // namespace drops::trust
