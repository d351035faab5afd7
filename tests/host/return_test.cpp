// Losing a link, being away, and coming back as oneself.
#include <catch2/catch.hpp>

#include "tests/support/host_world.h"

using namespace drops;
using namespace drops::test;

namespace {

const session::Seat& seat_of(const HostWorld& world, const HostClient& client) {
  return *world.state().seat(SeatId(*client.seat));
}

}  // namespace

TEST_CASE("Welcome comes before the first view, and brings a token of which the session keeps a hash alone") {
  HostWorld world;
  HostClient& ada = world.join("Ada");
  REQUIRE(ada.seat);
  REQUIRE(ada.heard.size() >= 2);
  CHECK(ada.heard[0] == "welcome");
  CHECK(ada.heard[1] == "view");
  CHECK(ada.token.size() == 32);
  CHECK(seat_of(world, ada).token_hash.size() == 32);
  CHECK(ada.part(schema::PART_ME)->me().name() == "Ada");
}

TEST_CASE("a link that breaks frees no seat, and its token brings the seat and the whole screen back") {
  HostWorld world;
  world.begin();
  HostClient& player = *world.players[0];
  player.choose("lab");
  world.run(20);
  const std::string screen = player.screen();
  world.network.cut(player.transport());
  world.run(20);
  CHECK(seat_of(world, player).presence == session::Presence::kAway);

  HostClient& again = world.connect();
  again.come_back(player.token);
  world.run(200);
  CHECK(again.seat == player.seat);
  CHECK(again.heard.front() == "welcome");
  CHECK(again.sequence == player.sequence);
  CHECK(again.scene().my_choice() == "lab");
  CHECK(again.part(schema::PART_ME)->me().role() == player.part(schema::PART_ME)->me().role());
  CHECK(seat_of(world, player).here());
}

TEST_CASE("who comes back on another link takes the seat over, and the older link is told") {
  HostWorld world;
  world.begin();
  HostClient& player = *world.players[0];
  HostClient& again = world.connect();
  again.come_back(player.token);
  world.run(50);
  REQUIRE(player.farewell);
  CHECK(player.farewell->what() == "this seat has come back on another link");
  CHECK(player.gone == net::Reason::kClosed);
  CHECK(again.seat == player.seat);
  CHECK(seat_of(world, again).here());
  world.run(5'000);
  CHECK(seat_of(world, again).here());
}

TEST_CASE("a seat is away after three seconds of silence, and back as soon as it is heard") {
  HostWorld world;
  world.begin();
  HostClient& player = *world.players[0];
  world.network.stall(player.transport());
  world.run(2'800);
  CHECK(seat_of(world, player).here());
  world.run(400);
  CHECK(seat_of(world, player).presence == session::Presence::kAway);
  world.network.resume(player.transport());
  world.run(300);
  CHECK(seat_of(world, player).here());
  CHECK_FALSE(player.gone);
}

TEST_CASE("who leaves is told goodbye, and the token opens nothing any more") {
  HostWorld world;
  HostClient& ada = world.join("Ada");
  schema::Command leave;
  leave.mutable_leave_seat();
  const auto number = ada.say(leave);
  world.run(50);
  REQUIRE(ada.answer_to(number));
  CHECK_FALSE(ada.answer_to(number)->refused());
  REQUIRE(ada.farewell);
  HostClient& again = world.connect();
  again.come_back(ada.token);
  world.run(50);
  REQUIRE(again.answers.size() == 1);
  CHECK(again.answers[0].what() == "this seat was given up");
}

TEST_CASE("the participants' code does not bring the facilitator's seat back") {
  HostWorld world;
  HostClient& desk = world.connect_with(world.facilitator_key, "10.0.0.1", host::kFacilitatorDoor);
  desk.hello("");
  world.run(50);
  REQUIRE(desk.seat);
  HostClient& thief = world.connect();
  thief.come_back(desk.token);
  world.run(50);
  CHECK_FALSE(thief.seat);
  CHECK_FALSE(desk.gone);
}

TEST_CASE("facilitators and projectors need no name, and see what is theirs") {
  HostWorld world;
  world.begin();
  HostClient& wall = world.connect_with(world.projector_key, "10.0.0.1", host::kProjectorDoor);
  HostClient& second = world.connect_with(world.projector_key, "10.0.0.1", host::kProjectorDoor);
  HostClient& desk = world.connect_with(world.facilitator_key, "10.0.0.1", host::kFacilitatorDoor);
  wall.hello("");
  second.hello("");
  desk.hello("");
  world.run(300);
  REQUIRE(wall.seat);
  CHECK(second.seat);
  REQUIRE(desk.seat);
  CHECK(wall.part(schema::PART_WALL));
  CHECK_FALSE(wall.part(schema::PART_OVERVIEW));
  CHECK(desk.part(schema::PART_OVERVIEW));
  schema::Command skip;
  skip.mutable_skip();
  const auto number = desk.say(skip);
  world.run(50);
  CHECK_FALSE(desk.answer_to(number)->refused());
}

TEST_CASE("a host that crashed comes back paused with the same state, and tokens find their seats") {
  HostWorld world;
  world.begin();
  world.players[0]->choose("lab");
  world.run(20);
  const auto ledger = session::hash_of(world.state().stories[0].ledger);
  const auto visit = world.players[0]->scene().visit();
  world.crash_and_resume();
  REQUIRE(world.opened);
  CHECK(world.state().house.paused);
  CHECK(session::hash_of(world.state().stories[0].ledger) == ledger);
  world.run(50);
  CHECK_FALSE(seat_of(world, *world.players[0]).here());

  HostClient& again = world.connect();
  again.come_back(world.players[0]->token);
  world.run(300);
  CHECK(again.seat == world.players[0]->seat);
  CHECK(again.scene().visit() == visit);
  CHECK(again.scene().my_choice() == "lab");
  (void)world.host->order("resume");
  world.run(50);
  CHECK_FALSE(world.state().house.paused);
  CHECK(world.journal.in_order);
}

TEST_CASE("the end of the host is told to every link") {
  HostWorld world;
  world.begin();
  world.host->close({Code::kUnavailable, "the host has closed the room", "thank you for playing"});
  world.run(50);
  for (const HostClient* player : world.players) {
    REQUIRE(player->farewell);
    CHECK(player->farewell->what() == "the host has closed the room");
    CHECK(player->gone == net::Reason::kEnded);
  }
  CHECK(world.host->farewell_done());
}
