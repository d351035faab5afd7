// Hollow steps: an excuse, blame passed on, a promise that nobody can keep.
#include "game/trust/settlement.h"
#include "tests/support/trust_world.h"

namespace drops::trust {
namespace {

using namespace support;

TEST_CASE("a hollow step takes back what the steps gave and draws one bucket of character that opens nothing") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.breaches[0].why.clear();
  world.scene_with({takes(a, Step::kAcknowledge)});
  world.scene_with({takes(a, Step::kApologise)});
  CHECK(world.level(Pillar::kCharacter) == 7'400);
  world.settle({hollow(b)});
  const auto entries = world.entries();
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].kind == EntryKind::kTakenBack);
  CHECK(entries[0].effect == -1'400);
  CHECK(entries[0].asked == 35);
  CHECK(entries[0].breach == 0);
  CHECK(entries[1].kind == EntryKind::kBucket);
  CHECK(entries[1].pillar == Pillar::kCharacter);
  CHECK(entries[1].effect == -2'400);
  CHECK(entries[1].breach == -1);
  CHECK(world.breach().losses.size() == 1);
  CHECK(world.breach().losses.front().given_back == 0);
  CHECK(world.breach().losses.front().lost == 4'000);
}

TEST_CASE("after a hollow step the steps may be earned again") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.scene_with({takes(a, Step::kAcknowledge)});
  world.scene_with({hollow(a)});
  const Level after = world.level(Pillar::kCharacter);
  CHECK(held_of_step(world, {takes(a, Step::kAcknowledge)}) == Held::kNothing);
  CHECK(world.level(Pillar::kCharacter) == after + 600);
}

TEST_CASE("after a hollow step the follow-through is earned again, two scenes after a new amend") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.settle({takes(a, Step::kAmend)});
  world.close_and_go_on();
  world.close_and_go_on();
  CHECK(world.breach().clean_scenes == 1);
  world.scene_with({hollow(a)});
  world.settle({takes(a, Step::kAmend)});
  world.close_and_go_on();
  world.close_and_go_on();
  CHECK_FALSE(world.breach().has_taken(Step::kFollowThrough));
  world.close();
  CHECK(world.breach().has_taken(Step::kFollowThrough));
}

TEST_CASE("hollow counts once for one breach in one scene") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.rules.scene_buckets = 3;
  world.settle({hollow(a), hollow(b)});
  CHECK(world.entries().size() == 1);
  world.settle({hollow(c)});
  CHECK(world.changes.empty());
  world.next_scene();
  world.settle({hollow(c)});
  CHECK(world.entries().size() == 1);
}

TEST_CASE("a hollow step takes back what was given and no more than is there") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.scene_with({takes(a, Step::kAcknowledge)});
  world.set(Pillar::kCharacter, 250);
  world.settle({hollow(a)});
  CHECK(world.entries().front().effect == -250);
  CHECK(world.entries().front().held == Held::kFloor);
  CHECK(world.level(Pillar::kCharacter) == 0);
}

TEST_CASE("what a hollow step could not take back, because it was gone, is not given a second time") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  take_five(world, BreachKind::kCompetence);
  CHECK(world.breach().losses.front().given_back == 3'200);
  world.set(Pillar::kCharacter, 250);
  world.scene_with({hollow(a)});
  CHECK(world.breach().losses.front().given_back == 2'950);
  take_five(world, BreachKind::kCompetence);
  CHECK(world.breach().losses.front().given_back == 4'000);
  CHECK(world.level(Pillar::kCharacter) == 4'000 - 2'950);
  CHECK(world.ledger.back().held == Held::kBreachCap);
}

TEST_CASE("a hollow step towards a breach that is not open does nothing") {
  TrustWorld world;
  world.settle({hollow(a)});
  CHECK(world.changes.empty());
  world.settle({hides(a)});
  world.settle({hollow(a)});
  CHECK(world.changes.empty());
}

}  // namespace
}  // namespace drops::trust
