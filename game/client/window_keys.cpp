#include "game/client/window_keys.h"

#include <SDL.h>

namespace drops::client {
namespace {

std::optional<Key> plain_key(SDL_Keycode code) {
  switch (code) {
    case SDLK_TAB: return Key::kTab;
    case SDLK_RETURN:
    case SDLK_RETURN2:
    case SDLK_KP_ENTER: return Key::kEnter;
    case SDLK_SPACE: return Key::kSpace;
    case SDLK_ESCAPE: return Key::kEscape;
    case SDLK_UP: return Key::kUp;
    case SDLK_DOWN: return Key::kDown;
    case SDLK_LEFT: return Key::kLeft;
    case SDLK_RIGHT: return Key::kRight;
    case SDLK_PAGEUP: return Key::kPageUp;
    case SDLK_PAGEDOWN: return Key::kPageDown;
    case SDLK_HOME: return Key::kHome;
    case SDLK_END: return Key::kEnd;
    case SDLK_PLUS:
    case SDLK_EQUALS:  // where plus is on it with Shift
    case SDLK_KP_PLUS: return Key::kPlus;
    default: return std::nullopt;
  }
}

std::optional<int> digit_of(SDL_Scancode place) {
  if (place >= SDL_SCANCODE_1 && place <= SDL_SCANCODE_9) return place - SDL_SCANCODE_1 + 1;
  if (place >= SDL_SCANCODE_KP_1 && place <= SDL_SCANCODE_KP_9) return place - SDL_SCANCODE_KP_1 + 1;
  if (place == SDL_SCANCODE_0 || place == SDL_SCANCODE_KP_0) return 0;
  return std::nullopt;
}

}  // namespace

std::optional<Press> press_of(const SDL_Event& event) {
  if (event.type != SDL_KEYDOWN) return std::nullopt;
  const SDL_Keysym& key = event.key.keysym;
  Press press{.shift = (key.mod & KMOD_SHIFT) != 0, .ctrl = (key.mod & (KMOD_CTRL | KMOD_GUI | KMOD_LALT)) != 0};
  if (const auto plain = plain_key(key.sym)) {
    const bool acts = *plain == Key::kEnter || *plain == Key::kSpace || *plain == Key::kPlus;
    if (event.key.repeat != 0 && acts) return std::nullopt;
    press.key = *plain;
    return press;
  }
  if (event.key.repeat != 0) return std::nullopt;
  if (const auto digit = digit_of(key.scancode)) {
    press.key = Key::kDigit;
    press.code = *digit;
    return press;
  }
  if (key.sym >= SDLK_a && key.sym <= SDLK_z) {
    press.key = Key::kLetter;
    press.code = static_cast<int>(key.sym);
    return press;
  }
  if (key.sym >= SDLK_F1 && key.sym <= SDLK_F12) {
    press.key = Key::kFunction;
    press.code = static_cast<int>(key.sym - SDLK_F1) + 1;
    return press;
  }
  return std::nullopt;
}

}  // namespace drops::client
