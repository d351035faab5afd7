#pragma once
// What is pressed: buttons in three weights, a round icon button, and a switch. Reached with Tab, pressed with Enter or
// Space, at least 44 units high.

#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

enum class ButtonKind { kPrimary, kSecondary, kQuiet, kDanger };

struct Button {
  std::string_view id = {};
  std::string_view label = {};
  const char* icon = nullptr;
  ButtonKind kind = ButtonKind::kSecondary;
  bool enabled = true;
  bool selected = false;       // of several that stand side by side, the one that counts
  bool fill = false;           // as wide as the column (wraps its label in any case)
  Align align = Align::kLeft;  // where it stands in a column that is wider
};
// True when it was pressed in this frame.
bool button(Ui& ui, const Button& button);

// A round button with an icon alone; `label` is spoken and shown as a hint while the mouse is over it.
bool icon_button(Ui& ui, std::string_view id, std::string_view label, const char* icon);

// A switch with its label beside it; true when it changed, and `on` is turned.
bool toggle(Ui& ui, std::string_view id, std::string_view label, bool& on, bool enabled = true);

}  // namespace drops::client
