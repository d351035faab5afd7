// What the scene on the screen says besides its question.

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;

namespace {

const std::string kVote =
    "vote { \"What now?\", default = \"no\", { \"Yes\", id = \"yes\" }, { \"No\", id = \"no\" } }";
const std::string kStorm =
    "inject \"storm\" { title = \"A storm\", \"It rains in.\", stakes = { days = -1 }, go = \"last\" }";

}  // namespace

TEST_CASE("what only some know may be spoken of where the scene does not say otherwise") {
  Asking open(story(kVote, "discuss = { \"Why?\", seconds = 10 },"));
  CHECK(open.scene_of(open.at(0)).discuss_secrets());
  Asking kept(story(kVote, "discuss = { \"Why?\", seconds = 10, secrets = false },"));
  CHECK_FALSE(kept.scene_of(kept.at(0)).discuss_secrets());
}

TEST_CASE("an inject is read by all in the scene it came into, and turns the story") {
  Asking w(story(kVote, "", kStorm));
  schema::Command command;
  command.mutable_send_inject()->set_inject("storm");
  REQUIRE(w.desk(command).has_value());
  for (const session::Place place : w.cast().everybody()) {
    REQUIRE(w.scene_of(w.at(place)).injected_size() == 1);
    CHECK(w.scene_of(w.at(place)).injected(0) == "It rains in.");
  }
  CHECK(w.stake("days") == 2);
}

TEST_CASE("who still has something to do is told in each step, and who is done") {
  Asking w(story("retro { \"What now?\", notes = 1 }"));
  REQUIRE(w.write(w.at(0), "One note").has_value());
  const auto first = w.scene_of(w.at(2));
  CHECK(first.asked_seats_size() == 3);
  REQUIRE(first.done_size() == 1);
  CHECK(first.done(0) == w.at(0).value);
  CHECK(first.deciding_size() == 2);
  REQUIRE(w.ready(w.at(1)).has_value());
  REQUIRE(w.ready(w.at(2)).has_value());
  const auto second = w.scene_of(w.at(2));
  CHECK(second.step() == 1);
  CHECK(second.deciding_size() == 3);
  CHECK(second.done_size() == 0);
}

TEST_CASE("ready is said of notes and votes, and of no other answer") {
  Asking w(story(kVote));
  const auto before = w.hash();
  CHECK(w.refusal(w.ready(w.at(0)), before) == "A decision ends by choosing: answer what is asked, or pass");
}
