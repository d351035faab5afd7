// Three people at one laptop and one at another, against a real drops-host over real UDP.

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "net/enet_transport.h"
#include "net/invite.h"
#include "tests/apps/host_process.h"
#include "tests/support/played_laptop.h"

using namespace drops;
using namespace drops::apps;
using test::PlayedLaptop;

namespace {

struct Tables {
  explicit Tables(const HostProcess& host)
      : code{link::kParticipantDoor, net::parse_invite(host.code)->secret()},
        connect([address = *net::parse_address(host.address)] {
          return net::connect_enet({.host = address, .on_odd_datagram = {}});
        }),
        three(connect, clock, code, {"Ada", "Ben", "Cleo"}),
        one(connect, clock, code, {"Dan"}) {}

  template <class So>
  bool until(So so, int ms = 30'000) {
    for (const std::int64_t end = clock.now_ms() + ms; clock.now_ms() < end && !so();) {
      three.step(2);
      one.step(2);
    }
    return so();
  }

  SteadyClock clock;
  net::Credential code;
  link::Link::Connect connect;
  PlayedLaptop three;
  PlayedLaptop one;
};

}  // namespace

TEST_CASE("three at one laptop and one at another play a story to its end over real UDP") {
  const HostProcess host({"--wait-for", "4", "--autopilot", "--seed", "5"});
  Tables tables(host);
  REQUIRE(tables.until([&] { return tables.three.all_at_the_end() && tables.one.all_at_the_end(); }));
  std::set<SeatId> seats;
  for (const link::Person& person : tables.three.link.people()) {
    seats.insert(person.seat().value());
    CHECK(person.parts().find(schema::PART_ME, 0)->me().name() == person.name());
  }
  CHECK(seats.size() == 3);
}

TEST_CASE("people who come back to a laptop that was started anew find all their seats over real UDP") {
  const HostProcess host({"--wait-for", "4", "--autopilot", "--seed", "5", "--pace", "100"});
  Tables tables(host);
  REQUIRE(tables.until([&] { return tables.three.all_here() && tables.one.all_here(); }));
  std::vector<link::Newcomer> people;
  std::vector<SeatId> seats;
  for (const link::Person& person : tables.three.link.people()) {
    people.push_back({person.name(), false, {}, person.token()});
    seats.push_back(*person.seat());
  }
  link::Link again(tables.connect, tables.clock, {tables.code, people[0]});
  for (std::size_t i = 1; i < people.size(); ++i) REQUIRE(again.seat_another(people[i]));
  const auto all_seated = [&] {
    again.step(2);
    return std::all_of(again.people().begin(), again.people().end(), [](const auto& person) { return person.here(); });
  };
  REQUIRE(tables.until(all_seated));
  for (std::size_t i = 0; i < seats.size(); ++i) CHECK(again.people()[i].seat() == seats[i]);
  CHECK(tables.until([&] { return tables.three.link.state() == link::State::kRefused; }));
  CHECK(tables.three.link.error().what == "this seat has come back on another link");
}
