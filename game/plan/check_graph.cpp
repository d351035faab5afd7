#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

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
