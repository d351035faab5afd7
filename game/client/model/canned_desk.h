#pragma once
// Canned data for every state of the facilitator's desk: what `--shot` draws and what the tests walk through. Built the
// same way as in a session, by desk_of().

#include <span>
#include <string_view>

#include "game/client/model/from_parts.h"

namespace drops::client::model {

struct DeskStill {
  std::string_view name;  // "desk-play"
  Seen (*seen)();
  Local (*local)();
};

// Every one of them, in the order of `--shot list`.
[[nodiscard]] std::span<const DeskStill> desk_stills();

// A session in play with so many teams of four, in several phases; nobody is away and no time runs out.
[[nodiscard]] Seen desk_room(std::uint32_t teams);
// A lobby with this many people in each team, and some who have chosen none.
[[nodiscard]] Seen desk_lobby(std::span<const int> in_teams, int waiting);

// What the host tells about the door, as canned: an address, a code and the cells of a square code.
[[nodiscard]] RoomSeen canned_door();

[[nodiscard]] Model model_of(const DeskStill& still);

}  // namespace drops::client::model
