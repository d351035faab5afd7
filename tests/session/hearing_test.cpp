// A scene that asks the injured whether a step of repair has landed, before it counts.

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;
using trust::Entity;
using trust::Pillar;

namespace {

// The lead opens a breach with each mate; then each says something about it, and it is heard.
std::string breach_and(const std::string& ask, const std::string& with = "team") {
  return R"(scenario { api = 1, id = "small", title = "Small", players = { 2, 6 }, start = "first" }
role "lead" { "Team lead", leader = true }
role "tester" { "Tester" }
role "dev" { "Developer", many = true }
breach "word" { "The broken word", kind = "care", buckets = { care = 1 }, with = ")" +
         with + R"(" }
scene "first" { "Monday.", ask = leader { "Well?", default = "no",
  { "Break it", id = "break", opens = "word" }, { "No", id = "no" } }, go = "second" }
scene "second" { "Tuesday.", heard = true, ask = )" +
         ask + R"(, go = "last" }
scene "last" { "Friday.", ending = "done" }
)";
}
const std::string kEach = R"(each { "What do you say?", seconds = 40, default = "talk",
  { "That was mine", id = "own", repairs = "open", step = "acknowledge" },
  { "Sorry", id = "sorry", repairs = "open", step = "apologise" },
  { "It was the client", id = "blame", repairs = "open", hollow = true },
  { "Talk of the weather", id = "talk" } })";
const std::string kLeader = R"(leader { "What do you say?", default = "talk",
  { "That was mine", id = "own", repairs = "open", step = "acknowledge" },
  { "Talk of the weather", id = "talk" } })";

class Hearing : public Asking {
 public:
  explicit Hearing(const std::string& text) : Asking(text) {
    lead = at(0);
    for (session::Place place = 0; place < 3; ++place) {
      if (cast().role(place).leader) lead = at(place);
    }
    REQUIRE(choose(lead, "break").has_value());
    while (visit() == 1) skip();
    to_decision();
    for (session::Place place = 0; place < 3; ++place) {
      if (at(place) != lead) mates.push_back(at(place));
    }
  }
  void lead_says(const std::string& option) {
    REQUIRE(choose(lead, option).has_value());
    for (const SeatId mate : mates) REQUIRE(choose(mate, "talk").has_value());
  }
  [[nodiscard]] trust::Level care(SeatId truster) const {
    return level(Entity::seat(place_of(truster)), Entity::seat(place_of(lead)), Pillar::kCare);
  }
  [[nodiscard]] session::Place place_of(SeatId seat) const { return *state().seat(seat)->place; }
  [[nodiscard]] const trust::Entry& last_repair() const {
    const auto& ledger = story().ledger;
    const auto found = std::find_if(ledger.rbegin(), ledger.rend(),
                                    [](const trust::Entry& entry) { return entry.kind == trust::EntryKind::kRepair; });
    REQUIRE(found != ledger.rend());
    return *found;
  }

  SeatId lead;
  std::vector<SeatId> mates;
};

}  // namespace

TEST_CASE("a step of repair that has landed with all whom the breach cost trust counts in full") {
  Hearing w(breach_and(kEach));
  const trust::Level before = w.care(w.mates[0]);
  w.lead_says("own");
  REQUIRE(w.story().visit.step == 1);
  CHECK(w.phase() == schema::PHASE_DECIDE);
  REQUIRE(w.mark(w.mates[0], true).has_value());
  CHECK(w.phase() == schema::PHASE_DECIDE);
  REQUIRE(w.mark(w.mates[1], true).has_value());
  CHECK(w.phase() == schema::PHASE_REVEAL);
  CHECK(w.care(w.mates[0]) - before == 16'00 / 5);  // 20 % of what the bucket took
  CHECK(w.last_repair().held == trust::Held::kNothing);
}

TEST_CASE("a step of repair counts half where somebody injured answers not yet") {
  Hearing w(breach_and(kEach));
  const trust::Level before = w.care(w.mates[0]);
  w.lead_says("own");
  REQUIRE(w.mark(w.mates[0], true).has_value());
  REQUIRE(w.mark(w.mates[1], false).has_value());
  CHECK(w.care(w.mates[0]) - before == 16'00 / 10);
  CHECK(w.last_repair().held == trust::Held::kNotYet);
}

TEST_CASE("the injured alone are asked, and alone see what was said to them before the reveal") {
  Hearing w(breach_and(kEach));
  w.lead_says("own");
  const auto seen = w.scene_of(w.mates[0]);
  CHECK(seen.i_am_asked());
  REQUIRE(seen.sayings_size() == 1);
  CHECK(seen.sayings(0).role() == "Team lead");
  CHECK(seen.sayings(0).words() == "That was mine");
  CHECK_FALSE(w.scene_of(w.lead).i_am_asked());
  CHECK(w.scene_of(w.lead).sayings_size() == 0);
  CHECK(w.scene_of(w.lead).asked() == "those whom it is said to");
  const auto before = w.hash();
  CHECK(w.refusal(w.mark(w.lead, true), before) == "What was chosen stands: wait for those whom it is said to");
  CHECK(w.refusal(w.choose(w.mates[0], "own"), before) ==
        "The choices are made: say whether it has landed, or not yet");
}

TEST_CASE("a breach towards one mate is heard by that mate") {
  Hearing w(breach_and(kLeader, "tester"));
  REQUIRE(w.choose(w.lead, "own").has_value());
  REQUIRE(w.story().visit.step == 1);
  int asked = 0;
  for (const SeatId mate : w.mates) asked += w.scene_of(mate).i_am_asked() ? 1 : 0;
  CHECK(asked == 1);
}

TEST_CASE("nobody is asked where no step was chosen, where it was hollow, and where time chose it") {
  Hearing talk(breach_and(kEach));
  talk.lead_says("talk");
  CHECK(talk.phase() == schema::PHASE_REVEAL);
  Hearing hollow(breach_and(kEach));
  hollow.lead_says("blame");
  CHECK(hollow.phase() == schema::PHASE_REVEAL);
  std::string by_time = kEach;
  by_time.replace(by_time.find("default = \"talk\""), 16, "default = \"own\"");
  Hearing silent(breach_and(by_time));
  for (const SeatId mate : silent.mates) REQUIRE(silent.choose(mate, "talk").has_value());
  silent.wait(40'000);
  CHECK(silent.phase() == schema::PHASE_REVEAL);
}

TEST_CASE("a choice has all of its seconds, what is heard half a minute, and silence holds nothing back") {
  Hearing w(breach_and(kEach));
  CHECK(w.story().visit.deadline == w.tick() + 40'000);
  w.lead_says("own");
  CHECK(w.story().visit.deadline == w.tick() + 30'000);
  w.wait(30'000);
  CHECK(w.phase() == schema::PHASE_REVEAL);
  CHECK(w.last_repair().held == trust::Held::kNothing);
}

TEST_CASE("who passes while the injured are asked keeps the choice made before") {
  Hearing w(breach_and(kEach));
  w.lead_says("own");
  for (const SeatId mate : w.mates) REQUIRE(w.pass(mate).has_value());
  CHECK(w.phase() == schema::PHASE_REVEAL);
  CHECK(w.closed().ballots_size() == 3);
}

TEST_CASE("what the injured answered is in the journal, and the same session comes of it") {
  Hearing w(breach_and(kEach));
  w.lead_says("own");
  REQUIRE(w.mark(w.mates[0], false).has_value());
  CHECK(session::hash_of(w.reborn().state()) == w.hash());
  REQUIRE(w.mark(w.mates[1], true).has_value());
  CHECK(session::hash_of(w.reborn().state()) == w.hash());
}
