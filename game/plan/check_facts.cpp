#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

// Who may come to know a fact, in any story.
struct Knowers {
  std::vector<bool> roles;
  bool team = false;

  [[nodiscard]] bool anybody() const { return team || std::ranges::find(roles, true) != roles.end(); }
  [[nodiscard]] bool everybody() const {
    return team || (!roles.empty() && std::ranges::find(roles, false) == roles.end());
  }
};

std::vector<Knowers> knowers_of(const Plan& plan) {
  std::vector<Knowers> all;
  const auto add = [&](Knowers& knowers, const Ref& role) {
    if (role.resolved()) knowers.roles[role.at()] = true;
  };
  for (const Fact& fact : plan.facts) {
    all.push_back({std::vector<bool>(plan.roles.size(), false), false});
    for (const Ref& role : fact.known_by) add(all.back(), role);
  }
  const auto tell = [&](const Effects& effects) {
    for (const Reveal& reveal : effects.reveals) {
      if (!reveal.fact.resolved()) continue;
      Knowers& knowers = all[reveal.fact.at()];
      if (reveal.to.given()) {
        add(knowers, reveal.to);
      } else {
        knowers.team = true;
      }
    }
  };
  for_each_effects(plan, [&](const EffectsAt& at) { tell(at.effects); });
  for (const Inject& inject : plan.injects) tell(inject.effects);
  return all;
}

// Somebody is asked something after this scene.
bool somebody_is_asked_after(const Plan& plan, const SceneGraph& graph, std::size_t scene) {
  const auto after = graph.after(scene);
  for (std::size_t i = 0; i < after.size(); ++i) {
    if (after[i] && plan.scenes[i].ask) return true;
  }
  return false;
}

// Told only when nothing is decided any more.
void check_use(const Plan& plan, const SceneGraph& graph, std::size_t fact, Report& report) {
  if (!plan.facts[fact].known_by.empty()) return;
  bool told = false, of_use = false;
  for_each_effects(plan, [&](const EffectsAt& at) {
    for (const Reveal& reveal : at.effects.reveals) {
      if (!reveal.fact.resolved() || reveal.fact.at() != fact) continue;
      told = true;
      of_use = of_use || somebody_is_asked_after(plan, graph, at.scene);
    }
  });
  for (const Inject& inject : plan.injects) {
    for (const Reveal& reveal : inject.effects.reveals) {
      of_use = of_use || (reveal.fact.resolved() && reveal.fact.at() == fact);
    }
  }
  if (!told || of_use) return;
  report.warning("W511", plan.facts[fact].place, fmt::format("fact '{}'", plan.facts[fact].id),
                 "it is told when nobody is asked any more, and nobody can use it",
                 "let an earlier option reveal it, or a role know it from the start");
}

}  // namespace

void check_facts(const Plan& plan, const SceneGraph& graph, Report& report) {
  const auto knowers = knowers_of(plan);
  for (std::size_t i = 0; i < plan.facts.size(); ++i) {
    check_use(plan, graph, i, report);
    if (knowers[i].anybody()) continue;
    report.warning("W508", plan.facts[i].place, fmt::format("fact '{}'", plan.facts[i].id),
                   "nobody knows it, and nothing reveals it", "add known_by = \"role\", or reveals to an option");
  }
  for_each_condition(plan, [&](const ConditionAt& at) {
    const Condition& condition = at.condition;
    if (condition.kind != Condition::Kind::kKnown || !condition.subject.resolved()) return;
    if (knowers[condition.subject.at()].everybody()) return;
    report.warning("W509", condition.place, at.subject,
                   fmt::format("known \"{}\" can never hold: the whole team never learns it", condition.subject.name),
                   fmt::format("add reveals = \"{}\" to an option", condition.subject.name));
  });
}

}  // namespace drops::plan
