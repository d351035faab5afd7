#pragma once
// One mate: initials, name, role, and how far they are. Never blame: who is away is "away 12 s", no more.

#include <string>
#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct RosterRow {
  std::string_view id = {};  // "mate_3"
  std::string_view name = {};
  std::string_view role = {};   // under the name
  std::string_view state = {};  // "Decided", "Thinking", "Away 12 s"; empty: no chip
  Sign sign = Sign::kNeutral;
  const char* icon = nullptr;  // of the state; nullptr: the sign's own
  int place = 0;               // which of the ring colours; the same for one person everywhere
  bool me = false;             // adds "(you)"
  bool leader = false;         // adds "leads"
};
void roster_row(Ui& ui, const RosterRow& row);

// "AM" of "Amara", "JK" of "Jonas Kern"; upper case for ASCII, else the first letters as they are.
[[nodiscard]] std::string initials_of(std::string_view name);
void draw_avatar(Ui& ui, Vec2 center, float radius, std::string_view name, int place);

}  // namespace drops::client
