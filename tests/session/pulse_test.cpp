// A pulse: anonymous numbers, counted once and by nobody's name.

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;

namespace {

const std::string kPulse =
    "pulse \"team\" { title = \"How it is\", \"I can speak up here.\", \"We keep our word.\" }\n";
const std::string kAsk = "pulse \"team\" { seconds = 40 }";

}  // namespace

TEST_CASE("a pulse counts how many gave which number, item by item") {
  Asking w(story(kAsk, "", kPulse));
  REQUIRE(w.pulse(w.at(0), {5, 2}).has_value());
  REQUIRE(w.pulse(w.at(1), {5, 0}).has_value());
  CHECK(w.phase() == schema::PHASE_DECIDE);
  REQUIRE(w.pass(w.at(2)).has_value());
  CHECK(w.closed().by() == schema::CLOSED_BY_WRITING);
  REQUIRE(w.closed().pulse_size() == 2);
  CHECK(w.closed().pulse(0).answers(4) == 2);
  CHECK(w.closed().pulse(1).answers(1) == 1);
  REQUIRE(w.state().house.pulses.size() == 1);
  CHECK(w.state().house.pulses[0].items[0][4] == 2);
  CHECK(w.story().ledger.empty());
}

TEST_CASE("a pulse shows its items and its title, and closes when time is up") {
  Asking w(story(kAsk, "", kPulse));
  const auto part = w.scene_of(w.at(0));
  CHECK(part.ask() == schema::ASK_PULSE);
  CHECK(part.prompt() == "How it is");
  REQUIRE(part.items_size() == 2);
  CHECK(part.items(1) == "We keep our word.");
  w.wait(40'000);
  CHECK(w.phase() == schema::PHASE_REVEAL);
}

TEST_CASE("each item has its answer, on a scale of five, and once") {
  Asking w(story(kAsk, "", kPulse));
  auto before = w.hash();
  CHECK(w.refusal(w.pulse(w.at(0), {5}), before) == "There are 2 items, and answers to 1: answer each, or pass it");
  CHECK(w.refusal(w.pulse(w.at(0), {5, 6}), before) == "An answer is not on the scale: answer from 1 to 5");
  REQUIRE(w.pulse(w.at(0), {5, 4}).has_value());
  before = w.hash();
  CHECK(w.refusal(w.pulse(w.at(0), {1, 1}), before) == "Your answer is locked in: wait for the others");
}

TEST_CASE("what somebody answered to a pulse is in no event and changes no view of anybody") {
  const auto views = [](std::uint32_t number) {
    Asking w(story(kAsk, "", kPulse));
    REQUIRE(w.pulse(w.at(0), {number, number}).has_value());
    CHECK_FALSE(w.journal_holds_answers());
    std::string all;
    for (const session::Seat& seat : w.state().house.seats) {
      all += session::project(w.state(), w.plan(), seat.id).SerializeAsString();
    }
    return std::pair(w.hash(), all);
  };
  CHECK(views(1) == views(5));
}

TEST_CASE("a host that comes back takes the pulse of those again whose answers it has lost") {
  Asking w(story(kAsk, "", kPulse));
  REQUIRE(w.pulse(w.at(0), {5, 2}).has_value());
  REQUIRE(w.pass(w.at(1)).has_value());
  session::Session back = w.reborn();
  CHECK(has_asked_again(back));
  CHECK(back.state().story(TeamId(0)).visit.minds[0].answers == 0);
  CHECK(back.state().story(TeamId(0)).visit.minds[1].passed);  // who passed has lost nothing
}
