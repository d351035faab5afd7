#pragma once
// The facilitator's console, read: one line in, what it asks for out. Pure; what the answers look like is told in
// desk_texts.h, and who prints them is the program's affair.

#include <string>
#include <string_view>
#include <variant>

#include "game/base/result.h"
#include "game/schema/command.pb.h"

namespace drops::host {

enum class Question { kStatus, kWho, kParts, kCode, kHelp };

// A command to say from the facilitator's seat, or something to tell.
using DeskOrder = std::variant<schema::Command, Question>;

// "start", "extend 2 60", "decide 1 share", "status" ...; teams count from 1. Refuses (kInvalid) an unknown word with
// the nearest known one, and a number that is missing, is none or is out of range.
[[nodiscard]] Result<DeskOrder> parse_order(std::string_view line);

// All words, a line each.
[[nodiscard]] std::string desk_help();

}  // namespace drops::host
