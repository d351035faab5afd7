#include "game/client/canvas.h"

#include <array>
#include <cmath>
#include <cstring>
#include <numbers>

#include "game/client/compat.h"
#include "game/client/fonts.h"

namespace drops::client {
namespace {

using compat::im;
constexpr float kPi = std::numbers::pi_v<float>;

void add_path(ImDrawList* list, std::span<const Vec2> points) {
  list->PathClear();
  for (const Vec2 p : points) list->PathLineTo(im(p));
}

// Where the next code point of UTF-8 text begins.
const char* next_code(const char* at, const char* end) {
  ++at;
  while (at < end && (static_cast<unsigned char>(*at) & 0xC0U) == 0x80U) ++at;
  return at;
}

}  // namespace

bool Canvas::out_of_sight(const Rect& rect, float around) const {
  const ImVec2 min = list_->GetClipRectMin();
  const ImVec2 max = list_->GetClipRectMax();
  return rect.max.y + around < min.y || rect.min.y - around > max.y || rect.max.x + around < min.x ||
         rect.min.x - around > max.x;
}

void Canvas::fill(const Rect& rect, Color color, float radius) {
  if (out_of_sight(rect, 1)) return;
  list_->AddRectFilled(im(rect.min), im(rect.max), color.abgr, radius);
}

void Canvas::stroke(const Rect& rect, Color color, float radius, float thickness) {
  if (out_of_sight(rect, 2 * thickness)) return;
  list_->AddRect(im(rect.min), im(rect.max), color.abgr, radius, 0, thickness * theme_->palette().edge);
}

void Canvas::outline(const Rect& rect, float radius) {
  const Palette& palette = theme_->palette();
  if (palette.flat) stroke(rect, palette.outline, radius, theme_->s(1));
}

void Canvas::fill_gradient(const Rect& rect, Color top, Color bottom) {
  list_->AddRectFilledMultiColor(im(rect.min), im(rect.max), top.abgr, top.abgr, bottom.abgr, bottom.abgr);
}

void Canvas::shadow(const Rect& rect, float spread, float drop, float strength) {
  const ShadowCell& cell = fonts_->shadow();
  const float alpha = std::min(1.0F, strength * theme_->palette().shadow);
  if (cell.empty() || alpha <= 0 || out_of_sight(rect, spread + drop)) return;
  const ImU32 color = IM_COL32(16, 37, 58, static_cast<int>(255 * alpha));
  const Rect r = rect.moved({0, drop});
  const float inner = std::min(spread, 0.5F * std::min(r.width(), r.height()) - 1);
  const std::array<float, 4> x{r.min.x - spread, r.min.x + inner, r.max.x - inner, r.max.x + spread};
  const std::array<float, 4> y{r.min.y - spread, r.min.y + inner, r.max.y - inner, r.max.y + spread};
  const Vec2 middle = (cell.min + cell.max) * 0.5F;
  const std::array<float, 4> u{cell.min.x, middle.x, middle.x, cell.max.x};
  const std::array<float, 4> v{cell.min.y, middle.y, middle.y, cell.max.y};
  for (std::size_t j = 0; j < 3; ++j) {
    for (std::size_t i = 0; i < 3; ++i) {
      if (i == 1 && j == 1) continue;  // what casts the shadow covers it
      list_->PrimReserve(6, 4);
      list_->PrimRectUV({x[i], y[j]}, {x[i + 1], y[j + 1]}, {u[i], v[j]}, {u[i + 1], v[j + 1]}, color);
    }
  }
}

void Canvas::disc(Vec2 center, float radius, Color color) {
  if (out_of_sight({center, center}, radius + 1)) return;
  list_->AddCircleFilled(im(center), radius, color.abgr, 40);
}

void Canvas::circle(Vec2 center, float radius, Color color, float thickness) {
  if (out_of_sight({center, center}, radius + thickness + 1)) return;
  list_->AddCircle(im(center), radius, color.abgr, 48, thickness * theme_->palette().edge);
}

void Canvas::arc(Vec2 center, float radius, float share, Color color, float thickness) {
  if (share <= 0 || out_of_sight({center, center}, radius + thickness + 1)) return;
  const float from = -kPi / 2;
  const float to = from + 2 * kPi * std::min(share, 0.9999F);
  list_->PathClear();
  list_->PathArcTo(im(center), radius, from, to, std::max(8, static_cast<int>(96 * share)));
  list_->PathStroke(color.abgr, 0, thickness);
  if (share >= 1) return;
  for (const float angle : {from, to}) {
    const Vec2 end{center.x + std::cos(angle) * radius, center.y + std::sin(angle) * radius};
    list_->AddCircleFilled(im(end), thickness / 2, color.abgr, 20);
  }
}

void Canvas::line(Vec2 a, Vec2 b, Color color, float thickness) {
  list_->AddLine(im(a), im(b), color.abgr, thickness);
}

void Canvas::polyline(std::span<const Vec2> points, Color color, float thickness, bool closed) {
  if (points.size() < 2) return;
  add_path(list_, points);
  list_->PathStroke(color.abgr, closed ? ImDrawFlags_Closed : 0, thickness);
}

void Canvas::dashed(std::span<const Vec2> points, Color color, float thickness, float on, float off) {
  if (points.size() < 2) return;
  std::vector<Vec2> dash{points[0]};
  bool draws = true;
  float left = on;
  for (std::size_t i = 1; i < points.size(); ++i) {
    const Vec2 from = points[i - 1];
    const Vec2 way = points[i] - from;
    const float length = std::hypot(way.x, way.y);
    for (float at = 0; at < length;) {
      const float step = std::min(left, length - at);
      at += step;
      left -= step;
      const Vec2 here = from + way * (at / length);
      if (draws) dash.push_back(here);
      if (left > 0.01F) continue;
      if (draws) polyline(dash, color, thickness);
      draws = !draws;
      left = draws ? on : off;
      dash.assign(1, here);
    }
  }
  if (draws) polyline(dash, color, thickness);
}

void Canvas::polygon(std::span<const Vec2> points, Color color) {
  add_path(list_, points);
  list_->PathFillConvex(color.abgr);
}

void Canvas::polygon_gradient(std::span<const Vec2> points, Vec2 from, Color a, Vec2 to, Color b) {
  const int first = list_->VtxBuffer.Size;
  polygon(points, a);
  ImGui::ShadeVertsLinearColorGradientKeepAlpha(list_, first, list_->VtxBuffer.Size, im(from), im(to), a.abgr, b.abgr);
}

void Canvas::strip(std::span<const Vec2> upper, std::span<const Vec2> lower, Color top, Color bottom) {
  const auto n = static_cast<int>(std::min(upper.size(), lower.size()));
  if (n < 2) return;
  const ImVec2 uv = ImGui::GetFontTexUvWhitePixel();
  list_->PrimReserve((n - 1) * 6, n * 2);
  const unsigned base = list_->_VtxCurrentIdx;
  for (int i = 0; i < n; ++i) {
    list_->PrimWriteVtx(im(upper[static_cast<std::size_t>(i)]), uv, top.abgr);
    list_->PrimWriteVtx(im(lower[static_cast<std::size_t>(i)]), uv, bottom.abgr);
  }
  for (unsigned i = 0; i + 1 < static_cast<unsigned>(n); ++i) {
    for (const unsigned corner : {0U, 1U, 3U, 0U, 3U, 2U}) {
      list_->PrimWriteIdx(static_cast<ImDrawIdx>(base + i * 2 + corner));
    }
  }
}

void Canvas::drop(Vec2 center, float radius, Color top, Color bottom) {
  const ImVec2 tip(center.x, center.y - 1.9F * radius);
  const int first = list_->VtxBuffer.Size;
  list_->PathClear();
  list_->PathLineTo({center.x, center.y + radius});
  list_->PathArcTo(im(center), radius, kPi / 2, kPi + 0.25F, 14);
  list_->PathBezierQuadraticCurveTo({center.x - 0.42F * radius, center.y - 1.05F * radius}, tip, 10);
  const ImVec2 shoulder(center.x + radius * std::cos(-0.25F), center.y + radius * std::sin(-0.25F));
  list_->PathBezierQuadraticCurveTo({center.x + 0.42F * radius, center.y - 1.05F * radius}, shoulder, 10);
  list_->PathArcTo(im(center), radius, -0.25F, kPi / 2, 14);
  list_->PathFillConvex(top.abgr);
  ImGui::ShadeVertsLinearColorGradientKeepAlpha(list_, first, list_->VtxBuffer.Size, tip, {center.x, center.y + radius},
                                                top.abgr, bottom.abgr);
  if (radius > theme_->s(5)) {  // a glint, where there is room for one
    list_->PathArcTo(im(center), radius * 0.62F, kPi * 0.62F, kPi * 0.98F, 8);
    list_->PathStroke(IM_COL32(255, 255, 255, 170), 0, radius * 0.16F);
  }
}

void Canvas::text(Type type, Vec2 at, Color color, std::string_view text, float size) {
  if (text.empty()) return;
  const ImFont* font = fonts_->font(type);
  const float px = size > 0 ? size : compat::font_px(font);
  list_->AddText(font, px, {std::floor(at.x), std::floor(at.y)}, color.abgr, text.data(), text.data() + text.size());
}

void Canvas::icon(Type type, Vec2 center, Color color, const char* icon, float size) {
  if (icon == nullptr || !fonts_->has_icons()) return;
  const ImFont* font = fonts_->font(type);
  unsigned int code = 0;
  ImTextCharFromUtf8(&code, icon, icon + std::strlen(icon));
  const ImFontGlyph* glyph = font->FindGlyph(static_cast<ImWchar>(code));
  if (glyph == nullptr) return;
  const float px = size > 0 ? size : compat::font_px(font);
  const float scale = px / compat::font_px(font);
  const Vec2 ink{(glyph->X0 + glyph->X1) * 0.5F * scale, (glyph->Y0 + glyph->Y1) * 0.5F * scale};
  const Vec2 at = center - ink;
  list_->AddText(font, px, {std::round(at.x), std::round(at.y)}, color.abgr, icon, icon + std::strlen(icon));
}

void Canvas::digits(Type type, Vec2 center, Color color, std::string_view text, float size) {
  const ImFont* font = fonts_->font(type);
  const float px = size > 0 ? size : compat::font_px(font);
  const auto width_of = [&](const char* from, const char* to) {
    return font->CalcTextSizeA(px, FLT_MAX, 0, from, to).x;
  };
  float cell = 0;
  for (const char& digit : std::string_view("0123456789")) cell = std::max(cell, width_of(&digit, &digit + 1));
  const char* const end = text.data() + text.size();
  const auto advance = [&](const char* at, const char* to) {
    return *at >= '0' && *at <= '9' ? cell : width_of(at, to);
  };
  float width = 0;
  for (const char* at = text.data(); at < end; at = next_code(at, end)) width += advance(at, next_code(at, end));
  float x = center.x - width / 2;
  for (const char* at = text.data(); at < end;) {
    const char* to = next_code(at, end);
    const float step = advance(at, to);
    const Vec2 pen{x + (step - width_of(at, to)) / 2, center.y - px / 2};
    this->text(type, pen, color, {at, static_cast<std::size_t>(to - at)}, px);
    x += step;
    at = to;
  }
}

void Canvas::push_clip(const Rect& clip) {
  list_->PushClipRect(im(clip.min), im(clip.max), true);
}
void Canvas::pop_clip() {
  list_->PopClipRect();
}

int Canvas::mark() const {
  return list_->VtxBuffer.Size;
}

void Canvas::turn_since(int mark, Vec2 around, float angle) {
  const float c = std::cos(angle);
  const float s = std::sin(angle);
  for (int i = mark; i < list_->VtxBuffer.Size; ++i) {
    ImVec2& p = list_->VtxBuffer[i].pos;
    const Vec2 q = compat::of(p) - around;
    p = im({around.x + q.x * c - q.y * s, around.y + q.x * s + q.y * c});
  }
}

std::vector<Vec2> ellipse(Vec2 center, float rx, float ry, float from, float to, int steps) {
  std::vector<Vec2> points;
  points.reserve(static_cast<std::size_t>(steps) + 1);
  for (int i = 0; i <= steps; ++i) {
    const float angle = from + (to - from) * static_cast<float>(i) / static_cast<float>(steps);
    points.push_back({center.x + std::cos(angle) * rx, center.y + std::sin(angle) * ry});
  }
  return points;
}

}  // namespace drops::client
