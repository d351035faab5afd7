// The story as all who sit at one laptop may see it, while it is nobody's turn; and over it, to whom it goes.

#include "game/client/icons.h"
#include "game/client/screens/asking.h"
#include "game/client/screens/laptop.h"
#include "game/client/screens/pieces.h"
#include "game/client/screens/story_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

bool is_after(const model::Scene& scene) {
  return scene.step == model::Step::kReveal || scene.step == model::Step::kReflect;
}

// To be read and talked about; each answers on their turn.
void question_card(Ui& ui, const model::Scene& scene) {
  if (scene.prompt.empty()) return;
  card(ui, {.label = scene.prompt}, [&] {
    heading(ui, scene.prompt);
    ui.set_gap(space::kTight);
    if (!scene.who.empty()) icon_line(ui, icon::kUsers, scene.who);
    for (const model::OptionCard& option : scene.options) bullet(ui, option.text);
  });
}

void story(Ui& ui, const model::Model& model, model::Intents& intents) {
  const model::Scene& scene = model.scene;
  laptop_call(ui, model.laptop);
  if (scene.visit == 0) return;
  phase_banner(ui, {.phase = phase_of(scene.step), .sentence = scene.task, .paused = scene.paused});
  if (is_after(scene)) {
    if (scene.step == model::Step::kReflect) look_back_card(ui);
    decided_card(ui, model);
    return moved_card(ui, model.reveal, intents);
  }
  scene_card(ui, scene);
  if (scene.step == model::Step::kTalk) return talk_card(ui, scene);
  if (scene.step == model::Step::kDecide || scene.step == model::Step::kWait) question_card(ui, scene);
}

void side(Ui& ui, const model::Model& model, model::Intents& intents) {
  const bool after = is_after(model.scene);
  if (after) hero_card(ui, model.reveal);
  after ? stakes_card(ui, model.standing.stakes) : standing_card(ui, model.standing);
  team_card(ui, model.scene.team_heading, model.scene.mates);
  pledges_card(ui, model.pledges, intents);
  promises_card(ui, model.standing);
  if (!after) others_card(ui, model.standing);
}

}  // namespace

void table_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  const auto body = [&] {
    laptop_row(ui, model.laptop, intents);
    columns(ui, {{.share = 2.25F, .least = 520, .content = [&] { story(ui, model, intents); }},
                 {.share = 1, .least = 280, .content = [&] { side(ui, model, intents); }}});
  };
  const auto foot = [&] {
    ends(
        ui, [&] { key_hints(ui, laptop_hints(model.laptop)); }, [&] { laptop_act(ui, model.laptop, intents); });
  };
  page(ui, {.id = "table", .head = [&] { session_head(ui, model, intents); }, .body = body, .foot = foot});
}

}  // namespace drops::client
