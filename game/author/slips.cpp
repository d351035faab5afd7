#include "game/author/slips.h"

#include <algorithm>

namespace drops::author {
namespace {

bool draws(const plan::Effects& effects) {
  const bool bucket = std::any_of(effects.trust.begin(), effects.trust.end(), [](const plan::TrustEffect& effect) {
    return std::any_of(effect.buckets.begin(), effect.buckets.end(), [](int count) { return count > 0; });
  });
  return (bucket || effects.opens.given() || effects.breaks.given()) && !effects.hides.given() && !effects.hollow;
}

}  // namespace

bool draws_a_bucket(const plan::Scene& scene, std::uint32_t option) {
  if (draws(scene.ask->options[option].effects)) return true;
  return std::any_of(scene.outcome.begin(), scene.outcome.end(), [&](const plan::OutcomeRow& row) {
    const bool mine = !row.mine.given() || row.mine.number == static_cast<std::int32_t>(option);
    return mine && draws(row.effects);
  });
}

bool has_drawn_a_bucket(const session::Story& story) {
  return std::any_of(story.ledger.begin(), story.ledger.end(), [](const trust::Entry& entry) {
    return entry.kind == trust::EntryKind::kBucket && entry.effect < 0;
  });
}

}  // namespace drops::author
