#include "game/client/settings.h"

namespace drops::client {

Look look_of(const Settings& settings, const DeskLook& desk) {
  const bool by_desk = settings.appearance == Appearance::kSystem;
  return {.dark = settings.appearance == Appearance::kDark || (by_desk && desk.dark),
          .contrast = settings.appearance == Appearance::kContrast || (by_desk && desk.contrast),
          .text_scale = static_cast<float>(settings.text_percent) / 100.0F,
          .reduced_motion = settings.reduced_motion};
}

}  // namespace drops::client
