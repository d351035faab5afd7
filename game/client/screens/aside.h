#pragma once
// What stands beside the story on every page of a session: the button that opens it, the band on top for what has just
// come, the sheets over the page, and the keys for them. Screens alone use it.

#include "game/client/screens/screens.h"

namespace drops::client {

// In the head of a page: "More", and what has come and is not put away yet.
void aside_button(Ui& ui, const model::Aside& aside, model::Intents& intents);
void aside_band(Ui& ui, const model::Aside& aside, model::Intents& intents);

// What one's role knows, new things first; face down together with the role card.
void facts_card(Ui& ui, const model::Aside& aside);

// F1 for all, W for a word, H for a pause, T for thanks, M for messages, S for what is stored.
void aside_keys(Ui& ui, const model::Aside& aside, model::Intents& intents);
// Requires: a sheet is open.
void aside_sheet(Ui& ui, const model::Model& model, model::Intents& intents);

// The points of the opening contract, as they stand on its page and on its sheet.
void contract_points(Ui& ui, const model::Contract& contract);

}  // namespace drops::client
