// Ui's columns and flows: where the next widget goes.

#include <cmath>

#include "game/client/ui.h"

namespace drops::client {

void Ui::push_column(const Rect& where) {
  columns_.push_back({.where = where, .y = where.min.y});
}

Rect Ui::room() const {
  const Column& c = columns_.back();
  const float y = c.any ? c.y + s(c.gap) : c.y;
  return {{c.where.min.x, y}, {c.where.max.x, std::max(y, c.where.max.y)}};
}

float Ui::used_height() const {
  return columns_.back().y - columns_.back().where.min.y;
}

Rect Ui::take(float height) {
  return place({columns_.back().where.width(), height});
}
Rect Ui::take(Vec2 size) {
  return place(size);
}

Rect Ui::place(Vec2 size) {
  Column& c = columns_.back();
  size.x = std::min(size.x, c.where.width());
  if (c.flow == FlowStep::kRecord) {
    c.sizes.push_back(size);
    return {c.where.min, c.where.min + size};
  }
  if (c.flow == FlowStep::kDraw && c.next < c.spots.size()) return c.spots[c.next++];
  if (c.any) c.y += s(c.gap);
  c.any = true;
  c.gap = space::kGap;
  const Rect rect{{c.where.min.x, c.y}, {c.where.min.x + size.x, c.y + size.y}};
  c.y = rect.max.y;
  c.widest = std::max(c.widest, size.x);
  return rect;
}

void Ui::gap(float units) {
  columns_.back().gap += units;
}
void Ui::set_gap(float units) {
  columns_.back().gap = units;
}
void Ui::no_gap() {
  columns_.back().gap = 0;
}

void Ui::column(const Rect& where, const std::function<void()>& content) {
  push_column(where);
  content();
  columns_.pop_back();
}

Vec2 Ui::measure(float width, const std::function<void()>& content) {
  constexpr float kEndless = 1.0e6F;
  push_column({{0, 0}, {width, kEndless}});
  ++measuring_;
  content();
  --measuring_;
  const Column c = columns_.back();
  columns_.pop_back();
  return {c.widest, c.y};
}

// Two passes: the sizes of what is in it, then everything in its place, middles on one line.
void Ui::flow(Align align, const std::function<void()>& content) {
  const float width = this->width();
  push_column({{0, 0}, {width, 0}});
  columns_.back().flow = FlowStep::kRecord;
  ++measuring_;
  content();
  --measuring_;
  const std::vector<Vec2> sizes = std::move(columns_.back().sizes);
  columns_.pop_back();
  if (sizes.empty()) return;

  const float between = s(space::kGap);
  std::vector<Rect> spots;
  float y = 0;
  float widest = 0;
  for (std::size_t first = 0; first < sizes.size();) {
    std::size_t end = first;
    float x = 0;
    float high = 0;
    while (end < sizes.size() && (end == first || x + between + sizes[end].x <= width + 0.5F)) {
      x += (end == first ? 0 : between) + sizes[end].x;
      high = std::max(high, sizes[end].y);
      ++end;
    }
    widest = std::max(widest, x);
    float at = align == Align::kLeft ? 0 : align == Align::kRight ? width - x : (width - x) / 2;
    if (y > 0) y += s(space::kGap * 0.75F);
    for (; first < end; ++first) {
      const float top = y + std::floor((high - sizes[first].y) / 2);
      spots.push_back({{at, top}, {at + sizes[first].x, top + sizes[first].y}});
      at += sizes[first].x + between;
    }
    y += high;
  }
  const Rect box = place({align == Align::kLeft ? widest : width, y});
  if (measuring()) return;
  for (Rect& spot : spots) spot = spot.moved(box.min);
  push_column({box.min, {box.min.x + width, box.max.y}});
  columns_.back().flow = FlowStep::kDraw;
  columns_.back().spots = std::move(spots);
  content();
  columns_.pop_back();
}

bool Ui::in_flow() const {
  return columns_.back().flow != FlowStep::kNone;
}

}  // namespace drops::client
