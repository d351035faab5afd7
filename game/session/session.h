#pragma once
// The way of a choice, from a command to the state it leads to. Holds the state; the host, simulations and tests all
// play through this one door.

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "game/session/apply.h"
#include "game/session/decide.h"
#include "game/session/reload.h"

namespace drops::session {

struct Settings {
  std::uint64_t seed = 1;
  std::uint32_t teams = 1;
  std::uint32_t most_seats = 200;    // participants and bots
  std::uint32_t pace_percent = 100;  // of the times for reading, talking, reveal and reflection
  bool together = false;             // all teams go through the scenes at one pace
  bool contract = false;             // an opening contract that each accepts, or observes
  bool locks_at_start = false;       // the door is locked whenever a story begins; the facilitator may open it
  std::uint32_t pulse_least = 0;     // answers before a pulse is shown; 0: the rule's
};

class Session {
 public:
  // Needs a playable plan (plan::playable(plan::check(...))); plan and hooks outlive the session.
  // The first event (SessionOpened) is in latest().
  Session(const plan::Plan& plan, plan::Hooks& hooks, const Settings& settings);

  // The same of a programme, with the hooks of each of its plans; programme and hooks outlive the session.
  Session(const plan::Programme& programme, std::vector<plan::Hooks*> hooks, const Settings& settings);
  Session(const plan::Programme& programme, std::vector<plan::Hooks*> hooks, std::span<const schema::Event> journal);

  // Goes on with a session from its journal; the hooks are those of plan_at_last(). What it has to say first (a sealed
  // question is asked again) is in latest().
  Session(const plan::Plan& plan, plan::Hooks& hooks, std::span<const schema::Event> journal);

  // Decides, applies, and lets the clockwork run. The events that came of it, or the refusal.
  // The same (seat, sequence) a second time: no events, no refusal.
  Result<std::span<const schema::Event>> say(const Said& said, Tick tick);

  // When the clockwork next has something to do by itself; nothing while it waits for people.
  [[nodiscard]] std::optional<Tick> next_deadline() const;

  // A rehearsal: from the next scene that somebody enters on, the edited plan is played. A later offer takes the place
  // of one that waits. `make` gives the hooks of the plan as it will be.
  using MakeHooks = std::function<Result<std::unique_ptr<plan::Hooks>>(const plan::Plan&)>;
  void offer(plan::Plan edited, MakeHooks make);
  // Once for each time that an offer was taken, or refused: the scenes whose edit has to wait until they are left.
  [[nodiscard]] std::optional<Result<std::vector<std::string>>> heard_of_offer();

  // The events of the last say(), or of the opening. A sealed answer is not in them.
  [[nodiscard]] std::span<const schema::Event> latest() const { return std::span(journal_).subspan(latest_from_); }
  // All events so far: what a "what if?" is played again from.
  [[nodiscard]] std::span<const schema::Event> journal() const { return journal_; }
  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] const plan::Plan& plan() const { return force_.plan(); }
  // Where another fold of the same events has to go on from.
  [[nodiscard]] const PlanInForce& force() const { return force_; }

 private:
  void open(const Settings& settings);
  void go_on(std::span<const schema::Event> journal);
  void take(schema::Event event);
  void ask_again(TeamId team);
  [[nodiscard]] Outcome answer_what_if(const schema::AskWhatIf& wish);
  void run_clockwork_after(std::size_t count, Tick tick);
  void run_clockwork(TeamId team, Tick tick);
  [[nodiscard]] bool take_offer(TeamId team, Tick tick);

  struct Offer {
    plan::Plan plan;
    MakeHooks make;
  };

  PlanInForce force_;
  std::vector<plan::Hooks*> hooks_of_plans_;
  plan::Hooks* hooks_;                      // of the plan in force
  std::shared_ptr<plan::Hooks> own_hooks_;  // of the last offer that was taken
  std::shared_ptr<const Offer> offer_;
  std::optional<Result<std::vector<std::string>>> heard_;
  State state_;
  Tick clock_ = 0;  // of the last say(), events or not
  std::vector<schema::Event> journal_;
  std::size_t latest_from_ = 0;  // where the events of the last say() begin
};

}  // namespace drops::session
