#include "game/session/apply.h"

#include <algorithm>

#include "game/session/changes.h"
#include "game/session/fits.h"

namespace drops::session {
namespace {

using trust::Entity;

trust::Vessel vessel(const Entity& truster, const Entity& trustee, trust::Level level) {
  trust::Vessel out;
  out.relation = {truster, trustee};
  out.levels.fill(level);
  return out;
}

// The vessels of a team of so many places: mates in each other, characters and other teams in the team.
std::vector<trust::Vessel> vessels_of(const State& state, const plan::Plan& plan, std::uint32_t team,
                                      std::uint32_t places) {
  std::vector<trust::Vessel> vessels;
  const Entity us = Entity::team(TeamId(team));
  for (std::uint32_t i = 0; i < plan.characters.size(); ++i) {
    vessels.push_back(vessel(Entity::character(i), us, plan.characters[i].trusts.value_or(plan.rules.start)));
  }
  for (std::uint32_t other = 0; other < state.stories.size(); ++other) {
    if (other != team) vessels.push_back(vessel(Entity::team(TeamId(other)), us, plan.rules.start));
  }
  if (state.stories.size() == 1) vessels.push_back(vessel(Entity::team(trust::kBotTeam), us, plan.rules.start));
  for (std::uint32_t a = 0; a < places; ++a) {
    for (std::uint32_t b = 0; b < places; ++b) {
      if (a != b) vessels.push_back(vessel(Entity::seat(a), Entity::seat(b), plan.rules.start));
    }
  }
  return vessels;
}

std::uint64_t known_at_first(const State& state, const Story& story, const plan::Fact& fact) {
  std::uint64_t known = 0;
  for (std::size_t place = 0; place < story.places.size(); ++place) {
    const std::uint32_t role = state.house.seats[story.places[place].value].role;
    const bool knows = std::any_of(fact.known_by.begin(), fact.known_by.end(),
                                   [&](const plan::Ref& ref) { return ref.number == static_cast<std::int32_t>(role); });
    if (knows) known |= std::uint64_t{1} << (place & 63u);
  }
  return known;
}

void begin_story(State& state, const plan::Plan& plan, std::uint32_t team) {
  Story& story = state.stories[team];
  std::vector<trust::BreachKind> kinds;
  for (const plan::Breach& breach : plan.breaches) kinds.push_back(breach.kind);
  story.standing = trust::new_standing(vessels_of(state, plan, team, static_cast<std::uint32_t>(story.places.size())),
                                       kinds, plan.commitments.size(), plan.rules);
  for (const plan::Stake& stake : plan.stakes) story.stakes.push_back(stake.start);
  for (const plan::Fact& fact : plan.facts) story.known.push_back(known_at_first(state, story, fact));
  story.across.resize(plan.scenes.size());
}

// Somebody joins a story that goes on: a new place, with new vessels to and from all mates.
void join_story(Story& story, const plan::Plan& plan, std::uint32_t place) {
  for (std::uint32_t mate = 0; mate < place; ++mate) {
    story.standing.vessels.push_back(vessel(Entity::seat(place), Entity::seat(mate), plan.rules.start));
    story.standing.vessels.push_back(vessel(Entity::seat(mate), Entity::seat(place), plan.rules.start));
  }
  std::sort(story.standing.vessels.begin(), story.standing.vessels.end(),
            [](const auto& a, const auto& b) { return a.relation < b.relation; });
  story.visit.minds.resize(story.places.size());
}

void apply_change(Story& story, const schema::Change& message, const Where& where) {
  if (const auto change = from_message(message, where)) {
    trust::apply(story.standing, *change);
    if (const auto* entry = std::get_if<trust::Entry>(&*change)) story.ledger.push_back(*entry);
    return;
  }
  if (message.has_stake()) {
    story.stakes[message.stake().stake()] += message.stake().effect();
  } else if (message.has_fact()) {
    story.known[message.fact().fact()] |= message.fact().places();
  } else if (message.has_data()) {
    story.data[message.data().name()] = message.data().value();
  } else if (message.has_spoke() && message.spoke().answered()) {
    std::erase_if(story.voices, [&](const Voice& voice) {
      return voice.place == message.spoke().place() && voice.visit != where.visit;
    });
  } else if (message.has_spoke()) {
    story.voices.push_back({message.spoke().place(), where.visit});
  }
}

template <class Changes>
void apply_changes(Story& story, const Changes& changes, Tick tick) {
  const Where where{story.visit.scene, story.visit.number, tick};
  for (const schema::Change& change : changes) apply_change(story, change, where);
}

// Every event has its function. Each is given what fits(), so that it checks nothing again.
struct Fold {
  State& state;
  const plan::Plan& plan;
  Tick tick;

  Seat& seat(std::uint32_t id) { return state.house.seats[id]; }
  Story& story(std::uint32_t team) { return state.stories[team]; }
  PlaceMind& mind(std::uint32_t id) { return story(seat(id).team.value).visit.minds[*seat(id).place]; }

  void on(const schema::SessionOpened& e) {
    state.house.seed = e.seed();
    state.house.most_seats = e.most_seats();
    state.house.pace_percent = e.pace_percent();
    state.stories.resize(e.teams());
  }

  void on(const schema::SeatTaken& e) {
    Seat& taken = state.house.seats.emplace_back();
    taken.id = SeatId(e.seat());
    taken.kind = e.kind();
    taken.name = e.name();
    taken.token_hash = e.token_hash();
    if (e.has_team()) taken.team = TeamId(e.team());
    if (!e.has_place()) return;
    taken.place = e.place();
    taken.role = e.role();
    story(e.team()).places.push_back(taken.id);
    join_story(story(e.team()), plan, e.place());
  }

  void on(const schema::SeatAway& e) {
    seat(e.seat()).presence = Presence::kAway;
    seat(e.seat()).away_since = tick;
  }
  void on(const schema::SeatBack& e) { seat(e.seat()).presence = Presence::kPresent; }
  void on(const schema::SeatLeft& e) { seat(e.seat()).presence = Presence::kLeft; }
  void on(const schema::TeamChosen& e) { seat(e.seat()).team = TeamId(e.team()); }

  void on(const schema::Started& e) {
    state.house.stage = schema::STAGE_PLAYING;
    for (const schema::PlaceDealt& dealt : e.dealt()) {
      Seat& who = seat(dealt.seat());
      who.team = TeamId(dealt.team());
      who.place = dealt.place();
      who.role = dealt.role();
      story(dealt.team()).places.push_back(who.id);
    }
    for (std::uint32_t team = 0; team < state.stories.size(); ++team) begin_story(state, plan, team);
  }

  void on(const schema::SceneEntered& e) {
    Story& entering = story(e.team());
    Visit visit;
    visit.number = e.visit();
    visit.scene = e.scene();
    visit.phase = e.phase();
    visit.began = tick;
    visit.deadline = e.deadline();
    visit.parts.assign(e.parts().begin(), e.parts().end());
    visit.locked.assign(e.locked().begin(), e.locked().end());
    visit.minds.resize(entering.places.size());
    visit.entry_changes.assign(e.changes().begin(), e.changes().end());
    entering.visit = std::move(visit);
    trust::begin_visit(entering.standing, e.visit());
    apply_changes(entering, e.changes(), tick);
  }

  void begin_phase(Visit& visit, Phase phase, Tick deadline) {
    visit.phase = phase;
    visit.began = tick;
    visit.deadline = deadline;
    for (PlaceMind& mind : visit.minds) mind.ready = false;
  }
  void on(const schema::PhaseBegan& e) {
    Story& at = story(e.team());
    begin_phase(at.visit, e.phase(), e.deadline());
    if (e.has_answer()) at.across[at.visit.scene].push_back(e.answer());
  }

  void on(const schema::SaidReady& e) { mind(e.seat()).ready = true; }
  void on(const schema::Chosen& e) {
    mind(e.seat()).choice = e.option();
    mind(e.seat()).why = e.why();
  }
  void on(const schema::Advised& e) { mind(e.seat()).advice = e.option(); }
  void on(const schema::DecidedFor& e) { story(e.team()).visit.decided_for = e.option(); }

  void on(const schema::SceneClosed& e) {
    Story& at = story(e.team());
    const bool waited = at.visit.phase == schema::PHASE_WAIT;
    apply_changes(at, e.changes(), tick);
    const plan::Scene& scene = plan.scenes[at.visit.scene];
    if (scene.ask && scene.ask->kind == plan::AskKind::kAcross && !waited && e.has_option()) {
      at.across[at.visit.scene].push_back(e.option());
    }
    at.past.push_back({at.visit.scene, at.visit.number, chosen_in(e), at.ledger.size()});
    if (!e.hook_stopped().empty()) at.notices.push_back(e.hook_stopped());
    begin_phase(at.visit, schema::PHASE_REVEAL, e.deadline());
    at.visit.closed = e;
  }

  static std::vector<std::uint32_t> chosen_in(const schema::SceneClosed& e) {
    std::vector<std::uint32_t> chosen;
    if (e.by() == schema::CLOSED_BY_NOBODY) return chosen;
    if (e.has_option()) return {e.option()};
    for (const schema::Ballot& ballot : e.ballots()) {
      if (std::find(chosen.begin(), chosen.end(), ballot.option()) == chosen.end()) chosen.push_back(ballot.option());
    }
    return chosen;
  }

  void on(const schema::StoryEnded& e) {
    story(e.team()).ending = e.scene();
    story(e.team()).visit.phase = schema::PHASE_OVER;
    story(e.team()).visit.deadline = -1;
  }

  void on(const schema::Paused&) { state.house.paused = true; }
  void on(const schema::Resumed&) { state.house.paused = false; }
  void on(const schema::DeadlineMoved& e) { story(e.team()).visit.deadline = e.deadline(); }
  void on(const schema::Ended&) { state.house.stage = schema::STAGE_ENDED; }
};

void dispatch(Fold& fold, const schema::Event& event) {
  using E = schema::Event;
  switch (event.what_case()) {
    case E::kOpened: return fold.on(event.opened());
    case E::kSeatTaken: return fold.on(event.seat_taken());
    case E::kSeatAway: return fold.on(event.seat_away());
    case E::kSeatBack: return fold.on(event.seat_back());
    case E::kSeatLeft: return fold.on(event.seat_left());
    case E::kTeamChosen: return fold.on(event.team_chosen());
    case E::kStarted: return fold.on(event.started());
    case E::kEntered: return fold.on(event.entered());
    case E::kPhase: return fold.on(event.phase());
    case E::kReady: return fold.on(event.ready());
    case E::kChosen: return fold.on(event.chosen());
    case E::kAdvised: return fold.on(event.advised());
    case E::kClosed: return fold.on(event.closed());
    case E::kStoryEnded: return fold.on(event.story_ended());
    case E::kDecidedFor: return fold.on(event.decided_for());
    case E::kPaused: return fold.on(event.paused());
    case E::kResumed: return fold.on(event.resumed());
    case E::kDeadlineMoved: return fold.on(event.deadline_moved());
    case E::kEnded: return fold.on(event.ended());
    case E::WHAT_NOT_SET: return;
  }
}

}  // namespace

void apply(State& state, const plan::Plan& plan, const schema::Event& event) {
  if (!fits(state, plan, event)) return;
  Fold fold{state, plan, event.tick()};
  dispatch(fold, event);
  state.tick = event.tick();
  if (!event.has_by() || event.by() >= state.house.seats.size()) return;
  Seat& by = state.house.seats[event.by()];
  by.last_sequence = std::max(by.last_sequence, event.sequence());
}

}  // namespace drops::session
