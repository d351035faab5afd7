#include "game/client/widgets/roster_row.h"

#include <cmath>

#include "game/client/tr.h"
#include "game/client/widgets/chip.h"

namespace drops::client {
namespace {

Color ring_of(const Palette& p, int place) {
  const Color rings[] = {p.violet, p.warn, p.good, p.primary, p.bad, p.outline};
  return rings[static_cast<std::size_t>(place < 0 ? -place : place) % std::size(rings)];
}

Chip chip_of(const RosterRow& row) {
  return {.text = row.state, .icon = row.icon, .sign = row.sign};
}

struct RowLayout {
  float radius, indent, room;
  std::string more = {};  // what is known besides the name
  Vec2 name, state;
  bool state_under = false;  // the name, and not at the right
  bool more_beside = false;  // the name, and not under it
  float words = 0;
  float height = 0;
};

RowLayout layout_of(Ui& ui, const RosterRow& row) {
  RowLayout l{};
  l.more = row.role;
  const auto add = [&l](const std::string& text) { l.more += (l.more.empty() ? "" : " · ") + text; };
  if (row.me) add(tr("you"));
  if (row.leader) add(tr("leads"));
  l.radius = std::max(ui.s(16), std::round(ui.theme().line_px(Type::kSmall) * 0.95F));
  l.indent = 2 * l.radius + ui.s(12);
  const float net = ui.width() - l.indent;
  if (!row.state.empty()) l.state = chip_size(ui, chip_of(row), net);
  // The state stands at the right, or under the name where that would break a name of usual length.
  const float beside = net - (l.state.x > 0 ? l.state.x + ui.s(10) : 0);
  const float name = ui.text_size(Type::kBody, row.name).x;
  l.state_under = l.state.x > 0 && beside < std::min(name, ui.s(200) * ui.theme().text_scale);
  l.room = std::max(1.0F, l.state_under ? net : beside);
  l.name = ui.text_size(Type::kBody, row.name, l.room);
  l.more_beside = !l.more.empty() && name + ui.s(10) + ui.text_size(Type::kSmall, l.more).x <= l.room;
  l.words = l.name.y + (l.more_beside ? 0 : ui.text_size(Type::kSmall, l.more, l.room).y);
  const float beneath = l.state_under ? l.state.y + ui.s(4) : 0;
  l.height = std::max({2 * l.radius, l.words + beneath, l.state_under ? 0 : l.state.y});
  return l;
}

}  // namespace

std::string initials_of(std::string_view name) {
  std::string out;
  int letters = 0;
  bool word_begins = true;
  std::string second;  // the second letter of the first word, if there is no second word
  for (std::size_t at = 0; at < name.size();) {
    std::size_t to = at + 1;
    while (to < name.size() && (static_cast<unsigned char>(name[to]) & 0xC0U) == 0x80U) ++to;
    std::string letter(name.substr(at, to - at));
    if (letter.size() == 1 && letter[0] >= 'a' && letter[0] <= 'z') letter[0] = static_cast<char>(letter[0] - 32);
    if (letter == " ") {
      word_begins = true;
    } else if (word_begins && letters < 2) {
      out += letter;
      ++letters;
      word_begins = false;
    } else if (letters == 1 && second.empty()) {
      second = letter;
    }
    at = to;
  }
  return letters < 2 ? out + second : out;
}

void draw_avatar(Ui& ui, Vec2 center, float radius, std::string_view name, int place) {
  if (ui.measuring()) return;
  const Color ring = ring_of(ui.palette(), place);
  Canvas canvas = ui.canvas();
  canvas.disc(center, radius, mix(ring, ui.palette().surface, 0.8F));
  canvas.circle(center, radius, ring, ui.s(2));
  const std::string initials = initials_of(name);
  const Vec2 size = ui.text_size(Type::kSmall, initials);
  const float line = ui.theme().line_px(Type::kSmall) * leading(Type::kSmall);
  ui.text(Type::kSmall, {center.x - size.x / 2, center.y - line / 2}, ui.palette().ink, initials);
}

void roster_row(Ui& ui, const RosterRow& row) {
  const RowLayout l = layout_of(ui, row);
  const Rect rect = ui.take(l.height + ui.s(4));
  ui.set_gap(8);
  if (ui.measuring()) return;
  const float middle = rect.min.y + (l.state_under ? std::max(l.words, 2 * l.radius) / 2 : rect.height() / 2);
  draw_avatar(ui, {rect.min.x + l.radius, middle}, l.radius, row.name, row.place);
  const float x = rect.min.x + l.indent;
  float y = std::floor(middle - l.words / 2);
  if (l.more_beside) {
    const float down = (l.name.y - ui.text_size(Type::kSmall, l.more).y) / 2 + ui.s(1);
    ui.text(Type::kSmall, {x + l.name.x + ui.s(10), y + down}, ui.palette().ink2, l.more);
  }
  y += ui.text(Type::kBody, {x, y}, ui.palette().ink, row.name, l.room);
  if (!l.more_beside) y += ui.text(Type::kSmall, {x, y}, ui.palette().ink2, l.more, l.room);
  if (l.state.x > 0) {
    const Vec2 beside{rect.max.x - l.state.x, std::floor(middle - l.state.y / 2)};
    const Vec2 at = l.state_under ? Vec2{x, y + ui.s(4)} : beside;
    draw_chip(ui, chip_of(row), {at, at + l.state});
  }
  const std::string value = l.more + (l.more.empty() || row.state.empty() ? "" : ", ") + std::string(row.state);
  ui.describe({.id = row.id, .role = Role::kRow, .label = row.name, .value = value}, rect);
}

}  // namespace drops::client
