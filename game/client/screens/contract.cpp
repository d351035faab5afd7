// The opening contract, before the lobby: what this is, what is kept of it and who sees it; to be accepted, or looked
// on from outside.

#include "game/client/icons.h"
#include "game/client/screens/aside.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

void point(Ui& ui, const model::ContractPoint& point) {
  strong(ui, point.title);
  ui.set_gap(space::kTight);
  small(ui, point.text, Tone::kInk);
}

}  // namespace

// Two by two, in the order in which they are read.
void contract_points(Ui& ui, const model::Contract& contract) {
  for (std::size_t i = 0; i < contract.points.size(); i += 2) {
    if (i + 1 == contract.points.size()) return point(ui, contract.points[i]);
    columns(ui,
            {{.least = 260, .content = [&] { point(ui, contract.points[i]); }},
             {.least = 260, .content = [&] { point(ui, contract.points[i + 1]); }}},
            30);
    ui.set_gap(18);
  }
}

void contract_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  const model::Contract& contract = model.aside.contract;
  const auto body = [&] {
    centered(ui, 940, [&] {
      card(ui, {.label = tr("Before you begin")}, [&] {
        eyebrow(ui, tr("BEFORE YOU BEGIN"));
        title(ui, tr("What we agree on in this room"));
        contract_points(ui, contract);
        ui.set_gap(18);
        small(ui, tr("Whoever does not accept this looks on: they see their team's story, and have no part in it. You "
                     "may accept later, too."));
      });
    });
  };
  const auto foot = [&] {
    ends(
        ui,
        [&] {
          key_hints(ui, {{tr("Enter"), tr("accept")}, {"O", tr("observe")}, {"F1", tr("more")}});
        },
        [&] {
          const std::string observe = tr("I would rather observe");
          const bool rather = button(ui, {.id = "observe", .label = observe, .icon = icon::kEye});
          if (rather || ui.pressed(Key::kLetter, 'o')) want(intents, model::AnswerContract{false});
          if (action_button(ui, tr("I accept"), contract.may_accept, icon::kCheck)) {
            want(intents, model::AnswerContract{true});
          }
        });
  };
  page(ui, {.id = "contract", .head = [&] { session_head(ui, model, intents); }, .body = body, .foot = foot});
}

}  // namespace drops::client
