#pragma once
// Where a scene stands: read, talk, decide, wait, reveal, reflect. One word, one icon, one sentence about what to do
// now.

#include <string>
#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

enum class ScenePhase { kRead, kTalk, kDecide, kWait, kReveal, kReflect };

struct PhaseBanner {
  ScenePhase phase = ScenePhase::kRead;
  std::string_view sentence = {};  // "Read the scene. Talk starts when all have read."
  bool paused = false;             // the facilitator stopped the time
};
void phase_banner(Ui& ui, const PhaseBanner& banner);
[[nodiscard]] std::string phase_word(ScenePhase phase);

}  // namespace drops::client
