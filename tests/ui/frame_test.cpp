// When the window draws: after an event, at a wished time, and never without need.
#include "game/client/frame.h"

#include <catch2/catch.hpp>

using namespace drops::client;

namespace {
Pace settled() {
  Pace pace;
  for (int i = 0; i < Pace::kSettle; ++i) pace.drew(1000, std::nullopt);
  return pace;
}
}  // namespace

TEST_CASE("a window to which nothing happens waits for as long as it takes") {
  CHECK(settled().wait_ms(1000) == -1);
  CHECK(settled().wait_ms(99999) == -1);
}

TEST_CASE("three pictures follow an event") {
  Pace pace = settled();
  pace.event_came();
  for (int i = 0; i < 3; ++i) {
    CHECK(pace.wait_ms(2000) == 0);
    pace.drew(2000, std::nullopt);
  }
  CHECK(pace.wait_ms(2000) == -1);
}

TEST_CASE("a wished picture is waited for") {
  Pace pace = settled();
  pace.drew(2000, 700);
  CHECK(pace.wait_ms(2000) == 700);
  CHECK(pace.wait_ms(2600) == 100);
  CHECK(pace.wait_ms(2900) == 0);
}

TEST_CASE("what moves by itself is drawn at most thirty times a second") {
  Pace pace = settled();
  pace.drew(2000, 0);
  CHECK(pace.wait_ms(2000) == Pace::kLeastMs);
  CHECK(1000 / Pace::kLeastMs <= 30);
}
