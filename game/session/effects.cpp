// The part of a Scratch that turns a plan's effects into acts for the trust model.

#include <algorithm>

#include "game/session/hearing.h"
#include "game/session/scratch.h"

namespace drops::session {
namespace {

using plan::With;
using trust::Act;
using trust::Entity;

bool is_about_a_seat(const trust::Relation& relation) {
  return relation.trustee.kind == Entity::Kind::kSeat;
}

bool cost_a_seat(const trust::Breach& breach) {
  return std::any_of(breach.losses.begin(), breach.losses.end(),
                     [](const trust::Loss& loss) { return is_about_a_seat(loss.relation); });
}

void add_amounts(std::vector<Act>& acts, const Act& base, Act::What what, const plan::Amounts& amounts) {
  for (const trust::Pillar pillar : trust::kAllPillars) {
    const int count = amounts[static_cast<std::size_t>(pillar)];
    if (count == 0) continue;
    Act act = base;
    act.what = what;
    act.pillar = pillar;
    act.count = count;
    acts.push_back(std::move(act));
  }
}

void merge_into(std::vector<trust::Relation>& relations, const std::vector<trust::Relation>& more) {
  for (const trust::Relation& relation : more) {
    if (std::find(relations.begin(), relations.end(), relation) == relations.end()) relations.push_back(relation);
  }
}

}  // namespace

void Scratch::effects(const plan::Effects& effects, With::Kind unsaid, const Doers& doers, trust::Cause cause,
                      bool confidential, bool anonymous) {
  for (const plan::StakeDelta& delta : effects.stakes) change_stake(delta.stake.at(), delta.delta);
  for (const plan::Reveal& told : effects.reveals) reveal(told);
  for (const plan::DataSet& set : effects.sets) change_data(set.name, set.value);

  trust::Sight sight = trust::kSeenByAll;
  if (confidential) {
    sight = bits(doers.places);
    for (const plan::Reveal& told : effects.reveals) {
      if (told.to.resolved()) sight |= bits(cast_.with_role(told.to.at()));
    }
  }
  if (anonymous) spare_people();
  // A team acts once; several people who choose the same for themselves act one after the other, by place.
  if (doers.as_team) {
    trust_effects(effects, unsaid, doers, cause, sight, anonymous);
  } else {
    for (const Place place : doers.places) {
      trust_effects(effects, unsaid, {{place}, false, doers.partner, doers.not_yet}, cause, sight, anonymous);
    }
  }
}

// What nobody signed moves nobody's vessel, neither by a promise nor by a breach.
void Scratch::spare_people() {
  for (trust::CommitmentTerms& terms : commitment_terms_) std::erase_if(terms.relations, is_about_a_seat);
  for (trust::BreachTerms& terms : breach_terms_) std::erase_if(terms.relations, is_about_a_seat);
}

void Scratch::trust_effects(const plan::Effects& effects, With::Kind unsaid, const Doers& doers, trust::Cause cause,
                            trust::Sight sight, bool anonymous) {
  Act base;
  base.actor = doers.entity(cast_.team);
  base.cause = cause;
  base.sight = sight;
  for (const plan::TrustEffect& effect : effects.trust) {
    Act act = base;
    act.why = effect.why;
    act.relations = relations(cast_, effect.with, unsaid, doers, other_);
    if (anonymous) std::erase_if(act.relations, is_about_a_seat);  // what nobody signed moves nobody's vessel
    add_amounts(acts_, act, Act::What::kDrop, effect.drops);
    add_amounts(acts_, act, Act::What::kLeak, effect.leaks);
    add_amounts(acts_, act, Act::What::kBucket, effect.buckets);
  }
  base.why = effects.why;
  commitment_acts(effects, base);
  breach_acts(effects, doers, base);
  repair_acts(effects, doers, base, anonymous);
  voice_acts(effects, doers, base);
}

void Scratch::commitment_acts(const plan::Effects& effects, const Act& base) {
  const auto add = [&](Act::What what, const plan::Ref& commitment) {
    if (!commitment.resolved()) return;
    Act act = base;
    act.what = what;
    act.why.clear();  // the option's reason is about its own effects; a promise's ends have words of their own
    act.number = static_cast<std::uint32_t>(commitment.number);
    const plan::Ref& due = effects.due.resolved() ? effects.due : cast_.plan.commitments[commitment.at()].due;
    act.due = due.resolved() ? static_cast<std::uint32_t>(due.number) : 0;
    acts_.push_back(std::move(act));
  };
  if (effects.makes.resolved() && !promised(effects.makes.at())) {
    const Doers maker =
        base.actor.kind == Entity::Kind::kSeat ? Doers{{base.actor.index}, false} : Doers{cast_.everybody(), true};
    const plan::Commitment& commitment = cast_.plan.commitments[effects.makes.at()];
    commitment_terms_[effects.makes.at()].relations =
        relations(cast_, commitment.to, With::Kind::kMates, maker, other_);
  }
  add(Act::What::kMake, effects.makes);
  add(Act::What::kKeep, effects.keeps);
  add(Act::What::kBreak, effects.breaks);
  add(Act::What::kRenegotiate, effects.renegotiates);
}

void Scratch::breach_acts(const plan::Effects& effects, const Doers& doers, const Act& base) {
  const auto add = [&](Act::What what, const plan::Ref& breach) {
    if (!breach.resolved()) return;
    Act act = base;
    act.what = what;
    act.number = static_cast<std::uint32_t>(breach.number);
    // Who does it now bears it; where several do, all of them.
    trust::BreachTerms& terms = breach_terms_[breach.at()];
    const bool first = std::none_of(acts_.begin(), acts_.end(), [&](const Act& earlier) {
      return earlier.number == act.number && (earlier.what == Act::What::kOpen || earlier.what == Act::What::kHide);
    });
    const auto theirs = relations(cast_, cast_.plan.breaches[breach.at()].with, With::Kind::kMates, doers, other_);
    if (what != Act::What::kSurface && standing().breaches[breach.at()].state == trust::BreachState::kNone) {
      if (first) terms.relations.clear();
      merge_into(terms.relations, theirs);
      if (!act.why.empty()) terms.why = act.why;
    }
    acts_.push_back(std::move(act));
  };
  add(Act::What::kOpen, effects.opens);
  add(Act::What::kHide, effects.hides);
  add(Act::What::kSurface, effects.surfaces);
}

void Scratch::repair_acts(const plan::Effects& effects, const Doers& doers, const Act& base, bool anonymous) {
  if (!effects.step && !effects.hollow) return;
  for (const std::size_t number : repaired_breaches(standing(), effects, base.actor)) {
    const trust::Breach& breach = standing().breaches[number];
    if (anonymous && cost_a_seat(breach)) continue;
    Act act = base;
    act.what = effects.hollow ? Act::What::kHollow : Act::What::kStep;
    act.number = static_cast<std::uint32_t>(number);
    act.step = effects.step.value_or(trust::Step::kAcknowledge);
    const auto says_not_yet = [&](Place place) {
      return doers.partner || has_injured(breach, Entity::seat(place), base.actor);
    };
    act.not_yet = std::any_of(doers.not_yet.begin(), doers.not_yet.end(), says_not_yet);
    acts_.push_back(std::move(act));
  }
}

void Scratch::voice_acts(const plan::Effects& effects, const Doers& doers, const Act& base) {
  if (effects.voice && !doers.places.empty()) {
    schema::Spoke& spoke = *changes_.emplace_back().mutable_spoke();
    spoke.set_place(doers.places.front());
  }
  if (!effects.welcome && !effects.blame) return;
  Act act = base;
  act.what = effects.welcome ? Act::What::kWelcome : Act::What::kBlame;
  act.cause = {trust::CauseKind::kSafety, base.cause.number};
  for (const Voice& voice : cast_.story().voices) {
    for (const Place doer : doers.places) {
      if (voice.place != doer) act.relations.push_back({Entity::seat(voice.place), Entity::seat(doer)});
    }
  }
  if (!act.relations.empty()) acts_.push_back(std::move(act));  // an answer to nobody is none
}

void Scratch::open(std::size_t breach, const Doers& doers, trust::Cause cause) {
  plan::Effects effects;
  effects.opens.name = cast_.plan.breaches[breach].id;
  effects.opens.number = static_cast<std::int32_t>(breach);
  Act base;
  base.actor = doers.entity(cast_.team);
  base.cause = cause;
  breach_acts(effects, doers, base);
}

void Scratch::surface(std::size_t breach, trust::Cause cause) {
  Act act;
  act.what = Act::What::kSurface;
  act.actor = Entity::team(cast_.team);
  act.number = static_cast<std::uint32_t>(breach);
  act.cause = cause;
  acts_.push_back(std::move(act));
}

void Scratch::hook_effects(std::span<const plan::HookEffect> effects, const Doers& doers) {
  using What = plan::HookEffect::What;
  for (const plan::HookEffect& effect : effects) {
    if (effect.what == What::kStake) {
      change_stake(effect.stake, effect.count);
      continue;
    }
    if (effect.what == What::kData) {
      change_data(effect.data, effect.count);
      continue;
    }
    Act act;
    act.what = effect.what == What::kDrop   ? Act::What::kDrop
               : effect.what == What::kLeak ? Act::What::kLeak
                                            : Act::What::kBucket;
    act.actor = doers.entity(cast_.team);
    act.relations = relations(cast_, effect.with, With::Kind::kMates, doers, other_);
    act.pillar = effect.pillar;
    act.count = effect.count;
    act.cause = {trust::CauseKind::kHook, 0};
    act.why = effect.why;
    acts_.push_back(std::move(act));
  }
}

}  // namespace drops::session
