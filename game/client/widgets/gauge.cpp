#include "game/client/widgets/gauge.h"

#include <cmath>

#include "game/client/icons.h"
#include "game/client/tr.h"
#include "game/client/widgets/chip.h"
#include "game/client/widgets/layout.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

void bar(Ui& ui, float share, Color color) {
  const Rect track = ui.take(ui.s(10));
  if (ui.measuring()) return;
  const Palette& p = ui.palette();
  Canvas canvas = ui.canvas();
  const float radius = track.height() / 2;
  canvas.fill(track, p.sunken, radius);
  const float wide = std::max(track.height(), track.width() * std::clamp(share, 0.0F, 1.0F));
  if (share > 0) canvas.fill({track.min, {track.min.x + wide, track.max.y}}, color, radius);
  canvas.stroke(track, p.outline, radius, ui.s(1));
}

}  // namespace

std::string signed_text(int number) {
  if (number > 0) return "+" + std::to_string(number);
  if (number < 0) return "−" + std::to_string(-static_cast<long long>(number));
  return "0";
}

void stake_gauge(Ui& ui, const StakeGauge& gauge) {
  const float from = ui.room().min.y;
  const std::string value = std::to_string(gauge.value);
  ends(
      ui,
      [&] {
        small(ui, gauge.title);
        if (gauge.personal) chip(ui, {.text = tr("only you see this"), .icon = icon::kLock, .sign = Sign::kViolet});
      },
      [&] {
        if (gauge.change.has_value() && *gauge.change != 0) {
          chip(ui, {.text = signed_text(*gauge.change), .icon = *gauge.change > 0 ? icon::kUp : icon::kDown});
        }
        strong(ui, value);
      });
  ui.set_gap(space::kTight);
  const int span = std::max(1, gauge.most - gauge.least);
  bar(ui, static_cast<float>(gauge.value - gauge.least) / static_cast<float>(span), ui.palette().warn);
  const Rect room = ui.room();
  ui.describe({.id = gauge.id, .role = Role::kMeter, .label = gauge.title, .value = value},
              {{room.min.x, from}, {room.max.x, std::max(from + 1, room.min.y - ui.s(space::kGap))}});
}

void meter(Ui& ui, std::string_view id, std::string_view title, int percent, std::string_view words) {
  const float from = ui.room().min.y;
  const std::string value = words.empty() ? std::to_string(percent) : std::string(words);
  ends(
      ui, [&] { small(ui, title); }, [&] { strong(ui, value); });
  ui.set_gap(space::kTight);
  bar(ui, static_cast<float>(percent) / 100.0F, ui.palette().good);
  const Rect room = ui.room();
  ui.describe({.id = id, .role = Role::kMeter, .label = title, .value = value},
              {{room.min.x, from}, {room.max.x, std::max(from + 1, room.min.y - ui.s(space::kGap))}});
}

}  // namespace drops::client
