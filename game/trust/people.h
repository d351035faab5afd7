#pragma once
// Real people stay out of the score: what players say to one another, and what they say when nobody is to know who
// said it. Here stand only the rules of it, over plain values; nothing here moves a level, and who said what is kept
// elsewhere, or nowhere.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "game/base/ids.h"
#include "game/base/result.h"
#include "game/trust/rules.h"

namespace drops::trust {

// A word of thanks from one player to another, for a reason.
struct Recognition {
  SeatId from{};
  SeatId to{};
  std::string reason{};
};

// May it be given? `given` is what anybody has given in this scenario so far.
[[nodiscard]] Outcome check_recognition(const Recognition& wanted, std::span<const Recognition> given,
                                        const Rules& rules);

// What a mate says that a choice did to the trust in the role that made it.
enum class Witnessed : std::uint8_t { kNothing, kDrop, kTwoDrops, kLeak, kBucket };
inline constexpr std::size_t kWitnessed = 5;
using WitnessCounts = std::array<int, kWitnessed>;  // by Witnessed

// What the actor sees: how many said which, or nothing where too few have answered.
[[nodiscard]] std::optional<WitnessCounts> witness_counts(std::span<const Witnessed> answers, const Rules& rules);

// All that is ever shown of a pulse item.
struct PulseMean {
  int half_points = 0;  // 2..10: seven half points are 3.5
  int answers = 0;

  friend bool operator==(const PulseMean&, const PulseMean&) = default;
};

// The mean of five-point answers (1..5) to the half point, halves between two rounded up; nothing where too few have
// answered. Whoever passed is not among them.
[[nodiscard]] std::optional<PulseMean> pulse_mean(std::span<const int> answers, const Rules& rules);

// Which means of one item may be shown side by side, so that no subtraction leaves fewer than pulse_least people.
struct PulseGroups {
  bool room = false;   // of all who answered
  bool teams = false;  // and of each team

  friend bool operator==(const PulseGroups&, const PulseGroups&) = default;
};

// `teams` are the answers per team that has people in it; `others` those of people without a team.
[[nodiscard]] PulseGroups pulse_groups(std::span<const int> teams, int others, const Rules& rules);

}  // namespace drops::trust
