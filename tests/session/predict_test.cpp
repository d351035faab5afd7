// Who is not asked says what those who are will choose, where the scene wants to know; and a tie may be asked again.

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;

namespace {

std::string leader(const std::string& more) {
  return "leader { \"What now?\", default = \"no\", " + more +
         "{ \"Yes\", id = \"yes\" }, { \"No\", id = \"no\" }, { \"Quietly\", id = \"hide\", hides = \"quiet\" } }";
}
const std::string kQuiet =
    "breach \"quiet\" { \"Kept quiet\", kind = \"character\", buckets = { character = 1 }, with = \"team\" }";

}  // namespace

TEST_CASE("the reveal tells how many foresaw the choice, and not who") {
  Asking w(story(leader("predict = true,"), "", kQuiet), 4);
  const SeatId lead = w.role("lead");
  int foretold = 0;
  for (const session::Place place : w.cast().everybody()) {
    if (w.at(place) == lead) continue;
    CHECK(w.scene_of(w.at(place)).may_predict());
    REQUIRE(w.predict(w.at(place), foretold++ < 2 ? "yes" : "no").has_value());
  }
  CHECK_FALSE(w.scene_of(lead).may_predict());
  REQUIRE(w.choose(lead, "yes").has_value());
  for (const session::Place place : w.cast().everybody()) {
    CHECK(w.reveal_of(w.at(place)).foresaw() == 2);
    CHECK(w.reveal_of(w.at(place)).predicted() == 3);
  }
}

TEST_CASE("a prediction is seen by the one who made it alone, and may be changed until the choice") {
  Asking w(story(leader("predict = true,"), "", kQuiet));
  REQUIRE(w.predict(w.role("tester"), "no").has_value());
  REQUIRE(w.predict(w.role("tester"), "yes").has_value());
  CHECK(w.scene_of(w.role("tester")).my_prediction() == "yes");
  CHECK(w.scene_of(w.role("dev")).my_prediction().empty());
  CHECK(w.scene_of(w.role("lead")).options(0).advised() == 0);
}

TEST_CASE("what is not told of a choice, the count of who foresaw it does not tell either") {
  Asking w(story(leader("predict = true,"), "", kQuiet));
  REQUIRE(w.predict(w.role("tester"), "hide").has_value());
  REQUIRE(w.choose(w.role("lead"), "hide").has_value());
  CHECK(w.reveal_of(w.role("lead")).predicted() == 1);
  CHECK(w.reveal_of(w.role("tester")).predicted() == 0);
  CHECK(w.reveal_of(w.role("tester")).foresaw() == 0);
}

TEST_CASE("a default that nobody chose was foreseen by nobody") {
  Asking w(story(leader("predict = true,"), "", kQuiet));
  REQUIRE(w.predict(w.role("tester"), "no").has_value());
  w.wait(60'000);
  REQUIRE(w.closed().by() == schema::CLOSED_BY_TIME);
  CHECK(w.reveal_of(w.role("tester")).predicted() == 0);
}

TEST_CASE("a scene asks for advice or for predictions, not for both") {
  Asking predicts(story(leader("predict = true,"), "", kQuiet));
  schema::Command advice;
  advice.mutable_advise()->set_visit(predicts.visit());
  advice.mutable_advise()->set_option("yes");
  CHECK(predicts.say(predicts.role("dev"), advice).error().sentence() ==
        "Here you say what they will choose: predict instead of advising");
  Asking advises(story(leader(""), "", kQuiet));
  const auto before = advises.hash();
  CHECK(advises.refusal(advises.predict(advises.role("dev"), "yes"), before) ==
        "Nobody is asked to predict here: advise those who decide");
}

TEST_CASE("a tie is asked once more, and then takes the default") {
  Asking w(story(R"(vote { "What now?", default = "third", tie = "again", seconds = 30,
    { "One", id = "one" }, { "Two", id = "two" }, { "Three", id = "third" } })"),
           2);
  REQUIRE(w.choose(w.at(0), "one").has_value());
  REQUIRE(w.choose(w.at(1), "two").has_value());
  CHECK(w.phase() == schema::PHASE_DECIDE);
  CHECK(w.story().visit.deadline == w.tick() + 30'000);
  CHECK(w.scene_of(w.at(0)).my_choice().empty());
  REQUIRE(w.choose(w.at(0), "one").has_value());
  REQUIRE(w.choose(w.at(1), "two").has_value());
  CHECK(w.closed().by() == schema::CLOSED_BY_TIE_DEFAULT);
  CHECK(w.closed().option() == 2);
}

TEST_CASE("a tie that is asked once more is over when they agree, and who passed is asked again") {
  Asking w(story(R"(vote { "What now?", default = "two", tie = "again",
    { "One", id = "one" }, { "Two", id = "two" } })"),
           3);
  REQUIRE(w.choose(w.at(0), "one").has_value());
  REQUIRE(w.choose(w.at(1), "two").has_value());
  REQUIRE(w.pass(w.at(2)).has_value());
  REQUIRE(w.phase() == schema::PHASE_DECIDE);
  for (const session::Place place : {0u, 1u, 2u}) REQUIRE(w.choose(w.at(place), "one").has_value());
  CHECK(w.closed().by() == schema::CLOSED_BY_CHOICE);
  CHECK(w.closed().option() == 0);
}
