#pragma once
// What the host's session clock shows now, guessed from what arrives of it: a reading that took long on its way says
// too little, so the one that says most is nearest. Reads no clock of its own.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "game/base/ids.h"

namespace drops::link {

class SessionClock {
 public:
  // A reading that arrived at now_ms of this machine's clock.
  void hear(Tick tick, bool running, std::int64_t now_ms);

  // Nothing before the first reading. Stands still while the session does.
  [[nodiscard]] std::optional<Tick> tick(std::int64_t now_ms) const;
  [[nodiscard]] bool running() const { return running_; }

 private:
  static constexpr std::int64_t kJumpMs = 1'500;  // later than any delay: the session stood still unnoticed

  std::array<std::int64_t, 8> offsets_{};  // tick - now, of the last readings while it ran
  std::size_t count_ = 0;
  std::size_t next_ = 0;
  std::int64_t best_ = 0;
  Tick standing_ = 0;
  bool running_ = false;
  bool heard_ = false;
};

}  // namespace drops::link
