#pragma once
// What the scene's and the reveal's pages show of the story itself. Screens alone use it.

#include "game/client/screens/screens.h"
#include "game/client/widgets/phase_banner.h"

namespace drops::client {

[[nodiscard]] ScenePhase phase_of(model::Step step);

// What happens, with the time that is left; what to talk about.
void scene_card(Ui& ui, const model::Scene& scene);
void talk_card(Ui& ui, const model::Scene& scene);

// What was decided, what it did to trust, and the one change that the picture shows; and then a moment to think.
void decided_card(Ui& ui, const model::Model& model);
void moved_card(Ui& ui, const model::Reveal& reveal, model::Intents& intents);
void hero_card(Ui& ui, const model::Reveal& reveal);
void look_back_card(Ui& ui);

}  // namespace drops::client
