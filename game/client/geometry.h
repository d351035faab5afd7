#pragma once
// Points, rectangles and colours of the window, in pixels. Plain values, so that widgets and screens need not know what
// draws them; it never draws.

#include <algorithm>
#include <cstdint>

namespace drops::client {

struct Vec2 {
  float x = 0;
  float y = 0;
  friend bool operator==(const Vec2&, const Vec2&) = default;
};
inline Vec2 operator+(Vec2 a, Vec2 b) {
  return {a.x + b.x, a.y + b.y};
}
inline Vec2 operator-(Vec2 a, Vec2 b) {
  return {a.x - b.x, a.y - b.y};
}
inline Vec2 operator*(Vec2 a, float k) {
  return {a.x * k, a.y * k};
}

struct Rect {
  Vec2 min;
  Vec2 max;

  [[nodiscard]] float width() const { return max.x - min.x; }
  [[nodiscard]] float height() const { return max.y - min.y; }
  [[nodiscard]] Vec2 size() const { return max - min; }
  [[nodiscard]] Vec2 center() const { return (min + max) * 0.5F; }
  [[nodiscard]] Rect inset(float x, float y) const { return {{min.x + x, min.y + y}, {max.x - x, max.y - y}}; }
  [[nodiscard]] Rect inset(float all) const { return inset(all, all); }
  [[nodiscard]] Rect moved(Vec2 by) const { return {min + by, max + by}; }
  [[nodiscard]] bool contains(Vec2 p) const { return p.x >= min.x && p.x < max.x && p.y >= min.y && p.y < max.y; }
  // True where `inner` lies within, give or take `slack` pixels on each side.
  [[nodiscard]] bool contains(const Rect& inner, float slack) const {
    return inner.min.x >= min.x - slack && inner.min.y >= min.y - slack && inner.max.x <= max.x + slack &&
           inner.max.y <= max.y + slack;
  }
  [[nodiscard]] Rect cut_to(const Rect& other) const {
    return {{std::max(min.x, other.min.x), std::max(min.y, other.min.y)},
            {std::min(max.x, other.max.x), std::min(max.y, other.max.y)}};
  }
  [[nodiscard]] bool empty() const { return max.x <= min.x || max.y <= min.y; }
  friend bool operator==(const Rect&, const Rect&) = default;
};

// A colour as the draw lists hold it: 0xAABBGGRR.
struct Color {
  std::uint32_t abgr = 0;

  [[nodiscard]] float red() const { return static_cast<float>(abgr & 0xFFU) / 255.0F; }
  [[nodiscard]] float green() const { return static_cast<float>((abgr >> 8U) & 0xFFU) / 255.0F; }
  [[nodiscard]] float blue() const { return static_cast<float>((abgr >> 16U) & 0xFFU) / 255.0F; }
  [[nodiscard]] float alpha() const { return static_cast<float>((abgr >> 24U) & 0xFFU) / 255.0F; }
  // The same colour, `share` (0..1) as opaque as it was.
  [[nodiscard]] Color faded(float share) const {
    const float alpha = static_cast<float>((abgr >> 24U) & 0xFFU) * std::clamp(share, 0.0F, 1.0F);
    return {(abgr & 0x00FFFFFFU) | (static_cast<std::uint32_t>(alpha + 0.5F) << 24U)};
  }
  friend bool operator==(const Color&, const Color&) = default;
};

// rgb(0xE4EEF6): an opaque colour as designers write it.
[[nodiscard]] constexpr Color rgb(std::uint32_t hex) {
  return {0xFF000000U | ((hex & 0xFFU) << 16U) | (hex & 0xFF00U) | ((hex >> 16U) & 0xFFU)};
}

// `a` at share 0, `b` at share 1.
[[nodiscard]] Color mix(Color a, Color b, float share);

}  // namespace drops::client
