#pragma once
// What was won against what was lost, as two bars of one scale beside each other, each with its words. Readable without
// colour: the words and their icons say which is which.

#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct PairedBars {
  std::string_view id = {};
  std::string_view title = {};  // "Dana, the client → Team 1"
  std::string_view gained_says = {};
  std::string_view lost_says = {};
  float gained = 0;  // 0..1
  float lost = 0;
};
void paired_bars(Ui& ui, const PairedBars& bars);

}  // namespace drops::client
