#include "game/trust/fold.h"

#include <algorithm>
#include <cstdint>

namespace drops::trust {
namespace {

bool is_about(const Entry& entry, const Vessel& vessel) {
  return entry.relation == vessel.relation && static_cast<std::size_t>(entry.pillar) < kPillars;
}

}  // namespace

void move_level(Vessel& vessel, const Entry& entry) {
  Level& level = vessel.level(entry.pillar);
  level = static_cast<Level>(std::clamp<std::int64_t>(std::int64_t{level} + entry.effect, 0, kBrim));
}

std::vector<Vessel> fold(std::vector<Vessel> start, std::span<const Entry> ledger, std::size_t until) {
  for (Vessel& vessel : start) vessel = fold(vessel, ledger, until);
  return start;
}

Vessel fold(Vessel start, std::span<const Entry> ledger, std::size_t until) {
  for (const Entry& entry : ledger.first(std::min(until, ledger.size()))) {
    if (is_about(entry, start)) move_level(start, entry);
  }
  return start;
}

}  // namespace drops::trust
