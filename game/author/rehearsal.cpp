#include "game/author/rehearsal.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/base/keyed_random.h"
#include "game/base/text.h"
#include "game/bots/names.h"
#include "game/session/project.h"

namespace drops::author {
namespace {

constexpr int kMostRounds = 10'000;  // between two things that the person says
constexpr TeamId kTeam{0};

// One of each role, as far as the scenario's limits go.
std::uint32_t usual_size(const plan::Plan& plan) {
  return static_cast<std::uint32_t>(
      std::clamp(static_cast<int>(plan.roles.size()), plan.players_least, plan.players_most));
}

schema::Command take_seat(const std::string& name, schema::SeatKind kind) {
  schema::Command command;
  command.mutable_take_seat()->set_name(name);
  command.mutable_take_seat()->set_kind(kind);
  if (kind != schema::SEAT_FACILITATOR) command.mutable_take_seat()->set_team(kTeam.value);
  return command;
}

schema::Command ready(const schema::ScenePart& scene) {
  schema::Command command;
  command.mutable_ready()->set_visit(scene.visit());
  command.mutable_ready()->set_phase(scene.phase());
  if (scene.phase() == schema::PHASE_DECIDE) command.mutable_ready()->set_step(scene.step());
  return command;
}

}  // namespace

Result<std::unique_ptr<Rehearsal>> Rehearsal::begin(const plan::Plan& plan, plan::Hooks& hooks,
                                                    const RehearsalWish& wish) {
  std::unique_ptr<Rehearsal> rehearsal(new Rehearsal(plan, wish));
  if (Outcome done = rehearsal->set_up(hooks); !done) return pass_on(done);
  return rehearsal;
}

// The seats are named as those of a simulation are: the same seed deals the same roles.
Outcome Rehearsal::set_up(plan::Hooks& hooks) {
  const auto least = static_cast<std::uint32_t>(plan_.players_least);
  const auto most = static_cast<std::uint32_t>(plan_.players_most);
  if (wish_.team_size == 0) wish_.team_size = usual_size(plan_);
  if (wish_.team_size < least || wish_.team_size > most) {
    return fail(Code::kInvalid, fmt::format("'{}' is not for teams of {}", plan_.id, wish_.team_size),
                fmt::format("give a team of {} to {}", least, most));
  }
  if (Outcome found = find_place(); !found) return found;
  std::vector<schema::Event> journal;
  session::State state;
  if (Outcome seated = seat_all(state, journal); !seated) return seated;
  if (wish_.start) go_to(*wish_.start, plan_, state, journal);
  session_ = std::make_unique<session::Session>(plan_, hooks, journal);
  began_ = session_->state().story(kTeam).visit.number;
  wake_bots();
  return settle();
}

// Everybody sits down, and the story starts; its first scene is not entered yet.
Outcome Rehearsal::seat_all(session::State& state, std::vector<schema::Event>& journal) {
  const auto take = [&](schema::Event event) {
    session::apply(state, plan_, event);
    journal.push_back(std::move(event));
  };
  const auto say = [&](const session::Said& said) -> Outcome {
    auto events = session::decide(state, plan_, said, 0);
    if (!events) return pass_on(events);
    for (schema::Event& event : *events) take(std::move(event));
    return {};
  };
  schema::Event opened;
  opened.mutable_opened()->set_seed(wish_.seed);
  opened.mutable_opened()->set_scenario(plan_.id);
  opened.mutable_opened()->set_version(plan_.version);
  opened.mutable_opened()->set_teams(1);
  opened.mutable_opened()->set_most_seats(wish_.team_size);
  opened.mutable_opened()->set_pace_percent(100);
  opened.mutable_opened()->set_recognition(plan_.recognition);
  take(std::move(opened));
  for (std::uint32_t i = 0; i < wish_.team_size; ++i) {
    const auto kind = i == me_ ? schema::SEAT_PARTICIPANT : schema::SEAT_BOT;
    if (Outcome seated = say({{}, 0, take_seat(bots::bot_name(i), kind)}); !seated) return seated;
  }
  if (Outcome seated = say({{}, 0, take_seat("Facilitator", schema::SEAT_FACILITATOR)}); !seated) return seated;
  schema::Command start;
  start.mutable_start();
  return say({SeatId(wish_.team_size), 0, start});
}

// The seat that the wanted role is dealt to.
Outcome Rehearsal::find_place() {
  const auto leads = [](const plan::Role& role) { return role.leader; };
  auto wanted = std::ranges::find(plan_.roles, wish_.role, &plan::Role::id);
  if (wish_.role.empty()) {
    wanted = std::ranges::find_if(plan_.roles, leads);
    if (wanted == plan_.roles.end()) wanted = plan_.roles.begin();
  }
  if (wanted == plan_.roles.end()) {
    std::string names;
    for (const plan::Role& role : plan_.roles) names += (names.empty() ? "" : ", ") + role.id;
    return fail(Code::kNotFound, fmt::format("there is no role '{}'", wish_.role), "choose one of " + names);
  }
  session::State trial;
  std::vector<schema::Event> journal;
  if (Outcome seated = seat_all(trial, journal); !seated) return seated;
  const auto number = static_cast<std::uint32_t>(wanted - plan_.roles.begin());
  for (std::uint32_t seat = 0; seat < wish_.team_size; ++seat) {
    if (trial.role_of(*trial.seat(SeatId(seat))) != number) continue;
    me_ = seat;
    return {};
  }
  return fail(Code::kInvalid, fmt::format("a team of {} has nobody in the role '{}'", wish_.team_size, wanted->id),
              "make the team larger");
}

void Rehearsal::wake_bots() {
  const RandomKey key{.seed = wish_.seed, .purpose = "temperaments"};
  std::vector<Bot> before = std::move(bots_);
  bots_.clear();
  for (std::uint32_t seat = 0; seat < wish_.team_size; ++seat) {
    if (seat == me_) continue;
    const auto dealt = bots::kLifelike[keyed_below(key, seat + 1, bots::kLifelike.size())];
    const std::uint64_t said = before.empty() ? 0 : before[bots_.size()].sequence;
    bots_.push_back(
        {SeatId(seat), bots::Mind(wish_.temperament.value_or(dealt), wish_.seed, bots::bot_name(seat)), said});
  }
}

bool Rehearsal::over() const {
  return session_->state().story(kTeam).over();
}

schema::View Rehearsal::view() const {
  return session::project(session_->state(), plan_, SeatId(me_));
}

const schema::ScenePart& Rehearsal::scene() {
  (void)session::project_part(session_->state(), plan_, SeatId(me_), schema::PART_SCENE, part_);
  return part_.scene();
}

// A bot says all that it has to say to what it sees.
bool Rehearsal::bot_speaks(Bot& bot) {
  constexpr int kMostSaid = 32;
  bool said = false;
  for (int i = 0; i < kMostSaid && !over(); ++i) {
    for (const auto kind : {schema::PART_SESSION, schema::PART_ME, schema::PART_SCENE, schema::PART_REVEAL}) {
      schema::Part part;
      if (session::project_part(session_->state(), plan_, bot.seat, kind, part)) bot.mind.see(part);
    }
    const auto command = bot.mind.next();
    if (!command) break;
    said = session_->say({bot.seat, ++bot.sequence, *command}, tick_).has_value() || said;
  }
  return said;
}

bool Rehearsal::bots_speak() {
  bool said = false;
  for (Bot& bot : bots_) said = bot_speaks(bot) || said;
  return said;
}

Outcome Rehearsal::let_time_pass() {
  const auto deadline = session_->next_deadline();
  if (!deadline && session_->state().story(kTeam).visit.number > 0) {
    return fail(Code::kInternal, "the story waits for nobody and goes nowhere");
  }
  tick_ = std::max(tick_ + 1, deadline.value_or(0));
  schema::Command command;
  command.mutable_time_up();
  auto said = session_->say({{}, 0, command}, tick_);
  if (!said) return pass_on(said);
  return {};
}

// Reading and talking take as long as they take: the person goes on by answering, or by Enter where nothing is asked.
bool Rehearsal::waits_for_me() {
  const std::uint32_t visit = session_->state().story(kTeam).visit.number;
  if (visit <= began_) return false;
  const schema::ScenePart& now = scene();
  switch (now.phase()) {
    case schema::PHASE_READ: return now.ask() == schema::ASK_NONE && now.ending().empty() && looked_ < visit;
    case schema::PHASE_DECIDE: return now.i_am_asked() ? !now.answered() : advised_ < visit;
    case schema::PHASE_REVEAL: return now.ask() != schema::ASK_NONE && looked_ < visit;
    default: return false;
  }
}

// Where the person decides, the mates advise before, and decide at the same time.
bool Rehearsal::wants_bots_first() {
  const schema::ScenePart& now = scene();
  return now.phase() == schema::PHASE_DECIDE && now.i_am_asked();
}

// The story goes on, bots and clock, until it waits for the person or ends.
Outcome Rehearsal::settle() {
  for (int round = 0; round < kMostRounds; ++round) {
    if (over()) return {};
    const bool begun = session_->state().story(kTeam).visit.number > 0;
    const bool waits = begun && waits_for_me();
    if (begun && (!waits || wants_bots_first()) && bots_speak()) continue;
    if (waits) return {};
    if (Outcome passed = let_time_pass(); !passed) return passed;
  }
  return fail(Code::kInvalid, "the story does not go on", "look for scenes that lead to one another and ask nobody");
}

Outcome Rehearsal::say_as_me(schema::Command command) {
  ++tick_;
  auto said = session_->say({SeatId(me_), sequence_ + 1, std::move(command)}, tick_);
  if (!said) return pass_on(said);
  ++sequence_;
  return {};
}

Outcome Rehearsal::say(schema::Command command) {
  if (Outcome said = say_as_me(std::move(command)); !said) return said;
  return settle();
}

Outcome Rehearsal::go_on() {
  const schema::ScenePart now = scene();
  const bool decides = now.phase() == schema::PHASE_DECIDE;
  (decides ? advised_ : looked_) = now.visit();
  if (!decides || now.i_am_asked()) {
    if (Outcome said = say_as_me(ready(now)); !said) return said;
  }
  return settle();
}

Outcome Rehearsal::go_back() {
  const std::uint32_t visit = session_->state().story(kTeam).visit.number;
  if (visit <= began_ + 1) return fail(Code::kRefused, "This is where you began", "answer it, or leave with q");
  schema::Command command;
  command.mutable_go_back()->set_visit(visit - 1);
  auto said = session_->say({SeatId(wish_.team_size), ++desk_sequence_, command}, ++tick_);
  if (!said) return pass_on(said);
  advised_ = looked_ = visit - 2;
  wake_bots();
  return settle();
}

}  // namespace drops::author
