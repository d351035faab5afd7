// What people say to one another and to the facilitator, apart from the story.

#include "tests/support/session_world.h"

using namespace drops;
using test::World;

namespace {

World playing() {
  World w(test::late_release(), {.seed = 7, .teams = 1});
  w.begin(1, 4);
  for (int i = 0; i < 4 && w.story().visit.phase != schema::PHASE_DECIDE; ++i) {
    REQUIRE(w.desk(test::command([](auto& c) { c.mutable_skip(); })).has_value());
  }
  return w;
}

bool reads(const World& w, SeatId viewer, const std::string& words) {
  return session::project(w.state(), w.plan(), viewer).SerializeAsString().find(words) != std::string::npos;
}

schema::Command thanks(SeatId to, const std::string& why) {
  schema::Command command;
  command.mutable_recognise()->set_seat(to.value);
  command.mutable_recognise()->set_why(why);
  return command;
}

}  // namespace

TEST_CASE("a recognition is seen by the one who receives it, and by nobody else") {
  World w = playing();
  const SeatId lead = w.role("lead");
  const SeatId tester = w.role("tester");
  REQUIRE(w.say(lead, thanks(tester, "you asked before we promised")).has_value());
  CHECK(reads(w, tester, "you asked before we promised"));
  for (const session::Seat& seat : w.state().house.seats) {
    if (seat.id != tester) CHECK_FALSE(reads(w, seat.id, "you asked before we promised"));
  }
}

TEST_CASE("three recognitions are a player's to give, one to each person, with a reason of three words") {
  World w = playing();
  const SeatId lead = w.role("lead");
  const SeatId tester = w.role("tester");
  CHECK_FALSE(w.say(lead, thanks(tester, "well done")).has_value());
  CHECK_FALSE(w.say(lead, thanks(lead, "for my own good work")).has_value());
  REQUIRE(w.say(lead, thanks(tester, "you asked before we promised")).has_value());
  CHECK_FALSE(w.say(lead, thanks(tester, "and you asked once more")).has_value());
}

TEST_CASE("a word to the facilitator, and the wish for a pause, reach nobody else") {
  World w = playing();
  const SeatId tester = w.role("tester");
  schema::Command word;
  word.mutable_tell_facilitator()->set_text("This is close to home for me.");
  REQUIRE(w.say(tester, word).has_value());
  REQUIRE(w.say(tester, test::command([](auto& c) { c.mutable_ask_for_pause(); })).has_value());
  CHECK(reads(w, w.facilitator(), "This is close to home for me."));
  for (const session::Seat& seat : w.state().house.seats) {
    if (seat.kind != schema::SEAT_FACILITATOR) CHECK_FALSE(reads(w, seat.id, "close to home"));
  }
  CHECK(w.state().house.words.size() == 2);
}

TEST_CASE("who asks for a pause twice in a moment has asked once, and nobody fills the facilitator's screen") {
  World w = playing();
  const SeatId tester = w.role("tester");
  const auto asking = test::command([](auto& c) { c.mutable_ask_for_pause(); });
  REQUIRE(w.say(tester, asking).has_value());
  REQUIRE(w.say(tester, asking).has_value());
  CHECK(w.state().house.words.size() == 1);
  Result<std::vector<schema::Event>> last = std::vector<schema::Event>{};
  for (int i = 0; i < 20; ++i) {
    schema::Command word;
    word.mutable_tell_facilitator()->set_text("Again " + std::to_string(i));
    last = w.say(tester, word);
  }
  CHECK(last.error().what == "The facilitator has heard from you many times");
}

TEST_CASE("a message reaches whom it is for") {
  World w = playing();
  const SeatId tester = w.role("tester");
  schema::Command message;
  message.mutable_send_message()->set_text("Look at page nine.");
  message.mutable_send_message()->set_seat(tester.value);
  REQUIRE(w.desk(message).has_value());
  CHECK(reads(w, tester, "Look at page nine."));
  CHECK_FALSE(reads(w, w.role("lead"), "Look at page nine."));
}

TEST_CASE("an entry that somebody sees differently carries a mark without a name, and becomes a question at the end") {
  World w = playing();
  w.all_choose(TeamId(0), "ask");
  REQUIRE_FALSE(w.story().ledger.empty());
  schema::Command differ;
  differ.mutable_differ()->set_entry(0);
  REQUIRE(w.say(w.role("dev"), differ).has_value());
  REQUIRE(w.say(w.role("dev"), differ).has_value());  // twice is once
  CHECK(w.story().marks.size() == 1);
  schema::Part part;
  REQUIRE(session::project_part(w.state(), w.plan(), w.role("lead"), schema::PART_REVEAL, part));
  bool marked = false;
  for (const auto& entry : part.reveal().entries()) {
    if (entry.entry() != 0) continue;
    marked = entry.differ() == 1 && !entry.i_differ();
  }
  CHECK(marked);
  differ.mutable_differ()->set_back(true);
  REQUIRE(w.say(w.role("lead"), differ).has_value());  // a mark of somebody else's stays
  CHECK(w.story().marks.size() == 1);
  REQUIRE(w.say(w.role("dev"), differ).has_value());
  CHECK(w.story().marks.empty());
  differ.mutable_differ()->set_entry(999);
  CHECK_FALSE(w.say(w.role("dev"), differ).has_value());
}

TEST_CASE("while everything is frozen nobody can do anything but speak to the facilitator or leave") {
  World w = playing();
  schema::Command freeze;
  freeze.mutable_freeze()->set_frozen(true);
  REQUIRE(w.desk(freeze).has_value());
  CHECK(w.choose(w.role("tester"), "ask").error().what == "The facilitator has frozen everything for a moment");
  CHECK(w.say(w.role("tester"), test::command([](auto& c) { c.mutable_ask_for_pause(); })).has_value());
  CHECK_FALSE(w.session().next_deadline().has_value());
  freeze.mutable_freeze()->set_frozen(false);
  REQUIRE(w.desk(freeze).has_value());
  CHECK(w.choose(w.role("tester"), "ask").has_value());
}

TEST_CASE("what was revealed early counts as far as it was answered") {
  World w = playing();
  REQUIRE(w.choose(w.role("tester"), "ask").has_value());
  REQUIRE(w.desk(test::command([](auto& c) { c.mutable_reveal_early(); })).has_value());
  REQUIRE(w.story().visit.closed.has_value());
  CHECK(w.story().visit.closed->ballots_size() == 1);
  CHECK(w.desk(test::command([](auto& c) { c.mutable_reveal_early(); })).error().what ==
        "Nobody is deciding at the moment");
}
