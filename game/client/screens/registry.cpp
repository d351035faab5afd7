#include "game/client/screens/registry.h"

#include "game/client/model/canned.h"
#include "game/client/model/canned_debrief.h"
#include "game/client/model/canned_desk.h"
#include "game/client/model/canned_scripts.h"
#include "game/client/model/canned_wall.h"
#include "game/client/screens/aside.h"

namespace drops::client {
namespace {

void draw_unheard(Ui& ui, const model::Model& model) {
  model::Intents nobody;
  show(ui, model, nobody);
}

template <class StillKind>
void add(std::span<const StillKind> stills, std::vector<NamedScreen>& screens) {
  for (const StillKind& still : stills) {
    screens.push_back({still.name, [&still] { return model::model_of(still); }, draw_unheard});
  }
}

void show_page(Ui& ui, const model::Model& model, model::Intents& intents) {
  using model::Page;
  switch (model.page) {
    case Page::kHome: return home_screen(ui, model, intents);
    case Page::kJoin: return join_screen(ui, model, intents);
    case Page::kPractise: return practise_screen(ui, model, intents);
    case Page::kHost: return host_screen(ui, model, intents);
    case Page::kSettings: return settings_screen(ui, model, intents);
    case Page::kTrainer: return trainer_screen(ui, model, intents);
    case Page::kConnecting:
    case Page::kReconnecting:
    case Page::kRefused: return notice_screen(ui, model, intents);
    case Page::kContract: return contract_screen(ui, model, intents);
    case Page::kLobby: return lobby_screen(ui, model, intents);
    case Page::kRole: return role_screen(ui, model, intents);
    case Page::kScene: return scene_screen(ui, model, intents);
    case Page::kReveal:
    case Page::kReflect: return reveal_screen(ui, model, intents);
    case Page::kTable: return table_screen(ui, model, intents);
    case Page::kEnd: return end_screen(ui, model, intents);
    case Page::kDebrief: return debrief_screen(ui, model, intents);
    case Page::kDebriefStep: return debrief_step_screen(ui, model, intents);
    case Page::kWall: return wall_screen(ui, model, intents);
    case Page::kDesk: return desk_screen(ui, model, intents);
  }
}

}  // namespace

void show(Ui& ui, const model::Model& model, model::Intents& intents) {
  ui.typist(model.laptop.holder ? "#" + std::to_string(*model.laptop.holder) : "");
  settings_key(ui, model, intents);
  if (model.aside.open == model::Sheet::kNone || model.page == model::Page::kSettings) {
    aside_keys(ui, model.aside, intents);
    return show_page(ui, model, intents);
  }
  ui.beneath([&] { show_page(ui, model, intents); });
  aside_sheet(ui, model, intents);
}

std::vector<NamedScreen> registered_screens() {
  std::vector<NamedScreen> screens;
  add(model::stills(), screens);
  add(model::debrief_stills(), screens);
  screens.push_back({"scene-hebrew", model::hebrew_scene, draw_unheard});
  screens.push_back({"scene-arabic", model::arabic_scene, draw_unheard});
  add(model::wall_stills(), screens);
  add(model::debrief_wall_stills(), screens);
  add(model::desk_stills(), screens);
  add(model::debrief_desk_stills(), screens);
  return screens;
}

std::optional<NamedScreen> find_screen(std::string_view name) {
  for (NamedScreen& screen : registered_screens()) {
    if (screen.name == name) return std::move(screen);
  }
  return std::nullopt;
}

}  // namespace drops::client
