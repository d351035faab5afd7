// What the model teaches, in one table: four teams go through ten scenes with a client who trusts them by 40, under the
// default rules. Each policy is written out scene by scene, in acts that a scenario would offer.
#include <iomanip>
#include <iostream>
#include <string_view>

#include "tests/support/trust_world.h"

namespace drops::trust {
namespace {

using namespace support;
using enum Pillar;

constexpr std::uint32_t kDate = 0, kFix = 1;                      // commitments to the client
constexpr std::uint32_t kRelease = 0, kSlight = 1, kSilence = 2;  // breaches with the client

struct Scene {
  std::string_view what;  // the team does
  std::vector<Act> acts;
};

struct Temperament {
  std::string_view name;
  std::vector<Scene> scenes;
};

Act gives(Pillar pillar, int count) {
  return drops(team, pillar, count);
}
Act costs(Pillar pillar, int count) {
  return leaks(team, pillar, count);
}
Act repairs(Step step, std::uint32_t breach) {
  return takes(team, step, breach);
}

// Says what is, early; a drop or two on two pillars in most scenes, a leak where the truth costs something, and two
// promises, both kept.
Temperament candid() {
  return {"candid",
          {{"says on the first day that the date is at risk", {gives(kCharacter, 2), costs(kCompetence, 1)}},
           {"asks what would hurt most, and promises a date",
            {gives(kCare, 2), gives(kCompetence, 1), makes(team, 5, kDate)}},
           {"shows what works and what does not", {gives(kCompetence, 2), gives(kCharacter, 2)}},
           {"says no to one more wish, and why", {gives(kCharacter, 2), costs(kCare, 1)}},
           {"keeps the date, and says thanks for the patience",
            {keeps(team, kDate), gives(kCompetence, 2), gives(kCare, 1)}},
           {"listens to those who have to use it", {gives(kCare, 2), gives(kConsistency, 1)}},
           {"admits a wrong estimate, and promises a fix",
            {gives(kCharacter, 2), costs(kCompetence, 2), makes(team, 9, kFix)}},
           {"takes the client along through the options", {gives(kCompetence, 2), gives(kCare, 2)}},
           {"delivers the fix", {keeps(team, kFix), gives(kCompetence, 2)}},
           {"hands over with every known gap on the list",
            {gives(kCharacter, 2), gives(kCare, 2), gives(kCompetence, 2)}}}};
}

// The same team has a release that fails. It names it in the next scene, takes a step a scene, and is clean until the
// end: fewer drops, for these scenes go into the repair.
Temperament repairing() {
  return {
      "one bucket, repaired",
      {{"says on the first day that the date is at risk", {gives(kCharacter, 2), costs(kCompetence, 1)}},
       {"asks what would hurt most", {gives(kCare, 2), gives(kCompetence, 1)}},
       {"ships a release that fails", {opens(team, kRelease)}},
       {"says: that was us", {repairs(Step::kAcknowledge, kRelease), gives(kCharacter, 1)}},
       {"apologises, without a because", {repairs(Step::kApologise, kRelease), gives(kCare, 1)}},
       {"asks what it did to them, and looks for the cause", {repairs(Step::kUnderstand, kRelease), gives(kCare, 1)}},
       {"rolls it back and adds the missing test", {repairs(Step::kAmend, kRelease)}},
       {"asks how they want releases from now on", {repairs(Step::kInvite, kRelease), gives(kCare, 1)}},
       {"ships a small release that works", {gives(kCompetence, 2)}},
       {"hands over with every known gap on the list", {gives(kCharacter, 2), gives(kCompetence, 2)}}}};
}

// The same team again, as open as the candid one; but it makes a fool of the client's tester, breaks its promise, and
// goes on as if neither had been.
Temperament unrepaired() {
  return {"two buckets, unrepaired",
          {{"says on the first day that the date is at risk", {gives(kCharacter, 2), costs(kCompetence, 1)}},
           {"asks what would hurt most, and promises a date",
            {gives(kCare, 2), gives(kCompetence, 1), makes(team, 6, kDate)}},
           {"makes a fool of the client's tester", {opens(team, kSlight)}},
           {"says no to one more wish, and why", {gives(kCharacter, 2), costs(kCare, 1)}},
           {"shows what works and what does not", {gives(kCompetence, 2), gives(kCharacter, 1)}},
           {"lets the date pass", {}},
           {"admits a wrong estimate", {gives(kCharacter, 2), costs(kCompetence, 2)}},
           {"takes the client along through the options", {gives(kCompetence, 2), gives(kCare, 2)}},
           {"delivers a fix", {gives(kCompetence, 2), gives(kConsistency, 2)}},
           {"hands over with every known gap on the list",
            {gives(kCharacter, 2), gives(kCare, 2), gives(kCompetence, 2)}}}};
}

// Says what is pleasant. Knows its trade, and shows it; keeps quiet about the risk, promises what it cannot hold, and
// has an excuse when it comes out.
Temperament evasive() {
  return {"evasive",
          {{"keeps quiet about the risk", {hides(team, kSilence)}},
           {"promises a date to be left in peace", {makes(team, 5, kDate), gives(kCare, 1)}},
           {"shows the part that shines", {gives(kCompetence, 2)}},
           {"does not call back", {costs(kCare, 2)}},
           {"lets the date pass", {}},
           {"is asked about the risk by somebody who knows", {surfaces(team, kSilence)}},
           {"says that nobody could have known", {hollow(team, kSilence)}},
           {"says that the tester should have found it", {opens(team, kSlight)}},
           {"delivers", {gives(kCompetence, 2), gives(kConsistency, 1)}},
           {"hands over, and leaves the gaps for later", {gives(kCompetence, 1), costs(kCare, 1)}}}};
}

TrustWorld client_world() {
  TrustWorld world({BreachKind::kCompetence, BreachKind::kCare, BreachKind::kCharacter});
  world.breaches[kRelease].buckets = amounts(kCompetence, 1);
  world.breaches[kSlight].buckets = amounts(kCare, 1);
  world.breaches[kSilence].buckets = amounts(kCharacter, 1);
  return world;
}

// The client's overall trust at the start and after each scene, hundredths.
struct Line {
  Temperament who;
  std::vector<Level> overall{};
  Vessel end{};
  Standing standing{};
};

Line play(Temperament who) {
  TrustWorld world = client_world();
  Line line{.who = std::move(who), .overall = {world.standing.find(kClient)->overall()}};
  for (const Scene& scene : line.who.scenes) {
    world.settle(scene.acts);
    world.close_and_go_on({team});
    line.overall.push_back(world.standing.find(kClient)->overall());
  }
  line.end = *world.standing.find(kClient);
  line.standing = world.standing;
  return line;
}

void print(Level level) {
  std::cout << std::setw(5) << level / 100 << '.' << level % 100 / 10;
}

void print(const std::vector<Line>& lines) {
  std::cout << "The client's trust over ten scenes (at the end: character, competence, consistency, care)\n";
  for (const Line& line : lines) {
    std::cout << std::setw(24) << line.who.name;
    for (const Level level : line.overall) print(level);
    std::cout << "  (";
    for (const Level level : line.end.levels) print(level);
    std::cout << ")\n";
  }
}

TEST_CASE(
    "over ten scenes from 40, candour ends near 49, a repaired bucket near 44, two unrepaired at 40 or below, evasion "
    "near 20") {
  const std::vector<Line> lines = {play(candid()), play(repairing()), play(unrepaired()), play(evasive())};
  print(lines);
  for (const Line& line : lines) {
    INFO(line.who.name);
    CHECK(line.overall.size() == 11);
    CHECK(line.overall.front() == 4'000);
    CHECK(line.overall.back() > 500);  // nobody ends at nothing
  }
  const auto ends_between = [&](std::size_t line, Level least, Level most) {
    INFO(lines[line].who.name);
    CHECK(lines[line].overall.back() >= least);
    CHECK(lines[line].overall.back() <= most);
  };
  ends_between(0, 4'700, 5'100);
  ends_between(1, 4'200, 4'600);
  ends_between(2, 500, 4'000);
  ends_between(3, 1'600, 2'400);

  // And each is what it is called.
  CHECK(lines[1].standing.breaches[kRelease].state == BreachState::kClosed);
  CHECK(lines[2].standing.breaches[kSlight].state == BreachState::kOpen);
  CHECK(lines[2].standing.commitments[kDate].state == CommitmentState::kBroken);
  CHECK(lines[3].standing.breaches[kSilence].was_deception);
}

}  // namespace
}  // namespace drops::trust
