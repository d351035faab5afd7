#include "game/client/widgets/card.h"

namespace drops::client {

void card(Ui& ui, const Card& card, const std::function<void()>& content) {
  const float pad = ui.s(card.padding);
  const float inner = ui.width() - 2 * pad;
  const float needs = ui.measure(inner, content).y + 2 * pad;
  float high = std::max(needs, ui.s(card.least_height));
  if (card.fill && !ui.measuring()) high = std::max(high, ui.room().height());
  const Rect rect = ui.take(high);
  if (ui.measuring()) return;
  const bool plain = card.ground == Sign::kNeutral;
  const float radius = ui.s(space::kRadius);
  Canvas canvas = ui.canvas();
  canvas.shadow(rect, ui.s(14), ui.s(4), 0.16F);
  canvas.fill(rect, plain ? ui.palette().surface : sign_colors(ui.palette(), card.ground).soft, radius);
  canvas.outline(rect, radius);
  if (!card.label.empty()) ui.describe({.id = {}, .role = Role::kText, .label = card.label}, rect);
  ui.column(rect.inset(pad), content);
}

}  // namespace drops::client
