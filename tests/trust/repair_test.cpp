// The six steps, what halves them, what is hollow, and what closes a breach.
#include "game/trust/settlement.h"
#include "tests/support/trust_world.h"

namespace drops::trust {
namespace {

using namespace support;
using What = BreachChange::What;

// A world in which one breach of this kind has opened and lost 40 of 100 with the client, a scene ago.
TrustWorld broken_world(BreachKind kind) {
  TrustWorld world({kind});
  world.set(Pillar::kCharacter, kBrim);
  world.scene_with({opens(a)});
  return world;
}

// Marks steps as taken, as if in earlier scenes and for nothing.
void mark(TrustWorld& world, std::vector<Step> steps) {
  for (const Step step : steps) trust::apply(world.standing, BreachChange{0, What::kStep, a, false, step});
  world.next_scene();
}

// Takes the steps, each in a scene of its own and by a person of its own, as the order of the kind wants it.
void take_five(TrustWorld& world, BreachKind kind) {
  const bool deed_first = kind == BreachKind::kCharacter || kind == BreachKind::kDeception;
  if (deed_first) {
    for (const Step step : {Step::kAcknowledge, Step::kUnderstand, Step::kAmend, Step::kApologise, Step::kInvite}) {
      world.scene_with({takes(a, step)});
    }
  } else {
    for (const Step step : {Step::kAcknowledge, Step::kApologise, Step::kUnderstand, Step::kAmend, Step::kInvite}) {
      world.scene_with({takes(a, step)});
    }
  }
}

Held held_of_step(TrustWorld& world, std::vector<Act> acts) {
  world.settle(std::move(acts));
  const auto repairs = world.entries(EntryKind::kRepair);
  REQUIRE_FALSE(repairs.empty());
  return repairs.back().held;
}

TEST_CASE("each step in its order gives back its percentage of what was lost, and all six give back all") {
  struct Row {
    BreachKind kind;
    std::vector<std::pair<Step, Level>> gives;
  };
  using enum Step;
  const auto row =
      GENERATE(Row{BreachKind::kCompetence,
                   {{kAcknowledge, 600}, {kApologise, 800}, {kUnderstand, 400}, {kAmend, 1'000}, {kInvite, 400}}},
               Row{BreachKind::kConsistency,
                   {{kAcknowledge, 800}, {kApologise, 400}, {kUnderstand, 600}, {kAmend, 1'000}, {kInvite, 400}}},
               Row{BreachKind::kCare,
                   {{kAcknowledge, 800}, {kApologise, 600}, {kUnderstand, 1'000}, {kAmend, 600}, {kInvite, 400}}},
               Row{BreachKind::kCharacter,
                   {{kAcknowledge, 800}, {kUnderstand, 600}, {kAmend, 1'000}, {kApologise, 400}, {kInvite, 400}}});
  TrustWorld world = broken_world(row.kind);
  CHECK(world.level(Pillar::kCharacter) == 6'000);
  Level given = 0;
  for (const auto& [step, gives] : row.gives) {
    world.settle({takes(a, step)});
    given += gives;
    CHECK(world.entries().front().held == Held::kNothing);
    CHECK(world.entries().front().step == step);
    CHECK(world.entries().front().breach == 0);
    CHECK(world.level(Pillar::kCharacter) == 6'000 + given);
    CHECK(world.breach().losses.front().given_back == given);
    world.next_scene();
  }
  world.close_and_go_on();
  world.close_and_go_on();
  CHECK(world.breach().losses.front().given_back == 4'000);
  CHECK(world.breach().state == BreachState::kClosed);
}

TEST_CASE("a step gives to every vessel and pillar that the breach touched") {
  TrustWorld world({BreachKind::kCare});
  world.breaches[0].relations = {kClient, {b, a}};
  world.breaches[0].buckets[static_cast<std::size_t>(Pillar::kCare)] = 1;
  world.scene_with({opens(a)});
  world.settle({takes(a, Step::kAcknowledge)});
  CHECK(world.entries().size() == 4);
  CHECK(world.level(Pillar::kCharacter) == 2'720);
  CHECK(world.level(Pillar::kCare) == 2'720);
  CHECK(world.level(Pillar::kCharacter, {b, a}) == 2'720);
  CHECK(world.level(Pillar::kCare, {b, a}) == 2'720);
  CHECK(world.level(Pillar::kCare, {c, a}) == 4'000);
}

TEST_CASE("each step counts once, whoever takes it") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.settle({takes(a, Step::kAcknowledge), takes(b, Step::kAcknowledge)});
  CHECK(world.entries().size() == 1);
  world.next_scene();
  world.settle({takes(b, Step::kAcknowledge)});
  CHECK(world.changes.empty());
}

TEST_CASE("what a step gives back is rounded down") {
  TrustWorld world({BreachKind::kCompetence});
  world.set(Pillar::kCharacter, 4'003);  // loses 1602
  world.scene_with({opens(a)});
  world.settle({takes(a, Step::kAcknowledge)});
  CHECK(world.entries().front().effect == 240);  // 15 % of 1602 is 240.3
}

TEST_CASE("a step out of order counts half") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.settle({takes(a, Step::kApologise)});
  CHECK(world.entries().front().held == Held::kOutOfOrder);
  CHECK(world.entries().front().asked == 20);
  CHECK(world.entries().front().effect == 400);
  world.next_scene();
  world.settle({takes(a, Step::kAcknowledge)});  // what is missing may come later, in full
  CHECK(world.entries().front().effect == 600);
}

TEST_CASE("for character and deception the apology counts after the amend, for the others before") {
  SECTION("character") {
    TrustWorld world = broken_world(BreachKind::kCharacter);
    mark(world, {Step::kAcknowledge, Step::kUnderstand});
    TrustWorld hasty = world;
    CHECK(held_of_step(hasty, {takes(a, Step::kApologise)}) == Held::kOutOfOrder);
    CHECK(held_of_step(world, {takes(a, Step::kAmend)}) == Held::kNothing);
    world.next_scene();
    CHECK(held_of_step(world, {takes(a, Step::kApologise)}) == Held::kNothing);
  }
  SECTION("deception") {
    TrustWorld world({BreachKind::kDeception});
    world.scene_with({opens(a)});
    mark(world, {Step::kAcknowledge, Step::kUnderstand});
    CHECK(held_of_step(world, {takes(a, Step::kApologise)}) == Held::kOutOfOrder);
  }
  SECTION("competence") {
    TrustWorld world = broken_world(BreachKind::kCompetence);
    mark(world, {Step::kAcknowledge});
    CHECK(held_of_step(world, {takes(a, Step::kApologise)}) == Held::kNothing);
    world.next_scene();
    mark(world, {Step::kUnderstand});
    CHECK(held_of_step(world, {takes(a, Step::kAmend)}) == Held::kNothing);
  }
}

TEST_CASE("steps of one scene are taken in the order that their breach wants, whoever sits where") {
  TrustWorld world = broken_world(BreachKind::kCharacter);
  mark(world, {Step::kAcknowledge, Step::kUnderstand});
  world.settle({takes(a, Step::kApologise), takes(b, Step::kAmend)});
  REQUIRE(world.entries().size() == 2);
  CHECK(world.entries()[0].step == Step::kAmend);
  CHECK(world.entries()[1].held == Held::kNothing);
}

TEST_CASE("the second step by one person in one scene counts half") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.settle({takes(a, Step::kAcknowledge)});
  CHECK(held_of_step(world, {takes(a, Step::kApologise)}) == Held::kRushed);
  CHECK(world.entries().front().effect == 400);
  CHECK(held_of_step(world, {takes(b, Step::kUnderstand)}) == Held::kNothing);  // somebody else
  world.next_scene();
  CHECK(held_of_step(world, {takes(a, Step::kAmend)}) == Held::kNothing);  // another scene
}

TEST_CASE("one step towards two breaches at once is one step") {
  TrustWorld world({BreachKind::kCompetence, BreachKind::kCompetence});
  world.breaches[1].buckets = amounts(Pillar::kCare, 1);
  world.scene_with({opens(a, 0), opens(a, 1)});
  world.settle({takes(a, Step::kAcknowledge, 0), takes(a, Step::kAcknowledge, 1)});
  REQUIRE(world.entries().size() == 2);
  CHECK(world.entries()[0].held == Held::kNothing);
  CHECK(world.entries()[1].held == Held::kNothing);
  CHECK(held_of_step(world, {takes(a, Step::kApologise, 1)}) == Held::kRushed);
}

TEST_CASE("a step counts half where the injured answer not yet") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  CHECK(held_of_step(world, {takes(a, Step::kAcknowledge, 0, true)}) == Held::kNotYet);
  CHECK(world.entries().front().effect == 300);
}

TEST_CASE("naming it counts half after others have surfaced it, and only naming it") {
  TrustWorld world;
  world.set(Pillar::kCharacter, kBrim);
  world.scene_with({hides(a)});
  world.scene_with({surfaces(b)});
  const Level lost = world.breach().losses.front().lost;
  CHECK(held_of_step(world, {takes(a, Step::kAcknowledge)}) == Held::kSurfaced);
  CHECK(world.entries().front().effect == lost / 10);
  world.next_scene();
  CHECK(held_of_step(world, {takes(a, Step::kUnderstand)}) == Held::kNothing);
}

TEST_CASE("halves never multiply") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.settle({takes(a, Step::kUnderstand)});
  world.settle({takes(a, Step::kAmend, 0, true)});  // out of order, rushed and not yet
  CHECK(world.entries().front().effect == 500);
  CHECK(world.entries().front().held == Held::kNotYet);
}

TEST_CASE("a step does not lift a pillar above the level before the breach") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.set(Pillar::kCharacter, 9'900);
  world.settle({takes(a, Step::kAcknowledge)});
  CHECK(world.level(Pillar::kCharacter) == kBrim);
  CHECK(world.entries().front().effect == 100);
  CHECK(world.entries().front().held == Held::kBreachCap);
}

TEST_CASE("steps never give back more than was lost, however a scenario sets them") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.rules.repair[0] = {60, 60, 60, 60, 60, 60};
  world.set(Pillar::kCharacter, 1'000);
  take_five(world, BreachKind::kCompetence);
  CHECK(world.breach().losses.front().given_back == 4'000);
  CHECK(world.level(Pillar::kCharacter) == 5'000);
}

TEST_CASE("the follow-through cannot be chosen") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  mark(world, {Step::kAcknowledge, Step::kApologise, Step::kUnderstand, Step::kAmend, Step::kInvite});
  world.settle({takes(a, Step::kFollowThrough)});
  CHECK(world.changes.empty());
}

TEST_CASE("the follow-through is given when, after an amend, two later scenes close clean") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  mark(world, {Step::kAcknowledge, Step::kApologise, Step::kUnderstand});
  world.close_and_go_on();
  world.close_and_go_on();  // before the amend nothing counts
  world.settle({takes(a, Step::kAmend)});
  world.close_and_go_on();  // the scene of the amend itself
  CHECK(world.breach().clean_scenes == 0);
  world.close_and_go_on();
  CHECK(world.breach().clean_scenes == 1);
  CHECK_FALSE(world.breach().has_taken(Step::kFollowThrough));

  SECTION("whoever the second scene asks") {
    world.close({b});
    CHECK(world.breach().has_taken(Step::kFollowThrough));
    const auto repairs = world.entries(EntryKind::kRepair);
    REQUIRE(repairs.size() == 1);
    CHECK(repairs.front().step == Step::kFollowThrough);
    CHECK(repairs.front().actor == team);
    CHECK(repairs.front().held == Held::kOutOfOrder);  // nobody has been invited
    CHECK(repairs.front().effect == 400);
  }
  SECTION("in full where nothing is missing") {
    world.settle({takes(a, Step::kInvite)});
    world.close();
    CHECK(world.entries(EntryKind::kRepair).front().effect == 800);
  }
  SECTION("an unclean scene starts the count afresh") {
    world.settle({buckets(a, Pillar::kCare, 1)});
    world.close_and_go_on();
    CHECK(world.breach().clean_scenes == 0);
    world.close_and_go_on();
    CHECK_FALSE(world.breach().has_taken(Step::kFollowThrough));
    world.close_and_go_on();
    CHECK(world.breach().has_taken(Step::kFollowThrough));
  }
  SECTION("a bucket of somebody else does not count against this one") {
    world.settle({buckets(a, Pillar::kCare, 1, {{b, a}})});
    world.close();
    CHECK(world.breach().has_taken(Step::kFollowThrough));
  }
  SECTION("something due left unkept starts the count afresh") {
    world.commitments[0].relations = {{b, a}};  // a bucket with somebody else, but the team was bound
    world.settle({makes(team, world.moment.scene)});
    world.close();
    CHECK(world.commitment().state == CommitmentState::kBroken);
    CHECK(world.breach().clean_scenes == 0);
  }
  SECTION("a scene in which nobody was there does not count") {
    world.close_with({.nobody_was_there = true});
    CHECK(world.breach().clean_scenes == 1);
  }
}

TEST_CASE("all six steps close a breach, lift the cap and add three drops of character and of consistency") {
  TrustWorld world({BreachKind::kCompetence});
  world.breaches[0].relations = {kClient, {b, a}};
  world.scene_with({opens(a)});
  take_five(world, BreachKind::kCompetence);
  world.close();
  world.next_scene();
  world.close();
  CHECK(world.breach().state == BreachState::kClosed);
  const auto bonus = world.entries(EntryKind::kBonus);
  REQUIRE(bonus.size() == 4);
  for (const Entry& entry : bonus) {
    CHECK(entry.asked == 3);
    CHECK(entry.effect == 300);
    CHECK(entry.breach == 0);
    CHECK(entry.held == Held::kNothing);
  }
  CHECK(world.level(Pillar::kCharacter) == 4'300);
  CHECK(world.level(Pillar::kConsistency) == 4'300);
  CHECK(world.level(Pillar::kCharacter, {b, a}) == 4'300);
  CHECK(world.standing.cap(kClient, Pillar::kCharacter, world.rules) == kBrim);
}

TEST_CASE("a breach closes on the last step, whichever that is") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  mark(world, {Step::kAcknowledge, Step::kApologise, Step::kUnderstand, Step::kAmend, Step::kFollowThrough});
  world.settle({takes(a, Step::kInvite)});
  CHECK(world.breach().state == BreachState::kClosed);
}

TEST_CASE("the bonus is held down by another breach that is still open") {
  TrustWorld world({BreachKind::kCompetence, BreachKind::kCompetence});
  world.scene_with({opens(a, 0)});
  world.scene_with({opens(a, 1)});
  mark(world, {Step::kAcknowledge, Step::kApologise, Step::kUnderstand, Step::kAmend, Step::kFollowThrough});
  world.set(Pillar::kCharacter, 3'800);
  world.settle({takes(a, Step::kInvite)});
  CHECK(world.breach(0).state == BreachState::kClosed);
  CHECK(world.entries(EntryKind::kBonus).front().effect == 0);
  CHECK(world.entries(EntryKind::kBonus).front().held == Held::kBreachCap);
}

TEST_CASE("a scenario may make nobody stronger than before") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.rules.stronger_drops = 0;
  mark(world, {Step::kAcknowledge, Step::kApologise, Step::kUnderstand, Step::kAmend, Step::kFollowThrough});
  world.settle({takes(a, Step::kInvite)});
  CHECK(world.breach().state == BreachState::kClosed);
  CHECK(world.entries(EntryKind::kBonus).empty());
}

TEST_CASE("after a deception nobody is stronger than before, and the scar stays") {
  TrustWorld world;
  world.scene_with({hides(a)});
  world.scene_with({surfaces(b)});
  take_five(world, BreachKind::kDeception);
  world.close_and_go_on();
  world.close();
  CHECK(world.breach().state == BreachState::kClosed);
  CHECK(world.entries(EntryKind::kBonus).empty());
  CHECK(world.level(Pillar::kCharacter) <= 3'000);
  CHECK(world.standing.cap(kClient, Pillar::kCharacter, world.rules) == 3'500);
}

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

TEST_CASE("the follow-through is given once") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.settle({takes(a, Step::kAmend)});
  for (int scene = 0; scene < 3; ++scene) world.close_and_go_on();
  CHECK(world.breach().has_taken(Step::kFollowThrough));
  const Level level = world.level(Pillar::kCharacter);
  world.close();
  CHECK(world.level(Pillar::kCharacter) == level);
  CHECK(world.changed<BreachChange>().empty());
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

TEST_CASE("a hollow step towards a breach that is not open does nothing") {
  TrustWorld world;
  world.settle({hollow(a)});
  CHECK(world.changes.empty());
  world.settle({hides(a)});
  world.settle({hollow(a)});
  CHECK(world.changes.empty());
}

TEST_CASE("repair steps are not counted by the cap of drops in a scene") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.settle({drops(a, Pillar::kCharacter, 3), takes(a, Step::kAcknowledge)});
  CHECK(world.entries(EntryKind::kRepair).front().effect == 600);
}

}  // namespace
}  // namespace drops::trust
