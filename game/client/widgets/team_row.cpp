#include "game/client/widgets/team_row.h"

#include <cmath>

#include "game/client/icons.h"
#include "game/client/tr.h"
#include "game/client/widgets/countdown.h"

namespace drops::client {
namespace {

constexpr float kPad = 12;
constexpr float kBar = 84;       // units of a small bar of trust
constexpr float kWideRow = 560;  // units from which the bars have room

struct RowLayout {
  float badge = 0;   // radius
  float indent = 0;  // from the row's left edge to the words
  float ring = 0;    // radius of the small clock
  float time = 0;    // width of clock and digits
  float bars = 0;    // width with their icons; 0: not drawn
  float words = 0;   // width
  Vec2 name;
  bool where_beside = false;     // the name, and not under it
  float where = 0;               // height of the line under the name
  float waiting = 0;             // height of the line who is waited for, with the chips beside it
  std::vector<Rect> chips = {};  // from the words' left edge, below them
  float chips_high = 0;          // what they add below the words; 0 where they stand beside the last line
  float text = 0;                // height of all words
  float height = 0;
};

std::string where_of(const TeamRow& row) {
  return std::string(row.phase) + (row.scene.empty() ? "" : "  ·  ") + std::string(row.scene);
}

// Beside the last line of words where all of them have room there.
bool lay_beside(Ui& ui, const TeamRow& row, RowLayout& l) {
  const bool under_name = row.waiting.empty();
  const std::string where = where_of(row);
  if (under_name && !l.where_beside) return false;
  float high = 0;
  float x = under_name ? l.name.x + ui.s(10) + ui.text_size(Type::kSmall, where).x
                       : ui.text_size(Type::kSmall, row.waiting).x;
  x += ui.s(14);
  const float line = under_name ? l.name.y : ui.text_size(Type::kSmall, where).y;
  for (const Chip& chip : row.chips) {
    const Vec2 size = chip_size(ui, chip);
    const float top = -std::round((line + size.y) / 2);
    l.chips.push_back({{x, top}, {x + size.x, top + size.y}});
    x += size.x + ui.s(8);
    high = std::max(high, size.y);
  }
  if (x - ui.s(8) <= l.words) {
    const float more = under_name ? 0 : std::max(0.0F, high + ui.s(2) - l.waiting);
    for (Rect& chip : l.chips) chip = chip.moved({0, -std::floor(more / 2)});
    l.waiting += more;
    return true;
  }
  l.chips.clear();
  return false;
}

void lay_chips(Ui& ui, const TeamRow& row, RowLayout& l) {
  if (row.chips.empty() || lay_beside(ui, row, l)) return;
  Vec2 at{0, ui.s(space::kTight)};
  float line = 0;
  for (const Chip& chip : row.chips) {
    const Vec2 size = chip_size(ui, chip, l.words);
    if (at.x > 0 && at.x + size.x > l.words) {
      at = {0, at.y + line + ui.s(space::kTight)};
      line = 0;
    }
    l.chips.push_back({at, at + size});
    at.x += size.x + ui.s(8);
    line = std::max(line, size.y);
  }
  l.chips_high = at.y + line;
}

RowLayout layout_of(Ui& ui, const TeamRow& row) {
  RowLayout l;
  const float line = ui.theme().line_px(Type::kStrong);
  l.badge = std::max(ui.s(17), std::round(line * 0.76F));
  l.indent = ui.s(kPad) + 2 * l.badge + ui.s(14);
  l.ring = std::round(line * 0.52F);
  l.time = 2 * l.ring + ui.s(8) + ui.text_size(Type::kStrong, "00:00").x;
  const bool wide = ui.width() >= ui.s(kWideRow) * ui.theme().text_scale;
  if (wide && row.mates >= 0) l.bars = ui.s(kBar) + 2 * ui.icon_width(Type::kSmall, icon::kUsers) + ui.s(12 + 14);
  l.words = std::max(ui.s(40), ui.width() - l.indent - l.bars - l.time - ui.s(kPad + 12));
  l.name = ui.text_size(Type::kStrong, row.name, l.words);
  const std::string where = where_of(row);
  l.where_beside = l.name.x + ui.s(10) + ui.text_size(Type::kSmall, where).x <= l.words;
  if (!l.where_beside) l.where = ui.text_size(Type::kSmall, where, l.words).y;
  if (!row.waiting.empty()) l.waiting = ui.text_size(Type::kSmall, row.waiting, l.words).y + ui.s(2);
  lay_chips(ui, row, l);
  l.text = l.name.y + l.where + l.waiting + l.chips_high;
  l.height = std::max({ui.s(52), 2 * l.badge + ui.s(14), l.text + ui.s(20)});
  return l;
}

void draw_ground(Ui& ui, const TeamRow& row, const Rect& rect, const Touch& touch) {
  const Palette& p = ui.palette();
  Canvas canvas = ui.canvas();
  const float radius = ui.s(space::kControlRadius);
  canvas.shadow(rect, ui.s(8), ui.s(2), touch.hovered ? 0.18F : 0.09F);
  canvas.fill(rect, row.selected ? p.primary_soft : p.surface, radius);
  const Color edge = row.selected || touch.hovered ? p.primary : row.urgent ? p.warn : p.hair;
  canvas.stroke(rect, edge, radius, ui.s(row.selected ? 2.5F : row.urgent ? 1.75F : 1.25F));
}

void draw_badge(Ui& ui, const TeamRow& row, float radius, Vec2 center) {
  const Palette& p = ui.palette();
  ui.canvas().disc(center, radius, row.urgent ? p.warn_soft : p.sunken);
  ui.canvas().circle(center, radius, row.urgent ? p.warn : p.hair, ui.s(1.25F));
  ui.icon(Type::kStrong, center, row.urgent ? p.warn_text : p.ink2, row.icon, radius * 1.05F);
}

void draw_words(Ui& ui, const TeamRow& row, const RowLayout& l, Vec2 at) {
  const Palette& p = ui.palette();
  const std::string where = where_of(row);
  if (l.where_beside) {
    const float down = (l.name.y - ui.text_size(Type::kSmall, where).y) / 2 + ui.s(1);
    ui.text(Type::kSmall, at + Vec2{l.name.x + ui.s(10), down}, p.ink2, where);
  }
  at.y += ui.text(Type::kStrong, at, p.ink, row.name, l.words);
  if (!l.where_beside) at.y += ui.text(Type::kSmall, at, p.ink2, where, l.words);
  if (!row.waiting.empty()) {
    const float high = ui.text_size(Type::kSmall, row.waiting, l.words).y;
    const float down = std::round((l.waiting - high) / 2) + ui.s(1);
    ui.text(Type::kSmall, at + Vec2{0, down}, p.ink, row.waiting, l.words);
    at.y += l.waiting;
  }
  for (std::size_t i = 0; i < row.chips.size(); ++i) {
    draw_chip(ui, row.chips[i], l.chips[i].moved(at));
  }
}

// A small ring and the digits; a pause sign in the ring where the time stands still.
void draw_time(Ui& ui, const TeamRow& row, const RowLayout& l, const Rect& rect) {
  if (!row.timed) return;
  const Palette& p = ui.palette();
  Canvas canvas = ui.canvas();
  const float y = rect.center().y;
  const Vec2 center{rect.max.x - ui.s(kPad) - l.ring, y};
  const float share = row.total_ms > 0 ? static_cast<float>(row.left_ms) / static_cast<float>(row.total_ms) : 1.0F;
  canvas.circle(center, l.ring - ui.s(2), mix(p.sunken, p.hair, 0.5F), ui.s(3) / p.edge);
  const Color ring = row.stands_still ? p.outline : row.hurry ? p.warn : p.primary;
  canvas.arc(center, l.ring - ui.s(2), std::clamp(share, 0.0F, 1.0F), ring, ui.s(3.5F));
  if (row.stands_still) ui.icon(Type::kSmall, center, p.ink2, icon::kPause, l.ring * 0.8F);
  const std::string digits = clock_text(row.left_ms);
  const Vec2 size = ui.text_size(Type::kStrong, digits);
  const Vec2 at{center.x - l.ring - ui.s(8) - size.x, std::floor(y - size.y / 2)};
  ui.text(Type::kStrong, at, row.stands_still ? p.ink2 : p.ink, digits);
  const std::string id = std::string(row.id) + "_clock";
  const std::string label = tr_with("Time left of {}", {row.name});
  ui.describe({.id = id, .role = Role::kTimer, .label = label, .value = digits},
              {{at.x, y - l.ring}, {center.x + l.ring, y + l.ring}});
  if (!row.stands_still && row.left_ms > 0) ui.wake_in(static_cast<int>((row.left_ms - 1) % 1000) + 1);
}

std::string with_trend(std::string_view says, std::string_view trend) {
  if (trend.empty()) return std::string(says);
  return tr_with("{}, {} since the last scene", {says, trend});
}

void draw_bar(Ui& ui, const char* sign, float level, std::string_view trend, const Described& what, Vec2 at) {
  const Palette& p = ui.palette();
  const float icon = ui.icon_width(Type::kSmall, icon::kUsers);
  ui.icon(Type::kSmall, {at.x + icon / 2, at.y}, p.ink3, sign, icon * 0.9F);
  const float high = ui.s(7);
  const Rect track{{at.x + icon + ui.s(6), at.y - high / 2}, {at.x + icon + ui.s(6 + kBar), at.y + high / 2}};
  Canvas canvas = ui.canvas();
  canvas.fill(track, p.sunken, high / 2);
  const float wide = std::max(high, track.width() * std::clamp(level, 0.0F, 1.0F));
  canvas.fill({track.min, {track.min.x + wide, track.max.y}}, p.water_bottom, high / 2);
  canvas.stroke(track, p.outline, high / 2, ui.s(1));
  if (!trend.empty()) {  // an arrow; its number is in the words
    const char* const arrow = trend.front() == '+' ? icon::kUp : icon::kDown;
    ui.icon(Type::kSmall, {track.max.x + ui.s(6) + icon / 2, at.y}, p.ink2, arrow, icon * 0.9F);
  }
  ui.describe(what, {{at.x, at.y - high}, {track.max.x, at.y + high}});
}

void draw_bars(Ui& ui, const TeamRow& row, const RowLayout& l, const Rect& rect) {
  if (l.bars <= 0) return;
  const float x = rect.max.x - ui.s(kPad) - l.time - l.bars;
  const float y = rect.center().y;
  const float apart = row.outside >= 0 ? std::round(ui.theme().line_px(Type::kSmall) * 0.55F) : 0;
  const std::string mates = std::string(row.id) + "_mates";
  const std::string outside = std::string(row.id) + "_outside";
  draw_bar(ui, icon::kUsers, row.mates, row.mates_trend,
           {.id = mates,
            .role = Role::kMeter,
            .label = tr("Trust between the mates"),
            .value = with_trend(row.mates_says, row.mates_trend)},
           {x, y - apart});
  if (row.outside < 0) return;
  draw_bar(ui, icon::kEye, row.outside, row.outside_trend,
           {.id = outside,
            .role = Role::kMeter,
            .label = tr("Trust from outside"),
            .value = with_trend(row.outside_says, row.outside_trend)},
           {x, y + apart});
}

}  // namespace

RowTouch team_row(Ui& ui, const TeamRow& row) {
  const RowLayout l = layout_of(ui, row);
  const Rect rect = ui.take(l.height);
  ui.set_gap(8);
  if (ui.measuring()) return {};
  std::string value = where_of(row);
  if (!row.waiting.empty()) value += ", " + std::string(row.waiting);
  for (const Chip& chip : row.chips) value += ", " + std::string(chip.text);
  const Touch touch = ui.touch({.id = row.id,
                                .role = Role::kOption,
                                .label = row.name,
                                .value = value,
                                .group = "teams",
                                .selected = row.selected},
                               rect);
  draw_ground(ui, row, rect, touch);
  draw_badge(ui, row, l.badge, {rect.min.x + ui.s(kPad) + l.badge, rect.center().y});
  draw_words(ui, row, l, {rect.min.x + l.indent, std::floor(rect.center().y - l.text / 2)});
  draw_bars(ui, row, l, rect);
  draw_time(ui, row, l, rect);
  ui.focus_ring(touch, rect, ui.s(space::kControlRadius));
  return {touch.activated || touch.took_focus, touch.activated};
}

}  // namespace drops::client
