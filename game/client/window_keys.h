#pragma once
// From SDL's keyboard events to our keys. Digits go by their place on the keyboard, so that layouts where they need
// Shift work too; letters by what is printed on them.

#include <optional>

#include "game/client/input.h"

union SDL_Event;

namespace drops::client {

[[nodiscard]] std::optional<Press> press_of(const SDL_Event& event);

}  // namespace drops::client
