#pragma once
// The commands of one seat, numbered and kept until the host has answered them: what was on its way when a link was
// lost is said again under the same number, and the host does it once. Sends nothing itself.

#include <cstdint>
#include <map>
#include <vector>

#include "game/schema/wire.pb.h"

namespace drops::link {

class Outbox {
 public:
  // Takes a command and gives its number.
  std::uint64_t put(schema::Command command);

  // The host has answered this number: it is done with.
  void answered(std::uint64_t sequence) { kept_.erase(sequence); }

  // A seat was given (back): the host has done everything up to `last_sequence`, and numbers go on after it.
  void welcome(std::uint64_t last_sequence);

  // Whatever has no answer yet, in order.
  [[nodiscard]] std::vector<schema::FromClient> unanswered() const;
  [[nodiscard]] schema::FromClient message(std::uint64_t sequence) const;
  [[nodiscard]] std::size_t size() const { return kept_.size(); }

 private:
  std::uint64_t last_ = 0;
  std::map<std::uint64_t, schema::Command> kept_;
};

}  // namespace drops::link
