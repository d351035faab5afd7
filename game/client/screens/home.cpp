// The first page: four ways in, one line each.

#include <algorithm>

#include "game/client/icons.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/vessel.h"

namespace drops::client {
namespace {

struct Way {
  const char* id;
  std::string title;
  std::string line;
  std::string action;
  const char* icon;
  model::Page page;
};

void way_in(Ui& ui, const Way& way, bool first, model::Intents& intents) {
  card(ui, {.label = way.title, .least_height = 248}, [&] {
    title(ui, way.title);
    paragraph(ui, way.line);
    ui.gap(space::kTight);
    const ButtonKind kind = first ? ButtonKind::kPrimary : ButtonKind::kSecondary;
    if (button(ui, {.id = way.id, .label = way.action, .icon = way.icon, .kind = kind})) {
      want(intents, model::GoTo{way.page});
    }
  });
}

void promise(Ui& ui, float above) {
  ui.take(ui.s(above));
  title(ui, tr("Trust rises in drops, and spills in buckets."));
  paragraph(ui, tr("Play a story from work with your team. What you decide adds trust drop by drop, or tips the "
                   "bucket. Afterwards you talk about it."));
}

// What somebody should know before they choose: a session of theirs that goes on, and what this machine lacks.
void news(Ui& ui, const model::Front& front, model::Intents& intents) {
  const auto running = std::ranges::count_if(front.hosted, &model::HostedLine::running);
  const std::string back = running > 1 ? tr("Choose one") : tr("Go back to it");
  if (front.hosts && notice(ui, {.id = "hosts", .text = front.goes_on, .sign = Sign::kGood, .action = back})) {
    if (running > 1) return want(intents, model::GoTo{model::Page::kHost});
    want(intents, model::HostAgain{});
  }
  if (!front.notice.empty()) notice(ui, {.id = "lacks", .text = front.notice, .sign = Sign::kWarn});
}

}  // namespace

void home_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  const Way ways[] = {
      {"way_join", tr("Join"), tr("Your facilitator gave you a code. Come in and play with your team."),
       tr("Join a session"), icon::kForward, model::Page::kJoin},
      {"way_host", tr("Host"), tr("You lead a workshop. Choose a story; teams join you in this room."),
       tr("Host a session"), icon::kUsers, model::Page::kHost},
      {"way_practise", tr("Practise"), tr("Nobody else is here. Play a story now, with bots as your team."),
       tr("Practise alone"), icon::kPlay, model::Page::kPractise},
      {"way_trainer", tr("Trainer"), tr("You write stories. Check one of your own, and play it while you write it."),
       tr("Open a story"), icon::kPen, model::Page::kTrainer},
  };
  page(ui, {.id = "home",
            .head = [&] { front_head(ui); },
            .body =
                [&] {
                  ui.take(ui.s(14));
                  const bool news_above = model.front.hosts || !model.front.notice.empty();
                  centered(ui, 1180, [&] {
                    news(ui, model.front, intents);
                    columns(ui, {{.share = 2.4F, .least = 420, .content = [&] { promise(ui, news_above ? 4 : 26); }},
                                 {.share = 1, .least = 200, .content = [&] {
                                    vessel(ui, {.label = tr("A bucket that fills drop by drop"),
                                                .motion = {.level = 0.62F},
                                                .height = news_above ? 110.0F : 190.0F});
                                  }}});
                    std::vector<Side> sides;
                    for (const Way& way : ways) {
                      sides.push_back({.least = 236, .content = [&] { way_in(ui, way, &way == ways, intents); }});
                    }
                    columns(ui, sides);
                  });
                },
            .foot =
                [&] {
                  ends(
                      ui,
                      [&] {
                        key_hints(ui, {{tr("Tab"), tr("go on")}, {tr("Enter"), tr("press")}, {"F2", tr("settings")}});
                      },
                      [&] {
                        if (button(ui, {.id = "settings",
                                        .label = tr("Settings"),
                                        .icon = icon::kCog,
                                        .kind = ButtonKind::kQuiet})) {
                          want(intents, model::ShowSettings{true});
                        }
                        if (button(ui, {.id = "quit", .label = tr("Quit"), .kind = ButtonKind::kQuiet})) {
                          want(intents, model::Quit{});
                        }
                      });
                }});
}

}  // namespace drops::client
