// Pages for somebody who waits or cannot go on: connecting, reconnecting, refused, over. A sentence, and a way on.

#include "game/client/icons.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

void way_on(Ui& ui, model::Page page, model::Intents& intents) {
  if (page == model::Page::kRefused) {
    if (action_button(ui, tr("Change it and try again"), true, icon::kUndo)) {
      want(intents, model::GoTo{model::Page::kJoin});
    }
    return;
  }
  if (button(ui, {.id = "leave", .label = tr("Stop and go back"), .icon = icon::kBack, .align = Align::kRight})) {
    want(intents, model::Back{});
  }
}

}  // namespace

void notice_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  if (ui.pressed(Key::kEscape)) want(intents, model::Back{});
  const model::Notice& notice = model.notice;
  const bool refused = model.page == model::Page::kRefused;
  const auto body = [&] {
    ui.take(ui.s(60));
    centered(ui, 720, [&] {
      card(ui, {.label = notice.title}, [&] {
        flow(ui, [&] {
          const bool lost = model.page == model::Page::kReconnecting;
          const std::string word = refused ? tr("Not connected") : lost ? tr("Reconnecting") : tr("Connecting");
          chip(ui, {.text = word,
                    .icon = refused || lost ? icon::kUnlinked : icon::kRefresh,
                    .sign = refused || lost ? Sign::kWarn : Sign::kInfo,
                    .id = "link"});
        });
        title(ui, notice.title);
        if (!notice.text.empty()) paragraph(ui, notice.text);
        if (!notice.kept.empty()) chip(ui, {.text = notice.kept, .sign = Sign::kGood, .id = "kept"});
        ui.gap(space::kTight);
        way_on(ui, model.page, intents);
      });
    });
  };
  page(ui, {.id = "notice_page",
            .head =
                [&] {
                  if (model.bar.team.empty()) return front_head(ui);
                  session_head(ui, model, intents);
                },
            .body = body});
}

}  // namespace drops::client
