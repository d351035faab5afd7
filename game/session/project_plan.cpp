// The story as whoever runs it needs it: the author's notes to them, how long each scene may take, where it may lead.

#include <algorithm>

#include "game/plan/scene_graph.h"
#include "game/session/asking.h"
#include "game/session/parts.h"
#include "game/session/scene.h"

namespace drops::session {
namespace {

constexpr std::size_t kUsualEntries = 4;  // that a reveal shows; how many it will be nobody knows before

std::uint32_t seconds(Tick ms) {
  return static_cast<std::uint32_t>((ms + 999) / 1000);
}

void show_times(const Cast& cast, const plan::Scene& scene, schema::PlannedScene& shown) {
  const auto time = [&](Phase phase) { return phase_time(cast, scene, phase, kUsualEntries); };
  const bool in_steps = scene.ask && !chooses_option(scene.ask->kind);
  const Tick steps = in_steps ? static_cast<Tick>(steps_of(scene)) : 1;
  shown.add_seconds(seconds(time(schema::PHASE_READ)));
  shown.add_seconds(seconds(time(schema::PHASE_TALK)));
  shown.add_seconds(seconds(steps * time(schema::PHASE_DECIDE)));
  shown.add_seconds(seconds(time(schema::PHASE_REVEAL)));
  shown.add_seconds(seconds(time(schema::PHASE_REFLECT)));
}

}  // namespace

bool plan_part(const State& state, const plan::Plan& plan, schema::PlanPart& part) {
  const plan::SceneGraph graph(plan);
  const Cast cast{state, plan, TeamId(0)};
  for (std::size_t number = 0; number < plan.scenes.size(); ++number) {
    const plan::Scene& scene = plan.scenes[number];
    schema::PlannedScene& shown = *part.add_scenes();
    shown.set_title(scene.spoken_title());
    shown.set_note(scene.facilitator);
    show_times(cast, scene, shown);
    for (const std::size_t next : graph.next(number)) shown.add_next(static_cast<std::uint32_t>(next));
  }
  if (plan.start.resolved()) part.set_start(static_cast<std::uint32_t>(plan.start.at()));
  return true;
}

}  // namespace drops::session
