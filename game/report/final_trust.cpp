// The table at the end of a transcript: where a team stands.

#include <fmt/format.h>
#include <algorithm>

#include "game/report/change_words.h"
#include "game/report/lines.h"
#include "game/report/transcript.h"
#include "game/session/labels.h"

namespace drops::report {
namespace {

constexpr std::size_t kColumn = 13;
constexpr std::size_t kWidestLabel = kLineWidth - 2 - 5 * kColumn;

std::string relation_label(const Scope& scope, const trust::Relation& relation) {
  return name_in(scope, relation.truster) + " → " + name_in(scope, relation.trustee);
}

std::string levels_line(const std::string& label, const trust::Vessel& vessel, std::size_t width) {
  std::string line = "  " + padded(label, width);
  const auto add = [&](trust::Level level) {
    line += fmt::format("{:>{}.1f}", static_cast<double>(level) / trust::kOneDrop, kColumn);
  };
  for (const trust::Level level : vessel.levels) add(level);
  add(vessel.overall());
  return line + "\n";
}

std::string vessels_table(const Scope& scope) {
  const auto& vessels = scope.after.story(scope.team).standing.vessels;
  std::size_t width = 5;
  for (const trust::Vessel& vessel : vessels) width = std::max(width, width_of(relation_label(scope, vessel.relation)));
  width = std::min(width, kWidestLabel);
  std::string text = "  " + padded("trust", width);
  for (const trust::Pillar pillar : trust::kAllPillars) text += fmt::format("{:>{}}", trust::name_of(pillar), kColumn);
  text += fmt::format("{:>{}}\n", "overall", kColumn);
  for (const trust::Vessel& vessel : vessels) {
    text += levels_line(relation_label(scope, vessel.relation), vessel, width);
  }
  return text;
}

std::string state_word(trust::CommitmentState state) {
  switch (state) {
    case trust::CommitmentState::kNone: return "never made";
    case trust::CommitmentState::kOpen: return "open";
    case trust::CommitmentState::kKept: return "kept";
    case trust::CommitmentState::kBroken: return "broken";
    case trust::CommitmentState::kLapsed: return "lapsed";
  }
  return "";
}

std::string state_word(trust::BreachState state) {
  switch (state) {
    case trust::BreachState::kNone: return "never opened";
    case trust::BreachState::kHidden: return "never came out";
    case trust::BreachState::kOpen: return "open";
    case trust::BreachState::kClosed: return "repaired";
  }
  return "";
}

std::string commitments_told(const Scope& scope) {
  const auto& commitments = scope.after.story(scope.team).standing.commitments;
  std::string text;
  for (std::size_t i = 0; i < commitments.size() && i < scope.plan.commitments.size(); ++i) {
    if (commitments[i].state == trust::CommitmentState::kNone) continue;
    text += wrapped(fmt::format("promise \"{}\": {}{}", scope.plan.commitments[i].text,
                                state_word(commitments[i].state), commitments[i].renegotiated ? ", renegotiated" : ""),
                    2);
  }
  return text;
}

std::string breaches_told(const Scope& scope) {
  const auto& breaches = scope.after.story(scope.team).standing.breaches;
  std::string text;
  for (std::size_t i = 0; i < breaches.size() && i < scope.plan.breaches.size(); ++i) {
    if (breaches[i].state == trust::BreachState::kNone) continue;
    std::string steps;
    for (std::size_t step = 0; step < trust::kSteps; ++step) {
      if (!breaches[i].taken[step]) continue;
      steps += (steps.empty() ? "" : ", ") + session::step_label(static_cast<trust::Step>(step));
    }
    text +=
        wrapped(fmt::format("breach \"{}\": {}{}{}{}", scope.plan.breaches[i].title, state_word(breaches[i].state),
                            breaches[i].was_deception ? ", a deception" : "", steps.empty() ? "" : "; taken: ", steps),
                2);
  }
  return text;
}

std::string gauges_told(const Scope& scope) {
  const session::Story& story = scope.after.story(scope.team);
  std::string line = fmt::format("safety {} of 100", story.standing.safety);
  for (std::size_t i = 0; i < story.stakes.size() && i < scope.plan.stakes.size(); ++i) {
    line += fmt::format(" · {} {} of {}", scope.plan.stakes[i].title, story.stakes[i], scope.plan.stakes[i].most);
  }
  return wrapped(line, 2);
}

}  // namespace

std::string final_trust(const session::State& state, const plan::Plan& plan, TeamId team) {
  const session::Story& story = state.story(team);
  const bool ended = story.ending && *story.ending < plan.scenes.size() && plan.scenes[*story.ending].ends();
  const Scope scope{state, plan, team, {}};
  return fmt::format("{}, {}\n", session::team_label(team),
                     ended ? "ending '" + plan.scenes[*story.ending].spoken_ending() + "'" : "before its ending") +
         vessels_table(scope) + gauges_told(scope) + commitments_told(scope) + breaches_told(scope);
}

std::string final_trust(const session::State& state, const plan::Plan& plan) {
  std::string text;
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    text += (text.empty() ? "" : "\n") + final_trust(state, plan, TeamId(team));
  }
  return text;
}

}  // namespace drops::report
