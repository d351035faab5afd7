#pragma once
// Sounds on this machine's device. It is opened with the first sound and given back after half a minute of silence. A
// machine without one stays silent and says so once; nothing else ever fails because of it.

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "game/base/clock.h"
#include "game/client/sound/mixer.h"

namespace drops::client {

// What a person wants to hear. The room's projector is silent unless somebody wants it otherwise.
struct SoundSettings {
  bool on = true;
  float volume = 0.6F;  // 0..1
  friend bool operator==(const SoundSettings&, const SoundSettings&) = default;
};

class SoundPlayer {
 public:
  // The clock outlives this.
  explicit SoundPlayer(const Clock& clock, SoundSettings settings = {});
  ~SoundPlayer();
  SoundPlayer(const SoundPlayer&) = delete;
  SoundPlayer& operator=(const SoundPlayer&) = delete;

  // From now on. Off: silent at once. On again: a device that failed is tried anew.
  void set(const SoundSettings& settings);
  [[nodiscard]] const SoundSettings& settings() const { return settings_; }

  void play(std::span<const Cue> cues);

  // Gives the device back when it has been silent for long. In how many ms to call this again; nothing: no need to.
  std::optional<int> rest();
  [[nodiscard]] bool device_open() const;

  // Why there is no sound, as a sentence, once; empty: nothing new.
  [[nodiscard]] std::string take_notice();

 private:
  struct Device;
  bool open();

  const Clock& clock_;
  SoundSettings settings_;
  std::unique_ptr<Device> device_;
  std::int64_t used_ = 0;  // when a sound was last wanted or heard
  bool failed_ = false;
  std::string notice_;
};

}  // namespace drops::client
