// Breach and repair: what opens, what stays hidden, what gives back, what is hollow.

#include <algorithm>
#include <utility>

#include "game/trust/settlement.h"

namespace drops::trust {
namespace {

using What = BreachChange::What;

constexpr std::array<Step, kSteps> kPlainOrder = {Step::kAcknowledge, Step::kApologise, Step::kUnderstand,
                                                  Step::kAmend,       Step::kInvite,    Step::kFollowThrough};
// Where honesty itself was broken, words count only after a deed.
constexpr std::array<Step, kSteps> kDeedFirst = {Step::kAcknowledge, Step::kUnderstand, Step::kAmend,
                                                 Step::kApologise,   Step::kInvite,     Step::kFollowThrough};

const std::array<Step, kSteps>& order_of(BreachKind kind) {
  return kind == BreachKind::kCharacter || kind == BreachKind::kDeception ? kDeedFirst : kPlainOrder;
}

std::size_t rank_of(BreachKind kind, Step step) {
  const auto& order = order_of(kind);
  return static_cast<std::size_t>(std::find(order.begin(), order.end(), step) - order.begin());
}

bool misses_an_earlier(const Breach& breach, Step step) {
  const auto& order = order_of(breach.kind);
  return std::any_of(order.begin(), std::find(order.begin(), order.end(), step),
                     [&](Step earlier) { return !breach.has_taken(earlier); });
}

// A team acts with all its mates, and a mate's naming is the team's.
bool is_one_of(const std::vector<Entity>& entities, const Entity& entity) {
  return std::any_of(entities.begin(), entities.end(), [&](const Entity& one) {
    if (one == entity) return true;
    return (one.kind == Entity::Kind::kTeam && entity.kind == Entity::Kind::kSeat) ||
           (one.kind == Entity::Kind::kSeat && entity.kind == Entity::Kind::kTeam);
  });
}

std::vector<Relation> relations_of(const Breach& breach) {
  std::vector<Relation> relations;
  for (const Loss& loss : breach.losses) {
    if (std::find(relations.begin(), relations.end(), loss.relation) == relations.end()) {
      relations.push_back(loss.relation);
    }
  }
  return relations;
}

int percent_of(const Loss& loss, Level amount) {
  return loss.lost <= 0 ? 0 : static_cast<int>(std::int64_t{amount} * 100 / loss.lost);
}

}  // namespace

const BreachTerms* Settlement::breach_terms(std::uint32_t number) const {
  const auto it = std::find_if(breach_terms_.begin(), breach_terms_.end(),
                               [number](const BreachTerms& terms) { return terms.number == number; });
  return it != breach_terms_.end() && number < standing_.breaches.size() ? &*it : nullptr;
}

BreachState Settlement::breach_state(std::uint32_t number) const {
  return number < standing_.breaches.size() ? standing_.breaches[number].state : BreachState::kNone;
}

void Settlement::open_breach(std::uint32_t number, const Origin& origin) {
  const BreachTerms* terms = breach_terms(number);
  if (terms == nullptr) return;
  if (breach_state(number) == BreachState::kHidden) {
    surface_breach(number, origin);
  } else if (breach_state(number) == BreachState::kNone) {
    record(BreachChange{.breach = number, .what = What::kOpened, .by = origin.actor});
    draw(*terms, origin, 1);
    end_commitments_of(number);
  }
}

void Settlement::hide_breach(std::uint32_t number, const Origin& origin) {
  if (breach_terms(number) == nullptr) return;
  const Breach& breach = standing_.breaches[number];
  if (breach.state != BreachState::kNone && breach.state != BreachState::kHidden) return;
  const auto& hiders = breach.hidden_by;
  if (std::find(hiders.begin(), hiders.end(), origin.actor) != hiders.end()) return;
  record(BreachChange{.breach = number, .what = What::kHidden, .by = origin.actor});
}

// Where one of those who hid it has named it before, that step is taken now, in full: it was named in its time.
void Settlement::surface_breach(std::uint32_t number, const Origin& origin) {
  const BreachTerms* terms = breach_terms(number);
  if (terms == nullptr || breach_state(number) != BreachState::kHidden) return;
  const std::vector<Entity> named_by = standing_.breaches[number].acknowledged_by;  // only those who hid it
  const bool deception = named_by.empty();
  record(BreachChange{.breach = number, .what = What::kSurfaced, .by = origin.actor, .deception = deception});
  draw(*terms, origin, deception ? rules_.deception_buckets : 1);
  if (!deception) {
    give_back(number, Step::kAcknowledge, {.actor = named_by.front(), .cause = {CauseKind::kBreach, number}},
              Held::kNothing);
  }
  end_commitments_of(number);
}

void Settlement::draw(const BreachTerms& terms, Origin origin, int times) {
  origin.breach = static_cast<std::int32_t>(terms.number);
  if (!terms.why.empty()) origin.why = terms.why;
  for (const Pillar pillar : kAllPillars) {
    take_buckets(origin, terms.relations, pillar, terms.buckets[static_cast<std::size_t>(pillar)] * times);
  }
}

void Settlement::take_steps(std::span<const Act> acts) {
  std::vector<const Act*> steps;
  for (const Act& act : acts) {
    const bool known = act.number < standing_.breaches.size() && static_cast<std::size_t>(act.step) < kSteps;
    if (act.what == Act::What::kStep && known) steps.push_back(&act);
  }
  std::stable_sort(steps.begin(), steps.end(), [this](const Act* a, const Act* b) {
    return rank_of(standing_.breaches[a->number].kind, a->step) < rank_of(standing_.breaches[b->number].kind, b->step);
  });
  for (const Act* act : steps) take_step(*act);
}

void Settlement::take_step(const Act& act) {
  if (act.step == Step::kFollowThrough) return;  // given, never chosen
  const Breach& breach = standing_.breaches[act.number];
  const BreachChange taken{.breach = act.number, .what = What::kStep, .by = act.actor, .step = act.step};
  if (breach.state == BreachState::kHidden) {
    const auto& named_by = breach.acknowledged_by;
    const bool named = std::find(named_by.begin(), named_by.end(), act.actor) != named_by.end();
    if (act.step == Step::kAcknowledge && !named && is_one_of(breach.hidden_by, act.actor)) record(taken);
    return;
  }
  if (breach.state != BreachState::kOpen || breach.has_taken(act.step)) return;
  const Held half = half_for(act);
  record(taken);
  give_back(act.number, act.step, origin_of(act), half);
  close_if_complete(act.number, origin_of(act));
}

// Given for what was not done, so never rushed and asked of nobody; out of order where an earlier step is missing.
void Settlement::take_follow_through(std::uint32_t number, const Entity& by) {
  const Held half =
      misses_an_earlier(standing_.breaches[number], Step::kFollowThrough) ? Held::kOutOfOrder : Held::kNothing;
  const Origin origin{.actor = by, .cause = {CauseKind::kBreach, number}};
  record(BreachChange{.breach = number, .what = What::kStep, .by = by, .step = Step::kFollowThrough});
  give_back(number, Step::kFollowThrough, origin, half);
  close_if_complete(number, origin);
}

// Why this step counts half, or kNothing. The same step towards several breaches at once is one step.
Held Settlement::half_for(const Act& act) const {
  const Breach& breach = standing_.breaches[act.number];
  if (act.not_yet) return Held::kNotYet;
  if (act.step == Step::kAcknowledge && breach.surfaced_by_others) return Held::kSurfaced;
  if (misses_an_earlier(breach, act.step)) return Held::kOutOfOrder;
  const bool rushed = std::any_of(standing_.stepped.begin(), standing_.stepped.end(), [&](const StepTaken& taken) {
    return taken.by == act.actor && taken.step != act.step;
  });
  return rushed ? Held::kRushed : Held::kNothing;
}

void Settlement::give_back(std::uint32_t number, Step step, Origin origin, Held half) {
  const Breach breach = standing_.breaches[number];
  const int percent = rules_.repair[static_cast<std::size_t>(breach.kind)][static_cast<std::size_t>(step)];
  origin.breach = static_cast<std::int32_t>(number);
  for (const Loss& loss : breach.losses) {
    if (loss.lost <= 0 || percent <= 0) continue;
    Entry entry = entry_of(origin, loss.relation, loss.pillar, EntryKind::kRepair, percent);
    entry.step = step;
    entry.held = half;
    const std::int64_t share = std::int64_t{loss.lost} * percent / (half == Held::kNothing ? 100 : 200);
    const Level level = standing_.find(loss.relation)->level(loss.pillar);
    const Level room = std::max(0, standing_.cap(loss.relation, loss.pillar, rules_) - level);
    entry.effect = static_cast<Level>(std::min<std::int64_t>(share, std::min(loss.lost - loss.given_back, room)));
    if (entry.effect < share) entry.held = Held::kBreachCap;
    record(std::move(entry));
  }
}

void Settlement::close_if_complete(std::uint32_t number, Origin origin) {
  const Breach breach = standing_.breaches[number];
  if (std::find(breach.taken.begin(), breach.taken.end(), false) != breach.taken.end()) return;
  record(BreachChange{.breach = number, .what = What::kClosed, .by = origin.actor});
  if (breach.was_deception) return;
  origin.cause = {CauseKind::kBreach, number};
  origin.breach = static_cast<std::int32_t>(number);
  for (const Relation& relation : relations_of(breach)) {
    for (const Pillar pillar : {Pillar::kCharacter, Pillar::kConsistency}) {
      give_by_rule(origin, relation, pillar, rules_.stronger_drops, EntryKind::kBonus);
    }
  }
}

// A hollow step: what the steps gave is taken back, and a bucket of character is drawn that opens nothing.
void Settlement::take_back(std::uint32_t number, const Origin& origin) {
  if (breach_state(number) != BreachState::kOpen) return;
  const auto& hollowed = standing_.hollowed;
  if (std::find(hollowed.begin(), hollowed.end(), number) != hollowed.end()) return;
  const Breach breach = standing_.breaches[number];
  record(BreachChange{.breach = number, .what = What::kHollow, .by = origin.actor});
  Origin taking = origin;
  taking.breach = static_cast<std::int32_t>(number);
  for (const Loss& loss : breach.losses) {
    if (loss.given_back <= 0) continue;
    Entry entry =
        entry_of(taking, loss.relation, loss.pillar, EntryKind::kTakenBack, percent_of(loss, loss.given_back));
    const Level level = standing_.find(loss.relation)->level(loss.pillar);
    entry.effect = -std::min(loss.given_back, level);
    if (-entry.effect < loss.given_back) entry.held = Held::kFloor;
    record(std::move(entry));
  }
  take_buckets(origin, relations_of(breach), Pillar::kCharacter, rules_.hollow_buckets);
}

}  // namespace drops::trust
