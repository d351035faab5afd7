#pragma once
// Levels are folds of the ledger and of nothing else: what every vessel held at any moment of a play, for charts and
// reports. Knows no rule; the entries say what took effect.

#include <cstddef>
#include <span>
#include <vector>

#include "game/trust/ledger.h"
#include "game/trust/vessel.h"

namespace drops::trust {

inline constexpr std::size_t kToTheEnd = static_cast<std::size_t>(-1);

// What one entry does to a vessel. Needs an entry about this vessel's relation and a pillar that exists.
void move_level(Vessel& vessel, const Entry& entry);

// What these vessels hold after the first `until` entries, when they held `start` before the first. Entries about
// other relations move nothing.
[[nodiscard]] std::vector<Vessel> fold(std::vector<Vessel> start, std::span<const Entry> ledger,
                                       std::size_t until = kToTheEnd);
[[nodiscard]] Vessel fold(Vessel start, std::span<const Entry> ledger, std::size_t until = kToTheEnd);

}  // namespace drops::trust
