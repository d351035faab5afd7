#include "game/client/widgets/paired_bars.h"

#include <algorithm>
#include <string>

#include "game/client/icons.h"
#include "game/client/widgets/layout.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

void bar(Ui& ui, float share, Color color) {
  const Rect track = ui.take(ui.s(12));
  if (ui.measuring()) return;
  const float radius = track.height() / 2;
  Canvas canvas = ui.canvas();
  canvas.fill(track, ui.palette().sunken, radius);
  const float wide = std::max(track.height(), track.width() * std::clamp(share, 0.0F, 1.0F));
  if (share > 0) canvas.fill({track.min, {track.min.x + wide, track.max.y}}, color, radius);
  canvas.stroke(track, ui.palette().outline, radius, ui.s(1));
}

}  // namespace

void paired_bars(Ui& ui, const PairedBars& bars) {
  constexpr float kLeast = 150;
  const float from = ui.room().min.y;
  strong(ui, bars.title);
  ui.set_gap(space::kTight);
  columns(ui, {{.share = 1,
                .least = kLeast,
                .content =
                    [&] {
                      icon_line(ui, icon::kDrop, bars.gained_says, bars.gained > 0 ? Tone::kGood : Tone::kInk2);
                      ui.set_gap(space::kTight);
                      bar(ui, bars.gained, ui.palette().good);
                    }},
               {.share = 1, .least = kLeast, .content = [&] {
                  const bool lost = bars.lost > 0;
                  icon_line(ui, lost ? icon::kBolt : icon::kCheck, bars.lost_says, lost ? Tone::kBad : Tone::kInk2);
                  ui.set_gap(space::kTight);
                  bar(ui, bars.lost, ui.palette().bad);
                }}});
  const Rect room = ui.room();
  const std::string value = std::string(bars.gained_says) + ", " + std::string(bars.lost_says);
  ui.describe({.id = bars.id, .role = Role::kMeter, .label = bars.title, .value = value},
              {{room.min.x, from}, {room.max.x, std::max(from + 1, room.min.y - ui.s(space::kGap))}});
}

}  // namespace drops::client
