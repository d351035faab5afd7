#pragma once
// One of several who share a screen: initials, name, and how far they are; pressed, the screen is theirs. At least 44
// units high, in a flow beside the others.

#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct SeatTab {
  std::string_view id = {};
  int number = 0;  // the key that does the same; 0: none
  std::string_view name = {};
  std::string_view state = {};
  Sign sign = Sign::kNeutral;
  int place = 0;      // which of the ring colours
  bool next = false;  // stands out: theirs is the next turn
};
// True when it was pressed in this frame.
bool seat_tab(Ui& ui, const SeatTab& tab);

}  // namespace drops::client
