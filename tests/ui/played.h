#pragma once
// A player's screen without a window: what was seen and what is local make the model, the screen draws it, and what the
// user wants comes back; local wishes are taken at once, as in the client.

#include <optional>
#include <stdexcept>

#include "game/client/model/canned_debrief.h"
#include "game/client/screens/registry.h"
#include "tests/ui/headless.h"

namespace drops::client {

inline const model::Still& still(std::string_view name) {
  for (const model::Still& one : model::stills()) {
    if (one.name == name) return one;
  }
  for (const model::Still& one : model::debrief_stills()) {
    if (one.name == name) return one;
  }
  throw std::runtime_error("no screen of this name: " + std::string(name));
}

class Played {
 public:
  explicit Played(std::string_view name, Screen screen = {})
      : seen(still(name).seen()), local(still(name).local()), desk([this](Ui& ui) { build(ui); }, screen) {
    desk.frames();
  }

  [[nodiscard]] model::Model model() const { return model::from_parts(seen, local); }

  // The last wish of this kind; nothing where there was none.
  template <class Wish>
  [[nodiscard]] std::optional<Wish> wanted() const {
    for (auto at = intents.rbegin(); at != intents.rend(); ++at) {
      if (const Wish* wish = std::get_if<Wish>(&*at)) return *wish;
    }
    return std::nullopt;
  }
  template <class Wish>
  [[nodiscard]] int times() const {
    int count = 0;
    for (const model::Intent& intent : intents) count += std::holds_alternative<Wish>(intent) ? 1 : 0;
    return count;
  }

  model::Seen seen;
  model::Local local;
  model::Intents intents;  // all of them, in order
  Headless desk;

 private:
  void build(Ui& ui) {
    model::Intents wishes;
    show(ui, model(), wishes);
    for (const model::Intent& wish : wishes) {
      model::take(local, wish);
      intents.push_back(wish);
    }
  }
};

}  // namespace drops::client
