#include "game/client/widgets/text_field.h"

#include <algorithm>
#include <cmath>

#include "game/base/text.h"
#include "game/client/compat.h"
#include "game/client/icons.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/turned_field.h"

namespace drops::client {
namespace {

bool begins_code(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

// What the library's callbacks need of a field.
struct Buffer {
  std::string* text;
  std::size_t most;
  Caret caret = {};
};

// What was just typed or pasted beyond the limit is taken back, letter by letter before the caret.
void keep_limit(ImGuiInputTextCallbackData* data, std::size_t most) {
  std::size_t codes = 0;
  for (int i = 0; i < data->BufTextLen; ++i) codes += begins_code(data->Buf[i]) ? 1 : 0;
  while (codes > most && data->BufTextLen > 0) {
    int end = data->CursorPos > 0 ? data->CursorPos : data->BufTextLen;
    int from = end - 1;
    while (from > 0 && !begins_code(data->Buf[from])) --from;
    data->DeleteChars(from, end - from);
    --codes;
  }
}

int on_callback(ImGuiInputTextCallbackData* data) {
  auto* buffer = static_cast<Buffer*>(data->UserData);
  if (data->EventFlag == ImGuiInputTextFlags_CallbackResize) {
    buffer->text->resize(static_cast<std::size_t>(data->BufTextLen));
    data->Buf = buffer->text->data();
  } else if (data->EventFlag == ImGuiInputTextFlags_CallbackEdit) {
    keep_limit(data, buffer->most);
  } else if (data->EventFlag == ImGuiInputTextFlags_CallbackAlways) {
    buffer->caret = {data->CursorPos, std::min(data->SelectionStart, data->SelectionEnd),
                     std::max(data->SelectionStart, data->SelectionEnd)};
  }
  return 0;
}

float air_over(const Ui& ui, float line) {
  return std::floor((std::max(ui.s(space::kTarget), line + ui.s(18)) - line) / 2);
}

// `unseen`: the library edits, and somebody else draws what is edited.
void push_look(Ui& ui, float line, bool unseen) {
  const auto color = [](Color c) { return ImGui::ColorConvertU32ToFloat4(c.abgr); };
  const Palette& p = ui.palette();
  ImGui::PushFont(ui.fonts().font(Type::kBody));
  ImGui::PushStyleColor(ImGuiCol_FrameBg, ImVec4(0, 0, 0, 0));
  ImGui::PushStyleColor(ImGuiCol_Text, color(unseen ? p.ink.faded(0) : p.ink));
  ImGui::PushStyleColor(ImGuiCol_TextDisabled, color(p.ink3));
  ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, color(p.primary.faded(unseen ? 0 : 0.35F)));
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(ui.s(14), air_over(ui, line)));
  ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 0.0F);
}
void pop_look() {
  ImGui::PopStyleVar(2);
  ImGui::PopStyleColor(4);
  ImGui::PopFont();
}

struct Edited {
  bool changed = false;
  bool active = false;
  bool entered = false;
  Caret caret = {};
};

// The library's own editing, without its frame.
Edited edit(Ui& ui, const TextField& field, std::string& value, const Rect& box) {
  const std::string name = "##" + std::string(field.id) + ui.typist();
  const std::string hint(field.hint);
  ImGuiInputTextFlags flags =
      ImGuiInputTextFlags_CallbackResize | ImGuiInputTextFlags_CallbackEdit | ImGuiInputTextFlags_CallbackAlways;
  if (!field.several_lines) flags |= ImGuiInputTextFlags_EnterReturnsTrue;
  if (field.upper_case) flags |= ImGuiInputTextFlags_CharsUppercase;
  if (field.hidden) flags |= ImGuiInputTextFlags_Password;
  const std::string before = value;
  Buffer buffer{&value, field.most, {}};
  ImGui::SetCursorScreenPos(compat::im(box.min));
  Edited out;
  if (!field.enabled) ImGui::BeginDisabled();
  if (field.several_lines) {
    ImGui::InputTextMultiline(name.c_str(), value.data(), value.capacity() + 1, compat::im(box.size()), flags,
                              on_callback, &buffer);
  } else {
    ImGui::SetNextItemWidth(box.width());
    out.entered = ImGui::InputTextWithHint(name.c_str(), hint.c_str(), value.data(), value.capacity() + 1, flags,
                                           on_callback, &buffer);
  }
  if (!field.enabled) ImGui::EndDisabled();
  out.active = ImGui::IsItemActive();
  if (out.active) out.caret = buffer.caret;
  ui.fonts().note(value);
  out.changed = value != before;
  return out;
}

// What is longer than its box is shown whole beneath it; then the error, or the help.
void under(Ui& ui, const TextField& field, const std::string& value) {
  const bool longer = ui.text_size(Type::kBody, value).x > ui.width() - ui.s(28);
  if (longer && !field.hidden) {
    ui.set_gap(space::kTight);
    small(ui, value);
  }
  if (!field.error.empty()) {
    ui.set_gap(space::kTight);
    icon_line(ui, icon::kWarning, field.error, Tone::kBad);
  } else if (!field.help.empty()) {
    ui.set_gap(space::kTight);
    small(ui, field.help, Tone::kInk3);
  }
}

// A field that something else lies over: its words, as far as they fit, and no caret.
void show_only(Ui& ui, const TextField& field, std::string_view words, const Rect& box) {
  ui.canvas().stroke(box, ui.palette().outline, ui.s(10), ui.s(1.25F));
  const Vec2 size = ui.text_size(Type::kBody, words);
  if (field.hidden || size.x > box.width() - ui.s(28)) return;
  ui.text(Type::kBody, {box.min.x + ui.s(14), std::floor(box.center().y - size.y / 2)}, ui.palette().ink2, words);
}

Typed type_into(Ui& ui, const TextField& field, std::string& value, const Rect& box) {
  const Palette& p = ui.palette();
  const float line = ui.theme().line_px(Type::kBody);
  const bool mine = ui.focus() == field.id;
  const bool turns = !field.hidden && bidi::turns(value);
  push_look(ui, line, turns);
  const bool asked = ui.focus_came() || (!ui.typing() && ui.pressed(Key::kEnter));
  if (mine && asked && field.enabled) ImGui::SetKeyboardFocusHere();
  const Edited edited = edit(ui, field, value, box);
  pop_look();
  if (turns) draw_turned_field(ui, box.inset(ui.s(14), air_over(ui, line)), value, edited.caret);
  if (edited.active) ui.typing_in(field.id);
  if (mine && !edited.active && ui.focus_came()) ui.wake_in(0);
  const bool wrong = !field.error.empty();
  const Color edge = wrong ? p.bad : edited.active ? p.primary : p.outline;
  ui.canvas().stroke(box, edge, ui.s(10), ui.s(edited.active || wrong ? 2.0F : 1.25F));
  ui.focus_ring({.focused = mine}, box, ui.s(10));
  if (edited.active) ui.wake_in(400);  // the caret blinks
  return {edited.changed, edited.entered};
}

}  // namespace

Typed text_field(Ui& ui, const TextField& field, std::string& value) {
  small(ui, field.label, field.enabled ? Tone::kInk2 : Tone::kInk3);
  ui.set_gap(space::kTight);
  const float line = ui.theme().line_px(Type::kBody);
  const float one = std::max(ui.s(space::kTarget), line + ui.s(18));
  const Rect box = ui.take(field.several_lines ? one + 2 * line : one);
  Typed typed;
  if (!ui.measuring()) {
    ui.canvas().fill(box, field.enabled ? ui.palette().surface : ui.palette().sunken, ui.s(10));
    const std::string said = field.hidden ? std::string() : value;
    ui.describe(
        {.id = field.id, .role = Role::kTextField, .label = field.label, .value = said, .enabled = field.enabled}, box);
    if (ui.is_beneath()) {
      show_only(ui, field, value.empty() ? field.hint : value, box);
    } else {
      typed = type_into(ui, field, value, box);
    }
  }
  under(ui, field, value);
  return typed;
}

}  // namespace drops::client
