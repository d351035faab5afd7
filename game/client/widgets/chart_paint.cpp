#include "game/client/widgets/chart_paint.h"

#include <cmath>

namespace drops::client {

LineStyle line_style(const Palette& p, std::size_t index) {
  const LineStyle four[] = {{p.primary, p.primary, 0, 0, 0},
                            {p.bad, p.bad_text, 1, 0, 0},
                            {p.good, p.good_text, 2, 10, 6},
                            {p.violet, p.violet_text, 3, 3, 5}};
  LineStyle style = four[index % 4];
  if (index % 8 >= 4) {  // the same colours once more, with the other dashes and the next marker
    style.marker = (style.marker + 1) % 4;
    style.on = style.on > 0 ? 0.0F : 14.0F;
    style.off = style.on > 0 ? 4.0F : 0.0F;
  }
  return style;
}

float chart_height(const Ui& ui, float units, float least) {
  if (units > 0) return std::max(ui.s(units), least);
  return std::max(ui.measuring() ? ui.s(240) : std::floor(ui.room().height()), least);
}

void draw_marker(Ui& ui, int marker, Vec2 c, float r, Color color) {
  Canvas canvas = ui.canvas();
  const auto shape = [&](float size, Color fill) {
    switch (marker) {
      case 1: {
        const Vec2 corner{size * 0.9F, size * 0.9F};
        canvas.fill({c - corner, c + corner}, fill);
        break;
      }
      case 2: {
        const float d = size * 1.3F;
        const Vec2 diamond[] = {{c.x, c.y - d}, {c.x + d, c.y}, {c.x, c.y + d}, {c.x - d, c.y}};
        canvas.polygon(diamond, fill);
        break;
      }
      case 3: {
        const float q = size * 1.25F;
        const Vec2 triangle[] = {{c.x, c.y - q}, {c.x + q, c.y + q * 0.8F}, {c.x - q, c.y + q * 0.8F}};
        canvas.polygon(triangle, fill);
        break;
      }
      default: canvas.disc(c, size, fill);
    }
  };
  shape(r + ui.s(2), ui.palette().surface);
  shape(r, color);
}

void draw_line(Ui& ui, const LineStyle& style, std::span<const Vec2> points, float thickness) {
  if (style.on > 0) {
    ui.canvas().dashed(points, style.line, thickness, ui.s(style.on), ui.s(style.off));
  } else {
    ui.canvas().polyline(points, style.line, thickness);
  }
}

}  // namespace drops::client
