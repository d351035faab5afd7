// The device: a drop is played into a file through SDL's disk driver, and a machine without a device stays silent.
#include "game/client/sound/player.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

#include "tests/support/audio_driver.h"

using namespace drops;
using namespace drops::client;
using namespace std::chrono_literals;

namespace {

constexpr Cue kOneDrop[] = {{Sound::kDrop, 0}};

std::vector<float> written_to(const test::AudioDriver& disk) {
  std::ifstream in(disk.file, std::ios::binary);
  const bool there = std::filesystem::exists(disk.file);
  std::vector<float> samples(there ? std::filesystem::file_size(disk.file) / sizeof(float) : 0);
  in.read(reinterpret_cast<char*>(samples.data()), static_cast<std::streamsize>(samples.size() * sizeof(float)));
  return samples;
}

}  // namespace

TEST_CASE("a drop that is played reaches the device, sample by sample") {
  const test::AudioDriver disk("disk");
  const SteadyClock clock;
  std::vector<float> samples;
  {
    SoundPlayer player(clock, {.on = true, .volume = 0.5F});
    CHECK_FALSE(player.device_open());
    player.play(kOneDrop);
    REQUIRE(player.device_open());
    CHECK(player.take_notice().empty());
    for (int i = 0; i < 300 && written_to(disk).size() < 30'000; ++i) std::this_thread::sleep_for(10ms);
  }
  samples = written_to(disk);
  std::vector<float> wanted(static_cast<std::size_t>(length_of(Sound::kDrop) * 44'100));
  Mixer mixer(44'100);
  mixer.set_volume(0.5F);
  mixer.play(kOneDrop[0]);
  mixer.fill(wanted);
  const auto first = std::find_if(samples.begin(), samples.end(), [](float sample) { return sample != 0; });
  const auto begins = std::find_if(wanted.begin(), wanted.end(), [](float sample) { return sample != 0; });
  REQUIRE(begins != wanted.end());
  REQUIRE(samples.end() - first >= wanted.end() - begins);
  CHECK(std::equal(begins, wanted.end(), first));
}

TEST_CASE("no device is opened before the first sound, nor for sounds that nobody wants") {
  const test::AudioDriver disk("disk");
  const ManualClock clock;
  SoundPlayer player(clock, {.on = false});
  player.play(kOneDrop);
  CHECK_FALSE(player.device_open());
  player.set({.on = true, .volume = 0});
  player.play(kOneDrop);
  player.play({});
  CHECK_FALSE(player.device_open());
  CHECK_FALSE(player.rest());
  player.set({.on = true, .volume = 1});
  player.play(kOneDrop);
  CHECK(player.device_open());
  player.set({.on = false});
  CHECK_FALSE(player.device_open());
}

TEST_CASE("the device is given back after half a minute of silence, and opened again for the next sound") {
  const test::AudioDriver disk("disk");
  ManualClock clock;
  SoundPlayer player(clock);
  player.play(kOneDrop);
  for (int i = 0; i < 300 && written_to(disk).size() < 30'000; ++i) std::this_thread::sleep_for(10ms);
  CHECK(player.rest());
  clock.advance(29'000);
  CHECK(player.rest() == 1'000);
  clock.advance(1'000);
  CHECK_FALSE(player.rest());
  CHECK_FALSE(player.device_open());
  player.play(kOneDrop);
  CHECK(player.device_open());
}

TEST_CASE("a machine without a device says so once and stays silent") {
  const test::AudioDriver none("no-such-driver");
  const ManualClock clock;
  SoundPlayer player(clock);
  player.play(kOneDrop);
  CHECK_FALSE(player.device_open());
  CHECK(player.take_notice().find("There is no sound here") == 0);
  player.play(kOneDrop);
  CHECK(player.take_notice().empty());
  CHECK_FALSE(player.rest());
}

TEST_CASE("a device that has come meanwhile is found when sound is switched on again") {
  const ManualClock clock;
  SoundPlayer player(clock);
  {
    const test::AudioDriver none("no-such-driver");
    player.play(kOneDrop);
    CHECK_FALSE(player.device_open());
  }
  const test::AudioDriver disk("disk");
  player.play(kOneDrop);
  CHECK_FALSE(player.device_open());
  player.set({.on = false});
  player.set({.on = true});
  player.play(kOneDrop);
  CHECK(player.device_open());
}
