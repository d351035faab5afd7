#include "game/plan/scene_graph.h"

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

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

}  // namespace

bool every_option_goes(const Scene& scene) {
  return scene.ask && decides(*scene.ask) && !scene.ask->options.empty() &&
         std::ranges::all_of(scene.ask->options, [](const Option& option) { return option.go.given(); });
}

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

}  // namespace drops::plan
