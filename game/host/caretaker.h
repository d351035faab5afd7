#pragma once
// Whether a host that nobody watches may end by itself: the session is over and everybody has left, or nobody has been
// here for very long. It is told the time and ends nothing itself.

#include <cstddef>
#include <cstdint>
#include <optional>

namespace drops::host {

struct CaretakerRules {
  std::int64_t after_end_ms = 600'000;    // without a link once the session has ended
  std::int64_t forsaken_ms = 43'200'000;  // without a link, or since the end: whatever is still open then is forgotten
};

class Caretaker {
 public:
  explicit Caretaker(CaretakerRules rules = {}) : rules_(rules) {}

  // Asked every round, with the time in ms of any clock that goes forward.
  [[nodiscard]] bool may_close(bool ended, std::size_t links, std::int64_t now_ms);

 private:
  CaretakerRules rules_;
  std::optional<std::int64_t> empty_since_;
  std::optional<std::int64_t> ended_since_;
};

}  // namespace drops::host
