#pragma once
// The small words that more than one page's model is made of. Plain data; knows no ImGui, no network and no rule.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace drops::client::model {

// How a text is meant; the theme gives each a colour and an icon, and there is always a word beside it.
enum class Tone : std::uint8_t { kNeutral, kGood, kWarn, kBad, kPrivate };

struct Sign {  // a few words on a chip
  std::string text;
  Tone tone = Tone::kNeutral;
};

enum class Step : std::uint8_t { kRead, kTalk, kDecide, kWait, kReveal, kReflect, kOver };

struct Countdown {
  bool shown = false;
  bool stands_still = false;  // paused
  std::int64_t left_ms = 0;
  std::int64_t total_ms = 0;
};

struct QrCells {           // a square code; nothing to draw where `side` is 0
  std::size_t side = 0;    // cells on a side
  std::vector<bool> dark;  // side x side, row by row, without the quiet border

  friend bool operator==(const QrCells&, const QrCells&) = default;
};

}  // namespace drops::client::model
