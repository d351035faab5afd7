#pragma once
// The parts of a debrief's screens. Screens alone use it.

#include "game/client/screens/pieces.h"

namespace drops::client {

// What a player says in a step: a word, notes, next steps, or marks beside what the team has said.
void debrief_reactions(Ui& ui, const model::Debrief& debrief, model::Intents& intents);
void debrief_happenings(Ui& ui, const model::Debrief& debrief, model::Intents& intents);
void debrief_views(Ui& ui, const model::Debrief& debrief, model::Intents& intents);
void debrief_next_step(Ui& ui, const model::Debrief& debrief, model::Intents& intents);

// Of several at one laptop, while it is nobody's turn: what was said for all to see.
void debrief_so_far(Ui& ui, const model::Debrief& debrief);

// The charts, a tab for each; the keys 1 to 9 open them.
void evidence_pages(Ui& ui, const model::Model& model, model::Intents& intents);
void what_if_chart(Ui& ui, const model::WhatIfCard& card);

// What was agreed and what each wants to do, once it is over; nothing where nothing was said.
void take_away_card(Ui& ui, const model::Debrief& debrief);

// Pieces of the evidence that a story's end shows as well.
void trust_chart_card(Ui& ui, const model::End& end);
void turning_points_card(Ui& ui, const model::End& end, model::Intents& intents);
void questions_card(Ui& ui, const model::End& end);
void unsaid_card(Ui& ui, const model::End& end);

}  // namespace drops::client
