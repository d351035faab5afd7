#pragma once
// A plan that changes while it is played: which one is in force, and what the story has touched of it. In a programme
// it is another with each story. Events before a change are folded with the plan of their time, so that a journal leads
// to the same state whenever it is read.

#include <memory>
#include <span>
#include <vector>

#include "game/plan/graft.h"
#include "game/plan/plan.h"
#include "game/plan/programme.h"
#include "game/schema/event.pb.h"
#include "game/session/state.h"

namespace drops::session {

// Goes along with a fold: apply(state, force.at(state, event), event).
class PlanInForce {
 public:
  // The plan outlives this, and so do those that come after it.
  explicit PlanInForce(const plan::Plan& first) : plan_(&first) {}
  // The same of the programme. Needs one with a plan.
  explicit PlanInForce(const plan::Programme& programme) : programme_(&programme), plan_(&programme.plans.front()) {}

  // The plan that this event, which follows on `state`, is applied with. A reload whose plan does not go on with the
  // story, or a part that the programme has not (a journal that was tampered with), changes nothing.
  const plan::Plan& at(const State& state, const schema::Event& event);

  [[nodiscard]] const plan::Plan& plan() const { return *plan_; }
  // None: the plan alone.
  [[nodiscard]] const plan::Programme* programme() const { return programme_; }

 private:
  const plan::Programme* programme_ = nullptr;
  const plan::Plan* plan_;
  std::vector<std::shared_ptr<const plan::Plan>> own_;  // all: somebody may still look at an earlier one
};

// What all teams' stories have touched. `entering`: the team whose scene is over, and not to be counted as one that
// somebody is in.
[[nodiscard]] plan::Touched touched_by_stories(const State& state, TeamId entering);

// The plan that is in force after these events.
[[nodiscard]] plan::Plan plan_at_last(const plan::Plan& first, std::span<const schema::Event> events);

}  // namespace drops::session
