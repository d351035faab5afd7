#include "game/client/widgets/scroll_area.h"

#include <cmath>
#include <string>

#include "game/client/compat.h"

namespace drops::client {
namespace {

// A line for the keys: half a page, or a page less a little.
float key_scroll(Ui& ui, float page) {
  if (ui.pressed(Key::kPageDown)) return page * 0.85F;
  if (ui.pressed(Key::kPageUp)) return -page * 0.85F;
  const Node* focused = ui.tree().find(ui.focus());
  if (focused != nullptr && !focused->group.empty()) return 0;
  if (ui.pressed(Key::kDown)) return ui.s(space::kTarget);
  if (ui.pressed(Key::kUp)) return -ui.s(space::kTarget);
  return 0;
}

// The content fades out where it goes on, instead of being cut off.
void draw_fades(Ui& ui, const Rect& where, bool above, bool below) {
  const Palette& p = ui.palette();
  const float high = ui.s(14);
  const auto ground = [&](float y) { return mix(p.back_top, p.back_bottom, y / std::max(1.0F, ui.size().y)); };
  if (above) {
    const Color color = ground(where.min.y);
    ui.canvas().fill_gradient({where.min, {where.max.x, where.min.y + high}}, color, color.faded(0));
  }
  if (below) {
    const Color color = ground(where.max.y);
    ui.canvas().fill_gradient({{where.min.x, where.max.y - high}, where.max}, color.faded(0), color);
  }
}

void draw_bar(Ui& ui, const Rect& track, float share, float at) {
  const float high = std::max(ui.s(space::kTarget), track.height() * share);
  const float top = track.min.y + (track.height() - high) * at;
  const Rect thumb{{track.min.x, top}, {track.max.x, top + high}};
  ui.canvas().fill(thumb, ui.palette().outline.faded(0.75F), track.width() / 2);
}

void child(Ui& ui, std::string_view id, const Rect& where, float side, Behind behind,
           const std::function<void()>& content) {
  const std::string name(id);
  ImGui::SetCursorScreenPos(compat::im(where.min));
  compat::begin_child(name.c_str(), compat::im(where.size()),
                      ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
                          ImGuiWindowFlags_NoSavedSettings);
  const float air = ui.s(8);
  // At the window's foot the content ends a margin before it.
  const float end = where.max.y >= ui.size().y - 1 ? ui.s(26) : air;
  const float by = key_scroll(ui, where.height());
  if (by != 0) ImGui::SetScrollY(std::clamp(ImGui::GetScrollY() + by, 0.0F, ImGui::GetScrollMaxY()));
  const float scrolled = std::round(ImGui::GetScrollY());
  ui.enter_scroll(where);
  float high = 0;
  const float top = where.min.y + air - scrolled;
  ui.column({{where.min.x + side, top}, {where.max.x - side, std::max(top, where.max.y - end - scrolled)}}, [&] {
    content();
    high = ui.used_height();
  });
  ui.leave_scroll();
  const float whole = high + air + end;
  ImGui::SetCursorScreenPos(compat::im({where.min.x, where.min.y - scrolled}));
  ImGui::Dummy(compat::im({1, whole}));
  if (whole > where.height() + 1) {
    const float most = std::max(1.0F, whole - where.height());
    if (behind == Behind::kPage) draw_fades(ui, where, scrolled > 1, scrolled < most - 1 && end == air);
    const float wide = ui.s(6);
    const float x = where.max.x - (side > 0 ? (side + wide) / 2 : wide);
    draw_bar(ui, {{x, where.min.y + air}, {x + wide, where.max.y - air}}, where.height() / whole, scrolled / most);
  }
  ImGui::EndChild();
  ui.describe({.id = id, .role = Role::kScroll, .label = {}}, where);
}

}  // namespace

void scroll_area(Ui& ui, std::string_view id, const Rect& where, const std::function<void()>& content, Behind behind) {
  if (ui.measuring()) return;
  // As wide as the window: the bar stands in the margin. Else it takes room of its own beside the content.
  const bool whole_window = where.width() >= ui.size().x - 1;
  child(ui, id, where, whole_window ? ui.s(space::kMargin) : ui.s(10), whole_window ? Behind::kPage : behind, content);
}

void scroll_area(Ui& ui, std::string_view id, float height, const std::function<void()>& content) {
  const float left = ui.room().height();
  const float high = height > 0 ? ui.s(height) : std::max(left, ui.s(120));
  const Rect where = ui.take(ui.measuring() && height <= 0 ? ui.s(120) : high);
  scroll_area(ui, id, where, content);
}

}  // namespace drops::client
