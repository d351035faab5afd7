#include "game/client/widgets/trust_graph.h"

#include <cmath>
#include <numbers>

#include "game/client/widgets/chart_paint.h"
#include "game/client/widgets/roster_row.h"

namespace drops::client {
namespace {

constexpr int kMuch = 60;
constexpr int kLittle = 40;

struct Ring {
  std::vector<Vec2> spots;
  Vec2 center;
  float node = 0;  // radius of a person
};

Ring ring_of(Ui& ui, const TrustGraph& graph, const Rect& rect) {
  Ring ring;
  const float line = ui.theme().line_px(Type::kSmall) * leading(Type::kSmall);
  ring.node = std::max(ui.s(22), line * 1.05F);
  float names = 0;
  for (const std::string& name : graph.people) names = std::max(names, ui.text_size(Type::kSmall, name).x);
  ring.center = rect.center();
  const float ry = std::max(ui.s(30), rect.height() / 2 - ring.node - line - ui.s(8));
  const float sides = std::max(ring.node, std::min(names / 2, rect.width() / 4));
  const float rx = std::max(ui.s(30), std::min(ry * 1.25F, rect.width() / 2 - sides - ui.s(6)));
  const auto n = static_cast<float>(graph.people.size());
  for (std::size_t i = 0; i < graph.people.size(); ++i) {
    const float angle = -std::numbers::pi_v<float> / 2 + 2 * std::numbers::pi_v<float> * static_cast<float>(i) / n;
    ring.spots.push_back({ring.center.x + std::cos(angle) * rx, ring.center.y + std::sin(angle) * ry});
  }
  return ring;
}

void draw_arrow(Ui& ui, Vec2 from, Vec2 to, float node, int level) {
  const Palette& p = ui.palette();
  const Color color = level >= kMuch ? p.primary : level >= kLittle ? p.outline : p.bad;
  const Vec2 way = to - from;
  const float length = std::hypot(way.x, way.y);
  if (length < 1) return;
  const Vec2 along = way * (1 / length);
  const Vec2 side{-along.y, along.x};
  const Vec2 start = from + along * (node + ui.s(4)) + side * ui.s(6);
  const Vec2 end = to - along * (node + ui.s(14)) + side * ui.s(6);
  const Vec2 bow = (start + end) * 0.5F + side * (length * 0.07F);
  std::vector<Vec2> points;
  for (int i = 0; i <= 20; ++i) {
    const float t = static_cast<float>(i) / 20;
    points.push_back(start * ((1 - t) * (1 - t)) + bow * (2 * t * (1 - t)) + end * (t * t));
  }
  const float thick = ui.s(1.2F + 4.2F * static_cast<float>(level) / 100);
  if (level < kLittle) {
    ui.canvas().dashed(points, color, thick, ui.s(7), ui.s(5));
  } else {
    ui.canvas().polyline(points, color, thick);
  }
  const Vec2 last = end - bow;
  const Vec2 head = last * (1 / std::max(1.0F, std::hypot(last.x, last.y)));
  const Vec2 wing{-head.y * ui.s(5.5F), head.x * ui.s(5.5F)};
  const Vec2 tip[] = {end + head * ui.s(10), end + wing, end - wing};
  ui.canvas().polygon(tip, color);
}

void draw_person(Ui& ui, const std::string& name, std::size_t place, Vec2 at, const Ring& ring, const Rect& rect) {
  const Palette& p = ui.palette();
  ui.canvas().disc(at, ring.node + ui.s(3), p.surface);
  draw_avatar(ui, at, ring.node, name, static_cast<int>(place));
  const float line = ui.theme().line_px(Type::kSmall) * leading(Type::kSmall);
  const float wide = std::min(ui.text_size(Type::kSmall, name).x, rect.width() / 2);
  const bool above = at.y < ring.center.y - ui.s(4);
  const float y = above ? at.y - ring.node - ui.s(5) - line : at.y + ring.node + ui.s(5);
  const float x = std::clamp(at.x - wide / 2, rect.min.x, std::max(rect.min.x, rect.max.x - wide));
  ui.canvas().fill({{x - ui.s(4), y}, {x + wide + ui.s(4), y + line}}, p.surface.faded(0.92F), ui.s(6));
  ui.text_fitted(Type::kSmall, {x, y}, p.ink2, name, wide + 1);
}

}  // namespace

void trust_graph(Ui& ui, const TrustGraph& graph) {
  const float line = ui.theme().line_px(Type::kSmall);
  const Rect rect = ui.take(chart_height(ui, graph.height, line * 12));
  if (ui.measuring()) return;
  const Ring ring = ring_of(ui, graph, rect);
  std::string value;
  for (const TrustArrow& arrow : graph.arrows) {
    if (arrow.from >= ring.spots.size() || arrow.to >= ring.spots.size()) continue;
    draw_arrow(ui, ring.spots[arrow.from], ring.spots[arrow.to], ring.node, arrow.level);
    value += (value.empty() ? "" : ", ") + graph.people[arrow.from] + " → " + graph.people[arrow.to] + " " +
             std::to_string(arrow.level);
  }
  for (std::size_t i = 0; i < graph.people.size(); ++i) {
    draw_person(ui, graph.people[i], i, ring.spots[i], ring, rect);
  }
  ui.describe({.id = graph.id, .role = Role::kChart, .label = graph.label, .value = value}, rect);
}

}  // namespace drops::client
