#pragma once
// The only place that knows one version of Dear ImGui from another (1.86 to 1.91) and that includes its headers. Our
// own focus and keys (ui.h) keep most differences away from here: the library sees the mouse, typed text and editing
// keys.

#include <imgui.h>
#include <imgui_internal.h>

#if __has_include(<imgui_impl_sdl2.h>)
#include <imgui_impl_sdl2.h>  // since 1.89.3
#else
#include <imgui_impl_sdl.h>
#endif

#include "game/client/geometry.h"

namespace drops::client::compat {

inline ImVec2 im(Vec2 v) {
  return {v.x, v.y};
}
inline Vec2 of(const ImVec2& v) {
  return {v.x, v.y};
}

// --- Input by hand, for tests. Before 1.87 there is no queue: the library polls what is set.
inline void mouse_at(Vec2 at) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddMousePosEvent(at.x, at.y);
#else
  ImGui::GetIO().MousePos = im(at);
#endif
}
inline void mouse_button(int button, bool down) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddMouseButtonEvent(button, down);
#else
  ImGui::GetIO().MouseDown[button] = down;
#endif
}
inline void mouse_wheel(float lines) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddMouseWheelEvent(0, lines);
#else
  ImGui::GetIO().MouseWheel += lines;
#endif
}
inline void editing_key(ImGuiKey key, bool down) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddKeyEvent(key, down);
#else
  ImGui::GetIO().KeysDown[ImGui::GetIO().KeyMap[key]] = down;
#endif
}
// Before 1.87 keys are slots that a back end maps; without one, each is its own.
inline void map_keys_without_backend() {
#if IMGUI_VERSION_NUM < 18700
  for (int key = 0; key < ImGuiKey_COUNT; ++key) ImGui::GetIO().KeyMap[key] = key;
#endif
}

// --- Text
inline float font_px(const ImFont* font) {
  return font->FontSize;
}
inline const char* wrap_at(const ImFont* font, float size, const char* begin, const char* end, float width) {
  return font->CalcWordWrapPositionA(size / font->FontSize, begin, end, width);
}
inline void extra_advance(ImFontConfig& config, float pixels) {
#if IMGUI_VERSION_NUM >= 19190
  config.GlyphExtraAdvanceX = pixels;
#else
  config.GlyphExtraSpacing.x = pixels;
#endif
}

// --- Windows and focus
// 1.91 made child flags a type of their own; both take "no border" as 0.
inline bool begin_child(const char* id, ImVec2 size, ImGuiWindowFlags flags) {
  return ImGui::BeginChild(id, size, 0, flags);
}
// Takes the caret out of a field, whatever has it.
inline void drop_caret() {
  ImGui::ClearActiveID();
}

}  // namespace drops::client::compat
