#include "game/client/widgets/progress.h"

#include <cmath>

#include "game/client/tr.h"

namespace drops::client {

void progress(Ui& ui, const Progress& progress) {
  const int total = std::clamp(progress.total, 0, 40);
  const Vec2 one_line = ui.text_size(Type::kSmall, progress.label);
  const float width = ui.width();
  const float gap = ui.s(total > 12 ? 3.0F : 8.0F);
  const float room = std::min(width, std::max(ui.s(48) * static_cast<float>(total), ui.s(120)));
  const float each =
      total == 0 ? 0 : std::min(ui.s(40), (room - gap * static_cast<float>(total - 1)) / static_cast<float>(total));
  const float bar = total == 0 ? 0 : each * static_cast<float>(total) + gap * static_cast<float>(total - 1);
  const Vec2 words = ui.text_size(Type::kSmall, progress.label, width);
  const float high = words.y + (total > 0 ? ui.s(6) + ui.s(6) : 0);
  const Rect rect = ui.in_flow() ? ui.take(Vec2{std::max(one_line.x, bar), high}) : ui.take(high);
  if (ui.measuring()) return;
  const Palette& p = ui.palette();
  ui.text(Type::kSmall, rect.min, p.ink2, progress.label, rect.width() + 1, progress.align);
  const float spare = rect.width() - bar;
  float x = rect.min.x + (progress.align == Align::kLeft ? 0 : progress.align == Align::kCenter ? spare / 2 : spare);
  const float y = rect.max.y - ui.s(6);
  Canvas canvas = ui.canvas();
  for (int i = 0; i < total; ++i) {
    const Rect segment{{x, y}, {x + each, y + ui.s(6)}};
    const float radius = std::min(ui.s(3), each / 2);
    canvas.fill(segment, i < progress.done ? p.primary : p.outline.faded(0.35F), radius);
    canvas.outline(segment, radius);
    if (i == progress.done && progress.part > 0) {
      const float part = std::clamp(progress.part, 0.0F, 1.0F);
      canvas.fill(segment, mix(p.primary, p.surface, 0.55F), radius);
      canvas.fill({segment.min, {x + std::max(ui.s(6), each * part), segment.max.y}}, p.primary, radius);
    }
    x += each + gap;
  }
  const std::string value = tr_with("{} of {}", {std::to_string(progress.done), std::to_string(progress.total)});
  ui.describe({.id = progress.id, .role = Role::kMeter, .label = progress.label, .value = value}, rect);
}

}  // namespace drops::client
