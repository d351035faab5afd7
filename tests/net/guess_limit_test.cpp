#include "net/guess_limit.h"

#include <catch2/catch.hpp>

using net::GuessLimit;
using Guess = net::GuessLimit::Guess;

namespace {

// An address guesses wrong that many times at one moment.
void guess(GuessLimit& limit, const std::string& address, int times, std::int64_t now_ms) {
  for (int i = 0; i < times; ++i) static_cast<void>(limit.hold_ms(address, Guess::kWrong, now_ms));
}

}  // namespace

TEST_CASE("five wrong codes in a minute cost no time, the sixth waits for the first to age") {
  GuessLimit limit;
  for (int i = 0; i < 5; ++i) CHECK(limit.hold_ms("10.0.0.7", Guess::kWrong, i * 1000) == 0);
  CHECK(limit.hold_ms("10.0.0.7", Guess::kWrong, 5000) == 55'000);
  CHECK(limit.wrong() == 6);
}

TEST_CASE("a minute later the address is free again") {
  GuessLimit limit;
  guess(limit, "10.0.0.7", 5, 0);
  CHECK(limit.hold_ms("10.0.0.7", Guess::kWrong, 59'999) == 1);
  GuessLimit fresh;
  guess(fresh, "10.0.0.7", 5, 0);
  CHECK(fresh.hold_ms("10.0.0.7", Guess::kWrong, 60'000) == 0);
}

TEST_CASE("a right code waits as long as a wrong one would, and is not counted") {
  GuessLimit limit;
  CHECK(limit.hold_ms("10.0.0.7", Guess::kRight, 0) == 0);
  guess(limit, "10.0.0.7", 5, 0);
  CHECK(limit.hold_ms("10.0.0.7", Guess::kRight, 1000) == 59'000);
  CHECK(limit.hold_ms("10.0.0.7", Guess::kWrong, 1000) == 59'000);
  CHECK(limit.wrong() == 6);
}

TEST_CASE("a room full of right codes behind one address waits for nothing") {
  GuessLimit limit;
  for (int i = 0; i < 200; ++i) CHECK(limit.hold_ms("10.0.0.7", Guess::kRight, i) == 0);
}

TEST_CASE("one address does not slow another") {
  GuessLimit limit;
  guess(limit, "10.0.0.7", 20, 0);
  CHECK(limit.hold_ms("10.0.0.8", Guess::kWrong, 0) == 0);
}

TEST_CASE("patient guessing from one address gets five answers a minute") {
  GuessLimit limit;
  std::int64_t now = 0;
  for (int i = 0; i < 20; ++i) now += limit.hold_ms("10.0.0.7", Guess::kWrong, now);
  CHECK(now == 180'000);  // 5 at each of 0, 1, 2 and 3 minutes
}

TEST_CASE("after fifty wrong codes in a session every answer is slow, from new addresses too") {
  GuessLimit limit;
  for (int i = 0; i < 49; ++i) CHECK(limit.hold_ms("10.0.1." + std::to_string(i), Guess::kWrong, 0) == 0);
  CHECK(limit.hold_ms("10.0.2.1", Guess::kRight, 0) == 0);
  CHECK(limit.hold_ms("10.0.2.1", Guess::kWrong, 0) == 0);
  CHECK(limit.hold_ms("10.0.2.2", Guess::kWrong, 0) == GuessLimit::kSiegeHoldMs);
  CHECK(limit.hold_ms("10.0.2.3", Guess::kRight, 3'600'000) == GuessLimit::kSiegeHoldMs);
}

TEST_CASE("nobody is ever held longer than a minute") {
  GuessLimit limit;
  guess(limit, "10.0.0.7", 1000, 0);
  CHECK(limit.hold_ms("10.0.0.7", Guess::kRight, 0) == GuessLimit::kLongestHoldMs);
  CHECK(limit.hold_ms("10.0.0.7", Guess::kRight, 100'000) <= GuessLimit::kLongestHoldMs);
}

TEST_CASE("a flood of addresses takes no more memory and slows itself") {
  GuessLimit limit;
  for (std::size_t i = 0; i < GuessLimit::kAddresses; ++i) guess(limit, "a" + std::to_string(i), 1, 0);
  guess(limit, "stranger 1", 5, 0);  // no place left: counted with all further strangers
  CHECK(limit.hold_ms("stranger 2", Guess::kWrong, 0) == GuessLimit::kMinuteMs);
  CHECK(limit.hold_ms("a1", Guess::kWrong, 0) == GuessLimit::kSiegeHoldMs);
  // The old ones are forgotten in time, and a stranger is somebody again.
  guess(limit, "stranger 3", 5, 200'000);
  CHECK(limit.hold_ms("stranger 4", Guess::kWrong, 200'000) == GuessLimit::kSiegeHoldMs);
}
