#include "game/link/session_clock.h"

using drops::link::SessionClock;

TEST_CASE("nothing is known of the session's clock before its first reading") {
  CHECK_FALSE(SessionClock().tick(1'000));
}

TEST_CASE("between readings the session's clock runs on with this machine's") {
  SessionClock clock;
  clock.hear(5'000, true, 100);
  CHECK(clock.tick(100) == 5'000);
  CHECK(clock.tick(350) == 5'250);
}

TEST_CASE("of several readings the one that travelled fastest counts") {
  SessionClock clock;
  clock.hear(5'000, true, 130);  // 30 ms on its way
  clock.hear(6'000, true, 1'105);
  clock.hear(7'000, true, 2'400);
  CHECK(clock.tick(2'400) == 7'295);
}

TEST_CASE("while the session stands still, so does its clock") {
  SessionClock clock;
  clock.hear(5'000, true, 100);
  clock.hear(5'500, false, 610);
  CHECK(clock.tick(9'000) == 5'500);
  clock.hear(5'500, true, 9'000);
  CHECK(clock.tick(9'100) == 5'600);
}

TEST_CASE("a standstill that nobody announced is noticed by the next reading") {
  SessionClock clock;
  clock.hear(5'000, true, 100);
  clock.hear(5'300, true, 20'000);
  CHECK(clock.tick(20'000) == 5'300);
}
