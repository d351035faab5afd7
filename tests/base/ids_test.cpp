#include "game/base/ids.h"

#include <catch2/catch.hpp>
#include <type_traits>
#include <unordered_set>

#include "game/base/clock.h"

using namespace drops;

TEST_CASE("an id is nobody's until it is given") {
  CHECK_FALSE(SeatId().valid());
  CHECK(SeatId(0).valid());
}

TEST_CASE("ids of one kind are compared, and a seat is no team") {
  CHECK(SeatId(1) == SeatId(1));
  CHECK(SeatId(1) < SeatId(2));
  CHECK_FALSE(std::is_convertible_v<SeatId, TeamId>);
  CHECK_FALSE(std::is_convertible_v<int, SeatId>);
}

TEST_CASE("ids are found in a hash set") {
  const std::unordered_set<SeatId> seats{SeatId(3), SeatId(5)};
  CHECK(seats.contains(SeatId(5)));
  CHECK_FALSE(seats.contains(SeatId(4)));
}

TEST_CASE("the clock of a test stands still until it is turned") {
  ManualClock clock;
  CHECK(clock.now_ms() == 0);
  clock.advance(250);
  clock.advance(5);
  CHECK(clock.now_ms() == 255);
}

TEST_CASE("the real clock does not go back") {
  const SteadyClock clock;
  const auto before = clock.now_ms();
  CHECK(clock.now_ms() >= before);
}
