// What an act did for the trust of those who saw it: selected first, then said. And what the pulses came to.

#include "game/client/icons.h"
#include "game/client/screens/asking.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/gauge.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

void answers(Ui& ui, const model::Model& model, model::Intents& intents) {
  const model::Witness& witness = model.scene.witness;
  flow(ui, [&] {
    for (std::size_t i = 0; i < witness.answers.size(); ++i) {
      const std::string id = "witness_" + std::to_string(i + 1);
      const std::string label = std::to_string(i + 1) + "  " + witness.answers[i];
      const bool pressed = button(ui, {.id = id,
                                       .label = label,
                                       .enabled = witness.may_answer,
                                       .selected = witness.mine == i || witness.selected == i});
      const bool by_digit = witness.may_answer && ui.pressed(Key::kDigit, static_cast<int>(i) + 1);
      if (!pressed && !by_digit) continue;
      want(intents, model::SelectWitness{model.scene.visit, static_cast<std::uint32_t>(i)});
      if (ui.focus_visible()) ui.focus("act");  // Enter says it, whatever had the focus before
    }
  });
}

}  // namespace

void witness_card(Ui& ui, const model::Model& model, model::Intents& intents) {
  const model::Witness& witness = model.scene.witness;
  if (witness.question.empty()) return;
  card(ui, {.label = witness.question}, [&] {
    heading(ui, witness.question);
    answers(ui, model, intents);
    icon_line(ui, icon::kLock, witness.note);
  });
}

void told_card(Ui& ui, const model::Witness& witness) {
  if (witness.told.empty()) return;
  card(ui, {.label = witness.told_heading}, [&] {
    strong(ui, witness.told_heading);
    for (const std::string& line : witness.told) bullet(ui, line);
    if (!witness.predicted.empty()) small(ui, witness.predicted);
  });
}

void pulse_cards(Ui& ui, const std::vector<model::PulseCard>& pulses) {
  for (std::size_t i = 0; i < pulses.size(); ++i) {
    card(ui, {.label = pulses[i].title}, [&] {
      heading(ui, pulses[i].title);
      small(ui, pulses[i].whose);
      for (std::size_t k = 0; k < pulses[i].items.size(); ++k) {
        const model::PulseItem& item = pulses[i].items[k];
        const std::string id = "pulse_" + std::to_string(i + 1) + "_" + std::to_string(k + 1);
        meter(ui, id, item.text, item.level, item.says);
      }
    });
  }
}

}  // namespace drops::client
