#include "game/host/caretaker.h"

#include <catch2/catch.hpp>

using drops::host::Caretaker;

namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;

}  // namespace

TEST_CASE("a host closes some minutes after the session has ended and the last one has left") {
  Caretaker caretaker({10 * kMinute, 12 * kHour});
  CHECK_FALSE(caretaker.may_close(false, 3, 0));
  CHECK_FALSE(caretaker.may_close(true, 3, kHour));
  CHECK_FALSE(caretaker.may_close(true, 1, 2 * kHour));  // somebody reads the debrief
  CHECK_FALSE(caretaker.may_close(true, 0, 3 * kHour));
  CHECK_FALSE(caretaker.may_close(true, 0, 3 * kHour + 10 * kMinute - 1));
  CHECK(caretaker.may_close(true, 0, 3 * kHour + 10 * kMinute));
}

TEST_CASE("who comes back within these minutes keeps the host open") {
  Caretaker caretaker({10 * kMinute, 12 * kHour});
  CHECK_FALSE(caretaker.may_close(true, 0, 0));
  CHECK_FALSE(caretaker.may_close(true, 1, 9 * kMinute));
  CHECK_FALSE(caretaker.may_close(true, 0, 11 * kMinute));
  CHECK_FALSE(caretaker.may_close(true, 0, 20 * kMinute));
  CHECK(caretaker.may_close(true, 0, 21 * kMinute));
}

TEST_CASE("a session that goes on waits through a night's break, and not for ever") {
  Caretaker caretaker({10 * kMinute, 12 * kHour});
  CHECK_FALSE(caretaker.may_close(false, 0, 0));
  CHECK_FALSE(caretaker.may_close(false, 0, 11 * kHour));
  CHECK_FALSE(caretaker.may_close(false, 1, 11 * kHour + 1));
  CHECK_FALSE(caretaker.may_close(false, 0, 12 * kHour));
  CHECK_FALSE(caretaker.may_close(false, 0, 23 * kHour));
  CHECK(caretaker.may_close(false, 0, 24 * kHour));
}

TEST_CASE("a window that somebody forgot to close keeps no ended session open for days") {
  Caretaker caretaker({10 * kMinute, 12 * kHour});
  CHECK_FALSE(caretaker.may_close(true, 1, 0));
  CHECK_FALSE(caretaker.may_close(true, 1, 12 * kHour - 1));
  CHECK(caretaker.may_close(true, 1, 12 * kHour));
}
