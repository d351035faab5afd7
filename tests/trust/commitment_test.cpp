// What was promised: kept, broken, renegotiated, lapsed.
#include "game/trust/settlement.h"
#include "tests/support/trust_world.h"

namespace drops::trust {
namespace {

using namespace support;
using State = CommitmentState;

TEST_CASE("a commitment kept gives two drops of consistency with whom it was made to") {
  TrustWorld world;
  world.scene_with({makes(a, 5)});
  CHECK(world.commitment().state == State::kOpen);
  CHECK(world.commitment().by == a);
  CHECK(world.commitment().due == 5);
  world.settle({keeps(a)});
  CHECK(world.commitment().state == State::kKept);
  CHECK(world.level(Pillar::kConsistency) == 4'200);
  REQUIRE(world.entries().size() == 1);
  CHECK(world.entries().front().cause == Cause{CauseKind::kCommitment, 0});
  CHECK(world.entries().front().why == "kept");
  CHECK(world.entries().front().asked == 2);
}

TEST_CASE("what a scenario declares for kept and broken replaces the default") {
  TrustWorld world;
  world.commitments[0].kept_drops = amounts(Pillar::kCare, 1);
  world.commitments[0].broken_buckets = amounts(Pillar::kCompetence, 1);
  TrustWorld other = world;
  world.settle({makes(a, 5)});
  world.settle({keeps(a)});
  CHECK(world.level(Pillar::kCare) == 4'100);
  CHECK(world.level(Pillar::kConsistency) == 4'000);
  other.settle({makes(a, 5)});
  other.settle({breaks(a)});
  CHECK(other.level(Pillar::kCompetence) == 2'400);
  CHECK(other.level(Pillar::kConsistency) == 4'000);
}

TEST_CASE("a commitment broken costs one bucket of consistency there") {
  TrustWorld world;
  world.settle({makes(a, 5)});
  world.settle({breaks(a)});
  CHECK(world.commitment().state == State::kBroken);
  CHECK(world.level(Pillar::kConsistency) == 2'400);
  CHECK(world.entries().front().why == "broken");
  CHECK(world.entries().front().cause == Cause{CauseKind::kCommitment, 0});
  CHECK(world.breach().state == BreachState::kNone);
}

TEST_CASE("a commitment still open when its due scene closes is broken") {
  TrustWorld world;
  world.settle({makes(a, 2)});
  world.close_and_go_on();  // scene 1: not due yet
  CHECK(world.commitment().state == State::kOpen);
  world.close();
  CHECK(world.commitment().state == State::kBroken);
  CHECK(world.level(Pillar::kConsistency) == 2'400);
  CHECK(world.entries(EntryKind::kBucket).front().actor == a);
}

TEST_CASE("where nobody was there, what was due lapses without a bucket") {
  TrustWorld world;
  world.settle({makes(a, 1)});
  world.close_with({.asked = {team}, .decided = {}, .there = {}, .nobody_was_there = true});
  CHECK(world.commitment().state == State::kLapsed);
  CHECK(world.entries().empty());
  CHECK(world.changed<SceneCounted>().empty());
}

TEST_CASE("a commitment ends once") {
  TrustWorld world;
  world.settle({makes(a, 5)});
  SECTION("kept") {
    world.settle({keeps(a)});
  }
  SECTION("broken") {
    world.settle({breaks(a)});
  }
  const Standing before = world.standing;
  world.settle({keeps(a), breaks(a), renegotiates(a, 6), makes(b, 7)});
  CHECK(world.changes.empty());
  CHECK(world.standing == before);
}

TEST_CASE("what was not made cannot be kept, broken or renegotiated, and what is made twice is made once") {
  TrustWorld world;
  world.settle({keeps(a), breaks(a), renegotiates(a, 6)});
  CHECK(world.changes.empty());
  world.settle({makes(a, 5), makes(b, 7)});
  CHECK(world.commitment().by == a);
  CHECK(world.commitment().due == 5);
  CHECK(world.changes.size() == 1);
}

TEST_CASE("kept by several people it is kept once") {
  TrustWorld world;
  world.settle({makes(team, 5)});
  world.settle({keeps(a), keeps(b)});
  CHECK(world.entries().size() == 1);
}

TEST_CASE("renegotiated before it is due: no bucket, a new due scene, and the first time one drop of character") {
  TrustWorld world;
  world.settle({makes(a, 1)});
  world.settle({renegotiates(a, 2)});
  CHECK(world.commitment().state == State::kOpen);
  CHECK(world.level(Pillar::kCharacter) == 4'100);
  CHECK(world.entries().size() == 1);
  world.close_and_go_on();
  CHECK(world.commitment().state == State::kOpen);
  world.close();
  CHECK(world.commitment().state == State::kBroken);
}

TEST_CASE("a commitment is renegotiated once: its successor cannot be") {
  TrustWorld world;
  world.scene_with({makes(a, 5)});
  world.scene_with({renegotiates(a, 6)});
  world.settle({renegotiates(a, 7)});
  CHECK(world.changes.empty());
  CHECK(world.commitment().due == 6);
  world.settle({keeps(a)});
  CHECK(world.commitment().state == State::kKept);
}

TEST_CASE("of keeping, renegotiating and making in one scene, what was promised before comes first") {
  TrustWorld world({BreachKind::kCharacter, BreachKind::kCharacter});
  world.settle({makes(a, 5)});
  world.settle({renegotiates(a, 6), keeps(b), keeps(a, 1), makes(a, 7, 1)});
  CHECK(world.commitment(0).state == State::kKept);
  CHECK_FALSE(world.commitment(0).renegotiated);
  CHECK(world.commitment(1).state == State::kOpen);
}

TEST_CASE("a commitment that names a breach opens it when it is broken, in place of a bucket of its own") {
  TrustWorld world;
  world.breaking_opens(0, 0);
  SECTION("by an act") {
    world.settle({makes(a, 5)});
    world.settle({breaks(a)});
  }
  SECTION("at the close of its due scene") {
    world.settle({makes(a, 1)});
    world.close();
  }
  CHECK(world.commitment().state == State::kBroken);
  CHECK(world.breach().state == BreachState::kOpen);
  CHECK(world.entries().size() == 1);
  CHECK(world.level(Pillar::kCharacter) == 2'400);
  CHECK(world.level(Pillar::kConsistency) == 4'000);
  CHECK(world.entries().front().breach == 0);
}

TEST_CASE("when the breach that it names opens or surfaces, an open commitment is broken, without a second bucket") {
  TrustWorld world;
  world.breaking_opens(0, 0);
  world.scene_with({makes(a, 9)});
  SECTION("opens") {
    world.settle({opens(b)});
  }
  SECTION("surfaces") {
    world.scene_with({hides(b)});
    world.settle({surfaces(c)});
  }
  CHECK(world.commitment().state == State::kBroken);
  CHECK(world.entries().size() == 1);
  CHECK(world.changed<CommitmentChange>().front().by == a);
}

TEST_CASE("a commitment whose breach is hidden is not settled until it surfaces") {
  TrustWorld world;
  world.breaking_opens(0, 0);
  world.settle({makes(a, 2)});
  world.scene_with({hides(a)});
  SECTION("when it is due") {
    world.close_with({.asked = {team}, .decided = {team}, .there = {client}});
  }
  SECTION("where nobody was there") {
    world.close_with({.nobody_was_there = true});
  }
  SECTION("by keeping or renegotiating") {
    world.settle({keeps(a), renegotiates(a, 4)});
    CHECK(world.changes.empty());
  }
  CHECK(world.commitment().state == State::kOpen);
  world.next_scene();
  world.settle({surfaces(b)});
  CHECK(world.commitment().state == State::kBroken);
}

TEST_CASE("breaking openly what was hidden brings it to light") {
  TrustWorld world;
  world.breaking_opens(0, 0);
  world.settle({makes(a, 2)});
  world.scene_with({hides(a)});
  world.settle({breaks(b)});
  CHECK(world.breach().was_deception);
  CHECK(world.changed<CommitmentChange>().size() == 1);
}

TEST_CASE("a promise made about a breach that is already drawn still costs a bucket of consistency when it is broken") {
  TrustWorld world;
  world.breaking_opens(0, 0);
  world.scene_with({opens(a)});
  world.settle({makes(a, 2)});
  CHECK(world.commitment().state == State::kOpen);
  world.close();
  CHECK(world.commitment().state == State::kBroken);
  CHECK(world.level(Pillar::kConsistency) == 2'400);
}

TEST_CASE("two commitments that name one breach are broken by one bucket") {
  TrustWorld world({BreachKind::kCharacter, BreachKind::kCharacter});
  world.breaking_opens(0, 0);
  world.breaking_opens(1, 0);
  world.settle({makes(a, 1, 0), makes(b, 1, 1)});
  world.close();
  CHECK(world.commitment(0).state == State::kBroken);
  CHECK(world.commitment(1).state == State::kBroken);
  CHECK(world.entries(EntryKind::kBucket).size() == 1);
}

}  // namespace
}  // namespace drops::trust
