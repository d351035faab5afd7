#pragma once
// A laptop and the people around it, as the host meets them: one real link, and each answers, as a bot would, from the
// view of their own seat alone.

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "game/bots/mind.h"
#include "game/link/link.h"

namespace drops::test {

class PlayedLaptop {
 public:
  PlayedLaptop(link::Link::Connect connect, const Clock& clock, const net::Credential& code,
               const std::vector<std::string>& names)
      : link(std::move(connect), clock, {code, called(names.front())}) {
    minds_.push_back(mind_of(names.front()));
    for (std::size_t i = 1; i < names.size(); ++i) join(names[i]);
  }

  // One more sits down here, or is refused.
  const link::Person& join(const std::string& name) {
    if (link.seat_another(called(name))) minds_.push_back(mind_of(name));
    return link.people().back();
  }

  void step(int wait_ms = 0) {
    link.step(wait_ms);
    for (const link::Person& person : link.people()) {
      auto& [mind, seen] = minds_.at(person.id().value);
      for (const schema::Part* part : person.parts().changed_since(seen)) mind.see(*part);
      seen = person.parts().changes();
      if (hold_on || !person.here()) continue;
      while (const auto command = mind.next()) (void)link.say(*command, person.id());
    }
  }

  [[nodiscard]] bool all_here() const {
    return std::all_of(link.people().begin(), link.people().end(), [](const link::Person& person) {
      return person.here() || person.state() == link::Person::State::kOut;
    });
  }
  // Each of those who still sit here reads the debrief of their own.
  [[nodiscard]] bool all_at_the_end() const {
    return std::all_of(link.people().begin(), link.people().end(), [](const link::Person& person) {
      return person.state() == link::Person::State::kOut || person.parts().find(schema::PART_END) != nullptr ||
             person.parts().find(schema::PART_END, 0) != nullptr;
    });
  }

  bool hold_on = false;  // they look, and say nothing
  link::Link link;

 private:
  static link::Newcomer called(const std::string& name) {
    link::Newcomer who;
    who.name = name;
    who.team = 0;
    return who;
  }

  using Minded = std::pair<bots::Mind, std::uint64_t>;  // and the count of changes that it has seen
  static Minded mind_of(const std::string& name) { return {bots::Mind(bots::kLifelike[0], 1, name), 0}; }

  std::vector<Minded> minds_;
};

}  // namespace drops::test
