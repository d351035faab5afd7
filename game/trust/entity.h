#pragma once
// Who trusts and who is trusted: a seat in its role, a character of the story, a team. Never the player.

#include <array>
#include <compare>
#include <cstdint>
#include <string_view>

#include "game/base/ids.h"

namespace drops::trust {

enum class Pillar : std::uint8_t { kCharacter, kCompetence, kConsistency, kCare };
inline constexpr std::size_t kPillars = 4;
inline constexpr std::array<Pillar, kPillars> kAllPillars = {Pillar::kCharacter, Pillar::kCompetence,
                                                             Pillar::kConsistency, Pillar::kCare};

// "character", "competence", "consistency", "care": the words of the scenario files and of the screens.
[[nodiscard]] std::string_view name_of(Pillar pillar);

// Within one team's book. A seat is named by its place (0-based, dealt in order of names), so that the ledger does
// not depend on who joined first.
struct Entity {
  enum class Kind : std::uint8_t { kSeat, kCharacter, kTeam };

  Kind kind = Kind::kTeam;
  std::uint32_t index = 0;  // place in the team, number of the character in the plan, number of the team

  static constexpr Entity seat(std::uint32_t place) { return {Kind::kSeat, place}; }
  static constexpr Entity character(std::uint32_t number) { return {Kind::kCharacter, number}; }
  static constexpr Entity team(TeamId team) { return {Kind::kTeam, team.value}; }

  friend constexpr auto operator<=>(const Entity&, const Entity&) = default;
};

// The team of bots that a team without an opposite number plays across with.
inline constexpr TeamId kBotTeam{0xfffe};

// One direction of one relationship.
struct Relation {
  Entity truster{};
  Entity trustee{};

  friend constexpr auto operator<=>(const Relation&, const Relation&) = default;
};

}  // namespace drops::trust
