#pragma once
// Conditions are data; this is what they are asked of, and how they are answered.

#include <cstdint>

#include "game/plan/plan.h"

namespace drops::plan {

// What one team's story is at this moment. The session answers it from its state; tests from a few variables.
class TeamFacts {
 public:
  virtual ~TeamFacts() = default;

  [[nodiscard]] virtual bool known(std::size_t fact) const = 0;  // by every seat of the team
  [[nodiscard]] virtual bool promised(std::size_t commitment) const = 0;
  [[nodiscard]] virtual bool broken(std::size_t commitment) const = 0;
  [[nodiscard]] virtual bool open(std::size_t breach) const = 0;
  [[nodiscard]] virtual bool was(std::size_t scene, std::size_t option) const = 0;
  [[nodiscard]] virtual int stake(std::size_t stake) const = 0;
  [[nodiscard]] virtual int safety() const = 0;
  // Of the two teams that face each other: is this the second?
  [[nodiscard]] virtual bool second() const = 0;
  // Hundredths; no pillar: the overall. The mean over those `who` names; kUnsaid: over the mates.
  [[nodiscard]] virtual trust::Level level(const With& who, std::optional<trust::Pillar> pillar) const = 0;
};

// Needs a resolved condition; an unresolved name makes its part false.
[[nodiscard]] bool holds(const Condition& condition, const TeamFacts& team);

// They ask for the same, wherever they stand.
[[nodiscard]] bool same(const Condition& one, const Condition& other);

// Wherever the second option is on the card, so is the first.
[[nodiscard]] bool is_there_too(const Option& one, const Option& other);

}  // namespace drops::plan
