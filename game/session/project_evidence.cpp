// The evidence of a debrief, beside the lines of trust: drops against buckets, promises, breaches and how far each was
// repaired, who trusts whom, who knew what from when. Roles and characters only.

#include <algorithm>

#include "game/session/labels.h"
#include "game/session/parts.h"

namespace drops::session {
namespace {

using trust::Entity;
using trust::EntryKind;

constexpr int kMostPairs = 256;  // as the schema has it: a team of sixteen

bool in_sight(const Cast& cast, const trust::Vessel& vessel) {
  if (vessel.relation.truster.kind != Entity::Kind::kSeat) return is_shown(cast, vessel);
  return !cast.left(vessel.relation.truster.index) && !cast.left(vessel.relation.trustee.index);
}

void count(const trust::Entry& entry, schema::ShownBalance& row) {
  const auto asked = static_cast<std::uint32_t>(std::max(0, entry.asked));
  switch (entry.kind) {
    case EntryKind::kLeak: row.set_leaks(row.leaks() + asked); break;
    case EntryKind::kBucket: row.set_buckets(row.buckets() + asked); break;
    case EntryKind::kRepair:
    case EntryKind::kTakenBack: break;
    default: row.set_drops(row.drops() + asked);
  }
  const auto moved = static_cast<std::uint32_t>(std::abs(entry.effect));
  entry.effect > 0 ? row.set_gained(row.gained() + moved) : row.set_lost(row.lost() + moved);
}

// A relation in which nothing moved is left out.
void show_balances(const Cast& cast, schema::EndPart& part) {
  for (const trust::Vessel& vessel : cast.story().standing.vessels) {
    if (part.balances_size() >= kMostPairs) return;
    if (!in_sight(cast, vessel)) continue;
    schema::ShownBalance row;
    for (const trust::Entry& entry : cast.story().ledger) {
      if (entry.relation == vessel.relation && entry.effect != 0) count(entry, row);
    }
    if (row.gained() == 0 && row.lost() == 0) continue;
    row.set_truster(label_of(cast.state, cast.plan, cast.team, vessel.relation.truster));
    row.set_trustee(label_of(cast.state, cast.plan, cast.team, vessel.relation.trustee));
    row.set_between_mates(vessel.relation.truster.kind == Entity::Kind::kSeat);
    *part.add_balances() = std::move(row);
  }
}

// What never surfaced is told apart.
void show_repairs(const Cast& cast, schema::EndPart& part) {
  const auto& breaches = cast.story().standing.breaches;
  for (std::size_t i = 0; i < breaches.size(); ++i) {
    const trust::Breach& breach = breaches[i];
    if (breach.state != trust::BreachState::kOpen && breach.state != trust::BreachState::kClosed) continue;
    schema::ShownRepair& row = *part.add_repairs();
    row.set_title(cast.plan.breaches[i].title);
    row.set_kind(static_cast<std::uint32_t>(breach.kind));
    row.set_state(static_cast<std::uint32_t>(breach.state));
    for (std::uint32_t step = 0; step < breach.taken.size(); ++step) {
      if (breach.taken[step]) row.add_taken(step);
    }
    trust::Level lost = 0;
    trust::Level given_back = 0;
    for (const trust::Loss& loss : breach.losses) {
      lost += loss.lost;
      given_back += loss.given_back;
    }
    row.set_lost(static_cast<std::uint32_t>(std::max<trust::Level>(0, lost)));
    row.set_given_back(static_cast<std::uint32_t>(std::max<trust::Level>(0, given_back)));
  }
}

void show_trust(const Cast& cast, schema::EndPart& part) {
  for (const trust::Vessel& vessel : cast.story().standing.vessels) {
    if (part.trust_size() >= kMostPairs) return;
    if (!in_sight(cast, vessel)) continue;
    schema::ShownTrust& row = *part.add_trust();
    row.set_truster(label_of(cast.state, cast.plan, cast.team, vessel.relation.truster));
    row.set_trustee(label_of(cast.state, cast.plan, cast.team, vessel.relation.trustee));
    row.set_overall(static_cast<std::uint32_t>(vessel.overall()));
  }
}

std::string scene_of(const Cast& cast, std::uint32_t visit) {
  for (const Past& past : cast.story().past) {
    if (past.visit == visit) return cast.plan.scenes[past.scene].spoken_title();
  }
  return visit == cast.story().visit.number ? cast.scene().spoken_title() : std::string();
}

void add_knowing(const Cast& cast, const Learnt& learnt, schema::ShownFact& fact) {
  schema::ShownKnowing known;
  for (const Place place : cast.everybody()) {
    if (((learnt.places >> (place & 63u)) & 1u) == 0) continue;
    known.add_roles(label_of(cast.state, cast.plan, cast.team, Entity::seat(place)));
  }
  if (known.roles_size() == 0 || fact.known_size() >= 64) return;
  known.set_scene(scene_of(cast, learnt.visit));
  if (learnt.by) known.set_by(label_of(cast.state, cast.plan, cast.team, Entity::seat(*learnt.by)));
  *fact.add_known() = std::move(known);
}

void show_facts(const Cast& cast, schema::EndPart& part) {
  for (std::uint32_t number = 0; number < cast.plan.facts.size() && number < 64; ++number) {
    schema::ShownFact& fact = *part.add_facts();
    fact.set_fact(cast.plan.facts[number].text);
    for (const Learnt& learnt : cast.story().learnt) {
      if (learnt.fact == number) add_knowing(cast, learnt, fact);
    }
  }
}

}  // namespace

void show_evidence(const Viewer& viewer, schema::EndPart& part) {
  const Cast& cast = viewer.cast;
  show_balances(cast, part);
  for (std::size_t i = 0; i < cast.plan.commitments.size(); ++i) {
    show_commitment(viewer, i, *part.mutable_commitments());
  }
  show_repairs(cast, part);
  show_trust(cast, part);
  show_facts(cast, part);
}

}  // namespace drops::session
