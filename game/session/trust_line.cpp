#include "game/session/trust_line.h"

#include "game/session/parts.h"
#include "game/trust/fold.h"

namespace drops::session {
namespace {

using Vessels = std::vector<trust::Vessel>;

trust::Level mean_overall(const Vessels& vessels, trust::Level none) {
  if (vessels.empty()) return none;
  std::int64_t sum = 0;
  for (const trust::Vessel& vessel : vessels) sum += vessel.overall();
  return static_cast<trust::Level>(sum / static_cast<std::int64_t>(vessels.size()));
}

}  // namespace

trust::Vessel first_of(const Cast& cast, const trust::Vessel& now) {
  trust::Vessel vessel = now;
  for (const trust::Entry& entry : cast.story().ledger) {
    if (entry.relation == now.relation) vessel.level(entry.pillar) -= entry.effect;
  }
  return vessel;
}

TeamLevels team_levels(const Cast& cast) {
  const Story& story = cast.story();
  Vessels outside, mates;
  for (const trust::Vessel& now : story.standing.vessels) {
    const bool mate = now.relation.truster.kind == trust::Entity::Kind::kSeat;
    if (mate || is_shown(cast, now)) (mate ? mates : outside).push_back(first_of(cast, now));
  }
  TeamLevels levels;
  for (const Past& past : story.past) {
    const auto others = trust::fold(outside, story.ledger, past.ledger_end);
    std::int64_t sum = mean_overall(trust::fold(mates, story.ledger, past.ledger_end), cast.plan.rules.start);
    for (const trust::Vessel& vessel : others) sum += vessel.overall();
    levels.emplace_back(past.scene, static_cast<trust::Level>(sum / static_cast<std::int64_t>(others.size() + 1)));
  }
  return levels;
}

}  // namespace drops::session
