#include "game/client/widgets/notice.h"

#include <cmath>

#include "game/client/icons.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/chip.h"
#include "game/client/widgets/layout.h"

namespace drops::client {
namespace {

const char* icon_of(Sign sign) {
  if (sign == Sign::kWarn || sign == Sign::kBad) return icon::kWarning;
  return sign == Sign::kNeutral ? icon::kInfo : sign_icon(sign);
}

void sentence(Ui& ui, const Notice& notice, float indent) {
  const float wrap = std::max(1.0F, ui.width() - indent);
  const Vec2 words = ui.text_size(Type::kSmall, notice.text, wrap);
  const Rect line = ui.take(Vec2{words.x + indent, words.y});
  if (ui.measuring()) return;
  const Color color = sign_colors(ui.palette(), notice.sign).text;
  const float step = ui.theme().line_px(Type::kSmall) * leading(Type::kSmall);
  ui.icon(Type::kSmall, {line.min.x + indent * 0.36F, line.min.y + step / 2}, color,
          notice.icon != nullptr ? notice.icon : icon_of(notice.sign));
  ui.text(Type::kSmall, {line.min.x + indent, line.min.y}, color, notice.text, wrap);
}

// The sentence, and its button at the right or below it.
bool body(Ui& ui, const Notice& notice, float indent) {
  bool pressed = false;
  if (notice.action.empty()) {
    sentence(ui, notice, indent);
    return false;
  }
  const std::string id = std::string(notice.id) + "_action";
  ends(
      ui, [&] { sentence(ui, notice, indent); },
      [&] { pressed = button(ui, {.id = id, .label = notice.action}) || pressed; });
  return pressed;
}

bool sheet(Ui& ui, const Notice& notice, const Rect& rect, bool floats) {
  const SignColors colors = sign_colors(ui.palette(), notice.sign);
  const float radius = ui.s(space::kControlRadius);
  if (floats) ui.canvas().shadow(rect, ui.s(16), ui.s(5), 0.25F);
  ui.canvas().fill(rect, colors.soft, radius);
  ui.canvas().stroke(rect, colors.mark, radius, ui.s(1.25F));
  bool pressed = false;
  const float indent = ui.icon_width(Type::kSmall, icon::kInfo) + ui.s(10);
  ui.column(rect.inset(ui.s(16), ui.s(12)), [&] { pressed = body(ui, notice, indent); });
  ui.describe({.id = notice.id, .role = Role::kAlert, .label = notice.text}, rect);
  return pressed;
}

float height_of(Ui& ui, const Notice& notice, float width) {
  const float indent = ui.icon_width(Type::kSmall, icon::kInfo) + ui.s(10);
  return ui.measure(width - ui.s(32), [&] { body(ui, notice, indent); }).y + ui.s(24);
}

}  // namespace

bool notice(Ui& ui, const Notice& notice) {
  const Rect rect = ui.take(height_of(ui, notice, ui.width()));
  return ui.measuring() ? false : sheet(ui, notice, rect, false);
}

bool toast(Ui& ui, const Notice& notice) {
  if (ui.measuring()) return false;
  const Vec2 size = ui.size();
  const float wide = std::min(size.x - ui.s(40), ui.s(520) * ui.theme().text_scale);
  const float high = height_of(ui, notice, wide);
  const Vec2 at{std::floor((size.x - wide) / 2), size.y - high - ui.s(24)};
  const Rect where{at, {at.x + wide, at.y + high}};
  bool pressed = false;
  ui.overlay(where, ui.s(22), [&] { pressed = sheet(ui, notice, where, true); });
  return pressed;
}

}  // namespace drops::client
