#include "game/session/changes.h"

namespace drops::session {
namespace {

using trust::Entity;

void set(schema::EntityRef& ref, const Entity& entity) {
  ref.set_kind(static_cast<std::uint32_t>(entity.kind));
  ref.set_index(entity.index);
}

Entity get(const schema::EntityRef& ref) {
  return {static_cast<Entity::Kind>(ref.kind()), ref.index()};
}

template <class E>
std::uint32_t number(E value) {
  return static_cast<std::uint32_t>(value);
}

struct ToMessage {
  schema::Change& out;

  void operator()(const trust::Entry& entry) const {
    schema::EntryChange& m = *out.mutable_entry();
    set(*m.mutable_actor(), entry.actor);
    set(*m.mutable_truster(), entry.relation.truster);
    set(*m.mutable_trustee(), entry.relation.trustee);
    m.set_pillar(number(entry.pillar));
    m.set_kind(number(entry.kind));
    m.set_asked(entry.asked);
    m.set_effect(entry.effect);
    m.set_held(number(entry.held));
    m.set_cause(number(entry.cause.kind));
    m.set_cause_number(entry.cause.number);
    if (entry.breach >= 0) m.set_breach(static_cast<std::uint32_t>(entry.breach));
    m.set_step(number(entry.step));
    m.set_sight(entry.sight);
    m.set_why(entry.why);
  }
  void operator()(const trust::BreachChange& change) const {
    schema::BreachChanged& m = *out.mutable_breach();
    m.set_breach(change.breach);
    m.set_what(number(change.what));
    set(*m.mutable_by(), change.by);
    m.set_deception(change.deception);
    m.set_step(number(change.step));
  }
  void operator()(const trust::CommitmentChange& change) const {
    schema::CommitmentChanged& m = *out.mutable_commitment();
    m.set_commitment(change.commitment);
    m.set_what(number(change.what));
    set(*m.mutable_by(), change.by);
    m.set_due(change.due);
  }
  void operator()(const trust::SafetyChange& change) const {
    schema::SafetyChanged& m = *out.mutable_safety();
    m.set_asked(change.asked);
    m.set_effect(change.effect);
    set(*m.mutable_by(), change.by);
  }
  void operator()(const trust::SceneCounted& counted) const {
    schema::SceneCounted& m = *out.mutable_counted();
    set(*m.mutable_trustee(), counted.trustee);
    m.set_decided(counted.decided);
    m.set_clean(counted.clean);
  }
};

trust::Entry entry_of(const schema::EntryChange& m, const Where& where) {
  trust::Entry entry;
  entry.scene = where.scene;
  entry.visit = where.visit;
  entry.tick = where.tick;
  entry.actor = get(m.actor());
  entry.relation = {get(m.truster()), get(m.trustee())};
  entry.pillar = static_cast<trust::Pillar>(m.pillar());
  entry.kind = static_cast<trust::EntryKind>(m.kind());
  entry.asked = m.asked();
  entry.effect = m.effect();
  entry.held = static_cast<trust::Held>(m.held());
  entry.cause = {static_cast<trust::CauseKind>(m.cause()), m.cause_number()};
  entry.breach = m.has_breach() ? static_cast<std::int32_t>(m.breach()) : -1;
  entry.step = static_cast<trust::Step>(m.step());
  entry.sight = m.sight();
  entry.why = m.why();
  return entry;
}

}  // namespace

schema::Change to_message(const trust::Change& change) {
  schema::Change out;
  std::visit(ToMessage{out}, change);
  return out;
}

std::optional<trust::Change> from_message(const schema::Change& message, const Where& where) {
  switch (message.what_case()) {
    case schema::Change::kEntry: return entry_of(message.entry(), where);
    case schema::Change::kBreach: {
      const auto& m = message.breach();
      return trust::BreachChange{m.breach(), static_cast<trust::BreachChange::What>(m.what()), get(m.by()),
                                 m.deception(), static_cast<trust::Step>(m.step())};
    }
    case schema::Change::kCommitment: {
      const auto& m = message.commitment();
      return trust::CommitmentChange{m.commitment(), static_cast<trust::CommitmentChange::What>(m.what()), get(m.by()),
                                     m.due()};
    }
    case schema::Change::kSafety: {
      const auto& m = message.safety();
      return trust::SafetyChange{m.asked(), m.effect(), get(m.by())};
    }
    case schema::Change::kCounted: {
      const auto& m = message.counted();
      return trust::SceneCounted{get(m.trustee()), m.decided(), m.clean()};
    }
    default: return std::nullopt;
  }
}

}  // namespace drops::session
