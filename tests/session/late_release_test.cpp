// The sample scenario, played by hand: each path through it does to trust what its author wrote.

#include "tests/support/session_world.h"

using namespace drops;
using namespace drops::test;
using trust::Entity;
using trust::Pillar;

namespace {

constexpr TeamId kOne{0};
const Entity kDana = Entity::character(0);
const Entity kTeam = Entity::team(kOne);

}  // namespace

TEST_CASE("a vote for Friday pleases the client and costs the tester's trust in those who voted for it") {
  World w(late_release());
  w.begin(1, 3);
  REQUIRE(w.scene() == "standup");
  w.all_choose(kOne, "confirm");
  CHECK(w.level(kDana, kTeam, Pillar::kCare) == 5000 + 100 + 98);  // two drops, the second one tapered
  CHECK(w.level(w.place("tester"), w.place("lead"), Pillar::kCare) == 3700);
  CHECK(w.level(w.place("tester"), w.place("dev"), Pillar::kCare) == 3700);
  CHECK(w.level(w.place("lead"), w.place("tester"), Pillar::kCare) == 4000);
  CHECK(w.stake("patience") == 7);
  CHECK(w.story().standing.commitments[0].state == trust::CommitmentState::kOpen);
  CHECK(w.scene() == "lab");
}

namespace {

// Monday morning with the client told a new day, or not: the way through the story up to a scene.
void play_to_delivery(World& w, const std::string& standup, const std::string& night) {
  w.all_choose(kOne, standup);
  w.all_choose(kOne, "share");
  REQUIRE(w.scene() == "night");
  w.all_choose(kOne, night);
  if (w.scene() == "answer") w.all_choose(kOne, "thanks");
  REQUIRE(w.scene() == "delivery");
}

}  // namespace

TEST_CASE("a lone team plays across with a disclosed team of bots") {
  World w(late_release());
  w.begin(1, 3);
  w.all_choose(kOne, "lab");
  REQUIRE(w.scene() == "lab");
  w.all_choose(kOne, "keep");
  CHECK(w.scene() == "night");
  const auto closed = w.journal();
  const auto across = std::find_if(closed.begin(), closed.end(), [](const schema::Event& event) {
    return event.has_closed() && event.closed().has_other_team();
  });
  REQUIRE(across != closed.end());
  CHECK(across->closed().other_team() == trust::kBotTeam.value);
}

TEST_CASE("a promise that is kept gives its drops to the one it was made to") {
  World w(late_release());
  w.begin(1, 3);
  play_to_delivery(w, "lab", "lead");
  w.all_choose(kOne, "ship");
  CHECK(w.level(kDana, kTeam, Pillar::kConsistency) == 5480);
  // five drops, tapering from 50: two for the promise, three for a team that had decided five scenes running
  CHECK(w.story().standing.commitments[0].state == trust::CommitmentState::kKept);
  CHECK(w.story().standing.breaches[2].state == trust::BreachState::kOpen);  // who paid for it: the tester
  CHECK(w.level(w.place("tester"), w.place("lead"), Pillar::kCare) == 4000 - 1600);
}

TEST_CASE("a promise that is kept does not borrow the reason of the option that kept it") {
  World w(late_release());
  w.begin(1, 3);
  play_to_delivery(w, "lab", "lead");
  w.all_choose(kOne, "ship");
  bool seen = false;
  for (const trust::Entry& entry : w.story().ledger) {
    if (entry.cause.kind == trust::CauseKind::kCommitment) CHECK(entry.why.empty());
    seen = seen || entry.why == "The warning was shipped as a footnote.";
  }
  CHECK(seen);  // beside the bucket, where it belongs
}

TEST_CASE("what is shipped with a warning as a footnote costs a customer a day, and opens a breach on Monday") {
  World w(late_release());
  w.begin(1, 3);
  play_to_delivery(w, "lab", "lead");
  w.all_choose(kOne, "ship");
  REQUIRE(w.scene() == "monday");
  CHECK(w.story().standing.breaches[1].state == trust::BreachState::kOpen);
  CHECK(w.story().visit.parts.size() == 2);
}

TEST_CASE("who calls before the day renegotiates: no bucket, and a drop of character the first time") {
  World w(late_release());
  w.begin(1, 3);
  play_to_delivery(w, "lab", "lead");
  const auto before = w.level(kDana, kTeam, Pillar::kCharacter);
  w.all_choose(kOne, "call");
  CHECK(w.level(kDana, kTeam, Pillar::kCharacter) > before + 190);  // the option's drop and the model's
  CHECK(w.story().standing.commitments[0].state == trust::CommitmentState::kOpen);
  CHECK(w.story().standing.commitments[0].renegotiated);
  CHECK(w.story().standing.breaches[0].state == trust::BreachState::kNone);
}

TEST_CASE("a promise that is due and still open is broken at the close of its scene") {
  World w(late_release());
  w.begin(1, 3);
  play_to_delivery(w, "lab", "lead");
  w.all_choose(kOne, "call");  // now due on Wednesday
  for (const char* role : {"lead", "tester", "dev"}) REQUIRE(w.choose(w.role(role), "listen").has_value());
  REQUIRE(w.scene() == "wednesday");
  w.all_choose(kOne, "invite");
  CHECK(w.story().standing.commitments[0].state == trust::CommitmentState::kBroken);
  CHECK(w.story().standing.breaches[0].state == trust::BreachState::kOpen);
}

TEST_CASE("what was hidden and named by nobody surfaces as a deception of two buckets") {
  World w(late_release());
  w.begin(1, 3);
  play_to_delivery(w, "lab", "wait");
  CHECK(w.story().standing.breaches[3].state == trust::BreachState::kHidden);
  CHECK(w.level(w.place("dev"), w.place("tester"), Pillar::kCharacter) == 4000);
  w.all_choose(kOne, "wait");  // hides the missed Friday too
  REQUIRE(w.scene() == "monday");
  CHECK(w.story().standing.breaches[3].kind == trust::BreachKind::kDeception);
  CHECK(w.level(w.place("dev"), w.place("tester"), Pillar::kCharacter) == 4000 - 1600 - 1500);
  CHECK(w.level(w.place("tester"), w.place("lead"), Pillar::kCharacter) == 4000);  // laid to who hid it, only
  CHECK(w.level(kDana, kTeam, Pillar::kConsistency) == 5198 - 2080 - 1500);        // after two drops for being steady
  CHECK(w.story().standing.commitments[0].state == trust::CommitmentState::kBroken);
}

TEST_CASE("who speaks up and is blamed holds it against the one who blamed, and the team's safety falls") {
  World w(late_release());
  w.begin(1, 3);
  w.all_choose(kOne, "lab");
  w.all_choose(kOne, "share");
  w.all_choose(kOne, "all");
  REQUIRE(w.scene() == "answer");
  w.all_choose(kOne, "why");
  CHECK(w.story().standing.safety == 50 - 15);
  CHECK(w.level(w.place("tester"), w.place("lead"), Pillar::kCare) == 4000 - 1600);
  CHECK(w.story().voices.empty());
}

TEST_CASE("who speaks up and is thanked makes it easier for the next") {
  World w(late_release());
  w.begin(1, 3);
  w.all_choose(kOne, "lab");
  w.all_choose(kOne, "share");
  w.all_choose(kOne, "all");
  w.all_choose(kOne, "thanks");
  CHECK(w.story().standing.safety == 55);
}

TEST_CASE("a text is told only where its condition held on entering") {
  World w(late_release());
  w.begin(1, 3);
  w.all_choose(kOne, "ask");  // the tester tells everybody of the defects
  REQUIRE(w.scene() == "lab");
  CHECK(w.story().visit.parts == std::vector<std::uint32_t>{0, 1});
  World without(late_release());
  without.begin(1, 3);
  without.all_choose(kOne, "lab");
  CHECK(without.story().visit.parts == std::vector<std::uint32_t>{0});
}

TEST_CASE("the hook of the last scene leaks care where no day is left and nobody was sent home") {
  World w(late_release());
  w.begin(1, 3);
  play_to_delivery(w, "lab", "lead");  // days: 4, less the lab's, less the thanks'
  w.all_choose(kOne, "call");
  for (const char* role : {"lead", "tester", "dev"}) REQUIRE(w.choose(w.role(role), "listen").has_value());
  const bool none_left = w.stake("days") <= 2;
  w.all_choose(kOne, "invite");
  REQUIRE(none_left);
  CHECK(w.stake("days") == 0);
  const auto& ledger = w.story().ledger;
  CHECK(std::any_of(ledger.begin(), ledger.end(), [](const trust::Entry& entry) {
    return entry.cause.kind == trust::CauseKind::kHook && entry.kind == trust::EntryKind::kLeak;
  }));
}

TEST_CASE("the story ends where its last condition says") {
  World w(late_release());
  w.begin(1, 3);
  play_to_delivery(w, "confirm", "lead");
  w.all_choose(kOne, "call");
  for (const char* role : {"lead", "tester", "dev"}) REQUIRE(w.choose(w.role(role), "amend").has_value());
  w.all_choose(kOne, "home");
  REQUIRE(w.story().ending.has_value());
  CHECK(w.scene() == "partners");
  CHECK(w.state().stories[0].visit.phase == schema::PHASE_OVER);
}

TEST_CASE("folding the journal from nothing gives the same state") {
  World w(late_release());
  w.begin(1, 4);
  play_to_delivery(w, "ask", "all");
  w.all_choose(kOne, "wait");
  w.all_choose(kOne, "own");
  w.all_choose(kOne, "sorry");
  session::Session again(w.plan(), w.hooks(), w.journal());
  CHECK(session::hash_of(again.state()) == session::hash_of(w.state()));
  CHECK(again.state().stories[0].ledger == w.state().stories[0].ledger);
  CHECK(again.state().stories[0].standing == w.state().stories[0].standing);
}
