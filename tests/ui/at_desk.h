#pragma once
// Somebody at the facilitator's desk without a window: what is seen, the screen's own state, and every wish that came.

#include <stdexcept>
#include <string>
#include <vector>

#include "game/client/model/canned_desk.h"
#include "game/client/screens/registry.h"
#include "tests/ui/headless.h"

namespace drops::client {

inline const model::DeskStill& desk_still(std::string_view name) {
  for (const model::DeskStill& one : model::desk_stills()) {
    if (one.name == name) return one;
  }
  throw std::runtime_error("no desk of this name: " + std::string(name));
}

struct AtDesk {
  explicit AtDesk(model::Seen shown, Screen screen = {})
      : seen(std::move(shown)), desk([this](Ui& ui) { build(ui); }, screen) {}
  explicit AtDesk(std::string_view name, Screen screen = {})
      : seen(desk_still(name).seen()), local(desk_still(name).local()), desk([this](Ui& ui) { build(ui); }, screen) {}

  template <class Wish>
  [[nodiscard]] std::vector<Wish> wanted() const {
    std::vector<Wish> all;
    for (const model::Intent& intent : intents) {
      if (const Wish* wish = std::get_if<Wish>(&intent)) all.push_back(*wish);
    }
    return all;
  }
  [[nodiscard]] bool asks(model::DeskQuestion what) const { return model::desk_of(seen, local).prompt.what == what; }
  // Those that are done to the session, of one kind.
  template <class Deed>
  [[nodiscard]] std::vector<Deed> done() const {
    std::vector<Deed> all;
    for (const model::DeskDeed& deed : wanted<model::DeskDeed>()) {
      if (const Deed* one = std::get_if<Deed>(&deed)) all.push_back(*one);
    }
    return all;
  }
  void letter(char key) { desk.press(Key::kLetter, key); }

  model::Seen seen;
  model::Local local;
  std::string refusal;
  model::Intents intents;
  Headless desk;

 private:
  void build(Ui& ui) {
    model::Model shown = model::from_parts(seen, local);
    shown.desk.refusal = refusal;
    model::Intents wishes;
    show(ui, shown, wishes);
    for (const model::Intent& wish : wishes) {
      model::take(local, wish);
      intents.push_back(wish);
    }
  }
};

}  // namespace drops::client
