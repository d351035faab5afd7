// A debrief on a host: its words on the terminal, an autopilot that leads it, bots that answer, and views that arrive.

#include <catch2/catch.hpp>

#include "game/host/desk.h"
#include "tests/support/host_world.h"

using namespace drops;
using namespace drops::test;

namespace {

schema::Command command_of(const std::string& line) {
  const auto order = host::parse_order(line);
  REQUIRE(order);
  return std::get<schema::Command>(*order);
}

WorldOptions rehearsal() {
  WorldOptions options;
  options.bots = 8;
  options.autopilot = 8;
  options.debriefs = true;
  return options;
}

// Eight bots who have come to the end of their stories, and a facilitator at the terminal.
void play_to_the_end(HostWorld& world) {
  REQUIRE(world.host->order("start"));
  world.run(3'000);
  for (const session::Story& story : world.state().stories) REQUIRE(story.ending);
}

std::string said(HostWorld& world, const std::string& line) {
  const auto answer = world.host->order(line);
  world.run(300);
  return answer ? *answer : answer.error().sentence();
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the desk reads the words of a debrief") {
  CHECK(command_of("debrief").has_lead_debrief());
  CHECK_FALSE(command_of("debrief next").lead_debrief().has_step());
  CHECK(command_of("debrief BACK").lead_debrief().back());
  CHECK(command_of("debrief own-view").lead_debrief().step() == schema::DEBRIEF_OWN_VIEW);
  const auto ask = command_of("what-if 2 3 1").ask_what_if();
  CHECK(ask.team() == 1);
  CHECK(ask.visit() == 3);
  CHECK(ask.option() == 0);
  CHECK(host::parse_order("debrief lunch").error().what == "'lunch' is no step of a debrief");
  CHECK(host::parse_order("what-if 1 2 0").error().what == "'0' is no option");
  CHECK(holds(host::desk_help(), "what-if TEAM SCENE N"));
}

TEST_CASE("an autopilot leads bots through the whole debrief, and each of them says something") {
  HostWorld world(rehearsal());
  world.run(8'000);
  REQUIRE(world.host->over());
  CHECK_FALSE(world.host->failure());
  const session::Debrief& debrief = world.state().house.debrief;
  CHECK(debrief.step == schema::DEBRIEF_NEXT_STEP);
  CHECK(debrief.next_steps.size() == 8);
  CHECK_FALSE(debrief.agreement.empty());
  for (const session::TeamDebrief& team : debrief.teams) {
    CHECK(team.reactions.size() == 4);
    CHECK(team.views.size() == 8);
  }
}

TEST_CASE("an autopilot waits for people until a step's time is up") {
  WorldOptions options = rehearsal();
  options.bots = 5;
  options.autopilot = 6;
  HostWorld world(options);
  HostClient& person = world.join("Wei");
  world.run(200);
  for (int round = 0; round < 400 && !world.state().house.debrief.led(); ++round) {
    const auto scene = person.scene();
    if (scene.phase() == schema::PHASE_DECIDE && scene.i_am_asked() && scene.my_choice().empty()) {
      person.choose(scene.options(0).id());
    } else if (scene.phase() != schema::PHASE_DECIDE) {
      person.ready();
    }
    world.run(50);
  }
  const session::Debrief& debrief = world.state().house.debrief;
  REQUIRE(debrief.step == schema::DEBRIEF_OUT_OF_ROLE);
  world.run(2'000);
  CHECK(debrief.step == schema::DEBRIEF_OUT_OF_ROLE);
  world.run(debrief.deadline - world.state().tick + 5'000);
  CHECK(debrief.step == schema::DEBRIEF_REACTIONS);
}

TEST_CASE("the terminal tells the step, what to say and who is done; and a what if, line by line") {
  WorldOptions options;
  options.bots = 8;
  HostWorld world(options);
  CHECK(holds(said(world, "debrief"), "The story has not begun"));
  play_to_the_end(world);
  const std::string begun = said(world, "debrief");
  CHECK(holds(begun, "Debrief, step 1 of 7: Out of role"));
  CHECK(holds(begun, "Say: Ask everybody"));
  CHECK(holds(said(world, "status"), "Team 2: 4 of 4 are done"));
  CHECK(holds(said(world, "what-if 1 1 1"), "This belongs to the evidence"));
  CHECK(holds(said(world, "debrief evidence"), "step 5 of 7: Evidence"));
  const std::string line = said(world, "what-if 1 1 1");
  CHECK(holds(line, "Team 1, had it been 'Confirm Friday; she needs it at noon'"));
  CHECK(holds(line, "would have been"));
  CHECK(holds(said(world, "debrief back"), "step 4 of 7: Own view"));
}

TEST_CASE("a what if reaches the windows of its team without an event") {
  WorldOptions options;
  options.bots = 7;
  HostWorld world(options);
  HostClient& person = world.join("Wei", 0);
  REQUIRE(world.host->order("start"));
  for (int round = 0; round < 40; ++round) {
    world.run(300);
    (void)world.host->order("skip");  // the bots have chosen, and the person says nothing
  }
  REQUIRE(world.host->order("debrief evidence"));
  world.run(500);
  const std::size_t events = world.journal.events.size();
  const auto sent = person.times_sent[schema::PART_DEBRIEF];
  REQUIRE(world.host->order("what-if 1 1 2"));
  world.run(500);
  CHECK(world.journal.events.size() == events);
  CHECK(person.times_sent[schema::PART_DEBRIEF] == sent + 1);
}
