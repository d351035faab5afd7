// The names of those who join at one laptop: a field for each, and under it why that one was refused.

#include "game/client/icons.h"
#include "game/client/screens/laptop.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"

namespace drops::client {
namespace {

bool name_field(Ui& ui, const model::JoinForm& form, std::size_t number, model::Intents& intents) {
  const model::Entry& entry = form.others[number];
  const std::string id = "name_" + std::to_string(number + 2);
  const std::string label = tr_with("Name {}", {std::to_string(number + 2)});
  std::string value = entry.value;
  const Typed typed = text_field(ui, {.id = id, .label = label, .error = entry.error, .most = 48}, value);
  if (typed.changed) wish_at_laptop(intents, model::TypeName{number, value});
  return typed.submitted;
}

// Two and two, where there is room.
bool name_fields(Ui& ui, const model::JoinForm& form, model::Intents& intents) {
  bool go = false;
  for (std::size_t i = 0; i < form.others.size(); i += 2) {
    const bool pair = i + 1 < form.others.size();
    columns(ui,
            {{.least = 200, .content = [&] { go = name_field(ui, form, i, intents) || go; }},
             {.least = 200,
              .content =
                  [&] {
                    if (pair) go = name_field(ui, form, i + 1, intents) || go;
                  }}},
            space::kGap);
  }
  return go;
}

}  // namespace

void together_switch(Ui& ui, const model::JoinForm& form, model::Intents& intents) {
  bool together = form.together;
  if (!toggle(ui, "together", tr("Several of us at this laptop"), together)) return;
  wish_at_laptop(intents, model::JoinTogether{together});
  if (together) ui.focus("name_2");
}

bool names_together(Ui& ui, const model::JoinForm& form, model::Intents& intents) {
  if (!form.together) return false;
  small(ui, tr("You share the screen. What is for one of you alone stays covered until it is their turn."));
  const bool go = name_fields(ui, form, intents);
  flow(ui, [&] {
    if (form.may_add && button(ui, {.id = "name_add", .label = tr("One more"), .icon = icon::kPlus})) {
      wish_at_laptop(intents, model::AddName{});
      ui.focus("name_" + std::to_string(form.others.size() + 2));
    }
    if (form.others.empty()) return;
    if (button(ui, {.id = "name_drop", .label = tr("One less"), .icon = icon::kMinus, .kind = ButtonKind::kQuiet})) {
      wish_at_laptop(intents, model::DropName{form.others.size() - 1});
    }
  });
  return go;
}

}  // namespace drops::client
