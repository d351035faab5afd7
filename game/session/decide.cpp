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
    CommandRow{C::kChooseTeam, kPlayer | kObserver, kInLobby | kInPlay, choose_team},
    CommandRow{C::kShowStrengths, kPlayer, kInLobby, show_strengths},
    CommandRow{C::kLeaveSeat, kPlayer | kObserver | kFacilitator, kAnyTime | kFrozenToo, leave_seat},
    CommandRow{C::kAnswerContract, kPlayer, kInLobby | kInPlay, answer_contract},
    CommandRow{C::kReady, kPlayer, kInPlay, ready},
    CommandRow{C::kChoose, kPlayer, kInPlay, choose},
    CommandRow{C::kAdvise, kPlayer, kInPlay, advise},
    CommandRow{C::kPass, kPlayer, kInPlay, pass},
    CommandRow{C::kPredict, kPlayer, kInPlay, predict},
    CommandRow{C::kAllocate, kPlayer, kInPlay, allocate},
    CommandRow{C::kWrite, kPlayer, kInPlay, write},
    CommandRow{C::kMarkHeard, kPlayer, kInPlay, mark_heard},
    CommandRow{C::kVoteNote, kPlayer, kInPlay, vote_note},
    CommandRow{C::kOwnNote, kPlayer, kInPlay, own_note},
    CommandRow{C::kAnswerPulse, kPlayer, kInPlay, answer_pulse},
    CommandRow{C::kWitness, kPlayer, kInPlay, witness},
    CommandRow{C::kStart, kFacilitator, kInLobby, start},
    CommandRow{C::kPause, kHostItself | kFacilitator, kInPlay, pause},
    CommandRow{C::kResume, kFacilitator, kInPlay, resume},
    CommandRow{C::kExtend, kFacilitator, kInPlay, extend},
    CommandRow{C::kSkip, kFacilitator, kInPlay, skip},
    CommandRow{C::kDecideFor, kFacilitator, kInPlay, decide_for},
    CommandRow{C::kEnd, kHostItself | kFacilitator, kInLobby | kInPlay, end},
    CommandRow{C::kFreeze, kFacilitator, kInPlay, freeze},
    CommandRow{C::kRevealEarly, kFacilitator, kInPlay, reveal_early},
    CommandRow{C::kGoBack, kFacilitator, kInPlay, go_back},
    CommandRow{C::kSendInject, kFacilitator, kInPlay, send_inject},
    CommandRow{C::kSpotlight, kFacilitator, kInPlay | kAtEnd, spotlight},
    CommandRow{C::kSetPace, kFacilitator, kInPlay, set_pace},
    CommandRow{C::kNextPart, kFacilitator, kInLobby | kInPlay, next_part},
    CommandRow{C::kMoveSeat, kFacilitator, kInLobby | kInPlay, move_seat},
    CommandRow{C::kRenameSeat, kFacilitator, kAnyTime, rename_seat},
    CommandRow{C::kRemoveSeat, kFacilitator, kAnyTime, remove_seat},
    CommandRow{C::kLockDoor, kFacilitator, kInLobby | kInPlay, lock_door},
    CommandRow{C::kMarkManager, kFacilitator, kInLobby | kInPlay, mark_manager},
    CommandRow{C::kMirror, kFacilitator, kInPlay, mirror},
    CommandRow{C::kAddBots, kFacilitator, kInLobby | kInPlay, add_bots},
    CommandRow{C::kMergeTeams, kFacilitator, kInPlay, merge_teams},
    CommandRow{C::kSendMessage, kFacilitator, kAnyTime, send_message},
    CommandRow{C::kRecognise, kPlayer, kInPlay | kAtEnd, recognise},
    CommandRow{C::kDiffer, kPlayer, kInPlay | kAtEnd, differ},
    CommandRow{C::kAskForPause, kPlayer | kObserver, kInPlay | kFrozenToo, ask_for_pause},
    CommandRow{C::kTellFacilitator, kPlayer | kObserver, kAnyTime | kFrozenToo, tell_facilitator},
    CommandRow{C::kMarkPledge, kPlayer, kInPlay | kAtEnd, mark_pledge},
    CommandRow{C::kLeadDebrief, kFacilitator, kInPlay, lead_debrief},
    CommandRow{C::kSayInDebrief, kPlayer, kInPlay, say_in_debrief},
    CommandRow{C::kMarkInDebrief, kPlayer, kInPlay, mark_in_debrief},
    CommandRow{C::kAskWhatIf, kFacilitator, kInPlay, ask_what_if},
};

unsigned speaker_of(const Seat* seat) {
  if (seat == nullptr) return kHostItself;
  if (seat->plays()) return kPlayer;
  if (seat->kind == schema::SEAT_OBSERVER) return kObserver;
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

Result<Events> decide(const State& state, const plan::Plan& plan, const Said& said, Tick tick,
                      const plan::Programme* programme) {
  const Seat* seat = said.by ? state.seat(*said.by) : nullptr;
  if (said.by && seat == nullptr) return fail(Code::kNotFound, "There is no such seat", "join again");
  if (seat != nullptr && seat->presence == Presence::kLeft) {
    return fail(Code::kRefused, "This seat has been given up", "join again under a new name");
  }
  const CommandRow* row = find_row(said.command.what_case());
  if (row == nullptr) return fail(Code::kInvalid, "This command is not known", "use the same version as the host");
  if ((row->speakers & speaker_of(seat)) == 0) return refuse_speaker(*row);
  if ((row->when & when_of(state.house.stage)) == 0) return refuse_stage(state.house.stage);
  const bool looks_up = state.house.frozen && (row->speakers & kFacilitator) == 0 && (row->speakers & kHostItself) == 0;
  if (looks_up && (row->when & kFrozenToo) == 0) {
    return fail(Code::kRefused, "The facilitator has frozen everything for a moment", "look up; it goes on soon");
  }
  return row->handler(Floor{state, plan, seat, tick, programme}, said.command);
}

}  // namespace drops::session
