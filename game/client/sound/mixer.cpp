#include "game/client/sound/mixer.h"

#include <algorithm>
#include <cmath>

namespace drops::client {

bool Mixer::play(const Cue& cue) {
  const std::uint64_t asked = asked_.load();
  if (asked - taken_.load() >= kMostWaiting) return false;
  waiting_[asked % kMostWaiting] = cue;
  asked_.store(asked + 1);
  return true;
}

Mixer::Voice& Mixer::free_voice() {
  return *std::max_element(voices_.begin(), voices_.end(), [](const Voice& a, const Voice& b) {
    if ((a.end == 0) != (b.end == 0)) return b.end == 0;
    return a.at < b.at;
  });
}

void Mixer::take_asked() {
  for (std::uint64_t taken = taken_.load(); taken != asked_.load(); ++taken) {
    const Cue cue = waiting_[taken % kMostWaiting];
    const auto samples = [this](double seconds) { return static_cast<std::int64_t>(std::llround(seconds * rate_)); };
    free_voice() = {cue.sound, -samples(std::max(0.0, cue.in)), samples(length_of(cue.sound))};
    sounding_ = 1;  // before it counts as taken: silent() never sees neither
    taken_.store(taken + 1);
  }
}

void Mixer::fill(std::span<float> samples) {
  take_asked();
  std::fill(samples.begin(), samples.end(), 0.0F);
  int sounding = 0;
  for (Voice& voice : voices_) {
    if (voice.end == 0) continue;
    for (float& sample : samples) {
      if (voice.at >= 0 && voice.at < voice.end) {
        sample += wave_of(voice.sound, static_cast<double>(voice.at) / rate_);
      }
      ++voice.at;
    }
    if (voice.at >= voice.end) voice = {};
    sounding += voice.end > 0 ? 1 : 0;
  }
  // Bent, not cut: eight at once are no louder than the device takes, and one alone is hardly changed.
  const float volume = std::clamp(volume_.load(), 0.0F, 1.0F);
  for (float& sample : samples) sample = volume * std::tanh(sample);
  sounding_ = sounding;
}

}  // namespace drops::client
