#include "game/author/measure.h"

#include <algorithm>

namespace drops::author {
namespace {

Measured mean(const trust::Standing& standing, const session::Story& story, const plan::Plan& plan) {
  Measured measured;
  trust::Level count = 0;
  for (const trust::Vessel& vessel : standing.vessels) {
    if (!is_measured(vessel.relation.truster, story, plan.measure)) continue;
    for (std::size_t i = 0; i < trust::kPillars; ++i) measured.levels[i] += vessel.levels[i];
    measured.overall += vessel.overall();
    ++count;
  }
  if (count == 0) return measured;
  for (trust::Level& level : measured.levels) level /= count;
  measured.overall /= count;
  return measured;
}

}  // namespace

bool is_measured(const trust::Entity& truster, const session::Story& story, const plan::With& measure) {
  using Kind = plan::With::Kind;
  using Who = trust::Entity::Kind;
  switch (measure.kind) {
    case Kind::kUnsaid:
    case Kind::kMates: return truster.kind == Who::kSeat;
    case Kind::kRole:
      return truster.kind == Who::kSeat && measure.who.resolved() && story.roles[truster.index] == measure.who.at();
    case Kind::kCharacter:
      return truster.kind == Who::kCharacter && measure.who.resolved() && truster.index == measure.who.at();
    case Kind::kOther: return truster.kind == Who::kTeam;
  }
  return false;
}

Measured measure(const session::Story& story, const plan::Plan& plan) {
  return mean(story.standing, story, plan);
}

Measured measure_at_start(const session::Story& story, const plan::Plan& plan) {
  return mean(story.snapshots.front()->standing, story, plan);
}

bool lost_a_bucket(const session::Story& story, const plan::Plan& plan) {
  return std::any_of(story.ledger.begin(), story.ledger.end(), [&](const trust::Entry& entry) {
    return entry.kind == trust::EntryKind::kBucket && entry.effect < 0 &&
           is_measured(entry.relation.truster, story, plan.measure);
  });
}

std::string measure_label(const plan::Plan& plan) {
  const plan::With& with = plan.measure;
  switch (with.kind) {
    case plan::With::Kind::kRole:
      if (with.who.resolved()) return plan.roles[with.who.at()].title + " → the mates";
      break;
    case plan::With::Kind::kCharacter:
      if (with.who.resolved()) return plan.characters[with.who.at()].title + " → the team";
      break;
    case plan::With::Kind::kOther: return "the other team → the team";
    case plan::With::Kind::kUnsaid:
    case plan::With::Kind::kMates: break;
  }
  return "mates → mates";
}

}  // namespace drops::author
