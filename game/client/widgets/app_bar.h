#pragma once
// The head of every page: the drop, the name, a line under it; in the middle how far the story has come; at the right
// what the screen puts there.

#include <functional>
#include <string_view>

#include "game/client/ui.h"
#include "game/client/widgets/progress.h"

namespace drops::client {

struct AppBar {
  std::string_view title = {};       // "Drops & Buckets"
  std::string_view second = {};      // "Team Heron · code K7F4"
  Progress progress = {};            // total 0: none
  std::function<void()> right = {};  // chips and icon buttons, in a flow from the right; may be empty
};
void app_bar(Ui& ui, const AppBar& bar);

}  // namespace drops::client
