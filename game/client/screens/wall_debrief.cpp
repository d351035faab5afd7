// The wall while a debrief is led: one call in the middle; at the evidence a line for each team, without a number and
// with nobody's name.

#include <algorithm>
#include <cmath>

#include "game/client/screens/wall_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/chart_paint.h"

namespace drops::client::wall {
namespace {

constexpr float kLeastCell = 76;  // units of height, for a line that can be read
constexpr float kLeastScale = 0.65F;

struct Grid {
  int columns = 1;
  int rows = 1;
};

Grid grid_for(std::size_t count, Vec2 room) {
  Grid best;
  float largest = 0;
  for (int columns = 1; columns <= static_cast<int>(count); ++columns) {
    const Grid grid{columns, (static_cast<int>(count) + columns - 1) / columns};
    const float wide = room.x / static_cast<float>(grid.columns);
    const float high = room.y / static_cast<float>(grid.rows);
    const float size = std::min(wide / 1.8F, high);
    if (size <= largest) continue;
    largest = size;
    best = grid;
  }
  return best;
}

std::vector<Vec2> points_of(const model::WallLine& line, const Rect& area) {
  std::vector<Vec2> points;
  const auto last = static_cast<float>(std::max<std::size_t>(1, line.levels.size() - 1));
  for (std::size_t i = 0; i < line.levels.size(); ++i) {
    if (!line.levels[i]) continue;
    const float x = area.min.x + area.width() * static_cast<float>(i) / last;
    points.push_back({x, area.max.y - area.height() * std::clamp(*line.levels[i], 0.0F, 100.0F) / 100.0F});
  }
  return points;
}

void cell(const Pen& pen, const model::WallLine& line, std::size_t number, const Rect& rect) {
  Ui& ui = pen.ui;
  const Palette& p = ui.palette();
  ui.canvas().shadow(rect, ui.s(10), ui.s(3), 0.14F);
  ui.canvas().fill(rect, p.surface, ui.s(space::kControlRadius));
  const Rect inner = rect.inset(ui.s(14));
  const float px = std::min(pen.px(kName), inner.height() * 0.3F);
  const float high = ui.text_size(Type::kTitle, line.name, 0, px).y;
  ui.text(Type::kTitle, inner.min, p.ink, line.name, inner.width(), Align::kLeft, px);
  const Rect area{{inner.min.x + ui.s(8), inner.min.y + high + ui.s(8)}, inner.max - Vec2{ui.s(8), ui.s(6)}};
  for (const float share : {0.0F, 0.5F, 1.0F}) {
    const float y = std::floor(area.min.y + area.height() * share) + 0.5F;
    ui.canvas().line({area.min.x, y}, {area.max.x, y}, share < 1 ? p.hair : p.outline, ui.s(1));
  }
  const auto points = points_of(line, area);
  const LineStyle style = line_style(p, 0);
  if (points.size() > 1) draw_line(ui, style, points, ui.s(4));
  for (const Vec2 point : points) draw_marker(ui, style.marker, point, ui.s(5), style.line);
  const std::string id = "line_" + std::to_string(number);
  ui.describe({.id = id, .role = Role::kChart, .label = tr_with("How trust went: {}", {line.name})}, rect);
}

void lines(const Pen& pen, const std::vector<model::WallLine>& all, const Rect& room) {
  const float gap = pen.ui.s(space::kGap);
  const Grid grid = grid_for(all.size(), {room.width(), room.height()});
  const float wide = (room.width() - gap * static_cast<float>(grid.columns - 1)) / static_cast<float>(grid.columns);
  const float high = (room.height() - gap * static_cast<float>(grid.rows - 1)) / static_cast<float>(grid.rows);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto column = static_cast<float>(static_cast<int>(i) % grid.columns);
    const auto row = static_cast<float>(static_cast<int>(i) / grid.columns);
    const Vec2 at = room.min + Vec2{column * (wide + gap), row * (high + gap)};
    cell(pen, all[i], i + 1, {at, at + Vec2{wide, high}});
  }
}

}  // namespace

void debrief(Ui& ui, const model::Wall& wall) {
  const Rect room = ui.room();
  Pen pen{ui, ui.theme().text_scale};
  const auto above = [&] {
    head(pen, wall);
    hero(pen, wall);
  };
  const float spare = wall.lines.empty() ? 0 : ui.s(kLeastCell * 2);
  const auto high = [&] { return ui.measure(room.width(), above).y; };
  while (pen.scale > kLeastScale && high() + spare > room.height()) pen.scale -= 0.1F;
  const float top = high();
  if (wall.lines.empty()) {
    const float down = std::max(0.0F, (room.height() - top) / 2.5F);
    return ui.column({room.min + Vec2{0, down}, room.max}, above);
  }
  above();
  lines(pen, wall.lines, {{room.min.x, room.min.y + top + ui.s(space::kGutter)}, room.max});
}

}  // namespace drops::client::wall
