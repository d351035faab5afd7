#include "game/client/widgets/qr.h"

#include <cmath>

namespace drops::client {

void qr_picture(Ui& ui, const QrPicture& picture) {
  constexpr std::size_t kQuiet = 4;  // cells of border that readers need
  const auto cells = static_cast<float>(picture.side + 2 * kQuiet);
  const float cell = std::max(1.0F, std::floor(std::min(ui.s(picture.size), ui.width()) / cells));
  const Rect rect = ui.take(Vec2{cell * cells, cell * cells});
  if (ui.measuring()) return;
  Canvas canvas = ui.canvas();
  canvas.fill(rect, rgb(0xFFFFFF), ui.s(8));
  const Vec2 first{std::round(rect.min.x + cell * kQuiet), std::round(rect.min.y + cell * kQuiet)};
  for (std::size_t y = 0; y < picture.side; ++y) {
    for (std::size_t x = 0; x < picture.side;) {  // a run of dark cells is one box: no seams between them
      std::size_t end = x;
      while (end < picture.side && y * picture.side + end < picture.dark.size() &&
             picture.dark[y * picture.side + end]) {
        ++end;
      }
      if (end > x) {
        canvas.fill({{first.x + cell * static_cast<float>(x), first.y + cell * static_cast<float>(y)},
                     {first.x + cell * static_cast<float>(end), first.y + cell * static_cast<float>(y + 1)}},
                    rgb(0x000000));
      }
      x = std::max(end, x + 1);
    }
  }
  ui.describe({.id = picture.id, .role = Role::kPicture, .label = picture.label}, rect);
}

}  // namespace drops::client
