#pragma once
// The white sheet that content lies on; as high as its content.

#include <functional>
#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct Card {
  std::string_view label = {};      // for speech; empty: none
  float padding = space::kPadding;  // units
  float least_height = 0;           // units; 0: its content's
  bool fill = false;                // as high as what is left of the column, if its content is lower
  Sign ground = Sign::kNeutral;     // neutral: the surface; else the soft ground of that sign
};
void card(Ui& ui, const Card& card, const std::function<void()>& content);

}  // namespace drops::client
