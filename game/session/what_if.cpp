#include "game/session/what_if.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "game/session/asking.h"
#include "game/session/deadlines.h"
#include "game/session/hearing.h"
#include "game/session/inject.h"

namespace drops::session {
namespace {

constexpr int kMostSteps = 100'000;  // of the clockwork: no story that the checker lets pass comes near

// What was said in one scene that has closed: by place, and the way the scene closed.
struct Answered {
  std::uint32_t visit = 0;
  std::uint32_t scene = 0;
  schema::SceneClosed closed;
  std::map<std::uint32_t, schema::Allocated> allocated;
  std::map<std::uint32_t, schema::Written> written;
  std::map<std::uint32_t, schema::Marked> marked;
  std::vector<std::uint32_t> injected;
  std::vector<std::uint32_t> absent;  // options that were not there
};

// A team's story as it was, without what was gone back over; and who came, went or moved in which visit.
struct Record {
  std::map<std::uint32_t, Answered> visits;
  std::vector<std::pair<std::uint32_t, schema::Event>> seats;
};

bool is_about_seats(const schema::Event& event) {
  using E = schema::Event;
  switch (event.what_case()) {
    case E::kSeatTaken:
    case E::kSeatLeft:
    case E::kSeatMoved:
    case E::kSeatMirrors:
    case E::kLeaderReplaced:
    case E::kContractAnswered:
    case E::kManagerMarked: return true;
    default: return false;
  }
}

// Reads a journal into records of one story, one event after the other.
class Reader {
 public:
  // `part`: the story's in the programme; not given: the last story there is.
  Reader(PlanInForce force, std::optional<std::uint32_t> part) : force_(std::move(force)), wanted_(part) {}

  void read(const schema::Event& event) {
    const plan::Plan& plan = force_.at(state_, event);
    const bool begun = state_.house.stage != schema::STAGE_LOBBY;
    if (begun && reads_ && is_about_seats(event)) note_seat(event);
    apply(state_, plan, event);
    if (event.has_opened() || (event.has_part() && event.part().has_plan())) begin_part();
    if (!reads_) return;
    if (event.has_started()) {
      begun_ = state_;
      plan_ = &plan;
    }
    note(event);
  }

  [[nodiscard]] const std::vector<Record>& records() const { return records_; }
  [[nodiscard]] const State& begun() const { return begun_; }  // just after Started
  // Of the story; nothing where none has begun.
  [[nodiscard]] const plan::Plan* plan() const { return plan_; }
  [[nodiscard]] std::uint32_t number_of_plan() const { return begun_.house.plan; }

 private:
  void begin_part() {
    const House& house = state_.house;
    const bool story = house.parts.empty() || house.parts[house.story_part].sort == schema::SORT_STORY;
    reads_ = story && (!wanted_ || *wanted_ == house.story_part);
    if (reads_) records_.clear();
  }

  void note(const schema::Event& event) {
    if (records_.size() < state_.stories.size()) records_.resize(state_.stories.size());
    using E = schema::Event;
    switch (event.what_case()) {
      case E::kEntered: note_entered(event.entered()); break;
      case E::kAllocated: of_seat(event.allocated().seat(), &Answered::allocated, event.allocated()); break;
      case E::kWritten: of_seat(event.written().seat(), &Answered::written, event.written()); break;
      case E::kMarked: of_seat(event.marked().seat(), &Answered::marked, event.marked()); break;
      case E::kInjected: at(event.injected().team()).injected.push_back(event.injected().inject()); break;
      case E::kClosed: at(event.closed().team()).closed = event.closed(); break;
      case E::kWentBack: forget_from(event.went_back().visit()); break;
      default: break;
    }
  }

  Answered& at(std::uint32_t team) { return records_[team].visits[state_.stories[team].visit.number]; }

  void note_entered(const schema::SceneEntered& e) {
    Answered& answered = at(e.team()) = {};
    answered.visit = e.visit();
    answered.scene = e.scene();
    answered.absent.assign(e.absent().begin(), e.absent().end());
  }

  template <class E>
  void of_seat(std::uint32_t id, std::map<std::uint32_t, E> Answered::*said, const E& event) {
    const Seat* seat = state_.seat(SeatId(id));
    if (seat != nullptr && seat->place) (at(seat->team.value).*said)[*seat->place] = event;
  }

  void note_seat(const schema::Event& event) {
    const auto visit_of = [&](std::uint32_t team) { return state_.stories[team].visit.number; };
    std::uint32_t team = 0;
    if (event.has_seat_taken()) team = event.seat_taken().team();
    if (event.has_seat_moved()) team = event.seat_moved().team();
    if (event.has_leader_replaced()) team = event.leader_replaced().team();
    const Seat* left = event.has_seat_left() ? state_.seat(SeatId(event.seat_left().seat())) : nullptr;
    if (left != nullptr && left->team.valid()) team = left->team.value;
    if (team < records_.size()) records_[team].seats.emplace_back(visit_of(team), event);
  }

  void forget_from(std::uint32_t visit) {
    for (Record& record : records_) record.visits.erase(record.visits.lower_bound(visit), record.visits.end());
  }

  PlanInForce force_;
  std::optional<std::uint32_t> wanted_;
  const plan::Plan* plan_ = nullptr;
  bool reads_ = true;
  State state_;  // what the journal folds to so far
  State begun_;
  std::vector<Record> records_;
};

// The copy, driven from the beginning to the end of every story.
class Copy {
 public:
  Copy(plan::Hooks& hooks, const Reader& was, const Turn& turn)
      : plan_(*was.plan()),
        hooks_(hooks),
        was_(was),
        turn_(turn),
        state_(was.begun()),
        seats_done_(was.records().size(), 0) {
    state_.house.together = false;
    for (Seat& seat : state_.house.seats) seat.presence = seat.plays() ? Presence::kPresent : seat.presence;
  }

  Result<State> run() {
    Tick tick = state_.tick;
    for (int step = 0; step < kMostSteps; ++step) {
      if (run_clockwork(tick)) continue;
      std::optional<Tick> next;
      for (std::uint32_t team = 0; team < state_.stories.size(); ++team) {
        const auto due = next_deadline(Cast{state_, plan_, TeamId(team)}, tick);
        if (due && (!next || *due < *next)) next = due;
      }
      if (!next) return std::move(state_);
      tick = std::max(tick + 1, *next);
    }
    return fail(Code::kLimit, "That story would go on and on", "try another decision");
  }

 private:
  bool run_clockwork(Tick tick) {
    bool moved = false;
    for (std::uint32_t team = 0; team < state_.stories.size(); ++team) {
      while (auto event = advance(state_, plan_, hooks_, TeamId(team), tick)) {
        take(std::move(*event), tick);
        moved = true;
        if (state_.stories[team].visit.phase == schema::PHASE_READ) seat_people(team, tick);
        if (state_.stories[team].visit.phase == schema::PHASE_DECIDE) answer(TeamId(team), tick);
      }
    }
    return moved;
  }

  void take(schema::Event event, Tick tick) {
    event.set_tick(tick);
    apply(state_, plan_, event);
  }

  // Who came, left or moved up to this visit.
  void seat_people(std::uint32_t team, Tick tick) {
    const auto& seats = was_.records()[team].seats;
    for (std::size_t& i = seats_done_[team]; i < seats.size() && seats[i].first <= state_.stories[team].visit.number;
         ++i) {
      take(seats[i].second, tick);
    }
  }

  // What was said the n-th time that the team came to this scene.
  [[nodiscard]] const Answered* as_it_was(TeamId team) const {
    const Visit& visit = state_.story(team).visit;
    const auto& past = state_.story(team).past;
    auto skip = std::count_if(past.begin(), past.end(), [&](const Past& p) { return p.scene == visit.scene; });
    for (const auto& [number, answered] : was_.records()[team.value].visits) {
      if (answered.scene == visit.scene && skip-- == 0) return &answered;
    }
    return nullptr;
  }

  void answer(TeamId team, Tick tick) {
    const Cast cast{state_, plan_, team};
    const Visit& visit = cast.story().visit;
    const Answered* was = as_it_was(team);
    if (asks_the_injured(cast)) return say_whether_it_landed(cast, was, tick);
    const bool here = team == turn_.team && was != nullptr && was->visit == turn_.visit;
    for (const Place place : cast.asked(*cast.scene().ask)) {
      if (cast.left(place)) continue;
      say(cast, place, was, here, tick);
    }
    if (was == nullptr) return;
    const bool entered = was->closed.by() == schema::CLOSED_BY_FACILITATOR && was->closed.has_option();
    if (entered && !here && visit.offers(was->closed.option())) {
      schema::Event event;
      event.mutable_decided_for()->set_team(team.value);
      event.mutable_decided_for()->set_option(was->closed.option());
      take(std::move(event), tick);
    }
    for (const std::uint32_t inject : was->injected) {
      const bool sent = std::find(visit.injected.begin(), visit.injected.end(), inject) != visit.injected.end();
      if (!sent) take(injected(Cast{state_, plan_, team}, inject, tick), tick);
    }
  }

  void say_whether_it_landed(const Cast& cast, const Answered* was, Tick tick) {
    if (was == nullptr) return;
    for (const Place place : injured(cast)) again(was->marked, place, cast.seat(place).id, tick);
  }

  [[nodiscard]] static const schema::Ballot* ballot_of(const Answered& was, Place place) {
    for (const schema::Ballot& ballot : was.closed.ballots()) {
      if (ballot.place() == place) return &ballot;
    }
    return nullptr;
  }

  void say(const Cast& cast, Place place, const Answered* was, bool here, Tick tick) {
    const SeatId seat = cast.seat(place).id;
    const plan::AskKind kind = cast.scene().ask->kind;
    if (was == nullptr) return;  // a scene that nobody has seen: the default
    if (was->closed.anonymous_size() > 0) return choose_anonymously(cast, place, *was, tick);
    if (kind == plan::AskKind::kAllocate) return split_again(cast, *was, place, tick);
    if (kind == plan::AskKind::kParaphrase) {
      again(was->written, place, seat, tick);
      return again(was->marked, place, seat, tick);
    }
    const schema::Ballot* ballot = ballot_of(*was, place);
    const bool turns = here && (turn_.place ? *turn_.place == place : ballot != nullptr);
    if (!turns && ballot == nullptr) return stay_away(seat, tick);
    if (!turns && ballot->by_default()) return;
    schema::Command command;
    command.mutable_choose()->set_visit(cast.story().visit.number);
    const std::uint32_t option = turns ? turn_.option : ballot->option();
    command.mutable_choose()->set_option(cast.scene().ask->options[option].id);
    const auto events = decide(state_, plan_, {seat, 0, command}, tick);
    if (!events) return;  // it is locked here, or not there: the default
    for (const schema::Event& event : *events) take(event, tick);
  }

  static void put(schema::Event& event, const schema::Allocated& said) { *event.mutable_allocated() = said; }
  static void put(schema::Event& event, const schema::Written& said) { *event.mutable_written() = said; }
  static void put(schema::Event& event, const schema::Marked& said) { *event.mutable_marked() = said; }

  template <class E>
  void again(const std::map<std::uint32_t, E>& said, Place place, SeatId seat, Tick tick) {
    const auto found = said.find(place);
    if (found == said.end()) return;
    schema::Event event;
    E copy = found->second;
    copy.set_seat(seat.value);
    put(event, copy);
    take(std::move(event), tick);
  }

  // Points for what is not there in this story are no answer: the default.
  void split_again(const Cast& cast, const Answered& was, Place place, Tick tick) {
    const auto found = was.allocated.find(place);
    if (found == was.allocated.end()) return;
    const auto& points = found->second.points();
    for (const std::uint32_t option : cast.story().visit.absent) {
      if (static_cast<int>(option) < points.size() && points[static_cast<int>(option)] > 0) return;
    }
    again(was.allocated, place, cast.seat(place).id, tick);
  }

  // Who chose what is not known, and moves nothing: the counts are dealt out by place.
  void choose_anonymously(const Cast& cast, Place place, const Answered& was, Tick tick) {
    const Places asked = cast.asked(*cast.scene().ask);
    auto at = static_cast<std::size_t>(std::find(asked.begin(), asked.end(), place) - asked.begin());
    for (int option = 0; option < was.closed.anonymous_size(); ++option) {
      const std::size_t count = was.closed.anonymous(option);
      if (at < count && cast.story().visit.offers(static_cast<std::uint32_t>(option))) {
        schema::Event event;
        event.mutable_sealed()->set_seat(cast.seat(place).id.value);
        event.mutable_sealed()->mutable_answer()->add_numbers(static_cast<std::uint32_t>(option));
        return take(std::move(event), tick);
      }
      if (at < count) break;  // it is not there in this story
      at -= count;
    }
    stay_away(cast.seat(place).id, tick);
  }

  // Who did not answer abstains again.
  void stay_away(SeatId seat, Tick tick) {
    schema::Event event;
    event.mutable_passed()->set_seat(seat.value);
    take(std::move(event), tick);
  }

  const plan::Plan& plan_;
  plan::Hooks& hooks_;
  const Reader& was_;
  const Turn turn_;
  State state_;
  std::vector<std::size_t> seats_done_;
};

Outcome check_turn(const Reader& was, const Turn& turn) {
  const auto nothing = [](const char* what) { return fail(Code::kNotFound, what, "choose a decision that was taken"); };
  if (was.plan() == nullptr) return nothing("No such story has been played");
  if (turn.team.value >= was.records().size()) return nothing("There is no such team");
  const auto& visits = was.records()[turn.team.value].visits;
  const auto found = visits.find(turn.visit);
  if (found == visits.end() || found->second.closed.visit() == 0) return nothing("Nothing was decided there");
  if (found->second.scene >= was.plan()->scenes.size()) return nothing("Nothing was decided there");
  const plan::Scene& scene = was.plan()->scenes[found->second.scene];
  if (!scene.ask || found->second.closed.ballots_size() == 0) return nothing("Nobody chose an option there");
  if (turn.option >= scene.ask->options.size()) return nothing("That scene has no such option");
  const auto& absent = found->second.absent;
  if (std::find(absent.begin(), absent.end(), turn.option) != absent.end()) {
    return nothing("That option was not there for this team");
  }
  if (!turn.place) return {};
  const auto& ballots = found->second.closed.ballots();
  const bool answered = std::any_of(ballots.begin(), ballots.end(),
                                    [&](const schema::Ballot& ballot) { return ballot.place() == *turn.place; });
  if (!answered) return nothing("That seat did not answer there");
  return {};
}

// The journal, read; and the turn can be taken in it.
Result<Reader> read_journal(PlanInForce force, std::span<const schema::Event> journal, const Turn& turn) {
  if (journal.size() > kMostPlayedAgain) {
    return fail(Code::kLimit, "This session is too long to be played again in a moment", "talk it through instead");
  }
  if (std::any_of(journal.begin(), journal.end(), [](const schema::Event& event) { return event.has_reloaded(); })) {
    return fail(Code::kRefused, "The scenario was edited while it was played", "play it once more from the start");
  }
  Reader was(std::move(force), turn.part);
  for (const schema::Event& event : journal) was.read(event);
  if (Outcome fine = check_turn(was, turn); !fine) return pass_on(fine);
  return was;
}

}  // namespace

Result<State> what_if(const plan::Plan& plan, plan::Hooks& hooks, std::span<const schema::Event> journal,
                      const Turn& turn) {
  auto was = read_journal(PlanInForce(plan), journal, turn);
  if (!was) return pass_on(was);
  return Copy(hooks, *was, turn).run();
}

Result<State> what_if(const plan::Programme& programme, std::span<plan::Hooks* const> hooks,
                      std::span<const schema::Event> journal, const Turn& turn) {
  auto was = read_journal(PlanInForce(programme), journal, turn);
  if (!was) return pass_on(was);
  return Copy(*hooks[was->number_of_plan()], *was, turn).run();
}

}  // namespace drops::session
