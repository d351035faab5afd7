#include "game/client/widgets/countdown.h"

#include <cmath>

#include "game/client/tr.h"

namespace drops::client {
namespace {

// Below this share of the time a word and a thicker ring say that it runs out.
constexpr float kHurry = 1.0F / 6;

float scale_of(const Ui& ui, float scale) {
  return scale > 0 ? scale : std::max(1.0F, ui.theme().text_scale);
}

}  // namespace

std::string clock_text(std::int64_t left_ms) {
  const std::int64_t seconds = (std::max<std::int64_t>(0, left_ms) + 999) / 1000;
  const std::string rest = std::to_string(seconds % 60);
  return std::to_string(seconds / 60) + (rest.size() == 1 ? ":0" : ":") + rest;
}

Vec2 countdown_size(const Ui& ui, float scale) {
  const float side = 2 * (ui.s(44) * scale_of(ui, scale) + ui.s(6));
  return {side, side};
}

void countdown(Ui& ui, const Countdown& countdown) {
  const Rect rect = ui.take(countdown_size(ui, countdown.scale));
  if (ui.measuring()) return;
  const Palette& p = ui.palette();
  const std::int64_t left = std::max<std::int64_t>(0, countdown.left_ms);
  float share = 1;
  if (countdown.total_ms > 0) share = static_cast<float>(left) / static_cast<float>(countdown.total_ms);
  share = std::clamp(share, 0.0F, 1.0F);
  const bool hurry = countdown.total_ms > 0 && share <= kHurry && !countdown.paused;
  const Vec2 center = rect.center();
  const float scale = scale_of(ui, countdown.scale);
  const float radius = ui.s(44) * scale;
  const float thick = std::max(1.0F, countdown.scale);
  Canvas canvas = ui.canvas();
  canvas.circle(center, radius, mix(p.sunken, p.hair, 0.35F), ui.s(8) * thick / p.edge);
  const Color ring = countdown.paused ? p.outline : hurry ? p.bad : share <= 2 * kHurry ? p.warn : p.primary;
  canvas.arc(center, radius, share, ring, ui.s(hurry ? 11 : 8) * thick);

  std::string caption(countdown.caption);
  if (caption.empty()) caption = countdown.paused ? tr("paused") : hurry ? tr("hurry") : tr("left");
  const std::string digits = clock_text(left);
  const auto line = [&](Type type) {
    return countdown.scale > 0 ? std::round(ui.s(em_px(type) * kLinePerEm) * scale) : ui.theme().line_px(type);
  };
  const float title = line(Type::kTitle);
  const float size = title * (digits.size() > 4 ? 0.68F : 0.86F);
  canvas.digits(Type::kTitle, {center.x, center.y - title * 0.13F}, p.ink, digits, size);
  const float small = line(Type::kSmall);
  const Vec2 words = ui.text_size(Type::kSmall, caption, 0, small);
  ui.text(Type::kSmall, {center.x - words.x / 2, center.y + title * 0.31F}, hurry ? p.bad_text : p.ink2, caption, 0,
          Align::kLeft, small);
  ui.describe({.id = countdown.id, .role = Role::kTimer, .label = caption, .value = digits}, rect);
  if (!countdown.paused && left > 0) ui.wake_in(static_cast<int>((left - 1) % 1000) + 1);
}

}  // namespace drops::client
