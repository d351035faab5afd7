#pragma once
// What several screens show: the head of a session's page, the side with the team's standing, the list of mates, rows
// of changes. Screens alone use it.

#include <string>
#include <vector>

#include "game/client/screens/screens.h"
#include "game/client/widgets/chip.h"
#include "game/client/widgets/layout.h"

namespace drops::client {

// The head of a page before, and in, a session. In a session with the button that opens one's role.
void front_head(Ui& ui);
void session_head(Ui& ui, const model::Model& model, model::Intents& intents);

// Keys that count on every page of a session: R covers or shows what is private.
void session_keys(Ui& ui, const model::Model& model, model::Intents& intents);

void team_card(Ui& ui, const std::string& heading, const std::vector<model::Mate>& mates);
void stakes_card(Ui& ui, const std::vector<model::Gauge>& stakes);
// Trust between the mates as a bucket, and beside it what tempts.
void standing_card(Ui& ui, const model::Standing& standing);
// How those outside see the team, and how safe it is to speak up.
void others_card(Ui& ui, const model::Standing& standing);
void promises_card(Ui& ui, const model::Standing& standing);

// Beside each "I see it differently", where that may be said.
void trust_rows(Ui& ui, std::string_view id, const std::vector<model::TrustRow>& rows, model::Intents& intents);

[[nodiscard]] client::Sign sign_of(model::Tone tone);
[[nodiscard]] Chip chip_of(const model::Sign& sign);

// "act", and what it says; true when it was pressed, or Enter where nothing else has the focus.
bool action_button(Ui& ui, const std::string& label, bool enabled, const char* icon);

template <class Wish>
void want(model::Intents& intents, Wish wish) {
  intents.emplace_back(std::move(wish));
}

}  // namespace drops::client
