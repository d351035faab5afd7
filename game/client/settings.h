#pragma once
// What a person likes, wherever they play: how the window looks, sounds and reads, and where it stood. Plain data with
// its limits; it is kept by the apps and never sent to anybody.

#include <string>

#include "game/client/theme.h"

namespace drops::client {

enum class Appearance { kSystem, kLight, kDark, kContrast };

inline constexpr int kLeastTextPercent = static_cast<int>(kLeastTextScale * 100);
inline constexpr int kMostTextPercent = static_cast<int>(kMostTextScale * 100);
inline constexpr int kMostVolume = 100;

struct Settings {
  Appearance appearance = Appearance::kSystem;
  int text_percent = 100;  // kLeastTextPercent..kMostTextPercent
  std::string language;    // empty: the system's
  bool reduced_motion = false;
  bool sound = true;
  int volume = 70;  // 0..kMostVolume
  bool speech = false;
  friend bool operator==(const Settings&, const Settings&) = default;
};

// What the desk around the window wishes for, where it says so.
struct DeskLook {
  bool dark = false;
  bool contrast = false;
};
[[nodiscard]] Look look_of(const Settings& settings, const DeskLook& desk = {});

// Where a window stood, in the desk's own units; no width: nowhere yet.
struct Placement {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
  bool maximized = false;
  friend bool operator==(const Placement&, const Placement&) = default;
};

}  // namespace drops::client
