// Own words: they move no level, and each is written once.

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;

namespace {

const std::string kPledge = "pledge { \"What will you do differently?\", seconds = 60 }";

}  // namespace

TEST_CASE("a pledge closes when all have written or passed, and moves no level") {
  Asking w(story(kPledge));
  REQUIRE(w.write(w.at(0), "  I ask   before I promise. ").has_value());
  REQUIRE(w.write(w.at(1), "I say it on the day.").has_value());
  CHECK(w.phase() == schema::PHASE_DECIDE);
  REQUIRE(w.pass(w.at(2)).has_value());
  CHECK(w.closed().by() == schema::CLOSED_BY_WRITING);
  CHECK_FALSE(w.closed().has_option());
  CHECK(w.story().ledger.empty());
  REQUIRE(w.state().house.pledges.size() == 2);
  CHECK(w.state().house.pledges[0].text == "I ask before I promise.");
  w.skip();
  w.skip();
  CHECK(w.scene() == "last");
}

TEST_CASE("time that is up keeps what was written") {
  Asking w(story(kPledge));
  REQUIRE(w.write(w.at(0), "I listen first.").has_value());
  w.wait(60'000);
  CHECK(w.closed().by() == schema::CLOSED_BY_WRITING);
  CHECK(w.state().house.pledges.size() == 1);
}

TEST_CASE("a pledge is seen by nobody else while others write, and is written once") {
  Asking w(story(kPledge));
  REQUIRE(w.write(w.at(0), "I listen first.").has_value());
  CHECK(w.others_who_see("I listen first.", w.at(0)) == 0);
  CHECK(w.scene_of(w.at(0)).my_words() == "I listen first.");
  const auto before = w.hash();
  CHECK(w.refusal(w.write(w.at(0), "Something else."), before) == "Your answer is locked in: wait for the others");
}

TEST_CASE("nothing and too much are no pledge") {
  Asking w(story(kPledge));
  const auto before = w.hash();
  CHECK(w.refusal(w.write(w.at(0), "   "), before) == "There is nothing in it: write a few words, or pass");
  CHECK(w.refusal(w.write(w.at(0), std::string(281, 'a')), before) == "It has more than 280 letters: shorten it");
  std::string long_enough;
  for (int i = 0; i < 280; ++i) long_enough += "ä";  // letters are counted, not bytes
  CHECK(w.write(w.at(0), long_enough).has_value());
}

TEST_CASE("one role's pledge is asked of that role alone") {
  Asking w(story("pledge { \"What will you do?\", by = \"tester\" }"));
  const auto before = w.hash();
  CHECK(w.refusal(w.write(w.role("lead"), "I listen."), before) == "Somebody else decides here: wait for them");
  CHECK(w.scene_of(w.role("lead")).asked() == "only the Tester");
  REQUIRE(w.write(w.role("tester"), "I speak up.").has_value());
  CHECK(w.closed().by() == schema::CLOSED_BY_WRITING);
}

TEST_CASE("a scene that asks for words has no option to advise") {
  Asking w(story("pledge { \"What will you do?\", by = \"leader\" }"));
  schema::Command advice;
  advice.mutable_advise()->set_visit(w.visit());
  advice.mutable_advise()->set_option("yes");
  CHECK_FALSE(w.say(w.role("dev"), advice).has_value());
}
