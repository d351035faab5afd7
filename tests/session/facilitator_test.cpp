// What the facilitator can do while teams play.

#include "tests/support/session_world.h"

using namespace drops;
using namespace drops::test;

namespace {

constexpr TeamId kOne{0};

schema::Command pausing() {
  return command([](schema::Command& c) { c.mutable_pause(); });
}
schema::Command resuming() {
  return command([](schema::Command& c) { c.mutable_resume(); });
}
schema::Command skipping() {
  return command([](schema::Command& c) { c.mutable_skip(); });
}
schema::Command decide_for(const std::string& option) {
  schema::Command out;
  out.mutable_decide_for()->set_team(0);
  out.mutable_decide_for()->set_option(option);
  return out;
}

World paced() {
  return World(late_release(), {.seed = 7, .teams = 1, .pace_percent = 100});
}

}  // namespace

TEST_CASE("a scene is read, talked about, decided, revealed and reflected on, in that order") {
  World w = paced();
  w.begin(1, 3);
  std::vector<schema::Phase> phases = {w.story().visit.phase};
  while (w.scene() == "standup") {
    const auto next = w.session().next_deadline();
    REQUIRE(next.has_value());
    w.wait(*next - w.tick());
    if (w.scene() == "standup") phases.push_back(w.story().visit.phase);
  }
  CHECK(phases == std::vector<schema::Phase>{schema::PHASE_READ, schema::PHASE_TALK, schema::PHASE_DECIDE,
                                             schema::PHASE_REVEAL, schema::PHASE_REFLECT});
}

TEST_CASE("a phase ends early when all who are here are ready") {
  World w = paced();
  w.begin(1, 3);
  schema::Command ready;
  ready.mutable_ready()->set_visit(1);
  ready.mutable_ready()->set_phase(schema::PHASE_READ);
  for (const char* role : {"lead", "tester"}) REQUIRE(w.say(w.role(role), ready).has_value());
  CHECK(w.story().visit.phase == schema::PHASE_READ);
  REQUIRE(w.say(w.role("dev"), ready).has_value());
  CHECK(w.story().visit.phase == schema::PHASE_TALK);
  CHECK_FALSE(w.say(w.role("dev"), ready).has_value());  // that part of the scene is over
}

TEST_CASE("while the session is paused nothing goes on, and no choice is lost") {
  World w(late_release());
  w.begin(1, 3);
  REQUIRE(w.desk(pausing()).has_value());
  CHECK_FALSE(w.session().next_deadline().has_value());
  w.all_choose(kOne, "lab");
  CHECK(w.scene() == "standup");
  REQUIRE(w.desk(resuming()).has_value());
  CHECK(w.scene() == "lab");
  CHECK_FALSE(w.desk(resuming()).has_value());
}

TEST_CASE("extend moves the deadline of a team, or of all") {
  World w(late_release());
  w.begin(1, 3);
  schema::Command extend;
  extend.mutable_extend()->set_seconds(30);
  REQUIRE(w.desk(extend).has_value());
  CHECK(w.story().visit.deadline == 90'000);
  extend.mutable_extend()->set_team(4);
  const auto refused = w.desk(extend);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().sentence() == "There is no Team 5: name a team from 1 to 1");
}

TEST_CASE("skip ends the phase now") {
  World w = paced();
  w.begin(1, 3);
  REQUIRE(w.desk(skipping()).has_value());
  CHECK(w.story().visit.phase == schema::PHASE_TALK);
  REQUIRE(w.desk(skipping()).has_value());
  CHECK(w.story().visit.phase == schema::PHASE_DECIDE);
}

TEST_CASE("a team's answer can be entered by the facilitator, and counts as theirs") {
  World w(late_release());
  w.begin(1, 3);
  REQUIRE(w.desk(decide_for("confirm")).has_value());
  CHECK(w.scene() == "lab");
  CHECK(w.story().past.back().chosen == std::vector<std::uint32_t>{0});
  CHECK(w.level(w.place("tester"), w.place("lead"), trust::Pillar::kCare) == 3700);
  const auto refused = w.desk(decide_for("confirm"));
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().sentence() == "This scene has no option 'confirm': use one of share, keep");
}

TEST_CASE("an ended session takes no more choices") {
  World w(late_release());
  w.begin(1, 3);
  REQUIRE(w.desk(command([](schema::Command& c) { c.mutable_end(); })).has_value());
  const auto refused = w.choose(w.role("lead"), "lab");
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().sentence() == "The session has ended: its report is with the facilitator");
}

TEST_CASE("a player cannot do what the facilitator does, nor the facilitator what a player does") {
  World w(late_release());
  w.begin(1, 3);
  const auto paused = w.say(w.role("lead"), pausing());
  REQUIRE_FALSE(paused.has_value());
  CHECK(paused.error().sentence() == "Only the facilitator can do that: ask in the room");
  schema::Command choice;
  choice.mutable_choose()->set_visit(1);
  choice.mutable_choose()->set_option("lab");
  const auto chosen = w.desk(choice);
  REQUIRE_FALSE(chosen.has_value());
  CHECK(chosen.error().sentence() == "Only somebody who plays in a team can do that: join with the session's code");
}
