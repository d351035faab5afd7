#pragma once
// A stake: what tempts, as a bar between its least and its most, with its number in words and what just changed.

#include <optional>
#include <string>
#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct StakeGauge {
  std::string_view id = {};
  std::string_view title = {};  // "Days until the release"
  int value = 0;
  int least = 0;
  int most = 100;
  std::optional<int> change = {};  // just now: "−2"
  bool personal = false;           // only I see it: a lock and a word
};
void stake_gauge(Ui& ui, const StakeGauge& gauge);

// Team safety and other plain shares: a bar without a change, 0..100.
void meter(Ui& ui, std::string_view id, std::string_view title, int percent, std::string_view words = {});

// A number with its sign as it is shown: "+3", "−2" (a true minus), "0".
[[nodiscard]] std::string signed_text(int number);

}  // namespace drops::client
