// What stands over every page of the desk: what was done last, who asks for a pause, and the pages themselves.

#include <array>

#include "game/client/icons.h"
#include "game/client/screens/desk_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

using model::DeskPage;
using model::DeskState;

constexpr std::array kPages{DeskPage::kTeams, DeskPage::kPeople, DeskPage::kWords, DeskPage::kTime, DeskPage::kRoom};

std::string name_of(DeskPage page, const model::Desk& desk) {
  switch (page) {
    case DeskPage::kTeams: return desk.state == DeskState::kLobby ? tr("Here") : tr("Teams");
    case DeskPage::kPeople: return tr("People");
    case DeskPage::kWords: return desk.fresh > 0 ? tr_with("Words {}", {std::to_string(desk.fresh)}) : tr("Words");
    case DeskPage::kTime: return tr("Time");
    case DeskPage::kRoom: return tr("Room");
  }
  return {};
}

void pages(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  flow(ui, [&] {
    for (std::size_t i = 0; i < kPages.size(); ++i) {
      const std::string id = "page_" + std::to_string(i + 1);
      const std::string name = name_of(kPages[i], desk);
      const bool open = desk.page == kPages[i];
      if (button(ui, {.id = id, .label = name, .kind = ButtonKind::kQuiet, .selected = open})) {
        look(intents, model::DeskOpen{kPages[i]});
      }
    }
  });
}

// The same again with its way back.
void undo(const model::Desk& desk, model::Intents& intents) {
  if (desk.undo) deed(intents, *desk.undo);
}

void hear(const model::Desk& desk, model::Intents& intents) {
  if (desk.fresh > 0) look(intents, model::DeskHear{desk.newest_word});
}

}  // namespace

void desk_top(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (!desk.done.empty()) {
    const std::string back = desk.undo ? tr("Undo") : "";
    if (notice(ui, {.id = "done", .text = desk.done, .sign = Sign::kGood, .action = back})) undo(desk, intents);
  }
  if (!desk.pause_asked.empty()) {
    const std::string asks = tr_with("{} asks for a pause.", {desk.pause_asked});
    if (notice(ui, {.id = "pause_asked", .text = asks, .sign = Sign::kWarn, .action = tr("Seen")})) {
      hear(desk, intents);
    }
  }
  pages(ui, desk, intents);
}

void desk_page(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  switch (desk.page) {
    case DeskPage::kTeams: return;
    case DeskPage::kPeople: return desk_people(ui, desk, intents);
    case DeskPage::kWords: return desk_words(ui, desk, intents);
    case DeskPage::kTime: return desk_time(ui, desk, intents);
    case DeskPage::kRoom: return desk_room(ui, desk, intents);
  }
}

void desk_note(Ui& ui, const model::DeskNote& note) {
  if (note.text.empty()) return;
  const std::string label = tr_with("For you, in “{}”", {note.scene});
  card(ui, {.label = label, .padding = 22, .ground = Sign::kViolet}, [&] {
    icon_line(ui, icon::kLock, label, Tone::kViolet);
    ui.set_gap(space::kTight);
    paragraph(ui, note.text, Tone::kInk);
  });
}

void desk_page_keys(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (!desk.find.empty() && ui.pressed(Key::kEscape)) look(intents, model::DeskFind{});
  for (std::size_t i = 0; i < kPages.size(); ++i) {
    if (ui.pressed(Key::kDigit, static_cast<int>(i) + 1)) look(intents, model::DeskOpen{kPages[i]});
  }
  const auto key = [&](char letter) { return ui.pressed(Key::kLetter, letter); };
  if (key('u')) undo(desk, intents);
  if (key('h')) hear(desk, intents);
  if (key('m')) desk_ask(ui, model::DeskQuestion::kMessage, intents);
  if (key('w')) look(intents, model::DeskWatch{false, ui.time()});
  if (ui.pressed(Key::kDigit, 0)) look(intents, model::DeskWatch{true, ui.time()});
  if (key('l') && desk.state != DeskState::kEnded) deed(intents, model::DeskLock{!desk.room.door_locked});
  if (key('f')) {
    look(intents, model::DeskOpen{DeskPage::kPeople});
    ui.focus("find");
  }
}

}  // namespace drops::client
