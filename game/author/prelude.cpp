// What has happened before a start point, as events: a scene of nobody's choosing for each thing, so that no rule about
// what one scene may do holds any of it back.

#include <algorithm>

#include "game/author/start_point.h"
#include "game/session/apply.h"
#include "game/session/changes.h"
#include "game/session/decide.h"
#include "game/session/scratch.h"

namespace drops::author {
namespace {

using session::Doers;

constexpr TeamId kTeam{0};

bool concerns(const plan::Effects& mine, const plan::Effects& theirs) {
  const auto same = [](const plan::Ref& a, const plan::Ref& b) { return a.resolved() && a.number == b.number; };
  return same(mine.makes, theirs.makes) || same(mine.opens, theirs.opens) || same(mine.hides, theirs.hides);
}

class Prelude {
 public:
  Prelude(const plan::Plan& plan, session::State& state, std::vector<schema::Event>& journal)
      : plan_(plan), state_(state), journal_(journal) {}

  void pass(const Before& before, std::uint32_t to) {
    const auto scene = before.scene.value_or(static_cast<std::uint32_t>(plan_.start.at()));
    enter(scene, before);
    schema::Event event;
    schema::SceneClosed& closed = *event.mutable_closed();
    closed.set_team(kTeam.value);
    closed.set_visit(state_.story(kTeam).visit.number);
    closed.set_by(before.option ? schema::CLOSED_BY_FACILITATOR : schema::CLOSED_BY_NOBODY);
    if (before.option) closed.set_option(*before.option);
    closed.set_next(to);
    take(std::move(event));
  }

 private:
  void take(schema::Event event) {
    session::apply(state_, plan_, event);
    journal_.push_back(std::move(event));
  }

  void enter(std::uint32_t scene, const Before& before) {
    const std::uint32_t visit = state_.story(kTeam).visit.number + 1;
    schema::Event event;
    schema::SceneEntered& entered = *event.mutable_entered();
    entered.set_team(kTeam.value);
    entered.set_visit(visit);
    entered.set_scene(scene);
    entered.set_phase(schema::PHASE_READ);
    for (schema::Change& change : changes(scene, visit, before)) *entered.add_changes() = std::move(change);
    take(std::move(event));
  }

  std::vector<schema::Change> changes(std::uint32_t scene, std::uint32_t visit, const Before& before) {
    const session::Cast cast{state_, plan_, kTeam};
    session::Scratch scratch(cast, {scene, visit, 0}, session::opposite(state_, kTeam).team);
    const trust::Cause cause{trust::CauseKind::kEntry, scene};
    plan::Effects effects = before.effects;
    if (before.stake) {
      plan::Ref stake;
      stake.number = static_cast<std::int32_t>(*before.stake);
      effects.stakes.push_back({stake, before.value - scratch.stake(*before.stake)});
    }
    for (const plan::Effects& now : {effects, before.after}) {
      scratch.effects(now, plan::With::Kind::kMates, doers_of(cast, effects), cause, false, false);
      scratch.settle();
    }
    auto all = scratch.take_changes();
    if (before.safety) {
      const int by = before.value - scratch.safety();
      all.push_back(session::to_message(trust::SafetyChange{by, by, trust::Entity::team(kTeam)}));
    }
    return all;
  }

  // Whoever would do it in the story: who is asked where an option does the same; else the team.
  [[nodiscard]] Doers doers_of(const session::Cast& cast, const plan::Effects& effects) const {
    for (const plan::Scene& scene : plan_.scenes) {
      if (!scene.ask) continue;
      const bool does = std::ranges::any_of(
          scene.ask->options, [&](const plan::Option& option) { return concerns(option.effects, effects); });
      if (!does) continue;
      session::Places asked = cast.asked(*scene.ask);
      if (session::acts_as_team(*scene.ask) || asked.empty()) break;
      return {{asked.front()}, false};
    }
    return {cast.everybody(), true};
  }

  const plan::Plan& plan_;
  session::State& state_;
  std::vector<schema::Event>& journal_;
};

}  // namespace

void go_to(const StartPoint& start, const plan::Plan& plan, session::State& state,
           std::vector<schema::Event>& journal) {
  Prelude prelude(plan, state, journal);
  if (start.before.empty()) return prelude.pass({}, start.scene);
  for (const Before& before : start.before) prelude.pass(before, start.scene);
}

}  // namespace drops::author
