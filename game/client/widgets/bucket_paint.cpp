#include "game/client/widgets/bucket_paint.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace drops::client {
namespace {

constexpr float kPi = std::numbers::pi_v<float>;
constexpr int kSteps = 48;
constexpr Color kWhite{0xFFFFFFFFU};

// The bucket's measures, all from its width; `u` is a line's unit (a pixel at 186 wide).
struct Shape {
  Vec2 center;
  float top_half, foot_half, rim_ry, corner, height, u;
  float top, foot;

  [[nodiscard]] float half_at(float y) const { return top_half + (foot_half - top_half) * (y - top) / height; }
  [[nodiscard]] float floor_y() const { return foot - corner; }
  [[nodiscard]] float level_y(float level) const { return floor_y() - (height - corner) * (0.06F + 0.88F * level); }
};

// Box proportions: a handle above the rim, a shadow and a puddle below, air for tipping at both sides.
Shape shape_in(const Rect& box) {
  const float width = std::min(box.width() / 1.24F, box.height() / 1.36F);
  Shape s{};
  s.u = width / 186.0F;
  s.height = width * 0.925F;
  s.top_half = width * 0.5F;
  s.foot_half = width * 0.365F;
  s.rim_ry = width * 0.085F;
  s.corner = width * 0.05F;
  s.foot = box.max.y - width * 0.07F;
  s.top = s.foot - s.height;
  s.center = {box.center().x, (s.top + s.foot) / 2};
  return s;
}

void paint_shadow(Canvas& c, const Shape& s) {
  for (int i = 0; i < 9; ++i) {
    const float k = 0.92F + static_cast<float>(i) * 0.05F;
    const Vec2 at{s.center.x, s.foot + 3 * s.u};
    c.polygon(ellipse(at, s.foot_half * k * 1.05F, 9.3F * s.u * k, 0, 2 * kPi, 40), Color{rgb(0x10253A).faded(0.035F)});
  }
}

void paint_body(Canvas& c, const Palette& p, const Shape& s) {
  std::vector<Vec2> handle =
      ellipse({s.center.x, s.top + s.rim_ry * 0.2F}, s.top_half, s.top_half, kPi * 1.06F, kPi * 1.94F, 48);
  for (Vec2& point : handle) point.y = s.top + (point.y - s.top) * 0.62F;
  c.polyline(handle, p.metal_dark, 4.5F * s.u);
  std::vector<Vec2> body = ellipse({s.center.x, s.top}, s.top_half, s.rim_ry, kPi, 2 * kPi, 32);
  const auto foot = ellipse({s.center.x, s.floor_y()}, s.foot_half, s.rim_ry * 0.8F, 0, kPi, 32);
  body.insert(body.end(), foot.begin(), foot.end());
  c.polygon_gradient(body, {s.center.x - s.top_half, 0}, mix(p.metal, p.surface, 0.35F), {s.center.x + s.top_half, 0},
                     mix(p.metal, p.surface, 0.72F));
}

struct Water {
  float y, half, ry;
  std::vector<Vec2> front, back, floor;
};

// The surface's near edge waves; it stays level in the world when the bucket is tipped (`slope`).
Water water_of(const Shape& s, const VesselLook& look, bool still, float slope) {
  Water w{};
  w.y = s.level_y(look.level);
  w.half = s.half_at(w.y) - 0.5F * s.u;
  w.ry = s.rim_ry * w.half / s.top_half;
  const bool splash = look.since_splash >= 0 && !still;
  const float stir = splash ? 5.0F * std::exp(-look.since_splash * 2.4F) : 0.0F;
  const float height = still ? 0 : (0.9F + stir) * s.u;
  for (int i = 0; i <= kSteps; ++i) {
    const float u = -1 + 2 * static_cast<float>(i) / kSteps;
    const float bow = std::sqrt(std::max(0.0F, 1 - u * u));
    const float quiet = std::sin(u * 5 + look.phase) * 0.6F + std::sin(u * 9 - 2 * look.phase) * 0.4F;
    const float ring = splash ? std::cos(std::abs(u) * 9 - look.since_splash * 10) * std::exp(-std::abs(u) * 1.2F) : 0;
    const float x = s.center.x + u * w.half;
    const float level = w.y + u * w.half * slope;
    w.front.push_back({x, level + w.ry * bow * 0.9F + height * (0.5F * quiet + 0.8F * ring)});
    w.back.push_back({x, level - w.ry * bow * 0.9F});
    w.floor.push_back({s.center.x + u * (s.foot_half - 0.5F * s.u), s.floor_y() + s.rim_ry * 0.8F * bow});
  }
  return w;
}

void paint_water(Canvas& c, const Palette& p, const Shape& s, const Water& w, const VesselLook& look, bool still) {
  c.strip(w.front, w.floor, p.water_top, p.water_bottom);
  c.strip(w.back, w.front, mix(p.water_top, kWhite, 0.25F), mix(p.water_top, kWhite, 0.55F));
  c.polyline(w.front, kWhite.faded(0.75F), 1.8F * s.u);
  c.polyline(w.back, p.water_bottom.faded(0.45F), 1.2F * s.u);
  for (int k = 0; k < 3 && look.since_splash >= 0 && !still; ++k) {  // rings on the surface
    const float age = look.since_splash - static_cast<float>(k) * 0.18F;
    if (age <= 0 || age > 1) continue;
    const auto ring = ellipse({s.center.x, w.y}, w.half * 0.9F * age, w.ry * 0.82F * age, 0, 2 * kPi, 40);
    c.polyline(ring, kWhite.faded(0.82F * (1 - age)), 2 * s.u, true);
  }
  if (look.level < 0.15F) return;
  const float deep = s.floor_y() - w.y;
  for (int i = 0; i < 7; ++i) {  // bubbles of light, where they always are
    const auto k = static_cast<float>(i);
    const float rise = std::fmod(k * 0.37F + 0.13F, 1.0F);
    const float y = s.floor_y() - deep * rise * 0.86F;
    const float x = s.center.x + std::sin(k * 2.4F + 0.4F) * s.half_at(y) * 0.62F;
    c.disc({x, y}, (1.6F + static_cast<float>(i % 3)) * s.u, kWhite.faded(0.27F * (1 - rise)));
  }
}

void paint_glass(Canvas& c, const Palette& p, const Shape& s, const VesselLook& look) {
  const float high = s.top + s.height * 0.14F;
  const float low = s.foot - s.height * 0.12F;
  const float half_high = s.half_at(s.top + s.height * 0.12F);
  const float half_low = s.half_at(low);
  const Vec2 sheen[] = {{s.center.x - half_high * 0.8F, high},
                        {s.center.x - half_high * 0.66F, high + s.rim_ry * 0.25F},
                        {s.center.x - half_low * 0.66F, low + 3 * s.u},
                        {s.center.x - half_low * 0.8F, low}};
  c.polygon(sheen, kWhite.faded(0.18F));
  std::vector<Vec2> outline{{s.center.x - s.top_half, s.top}};
  const auto foot = ellipse({s.center.x, s.floor_y()}, s.foot_half, s.rim_ry * 0.8F, kPi, 0, 32);
  outline.insert(outline.end(), foot.begin(), foot.end());
  outline.push_back({s.center.x + s.top_half, s.top});
  c.polyline(outline, p.metal_dark, 3 * s.u);
  for (int k = 1; k <= 3; ++k) {
    const float mark = 0.25F * static_cast<float>(k);
    const float y = s.level_y(mark) + s.rim_ry * 0.3F;
    const float x = s.center.x + s.half_at(y) - 4 * s.u;
    const Color color = look.level > mark ? kWhite : p.metal_dark;
    c.line({x - (k == 2 ? 20.0F : 13.0F) * s.u, y}, {x, y - s.u}, color.faded(0.85F), 2 * s.u);
  }
  c.polyline(ellipse({s.center.x, s.top}, s.top_half, s.rim_ry, 0, 2 * kPi, 64), p.metal_dark, 4.5F * s.u, true);
  const auto light = ellipse({s.center.x, s.top - s.u}, s.top_half, s.rim_ry, kPi * 1.1F, kPi * 1.6F, 32);
  c.polyline(light, kWhite.faded(0.6F), 1.6F * s.u);
  for (const float side : {-1.0F, 1.0F}) {
    c.disc({s.center.x + side * s.top_half, s.top}, 6 * s.u, p.metal_dark);
    c.disc({s.center.x + side * s.top_half, s.top}, 2.6F * s.u, p.metal);
  }
}

void paint_drops(Canvas& c, const Palette& p, const Shape& s, const Water& w, const VesselLook& look) {
  if (look.drop >= 0) {
    const float from = s.top - s.height * 0.3F;
    const float y = from + (w.y - from) * look.drop * look.drop;
    c.drop({s.center.x, y}, 10 * s.u, mix(p.water_top, kWhite, 0.2F), p.water_bottom);
  }
  const float age = look.since_splash;
  if (age >= 0 && age < 0.75F) {
    for (int i = 0; i < 9; ++i) {
      const float angle = -kPi / 2 + static_cast<float>(i - 4) * 0.24F;
      const float speed = (120 + 46 * static_cast<float>((i * 7) % 4)) * s.u;
      const Vec2 at{s.center.x + std::cos(angle) * speed * age,
                    w.y + std::sin(angle) * speed * age + 430 * s.u * age * age};
      if (at.y >= w.y + w.ry) continue;
      c.drop(at, (2.4F + static_cast<float>(i % 3) * 0.9F) * s.u, p.water_top, p.water_bottom);
    }
  }
  if (look.leak >= 0) {  // out of a seam at the right, down along the side
    const float from = w.y + (s.floor_y() - w.y) * 0.35F;
    const float y = from + (s.foot - from) * look.leak * look.leak;
    c.drop({s.center.x + s.half_at(from) + 5 * s.u, y}, 5 * s.u, p.water_top, p.water_bottom);
  }
}

void paint_stream(Canvas& c, const Palette& p, const Shape& s, const VesselLook& look, float angle) {
  const Vec2 from = Vec2{-s.top_half + 7 * s.u, s.top + s.rim_ry * 0.35F - s.center.y};
  const Vec2 lip{s.center.x + from.x * std::cos(angle) - from.y * std::sin(angle),
                 s.center.y + from.x * std::sin(angle) + from.y * std::cos(angle)};
  const float floor = s.foot + 8 * s.u;
  std::vector<Vec2> left;
  std::vector<Vec2> right;
  for (int i = 0; i <= 28; ++i) {
    const float k = static_cast<float>(i) / 28;
    const float x = lip.x - 16 * s.u * std::sqrt(k);
    const float y = lip.y + (floor - lip.y) * (0.04F * k + 0.96F * k * k);
    const float wide = look.pour * (9 * s.u * (1 - k * 0.35F) + 1.2F * s.u * std::sin(k * 12 - 5 * look.phase));
    left.push_back({x - wide * 0.6F, y});
    right.push_back({x + wide, y});
  }
  c.strip(left, right, p.water_top, p.water_bottom);
  c.polyline(left, p.water_top, 1.5F * s.u);
  c.polyline(right, p.water_bottom, 1.5F * s.u);
  const Vec2 puddle{lip.x - 2 * s.u, floor};
  c.polygon_gradient(ellipse(puddle, 30 * s.u * look.pour, 7 * s.u, 0, 2 * kPi, 36), {0, floor - 7 * s.u}, p.water_top,
                     {0, floor + 7 * s.u}, p.water_bottom);
  for (int i = 0; i < 5; ++i) {
    const float k = std::fmod(look.phase * 0.5F + static_cast<float>(i) * 0.2F, 1.0F);
    const float side = (i % 2 == 1 ? 1.0F : -1.0F) * static_cast<float>(8 + 5 * i) * s.u;
    c.drop({lip.x - 8 * s.u + side * k, floor - 34 * s.u * k + 38 * s.u * k * k},
           (2.2F + static_cast<float>(i % 3) * 0.6F) * s.u, p.water_top, p.water_bottom);
  }
}

}  // namespace

void paint_bucket(Canvas& canvas, const Palette& palette, const VesselLook& look, bool still, const Rect& box) {
  const Shape shape = shape_in(box);
  constexpr float kMostAngle = 0.24F;
  const float angle = -kMostAngle * look.tip;
  paint_shadow(canvas, shape);
  const int mark = canvas.mark();
  paint_body(canvas, palette, shape);
  const Water water = water_of(shape, look, still, std::tan(-angle));
  paint_water(canvas, palette, shape, water, look, still);
  paint_glass(canvas, palette, shape, look);
  if (!still) paint_drops(canvas, palette, shape, water, look);
  if (angle != 0) canvas.turn_since(mark, shape.center, angle);
  if (look.pour > 0 && !still) paint_stream(canvas, palette, shape, look, angle);
}

}  // namespace drops::client
