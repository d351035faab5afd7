#include "game/client/widgets/vessel_motion.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace drops::client {
namespace {

// Seconds.
constexpr float kFall = 0.55F;      // a drop's way to the water
constexpr float kNextDrop = 0.75F;  // from one drop to the next
constexpr float kSettle = 2.4F;     // until the water is calm again
constexpr float kNextLeak = 0.6F;
constexpr float kTipUp = 0.5F;
constexpr float kPourFrom = 0.3F;
constexpr float kPourTo = 2.0F;
constexpr float kTipBack = 2.2F;
constexpr float kUpright = 2.8F;

constexpr int kMostDrops = 6;  // more would bore; the number is in words anyway

float eased(float k) {
  const float t = std::clamp(k, 0.0F, 1.0F);
  return t * t * (3 - 2 * t);
}
int shown_count(const VesselMotion& motion) {
  return std::clamp(motion.count, 1, kMostDrops);
}

void fall(const VesselMotion& motion, float t, VesselLook& look) {
  const int count = shown_count(motion);
  int landed = 0;
  for (int i = 0; i < count; ++i) {
    const float since = t - static_cast<float>(i) * kNextDrop;
    if (since >= 0 && since < kFall) look.drop = since / kFall;
    if (since >= kFall) {
      ++landed;
      look.since_splash = since - kFall;
    }
  }
  const float share = static_cast<float>(landed) / static_cast<float>(count);
  look.level = motion.before + (motion.level - motion.before) * share;
}

void leak(const VesselMotion& motion, float t, VesselLook& look) {
  const auto count = static_cast<float>(shown_count(motion));
  const float whole = count * kNextLeak;
  if (t < whole) look.leak = std::fmod(t, kNextLeak) / kNextLeak;
  look.level = motion.before + (motion.level - motion.before) * eased(t / whole);
}

void spill(const VesselMotion& motion, float t, VesselLook& look) {
  look.tip = t < kTipBack ? eased(t / kTipUp) : 1 - eased((t - kTipBack) / (kUpright - kTipBack));
  if (t > kPourFrom && t < kPourTo) look.pour = std::min({1.0F, (t - kPourFrom) / 0.2F, (kPourTo - t) / 0.4F});
  look.level = motion.before + (motion.level - motion.before) * eased((t - kPourFrom) / (kPourTo - kPourFrom));
}

}  // namespace

double length_of(const VesselMotion& motion) {
  const auto count = static_cast<float>(shown_count(motion));
  switch (motion.event) {
    case VesselEvent::kNone: return 0;
    case VesselEvent::kDrops: return (count - 1) * kNextDrop + kFall + kSettle;
    case VesselEvent::kLeak: return count * kNextLeak + 0.4F;
    case VesselEvent::kSpill: return kUpright + kSettle / 2;
  }
  return 0;
}

std::vector<double> heard_at(const VesselMotion& motion) {
  if (motion.event == VesselEvent::kNone) return {};
  if (motion.event == VesselEvent::kSpill) return {kPourFrom};
  const bool drops = motion.event == VesselEvent::kDrops;
  std::vector<double> times;
  for (int i = 0; i < shown_count(motion); ++i) {
    const auto n = static_cast<float>(i);
    times.push_back(drops ? n * kNextDrop + kFall : (n + 1) * kNextLeak);
  }
  return times;
}

VesselLook look_at(const VesselMotion& given, double time, bool reduced_motion) {
  VesselMotion motion = given;
  motion.level = std::clamp(motion.level, 0.0F, 1.0F);
  if (motion.before < 0) motion.before = motion.level;
  VesselLook look{.level = motion.level};
  const auto length = static_cast<float>(length_of(motion));
  const auto t = static_cast<float>(time - motion.began);
  if (reduced_motion || motion.event == VesselEvent::kNone || t >= length) return look;
  if (t < 0) {  // not yet
    look.level = motion.before;
    look.moves = true;
    return look;
  }
  look.moves = true;
  // The waves roll on, slower and slower, and come to rest as they stood at the beginning: whole turns only.
  const float turns = std::max(1.0F, std::round(length / 3));
  const float k = t / length;
  look.phase = 2 * std::numbers::pi_v<float> * turns * (1 - (1 - k) * (1 - k));
  switch (motion.event) {
    case VesselEvent::kNone: break;
    case VesselEvent::kDrops: fall(motion, t, look); break;
    case VesselEvent::kLeak: leak(motion, t, look); break;
    case VesselEvent::kSpill: spill(motion, t, look); break;
  }
  return look;
}

}  // namespace drops::client
