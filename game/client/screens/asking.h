#pragma once
// What the scene's page shows of a question besides answers to choose from: somebody's words, points to split, a line
// to write, a pulse; and what its buttons and keys say by what is to be done. Screens alone use it.

#include <vector>

#include "game/client/screens/screens.h"
#include "game/client/widgets/key_hint.h"

namespace drops::client {

// Others' words, to be answered; or one's own, as they were said.
void asked_words(Ui& ui, const model::Asking& asking);
// So much to answer that all else stands closer together, for all of it to be seen at once.
[[nodiscard]] bool asks_much(const model::Scene& scene);
// What this seat answers with where it chooses no card.
void own_answer(Ui& ui, const model::Scene& scene, model::Intents& intents);

// What the button at the foot does. Requires: the scene's can_act, or nothing is wanted.
void give_answer(const model::Scene& scene, model::Intents& intents);
[[nodiscard]] const char* answer_icon(model::Duty duty);
[[nodiscard]] std::vector<KeyHint> answer_keys(const model::Scene& scene);
// Beside the button: to pass, or to have no more to say. Unmarked, and never asked why.
void leave_unsaid(Ui& ui, const model::Scene& scene, model::Intents& intents);

// After the reveal: what the act did for one's trust; what mates have said of one's own; what the pulses came to.
void witness_card(Ui& ui, const model::Model& model, model::Intents& intents);
void told_card(Ui& ui, const model::Witness& witness);
void pulse_cards(Ui& ui, const std::vector<model::PulseCard>& pulses);

// What the mates have pledged, and whether each was kept, in their mates' eyes.
void pledges_card(Ui& ui, const std::vector<model::PledgeCard>& pledges, model::Intents& intents);

}  // namespace drops::client
