#include "game/client/screens/wall_pieces.h"

#include "game/client/tr.h"
#include "game/client/widgets/countdown.h"

namespace drops::client::wall {
namespace {

// A full ring is a minute or more: the room sees the last one run out.
constexpr std::int64_t kRingMs = 60'000;

void call(const Pen& pen, const model::Wall& wall) {
  const Palette& p = pen.ui.palette();
  if (!wall.phase.empty() && !wall.instruction.starts_with(wall.phase)) {
    say(pen, {.em = kName, .color = p.primary, .role = Role::kStatus, .id = "phase"}, wall.phase);
    pen.ui.set_gap(2);
  }
  say(pen, {.em = kCall, .color = p.ink, .role = Role::kHeading, .id = "instruction"}, wall.instruction);
  pen.ui.set_gap(space::kTight);
  say(pen, {.type = Type::kBody, .em = kDetail, .color = p.ink2}, wall.detail);
}

}  // namespace

void say(const Pen& pen, const Said& how, std::string_view text) {
  if (text.empty()) return;
  Ui& ui = pen.ui;
  const float px = pen.px(how.em);
  const float wrap = ui.width();
  const Rect rect = ui.take(ui.text_size(how.type, text, wrap, px).y);
  if (ui.measuring()) return;
  ui.text(how.type, rect.min, how.color, text, wrap, how.align, px);
  ui.describe({.id = how.id, .role = how.role, .label = text}, rect);
}

// The title at the left, the code at the right for whoever comes late; below each other where they do not fit.
void head(const Pen& pen, const model::Wall& wall) {
  Ui& ui = pen.ui;
  const Palette& p = ui.palette();
  const std::string join = wall.code.empty() ? "" : tr_with("Join with {}", {wall.code});
  const float px = pen.px(kQuiet);
  const float both = ui.text_size(Type::kTitle, wall.title, 0, px).x + ui.text_size(Type::kTitle, join, 0, px).x;
  say(pen, {.color = p.ink2, .role = Role::kHeading}, wall.title);
  if (both + ui.s(space::kGutter) > ui.width()) {
    ui.set_gap(space::kTight);
    say(pen, {.color = p.primary, .id = "code"}, join);
    return;
  }
  if (ui.measuring()) return;
  const float top = ui.room().min.y - ui.s(space::kGap) - ui.text_size(Type::kTitle, wall.title, 0, px).y;
  ui.column({{ui.room().min.x, top}, ui.room().max},
            [&] { say(pen, {.color = p.primary, .align = Align::kRight, .id = "code"}, join); });
}

// What to do now, and beside it how long.
void hero(const Pen& pen, const model::Wall& wall) {
  if (!wall.clock.shown) return call(pen, wall);
  const float scale = 1.5F * pen.scale;
  with_aside(pen.ui, {.size = countdown_size(pen.ui, scale),
                      .least = 0,
                      .content = [&] { call(pen, wall); },
                      .aside =
                          [&] {
                            countdown(pen.ui, {.left_ms = wall.clock.left_ms,
                                               .total_ms = kRingMs,
                                               .paused = wall.clock.stands_still,
                                               .scale = scale});
                          }});
}

}  // namespace drops::client::wall
