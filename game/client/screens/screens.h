#pragma once
// The screens of players, projector and facilitator: content only. Each draws what the model says and puts what the
// user wants into `intents`; none knows a rule of the game, the network or how it came to be shown.

#include "game/client/model/intent.h"
#include "game/client/model/model.h"
#include "game/client/ui.h"

namespace drops::client {

void home_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void join_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void practise_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void host_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void trainer_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void settings_screen(Ui& ui, const model::Model& model, model::Intents& intents);
// The key that opens it, on every page.
void settings_key(Ui& ui, const model::Model& model, model::Intents& intents);
void notice_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void contract_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void lobby_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void role_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void scene_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void reveal_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void table_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void end_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void debrief_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void debrief_step_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void wall_screen(Ui& ui, const model::Model& model, model::Intents& intents);
void desk_screen(Ui& ui, const model::Model& model, model::Intents& intents);

}  // namespace drops::client
