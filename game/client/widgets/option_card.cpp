#include "game/client/widgets/option_card.h"

#include <cmath>

#include "game/client/icons.h"
#include "game/client/tr.h"
#include "game/client/widgets/chip.h"

namespace drops::client {
namespace {

struct OptionLayout {
  float badge;   // radius of the round at the left
  float indent;  // where the words begin
  float wrap;
  Vec2 words, second, reason;
  std::vector<Rect> marks;  // from the words' left edge, below them
  float marks_height = 0;   // what they add below the words; 0 where they stand at the right
  bool marks_beside = false;
  float height = 0;
};

Chip chip_of(const OptionMark& mark) {
  return {.text = mark.text, .icon = mark.icon, .sign = mark.sign};
}

// At the right of the words where there is room for all, else below them.
void lay_marks(Ui& ui, const OptionCard& option, OptionLayout& l) {
  float all = 0;
  for (const OptionMark& mark : option.marks) all += chip_size(ui, chip_of(mark)).x + ui.s(8);
  const float words = std::max({l.words.x, l.second.x, l.reason.x + ui.s(24)});
  l.marks_beside = !option.marks.empty() && words + ui.s(16) + all <= l.wrap;
  if (l.marks_beside) {
    float right = l.wrap - all + ui.s(8);
    for (const OptionMark& mark : option.marks) {
      const Vec2 size = chip_size(ui, chip_of(mark));
      l.marks.push_back({{right, -size.y / 2}, {right + size.x, size.y / 2}});
      right += size.x + ui.s(8);
    }
    return;
  }
  float x = 0;
  float y = 0;
  float line = 0;
  for (const OptionMark& mark : option.marks) {
    const Vec2 size = chip_size(ui, chip_of(mark), l.wrap);
    if (x > 0 && x + size.x > l.wrap) {
      x = 0;
      y += line + ui.s(space::kTight);
      line = 0;
    }
    l.marks.push_back({{x, y}, {x + size.x, y + size.y}});
    x += size.x + ui.s(8);
    line = std::max(line, size.y);
  }
  l.marks_height = option.marks.empty() ? 0 : y + line + ui.s(8);
}

OptionLayout layout_of(Ui& ui, const OptionCard& option) {
  OptionLayout l{};
  const float line = ui.theme().line_px(Type::kStrong);
  l.badge = std::max(ui.s(19), std::round(line * 0.85F));
  l.indent = ui.s(20) + 2 * l.badge + ui.s(18);
  l.wrap = std::max(ui.s(40), ui.width() - l.indent - ui.s(24));
  l.words = ui.text_size(Type::kStrong, option.text, l.wrap);
  if (!option.second.empty()) l.second = ui.text_size(Type::kSmall, option.second, l.wrap);
  if (!option.reason.empty()) {
    const float icon = ui.icon_width(Type::kSmall, icon::kLock) + ui.s(6);
    l.reason = ui.text_size(Type::kSmall, option.reason, l.wrap - icon);
  }
  lay_marks(ui, option, l);
  l.height = l.words.y + l.marks_height;
  if (l.second.y > 0) l.height += ui.s(3) + l.second.y;
  if (l.reason.y > 0) l.height += ui.s(6) + l.reason.y;
  return l;
}

void draw_badge(Ui& ui, const OptionCard& option, const OptionLayout& l, Vec2 center) {
  const Palette& p = ui.palette();
  Canvas canvas = ui.canvas();
  const bool counts = option.state == OptionState::kChosen || option.state == OptionState::kRevealed;
  canvas.disc(center, l.badge, counts ? p.primary : p.sunken);
  if (counts) {
    const char* sign = option.state == OptionState::kChosen ? icon::kCheck : icon::kUsers;
    ui.icon(Type::kTitle, center, p.on_primary, sign, l.badge * (option.state == OptionState::kChosen ? 1.5F : 1.2F));
    return;
  }
  canvas.circle(center, l.badge, p.outline, ui.s(1.25F));
  if (option.state == OptionState::kLocked) {
    ui.icon(Type::kStrong, center, p.ink2, icon::kLock);
  } else if (option.number > 0) {
    canvas.digits(Type::kStrong, center, option.state == OptionState::kDimmed ? p.ink3 : p.ink2,
                  std::to_string(option.number));
  }
}

void draw_ground(Ui& ui, const OptionCard& option, const Rect& rect, const Touch& touch) {
  const Palette& p = ui.palette();
  Canvas canvas = ui.canvas();
  const float radius = ui.s(space::kControlRadius);
  const bool counts = option.state == OptionState::kChosen || option.state == OptionState::kRevealed;
  const bool flat = option.state == OptionState::kLocked || option.state == OptionState::kDimmed;
  if (touch.hovered) canvas.shadow(rect, ui.s(16), ui.s(6), 0.2F);
  if (!flat && !touch.hovered) canvas.shadow(rect, ui.s(8), ui.s(2), 0.09F);
  canvas.fill(rect, counts ? p.primary_soft : flat ? mix(p.surface, p.back_bottom, 0.6F) : p.surface, radius);
  const Color edge = counts || touch.hovered ? p.primary : flat ? p.hair : p.outline;
  canvas.stroke(rect, edge, radius, ui.s(counts ? 2.5F : touch.hovered ? 2.0F : 1.25F));
}

void draw_words(Ui& ui, const OptionCard& option, const OptionLayout& l, const Rect& rect) {
  const Palette& p = ui.palette();
  const bool quiet = option.state == OptionState::kLocked || option.state == OptionState::kDimmed;
  const float x = rect.min.x + l.indent;
  float y = rect.min.y + std::floor((rect.height() - l.height) / 2);
  y += ui.text(Type::kStrong, {x, y}, quiet ? p.ink2 : p.ink, option.text, l.wrap, Align::kStart);
  if (l.second.y > 0) {
    y += ui.s(3);
    y += ui.text(Type::kSmall, {x, y}, quiet ? p.ink3 : p.ink2, option.second, l.wrap, Align::kStart);
  }
  for (std::size_t i = 0; i < option.marks.size(); ++i) {
    const float from = l.marks_beside ? std::floor(rect.center().y) : y + ui.s(8);
    draw_chip(ui, chip_of(option.marks[i]), l.marks[i].moved({x, from}));
  }
  y += l.marks_height;
  if (l.reason.y <= 0) return;
  y += ui.s(6);
  const float icon = ui.icon_width(Type::kSmall, icon::kLock);
  const float middle = y + ui.theme().line_px(Type::kSmall) * leading(Type::kSmall) / 2;
  ui.icon(Type::kSmall, {x + icon / 2, middle}, p.warn_text, icon::kLock);
  ui.text(Type::kSmall, {x + icon + ui.s(6), y}, p.warn_text, option.reason, l.wrap - icon - ui.s(6));
}

std::string spoken_state(OptionState state) {
  switch (state) {
    case OptionState::kFree: return {};
    case OptionState::kChosen: return tr("my choice");
    case OptionState::kLocked: return tr("cannot be chosen");
    case OptionState::kRevealed: return tr("the answer");
    case OptionState::kDimmed: return tr("not taken");
  }
  return {};
}

}  // namespace

bool option_card(Ui& ui, const OptionCard& option) {
  const OptionLayout l = layout_of(ui, option);
  const Rect rect = ui.take(std::max(ui.s(68), l.height + ui.s(26)));
  if (ui.measuring()) return false;
  const bool open = option.state == OptionState::kFree || option.state == OptionState::kChosen;
  std::string value = spoken_state(option.state);
  for (const std::string_view more : {option.second, option.reason}) {
    if (!more.empty()) value += (value.empty() ? "" : ", ") + std::string(more);
  }
  for (const OptionMark& mark : option.marks) value += (value.empty() ? "" : ", ") + mark.text;
  const Touch touch =
      ui.touch({.id = option.id,
                .role = Role::kOption,
                .label = option.text,
                .value = value,
                .group = option.group,
                .enabled = open,
                .selected = !open ? option.state == OptionState::kRevealed : option.state == OptionState::kChosen,
                .focus_when_disabled = true},
               rect);
  const Rect shown = touch.hovered && !touch.held ? rect.moved({0, -ui.s(2)}) : rect;
  draw_ground(ui, option, shown, touch);
  draw_badge(ui, option, l, {shown.min.x + ui.s(20) + l.badge, shown.center().y});
  draw_words(ui, option, l, shown);
  ui.focus_ring(touch, shown, ui.s(space::kControlRadius));
  const bool by_digit = open && option.number > 0 && ui.pressed(Key::kDigit, option.number);
  return touch.activated || by_digit;
}

}  // namespace drops::client
