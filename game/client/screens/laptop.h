#pragma once
// Several at one laptop: the row of their names, the cover that says to whom to give it, the line over somebody's turn,
// and the names on the form. Screens alone use it; what is one person's own is never in here.

#include "game/client/screens/screens.h"
#include "game/client/widgets/key_hint.h"

namespace drops::client {

// Puts it behind the others.
void wish_at_laptop(model::Intents& intents, const model::LaptopWish& wish);

// Who is done and who is next; a press on a name, or its number, gives them the screen. Nothing where one sits alone.
void laptop_row(Ui& ui, const model::Laptop& laptop, model::Intents& intents);
// The same without the keys, where they mean something else on the page.
void laptop_row_only(Ui& ui, const model::Laptop& laptop, model::Intents& intents);
// To whom the laptop goes now, and why it was covered. Nothing where nobody is called.
void laptop_call(Ui& ui, const model::Laptop& laptop);
// While it is somebody's turn: whose, and how to cover the screen again.
void laptop_turn(Ui& ui, const model::Laptop& laptop, model::Intents& intents);
// In the lobby: somebody else sits down here.
void another_card(Ui& ui, const model::Laptop& laptop, model::Intents& intents);

// The foot while it is nobody's turn: the keys at its left, and what comes next at its right.
[[nodiscard]] std::vector<KeyHint> laptop_hints(const model::Laptop& laptop);
void laptop_act(Ui& ui, const model::Laptop& laptop, model::Intents& intents);

// On the form to join with: whether several do, and under the first name those of the others. True when Enter was
// pressed in one of them.
void together_switch(Ui& ui, const model::JoinForm& form, model::Intents& intents);
bool names_together(Ui& ui, const model::JoinForm& form, model::Intents& intents);

}  // namespace drops::client
