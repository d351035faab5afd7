#include "game/author/path_time.h"

#include <algorithm>

#include "game/session/asking.h"
#include "game/session/scene.h"

namespace drops::author {

namespace {

constexpr std::size_t kMostEntries = 32;  // more than make a reveal any longer

Tick scene_time(const plan::Plan& plan, std::size_t number, std::size_t entries) {
  const session::State at_full_pace;
  const session::Cast cast{at_full_pace, plan, TeamId(0)};
  const plan::Scene& scene = plan.scenes[number];
  const auto time = [&](session::Phase phase) { return session::phase_time(cast, scene, phase, entries); };
  if (scene.ends()) return time(schema::PHASE_READ);
  if (!scene.ask) return time(schema::PHASE_READ) + time(schema::PHASE_TALK);
  const Tick steps = session::chooses_option(scene.ask->kind) ? 1 : session::steps_of(scene);
  return time(schema::PHASE_READ) + time(schema::PHASE_TALK) + steps * time(schema::PHASE_DECIDE) +
         time(schema::PHASE_REVEAL) + time(schema::PHASE_REFLECT);
}

}  // namespace

PathTime::PathTime(const plan::Plan& plan) {
  for (std::size_t scene = 0; scene < plan.scenes.size(); ++scene) {
    auto& row = times_.emplace_back();
    for (std::size_t entries = 0; entries <= kMostEntries; ++entries) row.push_back(scene_time(plan, scene, entries));
  }
}

Tick PathTime::of(std::size_t scene, std::size_t entries) const {
  return times_[scene][std::min(entries, kMostEntries)];
}

Tick PathTime::of(const Played& played, TeamId team) const {
  const session::Story& story = played.session.state().story(team);
  Tick time = story.ending ? of(*story.ending, 0) : 0;
  auto past = story.past.begin();
  for (const Closed& closed : played.closed) {
    if (closed.team != team.value) continue;
    past = std::find_if(past, story.past.end(), [&](const session::Past& one) { return one.visit == closed.visit; });
    if (past == story.past.end()) break;
    time += of(past->scene, closed.entries);
  }
  return time;
}

}  // namespace drops::author
