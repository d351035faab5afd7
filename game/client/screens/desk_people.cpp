// The desk's page of the people: find somebody, pick one, do something for them; and teams that are too small.

#include "game/client/icons.h"
#include "game/client/screens/desk_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/roster_row.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"

namespace drops::client {
namespace {

using model::DeskQuestion;
using model::DeskState;

void find_field(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  std::string part = desk.find;
  const std::string label = tr("Find a person");
  const std::string hint = tr("a part of their name");
  if (text_field(ui, {.id = "find", .label = label, .hint = hint}, part).changed) look(intents, model::DeskFind{part});
}

std::string words_of(const model::DeskSeat& seat, const std::string& where) {
  std::string words = seat.name;
  for (const std::string& more : {seat.role, where, seat.sign.text}) words += more.empty() ? "" : "  ·  " + more;
  return words;
}

void pick(Ui& ui, const model::DeskSeat& seat, const std::string& where, model::Intents& intents) {
  const std::string id = "pick_" + std::to_string(seat.seat);
  const std::string words = words_of(seat, where);
  const char* const sign = seat.away ? icon::kUnlinked : icon::kUser;
  if (button(ui, {.id = id, .label = words, .icon = sign, .selected = seat.picked})) {
    look(intents, model::DeskPick{seat.picked ? std::nullopt : std::optional(seat.seat)});
  }
}

void seats(Ui& ui, const std::vector<model::DeskSeat>& list, model::Intents& intents) {
  flow(ui, [&] {
    for (const model::DeskSeat& seat : list) pick(ui, seat, "", intents);
  });
}

// Those who were looked for; else those of the chosen team, or all who are here before the story.
void choice(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (!desk.find.empty()) {
    if (desk.found.empty()) return small(ui, tr("Nobody here is called so."));
    flow(ui, [&] {
      for (const model::DeskFound& one : desk.found) pick(ui, one.seat, one.where, intents);
    });
    return;
  }
  for (const model::DeskGroup& group : desk.groups) {
    if (group.seats.empty()) continue;
    small(ui, group.name);
    seats(ui, group.seats, intents);
  }
  bool any = !desk.groups.empty();
  for (const model::DeskTeam& team : desk.teams) {
    if (!team.selected) continue;
    small(ui, team.name);
    seats(ui, team.seats, intents);
    any = true;
  }
  if (!any) small(ui, tr("Choose a team at the left, or type a name."));
}

void ask(Ui& ui, std::string_view id, const std::string& label, const char* sign, DeskQuestion what,
         model::Intents& intents, bool enabled = true) {
  if (button(ui, {.id = id, .label = label, .icon = sign, .enabled = enabled})) desk_ask(ui, what, intents);
}

void deeds(Ui& ui, const model::Desk& desk, const model::DeskPerson& person, model::Intents& intents) {
  flow(ui, [&] {
    ask(ui, "seat_message", tr("Message…"), icon::kComment, DeskQuestion::kMessage, intents);
    ask(ui, "seat_move", tr("Move…"), icon::kForward, DeskQuestion::kMove, intents, person.can_move);
    ask(ui, "seat_rename", tr("Rename…"), icon::kPen, DeskQuestion::kRename, intents);
    if (desk.state != DeskState::kLobby) {
      ask(ui, "seat_mirror", tr("Share a seat…"), icon::kUsers, DeskQuestion::kMirror, intents, person.can_mirror);
    }
    if (button(ui,
               {.id = "seat_remove", .label = tr("Take out…"), .icon = icon::kSignOut, .kind = ButtonKind::kDanger})) {
      desk_ask(ui, DeskQuestion::kRemove, intents);
    }
  });
  bool manager = person.manager;
  const std::string label = tr("A manager of others here (a mark for you alone)");
  if (toggle(ui, "seat_manager", label, manager, person.plays && desk.state != DeskState::kEnded)) {
    deed(intents, model::DeskManager{person.seat.seat, manager, person.seat.name});
  }
}

void person_card(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (!desk.person) return;
  const model::DeskPerson& person = *desk.person;
  card(ui, {.label = person.seat.name, .padding = 22}, [&] {
    roster_row(ui, {.id = "person",
                    .name = person.seat.name,
                    .role = person.seat.role.empty() ? person.where : person.seat.role,
                    .state = person.seat.sign.text,
                    .sign = sign_of(person.seat.sign.tone),
                    .icon = person.seat.away ? icon::kUnlinked : nullptr,
                    .place = static_cast<int>(person.seat.seat),
                    .leader = person.seat.leader});
    flow(ui, [&] {
      chip(ui, {.text = person.where, .icon = icon::kUsers});
      for (const std::string& mark : person.marks) chip(ui, {.text = mark, .icon = icon::kInfo});
    });
    deeds(ui, desk, person, intents);
  });
}

}  // namespace

void desk_people(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  person_card(ui, desk, intents);
  card(ui, {.label = tr("People"), .padding = 22}, [&] {
    find_field(ui, desk, intents);
    choice(ui, desk, intents);
  });
  if (desk.state == DeskState::kEnded || !desk.selected) return;
  card(ui, {.label = tr("A team that is too small"), .padding = 22}, [&] {
    heading(ui, tr_with("If {} is too small", {desk.target}));
    flow(ui, [&] {
      ask(ui, "bots", tr("Add bots…"), icon::kPlus, DeskQuestion::kBots, intents);
      if (desk.state == DeskState::kLobby) return;
      ask(ui, "merge", tr("Join another team…"), icon::kUsers, DeskQuestion::kMerge, intents, desk.teams.size() > 1);
    });
  });
}

}  // namespace drops::client
