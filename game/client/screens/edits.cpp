#include "game/client/screens/edits.h"

#include "game/client/icons.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/chip.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

void head_line(Ui& ui, const model::Edits& edits, model::Intents& intents) {
  const bool has_more = !edits.findings.empty();
  ends(
      ui, [&] { chip(ui, {.text = edits.sign.text, .sign = sign_of(edits.sign.tone), .id = "edit"}); },
      [&] {
        if (!has_more) return;
        const std::string label = edits.folded ? tr("Show (F8)") : tr("Fold (F8)");
        if (button(ui, {.id = "edit_fold", .label = label, .kind = ButtonKind::kQuiet})) {
          want(intents, model::FoldEdits{!edits.folded});
        }
      });
}

}  // namespace

void edits_strip(Ui& ui, const model::Edits& edits, model::Intents& intents) {
  if (!edits.shown) return;
  if (!ui.measuring() && !edits.findings.empty() && ui.pressed(Key::kFunction, 8)) {
    want(intents, model::FoldEdits{!edits.folded});
  }
  const Sign sign = sign_of(edits.sign.tone);
  card(ui, {.label = edits.sign.text, .padding = 14, .ground = sign}, [&] {
    head_line(ui, edits, intents);
    if (edits.folded && !edits.findings.empty()) return;
    ui.set_gap(space::kTight);
    small(ui, edits.says, Tone::kInk);
    for (const std::string& finding : edits.findings) {
      ui.set_gap(space::kTight);
      icon_line(ui, icon::kWrench, finding, Tone::kInk);
    }
    if (edits.more.empty()) return;
    ui.set_gap(space::kTight);
    small(ui, edits.more, Tone::kInk);
  });
}

}  // namespace drops::client
