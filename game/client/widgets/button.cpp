#include "game/client/widgets/button.h"

#include <cmath>

#include "game/client/icons.h"
#include "game/client/tr.h"

namespace drops::client {
namespace {

struct ButtonColors {
  Color ground, text, edge;
  bool shadow = false;
};

ButtonColors colors_of(const Ui& ui, const Button& button, bool hot) {
  const Palette& p = ui.palette();
  if (!button.enabled) {
    const Color ground = mix(p.outline, p.back_bottom, 0.78F);
    return {button.kind == ButtonKind::kQuiet ? Color{} : ground, p.ink2, Color{}, false};
  }
  if (button.selected) return {p.primary_soft, p.ink, p.primary, false};
  switch (button.kind) {
    case ButtonKind::kPrimary: return {hot ? p.primary_hover : p.primary, p.on_primary, Color{}, true};
    case ButtonKind::kSecondary: return {hot ? p.primary_soft : p.surface, p.ink, hot ? p.primary : p.outline, false};
    case ButtonKind::kQuiet: return {hot ? p.primary_soft : Color{}, hot ? p.ink : p.ink2, Color{}, false};
    case ButtonKind::kDanger: return {hot ? p.bad_soft : p.surface, p.bad_text, p.bad, false};
  }
  return {p.surface, p.ink, p.outline, false};
}

// How a label lies in its button: the icon, then the words, as one block.
struct ButtonLayout {
  float pad, icon, indent, wrap;
  Vec2 words;
};
ButtonLayout layout_of(Ui& ui, const Button& button, const char* icon) {
  const bool wide = button.kind == ButtonKind::kPrimary;
  const float pad = ui.s(button.kind == ButtonKind::kQuiet ? 14.0F : wide ? 34.0F : 20.0F);
  const float icon_wide = ui.icon_width(Type::kStrong, icon);
  const float indent = icon_wide > 0 ? icon_wide + ui.s(10) : 0;
  const float wrap = std::max(ui.s(20), ui.width() - 2 * pad - indent);
  return {pad, icon_wide, indent, wrap, ui.text_size(Type::kStrong, button.label, wrap)};
}

void draw_button(Ui& ui, const Button& button, const char* icon, const ButtonLayout& l, const Rect& rect, bool hot) {
  const ButtonColors c = colors_of(ui, button, hot);
  const float radius = ui.s(space::kControlRadius);
  Canvas canvas = ui.canvas();
  if (c.shadow) canvas.shadow(rect, ui.s(14), ui.s(5), 0.2F);
  if (c.ground.abgr != 0) canvas.fill(rect, c.ground, radius);
  if (c.edge.abgr != 0) canvas.stroke(rect, c.edge, radius, ui.s(button.selected ? 2.5F : 1.25F));
  const float block = l.indent + l.words.x;
  const float x = rect.min.x + std::floor((rect.width() - block) / 2);
  const float line = ui.theme().line_px(Type::kStrong) * leading(Type::kStrong);
  const float y = rect.min.y + std::floor((rect.height() - l.words.y) / 2);
  ui.icon(Type::kStrong, {x + l.icon / 2, y + line / 2}, c.text, icon);
  ui.text(Type::kStrong, {x + l.indent, y}, c.text, button.label, l.words.x + 1,
          l.words.y > line * 1.5F ? Align::kCenter : Align::kLeft);
}

}  // namespace

bool button(Ui& ui, const Button& button) {
  const char* icon = button.selected && button.icon == nullptr ? icon::kCheck : button.icon;
  const ButtonLayout layout = layout_of(ui, button, icon);
  const float least = button.kind == ButtonKind::kPrimary ? 50.0F : space::kTarget;
  Vec2 size{layout.words.x + layout.indent + 2 * layout.pad, std::max(ui.s(least), layout.words.y + ui.s(20))};
  size.x = std::max(size.x, ui.s(space::kTarget));
  if (button.fill) size.x = ui.width();
  Rect rect;
  if (button.align == Align::kLeft || button.fill || ui.in_flow()) {
    rect = ui.take(size);
  } else {
    rect = ui.take(size.y);
    const float spare = rect.width() - std::min(size.x, rect.width());
    rect.min.x += button.align == Align::kRight ? spare : std::floor(spare / 2);
    rect.max.x = rect.min.x + std::min(size.x, rect.width());
  }
  if (ui.measuring()) return false;
  const Touch touch = ui.touch({.id = button.id,
                                .role = Role::kButton,
                                .label = button.label,
                                .enabled = button.enabled,
                                .selected = button.selected},
                               rect);
  draw_button(ui, button, icon, layout, rect, touch.hovered);
  ui.focus_ring(touch, rect, ui.s(space::kControlRadius));
  return touch.activated;
}

bool icon_button(Ui& ui, std::string_view id, std::string_view label, const char* icon) {
  const float side = std::max(ui.s(space::kTarget), ui.theme().line_px(Type::kBody) * 1.5F);
  const Rect rect = ui.take(Vec2{side, side});
  if (ui.measuring()) return false;
  const Touch touch = ui.touch({.id = id, .role = Role::kButton, .label = label}, rect);
  const Palette& p = ui.palette();
  Canvas canvas = ui.canvas();
  canvas.disc(rect.center(), side / 2, touch.hovered ? p.primary_soft : p.surface.faded(0.75F));
  canvas.outline(rect, side / 2);
  ui.icon(Type::kBody, rect.center(), touch.hovered ? p.ink : p.ink2, icon);
  ui.focus_ring(touch, rect, side / 2);
  if (touch.hovered || (touch.focused && ui.focus_visible())) {  // its name, under it and inside the window
    const Vec2 words = ui.text_size(Type::kSmall, label);
    const Vec2 box{words.x + ui.s(16), words.y + ui.s(8)};
    const float x = std::clamp(rect.center().x - box.x / 2, ui.s(4), std::max(ui.s(4), ui.size().x - box.x - ui.s(4)));
    const Rect tip{{x, rect.max.y + ui.s(6)}, {x + box.x, rect.max.y + ui.s(6) + box.y}};
    ui.overlay(tip, 0, [&] {
      ui.canvas().fill(tip, p.ink, ui.s(8));
      ui.text(Type::kSmall, {tip.min.x + ui.s(8), tip.min.y + ui.s(4)}, p.surface, label);
    });
  }
  return touch.activated;
}

bool toggle(Ui& ui, std::string_view id, std::string_view label, bool& on, bool enabled) {
  const float track_w = ui.s(46);
  const float track_h = ui.s(26);
  const float indent = track_w + ui.s(12);
  const float wrap = std::max(ui.s(20), ui.width() - indent);
  const Vec2 words = ui.text_size(Type::kBody, label, wrap);
  const float high = std::max(ui.s(space::kTarget), words.y + ui.s(8));
  const Rect rect = ui.take(Vec2{words.x + indent, high});
  if (ui.measuring()) return false;
  const std::string says = on ? tr("on") : tr("off");
  const Touch touch = ui.touch(
      {.id = id, .role = Role::kToggle, .label = label, .value = says, .enabled = enabled, .selected = on}, rect);
  if (touch.activated) on = !on;
  const Palette& p = ui.palette();
  const float y = rect.center().y;
  const Rect track{{rect.min.x, y - track_h / 2}, {rect.min.x + track_w, y + track_h / 2}};
  Canvas canvas = ui.canvas();
  canvas.fill(track, on && enabled ? p.primary : p.sunken, track_h / 2);
  canvas.stroke(track, on && enabled ? p.primary : p.outline, track_h / 2, ui.s(1.5F));
  const Vec2 knob{on ? track.max.x - track_h / 2 : track.min.x + track_h / 2, y};
  canvas.disc(knob, track_h / 2 - ui.s(4), on && enabled ? p.on_primary : p.outline);
  if (on) ui.icon(Type::kSmall, {track.min.x + track_h / 2, y}, enabled ? p.on_primary : p.ink2, icon::kCheck);
  ui.text(Type::kBody, {rect.min.x + indent, rect.min.y + std::floor((high - words.y) / 2)}, enabled ? p.ink : p.ink3,
          label, wrap);
  ui.focus_ring(touch, rect, ui.s(8));
  return touch.activated;
}

}  // namespace drops::client
