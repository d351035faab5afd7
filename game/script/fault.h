#pragma once
// What Lua says of an error, in words for somebody who knows the workplace and not programming.

#include <string_view>

#include "game/script/sandbox.h"

namespace drops::script {

[[nodiscard]] Fault fault_of_stop(Stop why, const Limits& limits);

// From "scenario#0:12: message", as Lua writes it. `syntax`: the chunk was being read, not run.
[[nodiscard]] Fault fault_of_message(std::string_view message, bool syntax);

// error() was called with something that is no text.
[[nodiscard]] Fault fault_without_message();

}  // namespace drops::script
