// The six steps, what halves them, and what closes a breach.
#include "game/trust/settlement.h"
#include "tests/support/trust_world.h"

namespace drops::trust {
namespace {

using namespace support;
using What = BreachChange::What;

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

TEST_CASE(
    "a scenario may set what a step gives back; a step that gives nothing is taken all the same, without an entry") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.rules.repair[0] = {0, 50, 0, 0, 0, 0};
  world.scene_with({takes(a, Step::kAcknowledge)});
  CHECK(world.breach().has_taken(Step::kAcknowledge));
  CHECK(world.entries().empty());
  world.settle({takes(a, Step::kApologise)});
  CHECK(world.entries().front().effect == 2'000);
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

TEST_CASE("repair steps are not counted by the cap of drops in a scene") {
  TrustWorld world = broken_world(BreachKind::kCompetence);
  world.settle({drops(a, Pillar::kCharacter, 3), takes(a, Step::kAcknowledge)});
  CHECK(world.entries(EntryKind::kRepair).front().effect == 600);
}

}  // namespace
}  // namespace drops::trust
