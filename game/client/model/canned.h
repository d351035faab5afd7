#pragma once
// Canned data for every screen and state of a player: what `--shot` draws and what the tests walk through. Built the
// same way as in a session, by from_parts().

#include <span>
#include <string_view>

#include "game/client/model/from_parts.h"

namespace drops::client::model {

struct Still {
  std::string_view name;  // "scene-decide"
  Seen (*seen)();
  Local (*local)();
};

// Every one of them, in the order of `--shot list`.
[[nodiscard]] std::span<const Still> stills();

// What a seat had been sent up to and with this moment of the canned story, seen `later` ms after it.
// Requires: late_release_moments() has a moment of that name.
[[nodiscard]] Seen seen_at(std::string_view moment, Tick later = 0);

[[nodiscard]] inline Model model_of(const Still& still) {
  return from_parts(still.seen(), still.local());
}

}  // namespace drops::client::model
