#include "game/client/widgets/chip.h"

#include <cmath>

#include "game/client/icons.h"

namespace drops::client {
namespace {

struct ChipMeasures {
  float pad_x, pad_y, icon, indent, line;
};
ChipMeasures measures(Ui& ui, const Chip& chip) {
  const char* icon = chip.icon != nullptr ? chip.icon : sign_icon(chip.sign);
  const float wide = ui.icon_width(Type::kSmall, icon);
  const float line = ui.theme().line_px(Type::kSmall) * leading(Type::kSmall);
  return {ui.s(11), ui.s(5), wide, wide > 0 ? wide + ui.s(6) : 0, line};
}

}  // namespace

const char* sign_icon(Sign sign) {
  switch (sign) {
    case Sign::kNeutral: return nullptr;
    case Sign::kInfo: return icon::kInfo;
    case Sign::kGood: return icon::kCheck;
    case Sign::kWarn: return icon::kDots;
    case Sign::kBad: return icon::kWarning;
    case Sign::kViolet: return icon::kLock;
  }
  return nullptr;
}

Vec2 chip_size(Ui& ui, const Chip& chip, float most) {
  const ChipMeasures m = measures(ui, chip);
  const float wrap = most > 0 ? std::max(1.0F, most - 2 * m.pad_x - m.indent) : 0;
  const Vec2 text = ui.text_size(Type::kSmall, chip.text, wrap);
  return {text.x + m.indent + 2 * m.pad_x, text.y + 2 * m.pad_y};
}

void draw_chip(Ui& ui, const Chip& chip, const Rect& where) {
  if (ui.measuring()) return;
  const ChipMeasures m = measures(ui, chip);
  const SignColors colors = sign_colors(ui.palette(), chip.sign);
  const float radius = std::min(where.height() / 2, m.line / 2 + m.pad_y);
  ui.canvas().fill(where, colors.soft, radius);
  ui.canvas().outline(where, radius);
  const char* icon = chip.icon != nullptr ? chip.icon : sign_icon(chip.sign);
  ui.icon(Type::kSmall, {where.min.x + m.pad_x + m.icon / 2, where.min.y + m.pad_y + m.line / 2}, colors.text, icon);
  const float wrap = std::max(1.0F, where.width() - 2 * m.pad_x - m.indent + 1);
  ui.text(Type::kSmall, {where.min.x + m.pad_x + m.indent, where.min.y + m.pad_y}, colors.text, chip.text, wrap);
  if (!chip.id.empty()) ui.describe({.id = chip.id, .role = Role::kStatus, .label = chip.text}, where);
}

void chip(Ui& ui, const Chip& chip) {
  const Rect rect = ui.take(chip_size(ui, chip, ui.width()));
  draw_chip(ui, chip, rect);
}

}  // namespace drops::client
