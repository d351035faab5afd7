#include "game/client/sound/player.h"

#include <SDL.h>

#include <algorithm>
#include <utility>

#include "game/client/tr.h"

namespace drops::client {
namespace {

constexpr int kRate = 44'100;
constexpr Uint16 kBlock = 1024;  // samples: 23 ms from a wish to its sound at most
constexpr std::int64_t kKeptMs = 30'000;
constexpr int kLookMs = 5'000;

}  // namespace

struct SoundPlayer::Device {
  Mixer mixer{kRate};
  bool started = false;
  SDL_AudioDeviceID id = 0;

  Device() = default;
  Device(const Device&) = delete;
  Device& operator=(const Device&) = delete;
  ~Device() {
    if (id != 0) SDL_CloseAudioDevice(id);
    if (started) SDL_QuitSubSystem(SDL_INIT_AUDIO);
  }

  bool open() {
    started = SDL_InitSubSystem(SDL_INIT_AUDIO) == 0;
    if (!started) return false;
    SDL_AudioSpec want{};
    want.freq = kRate;
    want.format = AUDIO_F32SYS;
    want.channels = 1;
    want.samples = kBlock;
    want.userdata = this;
    want.callback = [](void* self, Uint8* bytes, int count) {
      static_cast<Device*>(self)->mixer.fill(
          {reinterpret_cast<float*>(bytes), static_cast<std::size_t>(count) / sizeof(float)});
    };
    SDL_AudioSpec got{};
    id = SDL_OpenAudioDevice(nullptr, 0, &want, &got, 0);
    return id != 0;
  }
};

SoundPlayer::SoundPlayer(const Clock& clock, SoundSettings settings) : clock_(clock), settings_(settings) {}
SoundPlayer::~SoundPlayer() = default;

void SoundPlayer::set(const SoundSettings& settings) {
  if (settings == settings_) return;
  if (settings.on && !settings_.on) failed_ = false;
  settings_ = settings;
  if (!settings_.on) device_.reset();
  if (device_) device_->mixer.set_volume(settings_.volume);
}

bool SoundPlayer::open() {
  if (device_) return true;
  if (failed_) return false;
  auto device = std::make_unique<Device>();
  if (!device->open()) {
    failed_ = true;
    notice_ =
        tr_with("There is no sound here ({}): everything is shown as well, and nothing is missed", {SDL_GetError()});
    return false;
  }
  device->mixer.set_volume(settings_.volume);
  SDL_PauseAudioDevice(device->id, 0);
  device_ = std::move(device);
  return true;
}

void SoundPlayer::play(std::span<const Cue> cues) {
  if (cues.empty() || !settings_.on || settings_.volume <= 0 || !open()) return;
  used_ = clock_.now_ms();
  for (const Cue& cue : cues) device_->mixer.play(cue);  // one too many is left out
}

std::optional<int> SoundPlayer::rest() {
  if (!device_) return std::nullopt;
  const std::int64_t now = clock_.now_ms();
  if (!device_->mixer.silent()) used_ = now;
  if (now - used_ >= kKeptMs) {
    device_.reset();
    return std::nullopt;
  }
  return static_cast<int>(std::clamp<std::int64_t>(used_ + kKeptMs - now, 1, kLookMs));
}

bool SoundPlayer::device_open() const {
  return device_ != nullptr;
}

std::string SoundPlayer::take_notice() {
  return std::exchange(notice_, {});
}

}  // namespace drops::client
