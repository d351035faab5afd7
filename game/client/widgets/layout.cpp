#include "game/client/widgets/layout.h"

#include <cmath>

#include "game/client/widgets/scroll_area.h"

namespace drops::client {
namespace {

// A quiet water line at the foot of the window.
void backdrop(Ui& ui) {
  const Palette& p = ui.palette();
  if (ui.measuring() || p.flat) return;
  const Vec2 size = ui.size();
  constexpr int kSteps = 64;
  for (const bool front : {false, true}) {
    std::vector<Vec2> crest;
    std::vector<Vec2> floor;
    const float y = size.y - ui.s(front ? 26 : 40);
    for (int i = 0; i <= kSteps; ++i) {
      const auto k = static_cast<float>(i);
      const float x = size.x * k / kSteps;
      const float wave = ui.s(7) * std::sin(k * 0.19F + (front ? 2.0F : 0.0F)) + ui.s(3) * std::sin(k * 0.43F);
      crest.push_back({x, y + wave});
      floor.push_back({x, size.y});
    }
    ui.canvas().strip(crest, floor, p.water_top.faded(front ? 0.22F : 0.16F), p.water_top.faded(front ? 0.34F : 0.1F));
  }
}

}  // namespace

void columns(Ui& ui, const std::vector<Side>& sides, float gutter) {
  float shares = 0;
  for (const Side& side : sides) shares += side.share;
  const float gap = ui.s(gutter);
  const Rect room = ui.room();
  const float net = room.width() - gap * static_cast<float>(sides.size() - 1);
  bool fits = true;
  for (const Side& side : sides) {
    fits = fits && net * side.share / shares + 0.5F >= ui.s(side.least) * ui.theme().text_scale;
  }
  if (!fits) {
    bool first = true;
    for (const Side& side : sides) {
      if (!first) ui.set_gap(gutter);
      first = false;
      side.content();
    }
    return;
  }
  float x = room.min.x;
  float high = 0;
  for (const Side& side : sides) {
    const float width = std::floor(net * side.share / shares);
    ui.column({{x, room.min.y}, {x + width, room.max.y}}, [&] {
      side.content();
      high = std::max(high, ui.used_height());
    });
    x += width + gap;
  }
  ui.take(high);
}

void centered(Ui& ui, float units, const Content& content) {
  const Rect room = ui.room();
  const float width = std::min(room.width(), ui.s(units) * ui.theme().text_scale);
  const float left = room.min.x + std::floor((room.width() - width) / 2);
  float high = 0;
  ui.column({{left, room.min.y}, {left + width, room.max.y}}, [&] {
    content();
    high = ui.used_height();
  });
  ui.take(high);
}

void flow(Ui& ui, const Content& content, Align align) {
  ui.flow(align, content);
}

void ends(Ui& ui, const Content& left, const Content& right) {
  constexpr float kWide = 1.0e5F;
  const Vec2 a = ui.measure(kWide, [&] { ui.flow(Align::kLeft, left); });
  const Vec2 b = ui.measure(kWide, [&] { ui.flow(Align::kLeft, right); });
  const float width = ui.width();
  if (a.x + b.x + ui.s(space::kGap) > width) {
    ui.flow(Align::kLeft, left);
    ui.set_gap(space::kTight);
    ui.flow(Align::kLeft, right);
    return;
  }
  const float high = std::max(a.y, b.y);
  const Rect line = ui.take(high);
  if (ui.measuring()) return;
  const float top_a = line.min.y + std::floor((high - a.y) / 2);
  const float top_b = line.min.y + std::floor((high - b.y) / 2);
  ui.column({{line.min.x, top_a}, {line.max.x - b.x, line.max.y}}, [&] { ui.flow(Align::kLeft, left); });
  ui.column({{line.max.x - b.x - 1, top_b}, {line.max.x, line.max.y}}, [&] { ui.flow(Align::kRight, right); });
}

void with_aside(Ui& ui, const Aside& both) {
  const Rect room = ui.room();
  const float gap = ui.s(space::kGutter);
  const float words = room.width() - both.size.x - gap;
  if (words < ui.s(both.least) * ui.theme().text_scale) {
    both.content();
    both.aside();
    return;
  }
  float high = both.size.y;
  ui.column({room.min, {room.min.x + words, room.max.y}}, [&] {
    both.content();
    high = std::max(high, ui.used_height());
  });
  ui.column({{room.max.x - both.size.x, room.min.y}, room.max}, both.aside);
  ui.take(high);
}

// Where head and foot would leave too little for the body, all of it scrolls.
void page(Ui& ui, const Page& page) {
  backdrop(ui);
  const Rect window{{0, 0}, ui.size()};
  const float margin = ui.s(space::kMargin);
  const float inner = window.width() - 2 * margin;
  const float head = page.head ? ui.measure(inner, page.head).y : 0;
  const float foot = page.foot ? ui.measure(inner, page.foot).y : 0;
  const float above = head > 0 ? head + ui.s(22) + ui.s(20) : margin;
  const float below = foot > 0 ? foot + ui.s(26) + ui.s(16) : 0;
  if (window.height() - above - below < window.height() * 0.45F) {
    scroll_area(ui, page.id, window.inset(0, ui.s(10)), [&] {
      if (page.head) page.head();
      ui.set_gap(space::kGutter);
      if (page.body) page.body();
      if (page.foot) page.foot();
    });
    return;
  }
  if (page.head) ui.column({{margin, ui.s(22)}, {window.max.x - margin, above}}, page.head);
  // Shadows and focus rings need air around the cards, which the clip of the body must not cut off.
  const float air = ui.s(8);
  scroll_area(ui, page.id, {{0, above - air}, {window.max.x, window.max.y - (below > 0 ? below - air : 0)}}, [&] {
    if (page.body) page.body();
  });
  if (page.foot) {
    ui.column({{margin, window.max.y - ui.s(26) - foot}, {window.max.x - margin, window.max.y}}, page.foot);
  }
}

void divider(Ui& ui) {
  const Rect rect = ui.take(std::max(1.0F, ui.s(1)));
  if (!ui.measuring()) ui.canvas().fill(rect, ui.palette().hair);
}

}  // namespace drops::client
