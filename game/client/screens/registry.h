#pragma once
// Which screen draws which page, and the names under which each screen and state can be drawn without a host
// (`--shot list`).

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "game/client/screens/screens.h"

namespace drops::client {

// Draws the page that the model says. What the user wants is put behind what `intents` holds already.
void show(Ui& ui, const model::Model& model, model::Intents& intents);

struct NamedScreen {
  std::string_view name;  // "scene-decide"
  std::function<model::Model()> canned;
  void (*draw)(Ui&, const model::Model&);  // with nobody to hear its intents
};

// Every screen and state of players, projector and facilitator, in the order of `--shot list`.
[[nodiscard]] std::vector<NamedScreen> registered_screens();
[[nodiscard]] std::optional<NamedScreen> find_screen(std::string_view name);

}  // namespace drops::client
