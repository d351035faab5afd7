#pragma once
// Something that lies over the page for a while: at its upper right, with a heading, a way to close it, and room that
// scrolls where it needs more than the window has. The page beneath is drawn by Ui::beneath. It never knows what is on
// it.

#include <functional>
#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct Sheet {
  std::string_view id = "sheet";  // its button is "sheet_close"
  std::string_view heading = {};
  float units = 560;  // wide (times the text scale), as far as the window goes
};
// True when it is to be closed: by its button, or Escape.
bool sheet(Ui& ui, const Sheet& sheet, const std::function<void()>& content);

}  // namespace drops::client
