#include "game/client/sound/cues.h"

#include <algorithm>
#include <optional>

#include "game/client/screens/hero_motion.h"

namespace drops::client {
namespace {

using model::Duty;
using model::Model;
using model::Page;

constexpr double kJustBegun = 3;      // seconds: a reveal that somebody comes back to later is quiet
constexpr float kWallSplash = 0.09F;  // of a drawn bucket, which moves in twentieths

bool answers(const model::Scene& scene) {
  return !scene.paused && scene.duty != Duty::kNothing && scene.duty != Duty::kReady && scene.duty != Duty::kDone;
}

bool in_scene(const Model& model) {
  return model.page == Page::kScene || model.page == Page::kRole;
}

bool same_step(const Model& a, const Model& b) {
  return a.scene.visit == b.scene.visit && a.scene.step == b.scene.step;
}

void add_my_turn(const Model& before, const Model& now, std::vector<Cue>& cues) {
  if (!in_scene(now) || !answers(now.scene)) return;
  // Who takes an answer back, or whose clock was stopped, has been called already.
  const bool called = same_step(before, now) && before.scene.duty != Duty::kNothing;
  if (!called) cues.push_back({Sound::kMyTurn, 0});
}

// Whole seconds left, as a countdown shows them.
std::optional<std::int64_t> seconds_of(bool shown, bool stands_still, std::int64_t left_ms) {
  if (!shown || stands_still) return std::nullopt;
  return (std::max<std::int64_t>(0, left_ms) + 999) / 1000;
}
std::optional<std::int64_t> counted(const Model& model) {
  if (model.page == Page::kWall) {
    const model::WallClock& clock = model.wall.clock;
    return seconds_of(clock.shown, clock.stands_still, clock.left_ms);
  }
  if (model.page != Page::kScene || !answers(model.scene)) return std::nullopt;
  const model::Countdown& countdown = model.scene.countdown;
  return seconds_of(countdown.shown, countdown.stands_still, countdown.left_ms);
}

void add_tick(const Model& before, const Model& now, std::vector<Cue>& cues) {
  const auto was = counted(before);
  const auto is = counted(now);
  if (!was || !is || !same_step(before, now) || before.page != now.page) return;
  if (*is < *was && *is >= 1 && *is <= kCountedAloud) cues.push_back({Sound::kTick, 0});
}

Sound sound_of(VesselEvent event) {
  switch (event) {
    case VesselEvent::kLeak: return Sound::kLeak;
    case VesselEvent::kSpill: return Sound::kSplash;
    default: return Sound::kDrop;
  }
}

bool reveals(const Model& model) {
  return model.page == Page::kReveal && model.reveal.hero.has_value();
}

// As the picture moves, from where it is now.
void add_reveal(const Model& before, const Model& now, std::vector<Cue>& cues) {
  if (!reveals(now) || now.reveal.seconds > kJustBegun) return;
  if (reveals(before) && before.scene.visit == now.scene.visit) return;
  const VesselMotion motion = motion_of(*now.reveal.hero, 0);
  for (const double at : heard_at(motion)) {
    if (at >= now.reveal.seconds - 0.1)
      cues.push_back({sound_of(motion.event), std::max(0.0, at - now.reveal.seconds)});
  }
}

// One sound for the room, however many buckets have moved.
void add_wall(const Model& before, const Model& now, std::vector<Cue>& cues) {
  if (before.page != Page::kWall || now.page != Page::kWall) return;
  if (before.wall.teams.size() != now.wall.teams.size() || now.wall.state != model::WallState::kPlay) return;
  float most = 0;
  float least = 0;
  for (std::size_t i = 0; i < now.wall.teams.size(); ++i) {
    const float by = now.wall.teams[i].level - before.wall.teams[i].level;
    most = std::max(most, by);
    least = std::min(least, by);
  }
  if (least < -kWallSplash) return cues.push_back({Sound::kSplash, 0});
  if (most > 0) return cues.push_back({Sound::kDrop, 0});
  if (least < 0) cues.push_back({Sound::kLeak, 0});
}

}  // namespace

std::vector<Cue> cues_between(const Model& before, const Model& now) {
  std::vector<Cue> cues;
  add_my_turn(before, now, cues);
  add_tick(before, now, cues);
  add_reveal(before, now, cues);
  add_wall(before, now, cues);
  return cues;
}

}  // namespace drops::client
