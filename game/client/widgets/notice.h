#pragma once
// One sentence that something happened or went wrong, and what to do; with an icon, and a way to put it away.

#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct Notice {
  std::string_view id = "notice";
  std::string_view text = {};
  Sign sign = Sign::kInfo;
  std::string_view action = {};  // the label of a button in it; empty: none
  const char* icon = nullptr;    // nullptr: the sign's own
};
// True when its button was pressed in this frame.
bool notice(Ui& ui, const Notice& notice);

// The same over the foot of the page, out of the layout's way: say it, and stop after some seconds.
bool toast(Ui& ui, const Notice& notice);

}  // namespace drops::client
