#pragma once
// A word on a soft ground with its icon: states, roles, changes. Never without the word.

#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct Chip {
  std::string_view text = {};
  const char* icon = nullptr;  // nullptr: the sign's own
  Sign sign = Sign::kNeutral;
  std::string_view id = {};  // empty: not registered on its own
};
void chip(Ui& ui, const Chip& chip);
// For widgets that place it themselves: how large it would be in `most` pixels (its words wrap), and drawing it there.
[[nodiscard]] Vec2 chip_size(Ui& ui, const Chip& chip, float most = 0);
void draw_chip(Ui& ui, const Chip& chip, const Rect& where);
[[nodiscard]] const char* sign_icon(Sign sign);

}  // namespace drops::client
