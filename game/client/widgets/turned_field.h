#pragma once
// What a field shows of text from right to left: the library edits it in the order in which it is typed, unseen, and
// this draws the letters, the caret and the selection where they stand.

#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct Caret {  // bytes of the text; none: nobody types here
  int at = -1;
  int chosen_from = 0;
  int chosen_to = 0;
};

// `inner`: the room for letters. Requires: bidi::turns(value).
void draw_turned_field(Ui& ui, const Rect& inner, std::string_view value, const Caret& caret);

}  // namespace drops::client
