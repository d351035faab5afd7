#include "game/trust/standing.h"

#include "tests/support/trust_world.h"

namespace drops::trust {
namespace {

using namespace support;

TEST_CASE("a new standing starts at 40 on every pillar, at 50 of safety, with nothing promised and nothing broken") {
  const TrustWorld world;
  for (const Vessel& vessel : world.standing.vessels) {
    for (const Pillar pillar : kAllPillars) CHECK(vessel.level(pillar) == 4'000);
  }
  CHECK(world.standing.safety == 50);
  CHECK(world.breach().state == BreachState::kNone);
  CHECK(world.commitment().state == CommitmentState::kNone);
}

TEST_CASE("vessels are found whatever order they were given in, and only where they are") {
  const Standing standing =
      new_standing({{{b, a}, {1, 2, 3, 4}}, {{client, team}, {5, 6, 7, 8}}, {{a, b}, {9, 9, 9, 9}}}, {}, 0, Rules{});
  REQUIRE(standing.find({b, a}) != nullptr);
  CHECK(standing.find({b, a})->level(Pillar::kConsistency) == 3);
  REQUIRE(standing.find({client, team}) != nullptr);
  CHECK(standing.find({client, team})->level(Pillar::kCharacter) == 5);
  CHECK(standing.find({team, client}) == nullptr);
  CHECK(standing.find({c, a}) == nullptr);
}

TEST_CASE("a team's level is the mean over its mates' vessels") {
  TrustWorld world;
  world.set(Pillar::kCare, 4'601, {b, a});
  world.set(Pillar::kCare, 9'000);  // the client's is none between mates, nor is a mate's trust in the client
  world.standing.vessels.push_back(world.new_vessel({c, client}));
  world.standing.vessels.back().level(Pillar::kCare) = 9'000;
  CHECK(world.standing.mates_level(Pillar::kCare, 0) == 4'100);
  CHECK(world.standing.mates_level(Pillar::kCharacter, 0) == 4'000);
  CHECK(world.standing.mates_overall(0) == (5 * 4'000 + world.standing.find({b, a})->overall()) / 6);
  CHECK(new_standing({}, {}, 0, Rules{}).mates_overall(4'000) == 4'000);
  CHECK(new_standing({}, {}, 0, Rules{}).mates_level(Pillar::kCare, 1'234) == 1'234);
}

TEST_CASE("changes that name what does not exist are ignored") {
  TrustWorld world;
  const Standing before = world.standing;
  using Breaks = BreachChange::What;
  using Keeps = CommitmentChange::What;
  Entry nobody;
  nobody.relation = {client, a};
  nobody.effect = 500;
  Entry no_pillar;
  no_pillar.relation = kClient;
  no_pillar.pillar = static_cast<Pillar>(17);
  const std::vector<Change> changes = {
      nobody,
      no_pillar,
      BreachChange{.breach = 1, .what = Breaks::kOpened, .by = a},
      BreachChange{.breach = 0, .what = Breaks::kSurfaced, .by = a},
      BreachChange{.breach = 0, .what = Breaks::kStep, .by = a},
      BreachChange{.breach = 0, .what = Breaks::kHollow, .by = a},
      BreachChange{.breach = 0, .what = Breaks::kClosed, .by = a},
      BreachChange{.breach = 0, .what = Breaks::kFollowed, .by = a},
      BreachChange{.breach = 0, .what = static_cast<Breaks>(99), .by = a},
      CommitmentChange{.commitment = 1, .what = Keeps::kMade, .by = a, .due = 1},
      CommitmentChange{.commitment = 0, .what = Keeps::kKept, .by = a},
      CommitmentChange{.commitment = 0, .what = Keeps::kRenegotiated, .by = a, .due = 2},
      CommitmentChange{.commitment = 0, .what = static_cast<Keeps>(99), .by = a},
  };
  for (const Change& change : changes) trust::apply(world.standing, change);
  CHECK(world.standing == before);

  trust::apply(world.standing, BreachChange{.breach = 0, .what = Breaks::kOpened, .by = a});
  const Standing open = world.standing;
  trust::apply(world.standing, BreachChange{.breach = 0, .what = Breaks::kStep, .by = a, .step = static_cast<Step>(6)});
  trust::apply(world.standing, BreachChange{.breach = 0, .what = Breaks::kHidden, .by = a});
  CHECK(world.standing == open);
}

TEST_CASE("an entry never moves a level out of its range, nor a change safety") {
  TrustWorld world;
  Entry entry;
  entry.relation = kClient;
  entry.effect = 2'000'000'000;
  trust::apply(world.standing, entry);
  CHECK(world.level(Pillar::kCharacter) == kBrim);
  entry.effect = -2'000'000'000;
  trust::apply(world.standing, entry);
  CHECK(world.level(Pillar::kCharacter) == 0);
  trust::apply(world.standing, SafetyChange{.asked = 5, .effect = 2'000'000'000, .by = a});
  CHECK(world.standing.safety == 100);
}

TEST_CASE("an entry may name a breach that does not exist, and moves its level all the same") {
  TrustWorld world;
  Entry entry;
  entry.relation = kClient;
  entry.kind = EntryKind::kBucket;
  entry.effect = -100;
  entry.breach = 40;
  trust::apply(world.standing, entry);
  CHECK(world.level(Pillar::kCharacter) == 3'900);
}

TEST_CASE("a new visit forgets what one scene counts by, and nothing else") {
  TrustWorld world({BreachKind::kCompetence});
  world.settle({opens(a), welcomes(b), blames(c, a)});
  world.settle({takes(a, Step::kAcknowledge), hollow(b)});
  const Standing before = world.standing;
  CHECK_FALSE(before.scene.empty());
  CHECK_FALSE(before.stepped.empty());
  CHECK_FALSE(before.hollowed.empty());
  begin_visit(world.standing, 7);
  Standing expected = before;
  expected.visit = 7;
  expected.scene.clear();
  expected.stepped.clear();
  expected.hollowed.clear();
  expected.welcomed = false;
  expected.blamed = false;
  CHECK(world.standing == expected);
}

TEST_CASE("two standings have one digest only where nothing differs") {
  const auto digest_of = [](const Standing& standing) { return Digest{}.add(standing).value(); };
  TrustWorld world({BreachKind::kCompetence});
  world.settle({opens(a), makes(a, 3), welcomes(b), takes(a, Step::kAcknowledge)});
  world.close({a});
  const Standing standing = world.standing;
  CHECK(digest_of(standing) == digest_of(Standing(standing)));

  const auto differs = [&](auto change) {
    Standing other = standing;
    change(other);
    return digest_of(other) != digest_of(standing);
  };
  CHECK(differs([](Standing& s) { ++s.vessels[2].levels[3]; }));
  CHECK(differs([](Standing& s) { s.vessels[2].relation.truster = client; }));
  CHECK(differs([](Standing& s) { s.breaches[0].kind = BreachKind::kCare; }));
  CHECK(differs([](Standing& s) { s.breaches[0].state = BreachState::kClosed; }));
  CHECK(differs([](Standing& s) { s.breaches[0].surfaced_by_others = true; }));
  CHECK(differs([](Standing& s) { s.breaches[0].was_deception = true; }));
  CHECK(differs([](Standing& s) { s.breaches[0].hidden_by.push_back(a); }));
  CHECK(differs([](Standing& s) { s.breaches[0].acknowledged_by.push_back(a); }));
  CHECK(differs([](Standing& s) { ++s.breaches[0].losses[0].given_back; }));
  CHECK(differs([](Standing& s) { s.breaches[0].taken[4] = true; }));
  CHECK(differs([](Standing& s) { ++s.breaches[0].amended_visit; }));
  CHECK(differs([](Standing& s) { ++s.breaches[0].clean_scenes; }));
  CHECK(differs([](Standing& s) { s.commitments[0].state = CommitmentState::kLapsed; }));
  CHECK(differs([](Standing& s) { s.commitments[0].by = b; }));
  CHECK(differs([](Standing& s) { ++s.commitments[0].due; }));
  CHECK(differs([](Standing& s) { s.commitments[0].renegotiated = true; }));
  CHECK(differs([](Standing& s) { ++s.commitments[0].ended_visit; }));
  CHECK(differs([](Standing& s) { ++s.streaks[0].scenes; }));
  CHECK(differs([](Standing& s) { ++s.streaks[0].given; }));
  CHECK(differs([](Standing& s) { ++s.safety; }));
  CHECK(differs([](Standing& s) { ++s.visit; }));
  CHECK(differs([](Standing& s) { s.scene[0].why = "another"; }));
  CHECK(differs([](Standing& s) { s.scene.pop_back(); }));
  CHECK(differs([](Standing& s) { s.stepped.push_back({a, Step::kAmend}); }));
  CHECK(differs([](Standing& s) { s.hollowed.push_back(0); }));
  CHECK(differs([](Standing& s) { s.welcomed = !s.welcomed; }));
  CHECK(differs([](Standing& s) { s.blamed = !s.blamed; }));
}

}  // namespace
}  // namespace drops::trust
