#pragma once
// Canned data of what stands beside the teams at the facilitator's desk: the story's plan, words from seats, surprises,
// a network. In its own place because the teams alone fill canned_desk.cpp.

#include <span>

#include "game/client/model/canned_desk.h"

namespace drops::client::model {

// A room of so many teams with all of it.
[[nodiscard]] Seen desk_room_with_all(std::uint32_t teams);

// That this machine hosts the session, and where it keeps it.
void host_here(Around& around);

// The stills of the pages and of the questions that they ask.
[[nodiscard]] std::span<const DeskStill> desk_page_stills();

}  // namespace drops::client::model
