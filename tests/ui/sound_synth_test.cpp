// Each sound by itself, and several at once: pure numbers, no device.
#include "game/client/sound/synth.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

#include "game/client/sound/mixer.h"

using namespace drops::client;

namespace {

constexpr int kRate = 44'100;
constexpr Sound kEvery[kSounds] = {Sound::kDrop, Sound::kLeak, Sound::kSplash, Sound::kTick, Sound::kMyTurn};

std::vector<float> heard(Mixer& mixer, double seconds) {
  std::vector<float> samples(static_cast<std::size_t>(seconds * kRate));
  mixer.fill(samples);
  return samples;
}
float loudest(const std::vector<float>& samples) {
  float most = 0;
  for (const float sample : samples) most = std::max(most, std::abs(sample));
  return most;
}
std::vector<float> alone(Sound sound) {
  std::vector<float> samples;
  for (int i = 0; i < static_cast<int>(length_of(sound) * kRate); ++i) {
    samples.push_back(wave_of(sound, static_cast<double>(i) / kRate));
  }
  return samples;
}

}  // namespace

TEST_CASE("every sound can be heard, stays within what a device takes, and is short") {
  for (const Sound sound : kEvery) {
    const float most = loudest(alone(sound));
    INFO("sound " << static_cast<int>(sound));
    CHECK(most > 0.2F);
    CHECK(most < 1.0F);  // bounded by itself, not by being cut
    CHECK(length_of(sound) <= 1.5);
  }
}

TEST_CASE("every sound begins and ends in silence, without a click") {
  for (const Sound sound : kEvery) {
    INFO("sound " << static_cast<int>(sound));
    const std::vector<float> samples = alone(sound);
    CHECK(std::abs(samples.front()) < 0.01F);
    CHECK(std::abs(samples.back()) < 0.005F);
    CHECK(wave_of(sound, -0.001) == 0);
    CHECK(wave_of(sound, length_of(sound)) == 0);
    CHECK(wave_of(sound, 100) == 0);
  }
}

TEST_CASE("a sound is the same whenever it is asked for, and no two are alike") {
  for (const Sound sound : kEvery) CHECK(alone(sound) == alone(sound));
  for (int a = 0; a < kSounds; ++a) {
    for (int b = a + 1; b < kSounds; ++b) {
      float apart = 0;
      for (int i = 0; i < 3000; ++i) {
        const double t = static_cast<double>(i) / kRate;
        apart = std::max(apart, std::abs(wave_of(kEvery[a], t) - wave_of(kEvery[b], t)));
      }
      CHECK(apart > 0.1F);
    }
  }
}

TEST_CASE("a mixer that is asked for nothing is silent, and is so again after a sound") {
  Mixer mixer(kRate);
  CHECK(mixer.silent());
  CHECK(loudest(heard(mixer, 0.1)) == 0);
  CHECK(mixer.play({Sound::kTick, 0}));
  CHECK_FALSE(mixer.silent());
  CHECK(loudest(heard(mixer, 0.05)) > 0.1F);
  CHECK_FALSE(mixer.silent());
  heard(mixer, 0.1);
  CHECK(mixer.silent());
  CHECK(loudest(heard(mixer, 0.1)) == 0);
}

TEST_CASE("a sound that is asked for later begins then, to the sample") {
  Mixer now(kRate);
  Mixer later(kRate);
  now.play({Sound::kDrop, 0});
  later.play({Sound::kDrop, 0.5});
  const std::vector<float> a = heard(now, 0.3);
  const std::vector<float> b = heard(later, 0.9);
  CHECK(loudest({b.begin(), b.begin() + kRate / 2}) == 0);
  CHECK(std::equal(a.begin(), a.end(), b.begin() + kRate / 2));
}

TEST_CASE("what is heard does not depend on how it is cut into blocks") {
  Mixer whole(kRate);
  Mixer pieces(kRate);
  for (Mixer* mixer : {&whole, &pieces}) {
    mixer->play({Sound::kSplash, 0});
    mixer->play({Sound::kDrop, 0.2});
  }
  std::vector<float> joined(kRate);
  for (std::size_t at = 0; at < joined.size();) {
    const std::size_t count = std::min<std::size_t>(at % 700 + 1, joined.size() - at);
    pieces.fill({joined.data() + at, count});
    at += count;
  }
  CHECK(heard(whole, 1.0) == joined);
}

TEST_CASE("eight at once are no louder than a device takes, and a ninth takes the place of the oldest") {
  Mixer mixer(kRate);
  for (std::size_t i = 0; i < Mixer::kVoices; ++i) mixer.play({Sound::kSplash, 0});
  CHECK(loudest(heard(mixer, 0.2)) <= 1.0F);
  mixer.play({Sound::kMyTurn, 0});  // ends 1.1 s from now; the splashes 1.3 s from now
  heard(mixer, 1.25);
  CHECK_FALSE(mixer.silent());  // seven splashes are left
  heard(mixer, 0.1);
  CHECK(mixer.silent());
}

TEST_CASE("what is asked for faster than a device can take it is left out, and does no harm") {
  Mixer mixer(kRate);
  std::size_t taken = 0;
  for (int i = 0; i < 100; ++i) taken += mixer.play({Sound::kDrop, 0}) ? 1 : 0;
  CHECK(taken == Mixer::kMostWaiting);
  CHECK(loudest(heard(mixer, 0.3)) <= 1.0F);
  CHECK(mixer.play({Sound::kDrop, 0}));
}

TEST_CASE("volume makes it quieter, down to nothing") {
  std::vector<float> most;
  for (const float volume : {1.0F, 0.5F, 0.0F, -3.0F}) {
    Mixer mixer(kRate);
    mixer.set_volume(volume);
    mixer.play({Sound::kDrop, 0});
    most.push_back(loudest(heard(mixer, 0.2)));
  }
  CHECK(most[1] == Approx(most[0] / 2));
  CHECK(most[2] == 0);
  CHECK(most[3] == 0);
}
