// Consistency remembers: scenes in a row, decided, kept and without a bucket.
#include "game/trust/settlement.h"
#include "tests/support/trust_world.h"

namespace drops::trust {
namespace {

using namespace support;

TEST_CASE("three scenes running, decided and clean, give a drop of consistency with every truster who was there") {
  TrustWorld world;
  const Settlement::Closing closing{.asked = {a}, .decided = {a}, .there = {a, b, client}};
  for (int scene = 0; scene < 2; ++scene) {
    world.close_with(closing);
    CHECK(world.entries().empty());
    world.next_scene();
  }
  world.close_with(closing);
  const auto entries = world.entries();
  REQUIRE(entries.size() == 1);  // c was not there; the client holds no vessel for a mate
  CHECK(entries.front().relation == Relation{b, a});
  CHECK(entries.front().kind == EntryKind::kStreak);
  CHECK(entries.front().pillar == Pillar::kConsistency);
  CHECK(entries.front().effect == 100);
  CHECK(entries.front().cause.kind == CauseKind::kRule);
}

TEST_CASE("a streak gives again each further scene, at most three times a scenario") {
  TrustWorld world;
  for (int scene = 1; scene <= 8; ++scene) world.close_and_go_on({a});
  CHECK(world.level(Pillar::kConsistency, {b, a}) == 4'300);
  CHECK(world.level(Pillar::kConsistency, {c, a}) == 4'300);
  world.settle({buckets(a, Pillar::kCare, 1, {{b, a}})});
  for (int scene = 1; scene <= 8; ++scene) world.close_and_go_on({a});
  CHECK(world.level(Pillar::kConsistency, {b, a}) == 4'300);
}

TEST_CASE("a scene that did not ask neither counts nor breaks the row") {
  TrustWorld world;
  world.close_and_go_on({a});
  world.close_and_go_on({a});
  world.close_and_go_on({b});
  CHECK(world.level(Pillar::kConsistency, {b, a}) == 4'000);
  world.close_and_go_on({a});
  CHECK(world.level(Pillar::kConsistency, {b, a}) == 4'100);
}

TEST_CASE("a scene that asked and was not answered breaks the row") {
  TrustWorld world;
  world.close_and_go_on({a});
  world.close_and_go_on({a});
  world.close_with({.asked = {a, b}, .decided = {b}, .there = {a, b, c}});
  world.next_scene();
  world.close_and_go_on({a});
  world.close_and_go_on({a});
  CHECK(world.level(Pillar::kConsistency, {b, a}) == 4'000);
  world.close_and_go_on({a});
  CHECK(world.level(Pillar::kConsistency, {b, a}) == 4'100);
}

TEST_CASE("a bucket breaks the row of the one it was drawn against, and of nobody else") {
  TrustWorld world;
  world.close_and_go_on({a, b});
  world.close_and_go_on({a, b});
  world.settle({buckets(a, Pillar::kCare, 1, {{c, a}})});
  world.close({a, b});
  CHECK(world.level(Pillar::kConsistency, {c, a}) == 4'000);
  CHECK(world.level(Pillar::kConsistency, {c, b}) == 4'100);
}

TEST_CASE("something due and not kept breaks the row of all whom it binds") {
  TrustWorld world;
  const auto [maker, level_a, level_b] = GENERATE(std::tuple{team, 4'000, 4'000}, std::tuple{a, 4'000, 4'100});
  world.close_and_go_on({a, b});
  world.close_and_go_on({a, b});
  world.settle({makes(maker, 3)});
  world.close({a, b});
  CHECK(world.level(Pillar::kConsistency, {c, a}) == level_a);
  CHECK(world.level(Pillar::kConsistency, {c, b}) == level_b);
}

TEST_CASE("something broken in an earlier scene does not break the row of later ones") {
  TrustWorld world;
  world.settle({makes(a, 1)});
  world.close_and_go_on({a});
  for (int scene = 0; scene < 3; ++scene) world.close_and_go_on({a});
  CHECK(world.level(Pillar::kConsistency, {c, a}) == 4'100);
}

TEST_CASE("a scene in which nobody was there neither counts nor breaks the row") {
  TrustWorld world;
  world.close_and_go_on({a});
  world.close_and_go_on({a});
  world.close_with({.asked = {a}, .nobody_was_there = true});
  world.next_scene();
  world.close_and_go_on({a});
  CHECK(world.level(Pillar::kConsistency, {b, a}) == 4'100);
}

TEST_CASE("a streak is asked for once, however often its trustee is named") {
  TrustWorld world;
  world.close_and_go_on({a, a});
  world.close_and_go_on({a, a});
  CHECK(world.level(Pillar::kConsistency, {b, a}) == 4'000);
}

TEST_CASE("the drop of a streak tapers, and an open breach holds it down") {
  TrustWorld world;
  world.breaches[0].buckets = amounts(Pillar::kConsistency, 1);
  world.breaches[0].relations = {{b, a}};
  world.scene_with({opens(a)});
  world.set(Pillar::kConsistency, 4'000, {b, a});
  world.set(Pillar::kConsistency, 7'500, {c, a});
  world.close_and_go_on({a});
  world.close_and_go_on({a});
  world.close({a});
  const auto entries = world.entries(EntryKind::kStreak);
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].held == Held::kBreachCap);
  CHECK(entries[0].effect == 0);
  CHECK(entries[1].held == Held::kTaper);
  CHECK(entries[1].effect == 50);
}

TEST_CASE("the drop of a streak is not counted by the cap of drops in a scene") {
  TrustWorld world;
  world.close_and_go_on({a});
  world.close_and_go_on({a});
  world.settle({drops(a, Pillar::kConsistency, 3, {{b, a}})});
  world.close({a});
  CHECK(world.level(Pillar::kConsistency, {b, a}) == 4'400);
  world.settle({drops(a, Pillar::kConsistency, 1, {{c, a}}, 1)});
  CHECK(world.level(Pillar::kConsistency, {c, a}) == 4'200);
}

}  // namespace
}  // namespace drops::trust
