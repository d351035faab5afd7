#pragma once
// Time left as a ring and as digits that do not jump; the last sixth is also said by a word and a thicker ring. It asks
// to be drawn again once a second.

#include <cstdint>
#include <string>
#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct Countdown {
  std::string_view id = "countdown";
  std::int64_t left_ms = 0;   // below 0 counts as 0
  std::int64_t total_ms = 0;  // 0: unknown, a full ring
  bool paused = false;
  std::string_view caption = {};  // under the digits; empty: "left", "hurry", "paused"
  float scale = 0;                // times the usual size at 100 % text; 0: as large as the text scale says
};
void countdown(Ui& ui, const Countdown& countdown);
// Whole seconds, rounded up: "0:42", "12:05".
[[nodiscard]] std::string clock_text(std::int64_t left_ms);
// How large the ring is in pixels, for a layout that keeps room for it.
[[nodiscard]] Vec2 countdown_size(const Ui& ui, float scale = 0);

}  // namespace drops::client
