#include "game/client/widgets/sheet.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "game/client/icons.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/layout.h"
#include "game/client/widgets/scroll_area.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

// Under the page's head, unless it needs that room as well.
Rect place(const Ui& ui, float wide, float needs) {
  const float edge = ui.s(16);
  const Vec2 window = ui.size();
  const float high = std::min(needs, window.y - 2 * edge);
  const float top = std::min(ui.s(76), window.y - edge - high);
  const float right = window.x - ui.s(space::kMargin);
  return {{right - wide, std::floor(top)}, {right, std::floor(top + high)}};
}

}  // namespace

bool sheet(Ui& ui, const Sheet& sheet, const std::function<void()>& content) {
  if (ui.measuring()) return false;
  bool close = ui.pressed(Key::kEscape);
  const std::string id = std::string(sheet.id) + "_close";
  const std::string label = tr("Close");
  const auto all = [&] {
    ends(
        ui, [&] { heading(ui, sheet.heading); },
        [&] {
          const Button button_look{.id = id, .label = label, .icon = icon::kCross, .kind = ButtonKind::kQuiet};
          close = button(ui, button_look) || close;
        });
    content();
  };
  const Rect window{{0, 0}, ui.size()};
  const float pad = ui.s(22);
  const float bar = ui.s(20);  // for the scroll bar, where there is one
  const float wide = std::min(window.width() - 2 * ui.s(space::kMargin), ui.s(sheet.units) * ui.theme().text_scale);
  const float needs = ui.measure(wide - 2 * pad, all).y + 2 * pad;
  const Rect where = place(ui, wide, needs);
  ui.overlay(window, 0, [&] {
    ui.canvas().fill(window, rgb(0x0B1B2B).faded(0.42F), 0);
    ui.canvas().shadow(where, ui.s(18), ui.s(6), 0.3F);
    ui.canvas().fill(where, ui.palette().surface, ui.s(space::kRadius));
    ui.describe({.id = sheet.id, .role = Role::kText, .label = sheet.heading}, where);
    if (where.height() + 1 >= needs) return ui.column(where.inset(pad), all);
    scroll_area(
        ui, std::string(sheet.id) + "_area",
        {{where.min.x + pad - bar / 2, where.min.y + pad / 2}, {where.max.x - pad + bar / 2, where.max.y - pad / 2}},
        all);
  });
  return close;
}

}  // namespace drops::client
