#pragma once
// How a vessel moves: from (data, time) to what is to be drawn. Pure numbers, no drawing, no state.

#include <vector>

namespace drops::client {

enum class VesselEvent { kNone, kDrops, kLeak, kSpill };

struct VesselMotion {
  float level = 0;    // 0..1, after the event
  float before = -1;  // 0..1, before it; negative: the same
  VesselEvent event = VesselEvent::kNone;
  int count = 1;     // drops that fall one after the other, leaks, or buckets
  double began = 0;  // the time at which the event began to show, as Ui::time
};

// What is to be drawn at a time.
struct VesselLook {
  float level = 0;          // 0..1
  float phase = 0;          // of the quiet waves, radians; stands still when nothing happens
  float drop = -1;          // the falling drop's way from above the rim (0) to the water (1); negative: none
  float since_splash = -1;  // seconds since the last drop met the water; negative: none
  float tip = 0;            // 0 upright .. 1 tipped
  float pour = 0;           // strength of the stream over the lip, 0..1
  float leak = -1;          // a drop's way from the bucket's side to the floor, 0..1; negative: none
  bool moves = false;       // another picture is wanted soon
};
[[nodiscard]] VesselLook look_at(const VesselMotion& motion, double time, bool reduced_motion);

// Seconds from the beginning of an event until nothing moves any more.
[[nodiscard]] double length_of(const VesselMotion& motion);

// Seconds from the beginning of an event at which there is something to hear: a drop meets the water or the floor, the
// bucket begins to pour.
[[nodiscard]] std::vector<double> heard_at(const VesselMotion& motion);

}  // namespace drops::client
