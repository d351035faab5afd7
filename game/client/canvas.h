#pragma once
// Shapes and text on the screen: the one place between our widgets and the library's draw lists. It knows colours and
// pixels, never what they mean.

#include <span>
#include <string_view>
#include <vector>

#include "game/client/geometry.h"
#include "game/client/theme.h"

struct ImDrawList;

namespace drops::client {

class Fonts;

class Canvas {
 public:
  Canvas(ImDrawList* list, const Fonts* fonts, const Theme* theme) : list_(list), fonts_(fonts), theme_(theme) {}

  void fill(const Rect& rect, Color color, float radius = 0);
  void stroke(const Rect& rect, Color color, float radius, float thickness);
  // Around a ground that only a soft tone sets off; nothing where the palette has soft tones.
  void outline(const Rect& rect, float radius);
  void fill_gradient(const Rect& rect, Color top, Color bottom);
  // A soft shadow around and below a rectangle that will cover its middle.
  void shadow(const Rect& rect, float spread, float drop, float strength);
  void disc(Vec2 center, float radius, Color color);
  void circle(Vec2 center, float radius, Color color, float thickness);
  // Part of a circle, clockwise from the top, `share` 0..1, with round ends.
  void arc(Vec2 center, float radius, float share, Color color, float thickness);
  void line(Vec2 a, Vec2 b, Color color, float thickness);
  void polyline(std::span<const Vec2> points, Color color, float thickness, bool closed = false);
  // `on` pixels drawn, `off` left out, along the points.
  void dashed(std::span<const Vec2> points, Color color, float thickness, float on, float off);
  void polygon(std::span<const Vec2> points, Color color);  // convex
  void polygon_gradient(std::span<const Vec2> points, Vec2 from, Color a, Vec2 to, Color b);
  // The surface between two lines of equally many points, from colour to colour.
  void strip(std::span<const Vec2> upper, std::span<const Vec2> lower, Color top, Color bottom);
  // A falling drop: round below, pointed above; `radius` of its round part.
  void drop(Vec2 center, float radius, Color top, Color bottom);

  // One line of text with its upper left corner at `at`, `size` in pixels (0: the type's own).
  void text(Type type, Vec2 at, Color color, std::string_view text, float size = 0);
  // An icon with the middle of what is inked at `center`.
  void icon(Type type, Vec2 center, Color color, const char* icon, float size = 0);
  // Digits in cells of one width, centred: a countdown that does not jump.
  void digits(Type type, Vec2 center, Color color, std::string_view text, float size = 0);

  // From here on to the end of `clip`, nothing is drawn outside of it.
  void push_clip(const Rect& clip);
  void pop_clip();

  // What was drawn between two marks can be turned around a point, by radians.
  [[nodiscard]] int mark() const;
  void turn_since(int mark, Vec2 around, float angle);

 private:
  // What lies wholly outside of what is cut to, such as most rows of a long list, is not worth its corners.
  [[nodiscard]] bool out_of_sight(const Rect& rect, float around) const;

  ImDrawList* list_;
  const Fonts* fonts_;
  const Theme* theme_;
};

// Points on an ellipse from angle to angle (radians, clockwise from the right).
[[nodiscard]] std::vector<Vec2> ellipse(Vec2 center, float rx, float ry, float from, float to, int steps);

}  // namespace drops::client
