#include "game/session/decide.h"

#include <algorithm>
#include <array>

#include "game/session/command_table.h"

namespace drops::session {
namespace {

using C = schema::Command;

constexpr std::array kTable = {
    CommandRow{C::kTakeSeat, kHostItself, kInLobby | kInPlay, take_seat},
    CommandRow{C::kLinkLost, kHostItself, kAnyTime, link_lost},
    CommandRow{C::kLinkBack, kHostItself, kAnyTime, link_back},
    CommandRow{C::kTimeUp, kHostItself, kAnyTime, time_up},
    CommandRow{C::kChooseTeam, kPlayer, kInLobby, choose_team},
    CommandRow{C::kLeaveSeat, kPlayer | kFacilitator, kAnyTime, leave_seat},
    CommandRow{C::kReady, kPlayer, kInPlay, ready},
    CommandRow{C::kChoose, kPlayer, kInPlay, choose},
    CommandRow{C::kAdvise, kPlayer, kInPlay, advise},
    CommandRow{C::kStart, kFacilitator, kInLobby, start},
    CommandRow{C::kPause, kHostItself | kFacilitator, kInPlay, pause},
    CommandRow{C::kResume, kFacilitator, kInPlay, resume},
    CommandRow{C::kExtend, kFacilitator, kInPlay, extend},
    CommandRow{C::kSkip, kFacilitator, kInPlay, skip},
    CommandRow{C::kDecideFor, kFacilitator, kInPlay, decide_for},
    CommandRow{C::kEnd, kHostItself | kFacilitator, kInLobby | kInPlay, end},
};

unsigned speaker_of(const Seat* seat) {
  if (seat == nullptr) return kHostItself;
  if (seat->plays()) return kPlayer;
  return seat->kind == schema::SEAT_FACILITATOR ? unsigned{kFacilitator} : 0u;
}

unsigned when_of(Stage stage) {
  switch (stage) {
    case schema::STAGE_LOBBY: return kInLobby;
    case schema::STAGE_PLAYING: return kInPlay;
    default: return kAtEnd;
  }
}

tl::unexpected<Error> refuse_speaker(const CommandRow& row) {
  if ((row.speakers & kFacilitator) != 0) {
    return fail(Code::kRefused, "Only the facilitator can do that", "ask in the room");
  }
  if ((row.speakers & kPlayer) != 0) {
    return fail(Code::kRefused, "Only somebody who plays in a team can do that", "join with the session's code");
  }
  return fail(Code::kRefused, "Only the host itself can say that");
}

tl::unexpected<Error> refuse_stage(Stage stage) {
  if (stage == schema::STAGE_LOBBY) {
    return fail(Code::kRefused, "The story has not begun", "wait for the facilitator to start it");
  }
  if (stage == schema::STAGE_PLAYING) {
    return fail(Code::kRefused, "The story has begun", "this can be done in the lobby only");
  }
  return fail(Code::kRefused, "The session has ended", "its report is with the facilitator");
}

}  // namespace

const CommandRow* find_row(C::WhatCase what) {
  const auto row = std::find_if(kTable.begin(), kTable.end(), [&](const CommandRow& r) { return r.what == what; });
  return row == kTable.end() ? nullptr : &*row;
}

Result<Events> decide(const State& state, const plan::Plan& plan, const Said& said, Tick tick) {
  const Seat* seat = said.by ? state.seat(*said.by) : nullptr;
  if (said.by && seat == nullptr) return fail(Code::kNotFound, "There is no such seat", "join again");
  if (seat != nullptr && seat->presence == Presence::kLeft) {
    return fail(Code::kRefused, "This seat has been given up", "join again under a new name");
  }
  const CommandRow* row = find_row(said.command.what_case());
  if (row == nullptr) return fail(Code::kInvalid, "This command is not known", "use the same version as the host");
  if ((row->speakers & speaker_of(seat)) == 0) return refuse_speaker(*row);
  if ((row->when & when_of(state.house.stage)) == 0) return refuse_stage(state.house.stage);
  return row->handler(Floor{state, plan, seat, tick}, said.command);
}

}  // namespace drops::session
