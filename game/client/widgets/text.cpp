#include "game/client/widgets/text.h"

#include <cmath>

namespace drops::client {
namespace {

void words(Ui& ui, Type type, std::string_view text, Color color, Role role) {
  const float wrap = ui.width();
  const Vec2 size = ui.text_size(type, text, wrap);
  const bool right = !ui.in_flow() && ui.begins_at_right(text);
  const Rect rect = ui.in_flow() ? ui.take(size) : ui.take(Vec2{right ? wrap : std::min(size.x, wrap), size.y});
  if (ui.measuring()) return;
  ui.text(type, rect.min, color, text, wrap, ui.in_flow() ? Align::kLeft : Align::kStart);
  ui.describe({.id = {}, .role = role, .label = text}, rect);
}

}  // namespace

void title(Ui& ui, std::string_view text) {
  words(ui, Type::kTitle, text, ui.palette().ink, Role::kHeading);
}
void heading(Ui& ui, std::string_view text) {
  words(ui, Type::kStrong, text, ui.palette().ink, Role::kHeading);
}
void numeral(Ui& ui, std::string_view text) {
  words(ui, Type::kNumeral, text, ui.palette().ink, Role::kText);
}

void paragraph(Ui& ui, std::string_view text, Tone tone) {
  words(ui, Type::kBody, text, text_color(ui.palette(), tone), Role::kText);
}
void strong(Ui& ui, std::string_view text, Tone tone) {
  words(ui, Type::kStrong, text, text_color(ui.palette(), tone), Role::kText);
}
void small(Ui& ui, std::string_view text, Tone tone) {
  words(ui, Type::kSmall, text, text_color(ui.palette(), tone), Role::kText);
}
void eyebrow(Ui& ui, std::string_view text) {
  words(ui, Type::kSmall, text, ui.palette().primary, Role::kText);
  ui.set_gap(space::kTight);
}

void icon_line(Ui& ui, const char* icon, std::string_view text, Tone tone) {
  const float line = ui.theme().line_px(Type::kSmall) * leading(Type::kSmall);
  const float wide = ui.icon_width(Type::kSmall, icon);
  const float indent = wide > 0 ? wide + ui.s(6) : 0;
  const float wrap = std::max(1.0F, ui.width() - indent);
  const Vec2 size = ui.text_size(Type::kSmall, text, wrap);
  const Rect rect = ui.take(Vec2{size.x + indent, size.y});
  if (ui.measuring()) return;
  const Color color = text_color(ui.palette(), tone);
  ui.icon(Type::kSmall, {rect.min.x + wide / 2, rect.min.y + line / 2}, color, icon);
  ui.text(Type::kSmall, {rect.min.x + indent, rect.min.y}, color, text, wrap);
  ui.describe({.id = {}, .role = Role::kText, .label = text}, rect);
}

void bullet(Ui& ui, std::string_view text) {
  const float line = ui.theme().line_px(Type::kBody) * leading(Type::kBody);
  const float indent = std::round(line * 0.8F);
  const float wrap = std::max(1.0F, ui.width() - indent);
  const Vec2 size = ui.text_size(Type::kBody, text, wrap);
  const Rect rect = ui.take(Vec2{(ui.begins_at_right(text) ? wrap : size.x) + indent, size.y});
  if (ui.measuring()) return;
  ui.canvas().disc({rect.min.x + indent * 0.35F, rect.min.y + line / 2}, line * 0.11F, ui.palette().primary);
  ui.text(Type::kBody, {rect.min.x + indent, rect.min.y}, ui.palette().ink2, text, wrap, Align::kStart);
  ui.describe({.id = {}, .role = Role::kText, .label = text}, rect);
}

}  // namespace drops::client
