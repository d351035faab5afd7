#pragma once
// The parts of a view, one function each: true where there is something to show. What each viewer may see is decided
// here and nowhere else.

#include "game/schema/view.pb.h"
#include "game/session/cast.h"

namespace drops::session {

// A place of a team, looking at its story; no place: somebody who may see what the whole team sees.
struct Viewer {
  Cast cast;
  std::optional<Place> place;

  [[nodiscard]] bool sees(trust::Sight sight) const {
    return place ? ((sight >> (*place & 63u)) & 1u) != 0 : sight == trust::kSeenByAll;
  }
};

bool scene_part(const Viewer& viewer, schema::ScenePart& part);
bool reveal_part(const Viewer& viewer, schema::RevealPart& part);
bool stakes_part(const Viewer& viewer, schema::StakesPart& part);
bool promises_part(const Viewer& viewer, schema::PromisesPart& part);
bool trust_part(const Viewer& viewer, schema::TrustPart& part);
bool end_part(const Viewer& viewer, schema::EndPart& part);
bool session_part(const State& state, const plan::Plan& plan, schema::SessionPart& part);
bool me_part(const State& state, const plan::Plan& plan, const Seat& seat, schema::MePart& part);
// The seats of one team; of no team (not valid): those who wait to be dealt into one.
bool roster_part(const State& state, const plan::Plan& plan, TeamId team, bool for_facilitator,
                 schema::RosterPart& part);
bool notes_part(const State& state, schema::NotesPart& part);
bool messages_part(const State& state, const Seat& seat, schema::MessagesPart& part);
bool pledges_part(const State& state, const Seat& seat, schema::PledgesPart& part);
bool pulse_part(const State& state, const plan::Plan& plan, schema::PulsePart& part);
bool overview_part(const State& state, const plan::Plan& plan, schema::OverviewPart& part);
bool plan_part(const State& state, const plan::Plan& plan, schema::PlanPart& part);
bool wall_part(const State& state, const plan::Plan& plan, schema::WallPart& part);
// Of a debrief that is led: what this seat sees of it.
bool debrief_part(const State& state, const plan::Plan& plan, const Seat& seat, schema::DebriefPart& part);

// Shared pieces.
// Whose story this seat sees: its team's; of those who look on without a team, the first one's. Nothing: who came
// between two stories, and waits for a team.
[[nodiscard]] std::optional<TeamId> watched_team(const Seat& seat);
// Sees a team's story and has no part in it: who came to watch, or has not accepted the contract.
[[nodiscard]] bool observes(const State& state, const Seat& seat);
void show_entry(const Viewer& viewer, const trust::Entry& entry, schema::ShownEntry& shown);
// The entry with this number in the team's ledger, which people may mark.
void show_entry(const Viewer& viewer, std::uint32_t number, schema::ShownEntry& shown);
// Does anybody outside look at this team here? Characters always; another team only where the story lets them meet.
[[nodiscard]] bool is_shown(const Cast& cast, const trust::Vessel& vessel);
// As this viewer reads it; none: the facilitator, who sees every stake.
void show_option(const plan::Plan& plan, const plan::Option& option, const Viewer* viewer, schema::OptionView& shown);
// A stake that is one role's own is seen by that role alone.
[[nodiscard]] bool sees_stake(const Viewer& viewer, std::size_t stake);
void show_vessels(const Cast& cast, google::protobuf::RepeatedPtrField<schema::ShownVessel>& shown);
// What the end shows besides its lines: balances, promises, repairs, who trusts whom, who knew what from when.
void show_evidence(const Viewer& viewer, schema::EndPart& part);
// Nothing where it was never made.
void show_commitment(const Viewer& viewer, std::size_t number,
                     google::protobuf::RepeatedPtrField<schema::ShownCommitment>& all);
[[nodiscard]] std::string scene_text(const Cast& cast);
[[nodiscard]] std::vector<std::uint32_t> seats_deciding(const Cast& cast);

}  // namespace drops::session
