#include "game/client/widgets/stepper.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "game/client/icons.h"
#include "game/client/tr.h"

namespace drops::client {
namespace {

struct StepperLayout {
  float badge;   // radius of the round at the left
  float indent;  // where the words begin
  float wrap;
  float side;   // of the two buttons
  float count;  // width of the number between them
  Vec2 words, second, reason;
  float height;
  float top;  // of the words
};

StepperLayout layout_of(Ui& ui, const Stepper& s) {
  StepperLayout l{};
  const float line = ui.theme().line_px(Type::kStrong);
  l.badge = std::max(ui.s(s.dense ? 16.0F : 19.0F), std::round(line * 0.85F));
  l.indent = ui.s(20) + 2 * l.badge + ui.s(18);
  l.side = std::max(ui.s(space::kTarget), line * 1.6F);
  l.count = ui.text_size(Type::kStrong, std::to_string(std::max(s.most, 10))).x + ui.s(20);
  const float controls = 2 * l.side + l.count + ui.s(28);
  l.wrap = std::max(ui.s(40), ui.width() - l.indent - controls);
  l.words = ui.text_size(Type::kStrong, s.text, l.wrap);
  if (!s.second.empty()) l.second = ui.text_size(Type::kSmall, s.second, l.wrap);
  const float icon = ui.icon_width(Type::kSmall, icon::kLock) + ui.s(6);
  if (!s.reason.empty()) l.reason = ui.text_size(Type::kSmall, s.reason, l.wrap - icon);
  const float text =
      l.words.y + (l.second.y > 0 ? l.second.y + ui.s(3) : 0) + (l.reason.y > 0 ? l.reason.y + ui.s(6) : 0);
  l.height =
      s.dense ? std::max(text + ui.s(10), l.side + ui.s(4)) : std::max({ui.s(68), text + ui.s(40), l.side + ui.s(16)});
  l.top = s.dense ? std::floor((l.height - text) / 2) : ui.s(12);
  return l;
}

void draw_bar(Ui& ui, const Stepper& s, const Rect& bar) {
  const Palette& p = ui.palette();
  Canvas canvas = ui.canvas();
  const float radius = bar.height() / 2;
  canvas.fill(bar, p.sunken, radius);
  canvas.stroke(bar, p.outline, radius, ui.s(1));
  if (s.value <= 0 || s.most <= 0) return;
  const float share = std::min(1.0F, static_cast<float>(s.value) / static_cast<float>(s.most));
  const float long_enough = std::max(bar.height(), bar.width() * share);
  canvas.fill({bar.min, {bar.min.x + long_enough, bar.max.y}}, p.primary, radius);
}

void draw_words(Ui& ui, const Stepper& s, const StepperLayout& l, const Rect& rect) {
  const Palette& p = ui.palette();
  const bool quiet = !s.reason.empty();
  const Vec2 badge{rect.min.x + ui.s(20) + l.badge, rect.center().y};
  ui.canvas().disc(badge, l.badge, p.sunken);
  ui.canvas().circle(badge, l.badge, p.outline, ui.s(1.25F));
  if (quiet) {
    ui.icon(Type::kStrong, badge, p.ink2, icon::kLock);
  } else if (s.number > 0) {
    ui.canvas().digits(Type::kStrong, badge, p.ink2, std::to_string(s.number));
  }
  const float x = rect.min.x + l.indent;
  float y = rect.min.y + l.top;
  y += ui.text(Type::kStrong, {x, y}, quiet ? p.ink2 : p.ink, s.text, l.wrap, Align::kStart);
  if (l.second.y > 0) y += ui.s(3) + ui.text(Type::kSmall, {x, y + ui.s(3)}, p.ink2, s.second, l.wrap, Align::kStart);
  if (l.reason.y > 0) {
    y += ui.s(6);
    const float icon = ui.icon_width(Type::kSmall, icon::kLock);
    ui.icon(Type::kSmall, {x + icon / 2, y + ui.theme().line_px(Type::kSmall) / 2}, p.warn_text, icon::kLock);
    ui.text(Type::kSmall, {x + icon + ui.s(6), y}, p.warn_text, s.reason, l.wrap - icon - ui.s(6));
    return;
  }
  if (!s.dense) draw_bar(ui, s, {{x, rect.max.y - ui.s(20)}, {x + l.wrap - ui.s(8), rect.max.y - ui.s(12)}});
}

bool round_button(Ui& ui, const std::string& id, const std::string& label, const char* icon, bool enabled,
                  const Rect& box) {
  const Touch touch = ui.touch({.id = id, .role = Role::kButton, .label = label, .enabled = enabled}, box);
  const Palette& p = ui.palette();
  const float radius = box.height() / 2 - ui.s(2);
  ui.canvas().disc(box.center(), radius, touch.hovered ? p.primary_soft : enabled ? p.surface : p.sunken);
  ui.canvas().circle(box.center(), radius, enabled ? p.primary : p.hair, ui.s(enabled ? 2.0F : 1.25F));
  ui.icon(Type::kStrong, box.center(), enabled ? p.ink : p.ink3, icon);
  ui.focus_ring(touch, box, box.height() / 2);
  return touch.activated;
}

// By how much the keys move it: Shift goes one by one.
int by_keys(Ui& ui, const Stepper& s, bool focused) {
  if (!focused) return 0;
  int by = 0;
  if (ui.pressed(Key::kRight) || ui.pressed(Key::kPlus)) by = s.stride;
  if (ui.pressed(Key::kLeft)) by = -s.stride;
  return ui.shifted() && by != 0 ? by / s.stride : by;
}

}  // namespace

int stepper(Ui& ui, const Stepper& s) {
  const StepperLayout l = layout_of(ui, s);
  const Rect rect = ui.take(l.height);
  if (ui.measuring()) return s.value;
  const bool open = s.enabled && s.reason.empty();
  const Palette& p = ui.palette();
  const float radius = ui.s(space::kControlRadius);
  const float right = rect.max.x - ui.s(12);
  const Rect more{{right - l.side, rect.center().y - l.side / 2}, {right, rect.center().y + l.side / 2}};
  const Rect less = more.moved({-l.side - l.count, 0});
  if (open) ui.canvas().shadow(rect, ui.s(8), ui.s(2), 0.09F);
  ui.canvas().fill(rect, s.value > 0 ? p.primary_soft : open ? p.surface : mix(p.surface, p.back_bottom, 0.6F), radius);
  ui.canvas().stroke(rect, s.value > 0 ? p.primary : open ? p.outline : p.hair, radius, ui.s(s.value > 0 ? 2 : 1.25F));

  const std::string value = tr_with("{} of {}", {std::to_string(s.value), std::to_string(s.most)}) +
                            (s.reason.empty() ? "" : ", " + std::string(s.reason));
  const Rect words{rect.min, {less.min.x - ui.s(4), rect.max.y}};
  const Touch touch = ui.touch({.id = s.id,
                                .role = Role::kOption,
                                .label = s.text,
                                .value = value,
                                .enabled = open,
                                .selected = s.value > 0,
                                .focus_when_disabled = true},
                               words);
  draw_words(ui, s, l, rect);
  ui.canvas().digits(Type::kStrong, {(less.max.x + more.min.x) / 2, rect.center().y}, p.ink, std::to_string(s.value));
  const std::string id(s.id);
  const bool taken =
      round_button(ui, id + "_less", tr_with("Fewer for: {}", {s.text}), icon::kMinus, open && s.value > 0, less);
  const bool given =
      round_button(ui, id + "_more", tr_with("More for: {}", {s.text}), icon::kPlus, open && s.left > 0, more);
  ui.focus_ring(touch, words, radius);
  if (!open) return s.value;
  if (s.number > 0 && ui.pressed(Key::kDigit, s.number)) ui.focus(s.id);
  const bool here = touch.focused || ui.focus() == id + "_less" || ui.focus() == id + "_more";
  const int by = given ? s.stride : taken ? -s.stride : by_keys(ui, s, here);
  return std::clamp(s.value + by, 0, s.value + std::max(0, s.left));
}

}  // namespace drops::client
