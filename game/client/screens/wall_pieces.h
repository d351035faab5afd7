#pragma once
// How the wall speaks: lettering that grows with the room, and the head and the call that its pages share. The wall's
// screens alone use it.

#include <cmath>
#include <string_view>

#include "game/client/screens/pieces.h"

namespace drops::client::wall {

inline constexpr float kQuiet = 20;  // em px at 1280 x 720 and 100 %; half as large again at 1920 x 1080
inline constexpr float kName = 24;
inline constexpr float kDetail = 26;
inline constexpr float kCall = 50;

struct Pen {
  Ui& ui;
  float scale = 1;  // of all lettering

  [[nodiscard]] float px(float em) const { return std::round(ui.s(em * kLinePerEm) * scale); }
};

struct Said {
  Type type = Type::kTitle;
  float em = kQuiet;
  Color color = {};
  Role role = Role::kText;
  Align align = Align::kLeft;
  std::string_view id = {};
};
void say(const Pen& pen, const Said& how, std::string_view text);

// The title and the code; below them what to do now, and beside it how long.
void head(const Pen& pen, const model::Wall& wall);
void hero(const Pen& pen, const model::Wall& wall);

// The debrief: its call in the middle, or the teams' lines under it.
void debrief(Ui& ui, const model::Wall& wall);

}  // namespace drops::client::wall
