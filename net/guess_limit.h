// Makes guessing codes slow without ever locking anybody out: it says how long an answer has to be held back.
// It holds no answers, reads no clock and knows no codes.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>

namespace net {

class GuessLimit {
 public:
  enum class Guess { kRight, kWrong };

  static constexpr std::size_t kFreePerMinute = 5;  // wrong codes from one address
  static constexpr int kFreePerSession = 50;        // wrong codes from all of them together
  static constexpr std::int64_t kMinuteMs = 60'000;
  static constexpr std::int64_t kSiegeHoldMs = 15'000;       // held at least, once the session's are used up
  static constexpr std::int64_t kLongestHoldMs = kMinuteMs;  // nobody ever waits longer: a room shares addresses
  static constexpr std::size_t kAddresses = 4096;            // remembered at a time

  // Counts one answer that is ready for `address` at now_ms (never backwards), and gives the ms to hold it back before
  // it may be sent; 0 mostly. Ask for right codes too and hold those as long: if only wrong answers were late, being
  // late would be an answer. Right ones are not counted.
  [[nodiscard]] std::int64_t hold_ms(const std::string& address, Guess guess, std::int64_t now_ms);

  // Wrong codes counted so far.
  [[nodiscard]] int wrong() const { return wrong_; }

 private:
  // When the last wrong answers of an address were (or will be) sent, a ring; `next` is the oldest.
  struct Recent {
    std::array<std::int64_t, kFreePerMinute> sent_ms{};
    std::array<bool, kFreePerMinute> used{};
    std::size_t next = 0;
  };

  void forget_before(std::int64_t ms);

  std::map<std::string, Recent> recent_;
  int wrong_ = 0;
};

}  // namespace net
