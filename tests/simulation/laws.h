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
  // The programme outlives this.
  explicit Laws(const plan::Programme& programme) : programme_(programme) {}

  // After a command was said: its events, or that it was refused, and the plan that is in force now. What is broken, or
  // nothing. `number` of the command chooses whose view is read this time; every twentieth time it is everybody's.
  [[nodiscard]] std::optional<std::string> check(const session::State& state, const plan::Plan& plan,
                                                 std::span<const schema::Event> events, bool refused,
                                                 std::size_t number);

  // The journal so far folds to this state.
  [[nodiscard]] std::optional<std::string> check_fold(const session::State& state) const;

  [[nodiscard]] const std::vector<schema::Event>& journal() const { return journal_; }

 private:
  // What the last story has carried on is what this one begins with.
  [[nodiscard]] std::optional<std::string> check_carried(const session::State& state, const plan::Plan& plan) const;
  void note_part(const session::State& state, const schema::PartBegan& began);

  const plan::Programme& programme_;
  std::optional<schema::PartBegan> carried_;     // into the story that has not begun yet
  std::vector<TeamId> teams_;                    // of the seats, as it was carried
  std::vector<std::vector<trust::Level>> owed_;  // by team and breach: what a story before took, and did not give back
  std::vector<schema::Event> journal_;
  std::uint64_t hash_ = 0;
  std::vector<std::vector<trust::CommitmentState>> commitments_;  // by team, before this command
  std::map<std::uint32_t, std::set<std::uint32_t>> absent_;       // by team: options that its scene does not have
};

}  // namespace drops::test
