// Teams that go together, teams that meet, and the time box.

#include "tests/support/session_world.h"

using namespace drops;
using test::World;

namespace {

constexpr const char* kStory = R"(
scenario { api = 1, id = "pace", version = "1", title = "Pace", summary = "Two scenes and an end.", minutes = 10,
  players = { 1, 4 }, teams = { 1, 4 }, objectives = { "To go on" }, start = "one" }
role "lead" { "Lead", leader = true }
role "mate" { "Mate", many = true }
scene "one" { "One.", ask = each { "Well?", seconds = 300, default = "a", { "A", id = "a" }, { "B", id = "b" } }, go = "two" }
scene "two" { "Two.", MEET ask = each { "Well?", seconds = 20, default = "a", { "A", id = "a" }, { "B", id = "b" } }, go = "fin" }
scene "fin" { "The end.", ending = "done" }
debrief { "What was that?" }
)";

plan::Plan story(bool meet) {
  plan::Plan plan = test::plan_of([] {
    std::string text = kStory;
    text.replace(text.find("MEET"), 4, "");
    return text;
  }());
  plan.scenes[1].meet = meet;
  return plan;
}

World two_teams(plan::Plan plan, bool together) {
  World w(std::move(plan), {.seed = 7, .teams = 2, .pace_percent = 0, .together = together});
  w.begin(2, 1);
  return w;
}

void finish_scene(World& w, TeamId team) {
  schema::Command skip;
  skip.mutable_skip()->set_team(team.value);
  const auto number = w.story(team).visit.number;
  for (int i = 0; i < 8 && w.story(team).visit.number == number && w.story(team).visit.phase != schema::PHASE_MEET;
       ++i) {
    if (w.story(team).visit.phase == schema::PHASE_DECIDE) {
      w.all_choose(team, "a");
    } else {
      REQUIRE(w.desk(skip).has_value());
    }
  }
}

}  // namespace

TEST_CASE("teams at their own pace do not wait for one another") {
  World w = two_teams(story(false), false);
  finish_scene(w, TeamId(0));
  CHECK(w.scene(TeamId(0)) == "two");
  CHECK(w.scene(TeamId(1)) == "one");
}

TEST_CASE("teams that go together wait for the last before each scene") {
  World w = two_teams(story(false), true);
  finish_scene(w, TeamId(0));
  CHECK(w.story(TeamId(0)).visit.phase == schema::PHASE_MEET);
  CHECK(w.scene(TeamId(0)) == "one");
  finish_scene(w, TeamId(1));
  CHECK(w.scene(TeamId(0)) == "two");
  CHECK(w.scene(TeamId(1)) == "two");
}

TEST_CASE("teams at their own pace wait for one another at a meeting point") {
  World w = two_teams(story(true), false);
  finish_scene(w, TeamId(0));
  CHECK(w.story(TeamId(0)).visit.phase == schema::PHASE_MEET);
  finish_scene(w, TeamId(1));
  CHECK(w.scene(TeamId(0)) == "two");
  CHECK(w.scene(TeamId(1)) == "two");
}

TEST_CASE("the facilitator sends a team on that waits at a meeting point") {
  World w = two_teams(story(true), false);
  finish_scene(w, TeamId(0));
  schema::Command skip;
  skip.mutable_skip()->set_team(0);
  REQUIRE(w.desk(skip).has_value());
  CHECK(w.scene(TeamId(0)) == "two");
}

TEST_CASE("the end of the time box ends the waiting at meeting points") {
  World w = two_teams(story(true), false);
  schema::Command box;
  box.mutable_set_pace()->set_box_minutes(1);
  REQUIRE(w.desk(box).has_value());
  finish_scene(w, TeamId(0));
  REQUIRE(w.story(TeamId(0)).visit.phase == schema::PHASE_MEET);
  w.wait(59'000);
  CHECK(w.story(TeamId(0)).visit.phase == schema::PHASE_MEET);
  w.wait(1'000);
  CHECK(w.scene(TeamId(0)) == "two");
}

TEST_CASE("when teams need not go together any more, who waited goes on") {
  World w = two_teams(story(false), true);
  finish_scene(w, TeamId(0));
  REQUIRE(w.story(TeamId(0)).visit.phase == schema::PHASE_MEET);
  schema::Command own;
  own.mutable_set_pace()->set_together(false);
  REQUIRE(w.desk(own).has_value());
  CHECK(w.scene(TeamId(0)) == "two");
}

TEST_CASE("a team whose story is over is waited for by nobody") {
  World w = two_teams(story(true), false);
  schema::Command merge;
  finish_scene(w, TeamId(0));
  REQUIRE(w.story(TeamId(0)).visit.phase == schema::PHASE_MEET);
  merge.mutable_merge_teams()->set_from(1);
  merge.mutable_merge_teams()->set_into(0);
  REQUIRE(w.desk(merge).has_value());
  CHECK(w.scene(TeamId(0)) == "two");
}
