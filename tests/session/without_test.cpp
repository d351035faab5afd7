// `each` without the leader, or without a role: they are not asked, nobody waits for them, and they may advise.

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;

namespace {

std::string each_without(const std::string& whom) {
  return "each { \"What does the lead need to hear?\", default = \"wait\", without = \"" + whom + R"(", predict = true,
  { "Nothing", id = "wait" }, { "What it cost", id = "cost", drops = { character = 1 }, with = "lead" } })";
}

}  // namespace

TEST_CASE("each without the leader asks everybody else, and closes when they have answered") {
  Asking w(story(each_without("leader")));
  CHECK(w.scene_of(w.role("tester")).asked() == "each of us but the Team lead, privately");
  CHECK_FALSE(w.scene_of(w.role("lead")).i_am_asked());
  CHECK(w.refusal(w.choose(w.role("lead"), "cost"), w.hash()) == "Somebody else decides here: you may predict");
  REQUIRE(w.predict(w.role("lead"), "cost").has_value());
  REQUIRE(w.choose(w.role("tester"), "cost").has_value());
  REQUIRE(w.choose(w.role("dev"), "wait").has_value());
  CHECK(w.phase() == schema::PHASE_REVEAL);
  REQUIRE(w.closed().ballots_size() == 2);
  CHECK(w.level(w.place("lead"), w.place("tester"), trust::Pillar::kCharacter) == 4'100);
}

TEST_CASE("whoever has taken over is the leader that is left out") {
  Asking w(story(each_without("leader")));
  schema::Command leave;
  leave.mutable_remove_seat()->set_seat(w.role("lead").value);
  REQUIRE(w.desk(leave).has_value());
  const auto leaders = w.cast().leaders();
  REQUIRE_FALSE(leaders.empty());
  for (const session::Place place : w.cast().asked(*w.cast().scene().ask)) {
    CHECK(std::find(leaders.begin(), leaders.end(), place) == leaders.end());
  }
}

TEST_CASE("a role can be left out as well") {
  Asking w(story(each_without("tester")));
  CHECK(w.scene_of(w.role("lead")).asked() == "each of us but the Tester, privately");
  CHECK_FALSE(w.scene_of(w.role("tester")).i_am_asked());
  CHECK(w.scene_of(w.role("lead")).i_am_asked());
}

TEST_CASE("time that is up takes the default for those who are asked, and for nobody else") {
  Asking w(story(each_without("leader")));
  w.wait(120'000);
  REQUIRE(w.closed().ballots_size() == 2);
  for (const schema::Ballot& ballot : w.closed().ballots()) CHECK(ballot.by_default());
}
