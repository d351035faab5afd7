#pragma once
// How far a story has come, as segments, and in words for those who do not see them.

#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct Progress {
  std::string_view id = "progress";
  std::string_view label = {};  // over the segments: "Scene 2 of 5 · The handover"
  int done = 0;                 // segments that lie behind
  int total = 0;                // at most 40 are drawn
  float part = 0;               // of the one after them, 0..1
  Align align = Align::kCenter;
};
void progress(Ui& ui, const Progress& progress);

}  // namespace drops::client
