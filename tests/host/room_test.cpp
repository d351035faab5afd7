// What the room is told and what becomes of seats, over links: the code and the addresses, who is taken out, bots that
// the facilitator adds, parts that are no more, and the seat that answers sealed.
#include <catch2/catch.hpp>

#include "tests/support/host_world.h"

using namespace drops;
using namespace drops::test;

TEST_CASE("somebody whom the facilitator takes out is told so, and their link is let go") {
  HostWorld world;
  world.begin();
  HostClient& player = *world.players[0];
  REQUIRE(world.host->order("remove " + std::to_string(*player.seat)));
  world.run(300);
  REQUIRE(player.farewell);
  CHECK(player.farewell->what() == "the facilitator has taken you out of the session");
  CHECK_FALSE(world.players[1]->farewell);
}

TEST_CASE("who comes to watch sees a team's story, takes nobody's place, and comes back to watch") {
  HostWorld world;
  world.begin();
  HostClient& watcher = world.connect();
  schema::FromClient hello;
  hello.mutable_hello()->set_name("Watcher");
  hello.mutable_hello()->set_observer(true);
  watcher.send(schema::encode(hello));
  world.run(300);
  REQUIRE(watcher.seat);
  CHECK(world.state().seat(SeatId(*watcher.seat))->kind == schema::SEAT_OBSERVER);
  CHECK(watcher.scene().visit() == 1);
  CHECK(world.state().stories[0].places.size() == 3);
  HostClient& again = world.connect();
  again.come_back(watcher.token);
  world.run(300);
  CHECK(again.seat == watcher.seat);
}

TEST_CASE("bots that the facilitator adds to a team sit down and play") {
  HostWorld world;
  world.begin();
  REQUIRE(world.host->order("bots 1 2"));
  world.run(500);
  const session::Story& story = world.state().stories[0];
  int chosen = 0;
  for (std::size_t place = 3; place < story.visit.minds.size(); ++place) {
    chosen += story.visit.minds[place].choice.has_value() ? 1 : 0;
  }
  CHECK(chosen == 2);
}

TEST_CASE("a part that is no more is taken from the screens") {
  WorldOptions options;
  options.pace = 100;  // at pace 0 a reveal is over before it is sent
  HostWorld world(options);
  world.begin();
  HostClient& player = *world.players[0];
  for (int phase = 0; phase < 2; ++phase) REQUIRE(world.host->order("skip"));  // reading and talking
  world.run(100);
  for (HostClient* one : world.players) one->choose("lab");
  world.run(300);
  REQUIRE(player.part(schema::PART_REVEAL) != nullptr);
  REQUIRE(player.part(schema::PART_REVEAL)->has_reveal());
  REQUIRE(world.host->order("back 1"));
  world.run(300);
  CHECK(player.part(schema::PART_REVEAL)->has_gone());
}

TEST_CASE("what people say to the facilitator is heard at the terminal") {
  HostWorld world;
  world.begin();
  schema::Command command;
  command.mutable_tell_facilitator()->set_text("We cannot hear you at the back.");
  world.players[0]->say(command);
  world.run(200);
  CHECK(std::find(world.notes.begin(), world.notes.end(), "Player A tells you: We cannot hear you at the back.") !=
        world.notes.end());
}

namespace {

// What the room's last message says about other machines; nothing where none came.
std::optional<std::string> heard_from(const HostClient& client) {
  std::optional<std::string> from;
  for (const schema::FromHost& message : client.messages) {
    if (message.has_room()) from = message.room().heard_from();
  }
  return from;
}

}  // namespace

TEST_CASE("the facilitator is told of the first other machine that came in, and nobody else is") {
  HostWorld world;
  HostClient& desk = world.connect_with(world.facilitator_key, "127.0.0.1", host::kFacilitatorDoor);
  desk.hello("Dana");
  HostClient& wall = world.connect_with(world.projector_key, "192.168.1.20", host::kProjectorDoor);
  wall.hello("The wall");
  world.run(100);
  REQUIRE(desk.seat);
  CHECK(heard_from(desk) == "");  // both sit at the host's own machine
  world.connect("10.0.0.7").hello("Amara");
  world.run(100);
  CHECK(heard_from(desk) == "10.0.0.7");
  world.connect("10.0.0.8").hello("Jonas");
  world.run(100);
  CHECK(heard_from(desk) == "10.0.0.7");
  CHECK(heard_from(wall) == "");
  HostClient& later = world.connect_with(world.facilitator_key, "127.0.0.1", host::kFacilitatorDoor);
  later.hello("Erik");
  world.run(100);
  CHECK(heard_from(later) == "10.0.0.7");
}
