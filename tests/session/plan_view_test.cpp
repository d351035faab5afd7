// The story as the facilitator is shown it: notes, times, where scenes lead, and where each team stands in it.

#include "tests/support/session_world.h"

using namespace drops;
using namespace drops::test;

namespace {

constexpr TeamId kOne{0};

World paced() {
  return World(late_release(), {.seed = 7, .teams = 1, .pace_percent = 100});
}

schema::Part part_of(const World& w, SeatId viewer, schema::PartKind kind) {
  schema::Part part;
  REQUIRE(session::project_part(w.state(), w.plan(), viewer, kind, part));
  return part;
}

schema::OverviewTeam team_of(const World& w) {
  return part_of(w, w.facilitator(), schema::PART_OVERVIEW).overview().teams(0);
}

std::uint32_t number_of(const World& w, const std::string& scene) {
  for (std::uint32_t i = 0; i < w.plan().scenes.size(); ++i) {
    if (w.plan().scenes[i].id == scene) return i;
  }
  FAIL("no scene " + scene);
  return 0;
}

}  // namespace

TEST_CASE("the facilitator is shown every scene with its times at most, and where it may lead") {
  const World w = paced();
  const schema::PlanPart plan = part_of(w, w.facilitator(), schema::PART_PLAN).plan();
  REQUIRE(plan.scenes_size() == static_cast<int>(w.plan().scenes.size()));
  CHECK(plan.start() == number_of(w, "standup"));
  const schema::PlannedScene& first = plan.scenes(static_cast<int>(plan.start()));
  REQUIRE(first.seconds_size() == 5);
  CHECK(first.seconds(1) == 120);  // talk
  CHECK(first.seconds(2) == static_cast<std::uint32_t>(w.plan().scenes[plan.start()].ask->seconds));
  CHECK(first.seconds(0) > 4);
  CHECK(first.next_size() > 0);
  for (int i = 0; i < plan.scenes_size(); ++i) {
    if (w.plan().scenes[static_cast<std::size_t>(i)].ends()) CHECK(plan.scenes(i).next_size() == 0);
  }
}

TEST_CASE("times shrink with the session's pace, but those to decide do not") {
  const World w(late_release(), {.seed = 7, .teams = 1, .pace_percent = 50});
  const World whole = paced();
  const auto first = part_of(w, w.facilitator(), schema::PART_PLAN).plan().scenes(0);
  const auto full = part_of(whole, whole.facilitator(), schema::PART_PLAN).plan().scenes(0);
  CHECK(first.seconds(1) == full.seconds(1) / 2);
  CHECK(first.seconds(2) == full.seconds(2));
}

TEST_CASE("nobody but the facilitator is shown the plan") {
  World w(late_release());
  w.begin(1, 3);
  const SeatId wall = w.take("The wall", schema::SEAT_PROJECTOR);
  for (const SeatId viewer : {w.role("lead"), wall}) {
    schema::Part part;
    CHECK_FALSE(session::project_part(w.state(), w.plan(), viewer, schema::PART_PLAN, part));
  }
}

TEST_CASE("where a team stands is a number in the plan, and so is each scene it has come through") {
  World w(late_release());
  w.begin(1, 3);
  CHECK(team_of(w).planned() == number_of(w, "standup"));
  CHECK_FALSE(team_of(w).has_mates_before());
  w.all_choose(kOne, "lab");
  const schema::OverviewTeam team = team_of(w);
  CHECK(team.planned() == number_of(w, "lab"));
  REQUIRE(team.visit_planned_size() == team.visits_size());
  CHECK(team.visit_planned(0) == number_of(w, "standup"));
  CHECK(team.visit_planned(1) == team.planned());
}

TEST_CASE("trust before is that of the scene before this one, and going back takes it along") {
  World w(late_release());
  w.begin(1, 3);
  const std::uint32_t start = team_of(w).mates();
  w.all_choose(kOne, "confirm");
  REQUIRE(team_of(w).has_mates_before());
  CHECK(team_of(w).mates_before() == start);
  CHECK(team_of(w).mates() != start);
  REQUIRE(w.desk(command([](schema::Command& c) { c.mutable_go_back()->set_visit(1); })).has_value());
  CHECK_FALSE(team_of(w).has_mates_before());
  CHECK(team_of(w).mates() == start);
}

TEST_CASE("who is on the wall alone is told to the facilitator") {
  World w(late_release());
  w.begin(1, 3);
  const auto overview = [&] { return part_of(w, w.facilitator(), schema::PART_OVERVIEW).overview(); };
  CHECK_FALSE(overview().has_spotlight());
  REQUIRE(w.desk(command([](schema::Command& c) { c.mutable_spotlight()->set_team(0); })).has_value());
  CHECK(overview().spotlight() == 0);
  CHECK(overview().has_spotlight());
}
