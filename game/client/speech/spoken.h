#pragma once
// What is to be said: from what stood on the screen and what stands there now, both in words. Pure; it speaks nothing
// and knows no screen. Whoever listens hears what others see: the headline and the page below it, what has the focus,
// and what must not be missed.

#include <cstdint>
#include <string>
#include <vector>

#include "game/client/ui_tree.h"

namespace drops::client {

enum class Saying : std::uint8_t {
  kNews,  // time that is nearly up, a new phase, an alert: said over everything, and never taken back
  kPage,  // a page that has just opened, piece by piece
  kFocus  // what the keys have just reached
};

struct Utterance {
  Saying saying = Saying::kPage;
  std::string text;
  friend bool operator==(const Utterance&, const Utterance&) = default;
};

// In the order in which it is to be said. Nothing where nothing has changed that is worth a word.
[[nodiscard]] std::vector<Utterance> to_say(const Tree& before, const Tree& now);

// One widget: label, value, what it is, and its state ("Lock in my choice, button, not available").
[[nodiscard]] std::string spoken(const Node& node);

}  // namespace drops::client
