#include "game/session/fits.h"

#include <algorithm>
#include <set>
#include <vector>
#include "game/session/asking.h"

namespace drops::session {
namespace {

struct Judge {
  const State& state;
  const plan::Plan& plan;

  [[nodiscard]] bool team(std::uint32_t number) const { return number < state.stories.size(); }
  [[nodiscard]] bool begun(std::uint32_t number) const {
    return team(number) && state.house.stage != schema::STAGE_LOBBY;
  }
  [[nodiscard]] bool in_scene(std::uint32_t number) const {
    return begun(number) && state.stories[number].visit.number > 0;
  }
  [[nodiscard]] bool seat(std::uint32_t number) const { return number < state.house.seats.size(); }
  [[nodiscard]] bool role(std::uint32_t number) const { return number < plan.roles.size(); }
  [[nodiscard]] bool option(const plan::Scene& scene, std::uint32_t number) const {
    return scene.ask && number < scene.ask->options.size();
  }
  [[nodiscard]] const plan::Scene& scene_of(std::uint32_t number) const {
    return plan.scenes[state.stories[number].visit.scene];
  }
  // A seat that plays, in a scene that goes on.
  [[nodiscard]] const plan::Scene* scene_of_seat(std::uint32_t number) const {
    if (!seat(number)) return nullptr;
    const Seat& who = state.house.seats[number];
    return who.place && in_scene(who.team.value) ? &scene_of(who.team.value) : nullptr;
  }

  [[nodiscard]] bool entity(const schema::EntityRef& ref, std::uint32_t of_team) const {
    switch (static_cast<trust::Entity::Kind>(ref.kind())) {
      case trust::Entity::Kind::kSeat: return ref.index() < state.stories[of_team].places.size();
      case trust::Entity::Kind::kCharacter: return ref.index() < plan.characters.size();
      case trust::Entity::Kind::kTeam: return team(ref.index()) || ref.index() == trust::kBotTeam.value;
    }
    return false;
  }
  [[nodiscard]] bool change(const schema::Change& change, std::uint32_t of_team) const {
    using C = schema::Change;
    switch (change.what_case()) {
      case C::kEntry:
        return entity(change.entry().actor(), of_team) && entity(change.entry().truster(), of_team) &&
               entity(change.entry().trustee(), of_team) && change.entry().pillar() < trust::kPillars;
      case C::kBreach: return change.breach().breach() < plan.breaches.size();
      case C::kCommitment: return change.commitment().commitment() < plan.commitments.size();
      case C::kStake: return change.stake().stake() < plan.stakes.size();
      case C::kFact: return change.fact().fact() < plan.facts.size();
      case C::kSpoke: return change.spoke().place() < state.stories[of_team].places.size();
      case C::kSafety:
      case C::kCounted:
      case C::kData: return true;
      case C::WHAT_NOT_SET: return false;
    }
    return false;
  }
  template <class Changes>
  [[nodiscard]] bool changes(const Changes& all, std::uint32_t of_team) const {
    return std::all_of(all.begin(), all.end(), [&](const schema::Change& one) { return change(one, of_team); });
  }

  [[nodiscard]] bool judge(const schema::SeatTaken& e) const {
    if (e.seat() != state.house.seats.size() || (e.has_team() && !team(e.team()))) return false;
    if (!e.has_place()) return true;
    return e.has_team() && begun(e.team()) && role(e.role()) && e.place() == state.stories[e.team()].places.size();
  }
  [[nodiscard]] bool judge(const schema::Started& e) const {
    std::set<std::uint32_t> seats;
    std::vector<std::uint32_t> places(state.stories.size(), 0);  // dealt so far, by team
    return state.house.stage == schema::STAGE_LOBBY &&
           std::all_of(e.dealt().begin(), e.dealt().end(), [&](const schema::PlaceDealt& dealt) {
             return seat(dealt.seat()) && team(dealt.team()) && role(dealt.role()) &&
                    dealt.place() == places[dealt.team()]++ && seats.insert(dealt.seat()).second;
           });
  }
  [[nodiscard]] bool judge(const schema::SceneEntered& e) const {
    if (!begun(e.team()) || e.scene() >= plan.scenes.size() || e.visit() == 0) return false;
    const plan::Scene& scene = plan.scenes[e.scene()];
    const auto told = [&](std::uint32_t part) { return part < scene.texts.size(); };
    const bool begins = e.phase() == schema::PHASE_READ || e.phase() == schema::PHASE_TALK ||
                        (e.phase() == schema::PHASE_DECIDE && scene.ask);
    return begins && std::all_of(e.parts().begin(), e.parts().end(), told) && changes(e.changes(), e.team());
  }
  [[nodiscard]] bool judge(const schema::PhaseBegan& e) const {
    if (!in_scene(e.team())) return false;
    const plan::Scene& scene = scene_of(e.team());
    const bool asks = e.phase() == schema::PHASE_DECIDE || e.phase() == schema::PHASE_WAIT;
    const bool answers = e.phase() == schema::PHASE_WAIT;
    const bool meets = scene.ask && scene.ask->kind == plan::AskKind::kAcross;
    return (!asks || scene.ask) && e.has_answer() == answers && (!answers || (meets && option(scene, e.answer())));
  }
  [[nodiscard]] bool judge(const schema::SceneClosed& e) const {
    if (!in_scene(e.team())) return false;
    const plan::Scene& scene = scene_of(e.team());
    const bool ballots = std::all_of(e.ballots().begin(), e.ballots().end(), [&](const schema::Ballot& ballot) {
      return option(scene, ballot.option()) && ballot.place() < state.stories[e.team()].places.size();
    });
    return ballots && (!e.has_option() || option(scene, e.option())) &&
           (!e.has_theirs() || option(scene, e.theirs())) && e.has_theirs() == e.has_other_team() &&
           (!e.has_outcome() || e.outcome() < scene.outcome.size()) &&
           (!e.has_next() || e.next() < plan.scenes.size()) && changes(e.changes(), e.team());
  }
  // A seat that is in a scene, and whose command is about a question of this kind.
  [[nodiscard]] bool asks(std::uint32_t seat, plan::AskKind kind) const {
    const plan::Scene* scene = scene_of_seat(seat);
    return scene != nullptr && scene->ask && scene->ask->kind == kind;
  }
  [[nodiscard]] bool judge(const schema::SeatMoved& e) const {
    if (!seat(e.seat()) || !team(e.team())) return false;
    if (!e.has_place()) return state.house.stage == schema::STAGE_LOBBY;
    return begun(e.team()) && role(e.role()) && e.place() == state.stories[e.team()].places.size();
  }
  [[nodiscard]] bool judge(const schema::SeatMirrors& e) const {
    return seat(e.seat()) && seat(e.of()) && e.seat() != e.of() && state.house.seats[e.of()].place.has_value() &&
           !state.house.seats[e.of()].mirrors;
  }
  [[nodiscard]] bool judge(const schema::StepBegan& e) const {
    if (!in_scene(e.team()) || !scene_of(e.team()).ask) return false;
    return e.step() < steps_of(scene_of(e.team()));
  }
  [[nodiscard]] bool judge(const schema::Marked& e) const {
    if (asks(e.seat(), plan::AskKind::kParaphrase)) return true;
    return scene_of_seat(e.seat()) != nullptr && asks_the_injured({state, plan, state.house.seats[e.seat()].team});
  }
  [[nodiscard]] bool judge(const schema::NoteOwned& e) const {
    return asks(e.seat(), plan::AskKind::kRetro) &&
           e.note() < state.stories[state.house.seats[e.seat()].team.value].visit.notes.size();
  }
  [[nodiscard]] bool judge(const schema::WitnessClosed& e) const {
    return in_scene(e.team()) && e.actor() < state.stories[e.team()].places.size();
  }
  [[nodiscard]] bool judge(const schema::Differed& e) const {
    return scene_of_seat(e.seat()) != nullptr &&
           e.entry() < state.stories[state.house.seats[e.seat()].team.value].ledger.size();
  }
  // A seat of a team whose debrief has begun.
  [[nodiscard]] bool debriefs(std::uint32_t number) const {
    if (!seat(number)) return false;
    const TeamId of = state.house.seats[number].team;
    return of.valid() && of.value < state.house.debrief.teams.size();
  }
  [[nodiscard]] bool judge(const schema::DebriefShown& e) const {
    const bool sealed = e.step() == schema::DEBRIEF_REACTIONS || e.step() == schema::DEBRIEF_OWN_VIEW;
    return sealed && e.team() < state.house.debrief.teams.size() && e.words_size() == e.sayings_size();
  }
  [[nodiscard]] bool judge(const schema::DebriefMarked& e) const {
    if (!debriefs(e.seat())) return false;
    const Debrief& debrief = state.house.debrief;
    const TeamId of = state.house.seats[e.seat()].team;
    if (e.what() == schema::DEBRIEF_NOD) return e.number() < debrief.teams[of.value].views.size();
    return e.what() != schema::DEBRIEF_AGREE || e.number() < debrief.agreement.size();
  }
  [[nodiscard]] bool carried(const schema::CarriedWho& who) const {
    switch (static_cast<trust::Entity::Kind>(who.kind())) {
      case trust::Entity::Kind::kSeat: return seat(who.index());
      case trust::Entity::Kind::kCharacter: return who.index() < plan.characters.size();
      case trust::Entity::Kind::kTeam: return team(who.index()) || who.index() == trust::kBotTeam.value;
    }
    return false;
  }
  template <class Relation>
  [[nodiscard]] bool both(const Relation& relation) const {
    return carried(relation.truster()) && carried(relation.trustee());
  }
  [[nodiscard]] bool carried(const schema::CarriedTeam& of) const {
    const auto whole = [&](const schema::CarriedVessel& vessel) {
      return both(vessel) && vessel.levels_size() == static_cast<int>(trust::kPillars);
    };
    const auto lost = [&](const schema::CarriedLoss& loss) { return both(loss) && loss.pillar() < trust::kPillars; };
    const auto who = [&](const schema::CarriedWho& one) { return carried(one); };
    return team(of.team()) && std::all_of(of.vessels().begin(), of.vessels().end(), whole) &&
           std::all_of(of.breaches().begin(), of.breaches().end(), [&](const schema::CarriedBreach& breach) {
             return breach.breach() < plan.breaches.size() && breach.kind() < trust::kKinds &&
                    std::all_of(breach.losses().begin(), breach.losses().end(), lost) &&
                    std::all_of(breach.hidden_by().begin(), breach.hidden_by().end(), who) &&
                    std::all_of(breach.acknowledged_by().begin(), breach.acknowledged_by().end(), who) &&
                    std::all_of(breach.taken().begin(), breach.taken().end(),
                                [](std::uint32_t step) { return step < trust::kSteps; });
           });
  }
  // `plan` is the one that the part is played by: whoever does not know it has another in hand.
  [[nodiscard]] bool judge(const schema::PartBegan& e) const {
    const House& house = state.house;
    if (house.stage == schema::STAGE_ENDED || e.part() >= house.parts.size() || e.part() != house.part + 1)
      return false;
    const schema::PartSort sort = house.parts[e.part()].sort;
    if (e.has_plan() != (sort == schema::SORT_STORY || sort == schema::SORT_PULSE)) return false;
    return !e.has_plan() ||
           (!e.scenario().empty() && e.scenario() == plan.id &&
            std::all_of(e.roles().begin(), e.roles().end(),
                        [&](const schema::CarriedRole& one) { return seat(one.seat()) && role(one.role()); }) &&
            std::all_of(e.teams().begin(), e.teams().end(),
                        [&](const schema::CarriedTeam& one) { return carried(one); }));
  }
  [[nodiscard]] bool judge_choice(std::uint32_t seat, std::uint32_t number) const {
    const plan::Scene* scene = scene_of_seat(seat);
    return scene != nullptr && option(*scene, number);
  }
};

}  // namespace

bool fits(const State& state, const plan::Plan& plan, const schema::Event& event) {
  using E = schema::Event;
  const Judge judge{state, plan};
  switch (event.what_case()) {
    case E::kOpened: return state.stories.empty() && event.opened().teams() > 0;
    case E::kSeatTaken: return judge.judge(event.seat_taken());
    case E::kSeatAway: return judge.seat(event.seat_away().seat());
    case E::kSeatBack: return judge.seat(event.seat_back().seat());
    case E::kSeatLeft: return judge.seat(event.seat_left().seat());
    case E::kTeamChosen: return judge.seat(event.team_chosen().seat()) && judge.team(event.team_chosen().team());
    case E::kStrengthsShown: return judge.seat(event.strengths_shown().seat());
    case E::kStarted: return judge.judge(event.started());
    case E::kEntered: return judge.judge(event.entered());
    case E::kPhase: return judge.judge(event.phase());
    case E::kReady: return judge.scene_of_seat(event.ready().seat()) != nullptr;
    case E::kChosen: return judge.judge_choice(event.chosen().seat(), event.chosen().option());
    case E::kAdvised: return judge.judge_choice(event.advised().seat(), event.advised().option());
    case E::kClosed: return judge.judge(event.closed());
    case E::kStoryEnded:
      return judge.in_scene(event.story_ended().team()) && event.story_ended().scene() < plan.scenes.size();
    case E::kDecidedFor:
      return judge.in_scene(event.decided_for().team()) &&
             judge.option(judge.scene_of(event.decided_for().team()), event.decided_for().option());
    case E::kDeadlineMoved: return judge.in_scene(event.deadline_moved().team());
    case E::kSeatMoved: return judge.judge(event.seat_moved());
    case E::kSeatRenamed: return judge.seat(event.seat_renamed().seat());
    case E::kSeatMirrors: return judge.judge(event.seat_mirrors());
    case E::kContractAnswered: return judge.seat(event.contract_answered().seat());
    case E::kManagerMarked: return judge.seat(event.manager_marked().seat());
    case E::kLeaderReplaced:
      return judge.begun(event.leader_replaced().team()) &&
             event.leader_replaced().place() < state.stories[event.leader_replaced().team()].places.size();
    case E::kPredicted: return judge.judge_choice(event.predicted().seat(), event.predicted().option());
    case E::kPassed: return judge.scene_of_seat(event.passed().seat()) != nullptr;
    case E::kAllocated: return judge.asks(event.allocated().seat(), plan::AskKind::kAllocate);
    case E::kWritten:
      return judge.asks(event.written().seat(), plan::AskKind::kPledge) ||
             judge.asks(event.written().seat(), plan::AskKind::kParaphrase);
    case E::kMarked: return judge.judge(event.marked());
    case E::kSealed: return judge.scene_of_seat(event.sealed().seat()) != nullptr;
    case E::kAskedAgain: return judge.in_scene(event.asked_again().team());
    case E::kStep: return judge.judge(event.step());
    case E::kNoteOwned: return judge.judge(event.note_owned());
    case E::kWitnessClosed: return judge.judge(event.witness_closed());
    case E::kInjected:
      return judge.in_scene(event.injected().team()) && event.injected().inject() < plan.injects.size() &&
             judge.changes(event.injected().changes(), event.injected().team());
    case E::kRecognised: return judge.seat(event.recognised().seat()) && judge.seat(event.recognised().to());
    case E::kPauseAsked: return judge.seat(event.pause_asked().seat());
    case E::kFacilitatorTold: return judge.seat(event.facilitator_told().seat());
    case E::kMessageSent:
      return (!event.message_sent().has_team() || judge.team(event.message_sent().team())) &&
             (!event.message_sent().has_seat() || judge.seat(event.message_sent().seat()));
    case E::kSpotlit: return !event.spotlit().has_team() || judge.begun(event.spotlit().team());
    case E::kPledgeMarked:
      return judge.seat(event.pledge_marked().seat()) && event.pledge_marked().pledge() < state.house.pledges.size();
    case E::kDiffered: return judge.judge(event.differed());
    case E::kDebriefStep:
      return state.house.stage == schema::STAGE_PLAYING && event.debrief_step().step() != schema::DEBRIEF_NONE;
    case E::kDebriefSealed: return judge.debriefs(event.debrief_sealed().seat());
    case E::kDebriefShown: return judge.judge(event.debrief_shown());
    case E::kDebriefSaid: return judge.debriefs(event.debrief_said().seat());
    case E::kDebriefMarked: return judge.judge(event.debrief_marked());
    case E::kPart: return judge.judge(event.part());
    case E::kWentBack:
    case E::kPaceSet: return state.house.stage == schema::STAGE_PLAYING;
    case E::kFrozen:
    case E::kReloaded:  // whether its plan goes on with the story, PlanInForce has seen
    case E::kDoorLocked:
    case E::kPaused:
    case E::kResumed:
    case E::kEnded: return true;
    case E::WHAT_NOT_SET: return false;
  }
  return false;
}

}  // namespace drops::session
