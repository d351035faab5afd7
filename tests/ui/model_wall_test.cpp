// From parts to what the projector shows, without a window.

#include <catch2/catch.hpp>

#include "game/client/model/canned_wall.h"
#include "game/schema/check.h"
#include "tests/ui/model_world.h"

using namespace drops;
using namespace drops::client::model;

TEST_CASE("the canned walls are within the limits of the schema, as a host's view would be") {
  for (const WallStill& still : wall_stills()) {
    const Seen seen = still.seen();
    INFO(still.name);
    for (const schema::Part* part : seen.parts.changed_since(0)) CHECK(schema::check(*part).has_value());
    CHECK(model_of(still).page == Page::kWall);
  }
}

TEST_CASE("a wall counts those who have decided, and marks a team that waits for nobody") {
  const Wall wall = wall_of(deciding_room(3), false);
  CHECK(wall.state == WallState::kPlay);
  REQUIRE(wall.teams.size() == 3);
  CHECK(wall.teams[0].name == "Team 1");
  CHECK(wall.teams[0].says == "3 of 4 have decided");
  CHECK_FALSE(wall.teams[0].done);
  CHECK(wall.teams[1].says == "4 of 4 have decided");
  CHECK(wall.teams[1].done);
}

TEST_CASE("teams stand in the order of their names, however full their buckets are") {
  const Wall wall = wall_of(deciding_room(6), false);
  for (std::size_t i = 0; i < wall.teams.size(); ++i) CHECK(wall.teams[i].team == i);
  CHECK(wall.teams[3].level < wall.teams[5].level);
}

TEST_CASE("teams in step have one clock and one scene; teams apart have clocks of their own and no scene") {
  const Wall together = wall_of(deciding_room(3), false);
  CHECK(together.clock.shown);
  CHECK(together.clock.left_ms == 42'000);
  CHECK_FALSE(together.teams[0].clock.shown);
  CHECK(together.scene.find("Dana is on the line.") != std::string::npos);
  const Wall apart = wall_of(mixed_room(8), false);
  CHECK_FALSE(apart.clock.shown);
  CHECK(apart.teams[1].clock.left_ms == 24'000);
  CHECK(apart.scene.empty());
}

TEST_CASE("a team that has ended does not keep the others from sharing their clock") {
  Seen seen = deciding_room(3);
  change(seen, schema::PART_WALL, [](schema::Part& part) {
    part.mutable_wall()->mutable_teams(2)->set_phase(schema::PHASE_OVER);
    part.mutable_wall()->mutable_teams(2)->set_deadline(-1);
  });
  const Wall wall = wall_of(seen, false);
  CHECK(wall.clock.left_ms == 42'000);
  CHECK(wall.teams[2].says == "The story has ended");
}

TEST_CASE("the lobby's wall holds the address that people type, with its port where that is not the usual one") {
  Seen seen = wall_stills()[0].seen();
  CHECK(wall_of(seen, false).address == "192.168.1.20");
  CHECK(wall_of(seen, false).instruction == "Join with the address and the code");
  CHECK(wall_of(seen, false).qr.side > 0);
  seen.room.port = 7801;
  CHECK(wall_of(seen, false).address == "192.168.1.20:7801");
  seen.room.code = "ABC-12345";  // as the host tells it, whatever was typed
  CHECK(wall_of(seen, false).code == "ABC-12345");
  seen.room = {};
  CHECK(wall_of(seen, false).address.empty());
  CHECK(wall_of(seen, false).instruction == "Join with the code");
  CHECK(wall_of(seen, false).code == "K7F-4XQ2M");
  CHECK(wall_of(deciding_room(2), false).address.empty());  // late ones have the code at the top
}

TEST_CASE("a dark wall holds nothing that could be read") {
  const Wall wall = wall_of(deciding_room(3), true);
  CHECK(wall.state == WallState::kBlackout);
  CHECK(wall.teams.empty());
  CHECK(wall_of(wall_stills()[0].seen(), true).qr.side == 0);
  CHECK((wall.title + wall.code + wall.address + wall.instruction + wall.scene + wall.detail).empty());
}

TEST_CASE("a wall that has not been sent anything yet says that it looks for the session") {
  CHECK(wall_of({}, false).state == WallState::kLooking);
  CHECK(wall_of({}, false).instruction == "Looking for the session…");
}

TEST_CASE("between the stories a wall says what goes on, for how long and what follows, and names nobody's choices") {
  Seen seen = deciding_room(3);
  change(seen, schema::PART_SESSION, [&](schema::Part& part) {
    schema::SessionPart& session = *part.mutable_session();
    session.set_part(3);
    session.set_parts(8);
    session.set_part_sort(schema::SORT_PAUSE);
    session.set_part_title("Coffee");
    session.set_part_ends(*seen.tick + 90'000);
    session.set_next_title("The Late Release");
  });
  Wall wall = wall_of(seen, false);
  CHECK(wall.title == "Part 3 of 8: Coffee");
  CHECK(wall.instruction == "A break");
  CHECK(wall.detail == "After it: The Late Release");
  CHECK(wall.clock.left_ms == 90'000);
  CHECK(wall.scene.empty());
  for (const WallTeam& team : wall.teams) CHECK(team.says.empty());
  change(seen, schema::PART_SESSION,
         [](schema::Part& part) { part.mutable_session()->set_part_sort(schema::SORT_DEBRIEF); });
  CHECK(wall_of(seen, false).instruction == "Let us talk about it.");
}
