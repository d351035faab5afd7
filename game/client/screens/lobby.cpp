// Before the story: what it is, who is here, and what happens next.

#include "game/client/icons.h"
#include "game/client/screens/laptop.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

void story(Ui& ui, const model::Lobby& lobby) {
  card(ui, {.label = lobby.title}, [&] {
    eyebrow(ui, lobby.part.empty() ? tr("THE STORY") : lobby.part);
    title(ui, lobby.title);
    paragraph(ui, lobby.summary, Tone::kInk);
    icon_line(ui, icon::kClock, lobby.facts);
    if (lobby.objectives.empty()) return;
    divider(ui);
    heading(ui, tr("What you can practise in it"));
    for (const std::string& objective : lobby.objectives) bullet(ui, objective);
  });
}

void teams(Ui& ui, const model::Lobby& lobby, model::Intents& intents) {
  if (lobby.teams.empty()) return;
  card(ui, {.label = tr("Your team's number")}, [&] {
    heading(ui, tr("Which team are you in?"));
    flow(ui, [&] {
      for (const model::TeamChoice& team : lobby.teams) {
        const std::string id = "team_" + std::to_string(team.team + 1);
        if (button(ui, {.id = id, .label = team.label, .selected = team.mine}) && !team.mine) {
          want(intents, model::ChooseTeam{team.team});
        }
      }
    });
  });
}

void strengths(Ui& ui, const model::Lobby& lobby, model::Intents& intents) {
  if (lobby.strengths.empty()) return;
  card(ui, {.label = tr("What do you bring?")}, [&] {
    heading(ui, tr("What do you bring?"));
    small(ui, tr("Show your team up to two cards. They are yours, not your role’s, and count for nothing."));
    ui.set_gap(space::kTight);
    flow(ui, [&] {
      for (const model::StrengthCard& one : lobby.strengths) {
        const std::string id = "strength_" + std::to_string(one.strength + 1);
        const char* mark = one.mine ? icon::kCheck : nullptr;
        if (button(ui, {.id = id, .label = one.text, .icon = mark, .selected = one.mine})) {
          want(intents, model::ShowStrengths{one.turned});
        }
      }
    });
  });
}

// Of several at one laptop, on one's own turn one leaves alone.
std::string leave_label(const model::Laptop& laptop) {
  if (laptop.table) return tr("All of us leave the session");
  return laptop.holder ? tr("Leave, and the others stay") : tr("Leave the session");
}

}  // namespace

void lobby_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  const model::Lobby& lobby = model.lobby;
  const auto body = [&] {
    laptop_row(ui, model.laptop, intents);
    laptop_call(ui, model.laptop);
    notice(ui, {.id = "next", .text = lobby.next});
    columns(ui, {{.share = 1.5F,
                  .least = 420,
                  .content =
                      [&] {
                        story(ui, lobby);
                        strengths(ui, lobby, intents);
                      }},
                 {.share = 1, .least = 320, .content = [&] {
                    teams(ui, lobby, intents);
                    team_card(ui, lobby.mates_heading, lobby.mates);
                    another_card(ui, model.laptop, intents);
                  }}});
  };
  page(ui,
       {.id = "lobby",
        .head = [&] { session_head(ui, model, intents); },
        .body = body,
        .foot =
            [&] {
              ends(
                  ui,
                  [&] {
                    if (model.laptop.table) return key_hints(ui, laptop_hints(model.laptop));
                    small(ui, tr("You need not do anything now."));
                    key_hints(ui, {{"S", tr("what is stored?")}, {"F1", tr("more")}});
                  },
                  [&] {
                    const std::string leave = leave_label(model.laptop);
                    if (button(ui,
                               {.id = "leave", .label = leave, .icon = icon::kSignOut, .kind = ButtonKind::kQuiet})) {
                      want(intents, model::Leave{});
                    }
                    if (model.laptop.next) laptop_act(ui, model.laptop, intents);
                  });
            }});
}

}  // namespace drops::client
