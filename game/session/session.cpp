#include "game/session/session.h"

#include <algorithm>
#include <utility>

#include "game/plan/graft.h"
#include "game/plan/plan_json.h"
#include "game/session/deadlines.h"
#include "game/session/debrief.h"
#include "game/session/programme.h"
#include "game/session/trust_line.h"
#include "game/session/what_if.h"

namespace drops::session {
namespace {

// More events than this from one command can only be a story that goes in circles without asking anybody anything.
constexpr int kMostSteps = 200;

// The team whose story an event is about; nothing for the whole session.
std::optional<TeamId> team_of(const State& state, const schema::Event& event) {
  const auto of_seat = [&](std::uint32_t id) -> std::optional<TeamId> {
    const Seat* seat = state.seat(SeatId(id));
    return seat != nullptr && seat->place ? std::optional(seat->team) : std::nullopt;
  };
  switch (event.what_case()) {
    case schema::Event::kEntered: return TeamId(event.entered().team());
    case schema::Event::kPhase: return TeamId(event.phase().team());
    case schema::Event::kClosed: return TeamId(event.closed().team());
    case schema::Event::kStoryEnded: return TeamId(event.story_ended().team());
    case schema::Event::kDeadlineMoved: return TeamId(event.deadline_moved().team());
    case schema::Event::kDecidedFor: return TeamId(event.decided_for().team());
    case schema::Event::kReady: return of_seat(event.ready().seat());
    case schema::Event::kChosen: return of_seat(event.chosen().seat());
    case schema::Event::kAdvised: return of_seat(event.advised().seat());
    case schema::Event::kSeatTaken: return of_seat(event.seat_taken().seat());
    case schema::Event::kSeatAway: return of_seat(event.seat_away().seat());
    case schema::Event::kSeatBack: return of_seat(event.seat_back().seat());
    case schema::Event::kSeatLeft: return of_seat(event.seat_left().seat());
    case schema::Event::kSeatMoved: return of_seat(event.seat_moved().seat());
    case schema::Event::kSeatMirrors: return of_seat(event.seat_mirrors().seat());
    case schema::Event::kLeaderReplaced: return TeamId(event.leader_replaced().team());
    case schema::Event::kPassed: return of_seat(event.passed().seat());
    case schema::Event::kAllocated: return of_seat(event.allocated().seat());
    case schema::Event::kWritten: return of_seat(event.written().seat());
    case schema::Event::kMarked: return of_seat(event.marked().seat());
    case schema::Event::kSealed: return of_seat(event.sealed().seat());
    case schema::Event::kStep: return TeamId(event.step().team());
    case schema::Event::kNoteOwned: return of_seat(event.note_owned().seat());
    case schema::Event::kInjected: return TeamId(event.injected().team());
    default: return std::nullopt;
  }
}

bool concerns_all(const schema::Event& event) {
  switch (event.what_case()) {
    case schema::Event::kStarted:
    case schema::Event::kResumed:
    case schema::Event::kFrozen:
    case schema::Event::kPaceSet:
    case schema::Event::kWentBack:
    case schema::Event::kSeatMoved: return true;  // of a move: the team that was left, too
    default: return false;
  }
}

}  // namespace

Session::Session(const plan::Plan& plan, plan::Hooks& hooks, const Settings& settings)
    : force_(plan), hooks_of_plans_{&hooks}, hooks_(&hooks) {
  open(settings);
}

Session::Session(const plan::Programme& programme, std::vector<plan::Hooks*> hooks, const Settings& settings)
    : force_(programme), hooks_of_plans_(std::move(hooks)), hooks_(hooks_of_plans_.front()) {
  open(settings);
}

Session::Session(const plan::Plan& plan, plan::Hooks& hooks, std::span<const schema::Event> journal)
    : force_(plan), hooks_of_plans_{&hooks}, hooks_(&hooks) {
  go_on(journal);
}

Session::Session(const plan::Programme& programme, std::vector<plan::Hooks*> hooks,
                 std::span<const schema::Event> journal)
    : force_(programme), hooks_of_plans_(std::move(hooks)), hooks_(hooks_of_plans_.front()) {
  go_on(journal);
  hooks_ = hooks_of_plans_[state_.house.plan];
}

void Session::open(const Settings& settings) {
  schema::Event event;
  event.set_tick(0);
  schema::SessionOpened& opened = *event.mutable_opened();
  opened.set_seed(settings.seed);
  opened.set_scenario(plan().id);
  opened.set_version(plan().version);
  opened.set_teams(settings.teams);
  opened.set_most_seats(settings.most_seats);
  opened.set_pace_percent(settings.pace_percent);
  opened.set_together(settings.together);
  opened.set_contract(settings.contract);
  opened.set_recognition(plan().recognition);
  opened.set_locks_at_start(settings.locks_at_start);
  opened.set_pulse_least(settings.pulse_least);
  if (const plan::Programme* programme = force_.programme(); programme != nullptr && !programme->is_one_scenario()) {
    opened.set_programme(programme->title);
    for (const plan::Part& part : programme->parts) *opened.add_parts() = head_of(part);
  }
  take(std::move(event));
}

void Session::go_on(std::span<const schema::Event> journal) {
  for (const schema::Event& event : journal) apply(state_, force_.at(state_, event), event);
  journal_.assign(journal.begin(), journal.end());
  latest_from_ = journal_.size();
  clock_ = state_.tick;
  for (std::uint32_t team = 0; team < state_.stories.size(); ++team) ask_again(TeamId(team));
  if (auto again = debrief_asked_again(state_)) take(std::move(*again));
}

// Sealed answers are in memory alone: after a crash their question is asked once more.
void Session::ask_again(TeamId team) {
  const Visit& visit = state_.story(team).visit;
  const bool lost = std::any_of(visit.minds.begin(), visit.minds.end(),
                                [](const PlaceMind& mind) { return mind.answers > mind.sealed.size(); });
  if (!lost) return;
  schema::Event event;
  event.set_tick(state_.tick);
  event.mutable_asked_again()->set_team(team.value);
  event.mutable_asked_again()->set_visit(visit.number);
  take(std::move(event));
}

void Session::take(schema::Event event) {
  apply(state_, force_.at(state_, event), event);
  if (event.has_part() && event.part().has_plan()) hooks_ = hooks_of_plans_[state_.house.plan];
  if (event.has_sealed()) event.mutable_sealed()->clear_answer();  // the state has it; no journal gets it
  if (event.has_debrief_sealed()) event.mutable_debrief_sealed()->clear_answer();
  journal_.push_back(std::move(event));
}

Result<std::span<const schema::Event>> Session::say(const Said& said, Tick tick) {
  latest_from_ = journal_.size();
  clock_ = tick;
  if (said.by && said.sequence > 0) {
    const Seat* seat = state_.seat(*said.by);
    if (seat != nullptr && said.sequence <= seat->last_sequence) return std::span<const schema::Event>{};
  }
  auto events = decide(state_, plan(), said, tick, force_.programme());
  if (!events) return pass_on(events);
  if (said.command.has_ask_what_if()) {
    if (Outcome answered = answer_what_if(said.command.ask_what_if()); !answered) return pass_on(answered);
  }
  for (schema::Event& event : *events) {
    event.set_tick(tick);
    if (said.by) event.set_by(said.by->value);
    event.set_sequence(said.sequence);
    take(std::move(event));
  }
  if (said.command.has_time_up()) {
    for (std::uint32_t team = 0; team < state_.stories.size(); ++team) run_clockwork(TeamId(team), tick);
  } else {
    run_clockwork_after(latest().size(), tick);
  }
  while (auto event = advance_debrief(state_, tick)) {
    event->set_tick(tick);
    take(std::move(*event));
  }
  return latest();
}

// It stands in the state and in no journal: it has not happened.
Outcome Session::answer_what_if(const schema::AskWhatIf& wish) {
  const TeamId team(wish.team());
  const Turn turn{team, wish.visit(), std::nullopt, wish.option(), state_.house.story_part};
  const plan::Programme* programme = force_.programme();
  const auto turned = programme != nullptr ? what_if(*programme, hooks_of_plans_, journal_, turn)
                                           : what_if(plan(), *hooks_, journal_, turn);
  if (!turned) return tl::unexpected<Error>(turned.error());
  WhatIf line{team, wish.visit(), wish.option(), team_levels(Cast{*turned, plan(), team}), {}};
  const Story& story = turned->story(team);
  if (story.ending) line.ending = plan().scenes[*story.ending].spoken_ending();
  auto& all = state_.house.debrief.what_ifs;
  std::erase_if(all, [&](const WhatIf& old) { return old.team == team; });
  all.push_back(std::move(line));
  return {};
}

void Session::run_clockwork_after(std::size_t count, Tick tick) {
  for (std::size_t i = 0; i < count; ++i) {
    if (concerns_all(latest()[i])) {
      for (std::uint32_t team = 0; team < state_.stories.size(); ++team) run_clockwork(TeamId(team), tick);
    } else if (const auto team = team_of(state_, latest()[i])) {
      run_clockwork(*team, tick);
    }
  }
}

void Session::run_clockwork(TeamId team, Tick tick) {
  if (team.value >= state_.stories.size()) return;
  for (int step = 0; step < kMostSteps; ++step) {
    auto event = advance(state_, plan(), *hooks_, team, tick);
    if (!event) return;
    if (offer_ && event->has_entered() && take_offer(team, tick)) event = advance(state_, plan(), *hooks_, team, tick);
    if (!event) return;
    // An answer across, or an end, may be what the others wait for.
    const bool wakes_others =
        event->has_closed() || event->has_story_ended() || event->has_phase() || event->has_entered();
    event->set_tick(tick);
    take(std::move(*event));
    if (!wakes_others) continue;
    for (std::uint32_t other = 0; other < state_.stories.size(); ++other) {
      const TeamId waiting(other);
      const Phase phase = state_.story(waiting).visit.phase;
      const bool across = phase == schema::PHASE_WAIT && opposite(state_, waiting).team == team;
      if (waiting != team && (across || phase == schema::PHASE_MEET)) run_clockwork(waiting, tick);
    }
  }
}

void Session::offer(plan::Plan edited, MakeHooks make) {
  offer_ = std::make_shared<const Offer>(Offer{std::move(edited), std::move(make)});
}

std::optional<Result<std::vector<std::string>>> Session::heard_of_offer() {
  return std::exchange(heard_, std::nullopt);
}

// Just before the team enters a scene. False: it waits for another time, or was refused; nothing has changed.
bool Session::take_offer(TeamId team, Tick tick) {
  const auto refuse = [&](const Error& error) {
    heard_ = Result<std::vector<std::string>>(tl::unexpected<Error>(error));
    offer_.reset();
    return false;
  };
  auto grafted = plan::graft(plan(), offer_->plan, touched_by_stories(state_, team));
  if (!grafted) return refuse(grafted.error());
  std::string json = plan::to_json(grafted->plan);
  if (json == plan::to_json(plan())) {  // what is left of it still waits, or nothing was changed
    if (grafted->waiting.empty()) offer_.reset();
    return false;
  }
  auto hooks = offer_->make(grafted->plan);
  if (!hooks) return refuse(hooks.error());
  schema::Event event;
  event.set_tick(tick);
  event.mutable_reloaded()->set_plan(std::move(json));
  // Whether the team still enters a scene, the edited plan has to say.
  State trial = state_;
  PlanInForce force = force_;
  const plan::Plan& next = force.at(trial, event);
  if (&next == &plan()) {
    return refuse({Code::kRefused, "the edit does not go on with the story", "begin a new session"});
  }
  apply(trial, next, event);
  const auto then = advance(trial, next, **hooks, team, tick);
  if (!then || !then->has_entered()) return false;
  take(std::move(event));
  own_hooks_ = std::move(*hooks);
  hooks_ = own_hooks_.get();
  heard_ = Result<std::vector<std::string>>(grafted->waiting);
  if (grafted->waiting.empty()) offer_.reset();
  return true;
}

std::optional<Tick> Session::next_deadline() const {
  if (state_.house.stage != schema::STAGE_PLAYING || state_.house.stands_still()) return std::nullopt;
  std::optional<Tick> next;
  for (std::uint32_t team = 0; team < state_.stories.size(); ++team) {
    const auto deadline = session::next_deadline(Cast{state_, plan(), TeamId(team)}, std::max(clock_, state_.tick));
    if (deadline && (!next || *deadline < *next)) next = deadline;
  }
  const auto debrief = next_debrief_deadline(state_, std::max(clock_, state_.tick));
  if (debrief && (!next || *debrief < *next)) next = debrief;
  return next;
}

}  // namespace drops::session
