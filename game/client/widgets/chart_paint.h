#pragma once
// The shapes that charts share: markers and dashes that tell lines apart without their colour.

#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct LineStyle {
  Color line, text;
  int marker = 0;         // 0 disc, 1 square, 2 diamond, 3 triangle
  float on = 0, off = 0;  // units of a dash; 0: unbroken
};
// The style of the n-th line; eight differ by marker and dash.
[[nodiscard]] LineStyle line_style(const Palette& palette, std::size_t index);

// The pixels for a chart of `units`, or for what is left of the column; never less than `least` pixels.
[[nodiscard]] float chart_height(const Ui& ui, float units, float least);

void draw_marker(Ui& ui, int marker, Vec2 center, float radius, Color color);
void draw_line(Ui& ui, const LineStyle& style, std::span<const Vec2> points, float thickness);

}  // namespace drops::client
