#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

bool every_option_goes(const Scene& scene) {
  return scene.ask && decides(*scene.ask) && !scene.ask->options.empty() &&
         std::ranges::all_of(scene.ask->options, [](const Option& option) { return option.go.given(); });
}

std::vector<std::size_t> ways_out(const Scene& scene) {
  std::vector<std::size_t> ways;
  const auto add = [&](const Ref& ref) {
    if (ref.resolved() && std::ranges::find(ways, ref.at()) == ways.end()) ways.push_back(ref.at());
  };
  if (scene.ends()) return ways;
  if (scene.ask) {
    for (const Option& option : scene.ask->options) add(option.go);
  }
  if (every_option_goes(scene)) return ways;
  for (const Go& go : scene.go) {
    add(go.scene);
    if (!go.when) break;  // what stands behind it is never asked
  }
  return ways;
}

void spread(const std::vector<std::vector<std::size_t>>& next, std::vector<std::size_t> from, std::vector<bool>& seen) {
  while (!from.empty()) {
    const std::size_t scene = from.back();
    from.pop_back();
    if (seen[scene]) continue;
    seen[scene] = true;
    from.insert(from.end(), next[scene].begin(), next[scene].end());
  }
}

void check_way_out(const Scene& scene, Report& report) {
  if (scene.ends()) {
    if (scene.ask) {
      report.error("E306", scene.place, subject_of(scene), "the story ends here, and somebody is still asked",
                   "move the question to the scene before, or leave out ending");
    }
    if (!scene.go.empty()) {
      report.error("E306", scene.place, subject_of(scene), "the story ends here, and still goes on",
                   "leave out go, or leave out ending");
    }
    return;
  }
  if (every_option_goes(scene)) return;
  if (scene.go.empty()) {
    report.error("E304", scene.place, subject_of(scene), "nothing says where it goes from here",
                 "add go = \"scene\", or ending = \"name\"");
    return;
  }
  const auto always = std::ranges::find_if(scene.go, [](const Go& go) { return !go.when; });
  if (always == scene.go.end()) {
    report.error("E305", scene.place, subject_of(scene), "every way on has a when; if none holds, the story is stuck",
                 "add a scene without when at the end of go");
  } else if (always + 1 != scene.go.end()) {
    report.warning("W307", (always + 1)->scene.place, subject_of(scene),
                   fmt::format("'{}' stands behind a way that is always open", (always + 1)->scene.name),
                   "move the one without when to the end of go");
  }
}

// Scenes that can be reached, and from which nothing leads to an ending; each group of them once.
void check_loops(const Plan& plan, const SceneGraph& graph, Report& report) {
  std::vector<bool> told(plan.scenes.size(), false);
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    if (!graph.reachable(i) || told[i]) continue;
    const auto after = graph.after(i);
    if (!after[i]) continue;
    bool way_out = false;
    std::string names;
    for (std::size_t other = 0; other < plan.scenes.size(); ++other) {
      if (!after[other]) continue;
      way_out = way_out || graph.next(other).empty();  // an ending, or a dead end that is reported elsewhere
      names += (names.empty() ? "'" : ", '") + plan.scenes[other].id + "'";
    }
    if (way_out) continue;
    for (std::size_t other = 0; other < after.size(); ++other) told[other] = told[other] || after[other];
    report.error("E303", plan.scenes[i].place, subject_of(plan.scenes[i]),
                 fmt::format("the story goes round in {} and never comes to an ending", names),
                 "let one of them lead to an ending");
  }
}

}  // namespace

SceneGraph::SceneGraph(const Plan& plan) : reachable_(plan.scenes.size(), false) {
  for (const Scene& scene : plan.scenes) next_.push_back(ways_out(scene));
  if (!plan.start.resolved()) return;
  std::vector<std::size_t> from = {plan.start.at()};
  for (const Inject& inject : plan.injects) {
    if (inject.go.resolved()) from.push_back(inject.go.at());
  }
  spread(next_, std::move(from), reachable_);
}

std::vector<bool> SceneGraph::after(std::size_t scene) const {
  std::vector<bool> seen(next_.size(), false);
  spread(next_, next_[scene], seen);
  return seen;
}

void check_graph(const Plan& plan, const SceneGraph& graph, Report& report) {
  if (plan.scenes.empty()) {
    report.error("E301", plan.place, "scenario", "there is no scene", "add scene \"first\" { \"...\" }");
  }
  for (const Scene& scene : plan.scenes) check_way_out(scene, report);
  if (!plan.start.resolved()) return;
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    if (graph.reachable(i)) continue;
    report.warning("W302", plan.scenes[i].place, subject_of(plan.scenes[i]), "no way leads here",
                   fmt::format("let a go name '{}', or take it out", plan.scenes[i].id));
  }
  check_loops(plan, graph, report);
}

}  // namespace drops::plan
