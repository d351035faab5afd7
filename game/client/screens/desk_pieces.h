#pragma once
// The parts of the facilitator's desk, one for each state of the session. Screens alone use it.

#include "game/client/screens/pieces.h"

namespace drops::client {

void desk_lobby(Ui& ui, const model::Desk& desk, model::Intents& intents);
void desk_play(Ui& ui, const model::Desk& desk, model::Intents& intents);

void desk_play_keys(Ui& ui, const model::Desk& desk, model::Intents& intents);

// The debrief, where all stories are over; and the decisions of the team that was chosen, to be looked at once more.
void desk_debrief(Ui& ui, const model::Desk& desk, model::Intents& intents);
void desk_turns(Ui& ui, const model::Desk& desk, model::Intents& intents);
void desk_debrief_keys(Ui& ui, const model::Desk& desk, model::Intents& intents);

// What is asked before something that cannot be taken back; only where there is such a question.
void desk_prompt(Ui& ui, const model::Desk& desk, model::Intents& intents);
// Opens the question, and gives the keys to it.
void desk_ask(Ui& ui, model::DeskQuestion what, model::Intents& intents);

// What went wrong with the last command, and what the host has said unasked.
void desk_refusal(Ui& ui, const model::Desk& desk);
void desk_notes(Ui& ui, const model::Desk& desk);

// Two columns that scroll each on its own; below each other where they have no room beside each other.
struct Panes {
  float share = 1.4F;  // of the left one, to 1 of the right one
  float least_left = 480;
  float least_right = 330;
  bool right_first = true;  // below each other
  Content left = {};
  Content right = {};
};
// True where they stand beside each other.
bool desk_panes(Ui& ui, const Panes& panes);

}  // namespace drops::client
