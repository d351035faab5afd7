#pragma once
// What a team's trust may lead to at the end of a scene: illustrative, never a promise, and off unless a scenario asks
// for it. Pure functions over a Standing; nothing in the model reads them.

#include <cstdint>
#include <optional>
#include <vector>

#include "game/trust/rules.h"
#include "game/trust/standing.h"

namespace drops::trust {

// Each 0..100, rounded to the nearest.
struct Outcomes {
  int engagement = 0;  // trust and safety
  int retention = 0;   // trust, and the weaker direction between leader and members
  int delivery = 0;    // competence and consistency
  int innovation = 0;  // safety more than trust
  int speed = 0;       // of decision: trust

  friend bool operator==(const Outcomes&, const Outcomes&) = default;
};

// `leader` is the leader's place; without one, or where nobody else is there, retention is trust alone.
[[nodiscard]] Outcomes outcomes(const Standing& standing, std::optional<std::uint32_t> leader, const Rules& rules);

// A leader and one member: overall levels in hundredths, both ways.
struct TwoWay {
  std::uint32_t member = 0;  // place
  Level in_leader = 0;       // the member's trust in the leader
  Level in_member = 0;       // the leader's trust in the member

  [[nodiscard]] Level gap() const { return in_leader < in_member ? in_member - in_leader : in_leader - in_member; }
  friend bool operator==(const TwoWay&, const TwoWay&) = default;
};

// One row for each member with whom the leader has vessels in both directions, by place.
[[nodiscard]] std::vector<TwoWay> two_way(const Standing& standing, std::uint32_t leader);

}  // namespace drops::trust
