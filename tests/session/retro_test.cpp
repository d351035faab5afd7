// Notes that nobody signs, votes that nobody sees, and an owner for what matters most.

#include <set>

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;

namespace {

const std::string kRetro =
    "retro { \"What should we keep, what change?\", seconds = 90, notes = 2, votes = 2, owners = 1 }";

// A board of three notes: by 0, by 0 and by 1.
void fill_board(Asking& w) {
  REQUIRE(w.write(w.at(0), "Bravo note").has_value());
  REQUIRE(w.write(w.at(0), "Alpha note").has_value());
  REQUIRE(w.write(w.at(1), "Charlie note").has_value());
  REQUIRE(w.ready(w.at(1)).has_value());
  REQUIRE(w.pass(w.at(2)).has_value());
  REQUIRE(w.story().visit.step == 1);
}

std::uint32_t note_called(const Asking& w, const std::string& text) {
  const auto& notes = w.story().visit.notes;
  for (std::uint32_t i = 0; i < notes.size(); ++i) {
    if (notes[i].text == text) return i;
  }
  FAIL("no note " + text);
  return 0;
}

}  // namespace

TEST_CASE("notes are written, voted for, and the one with most votes finds an owner") {
  Asking w(story(kRetro));
  CHECK(w.scene_of(w.at(0)).notes_left() == 2);
  fill_board(w);
  const auto alpha = note_called(w, "Alpha note");
  const auto charlie = note_called(w, "Charlie note");
  REQUIRE(w.vote(w.at(0), charlie).has_value());
  REQUIRE(w.vote(w.at(1), charlie).has_value());
  REQUIRE(w.vote(w.at(1), alpha).has_value());
  REQUIRE(w.ready(w.at(0)).has_value());
  REQUIRE(w.ready(w.at(2)).has_value());
  REQUIRE(w.story().visit.step == 2);
  CHECK(w.story().visit.notes[charlie].votes == 2);
  auto before = w.hash();
  CHECK(w.refusal(w.own(w.at(2), alpha), before) ==
        "This is not one of the points that find an owner: choose one of those");
  REQUIRE(w.own(w.at(2), charlie).has_value());
  CHECK(w.closed().by() == schema::CLOSED_BY_WRITING);
  CHECK(w.story().visit.notes[charlie].owner == 2u);
  CHECK(w.story().ledger.empty());
}

TEST_CASE("a point may change its owner until all points have one") {
  Asking w(story("retro { \"What should change?\", seconds = 90, notes = 2, votes = 2, owners = 2 }"));
  fill_board(w);
  for (const session::Place place : {0u, 1u}) {
    REQUIRE(w.vote(w.at(place), 0).has_value());
    REQUIRE(w.vote(w.at(place), 1).has_value());
  }
  REQUIRE(w.ready(w.at(2)).has_value());
  REQUIRE(w.story().visit.step == 2);
  REQUIRE(w.own(w.at(0), 0).has_value());
  REQUIRE(w.own(w.at(1), 0).has_value());
  CHECK(w.phase() == schema::PHASE_DECIDE);
  CHECK(w.story().visit.notes[0].owner == 1u);
  REQUIRE(w.own(w.at(0), 1).has_value());
  CHECK(w.phase() == schema::PHASE_REVEAL);
}

TEST_CASE("a word of the step before that comes late does nothing, and is no mistake") {
  Asking w(story(kRetro));
  fill_board(w);
  schema::Command late;
  late.mutable_ready()->set_visit(w.visit());
  late.mutable_ready()->set_phase(schema::PHASE_DECIDE);
  late.mutable_ready()->set_step(0);
  const auto said = w.say(w.at(0), late);
  REQUIRE(said.has_value());
  CHECK(said->empty());
  CHECK_FALSE(w.story().visit.minds[0].ready);
  late.mutable_ready()->set_step(1);
  REQUIRE(w.say(w.at(0), late).has_value());
  CHECK(w.story().visit.minds[0].ready);
}

TEST_CASE("each step has a third of the seconds") {
  Asking w(story(kRetro));
  CHECK(w.story().visit.deadline == w.tick() + 30'000);
  REQUIRE(w.write(w.at(0), "Alpha note").has_value());
  w.wait(30'000);
  CHECK(w.story().visit.step == 1);
  REQUIRE(w.vote(w.at(1), 0).has_value());
  w.wait(30'000);
  CHECK(w.story().visit.step == 2);
  w.wait(30'000);
  CHECK(w.phase() == schema::PHASE_REVEAL);
}

TEST_CASE("a board without notes needs no votes, and votes for nothing no owner") {
  Asking empty(story(kRetro));
  empty.wait(30'000);
  CHECK(empty.phase() == schema::PHASE_REVEAL);
  Asking unvoted(story(kRetro));
  fill_board(unvoted);
  unvoted.wait(30'000);
  CHECK(unvoted.phase() == schema::PHASE_REVEAL);
}

TEST_CASE("notes and votes have their number, and a note has one vote of each") {
  Asking w(story(kRetro));
  REQUIRE(w.write(w.at(0), "One").has_value());
  REQUIRE(w.write(w.at(0), "Two").has_value());
  auto before = w.hash();
  CHECK(w.refusal(w.write(w.at(0), "Three"), before) == "You have written all of your 2 notes: say that you are ready");
  CHECK(w.refusal(w.vote(w.at(0), 0), before) == "The notes are not on the board yet: look at the board");
  REQUIRE(w.write(w.at(1), "Four").has_value());
  w.wait(30'000);
  REQUIRE(w.vote(w.at(0), 1).has_value());
  before = w.hash();
  CHECK(w.refusal(w.vote(w.at(0), 1), before) == "This note has your vote already: give your next one to another note");
  CHECK(w.refusal(w.vote(w.at(0), 7), before) == "There is no such note: choose one on the board");
  CHECK(w.scene_of(w.at(0)).votes_left() == 1);
  CHECK(w.scene_of(w.at(0)).notes(1).my_votes() == 1);
}

TEST_CASE("nobody else sees a note before all are on the board, and no event holds it with its writer") {
  Asking w(story(kRetro));
  REQUIRE(w.write(w.at(0), "The meetings are too long").has_value());
  CHECK(w.others_who_see("The meetings are too long", w.at(0)) == 0);
  CHECK(w.scene_of(w.at(0)).notes(0).text() == "The meetings are too long");
  CHECK_FALSE(w.journal_holds("The meetings are too long"));
  w.wait(30'000);
  CHECK(w.others_who_see("The meetings are too long", {}) == 3);
  CHECK_FALSE(w.journal_holds_answers());
  // Votes are as secret as notes.
  REQUIRE(w.vote(w.at(1), 0).has_value());
  CHECK(w.scene_of(w.at(0)).notes(0).my_votes() == 0);
  CHECK(w.scene_of(w.at(0)).notes(0).votes() == 0);
  CHECK_FALSE(w.journal_holds_answers());
}

TEST_CASE("who wrote which note changes neither the board, nor a hash, nor what anybody sees of it") {
  const auto board = [](session::Place first, session::Place second) {
    Asking w(story(kRetro));
    REQUIRE(w.write(w.at(0), first == 0 ? "Alpha" : "Bravo").has_value());
    REQUIRE(w.write(w.at(1), second == 1 ? "Bravo" : "Alpha").has_value());
    w.wait(30'000);
    return std::pair(w.hash(), w.scene_of(w.at(2)).SerializeAsString());
  };
  const auto mine = board(0, 1), theirs = board(1, 0);
  CHECK(mine.first == theirs.first);
  CHECK(mine.second == theirs.second);
}

TEST_CASE("a host that comes back asks for the notes again, and for those alone") {
  Asking w(story(kRetro));
  REQUIRE(w.write(w.at(0), "A note that is lost").has_value());
  REQUIRE(w.ready(w.at(0)).has_value());
  session::Session back = w.reborn();
  CHECK(has_asked_again(back));
  const auto& minds = back.state().story(TeamId(0)).visit.minds;
  CHECK(minds[0].answers == 0);
  CHECK_FALSE(minds[0].ready);
  // Once they are on the board, nothing is lost any more.
  w.wait(30'000);
  session::Session later = w.reborn();
  CHECK_FALSE(has_asked_again(later));
  CHECK(session::hash_of(later.state()) == w.hash());
}
