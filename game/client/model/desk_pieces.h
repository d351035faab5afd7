#pragma once
// The pieces that desk_of() is made of. Not for screens.

#include <utility>

#include "game/client/model/from_parts.h"
#include "game/schema/view.pb.h"

namespace drops::client::model {

// Team by number; the seats that wait to be dealt into one with link::kNoTeam. Nothing where the host has sent none.
[[nodiscard]] const schema::RosterPart* desk_roster(const Seen& seen, std::uint32_t team);

[[nodiscard]] DeskSeat desk_seat(const schema::RosterSeat& seat, const Seen& seen);

// "Step::kDecide" as one word: "Decide".
[[nodiscard]] std::string step_name(Step step);

// All teams of the overview in the order of who may need somebody first, then by their numbers.
[[nodiscard]] std::vector<DeskTeam> desk_teams(const schema::OverviewPart& overview, const schema::SessionPart& session,
                                               const Seen& seen, const Local& local);

// Who sits where before the story begins: those who wait to be dealt (where there are any), then each team.
[[nodiscard]] std::vector<DeskGroup> desk_groups(const schema::SessionPart& session, const Seen& seen);

// What is wrong with starting now, as far as can be known here; empty: nothing.
[[nodiscard]] std::string start_doubt(const schema::SessionPart& session, const Seen& seen);

// The debrief that may begin or goes on; also says of each team how far it is. After the teams.
[[nodiscard]] DeskDebrief desk_debrief(Desk& desk, const Seen& seen, const Local& local);

// A seat with the team that it sits in; nothing where nobody has it.
[[nodiscard]] std::pair<const schema::RosterSeat*, std::uint32_t> desk_find(const Seen& seen, std::uint32_t seat);
// Seats that have asked for a pause which nobody here has seen yet.
[[nodiscard]] std::vector<std::uint32_t> asks_for_pause(const Seen& seen, const Local& local);

// The pages, one piece each; the people's need the teams or the groups first.
void add_person(const Seen& seen, const Local& local, Desk& desk);
void add_found(const Seen& seen, const Local& local, Desk& desk);
void add_words(const Seen& seen, const Local& local, Desk& desk);
void add_surprises(const Seen& seen, Desk& desk);
void add_notes(const Seen& seen, Desk& desk);
[[nodiscard]] DeskTime desk_time(const schema::SessionPart& session, const Seen& seen, const Local& local);
[[nodiscard]] DeskRoom desk_room_page(const Desk& desk, const schema::SessionPart& session, const Seen& seen);

// The questions about what is done with people and teams (desk_asks.cpp), and the others (desk_prompt.cpp).
[[nodiscard]] DeskPrompt deed_prompt(const Desk& desk, const Seen& seen, const Local& local);
// What is being asked, if it still makes sense.
[[nodiscard]] DeskPrompt desk_prompt(const Desk& desk, const Seen& seen, const Local& local);

}  // namespace drops::client::model
