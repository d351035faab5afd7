// Ui's text: measured and drawn in one way, and registered for the checks.

#include <cmath>
#include <cstring>

#include "game/client/compat.h"
#include "game/client/fonts.h"
#include "game/client/ui.h"

namespace drops::client {
namespace {

constexpr std::string_view kEllipsis = "…";

// Calls `line(begin, end)` for each line of wrapped text.
template <class Line>
void for_each_line(const ImFont* font, float px, std::string_view text, float wrap, Line&& line) {
  const char* at = text.data();
  const char* const end = at + text.size();
  while (at < end) {
    const char* stop = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
    if (stop == nullptr) stop = end;
    const char* to = stop;
    if (wrap > 0 && at < stop) {
      to = compat::wrap_at(font, px, at, stop, wrap);
      if (to == at) {  // not even one letter fits: it stands alone
        ++to;
        while (to < stop && (static_cast<unsigned char>(*to) & 0xC0U) == 0x80U) ++to;
      }
    }
    line(at, to);
    at = to;
    while (at < stop && *at == ' ') ++at;
    if (at == stop && at < end) ++at;
  }
}

}  // namespace

Ui::Written Ui::written(std::string_view text) const {
  Written out{text};
  if (bidi::turns(text)) {
    out.directed = &directed_.of(text);
    out.text = out.directed->text();
  }
  fonts_->note(out.text);
  return out;
}

bool Ui::begins_at_right(std::string_view text) const {
  return bidi::turns(text) && directed_.of(text).from_right(0);
}

Vec2 Ui::text_size(Type type, std::string_view logical, float wrap, float px) const {
  const std::string_view text = written(logical).text;
  const ImFont* font = fonts_->font(type);
  if (px <= 0) px = compat::font_px(font);
  Vec2 size;
  int lines = 0;
  for_each_line(font, px, text, wrap, [&](const char* from, const char* to) {
    size.x = std::max(size.x, font->CalcTextSizeA(px, FLT_MAX, 0, from, to).x);
    ++lines;
  });
  size.x = std::ceil(size.x);
  size.y = lines == 0 ? 0 : std::round(px * leading(type) * static_cast<float>(lines));
  return size;
}

float Ui::text(Type type, Vec2 at, Color color, std::string_view logical, float wrap, Align align, float px) {
  if (measuring()) return text_size(type, logical, wrap, px).y;
  const Written writing = written(logical);
  const std::string_view text = writing.text;
  const ImFont* font = fonts_->font(type);
  if (px <= 0) px = compat::font_px(font);
  const float step = px * leading(type);
  Canvas paper = canvas();
  float y = at.y;
  // Lines from the right keep to one edge, of the column or of the block that they make.
  const float block = writing.directed != nullptr && align == Align::kLeft ? text_size(type, logical, wrap, px).x : 0;
  for_each_line(font, px, text, wrap, [&](const char* from, const char* to) {
    const float width = font->CalcTextSizeA(px, FLT_MAX, 0, from, to).x;
    const auto begins = static_cast<std::size_t>(from - text.data());
    const auto ends = static_cast<std::size_t>(to - text.data());
    const bool right = writing.directed != nullptr && writing.directed->from_right(begins);
    float x = at.x;
    if (align == Align::kCenter) x += (std::max(wrap, 0.0F) - width) / 2;
    if (align == Align::kRight || (align == Align::kStart && right)) x += std::max(wrap, 0.0F) - width;
    if (align == Align::kLeft && right) x += block - width;
    const float top = y + (step - px) / 2;
    const std::string turned = writing.directed != nullptr ? writing.directed->line(begins, ends) : std::string();
    const std::string_view line =
        writing.directed != nullptr ? std::string_view(turned) : text.substr(begins, ends - begins);
    paper.text(type, {x, top}, color, line, px);
    register_text(line, {{x, top}, {x + width, top + px}}, false);
    y += step;
  });
  return std::round(y - at.y);
}

void Ui::text_fitted(Type type, Vec2 at, Color color, std::string_view text, float width) {
  if (measuring()) return;
  const ImFont* font = fonts_->font(type);
  const float px = compat::font_px(font);
  const auto wide = [&](std::string_view logical) {
    const std::string_view part = written(logical).text;
    return font->CalcTextSizeA(px, FLT_MAX, 0, part.data(), part.data() + part.size()).x;
  };
  std::string shown(text);
  const bool shortened = wide(shown) > width;
  if (shortened) {
    std::string_view kept = text;
    const float room = width - wide(kEllipsis);
    while (!kept.empty() && wide(kept) > room) {
      kept.remove_suffix(1);
      while (!kept.empty() && (static_cast<unsigned char>(kept.back()) & 0xC0U) == 0x80U) kept.remove_suffix(1);
      if (!kept.empty() && static_cast<unsigned char>(kept.back()) >= 0xC0U) kept.remove_suffix(1);
    }
    shown = std::string(kept) + std::string(kEllipsis);
  }
  const float width_of_it = wide(shown);
  const Written writing = written(shown);
  if (writing.directed != nullptr) shown = writing.directed->line(0, writing.text.size());
  canvas().text(type, at, color, shown);
  register_text(text, {at, {at.x + width_of_it, at.y + px}}, shortened);
}

void Ui::register_text(std::string_view text, const Rect& rect, bool shortened) {
  tree_.add(TextRun{.text = std::string(text),
                    .rect = rect,
                    .clip = clips_.back(),
                    .scrolls = clips_.size() > 1,
                    .shortened = shortened,
                    .layer = layer_});
}

void Ui::icon(Type type, Vec2 center, Color color, const char* icon, float size) {
  if (icon == nullptr || measuring()) return;
  fonts_->note(icon);
  canvas().icon(type, center, color, icon, size);
}

float Ui::icon_width(Type type, const char* icon) const {
  if (icon == nullptr || !fonts_->has_icons()) return 0;
  fonts_->note(icon);
  return std::ceil(compat::font_px(fonts_->font(type)) * 0.86F);
}

}  // namespace drops::client
