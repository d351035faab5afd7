// Drops, leaks, buckets and safety: what one scene may do to one vessel.
#include "game/trust/settlement.h"

#include "tests/support/trust_world.h"

namespace drops::trust {
namespace {

using namespace support;

TEST_CASE("a drop is one on one pillar, with those whose trust it moves and nobody else") {
  TrustWorld world;
  world.settle({drops(a, Pillar::kCare, 2, {{b, a}})});
  CHECK(world.level(Pillar::kCare, {b, a}) == 4'200);
  CHECK(world.level(Pillar::kCare, {a, b}) == 4'000);  // directed
  CHECK(world.level(Pillar::kCare, {c, a}) == 4'000);
  CHECK(world.level(Pillar::kCharacter, {b, a}) == 4'000);
}

TEST_CASE("an entry says who, whose trust in whom, what was asked, what took effect, from what, and why") {
  TrustWorld world;
  Act act = drops(a, Pillar::kCare, 2, {{b, a}}, 3);
  act.why = "You asked before you spoke.";
  act.sight = 0b101;
  world.moment.tick = 1'234;
  world.settle({act});
  REQUIRE(world.entries().size() == 1);
  Entry expected;
  expected.scene = 1;
  expected.visit = 1;
  expected.tick = 1'234;
  expected.actor = a;
  expected.relation = {b, a};
  expected.pillar = Pillar::kCare;
  expected.kind = EntryKind::kDrop;
  expected.asked = 2;
  expected.effect = 200;
  expected.cause = {CauseKind::kOption, 3};
  expected.sight = 0b101;
  expected.why = "You asked before you spoke.";
  CHECK(world.entries().front() == expected);
}

TEST_CASE("at most three drops take effect on one pillar of one vessel in one scene") {
  TrustWorld world;
  world.settle({drops(a, Pillar::kCare, 2, {kClient}, 1), drops(b, Pillar::kCare, 2, {kClient}, 2)});
  CHECK(world.level(Pillar::kCare) == 4'300);
  CHECK(world.entries()[1].asked == 2);
  CHECK(world.entries()[1].effect == 100);
  CHECK(world.entries()[1].held == Held::kSceneCap);

  world.settle({drops(c, Pillar::kCare, 1, {kClient}, 3)});  // later, in the same scene
  CHECK(world.level(Pillar::kCare) == 4'300);
  CHECK(world.entries().front().held == Held::kSceneCap);

  world.settle({drops(c, Pillar::kCompetence, 1, {kClient}, 3)});  // another pillar
  CHECK(world.level(Pillar::kCompetence) == 4'100);

  world.next_scene();
  world.settle({drops(c, Pillar::kCare, 1, {kClient}, 3)});
  CHECK(world.level(Pillar::kCare) == 4'400);
}

TEST_CASE("the cap of a scene counts drops and not what the taper left of them") {
  TrustWorld world;
  world.set(Pillar::kCare, 9'000);
  world.settle({drops(a, Pillar::kCare, 3, {kClient}, 1)});
  CHECK(world.entries().front().held == Held::kTaper);
  CHECK(world.entries().front().effect == 20 + 19 + 19);
  world.settle({drops(a, Pillar::kCare, 1, {kClient}, 2)});
  CHECK(world.entries().front().effect == 0);
}

TEST_CASE("drops that took no effect do not use up the scene") {
  TrustWorld world({BreachKind::kCompetence});
  world.scene_with({opens(a)});
  world.set(Pillar::kCharacter, 4'000);
  world.settle({drops(a, Pillar::kCharacter, 3, {kClient}, 1)});
  CHECK(world.entries().front().effect == 0);
  world.standing.breaches[0].state = BreachState::kClosed;
  world.settle({drops(a, Pillar::kCharacter, 3, {kClient}, 2)});
  CHECK(world.level(Pillar::kCharacter) == 4'300);
}

TEST_CASE("one person's option may move a vessel by more than one of its effects") {
  TrustWorld world;
  world.settle({drops(a, Pillar::kCare, 1), drops(a, Pillar::kCare, 1)});
  CHECK(world.level(Pillar::kCare) == 4'200);
}

TEST_CASE("what was held back does not count as an act that drew") {
  TrustWorld world;
  world.rules.scene_buckets = 2;
  world.settle(
      {buckets(a, Pillar::kCare, 1), buckets(b, Pillar::kCare, 1), buckets(c, Pillar::kCare, 1, {kClient}, 1)});
  CHECK(world.level(Pillar::kCare) == 4'000 - 1'600 - 1'500);
}

TEST_CASE("when several people choose the same option for a shared vessel it counts once") {
  TrustWorld world;
  SECTION("drops") {
    world.settle({drops(a, Pillar::kCare, 1), drops(b, Pillar::kCare, 1)});
    CHECK(world.level(Pillar::kCare) == 4'100);
  }
  SECTION("leaks") {
    world.settle({leaks(a, Pillar::kCare, 2), leaks(b, Pillar::kCare, 2)});
    CHECK(world.level(Pillar::kCare) == 3'800);
  }
  SECTION("buckets, even where a scenario lets two acts draw") {
    world.rules.scene_buckets = 2;
    world.settle({buckets(a, Pillar::kCare, 1), buckets(b, Pillar::kCare, 1)});
    CHECK(world.level(Pillar::kCare) == 2'400);
  }
  REQUIRE(world.entries().size() == 2);
  CHECK(world.entries()[1].actor == b);
  CHECK(world.entries()[1].effect == 0);
  CHECK(world.entries()[1].held == Held::kSceneCap);
}

TEST_CASE("the same option of several people moves the trust in each of them") {
  TrustWorld world;
  world.settle({drops(a, Pillar::kCare, 1, {{c, a}}), drops(b, Pillar::kCare, 1, {{c, b}})});
  CHECK(world.level(Pillar::kCare, {c, a}) == 4'100);
  CHECK(world.level(Pillar::kCare, {c, b}) == 4'100);
}

TEST_CASE("an act's relations count once, nobody trusts oneself, and who holds no vessel is not moved") {
  TrustWorld world;
  world.standing.vessels.insert(world.standing.vessels.begin(), world.new_vessel({a, a}));
  world.settle({drops(a, Pillar::kCare, 1, {{b, a}, {b, a}, {a, a}, {client, a}, {c, a}})});
  CHECK(world.entries().size() == 2);
  CHECK(world.level(Pillar::kCare, {b, a}) == 4'100);
  CHECK(world.level(Pillar::kCare, {c, a}) == 4'100);
}

TEST_CASE("leaks open no breach and are not capped by the scene") {
  TrustWorld world;
  world.settle({leaks(a, Pillar::kCare, 5, {kClient}, 1), leaks(b, Pillar::kCare, 5, {kClient}, 2)});
  CHECK(world.level(Pillar::kCare) == 3'000);
  CHECK(world.breach().state == BreachState::kNone);
}

TEST_CASE("a leak from an empty vessel says that nothing was left") {
  TrustWorld world;
  world.set(Pillar::kCare, 150);
  world.settle({leaks(a, Pillar::kCare, 3)});
  CHECK(world.level(Pillar::kCare) == 0);
  CHECK(world.entries().front().held == Held::kFloor);
}

TEST_CASE("only one act's buckets take effect on one pillar of one vessel in one scene") {
  TrustWorld world;
  world.settle({buckets(a, Pillar::kCare, 1, {kClient}, 1), buckets(b, Pillar::kCare, 2, {kClient}, 2)});
  CHECK(world.level(Pillar::kCare) == 2'400);
  CHECK(world.entries()[1].effect == 0);
  CHECK(world.entries()[1].held == Held::kSceneCap);
  world.next_scene();
  world.settle({buckets(b, Pillar::kCare, 2, {kClient}, 2)});
  CHECK(world.level(Pillar::kCare) == 500);
  CHECK(world.entries().front().held == Held::kFloor);
}

TEST_CASE("an act may draw two buckets") {
  TrustWorld world;
  world.settle({buckets(a, Pillar::kCare, 2)});
  CHECK(world.level(Pillar::kCare) == 4'000 - 1'600 - 1'500);
  CHECK(world.entries().front().asked == 2);
  CHECK(world.entries().front().held == Held::kNothing);
}

TEST_CASE("a bucket that names no breach opens none") {
  TrustWorld world;
  world.settle({buckets(a, Pillar::kCharacter, 1)});
  CHECK(world.entries().front().breach == -1);
  CHECK(world.breach().state == BreachState::kNone);
  CHECK(world.standing.cap(kClient, Pillar::kCharacter, world.rules) == kBrim);
}

TEST_CASE("drops come before leaks, and leaks before buckets, in whatever order they are given") {
  TrustWorld world;
  world.set(Pillar::kCare, 5'000);
  world.settle({buckets(a, Pillar::kCare, 1), leaks(b, Pillar::kCare, 1), drops(c, Pillar::kCare, 1)});
  const auto entries = world.entries();
  REQUIRE(entries.size() == 3);
  CHECK(entries[0].kind == EntryKind::kDrop);
  CHECK(entries[1].kind == EntryKind::kLeak);
  CHECK(entries[2].kind == EntryKind::kBucket);
  CHECK(world.level(Pillar::kCare) == 3'000);
}

TEST_CASE("steps come after leaks and before buckets, and hollow comes last") {
  TrustWorld world({BreachKind::kCharacter, BreachKind::kCharacter});
  world.scene_with({opens(a)});
  world.settle({hollow(a), buckets(a, Pillar::kCare, 1, {{b, a}}), takes(a, Step::kAcknowledge),
                leaks(a, Pillar::kCare, 1, {{b, a}})});
  const auto entries = world.entries();
  REQUIRE(entries.size() == 5);
  CHECK(entries[0].kind == EntryKind::kLeak);
  CHECK(entries[1].kind == EntryKind::kRepair);
  CHECK(entries[2].kind == EntryKind::kBucket);
  CHECK(entries[3].kind == EntryKind::kTakenBack);
  CHECK(entries[4].kind == EntryKind::kBucket);
}

TEST_CASE("where one act's buckets take effect, they are those of a breach, which can be repaired") {
  TrustWorld world;
  world.settle({buckets(a, Pillar::kCharacter, 1, {kClient}, 1), opens(b)});
  REQUIRE(world.breach().losses.size() == 1);
  CHECK(world.breach().losses.front().lost == 1'600);
  CHECK(world.level(Pillar::kCharacter) == 2'400);
}

TEST_CASE("a welcome makes a team safer by 5, blame less safe by 15, within 0 and 100") {
  TrustWorld world;
  CHECK(world.standing.safety == 50);
  world.scene_with({welcomes(a)});
  CHECK(world.standing.safety == 55);
  world.scene_with({blames(a, b)});
  CHECK(world.standing.safety == 40);
  world.standing.safety = 10;
  world.scene_with({blames(a, b)});
  CHECK(world.standing.safety == 0);
  CHECK(world.changed<SafetyChange>().front().asked == -15);
  CHECK(world.changed<SafetyChange>().front().effect == -10);
  world.standing.safety = 98;
  world.scene_with({welcomes(a)});
  CHECK(world.standing.safety == 100);
}

TEST_CASE("blame costs a bucket of care with the one who spoke") {
  TrustWorld world;
  world.settle({blames(a, b)});
  CHECK(world.level(Pillar::kCare, {b, a}) == 2'400);
  CHECK(world.level(Pillar::kCare, {c, a}) == 4'000);
  CHECK(world.level(Pillar::kCare, {a, b}) == 4'000);
}

TEST_CASE("welcome and blame count once a scene each, whoever answers") {
  TrustWorld world;
  world.settle({welcomes(a), welcomes(b), blames(b, c), blames(a, c)});
  CHECK(world.standing.safety == 50 + 5 - 15);
  CHECK(world.level(Pillar::kCare, {c, b}) == 2'400);
  CHECK(world.level(Pillar::kCare, {c, a}) == 4'000);
  world.settle({welcomes(c), blames(a, b)});
  CHECK(world.standing.safety == 40);
  world.next_scene();
  world.settle({welcomes(c)});
  CHECK(world.standing.safety == 45);
}

TEST_CASE("to speak up moves nothing") {
  TrustWorld world;
  world.settle({act(Act::What::kVoice, a)});
  CHECK(world.changes.empty());
}

TEST_CASE("acts that name what does not exist do nothing") {
  TrustWorld world;
  world.settle({opens(a, 9), hides(a, 9), surfaces(a, 9), hollow(a, 9), takes(a, Step::kAmend, 9), makes(a, 3, 9),
                keeps(a, 9), breaks(a, 9), renegotiates(a, 4, 9), drops(a, Pillar::kCare, 0),
                drops(a, Pillar::kCare, -2), leaks(a, Pillar::kCare, 0), buckets(a, Pillar::kCare, 0)});
  CHECK(world.changes.empty());
}

}  // namespace
}  // namespace drops::trust
