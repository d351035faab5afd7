// A pass is a sign like any other: nobody waits for it, and nobody is told that it was one.

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;

namespace {

const std::string kVote = R"(vote { "What now?", default = "no",
  { "Yes", id = "yes", stakes = { days = 2 } }, { "No", id = "no" } })";
const std::string kEach = R"(each { "What now?", default = "no",
  { "Yes", id = "yes" }, { "No", id = "no", drops = { care = 1 } } })";
const std::string kLeader = R"(leader { "What now?", default = "no",
  { "Yes", id = "yes" }, { "No", id = "no", drops = { care = 1 } } })";

}  // namespace

TEST_CASE("a pass ends the waiting and counts for no option") {
  Asking w(story(kVote));
  REQUIRE(w.choose(w.at(0), "yes").has_value());
  REQUIRE(w.choose(w.at(1), "yes").has_value());
  REQUIRE(w.pass(w.at(2)).has_value());
  CHECK(w.closed().option() == 0);
  CHECK(w.closed().ballots_size() == 2);
}

TEST_CASE("who passes takes no default, unlike who is silent") {
  Asking w(story(kEach));
  REQUIRE(w.pass(w.at(0)).has_value());
  REQUIRE(w.choose(w.at(1), "yes").has_value());
  w.wait(60'000);
  REQUIRE(w.closed().ballots_size() == 2);
  CHECK(w.closed().ballots(0).place() == 1);
  CHECK(w.closed().ballots(1).by_default());
}

TEST_CASE("a leader who passes has taken nothing: the story goes on without effects") {
  Asking w(story(kLeader));
  REQUIRE(w.pass(w.role("lead")).has_value());
  CHECK(w.closed().by() == schema::CLOSED_BY_NOBODY);
  CHECK(w.story().ledger.empty());
  w.skip();
  w.skip();
  CHECK(w.scene() == "last");
}

TEST_CASE("mates see the same of a pass as of a choice") {
  Asking passes(story(kVote)), chooses(story(kVote));
  REQUIRE(passes.pass(passes.at(0)).has_value());
  REQUIRE(chooses.choose(chooses.at(0), "yes").has_value());
  for (const session::Place mate : {1u, 2u}) {
    const auto part = passes.scene_of(passes.at(mate));
    CHECK(part.SerializeAsString() == chooses.scene_of(chooses.at(mate)).SerializeAsString());
    CHECK(part.done_size() == 1);
    CHECK(part.deciding_size() == 2);
  }
  CHECK(passes.scene_of(passes.at(0)).answered());
}

TEST_CASE("a pass comes before an answer and not after it, and an answer not after a pass") {
  Asking w(story(kVote));
  REQUIRE(w.choose(w.at(0), "yes").has_value());
  auto before = w.hash();
  CHECK(w.refusal(w.pass(w.at(0)), before) == "You have answered already, and that stands: wait for the others");
  REQUIRE(w.pass(w.at(1)).has_value());
  before = w.hash();
  CHECK(w.refusal(w.choose(w.at(1), "yes"), before) == "You have passed here: wait for the others");
  CHECK(w.pass(w.at(1))->empty());
}

TEST_CASE("who is not asked has nothing to pass") {
  Asking w(story(kLeader));
  const auto before = w.hash();
  CHECK(w.refusal(w.pass(w.role("tester")), before) ==
        "Nothing is asked of you at the moment: look at the scene on your screen now");
}

TEST_CASE("a vote in which all pass goes on by the default without effects") {
  Asking w(story(kVote));
  for (const session::Place place : {0u, 1u, 2u}) REQUIRE(w.pass(w.at(place)).has_value());
  CHECK(w.closed().by() == schema::CLOSED_BY_NOBODY);
  CHECK(w.stake("days") == 3);
}
