#include "game/client/widgets/seat_tab.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "game/client/tr.h"
#include "game/client/widgets/chip.h"
#include "game/client/widgets/roster_row.h"

namespace drops::client {
namespace {

struct TabLayout {
  float radius = 0, indent = 0, wrap = 0, mark = 0;
  Vec2 name, state, size;
};

TabLayout layout_of(Ui& ui, const SeatTab& tab, const std::string& name) {
  TabLayout l;
  l.radius = std::max(ui.s(15), std::round(ui.theme().line_px(Type::kSmall) * 0.9F));
  l.indent = ui.s(10) + 2 * l.radius + ui.s(10);
  l.wrap = std::max(ui.s(40), ui.width() - l.indent - ui.s(16));
  l.name = ui.text_size(Type::kStrong, name, l.wrap);
  l.mark = tab.sign == Sign::kNeutral ? 0 : ui.icon_width(Type::kSmall, sign_icon(tab.sign));
  if (l.mark > 0) l.mark += ui.s(6);
  l.state = ui.text_size(Type::kSmall, tab.state, l.wrap - l.mark);
  l.size.x = l.indent + std::max(l.name.x, l.mark + l.state.x) + ui.s(16);
  l.size.y = std::max({ui.s(space::kTarget), 2 * l.radius + ui.s(12), l.name.y + l.state.y + ui.s(12)});
  return l;
}

Color ink_of(const Palette& p, Sign sign) {
  switch (sign) {
    case Sign::kGood: return p.good_text;
    case Sign::kWarn: return p.warn_text;
    case Sign::kViolet: return p.violet_text;
    default: return p.ink2;
  }
}

}  // namespace

bool seat_tab(Ui& ui, const SeatTab& tab) {
  const std::string name =
      tab.number > 0 ? std::to_string(tab.number) + "  " + std::string(tab.name) : std::string(tab.name);
  const TabLayout l = layout_of(ui, tab, name);
  const Rect rect = ui.take(l.size);
  if (ui.measuring()) return false;
  const Touch touch = ui.touch(
      {.id = tab.id, .role = Role::kButton, .label = name, .value = tab.state, .group = "seats", .selected = tab.next},
      rect);
  const Palette& p = ui.palette();
  const float radius = ui.s(space::kControlRadius);
  ui.canvas().fill(rect, tab.next || touch.hovered ? p.primary_soft : p.surface, radius);
  ui.canvas().stroke(rect, tab.next ? p.primary : p.outline, radius, ui.s(tab.next ? 2.5F : 1.25F));
  draw_avatar(ui, {rect.min.x + ui.s(10) + l.radius, rect.center().y}, l.radius, tab.name, tab.place);
  const float x = rect.min.x + l.indent;
  float y = std::floor(rect.center().y - (l.name.y + l.state.y) / 2);
  y += ui.text(Type::kStrong, {x, y}, p.ink, name, l.wrap);
  const float line = ui.theme().line_px(Type::kSmall) * leading(Type::kSmall);
  if (l.mark > 0) {
    ui.icon(Type::kSmall, {x + (l.mark - ui.s(6)) / 2, y + line / 2}, ink_of(p, tab.sign), sign_icon(tab.sign));
  }
  ui.text(Type::kSmall, {x + l.mark, y}, ink_of(p, tab.sign), tab.state, l.wrap - l.mark);
  ui.focus_ring(touch, rect, radius);
  return touch.activated;
}

}  // namespace drops::client
