// What the facilitator may do now, for the team that was chosen or for all: the buttons, and the keys for them.

#include "game/client/icons.h"
#include "game/client/screens/desk_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

using model::DeskQuestion;
using model::DeskState;

constexpr std::uint32_t kLittleMore = 30;  // seconds
constexpr std::uint32_t kMore = 60;

void extend(const model::Desk& desk, std::uint32_t seconds, model::Intents& intents) {
  if (desk.can_extend) want(intents, model::DeskExtend{desk.selected, seconds});
}

void go_on(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (!desk.can_go_on) return;
  if (!desk.selected) return desk_ask(ui, DeskQuestion::kGoOnAll, intents);
  want(intents, model::DeskSkip{desk.selected});
}

bool lit(const model::Desk& desk) {
  return desk.selected && desk.spotlight == desk.selected;
}

// Of the chosen team; with none chosen, away from the one it is on.
void spotlight(const model::Desk& desk, model::Intents& intents) {
  const bool off = lit(desk) || !desk.selected;
  if (off && !desk.spotlight) return;
  deed(intents, model::DeskSpotlight{off ? std::nullopt : desk.selected, desk.spotlight});
}

void ask_button(Ui& ui, const Button& made, DeskQuestion what, model::Intents& intents) {
  if (button(ui, made)) desk_ask(ui, what, intents);
}

void clock_buttons(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (button(ui, {.id = "extend_30", .label = tr("30 s"), .icon = icon::kPlus, .enabled = desk.can_extend})) {
    extend(desk, kLittleMore, intents);
  }
  if (button(ui, {.id = "extend_60", .label = tr("60 s"), .icon = icon::kPlus, .enabled = desk.can_extend})) {
    extend(desk, kMore, intents);
  }
  const std::string on = desk.selected ? tr("Go on now") : tr("Go on now…");
  if (button(ui, {.id = "go_on", .label = on, .icon = icon::kSkip, .enabled = desk.can_go_on})) {
    go_on(ui, desk, intents);
  }
}

void story_buttons(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const ButtonKind quiet = ButtonKind::kQuiet;
  const bool decides = desk.can_reveal;
  const bool plays = !desk.debrief.offered;
  if (plays) {
    ask_button(ui, {.id = "reveal", .label = tr("Reveal now…"), .icon = icon::kEye, .kind = quiet, .enabled = decides},
               DeskQuestion::kReveal, intents);
  }
  if (plays && !desk.surprises.empty()) {
    const bool can = desk.can_inject;
    ask_button(ui, {.id = "inject", .label = tr("Surprise…"), .icon = icon::kBolt, .kind = quiet, .enabled = can},
               DeskQuestion::kInject, intents);
  }
  ask_button(ui, {.id = "message", .label = tr("Message…"), .icon = icon::kComment, .kind = quiet},
             DeskQuestion::kMessage, intents);
  if (desk.selected) return;
  const bool can = desk.can_go_back;
  ask_button(ui, {.id = "go_back", .label = tr("Back to a scene…"), .icon = icon::kUndo, .kind = quiet, .enabled = can},
             DeskQuestion::kGoBack, intents);
}

void team_buttons(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const ButtonKind quiet = ButtonKind::kQuiet;
  const std::string wall = lit(desk) ? tr("Off the wall") : tr("Show on the wall");
  if (button(ui, {.id = "spotlight", .label = wall, .icon = icon::kStar, .kind = quiet})) spotlight(desk, intents);
  ask_button(ui, {.id = "bots", .label = tr("Add bots…"), .icon = icon::kPlus, .kind = quiet}, DeskQuestion::kBots,
             intents);
  if (desk.teams.size() > 1) {
    ask_button(ui, {.id = "merge", .label = tr("Join another team…"), .icon = icon::kUsers, .kind = quiet},
               DeskQuestion::kMerge, intents);
  }
}

void scene_commands(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  flow(ui, [&] {
    clock_buttons(ui, desk, intents);
    if (!desk.selected) return;
    ask_button(
        ui,
        {.id = "decide_for", .label = tr("Decide for them…"), .icon = icon::kBalance, .enabled = desk.can_decide_for},
        DeskQuestion::kDecideFor, intents);
  });
  if (!desk.why_not_decide_for.empty()) small(ui, desk.why_not_decide_for, Tone::kInk3);
}

}  // namespace

std::vector<KeyHint> desk_hints(const model::Desk& desk) {
  switch (desk.page) {
    case model::DeskPage::kTeams:
      if (desk.debrief.offered) return desk_debrief_hints(desk.debrief);
      if (desk.selected) return {{"G", tr("go on")}, {"D", tr("decide")}, {"A", tr("all")}};
      return {{"+", tr("30 s")}, {"G", tr("go on")}, {"R", tr("reveal")}};
    case model::DeskPage::kPeople: return {{"F", tr("find")}};
    case model::DeskPage::kWords: return {{"M", tr("message")}, {"I", tr("surprise")}, {"H", tr("seen")}};
    case model::DeskPage::kTime: return {{"W", tr("stop-watch")}, {"0", tr("zero")}, {"O", tr("pace")}};
    case model::DeskPage::kRoom: return {{"L", tr("door")}};
  }
  return {};
}

void desk_commands(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (desk.state == DeskState::kEnded) return;
  if (!desk.debrief.offered) scene_commands(ui, desk, intents);  // a debrief has its own clock, and nobody decides
  flow(ui, [&] {
    story_buttons(ui, desk, intents);
    if (desk.selected) team_buttons(ui, desk, intents);
  });
}

void desk_command_keys(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const auto key = [&](char letter) { return ui.pressed(Key::kLetter, letter); };
  if (key('s') && !desk.debrief.offered) spotlight(desk, intents);
  if (desk.state == DeskState::kEnded) return;
  if (key('p')) desk.paused ? want(intents, model::DeskResume{}) : want(intents, model::DeskPause{});
  if (key('z')) deed(intents, model::DeskFreeze{!desk.frozen});
  if (desk.debrief.offered) return desk_debrief_keys(ui, desk, intents);
  if (ui.pressed(Key::kPlus)) extend(desk, kLittleMore, intents);
  if (key('g')) go_on(ui, desk, intents);
  if (key('d') && desk.can_decide_for) desk_ask(ui, DeskQuestion::kDecideFor, intents);
  if (key('r') && desk.can_reveal) desk_ask(ui, DeskQuestion::kReveal, intents);
  if (key('b') && desk.can_go_back) desk_ask(ui, DeskQuestion::kGoBack, intents);
  if (key('i') && desk.can_inject) desk_ask(ui, DeskQuestion::kInject, intents);
  if (key('o')) desk_ask(ui, DeskQuestion::kPace, intents);
}

}  // namespace drops::client
