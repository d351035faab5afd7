#include "game/client/widgets/entry_row.h"

#include <cmath>

#include "game/client/icons.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

struct EntryLook {
  const char* icon;
  Sign sign;
};
EntryLook look_of(EntryMark mark) {
  switch (mark) {
    case EntryMark::kDrop: return {icon::kDrop, Sign::kInfo};
    case EntryMark::kLeak: return {icon::kDown, Sign::kWarn};
    case EntryMark::kBucket: return {icon::kWarning, Sign::kBad};
    case EntryMark::kRepair: return {icon::kWrench, Sign::kGood};
    case EntryMark::kPromise: return {icon::kHandshake, Sign::kViolet};
    case EntryMark::kHeld: return {icon::kInfo, Sign::kNeutral};
  }
  return {icon::kInfo, Sign::kNeutral};
}

// A small bucket lying on its side says "spilled" without its colour, where Fork Awesome has no bucket.
void draw_bucket_mark(Ui& ui, Vec2 c, float r, Color color) {
  Canvas canvas = ui.canvas();
  const int mark = canvas.mark();
  const float w = r * 0.4F;
  const Vec2 pail[] = {{c.x - w, c.y - w}, {c.x + w, c.y - w}, {c.x + w * 0.7F, c.y + w}, {c.x - w * 0.7F, c.y + w}};
  canvas.polygon(pail, color);
  canvas.polyline(ellipse({c.x, c.y - w}, w, w * 0.9F, 3.5F, 5.9F, 14), color, ui.s(1.6F));
  canvas.turn_since(mark, c, -0.9F);
  canvas.drop({c.x - r * 0.5F, c.y + r * 0.52F}, r * 0.13F, color, color);
}

}  // namespace

bool entry_row(Ui& ui, const EntryRow& row) {
  const EntryLook look = look_of(row.mark);
  const float line = ui.theme().line_px(Type::kStrong) * leading(Type::kStrong);
  const float radius = std::max(ui.s(18), std::round(line * 0.8F));
  const float indent = 2 * radius + ui.s(14);
  std::string relation(row.relation);
  if (row.mine) relation += " · " + tr("concerns you");
  bool pressed = false;
  const auto words = [&] {
    strong(ui, row.change);
    ui.set_gap(1);
    small(ui, relation);
    if (!row.why.empty()) {
      ui.set_gap(4);
      small(ui, row.why, Tone::kInk);
    }
    if (!row.because.empty()) {
      ui.set_gap(2);
      small(ui, row.because, Tone::kInk3);
    }
    if (!row.others.empty()) {
      ui.set_gap(2);
      icon_line(ui, icon::kComments, row.others);
    }
    if (row.can_mark || row.marked) {
      ui.set_gap(space::kTight);
      const std::string id = std::string(row.id) + "_differs";
      const std::string label = row.marked ? tr("You see it differently") : tr("I see it differently");
      pressed = button(ui, {.id = id,
                            .label = label,
                            .icon = row.marked ? icon::kCheck : icon::kComment,
                            .kind = ButtonKind::kQuiet,
                            .enabled = row.can_mark,
                            .selected = row.marked}) ||
                pressed;
    }
  };
  const float wrap = std::max(ui.s(40), ui.width() - indent);
  const float high = std::max(2 * radius, ui.measure(wrap, words).y);
  const Rect rect = ui.take(high);
  if (ui.measuring()) return false;
  const SignColors colors = sign_colors(ui.palette(), look.sign);
  const Vec2 center{rect.min.x + radius, rect.min.y + radius};
  const Color mark = look.sign == Sign::kInfo ? ui.palette().primary : colors.text;
  ui.canvas().disc(center, radius, colors.soft);
  ui.canvas().outline({center - Vec2{radius, radius}, center + Vec2{radius, radius}}, radius);
  if (row.mark == EntryMark::kBucket) {
    draw_bucket_mark(ui, center, radius, mark);
  } else if (row.mark == EntryMark::kDrop) {
    ui.canvas().drop({center.x, center.y + radius * 0.2F}, radius * 0.4F, ui.palette().water_top,
                     ui.palette().water_bottom);
  } else {
    ui.icon(Type::kStrong, center, mark, look.icon);
  }
  ui.column({{rect.min.x + indent, rect.min.y}, rect.max}, words);
  ui.describe({.id = row.id, .role = Role::kRow, .label = row.change, .value = relation}, rect);
  return pressed;
}

}  // namespace drops::client
