#include "game/host/touched.h"

namespace drops::host {
namespace {

PartKinds only(std::initializer_list<schema::PartKind> kinds) {
  PartKinds set;
  for (const schema::PartKind kind : kinds) set.set(static_cast<std::size_t>(kind));
  return set;
}

TeamId team_of(const session::State& state, std::uint32_t seat) {
  const session::Seat* found = state.seat(SeatId(seat));
  return found != nullptr ? found->team : TeamId();
}

// Somebody came, went or changed teams: in the lobby all see it, and later the team alone.
Touched of_seat(const session::State& state, std::uint32_t seat) {
  if (state.house.stage == schema::STAGE_LOBBY) {
    return {{}, {}, only({schema::PART_SESSION, schema::PART_ME, schema::PART_ROSTER})};
  }
  return {team_of(state, seat), {}, only({schema::PART_ROSTER, schema::PART_SCENE, schema::PART_DEBRIEF})};
}

}  // namespace

Touched touched_by(const session::State& state, const schema::Event& event) {
  using E = schema::Event;
  const PartKinds scene = only({schema::PART_SCENE});
  switch (event.what_case()) {
    case E::kSeatAway: return of_seat(state, event.seat_away().seat());
    case E::kSeatBack: return of_seat(state, event.seat_back().seat());
    case E::kReady: return {team_of(state, event.ready().seat()), {}, scene};
    case E::kChosen: return {team_of(state, event.chosen().seat()), {}, scene};
    case E::kAdvised: return {team_of(state, event.advised().seat()), {}, scene};
    case E::kEntered: return {TeamId(event.entered().team()), {}, all_parts()};
    case E::kPhase: return {TeamId(event.phase().team()), {}, all_parts()};
    case E::kPredicted: return {team_of(state, event.predicted().seat()), {}, scene};
    case E::kPassed: return {team_of(state, event.passed().seat()), {}, scene};
    case E::kAllocated: return {team_of(state, event.allocated().seat()), {}, scene};
    case E::kWritten: return {team_of(state, event.written().seat()), {}, scene};
    case E::kMarked: return {team_of(state, event.marked().seat()), {}, scene};
    case E::kSealed: return {team_of(state, event.sealed().seat()), {}, scene};
    case E::kNoteOwned: return {team_of(state, event.note_owned().seat()), {}, scene};
    case E::kStep: return {TeamId(event.step().team()), {}, scene};
    case E::kInjected: return {TeamId(event.injected().team()), {}, all_parts()};
    case E::kWitnessClosed:
      return {TeamId(event.witness_closed().team()), {}, only({schema::PART_ME, schema::PART_SCENE})};
    case E::kDiffered:
      return {team_of(state, event.differed().seat()), {}, only({schema::PART_REVEAL, schema::PART_END})};
    case E::kRecognised: return {{}, {}, only({schema::PART_ME})};
    case E::kPauseAsked:
    case E::kFacilitatorTold: return {{}, {}, {}};  // the facilitator sees all there is
    case E::kMessageSent: return {{}, {}, only({schema::PART_MESSAGES})};
    case E::kPledgeMarked: return {{}, {}, only({schema::PART_PLEDGES})};
    case E::kSpotlit: return {{}, {}, {}};
    case E::kDebriefSealed: return {team_of(state, event.debrief_sealed().seat()), {}, only({schema::PART_DEBRIEF})};
    case E::kDebriefShown: return {TeamId(event.debrief_shown().team()), {}, only({schema::PART_DEBRIEF})};
    case E::kDebriefSaid: return {team_of(state, event.debrief_said().seat()), {}, only({schema::PART_DEBRIEF})};
    case E::kDebriefMarked: return {team_of(state, event.debrief_marked().seat()), {}, only({schema::PART_DEBRIEF})};
    case E::kDeadlineMoved: return {TeamId(event.deadline_moved().team()), {}, scene};
    case E::kClosed: {
      const auto& closed = event.closed();
      return {TeamId(closed.team()), closed.has_other_team() ? TeamId(closed.other_team()) : TeamId(), all_parts()};
    }
    case E::kStoryEnded: return {TeamId(event.story_ended().team()), {}, all_parts()};
    default: return {{}, {}, all_parts()};
  }
}

}  // namespace drops::host
