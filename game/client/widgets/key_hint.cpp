#include "game/client/widgets/key_hint.h"

#include <cmath>

namespace drops::client {
namespace {

// One key and what it does: a small key cap, then the words.
void hint(Ui& ui, const KeyHint& hint) {
  const float pad = ui.s(7);
  const Vec2 keys = ui.text_size(Type::kSmall, hint.keys);
  const float indent = keys.x + 2 * pad + ui.s(6);
  const float wrap = std::max(1.0F, ui.width() - indent);
  const Vec2 words = ui.text_size(Type::kSmall, hint.does, wrap);
  const float cap = keys.y + ui.s(6);
  const Rect rect = ui.take(Vec2{indent + words.x, std::max(cap, words.y)});
  if (ui.measuring()) return;
  const Palette& p = ui.palette();
  const float top = rect.min.y + std::floor((rect.height() - cap) / 2);
  const Rect key{{rect.min.x, top}, {rect.min.x + keys.x + 2 * pad, top + cap}};
  ui.canvas().fill(key, p.surface, ui.s(6));
  ui.canvas().stroke(key, p.outline, ui.s(6), ui.s(1));
  ui.text(Type::kSmall, {key.min.x + pad, key.min.y + ui.s(3)}, p.ink2, hint.keys);
  ui.text(Type::kSmall, {rect.min.x + indent, rect.min.y + std::floor((rect.height() - words.y) / 2)}, p.ink2,
          hint.does, wrap);
}

}  // namespace

void key_hints(Ui& ui, const std::vector<KeyHint>& hints) {
  const auto all = [&] {
    for (const KeyHint& each : hints) hint(ui, each);
  };
  if (ui.in_flow()) {
    all();
  } else {
    ui.flow(Align::kLeft, all);
  }
}

}  // namespace drops::client
