// What comes to a story from outside: surprises that the facilitator sends, and the pulse that is taken of a team.

#include <fmt/format.h>

#include "game/script/read_parts.h"

namespace drops::script {

void read_inject(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(reading, made.node, fmt::format("inject '{}'", made.id), effect_keys({"title", "go"}), 1);
  plan::Inject inject;
  inject.id = made.id;
  inject.title = fields.needed_text("title");
  inject.text = fields.needed_first();
  inject.effects = read_effects(fields);
  inject.go = fields.ref("go");
  inject.place = made.place;
  plan.injects.push_back(std::move(inject));
}

void read_pulse(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(reading, made.node, fmt::format("pulse '{}'", made.id), {"title"}, made.node.items.size());
  plan::Pulse pulse;
  pulse.id = made.id;
  pulse.title = fields.needed_text("title");
  for (const Node& item : made.node.items) {
    if (item.is_text()) {
      pulse.items.push_back(item.text);
    } else {
      fields.wrong("an item of a pulse", "a text in quotes", item);
    }
  }
  pulse.place = made.place;
  plan.pulses.push_back(std::move(pulse));
}

}  // namespace drops::script
