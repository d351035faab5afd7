// How long a host may wait: never past something that it does by itself, and long where nothing is to be done.
#include <catch2/catch.hpp>

#include "tests/support/host_world.h"

using namespace drops;
using namespace drops::test;

namespace {

// Lets a minute pass in which nobody says anything, and counts the events that came while the host had said that it
// would wait; `waits`: how long it may wait at most.
int surprises(HostWorld& world, int& waits) {
  int count = 0;
  std::int64_t quiet_until = 0;
  for (int i = 0; i < 60'000; ++i) {
    world.network.advance(1);
    const std::size_t before = world.journal.events.size();
    world.host->step(0);
    const bool happened = world.journal.events.size() != before;
    if (happened && world.clock.now_ms() < quiet_until) ++count;
    const int patience = world.host->patience_ms();
    waits = std::max(waits, patience);
    quiet_until = world.clock.now_ms() + patience;
  }
  return count;
}

}  // namespace

TEST_CASE("a host that nobody has come to waits for long, and a typed order ends that") {
  HostWorld world;
  world.run(50);
  CHECK(world.host->patience_ms() == 100);
  REQUIRE(world.host->order("lock"));
  CHECK(world.host->patience_ms() == 1);
  world.run(5);
  CHECK(world.host->patience_ms() == 100);
}

TEST_CASE("a host with people waits shorter, and not at all after they have said something") {
  HostWorld world;
  world.join("Amara", 0);
  world.run(200);
  CHECK(world.host->patience_ms() == 20);
  world.connect();
  world.run(1);
  CHECK(world.host->patience_ms() == 1);
}

TEST_CASE("what a journal has not made safe is looked for at once") {
  HostWorld world;
  world.run(50);
  world.journal.slow = true;
  REQUIRE(world.host->order("lock"));
  world.run(50);
  CHECK(world.host->patience_ms() == 1);
  world.journal.slow = false;
  world.run(5);
  CHECK(world.host->patience_ms() == 100);
}

TEST_CASE("a story that goes on by its clocks and its bots is never waited past") {
  WorldOptions options;
  options.pace = 20;
  options.bots = 6;
  HostWorld world(options);
  world.run(50);
  REQUIRE(world.host->order("start"));
  const std::size_t before = world.journal.events.size();
  int waits = 0;
  CHECK(surprises(world, waits) == 0);
  CHECK(world.journal.events.size() > before + 10);  // things did happen
  CHECK(waits > 1);
}
