#pragma once
// Who may say which command, and when: one table. What a command then means is its handler's affair.

#include <string>
#include <vector>

#include "game/session/decide.h"

namespace drops::session {

using Events = std::vector<schema::Event>;

// What every handler is given: the state, the plan, and whose command it is (no seat: the host's own).
struct Floor {
  const State& state;
  const plan::Plan& plan;
  const Seat* seat;
  Tick tick;
  const plan::Programme* programme = nullptr;  // what the session goes through; none: this plan alone
};

enum Speaker : unsigned {
  kHostItself = 1,
  kPlayer = 2,  // participants and bots
  kFacilitator = 4,
  kObserver = 8,
};
// kFrozenToo: also while the facilitator has frozen everything.
enum When : unsigned { kInLobby = 1, kInPlay = 2, kAtEnd = 4, kAnyTime = 7, kFrozenToo = 8 };

struct CommandRow {
  schema::Command::WhatCase what;
  unsigned speakers;
  unsigned when;
  Result<Events> (*handler)(const Floor& floor, const schema::Command& command);
};

[[nodiscard]] const CommandRow* find_row(schema::Command::WhatCase what);

// The handlers, by room: lobby.cpp, play.cpp, answer_words.cpp, answer_sealed.cpp, facilitate.cpp, seating.cpp,
// people.cpp, programme.cpp, debriefing.cpp.
Result<Events> take_seat(const Floor&, const schema::Command&);
Result<Events> link_lost(const Floor&, const schema::Command&);
Result<Events> link_back(const Floor&, const schema::Command&);
Result<Events> choose_team(const Floor&, const schema::Command&);
Result<Events> show_strengths(const Floor&, const schema::Command&);
Result<Events> leave_seat(const Floor&, const schema::Command&);
Result<Events> start(const Floor&, const schema::Command&);

Result<Events> time_up(const Floor&, const schema::Command&);
Result<Events> ready(const Floor&, const schema::Command&);
Result<Events> choose(const Floor&, const schema::Command&);
Result<Events> pass(const Floor&, const schema::Command&);
Result<Events> advise(const Floor&, const schema::Command&);
Result<Events> predict(const Floor&, const schema::Command&);

Result<Events> allocate(const Floor&, const schema::Command&);
Result<Events> write(const Floor&, const schema::Command&);
Result<Events> mark_heard(const Floor&, const schema::Command&);
Result<Events> own_note(const Floor&, const schema::Command&);

Result<Events> vote_note(const Floor&, const schema::Command&);
Result<Events> answer_pulse(const Floor&, const schema::Command&);
Result<Events> witness(const Floor&, const schema::Command&);

Result<Events> pause(const Floor&, const schema::Command&);
Result<Events> resume(const Floor&, const schema::Command&);
Result<Events> extend(const Floor&, const schema::Command&);
Result<Events> skip(const Floor&, const schema::Command&);
Result<Events> decide_for(const Floor&, const schema::Command&);
Result<Events> end(const Floor&, const schema::Command&);
Result<Events> freeze(const Floor&, const schema::Command&);
Result<Events> reveal_early(const Floor&, const schema::Command&);
Result<Events> go_back(const Floor&, const schema::Command&);
Result<Events> send_inject(const Floor&, const schema::Command&);
Result<Events> spotlight(const Floor&, const schema::Command&);
Result<Events> set_pace(const Floor&, const schema::Command&);

Result<Events> move_seat(const Floor&, const schema::Command&);
Result<Events> rename_seat(const Floor&, const schema::Command&);
Result<Events> remove_seat(const Floor&, const schema::Command&);
Result<Events> lock_door(const Floor&, const schema::Command&);
Result<Events> mark_manager(const Floor&, const schema::Command&);
Result<Events> mirror(const Floor&, const schema::Command&);
Result<Events> add_bots(const Floor&, const schema::Command&);
Result<Events> merge_teams(const Floor&, const schema::Command&);

Result<Events> answer_contract(const Floor&, const schema::Command&);
Result<Events> recognise(const Floor&, const schema::Command&);
Result<Events> differ(const Floor&, const schema::Command&);
Result<Events> ask_for_pause(const Floor&, const schema::Command&);
Result<Events> tell_facilitator(const Floor&, const schema::Command&);
Result<Events> send_message(const Floor&, const schema::Command&);
Result<Events> mark_pledge(const Floor&, const schema::Command&);

Result<Events> lead_debrief(const Floor&, const schema::Command&);
Result<Events> say_in_debrief(const Floor&, const schema::Command&);
Result<Events> mark_in_debrief(const Floor&, const schema::Command&);
// Whether it may be asked; Session answers it, for an answer is no event.
Result<Events> ask_what_if(const Floor&, const schema::Command&);

// More time for the step of a debrief that is led.
[[nodiscard]] Events extend_debrief(const Floor&, const schema::Extend&);

Result<Events> next_part(const Floor&, const schema::Command&);

// An event list of one.
[[nodiscard]] inline Events just(schema::Event event) {
  return {std::move(event)};
}

}  // namespace drops::session
