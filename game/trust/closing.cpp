// Commitments, and the end of a scene: what was due, who was steady, who followed through.

#include <algorithm>
#include <utility>

#include "game/trust/settlement.h"

namespace drops::trust {
namespace {

using What = CommitmentChange::What;

// A team's commitment binds all its mates, a leader's the leader.
bool binds(const Entity& by, const Entity& entity) {
  return by == entity || (by.kind == Entity::Kind::kTeam && entity.kind == Entity::Kind::kSeat);
}

bool contains(const std::vector<Entity>& entities, const Entity& entity) {
  return std::find(entities.begin(), entities.end(), entity) != entities.end();
}

Entity breached_by(const Breach& breach) {
  return breach.losses.empty() ? Entity{} : breach.losses.front().relation.trustee;
}

}  // namespace

const CommitmentTerms* Settlement::commitment_terms(std::uint32_t number) const {
  const auto it = std::find_if(commitment_terms_.begin(), commitment_terms_.end(),
                               [number](const CommitmentTerms& terms) { return terms.number == number; });
  return it != commitment_terms_.end() && number < standing_.commitments.size() ? &*it : nullptr;
}

bool Settlement::is_open(std::uint32_t commitment) const {
  return commitment_terms(commitment) != nullptr && standing_.commitments[commitment].state == CommitmentState::kOpen;
}

// True while the breach that it names is hidden: it is broken already, and nobody knows.
bool Settlement::waits(std::uint32_t commitment) const {
  const CommitmentTerms* terms = commitment_terms(commitment);
  return terms != nullptr && terms->broken_breach >= 0 &&
         breach_state(static_cast<std::uint32_t>(terms->broken_breach)) == BreachState::kHidden;
}

void Settlement::make(std::uint32_t number, std::uint32_t due, const Origin& origin) {
  if (commitment_terms(number) == nullptr) return;
  if (standing_.commitments[number].state != CommitmentState::kNone) return;
  record(CommitmentChange{.commitment = number, .what = What::kMade, .by = origin.actor, .due = due});
}

void Settlement::keep(std::uint32_t number, Origin origin) {
  if (!is_open(number) || waits(number)) return;
  const CommitmentTerms& terms = *commitment_terms(number);
  record(CommitmentChange{.commitment = number, .what = What::kKept, .by = origin.actor});
  origin.cause = {CauseKind::kCommitment, number};
  if (!terms.kept_why.empty()) origin.why = terms.kept_why;
  for (const Pillar pillar : kAllPillars) {
    give_drops(origin, terms.relations, pillar, terms.kept_drops[static_cast<std::size_t>(pillar)]);
  }
}

// Once: the commitment is its own successor, and its successor cannot be renegotiated.
void Settlement::renegotiate(std::uint32_t number, std::uint32_t due, Origin origin) {
  if (!is_open(number) || waits(number) || standing_.commitments[number].renegotiated) return;
  record(CommitmentChange{.commitment = number, .what = What::kRenegotiated, .by = origin.actor, .due = due});
  origin.cause = {CauseKind::kCommitment, number};
  give_drops(origin, commitment_terms(number)->relations, Pillar::kCharacter, rules_.renegotiated_drops);
}

// A promise about a breach that was drawn before it was made still costs something when it is broken: the default.
void Settlement::break_commitment(std::uint32_t number, Origin origin) {
  if (!is_open(number)) return;
  const CommitmentTerms& terms = *commitment_terms(number);
  record(CommitmentChange{.commitment = number, .what = What::kBroken, .by = origin.actor});
  origin.cause = {CauseKind::kCommitment, number};
  if (!terms.broken_why.empty()) origin.why = terms.broken_why;
  if (terms.broken_breach < 0) {
    for (const Pillar pillar : kAllPillars) {
      take_buckets(origin, terms.relations, pillar, terms.broken_buckets[static_cast<std::size_t>(pillar)]);
    }
    return;
  }
  const auto breach = static_cast<std::uint32_t>(terms.broken_breach);
  const BreachState state = breach_state(breach);
  if (breach_terms(breach) != nullptr && (state == BreachState::kNone || state == BreachState::kHidden)) {
    open_breach(breach, origin);
  } else {
    take_buckets(origin, terms.relations, Pillar::kConsistency, rules_.broken_buckets);
  }
}

// The breach that they name is out: the same bucket is theirs.
void Settlement::end_commitments_of(std::uint32_t breach) {
  for (const CommitmentTerms& terms : commitment_terms_) {
    if (terms.broken_breach < 0 || static_cast<std::uint32_t>(terms.broken_breach) != breach) continue;
    if (!is_open(terms.number)) continue;
    const Entity by = standing_.commitments[terms.number].by;
    record(CommitmentChange{.commitment = terms.number, .what = What::kBroken, .by = by});
  }
}

bool Settlement::closes_clean(const Entity& trustee) const {
  const bool drew = std::any_of(standing_.scene.begin(), standing_.scene.end(), [&](const Entry& entry) {
    return entry.kind == EntryKind::kBucket && entry.relation.trustee == trustee;
  });
  const bool broke =
      std::any_of(standing_.commitments.begin(), standing_.commitments.end(), [&](const Commitment& commitment) {
        return commitment.state == CommitmentState::kBroken && commitment.ended_visit == standing_.visit &&
               binds(commitment.by, trustee);
      });
  return !drew && !broke;
}

void Settlement::close(const Closing& closing) {
  close_due(closing.nobody_was_there);
  if (closing.nobody_was_there) return;
  std::vector<Entity> counted;
  for (const Entity& trustee : closing.asked) {
    if (contains(counted, trustee)) continue;
    counted.push_back(trustee);
    count_scene(trustee, closing);
  }
  for (std::uint32_t number = 0; number < standing_.breaches.size(); ++number) follow_through(number);
}

void Settlement::close_due(bool nobody_was_there) {
  for (std::uint32_t number = 0; number < standing_.commitments.size(); ++number) {
    const Commitment& commitment = standing_.commitments[number];
    if (!is_open(number) || commitment.due != moment_.scene || waits(number)) continue;
    if (nobody_was_there) {
      record(CommitmentChange{.commitment = number, .what = What::kLapsed, .by = commitment.by});
    } else {
      break_commitment(number, {.actor = commitment.by});
    }
  }
}

void Settlement::count_scene(const Entity& trustee, const Closing& closing) {
  record(
      SceneCounted{.trustee = trustee, .decided = contains(closing.decided, trustee), .clean = closes_clean(trustee)});
  const auto it = std::find_if(standing_.streaks.begin(), standing_.streaks.end(),
                               [&](const Streak& one) { return one.trustee == trustee; });
  if (it->scenes < rules_.streak_scenes || it->given >= rules_.streak_most) return;
  std::vector<Relation> relations;
  for (const Entity& truster : closing.there) relations.push_back({truster, trustee});
  for (const Relation& relation : movable(relations)) {
    give_by_rule({.actor = trustee}, relation, Pillar::kConsistency, 1, EntryKind::kStreak);
  }
}

// Every scene after the amend counts, whoever it asks. The scene of the amend itself is not a later one.
void Settlement::follow_through(std::uint32_t number) {
  const Breach& breach = standing_.breaches[number];
  if (breach.state != BreachState::kOpen || !breach.has_taken(Step::kAmend)) return;
  if (breach.has_taken(Step::kFollowThrough) || breach.amended_visit == standing_.visit) return;
  const bool clean = std::all_of(breach.losses.begin(), breach.losses.end(),
                                 [this](const Loss& loss) { return closes_clean(loss.relation.trustee); });
  const Entity by = breached_by(breach);
  if (!clean) {
    if (breach.clean_scenes == 0) return;
    record(BreachChange{.breach = number, .what = BreachChange::What::kFaltered, .by = by});
    return;
  }
  record(BreachChange{.breach = number, .what = BreachChange::What::kFollowed, .by = by});
  if (breach.clean_scenes >= rules_.follow_through_scenes) take_follow_through(number, by);
}

}  // namespace drops::trust
