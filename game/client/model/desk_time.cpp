#include "game/client/model/desk_time.h"

#include <algorithm>

namespace drops::client::model {
namespace {

enum : char { kNew, kOnTheWay, kDone };

// Of PlannedScene.seconds.
enum : int { kRead, kTalk, kDecide, kReveal, kReflect };

// What follows the phase that goes on, in the same scene.
int first_after(schema::Phase phase) {
  switch (phase) {
    case schema::PHASE_READ: return kTalk;
    case schema::PHASE_TALK: return kDecide;
    case schema::PHASE_DECIDE:
    case schema::PHASE_WAIT: return kReveal;
    case schema::PHASE_REVEAL: return kReflect;
    default: return kReflect + 1;
  }
}

std::uint32_t sum_from(const schema::PlannedScene& scene, int first) {
  std::uint32_t sum = 0;
  for (int i = first; i < scene.seconds_size(); ++i) sum += scene.seconds(i);
  return sum;
}

}  // namespace

StoryTimes::StoryTimes(const schema::PlanPart& plan) : plan_(plan) {
  const auto scenes = static_cast<std::size_t>(plan.scenes_size());
  longest_.assign(scenes, 0);
  onward_.assign(scenes, -1);
  seen_.assign(scenes, kNew);
  for (std::uint32_t scene = 0; scene < scenes; ++scene) weigh(scene);
}

// A story that comes back to where it was is counted once around.
void StoryTimes::weigh(std::uint32_t scene) {
  if (seen_[scene] != kNew) return;
  seen_[scene] = kOnTheWay;
  for (const std::uint32_t next : plan_.scenes(static_cast<int>(scene)).next()) {
    if (next >= seen_.size() || seen_[next] == kOnTheWay) continue;
    weigh(next);
    const std::uint32_t way = of(next) + longest_[next];
    if (onward_[scene] >= 0 && way <= longest_[scene]) continue;
    longest_[scene] = way;
    onward_[scene] = next;
  }
  seen_[scene] = kDone;
}

std::uint32_t StoryTimes::of(std::uint32_t scene) const {
  return scene < seen_.size() ? sum_from(plan_.scenes(static_cast<int>(scene)), kRead) : 0;
}

std::uint32_t StoryTimes::talk_of(std::uint32_t scene) const {
  if (scene >= seen_.size() || plan_.scenes(static_cast<int>(scene)).seconds_size() <= kTalk) return 0;
  return plan_.scenes(static_cast<int>(scene)).seconds(kTalk);
}

std::uint32_t StoryTimes::whole() const {
  return plan_.start() < seen_.size() ? of(plan_.start()) + longest_[plan_.start()] : 0;
}

std::vector<std::uint32_t> StoryTimes::longest_from(std::uint32_t scene) const {
  std::vector<std::uint32_t> way;
  for (std::int64_t next = onward_[scene]; next >= 0 && way.size() < seen_.size();
       next = onward_[static_cast<std::size_t>(next)]) {
    way.push_back(static_cast<std::uint32_t>(next));
  }
  return way;
}

TimeLeft StoryTimes::left(const schema::OverviewTeam& team, Tick left_ms) const {
  TimeLeft left;
  const bool plays = team.has_planned() && team.planned() < seen_.size() && team.ending().empty() &&
                     team.phase() != schema::PHASE_OVER;
  if (!plays) return left;
  const auto phase_s = static_cast<std::uint32_t>((std::max<Tick>(0, left_ms) + 999) / 1000);
  left.here = phase_s + sum_from(plan_.scenes(static_cast<int>(team.planned())), first_after(team.phase()));
  left.ahead = longest_from(team.planned());
  left.all = left.here;
  for (const std::uint32_t scene : left.ahead) left.all += of(scene);
  return left;
}

std::uint32_t StoryTimes::behind(const schema::OverviewTeam& team, const TimeLeft& left) const {
  std::uint32_t sum = 0;
  for (const std::uint32_t scene : team.visit_planned()) sum += of(scene);
  return sum - std::min(sum, left.here);
}

double pace_of(std::uint32_t behind_s, double elapsed_s, std::uint32_t whole_s, double planned_s) {
  constexpr double kWeight = 300;  // seconds of story that the author's plan counts as much as
  constexpr double kSlowest = 2;
  const double planned = whole_s > 0 && planned_s > 0 ? std::min(1.0, planned_s / whole_s) : 1.0;
  const double pace = (elapsed_s + planned * kWeight) / (behind_s + kWeight);
  return std::clamp(pace, 0.1, kSlowest);
}

}  // namespace drops::client::model
