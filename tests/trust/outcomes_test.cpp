// What trust may lead to: mixes of levels and safety, for illustration.
#include "game/trust/outcomes.h"

#include "tests/support/trust_world.h"

namespace drops::trust {
namespace {

using namespace support;

void set_all(TrustWorld& world, Level level, const Relation& relation) {
  for (const Pillar pillar : kAllPillars) world.set(pillar, level, relation);
}

void set_mates(TrustWorld& world, Pillar pillar, Level level) {
  for (Vessel& vessel : world.standing.vessels) vessel.level(pillar) = level;
}

TEST_CASE("a new team's outcomes are its trust of 40 and its safety of 50, mixed") {
  const TrustWorld world;
  CHECK(outcomes(world.standing, 0, world.rules) ==
        Outcomes{.engagement = 44, .retention = 40, .delivery = 40, .innovation = 47, .speed = 40});
}

TEST_CASE("engagement is six parts of trust and four of safety, innovation three of trust and seven of safety") {
  TrustWorld world;
  world.standing.safety = 100;
  CHECK(outcomes(world.standing, 0, world.rules).engagement == 64);
  CHECK(outcomes(world.standing, 0, world.rules).innovation == 82);
  world.standing.safety = 0;
  CHECK(outcomes(world.standing, 0, world.rules).engagement == 24);
  CHECK(outcomes(world.standing, 0, world.rules).innovation == 12);
}

TEST_CASE("delivery is half competence and half consistency, whatever the other pillars hold") {
  TrustWorld world;
  set_mates(world, Pillar::kCompetence, 8'000);
  set_mates(world, Pillar::kConsistency, 2'000);
  set_mates(world, Pillar::kCare, 0);
  CHECK(outcomes(world.standing, 0, world.rules).delivery == 50);
  set_mates(world, Pillar::kConsistency, 2'030);
  CHECK(outcomes(world.standing, 0, world.rules).delivery == 50);  // 50.15
  set_mates(world, Pillar::kConsistency, 2'100);
  CHECK(outcomes(world.standing, 0, world.rules).delivery == 51);  // 50.5
}

TEST_CASE("speed of decision is the team's trust, and the trust of outsiders is no part of any outcome") {
  TrustWorld world;
  const Outcomes before = outcomes(world.standing, 0, world.rules);
  set_all(world, kBrim, kClient);
  CHECK(outcomes(world.standing, 0, world.rules) == before);
  for (const Entity& mate : {b, c}) set_all(world, 7'000, {mate, a});
  CHECK(outcomes(world.standing, 0, world.rules).speed == 50);  // two of six vessels at 70, four at 40
}

TEST_CASE("retention is the mean of trust and of the weaker direction between leader and members") {
  TrustWorld world;
  const bool members_doubt = GENERATE(true, false);
  for (const Entity& member : {b, c}) {
    set_all(world, members_doubt ? 1'000 : 7'000, {member, a});
    set_all(world, members_doubt ? 7'000 : 1'000, {a, member});
  }
  CHECK(world.standing.mates_overall(world.rules.start) == 4'000);
  CHECK(outcomes(world.standing, 0, world.rules).retention == 25);
}

TEST_CASE("without a leader, or with nobody to lead, retention is trust alone") {
  TrustWorld world;
  for (const Entity& member : {b, c}) set_all(world, 0, {member, a});
  const int speed = outcomes(world.standing, std::nullopt, world.rules).speed;
  CHECK(outcomes(world.standing, std::nullopt, world.rules).retention == speed);
  CHECK(outcomes(world.standing, 7, world.rules).retention == speed);
  CHECK(outcomes(Standing{.safety = 50}, 0, world.rules).retention == 40);
}

TEST_CASE("two-way trust is shown for each member: both directions and their gap") {
  TrustWorld world;
  set_all(world, 6'000, {a, c});
  set_all(world, 2'500, {c, b});
  const auto by_a = two_way(world.standing, 0);
  REQUIRE(by_a.size() == 2);
  CHECK(by_a[0] == TwoWay{.member = 1, .in_leader = 4'000, .in_member = 4'000});
  CHECK(by_a[0].gap() == 0);
  CHECK(by_a[1] == TwoWay{.member = 2, .in_leader = 4'000, .in_member = 6'000});
  CHECK(by_a[1].gap() == 2'000);
  const auto by_b = two_way(world.standing, 1);
  REQUIRE(by_b.size() == 2);
  CHECK(by_b[1] == TwoWay{.member = 2, .in_leader = 2'500, .in_member = 4'000});
  CHECK(by_b[1].gap() == 1'500);
}

TEST_CASE("outcomes lie between 0 and 100, however full the vessels and safe the team") {
  TrustWorld world;
  const int at = GENERATE(0, 100);
  for (Vessel& vessel : world.standing.vessels) vessel.levels.fill(at * kOneDrop);
  world.standing.safety = at;
  CHECK(outcomes(world.standing, 0, world.rules) ==
        Outcomes{.engagement = at, .retention = at, .delivery = at, .innovation = at, .speed = at});
}

TEST_CASE("a scenario may mix the outcomes otherwise") {
  TrustWorld world;
  world.rules.engagement_trust = 100;
  world.rules.innovation_trust = 0;
  world.rules.delivery_competence = 0;
  set_mates(world, Pillar::kCompetence, 9'000);
  world.standing.safety = 80;
  const Outcomes mixed = outcomes(world.standing, 0, world.rules);
  CHECK(mixed.engagement == mixed.speed);
  CHECK(mixed.innovation == 80);
  CHECK(mixed.delivery == 40);
}

}  // namespace
}  // namespace drops::trust
