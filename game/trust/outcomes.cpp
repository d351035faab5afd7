#include "game/trust/outcomes.h"

#include <algorithm>

namespace drops::trust {
namespace {

constexpr Level kHundredths = kBrim / kSafest;  // of a level, in one point of safety or of an outcome

int points(Level level) {
  return (level + kHundredths / 2) / kHundredths;
}

// `percent` of the first and the rest of the second, both in hundredths.
int mixed(int percent, Level first, Level second) {
  return points((percent * first + (100 - percent) * second) / 100);
}

// The mean of each direction over all members, and the weaker of the two.
Level weaker_direction(const std::vector<TwoWay>& pairs) {
  std::int64_t in_leader = 0;
  std::int64_t in_members = 0;
  for (const TwoWay& pair : pairs) {
    in_leader += pair.in_leader;
    in_members += pair.in_member;
  }
  return static_cast<Level>(std::min(in_leader, in_members) / static_cast<std::int64_t>(pairs.size()));
}

}  // namespace

Outcomes outcomes(const Standing& standing, std::optional<std::uint32_t> leader, const Rules& rules) {
  const Level trust = standing.mates_overall(rules.start);
  const Level safety = standing.safety * kHundredths;
  const std::vector<TwoWay> pairs = leader ? two_way(standing, *leader) : std::vector<TwoWay>{};
  return {.engagement = mixed(rules.engagement_trust, trust, safety),
          .retention = pairs.empty() ? points(trust) : mixed(50, trust, weaker_direction(pairs)),
          .delivery = mixed(rules.delivery_competence, standing.mates_level(Pillar::kCompetence, rules.start),
                            standing.mates_level(Pillar::kConsistency, rules.start)),
          .innovation = mixed(rules.innovation_trust, trust, safety),
          .speed = points(trust)};
}

std::vector<TwoWay> two_way(const Standing& standing, std::uint32_t leader) {
  std::vector<TwoWay> pairs;
  const Entity lead = Entity::seat(leader);
  for (const Vessel& vessel : standing.vessels) {  // by relation, so those of the leader stand together, by mate
    const Entity mate = vessel.relation.trustee;
    if (vessel.relation.truster != lead || mate.kind != Entity::Kind::kSeat) continue;
    const Vessel* back = standing.find({mate, lead});
    if (back == nullptr) continue;
    pairs.push_back({.member = mate.index, .in_leader = back->overall(), .in_member = vessel.overall()});
  }
  return pairs;
}

}  // namespace drops::trust
