// Stakes and safety on every path: how low and how high each can stand in each scene, and what that makes impossible.
// The ranges are generous: what is reported cannot happen, what is not reported may still be rare.

#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

struct Range {
  int least = 0, most = 0;
  [[nodiscard]] bool operator==(const Range&) const = default;
};

// The numbers one after the other: the plan's stakes, then safety.
class Gauges {
 public:
  Gauges(const Plan& plan, const SceneGraph& graph)
      : plan_(plan), entered_(plan.scenes.size()), left_(entered_.size()) {
    std::vector<Range> start;
    for (const Stake& stake : plan.stakes) start.push_back({stake.start, stake.start});
    start.push_back({plan.rules.safety_start, plan.rules.safety_start});
    enter(plan.start.at(), start);
    for (const Inject& inject : plan.injects) {
      if (inject.go.resolved()) enter(inject.go.at(), everything());
    }
    while (!waiting_.empty()) {
      const std::size_t scene = waiting_.back();
      waiting_.pop_back();
      left_[scene] = after(plan.scenes[scene], entered_[scene]);
      for (const std::size_t next : graph.next(scene)) enter(next, left_[scene]);
    }
  }

  // Empty: the scene is never reached.
  [[nodiscard]] const std::vector<Range>& entered(std::size_t scene) const { return entered_[scene]; }
  [[nodiscard]] const std::vector<Range>& left(std::size_t scene) const { return left_[scene]; }

 private:
  [[nodiscard]] Range bounds(std::size_t gauge) const {
    if (gauge == plan_.stakes.size()) return {0, 100};
    return {plan_.stakes[gauge].least, plan_.stakes[gauge].most};
  }

  [[nodiscard]] std::vector<Range> everything() const {
    std::vector<Range> all;
    for (std::size_t i = 0; i <= plan_.stakes.size(); ++i) all.push_back(bounds(i));
    return all;
  }

  // Widens what is known of a scene; where that says something new, what follows is looked at again.
  void enter(std::size_t scene, const std::vector<Range>& with) {
    auto& known = entered_[scene];
    auto wider = known.empty() ? with : known;
    for (std::size_t i = 0; i < wider.size(); ++i) {
      wider[i] = {std::min(wider[i].least, with[i].least), std::max(wider[i].most, with[i].most)};
    }
    if (wider == known) return;
    known = std::move(wider);
    waiting_.push_back(scene);
  }

  [[nodiscard]] std::vector<Range> after(const Scene& scene, std::vector<Range> ranges) const {
    std::vector<Range> moved(ranges.size());
    const bool several =
        scene.ask && (scene.ask->kind == AskKind::kEach || scene.ask->kind == AskKind::kOnly ||
                      scene.ask->kind == AskKind::kAllocate || scene.ask->kind == AskKind::kParaphrase);
    const int times = several ? plan_.players_most : 1;
    if (scene.ask) {
      for (const Option& option : scene.ask->options) move(option.effects, times, several, moved);
    }
    std::vector<Range> by_outcome(ranges.size());
    for (const OutcomeRow& row : scene.outcome) move(row.effects, 1, false, by_outcome);
    for (std::size_t i = 0; i < ranges.size(); ++i) {
      const Range most = bounds(i);
      ranges[i].least = std::clamp(ranges[i].least + moved[i].least + by_outcome[i].least, most.least, most.most);
      ranges[i].most = std::clamp(ranges[i].most + moved[i].most + by_outcome[i].most, most.least, most.most);
      const bool stake = i < plan_.stakes.size();
      if (stake && (scene.after >= 0 || injected(i))) ranges[i] = most;
    }
    return ranges;
  }

  // One of several options, or all of them together.
  void move(const Effects& effects, int times, bool together, std::vector<Range>& moved) const {
    std::vector<int> delta(moved.size(), 0);
    for (const StakeDelta& stake : effects.stakes) {
      if (stake.stake.resolved()) delta[stake.stake.at()] += stake.delta * times;
    }
    for (std::size_t i = 0; i + 1 < moved.size(); ++i) {
      const int low = std::min(delta[i], 0), high = std::max(delta[i], 0);
      moved[i] = together ? Range{moved[i].least + low, moved[i].most + high}
                          : Range{std::min(moved[i].least, low), std::max(moved[i].most, high)};
    }
    Range& safety = moved.back();  // each counts once a scene
    if (effects.welcome) safety.most = std::max(safety.most, plan_.rules.welcome);
    if (effects.blame) safety.least = std::min(safety.least, -plan_.rules.blame);
  }

  [[nodiscard]] bool injected(std::size_t stake) const {
    return std::ranges::any_of(plan_.injects, [&](const Inject& inject) {
      return std::ranges::any_of(inject.effects.stakes, [&](const StakeDelta& delta) {
        return delta.stake.resolved() && delta.stake.at() == stake && delta.delta != 0;
      });
    });
  }

  const Plan& plan_;
  std::vector<std::vector<Range>> entered_, left_;  // by scene
  std::vector<std::size_t> waiting_;
};

void check_needs(const Plan& plan, const Gauges& gauges, std::size_t number, Report& report) {
  const Scene& scene = plan.scenes[number];
  if (!scene.ask || gauges.entered(number).empty()) return;
  const int most = gauges.entered(number).back().most;
  for (const Option& option : scene.ask->options) {
    if (option.needs_safety <= most) continue;
    report.warning("W430", option.place, subject_of(scene, option),
                   fmt::format("it needs a safety of {}, and here there are {} at most: nobody can ever choose it",
                               option.needs_safety, most),
                   "lower needs_safety, or let earlier options welcome who speaks up");
  }
  const Ref& fallback = scene.ask->fallback;
  if (!fallback.resolved() || scene.ask->options[fallback.at()].needs_safety == 0) return;
  const Option& option = scene.ask->options[fallback.at()];
  report.error("E431", option.place, subject_of(scene, option),
               "it is the default, and needs safety: who is silent would say what is not safe to say",
               "make an option the default that can always be said");
}

void check_condition(const Gauges& gauges, const ConditionAt& at, Report& report) {
  const Condition& c = at.condition;
  const bool below = c.kind == Condition::Kind::kBelow;
  if ((!below && c.kind != Condition::Kind::kAbove) || at.negated || gauges.entered(at.scene).empty()) return;
  if (!c.safety && !c.subject.resolved()) return;
  const auto& ranges = at.leaving ? gauges.left(at.scene) : gauges.entered(at.scene);
  const Range range = c.safety ? ranges.back() : ranges[c.subject.at()];
  const bool never = below ? range.least >= c.level : range.most <= c.level;
  const bool always = below ? range.most < c.level : range.least > c.level;
  const std::string said =
      fmt::format("{}(\"{}\", {})", below ? "below" : "above", c.safety ? "safety" : c.subject.name, c.level);
  const std::string stands = range.least == range.most ? fmt::format("it stands at {} here", range.least)
                                                       : fmt::format("here it is {} to {}", range.least, range.most);
  if (never) {
    report.warning("W432", c.place, at.subject, fmt::format("{} never holds: {}", said, stands),
                   "change the number, or let earlier options move it further");
  } else if (always && at.leaving && at.alone) {
    report.warning("W433", c.place, at.subject,
                   fmt::format("{} always holds: {}, and what stands behind it in go is never asked", said, stands),
                   "change the number, or leave the when out");
  }
}

}  // namespace

void check_gauges(const Plan& plan, const SceneGraph& graph, Report& report) {
  if (!plan.start.resolved()) return;
  const Gauges gauges(plan, graph);
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) check_needs(plan, gauges, i, report);
  for_each_condition(plan, [&](const ConditionAt& at) { check_condition(gauges, at, report); });
}

}  // namespace drops::plan
