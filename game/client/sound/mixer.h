#pragma once
// Up to eight sounds at once, added up for the device. One thread asks for sounds, another (the device's) takes what
// comes of it; neither waits for the other. It opens no device and knows no screen.

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

#include "game/client/sound/synth.h"

namespace drops::client {

struct Cue {  // a sound, so many seconds from now
  Sound sound = Sound::kDrop;
  double in = 0;
  friend bool operator==(const Cue&, const Cue&) = default;
};

class Mixer {
 public:
  static constexpr std::size_t kVoices = 8;
  static constexpr std::size_t kMostWaiting = 16;

  // `rate`: samples a second.
  explicit Mixer(int rate) : rate_(rate) {}

  // For the thread that asks. False: so many were asked for at once that this one is left out.
  bool play(const Cue& cue);
  void set_volume(float volume) { volume_ = volume; }  // 0..1
  // Nothing sounds, and nothing is about to. Says so a moment late rather than early.
  [[nodiscard]] bool silent() const { return taken_ == asked_ && sounding_ == 0; }

  // For the thread of the device: the next samples, within -1..1, one channel. A ninth voice takes the place of the one
  // that has sounded longest.
  void fill(std::span<float> samples);

 private:
  struct Voice {
    Sound sound = Sound::kDrop;
    std::int64_t at = 0;   // samples since it began; negative: it waits
    std::int64_t end = 0;  // samples; 0: the voice is free
  };
  void take_asked();
  Voice& free_voice();

  int rate_;
  std::atomic<float> volume_ = 1;
  std::array<Cue, kMostWaiting> waiting_ = {};  // a ring: written before asked_ moves on, read before taken_ does
  std::atomic<std::uint64_t> asked_ = 0;
  std::atomic<std::uint64_t> taken_ = 0;
  std::atomic<int> sounding_ = 0;
  std::array<Voice, kVoices> voices_ = {};
};

}  // namespace drops::client
