#pragma once
// Keys as the screens know them, whatever the keyboard's layout and the library below. Mouse and typed text go to the
// library itself; focus and activation are decided from these alone.

#include <vector>

namespace drops::client {

enum class Key {
  kTab,
  kEnter,
  kSpace,
  kEscape,
  kUp,
  kDown,
  kLeft,
  kRight,
  kPageUp,
  kPageDown,
  kHome,
  kEnd,
  kPlus,     // on the letters or on the number block
  kDigit,    // Press::code is 0..9, by position on the keyboard or on its number block
  kLetter,   // Press::code is 'a'..'z'
  kFunction  // Press::code is 1..12
};

struct Press {
  Key key = Key::kTab;
  int code = 0;
  bool shift = false;
  bool ctrl = false;
  friend bool operator==(const Press&, const Press&) = default;
};

// What was pressed since the last frame, oldest first.
using Presses = std::vector<Press>;

}  // namespace drops::client
