// The parts of a programme in which no story goes on: a debrief, led or not, and a break.

#include "tests/support/programme_world.h"

using namespace drops;
using namespace drops::test;

TEST_CASE("a debrief and a break have their minutes on the session's clock, and the story stays as it ended") {
  ProgrammeWorld w = at_first_story();
  w.start();
  w.wait_for_end();
  const auto ending = w.story().ending;
  const Tick now = w.tick();
  REQUIRE(w.next().has_value());
  CHECK(w.state().house.part_ends == now + 15 * 60'000);
  CHECK(w.story().ending == ending);
  w.wait(20 * 60'000);
  CHECK(w.state().house.part == 2);  // it is the facilitator who goes on
  REQUIRE(w.next().has_value());
  CHECK(w.state().house.part_ends == w.tick() + 10 * 60'000);
}

TEST_CASE("a debrief is led in the programme's part for it, and is over when the next story begins") {
  ProgrammeWorld w = at_first_story();
  w.start();
  w.all_choose("truth");
  w.wait_for_end();
  REQUIRE(w.next().has_value());
  schema::Command lead;
  lead.mutable_lead_debrief()->set_step(schema::DEBRIEF_EVIDENCE);
  REQUIRE(w.say(w.facilitator(), lead).has_value());
  CHECK(w.state().house.debrief.deadline == w.tick() + 4 * 60'000 + 30'000);  // of the part's 15 minutes
  schema::Command what_if;
  what_if.mutable_ask_what_if()->set_visit(1);
  what_if.mutable_ask_what_if()->set_option(1);
  REQUIRE(w.say(w.facilitator(), what_if).has_value());
  CHECK(w.state().house.debrief.what_ifs.size() == 1);
  lead.mutable_lead_debrief()->set_step(schema::DEBRIEF_NEXT_STEP);
  REQUIRE(w.say(w.facilitator(), lead).has_value());
  schema::Command step;
  step.mutable_say_in_debrief()->set_what(schema::SAYING_NEXT_STEP);
  step.mutable_say_in_debrief()->set_when("a date slips");
  step.mutable_say_in_debrief()->set_text("say so that day");
  REQUIRE(w.say(w.role("lead"), step).has_value());
  REQUIRE(w.next().has_value());
  CHECK(w.state().house.debrief.step == schema::DEBRIEF_NEXT_STEP);  // a break leaves it as it is
  w.go_to(4);
  const session::Debrief& debrief = w.state().house.debrief;
  CHECK_FALSE(debrief.led());
  CHECK(debrief.teams.empty());
  CHECK(debrief.what_ifs.empty());
  CHECK(debrief.next_steps.size() == 1);
  CHECK(session::hash_of(w.reborn().state()) == session::hash_of(w.state()));
}
