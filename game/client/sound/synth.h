#pragma once
// What each sound is like: a pure function of (sound, time), made of a few sines and some noise. No files, no device,
// no state; the same numbers on every machine up to rounding.

#include <cstdint>

namespace drops::client {

enum class Sound : std::uint8_t {
  kDrop,    // a drop meets the water
  kLeak,    // a drop falls out of the vessel, to the floor
  kSplash,  // a bucket of it is spilled
  kTick,    // one of the last seconds
  kMyTurn   // something is asked of me
};
inline constexpr int kSounds = 5;

// Seconds until it is silent for good.
[[nodiscard]] double length_of(Sound sound);

// Its wave at `seconds` since it began, within -1..1; 0 before and after.
[[nodiscard]] float wave_of(Sound sound, double seconds);

}  // namespace drops::client
