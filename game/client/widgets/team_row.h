#pragma once
// One team in the facilitator's list: where it is, whom it waits for, how long it has, and how trust stands in it.
// Rows are as high as they have something to say. Never a rank, and never what somebody has chosen.

#include <cstdint>
#include <string_view>
#include <vector>

#include "game/client/ui.h"
#include "game/client/widgets/chip.h"

namespace drops::client {

struct TeamRow {
  std::string_view id = {};     // "team_3"
  std::string_view name = {};   // "Team 3"
  const char* icon = nullptr;   // of its phase, or why it is urgent
  std::string_view phase = {};  // "Decide"
  std::string_view scene = {};
  std::string_view waiting = {};  // under the name; empty: no line
  std::vector<Chip> chips = {};   // what may need somebody
  bool urgent = false;            // it may need somebody: its icon is that of the reason, and its edge stands out
  bool hurry = false;             // so does its clock
  bool selected = false;
  bool timed = false;
  bool stands_still = false;
  std::int64_t left_ms = 0;
  std::int64_t total_ms = 0;
  float mates = -1;  // trust between them, 0..1; below 0: not shown
  float outside = -1;
  std::string_view mates_says = {};
  std::string_view outside_says = {};
  std::string_view mates_trend = {};  // "+3" or "−2" since a while ago; empty: as it was, or not known
  std::string_view outside_trend = {};
};
struct RowTouch {
  bool chosen = false;   // clicked, pressed, or walked to with the keys
  bool pressed = false;  // clicked or pressed
};
RowTouch team_row(Ui& ui, const TeamRow& row);

}  // namespace drops::client
