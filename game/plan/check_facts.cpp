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

class ConditionWalk {
 public:
  ConditionWalk(const std::vector<Knowers>& knowers, Report& report) : knowers_(knowers), report_(report) {}

  void look(const std::optional<Condition>& condition, const std::string& subject) {
    if (condition) look(*condition, subject);
  }

 private:
  void look(const Condition& condition, const std::string& subject) {
    for (const Condition& part : condition.of) look(part, subject);
    if (condition.kind != Condition::Kind::kKnown || !condition.subject.resolved()) return;
    if (knowers_[condition.subject.at()].everybody()) return;
    report_.warning("W509", condition.place, subject,
                    fmt::format("known \"{}\" can never hold: the whole team never learns it", condition.subject.name),
                    fmt::format("add reveals = \"{}\" to an option", condition.subject.name));
  }

  const std::vector<Knowers>& knowers_;
  Report& report_;
};

}  // namespace

void check_facts(const Plan& plan, Report& report) {
  const auto knowers = knowers_of(plan);
  for (std::size_t i = 0; i < plan.facts.size(); ++i) {
    if (knowers[i].anybody()) continue;
    report.warning("W508", plan.facts[i].place, fmt::format("fact '{}'", plan.facts[i].id),
                   "nobody knows it, and nothing reveals it", "add known_by = \"role\", or reveals to an option");
  }
  ConditionWalk walk(knowers, report);
  for (const Scene& scene : plan.scenes) {
    for (const TextPart& part : scene.texts) walk.look(part.when, subject_of(scene));
    for (const Go& go : scene.go) walk.look(go.when, subject_of(scene));
  }
}

}  // namespace drops::plan
