// Whole stories, played by three around one laptop and one at another: the real link, the real host, a network between.
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "tests/support/host_world.h"
#include "tests/support/played_laptop.h"

using namespace drops;
using namespace drops::test;

namespace {

constexpr link::PersonId kBen{1};

WorldOptions one_team() {
  WorldOptions options;
  options.teams = 1;
  return options;
}

struct Room {
  explicit Room(const std::vector<std::vector<std::string>>& tables) : world(one_team()) {
    wires.resize(tables.size());
    for (std::size_t i = 0; i < tables.size(); ++i) {
      const auto connect = [this, i]() -> net::Expected<std::unique_ptr<net::Transport>> {
        auto transport = world.network.connect();
        wires[i] = transport.get();
        return transport;
      };
      const net::Credential code{link::kParticipantDoor, world.secret()};
      laptops.push_back(std::make_unique<PlayedLaptop>(connect, world.clock, code, tables[i]));
    }
    REQUIRE(until([this] { return all_here(); }));
    REQUIRE(world.host->order("start"));
  }

  template <class So>
  bool until(So so, int ms = 60'000) {
    for (int i = 0; i < ms && !so(); ++i) {
      world.run(1);
      for (auto& laptop : laptops) laptop->step();
    }
    return so();
  }
  bool play_to_the_end() {
    return until([this] {
      return story().ending.has_value() &&
             std::all_of(laptops.begin(), laptops.end(), [](const auto& laptop) { return laptop->all_at_the_end(); });
    });
  }
  bool play_to_visit(std::uint32_t number) {
    return until([&] { return story().visit.number >= number; });
  }
  [[nodiscard]] bool all_here() const {
    return std::all_of(laptops.begin(), laptops.end(), [](const auto& laptop) { return laptop->all_here(); });
  }
  [[nodiscard]] const session::Story& story() const { return world.state().stories[0]; }
  [[nodiscard]] const session::Seat& seat(std::size_t laptop, link::PersonId who) const {
    return *world.state().seat(*laptops[laptop]->link.people()[who.value].seat());
  }

  HostWorld world;
  std::vector<net::Transport*> wires;  // the latest of each laptop
  std::vector<std::unique_ptr<PlayedLaptop>> laptops;
};

std::vector<std::vector<std::string>> three_and_one() {
  return {{"Ada", "Ben", "Cleo"}, {"Dan"}};
}

}  // namespace

TEST_CASE("three at one laptop play a story to its end with one at another, as four at their own would") {
  Room together(three_and_one());
  REQUIRE(together.play_to_the_end());
  Room apart({{"Ada"}, {"Ben"}, {"Cleo"}, {"Dan"}});
  REQUIRE(apart.play_to_the_end());
  CHECK(session::hash_of(together.story().ledger) == session::hash_of(apart.story().ledger));
  std::set<std::string> roles;
  for (const link::Person& person : together.laptops[0]->link.people()) {
    roles.insert(person.parts().find(schema::PART_ME, 0)->me().role());
    CHECK(person.parts().find(schema::PART_ME, 0)->me().name() == person.name());
  }
  CHECK(roles.size() >= 2);
}

TEST_CASE("a laptop that drops out in the middle comes back with all its people, who play on") {
  Room room(three_and_one());
  REQUIRE(room.play_to_visit(2));
  room.laptops[1]->hold_on = true;  // the story waits
  for (int times = 0; times < 3; ++times) {
    room.world.network.cut(*room.wires[0]);
    REQUIRE(room.until([&] { return !room.laptops[0]->all_here(); }, 50));
    REQUIRE(room.until([&] { return room.laptops[0]->all_here(); }));
  }
  CHECK(room.world.state().house.seats.size() == 5);  // with the facilitator's: nobody took a second one
  CHECK_FALSE(room.story().ending);
  room.laptops[1]->hold_on = false;
  CHECK(room.play_to_the_end());
  CHECK(room.world.journal.in_order);
}

TEST_CASE("after the host's crash all seats of both laptops come back, and the story goes on to its end") {
  Room room(three_and_one());
  REQUIRE(room.play_to_visit(2));
  room.world.crash_and_resume();
  REQUIRE(room.until([&] { return !room.all_here(); }, 500));
  REQUIRE(room.until([&] { return room.all_here(); }));
  for (const session::Seat& seat : room.world.state().house.seats) CHECK(seat.here());
  CHECK_FALSE(room.story().ending);
  REQUIRE(room.world.host->order("resume"));
  CHECK(room.play_to_the_end());
}

TEST_CASE("the others at a laptop finish the story without the one who was taken out of it") {
  Room room({{"Ada", "Ben", "Cleo", "Eve"}, {"Dan"}});
  REQUIRE(room.play_to_visit(2));
  const session::Seat& ben = room.seat(0, kBen);
  REQUIRE(room.world.host->order("remove " + std::to_string(ben.id.value)));
  CHECK(room.play_to_the_end());
  const link::Person& out = room.laptops[0]->link.people()[kBen.value];
  CHECK(out.state() == link::Person::State::kOut);
  CHECK(out.error().what == "the facilitator has taken you out of the session");
  CHECK(ben.presence == session::Presence::kLeft);
  CHECK(room.laptops[0]->link.state() == link::State::kSeated);
}

TEST_CASE("somebody who joins a laptop in the middle of a story plays on with the others, once their name is free") {
  Room room(three_and_one());
  REQUIRE(room.play_to_visit(2));
  CHECK_FALSE(room.story().ending);
  const link::Person& refused = room.laptops[0]->join("Dan");
  const link::Person& joined = room.laptops[0]->join("Eve");
  REQUIRE(room.until([&] { return room.laptops[0]->all_here(); }));
  CHECK(refused.error().what == "Somebody called Dan is here already");
  REQUIRE(joined.seat());
  CHECK(room.play_to_the_end());
  CHECK(joined.parts().find(schema::PART_END, 0) != nullptr);
}
