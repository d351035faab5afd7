#pragma once
// The parts of the facilitator's desk, one for each state of the session. Screens alone use it.

#include "game/client/screens/pieces.h"
#include "game/client/widgets/key_hint.h"

namespace drops::client {

void desk_lobby(Ui& ui, const model::Desk& desk, model::Intents& intents);
void desk_play(Ui& ui, const model::Desk& desk, model::Intents& intents);

void desk_play_keys(Ui& ui, const model::Desk& desk, model::Intents& intents);
// Keys of every page, before and while teams play.
void desk_page_keys(Ui& ui, const model::Desk& desk, model::Intents& intents);

// What was done last with its way back, who asks for a pause, and the pages to choose from.
void desk_top(Ui& ui, const model::Desk& desk, model::Intents& intents);
// The page that is open; nothing for that of the teams, which each state has its own of.
void desk_page(Ui& ui, const model::Desk& desk, model::Intents& intents);
void desk_people(Ui& ui, const model::Desk& desk, model::Intents& intents);
void desk_words(Ui& ui, const model::Desk& desk, model::Intents& intents);
void desk_time(Ui& ui, const model::Desk& desk, model::Intents& intents);
void desk_room(Ui& ui, const model::Desk& desk, model::Intents& intents);

// Which keys do what on this page, besides those of every page.
[[nodiscard]] std::vector<KeyHint> desk_hints(const model::Desk& desk);
// What may be commanded now, for the team that was chosen or for all; and the keys for it.
void desk_commands(Ui& ui, const model::Desk& desk, model::Intents& intents);
void desk_command_keys(Ui& ui, const model::Desk& desk, model::Intents& intents);
// Where the projector's wall is opened.
void desk_wall_card(Ui& ui, const model::Desk& desk, model::Intents& intents);
// Where the session is kept, and where it is told in words.
void desk_kept(Ui& ui, const model::Desk& desk);
// What the author has noted for whoever runs a scene; nothing where that is nothing.
void desk_note(Ui& ui, const model::DeskNote& note);

// The debrief, where all stories are over: its steps and what to say; and what has come of it so far: what if, the
// decisions of the team that was chosen, to be looked at once more, and the teams' words.
void desk_debrief(Ui& ui, const model::Desk& desk, model::Intents& intents);
void desk_debrief_found(Ui& ui, const model::Desk& desk, model::Intents& intents);
void desk_debrief_keys(Ui& ui, const model::Desk& desk, model::Intents& intents);
[[nodiscard]] std::vector<KeyHint> desk_debrief_hints(const model::DeskDebrief& debrief);

// What is asked before something that cannot be taken back; only where there is such a question.
void desk_prompt(Ui& ui, const model::Desk& desk, model::Intents& intents);
// Opens the question, and gives the keys to it.
void desk_ask(Ui& ui, model::DeskQuestion what, model::Intents& intents);

// What went wrong with the last command, and what the host has said unasked.
void desk_refusal(Ui& ui, const model::Desk& desk);
void desk_notes(Ui& ui, const model::Desk& desk);

template <class Deed>
void deed(model::Intents& intents, Deed done) {
  intents.emplace_back(model::DeskDeed(std::move(done)));
}
template <class Look>
void look(model::Intents& intents, Look changed) {
  intents.emplace_back(std::in_place_type<model::DeskLook>, std::in_place_type<Look>, std::move(changed));
}

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
