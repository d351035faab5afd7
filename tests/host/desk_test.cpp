#include <catch2/catch.hpp>

#include "game/host/desk.h"
#include "tests/support/host_world.h"

using namespace drops;
using host::parse_order;

namespace {

schema::Command command_of(const std::string& line) {
  const auto order = parse_order(line);
  REQUIRE(order);
  return std::get<schema::Command>(*order);
}

std::string refusal_of(const std::string& line) {
  const auto order = parse_order(line);
  REQUIRE_FALSE(order);
  return order.error().sentence();
}

}  // namespace

TEST_CASE("the desk reads plain words, in any case and with any blanks") {
  CHECK(command_of("start").has_start());
  CHECK(command_of("  PAUSE \r").has_pause());
  CHECK(command_of("resume").has_resume());
  CHECK(command_of("end").has_end());
  CHECK_FALSE(command_of("next").next_part().cut());
  CHECK(command_of("cut").next_part().cut());
  CHECK(std::get<host::Question>(*parse_order("parts")) == host::Question::kParts);
  CHECK(std::get<host::Question>(*parse_order("status")) == host::Question::kStatus);
  CHECK(std::get<host::Question>(*parse_order("who")) == host::Question::kWho);
  CHECK(std::get<host::Question>(*parse_order("code")) == host::Question::kCode);
  CHECK(std::get<host::Question>(*parse_order("")) == host::Question::kHelp);
}

TEST_CASE("the desk counts teams from 1") {
  const auto extend = command_of("extend 2 60").extend();
  CHECK(extend.team() == 1);
  CHECK(extend.seconds() == 60);
  CHECK_FALSE(command_of("extend 30").extend().has_team());
  CHECK(command_of("skip 1").skip().team() == 0);
  CHECK(command_of("skip 1").skip().has_team());
  CHECK_FALSE(command_of("skip").skip().has_team());
  const auto decide = command_of("decide 12 share").decide_for();
  CHECK(decide.team() == 11);
  CHECK(decide.option() == "share");
}

TEST_CASE("the desk refuses what it cannot read, and says how it is said") {
  CHECK(refusal_of("strat") == "'strat' is not known here: did you mean 'start'? 'help' lists all words");
  CHECK(refusal_of("xyzzyxyzzy") == "'xyzzyxyzzy' is not known here: 'help' lists all words");
  CHECK(refusal_of("extend") == "'extend' is said differently: say 'extend [TEAM] SECONDS'");
  CHECK(refusal_of("extend 1 2 3") == "'extend' is said differently: say 'extend [TEAM] SECONDS'");
  CHECK(refusal_of("extend 0") == "'0' is no number here: give a whole number from 1 to 3600");
  CHECK(refusal_of("skip 0") == "'0' is no team: give a whole number from 1 to 200");
  CHECK(refusal_of("skip -1") == "'-1' is no team: give a whole number from 1 to 200");
  CHECK(refusal_of("decide 1") == "'decide' is said differently: say 'decide TEAM OPTION'");
  CHECK(refusal_of("start now") == "'start' is said differently: say 'start'");
  CHECK(refusal_of("\x1b[2J") == "this is not known here: 'help' lists all words");
  CHECK(refusal_of("decide 1 " + std::string(33, 'x')).find("cannot be taken as it stands") != std::string::npos);
  CHECK(refusal_of("say") == "'say' is said differently: say 'say WORDS'");
  CHECK(refusal_of("move 3") == "'move' is said differently: say 'move SEAT TEAM'");
}

TEST_CASE("the desk has a word for everything that a facilitator may command") {
  CHECK(command_of("back 2").go_back().visit() == 2);
  CHECK(command_of("inject storm").send_inject().inject() == "storm");
  CHECK_FALSE(command_of("inject storm").send_inject().has_team());
  CHECK(command_of("inject storm 3").send_inject().team() == 2);
  CHECK(command_of("say Ten minutes left.").send_message().text() == "Ten minutes left.");
  CHECK(command_of("tell 4 Look at page nine.").send_message().seat() == 4);
  CHECK(command_of("move 4 2").move_seat().team() == 1);
  CHECK(command_of("rename 4 Ada Lovelace").rename_seat().name() == "Ada Lovelace");
  CHECK(command_of("remove 4").remove_seat().seat() == 4);
  CHECK(command_of("share 4 5").mirror().of() == 5);
  CHECK(command_of("manager 4").mark_manager().manager());
  CHECK(command_of("bots 1 2").add_bots().bots() == 2);
  CHECK(command_of("merge 2 1").merge_teams().from() == 1);
  CHECK(command_of("lock").lock_door().locked());
  CHECK_FALSE(command_of("unlock").lock_door().locked());
  CHECK(command_of("freeze").freeze().frozen());
  CHECK(command_of("reveal 2").reveal_early().team() == 1);
  CHECK(command_of("together").set_pace().together());
  CHECK(command_of("apart 20").set_pace().box_minutes() == 20);
  CHECK_FALSE(command_of("spotlight").spotlight().has_team());
}

TEST_CASE("the desk tells who is still deciding, who is away, and what may be chosen") {
  test::HostWorld world;
  world.begin();
  world.players[0]->choose("lab");
  world.network.cut(world.players[2]->transport());
  world.run(200);
  const std::string status = *world.host->order("status");
  CHECK(status.find("Team 1: scene 'standup', deciding, 60 s left; still deciding: Player E; may choose: confirm, lab, "
                    "ask") != std::string::npos);
  CHECK(status.find("still deciding: Player B, Player D, Player F") != std::string::npos);
  CHECK(status.find("Away: Player C (0 s)") != std::string::npos);
  CHECK(world.host->order("who")->find("Player C, Team 1, ") != std::string::npos);
  CHECK(*world.host->order("code") == "K7F-4XQ2M\n");
}

TEST_CASE("the desk decides for a team") {
  test::HostWorld world;
  world.begin();
  CHECK(*world.host->order("decide 1 lab") == "Done.\n");
  world.run(20);
  CHECK(world.players[0]->scene().scene() == "lab");
  CHECK(world.players[1]->scene().scene() == "standup");
  CHECK_FALSE(world.host->order("decide 2 nonsense"));
}
