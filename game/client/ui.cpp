#include "game/client/ui.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "game/client/compat.h"
#include "game/client/fonts.h"

namespace drops::client {

using compat::im;

Ui::Ui(Fonts& fonts) : fonts_(&fonts) {}
Ui::~Ui() = default;

// --- A frame

void Ui::begin(FrameInput input) {
  input_ = std::move(input);
  focus_moved_ = false;
  if (!next_focus_.empty()) {
    focus_ = std::exchange(next_focus_, {});
    focus_moved_ = true;
    reveal_ = focus_;
  } else {
    reveal_ = std::exchange(next_reveal_, {});
  }
  walk_focus();
  const Node* focused = tree_.find(focus_);
  focus_acts_ = focus_visible_ && focused != nullptr && focused->enabled && focused->role != Role::kTextField;
  typing_ = std::exchange(typing_now_, false);
  tree_.clear();
  wake_.reset();
  measuring_ = 0;
  layer_ = 0;
  overlays_ = 0;
  columns_.clear();
  clips_.assign(1, Rect{{0, 0}, input_.size});

  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(im(input_.size));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0F);
  ImGui::Begin("##window", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoNav |
                   ImGuiWindowFlags_NoScrollWithMouse);
  ImGui::PopStyleVar(2);
  const Palette& p = palette();
  canvas().fill_gradient({{0, 0}, input_.size}, p.back_top, p.back_bottom);
  push_column({{0, 0}, input_.size});
}

void Ui::end() {
  columns_.clear();
  ImGui::End();
  input_.presses.clear();
}

void Ui::wake_in(int ms) {
  if (measuring()) return;
  wake_ = std::min(wake_.value_or(ms), std::max(0, ms));
}

// --- Keys and focus

void Ui::walk_focus() {
  for (const Press& press : input_.presses) {
    const Node* to = nullptr;
    switch (press.key) {
      case Key::kTab: to = tree_.next(focus_, press.shift); break;
      case Key::kUp:
      case Key::kLeft:
        if (!typing_now_) to = tree_.next_in_group(focus_, true);
        break;
      case Key::kDown:
      case Key::kRight:
        if (!typing_now_) to = tree_.next_in_group(focus_, false);
        break;
      default: break;
    }
    if (to == nullptr) continue;
    if (typing_now_) compat::drop_caret();
    typing_now_ = false;
    focus_ = to->id;
    reveal_ = focus_;
    focus_moved_ = true;
    focus_visible_ = true;
  }
}

bool Ui::pressed(Key key, int code) {
  if (measuring() || beneath_) return false;
  if (typing_ && key != Key::kEscape && key != Key::kFunction && key != Key::kPageUp && key != Key::kPageDown) {
    return false;
  }
  if (focus_acts_ && (key == Key::kEnter || key == Key::kSpace)) return false;
  for (const Press& press : input_.presses) {
    if (press.key == key && press.code == code && !press.ctrl) return true;
  }
  return false;
}

std::optional<int> Ui::digit() {
  for (int digit = 0; digit <= 9; ++digit) {
    if (pressed(Key::kDigit, digit)) return digit;
  }
  return std::nullopt;
}

void Ui::focus(std::string_view id) {
  next_focus_ = id;
}
void Ui::scroll_to(std::string_view id) {
  next_reveal_ = id;
}
void Ui::typing_in(std::string_view id) {
  typing_now_ = true;
  focus_ = id;
}

bool Ui::shifted() const {
  return std::any_of(input_.presses.begin(), input_.presses.end(), [](const Press& press) { return press.shift; });
}

// --- What a widget does

Canvas Ui::canvas() {
  return {ImGui::GetWindowDrawList(), fonts_, &input_.theme};
}

void Ui::describe(const Described& what, const Rect& rect) {
  if (measuring()) return;
  tree_.add(Node{.id = std::string(what.id),
                 .role = what.role,
                 .label = std::string(what.label),
                 .value = std::string(what.value),
                 .group = std::string(what.group),
                 .enabled = what.enabled,
                 .selected = what.selected,
                 .focusable = !beneath_ && acts(what.role) && (what.enabled || what.focus_when_disabled),
                 .focused = !beneath_ && !what.id.empty() && focus_ == what.id,
                 .layer = layer_,
                 .rect = rect,
                 .clip = clips_.back(),
                 .scrolls = clips_.size() > 1});
  if (!what.id.empty() && reveal_ == what.id) bring_into_view(rect);
}

Touch Ui::touch(const Described& what, const Rect& rect) {
  Touch touch;
  if (measuring() || rect.empty()) return touch;
  describe(what, rect);
  if (beneath_) return touch;
  const std::string id(what.id);
  ImGui::SetCursorScreenPos(im(rect.min));
  if (!what.enabled) ImGui::BeginDisabled();
  const bool clicked = ImGui::InvisibleButton(id.c_str(), im(rect.size())) && what.enabled;
  touch.hovered = what.enabled && ImGui::IsItemHovered();
  touch.held = what.enabled && ImGui::IsItemActive();
  if (!what.enabled) ImGui::EndDisabled();
  if (clicked) {
    focus_ = id;
    focus_visible_ = false;
  }
  touch.focused = focus_ == id;
  touch.took_focus = touch.focused && focus_moved_;
  touch.activated = clicked;
  if (touch.focused && what.enabled && focus_acts_) {
    for (const Press& press : input_.presses) {
      touch.activated = touch.activated || press.key == Key::kEnter || press.key == Key::kSpace;
    }
  }
  return touch;
}

void Ui::focus_ring(const Touch& touch, const Rect& rect, float radius) {
  if (!touch.focused || !focus_visible_ || measuring()) return;
  canvas().stroke(rect.inset(-s(3)), palette().ink, radius + s(3), s(2.5F));
}

void Ui::bring_into_view(const Rect& rect) {
  if (clips_.size() < 2) return;
  const Rect& clip = clips_.back();
  const float air = s(space::kGap);
  float by = 0;
  if (rect.max.y + air > clip.max.y) by = rect.max.y + air - clip.max.y;
  if (rect.min.y - air - by < clip.min.y) by = rect.min.y - air - clip.min.y;
  if (by != 0) ImGui::SetScrollY(ImGui::GetScrollY() + by);
  if (by != 0) wake_in(0);
}

void Ui::beneath(const std::function<void()>& content) {
  beneath_ = true;
  content();
  beneath_ = false;
}

void Ui::overlay(const Rect& where, float air, const std::function<void()>& content) {
  if (measuring()) return;
  const std::string name = "##over" + std::to_string(overlays_++);
  const Rect sheet = where.inset(-air);
  ImGui::SetCursorScreenPos(im(sheet.min));
  compat::begin_child(name.c_str(), im(sheet.size()),
                      ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse |
                          ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoSavedSettings);
  std::vector<Rect> below = std::exchange(clips_, {Rect{{0, 0}, input_.size}});
  ++layer_;
  column(where, content);
  --layer_;
  clips_ = std::move(below);
  ImGui::EndChild();
}

void Ui::enter_scroll(const Rect& clip) {
  clips_.push_back(clip.cut_to(clips_.back()));
}
void Ui::leave_scroll() {
  clips_.pop_back();
}

}  // namespace drops::client
