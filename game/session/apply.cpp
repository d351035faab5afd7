#include "game/session/apply.h"

#include <algorithm>

#include "game/session/fits.h"
#include "game/session/fold.h"

namespace drops::session {
namespace {

void dispatch(Fold fold, const schema::Event& event) {
  using E = schema::Event;
  switch (event.what_case()) {
    case E::kOpened: return fold.on(event.opened());
    case E::kSeatTaken: return fold.on(event.seat_taken());
    case E::kSeatAway: return fold.on(event.seat_away());
    case E::kSeatBack: return fold.on(event.seat_back());
    case E::kSeatLeft: return fold.on(event.seat_left());
    case E::kTeamChosen: return fold.on(event.team_chosen());
    case E::kStrengthsShown: return fold.on(event.strengths_shown());
    case E::kSeatMoved: return fold.on(event.seat_moved());
    case E::kSeatRenamed: return fold.on(event.seat_renamed());
    case E::kSeatMirrors: return fold.on(event.seat_mirrors());
    case E::kContractAnswered: return fold.on(event.contract_answered());
    case E::kStarted: return fold.on(event.started());
    case E::kEntered: return fold.on(event.entered());
    case E::kPhase: return fold.on(event.phase());
    case E::kReady: return fold.on(event.ready());
    case E::kChosen: return fold.on(event.chosen());
    case E::kAdvised: return fold.on(event.advised());
    case E::kClosed: return fold.on(event.closed());
    case E::kStoryEnded: return fold.on(event.story_ended());
    case E::kDecidedFor: return fold.on(event.decided_for());
    case E::kPredicted: return fold.on(event.predicted());
    case E::kPassed: return fold.on(event.passed());
    case E::kAllocated: return fold.on(event.allocated());
    case E::kWritten: return fold.on(event.written());
    case E::kMarked: return fold.on(event.marked());
    case E::kSealed: return fold.on(event.sealed());
    case E::kAskedAgain: return fold.on(event.asked_again());
    case E::kStep: return fold.on(event.step());
    case E::kNoteOwned: return fold.on(event.note_owned());
    case E::kWitnessClosed: return fold.on(event.witness_closed());
    case E::kInjected: return fold.on(event.injected());
    case E::kPaused: return fold.on(event.paused());
    case E::kResumed: return fold.on(event.resumed());
    case E::kDeadlineMoved: return fold.on(event.deadline_moved());
    case E::kEnded: return fold.on(event.ended());
    case E::kWentBack: return fold.on(event.went_back());
    case E::kPaceSet: return fold.on(event.pace_set());
    case E::kFrozen: return fold.on(event.frozen());
    case E::kReloaded: return fold.on(event.reloaded());
    case E::kManagerMarked: return fold.on(event.manager_marked());
    case E::kLeaderReplaced: return fold.on(event.leader_replaced());
    case E::kDoorLocked: return fold.on(event.door_locked());
    case E::kRecognised: return fold.on(event.recognised());
    case E::kPauseAsked: return fold.on(event.pause_asked());
    case E::kFacilitatorTold: return fold.on(event.facilitator_told());
    case E::kMessageSent: return fold.on(event.message_sent());
    case E::kSpotlit: return fold.on(event.spotlit());
    case E::kPledgeMarked: return fold.on(event.pledge_marked());
    case E::kDiffered: return fold.on(event.differed());
    case E::kDebriefStep: return fold.on(event.debrief_step());
    case E::kDebriefSealed: return fold.on(event.debrief_sealed());
    case E::kDebriefShown: return fold.on(event.debrief_shown());
    case E::kDebriefSaid: return fold.on(event.debrief_said());
    case E::kDebriefMarked: return fold.on(event.debrief_marked());
    case E::kPart: return fold.on(event.part());
    case E::WHAT_NOT_SET: return;
  }
}

}  // namespace

void apply(State& state, const plan::Plan& plan, const schema::Event& event) {
  if (!fits(state, plan, event)) return;
  dispatch(Fold{state, plan, event.tick()}, event);
  state.tick = event.tick();
  if (!event.has_by() || event.by() >= state.house.seats.size()) return;
  Seat& by = state.house.seats[event.by()];
  by.last_sequence = std::max(by.last_sequence, event.sequence());
}

}  // namespace drops::session
