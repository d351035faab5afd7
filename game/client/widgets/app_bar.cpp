#include "game/client/widgets/app_bar.h"

#include <cmath>

#include "game/client/widgets/layout.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

// The drop and the names beside it.
Vec2 brand(Ui& ui, const AppBar& bar, const Rect& where) {
  const float drop = std::max(ui.s(11), ui.theme().line_px(Type::kStrong) * 0.5F);
  const float indent = drop * 2 + ui.s(14);
  const float wrap = std::max(1.0F, where.width() - indent);
  const Vec2 title = ui.text_size(Type::kStrong, bar.title, wrap);
  const Vec2 second = ui.text_size(Type::kSmall, bar.second, wrap);
  if (!ui.measuring()) {
    const float middle = where.min.y + ui.s(2) + (title.y + second.y) / 2;
    ui.canvas().drop({where.min.x + drop + ui.s(3), middle + drop * 0.35F}, drop, ui.palette().water_top,
                     ui.palette().water_bottom);
    ui.text(Type::kStrong, {where.min.x + indent, where.min.y + ui.s(2)}, ui.palette().ink, bar.title, wrap);
    ui.text(Type::kSmall, {where.min.x + indent, where.min.y + ui.s(2) + title.y}, ui.palette().ink2, bar.second, wrap);
  }
  return {indent + std::max(title.x, second.x), title.y + second.y + ui.s(2)};
}

}  // namespace

void app_bar(Ui& ui, const AppBar& bar) {
  constexpr float kWide = 1.0e5F;
  const Rect room = ui.room();
  const Rect wide{{0, 0}, {kWide, kWide}};
  const auto middle = [&] { progress(ui, bar.progress); };
  const bool has_middle = bar.progress.total > 0 || !bar.progress.label.empty();
  Vec2 left;
  ui.measure(kWide, [&] { left = brand(ui, bar, wide); });
  const Vec2 center = has_middle ? ui.measure(kWide, [&] { ui.flow(Align::kLeft, middle); }) : Vec2{};
  const Vec2 right = bar.right ? ui.measure(kWide, [&] { ui.flow(Align::kLeft, bar.right); }) : Vec2{};
  const float air = ui.s(24);
  const float half = room.width() / 2;
  const bool fits = left.x + air + center.x / 2 <= half && right.x + air + center.x / 2 <= half;
  if (!fits) {  // brand, then how far, then what the screen put there: each on a line of its own
    ui.measure(room.width(), [&] { left = brand(ui, bar, {{0, 0}, {room.width(), 0}}); });
    const bool two_ends = left.x + air + right.x <= room.width();
    const Rect line = ui.take(std::max(left.y, two_ends ? right.y : 0));
    brand(ui, bar, line);
    if (two_ends && bar.right && !ui.measuring()) {
      ui.column(line, [&] { ui.flow(Align::kRight, bar.right); });
    }
    if (!two_ends && bar.right) ui.flow(Align::kLeft, bar.right);
    if (has_middle) middle();
    return;
  }
  const float high = std::max({left.y, center.y, right.y});
  const Rect line = ui.take(high);
  if (ui.measuring()) return;
  const auto top = [&](float part) { return line.min.y + std::floor((high - part) / 2); };
  brand(ui, bar, {{line.min.x, top(left.y)}, line.max});
  if (has_middle) {
    const float x = line.center().x - center.x / 2;
    ui.column({{x, top(center.y)}, {x + center.x + 1, line.max.y}}, middle);
  }
  if (bar.right) ui.column({{line.min.x, top(right.y)}, line.max}, [&] { ui.flow(Align::kRight, bar.right); });
}

}  // namespace drops::client
