// Which story: to practise alone, or to host for others.

#include <algorithm>
#include <optional>

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

std::string selected_of(const std::vector<model::RoleWish>& wishes) {
  for (const model::RoleWish& wish : wishes) {
    if (wish.selected) return wish.id;
  }
  return {};
}

void scenarios(Ui& ui, const model::Chooser& chooser, model::Intents& intents) {
  int number = 0;
  bool programmes = false;
  for (const model::ScenarioCard& scenario : chooser.scenarios) {
    if (scenario.programme && !programmes) heading(ui, tr("Several stories, one after the other"));
    programmes = scenario.programme;
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

// One of some words that stand beside each other: its number, where one was pressed.
std::optional<std::size_t> one_of(Ui& ui, const std::string& id, const std::vector<model::RoleWish>& words) {
  std::optional<std::size_t> pressed;
  flow(ui, [&] {
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string name = id + (words[i].id.empty() ? "any" : words[i].id);
      if (button(ui, {.id = name, .label = words[i].title, .selected = words[i].selected})) pressed = i;
    }
  });
  return pressed;
}

void role_wish(Ui& ui, const model::Chooser& chooser, model::Intents& intents) {
  heading(ui, tr("Which role would you like?"));
  paragraph(ui, tr("Bots play the others, and say that they are bots."));
  if (const auto role = one_of(ui, "role_", chooser.roles)) {
    want(intents, model::WishRole{chooser.roles[*role].id});
  }
}

void language_wish(Ui& ui, const model::Chooser& chooser, model::Intents& intents) {
  if (chooser.languages.empty()) return;
  heading(ui, tr("In which language?"));
  if (const auto language = one_of(ui, "language_", chooser.languages)) {
    want(intents, model::WishLanguage{chooser.languages[*language].id});
  }
}

struct Count {
  const char* id;  // the buttons are "ID_fewer" and "ID_more"
  std::string says;
  int value = 0;
  int least = 0;
  int most = 0;
};

// What it is to be now.
int counted(Ui& ui, const Count& count) {
  int value = count.value;
  const std::string fewer = std::string(count.id) + "fewer";
  const std::string more = std::string(count.id) + "more";
  flow(ui, [&] {
    if (button(ui, {.id = fewer, .label = tr("Fewer"), .icon = icon::kMinus, .enabled = value > count.least})) {
      value = count.value - 1;
    }
    if (button(ui, {.id = more, .label = tr("More"), .icon = icon::kPlus, .enabled = count.value < count.most})) {
      value = count.value + 1;
    }
    strong(ui, count.says);
  });
  return value;
}

void team_count(Ui& ui, const model::Chooser& chooser, model::Intents& intents) {
  heading(ui, tr("How many teams?"));
  const int teams = counted(
      ui, {"", tr_n("{} team", "{} teams", chooser.teams), chooser.teams, chooser.least_teams, chooser.most_teams});
  if (teams != chooser.teams) want(intents, model::WishTeams{teams});
  ui.set_gap(space::kTight);
  small(ui, chooser.seats);
  heading(ui, tr("Should bots play along?"));
  const std::string bots = chooser.bots == 0 ? tr("No bots") : tr_n("{} bot", "{} bots", chooser.bots);
  const int wanted = counted(ui, {"bots_", bots, chooser.bots, 0, chooser.most_bots});
  if (wanted != chooser.bots) want(intents, model::WishBots{wanted});
}

// Who may come in, and when, before anybody asks.
void door_rules(Ui& ui, const model::Chooser& chooser, model::Intents& intents) {
  heading(ui, tr("Who can join?"));
  icon_line(ui, icon::kKey, tr("Whoever has the code that is shown next."));
  ui.set_gap(space::kTight);
  bool locks = chooser.locks;
  if (toggle(ui, "locks", tr("Only until a story begins"), locks)) want(intents, model::WishLock{locks});
  ui.set_gap(space::kTight);
  small(ui, chooser.locks ? tr("The door locks itself then. Your desk opens it for those who come late.")
                          : tr("Whoever comes late gets in, until you lock the door at your desk."));
  bool contract = chooser.contract;
  if (toggle(ui, "contract", tr("Each accepts first what is agreed on"), contract)) {
    want(intents, model::WishContract{contract});
  }
  ui.set_gap(space::kTight);
  small(ui, tr("What this is for, what is stored and who sees it. Whoever does not accept looks on."));
}

void way_back(Ui& ui, const std::string& id, const model::HostedLine& one, model::Intents& intents) {
  const std::string forget = id + "_forget";
  if (!one.running && button(ui, {.id = forget, .label = tr("Forget"), .kind = ButtonKind::kQuiet})) {
    want(intents, model::ForgetHosted{one.database});
  }
  if (button(ui, {.id = id, .label = one.running ? tr("Go back to it") : tr("Go on with it")})) {
    want(intents, model::HostAgain{one.database});
  }
}

// What was hosted before.
void hosted_card(Ui& ui, const model::Front& front, model::Intents& intents) {
  if (front.hosted.empty()) return;
  card(ui, {.label = tr("Hosted before")}, [&] {
    heading(ui, tr("Hosted before"));
    int number = 0;
    for (const model::HostedLine& one : front.hosted) {
      if (number++ > 0) divider(ui);
      const std::string id = "hosted_" + std::to_string(number);
      ends(
          ui, [&] { strong(ui, one.title); }, [&] { way_back(ui, id, one, intents); });
      ui.set_gap(space::kTight);
      icon_line(ui, one.running ? icon::kPlay : icon::kPause, one.detail, one.running ? Tone::kGood : Tone::kInk2);
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
        const std::string language = selected_of(chooser.languages);
        if (purpose.hosts) {
          return want(intents, model::HostSession{chosen->id, chooser.teams, chooser.bots, language, chooser.contract,
                                                  chooser.locks});
        }
        want(intents, model::Practise{chosen->id, selected_of(chooser.roles), language});
      });
}

void chooser_screen(Ui& ui, const model::Model& model, const Purpose& purpose, model::Intents& intents) {
  if (ui.pressed(Key::kEscape)) want(intents, model::Back{});
  const model::Chooser& chooser = model.chooser;
  const auto body = [&] {
    title(ui, purpose.title);
    if (!chooser.problem.empty()) {
      notice(ui, {.text = chooser.problem, .sign = Sign::kWarn});
      if (purpose.hosts) hosted_card(ui, model.front, intents);
      return;
    }
    ui.gap(space::kTight);
    columns(ui, {{.share = 1.7F, .least = 480, .content = [&] { scenarios(ui, chooser, intents); }},
                 {.share = 1, .least = 300, .content = [&] {
                    if (purpose.hosts && model.front.hosts) hosted_card(ui, model.front, intents);
                    card(ui, {}, [&] {
                      if (!purpose.hosts) role_wish(ui, chooser, intents);
                      if (purpose.hosts) team_count(ui, chooser, intents);
                      language_wish(ui, chooser, intents);
                      if (purpose.hosts) door_rules(ui, chooser, intents);
                    });
                    if (purpose.hosts && !model.front.hosts) hosted_card(ui, model.front, intents);
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
