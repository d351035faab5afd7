#pragma once
// A line (or some lines) to type into: a label over it, a sentence under it when something is wrong. UTF-8; it never
// holds more than its limit.

#include <string>
#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct TextField {
  std::string_view id = {};
  std::string_view label = {};
  std::string_view hint = {};   // in the empty field, quiet
  std::string_view help = {};   // under it
  std::string_view error = {};  // under it instead of the help, with an icon; empty: nothing is wrong
  std::size_t most = 48;        // code points
  bool enabled = true;
  bool several_lines = false;
  bool upper_case = false;  // codes
  bool hidden = false;      // shown as dots
};

struct Typed {
  bool changed = false;
  bool submitted = false;  // Enter, in a field of one line
};
Typed text_field(Ui& ui, const TextField& field, std::string& value);

}  // namespace drops::client
