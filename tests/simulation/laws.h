#pragma once
// What must hold in every session, after every command.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "game/session/session.h"

namespace drops::test {

// Watches one session from its first event on.
class Laws {
 public:
  explicit Laws(const plan::Plan& plan) : plan_(plan) {}

  // After a command was said: its events, or that it was refused. What is broken, or nothing. `number` of the command
  // chooses whose view is read this time; every twentieth time it is everybody's.
  [[nodiscard]] std::optional<std::string> check(const session::State& state, std::span<const schema::Event> events,
                                                 bool refused, std::size_t number);

  // The journal so far folds to this state.
  [[nodiscard]] std::optional<std::string> check_fold(const session::State& state) const;

  [[nodiscard]] const std::vector<schema::Event>& journal() const { return journal_; }

 private:
  const plan::Plan& plan_;
  std::vector<schema::Event> journal_;
  std::uint64_t hash_ = 0;
  std::vector<std::vector<trust::CommitmentState>> commitments_;  // by team, before this command
  std::map<std::uint32_t, std::set<std::uint32_t>> absent_;       // by team: options that its scene does not have
};

}  // namespace drops::test
