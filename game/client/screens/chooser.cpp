// Which story: to practise alone, or to host for others.

#include <algorithm>

#include "game/client/icons.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/option_card.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

const model::ScenarioCard* selected_of(const model::Chooser& chooser) {
  for (const model::ScenarioCard& scenario : chooser.scenarios) {
    if (scenario.selected) return &scenario;
  }
  return nullptr;
}

void scenarios(Ui& ui, const model::Chooser& chooser, model::Intents& intents) {
  int number = 0;
  for (const model::ScenarioCard& scenario : chooser.scenarios) {
    ++number;
    const std::string id = "scenario_" + scenario.id;
    const OptionCard card{.id = id,
                          .number = number <= 9 ? number : 0,
                          .text = scenario.title,
                          .second = scenario.summary,
                          .marks = {{icon::kClock, scenario.facts}},
                          .state = scenario.selected ? OptionState::kChosen : OptionState::kFree,
                          .group = "scenarios"};
    if (option_card(ui, card)) want(intents, model::ChooseScenario{scenario.id});
  }
}

void role_wish(Ui& ui, const model::Chooser& chooser, model::Intents& intents) {
  heading(ui, tr("Which role would you like?"));
  paragraph(ui, tr("Bots play the others, and say that they are bots."));
  flow(ui, [&] {
    for (const model::RoleWish& role : chooser.roles) {
      const std::string id = role.id.empty() ? "role_any" : "role_" + role.id;
      if (button(ui, {.id = id, .label = role.title, .selected = role.selected})) {
        want(intents, model::WishRole{role.id});
      }
    }
  });
}

void team_count(Ui& ui, const model::Chooser& chooser, model::Intents& intents) {
  heading(ui, tr("How many teams?"));
  paragraph(ui, tr("People join with a code that is shown next. You can start when every team is complete."));
  flow(ui, [&] {
    const int teams = chooser.teams;
    if (button(ui, {.id = "fewer", .label = tr("One fewer"), .icon = icon::kMinus, .enabled = teams > 1})) {
      want(intents, model::WishTeams{teams - 1});
    }
    strong(ui, tr_n("{} team", "{} teams", teams));
    const bool more = teams < chooser.most_teams;
    if (button(ui, {.id = "more", .label = tr("One more"), .icon = icon::kPlus, .enabled = more})) {
      want(intents, model::WishTeams{teams + 1});
    }
  });
}

struct Purpose {
  std::string title;
  std::string action;
  std::string key;
  bool hosts = false;
};

void foot(Ui& ui, const model::Chooser& chooser, const Purpose& purpose, model::Intents& intents) {
  ends(
      ui,
      [&] {
        if (button(ui, {.id = "back", .label = tr("Back"), .icon = icon::kBack, .kind = ButtonKind::kQuiet})) {
          want(intents, model::Back{});
        }
        const std::size_t stories = std::min<std::size_t>(chooser.scenarios.size(), 9);
        if (stories == 0) return key_hints(ui, {{tr("Esc"), tr("back")}});
        const std::string numbers = stories == 1 ? "1" : "1–" + std::to_string(stories);
        key_hints(ui, {{numbers, tr("choose a story")}, {tr("Enter"), purpose.key}});
      },
      [&] {
        const model::ScenarioCard* chosen = selected_of(chooser);
        if (!action_button(ui, purpose.action, chosen != nullptr, icon::kPlay) || chosen == nullptr) return;
        if (purpose.hosts) return want(intents, model::HostSession{chosen->id, chooser.teams});
        std::string role;
        for (const model::RoleWish& wish : chooser.roles) {
          if (wish.selected) role = wish.id;
        }
        want(intents, model::Practise{chosen->id, role});
      });
}

void chooser_screen(Ui& ui, const model::Model& model, const Purpose& purpose, model::Intents& intents) {
  if (ui.pressed(Key::kEscape)) want(intents, model::Back{});
  const model::Chooser& chooser = model.chooser;
  const auto body = [&] {
    title(ui, purpose.title);
    if (!chooser.problem.empty()) {
      notice(ui, {.text = chooser.problem, .sign = Sign::kWarn});
      return;
    }
    ui.gap(space::kTight);
    columns(ui, {{.share = 1.7F, .least = 480, .content = [&] { scenarios(ui, chooser, intents); }},
                 {.share = 1, .least = 300, .content = [&] {
                    card(ui, {}, [&] {
                      if (purpose.hosts) return team_count(ui, chooser, intents);
                      role_wish(ui, chooser, intents);
                    });
                  }}});
  };
  page(ui, {.id = "chooser",
            .head = [&] { front_head(ui); },
            .body = body,
            .foot = [&] { foot(ui, chooser, purpose, intents); }});
}

}  // namespace

void practise_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  chooser_screen(ui, model, {tr("Which story would you like to practise?"), tr("Start practising"), tr("start"), false},
                 intents);
}

void host_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  chooser_screen(ui, model, {tr("Which story will your teams play?"), tr("Host this story"), tr("host"), true},
                 intents);
}

}  // namespace drops::client
