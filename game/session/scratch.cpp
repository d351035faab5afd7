#include "game/session/scratch.h"

#include <algorithm>

#include "game/base/keyed_random.h"
#include "game/session/changes.h"

namespace drops::session {
namespace {

using plan::With;
using trust::Entity;

Doers owner_of(const Cast& cast, const Entity& by) {
  if (by.kind == Entity::Kind::kSeat) return {{by.index}, false};
  return {cast.everybody(), true};
}

// Who a breach is laid to before anybody opens it in this scene: those who hid it, or who is bound by the commitment
// whose breaking it is, or else the team.
Doers bearers_of(const Cast& cast, std::size_t number) {
  const trust::Standing& standing = cast.story().standing;
  const trust::Breach& breach = standing.breaches[number];
  if (breach.state == trust::BreachState::kHidden && !breach.hidden_by.empty()) {
    if (breach.hidden_by.front().kind == Entity::Kind::kTeam) return {cast.everybody(), true};
    Doers doers;
    for (const Entity& entity : breach.hidden_by) doers.places.push_back(entity.index);
    return doers;
  }
  for (std::size_t i = 0; i < cast.plan.commitments.size(); ++i) {
    const bool names_it = cast.plan.commitments[i].broken.breach.number == static_cast<std::int32_t>(number);
    if (names_it && standing.commitments[i].state == trust::CommitmentState::kOpen) {
      return owner_of(cast, standing.commitments[i].by);
    }
  }
  return {cast.everybody(), true};
}

std::vector<trust::BreachTerms> breach_terms(const Cast& cast, TeamId other) {
  std::vector<trust::BreachTerms> terms(cast.plan.breaches.size());
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const plan::Breach& breach = cast.plan.breaches[i];
    terms[i].number = static_cast<std::uint32_t>(i);
    terms[i].buckets = breach.buckets;
    terms[i].justified = breach.justified;
    terms[i].why = breach.why;
    terms[i].relations = relations(cast, breach.with, With::Kind::kMates, bearers_of(cast, i), other);
  }
  return terms;
}

// The pillars that the scenario declares replace the default, which is one of consistency.
plan::Amounts declared_or(const plan::Amounts& declared, const std::array<bool, trust::kPillars>& given,
                          int default_amount) {
  const bool declares = std::any_of(given.begin(), given.end(), [](bool one) { return one; });
  plan::Amounts amounts = declared;
  if (!declares) amounts[static_cast<std::size_t>(trust::Pillar::kConsistency)] = default_amount;
  return amounts;
}

std::vector<trust::CommitmentTerms> commitment_terms(const Cast& cast, TeamId other) {
  std::vector<trust::CommitmentTerms> terms(cast.plan.commitments.size());
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const plan::Commitment& commitment = cast.plan.commitments[i];
    const trust::Rules& rules = cast.plan.rules;
    terms[i].number = static_cast<std::uint32_t>(i);
    terms[i].relations = relations(cast, commitment.to, With::Kind::kMates,
                                   owner_of(cast, cast.story().standing.commitments[i].by), other);
    terms[i].kept_drops = declared_or(commitment.kept.drops, commitment.kept.given, rules.kept_drops);
    terms[i].kept_why = commitment.kept.why;
    terms[i].broken_why = commitment.broken.why;
    terms[i].broken_breach = commitment.broken.breach.number;
    if (!commitment.broken.breach.resolved()) {
      terms[i].broken_buckets = declared_or(commitment.broken.buckets, commitment.broken.given, rules.broken_buckets);
    }
  }
  return terms;
}

trust::Standing begun(const trust::Standing& standing, std::uint32_t visit) {
  trust::Standing copy = standing;
  if (copy.visit != visit) trust::begin_visit(copy, visit);
  return copy;
}

}  // namespace

Scratch::Scratch(const Cast& cast, trust::Moment moment, TeamId other)
    : cast_(cast),
      moment_(moment),
      other_(other),
      breach_terms_(breach_terms(cast, other)),
      commitment_terms_(commitment_terms(cast, other)),
      settlement_(begun(cast.story().standing, moment.visit), cast.plan.rules, moment, breach_terms_,
                  commitment_terms_),
      stakes_(cast.story().stakes),
      known_(cast.story().known),
      data_(cast.story().data) {}

void Scratch::choose(std::size_t scene, std::vector<std::uint32_t> options) {
  scene_ = scene;
  chosen_ = std::move(options);
}

void Scratch::settle() {
  settlement_.settle(acts_);
  acts_.clear();
}

void Scratch::close(const trust::Settlement::Closing& closing) {
  settlement_.close(closing);
}

void Scratch::answer_voices(std::span<const Place> asked) {
  for (const Voice& voice : cast_.story().voices) {
    const bool somebody_else =
        std::any_of(asked.begin(), asked.end(), [&](Place place) { return place != voice.place; });
    if (voice.visit == moment_.visit || !somebody_else) continue;
    schema::Spoke& spoke = *changes_.emplace_back().mutable_spoke();
    spoke.set_place(voice.place);
    spoke.set_answered(true);
  }
}

std::vector<schema::Change> Scratch::take_changes() {
  std::vector<schema::Change> all = std::move(changes_);
  for (const trust::Change& change : settlement_.changes()) all.push_back(to_message(change));
  return all;
}

void Scratch::change_stake(std::size_t stake, int delta) {
  const plan::Stake& bounds = cast_.plan.stakes[stake];
  const int before = stakes_[stake];
  stakes_[stake] = std::clamp(before + delta, bounds.least, bounds.most);
  schema::StakeChanged& change = *changes_.emplace_back().mutable_stake();
  change.set_stake(static_cast<std::uint32_t>(stake));
  change.set_asked(delta);
  change.set_effect(stakes_[stake] - before);
}

void Scratch::reveal(const plan::Reveal& reveal) {
  const std::size_t fact = reveal.fact.at();
  const Places to = reveal.to.resolved() ? cast_.with_role(reveal.to.at()) : cast_.everybody();
  const std::uint64_t news = bits(to) & ~known_[fact];
  if (news == 0) return;
  known_[fact] |= news;
  schema::FactLearnt& learnt = *changes_.emplace_back().mutable_fact();
  learnt.set_fact(static_cast<std::uint32_t>(fact));
  learnt.set_places(news);
}

void Scratch::change_data(const std::string& name, int value) {
  data_[name] = value;
  schema::DataChanged& change = *changes_.emplace_back().mutable_data();
  change.set_name(name);
  change.set_value(value);
}

bool Scratch::known(std::size_t fact) const {
  const std::uint64_t everybody = bits(cast_.everybody());
  return everybody != 0 && (known_[fact] & everybody) == everybody;
}

bool Scratch::promised(std::size_t commitment) const {
  return standing().commitments[commitment].state == trust::CommitmentState::kOpen;
}

bool Scratch::broken(std::size_t commitment) const {
  return standing().commitments[commitment].state == trust::CommitmentState::kBroken;
}

bool Scratch::open(std::size_t breach) const {
  return standing().breaches[breach].state == trust::BreachState::kOpen;
}

bool Scratch::was(std::size_t scene, std::size_t option) const {
  const auto names = [&](const std::vector<std::uint32_t>& chosen) {
    return std::find(chosen.begin(), chosen.end(), option) != chosen.end();
  };
  if (scene == scene_ && names(chosen_)) return true;
  const auto& past = cast_.story().past;
  return std::any_of(past.begin(), past.end(), [&](const Past& p) { return p.scene == scene && names(p.chosen); });
}

trust::Level Scratch::level(const With& who, std::optional<trust::Pillar> pillar) const {
  const Doers everybody{cast_.everybody(), true};
  std::int64_t sum = 0;
  std::int64_t count = 0;
  for (const trust::Relation& relation : relations(cast_, who, With::Kind::kMates, everybody, other_)) {
    const trust::Vessel* vessel = standing().find(relation);
    if (vessel == nullptr) continue;
    sum += pillar ? vessel->level(*pillar) : vessel->overall();
    ++count;
  }
  return count == 0 ? cast_.plan.rules.start : static_cast<trust::Level>(sum / count);
}

std::uint64_t Scratch::random(std::uint64_t n, std::uint64_t bound) const {
  const RandomKey key{cast_.state.house.luck(), cast_.team.value, moment_.visit, "hook"};
  return bound == 0 ? 0 : keyed_below(key, n, bound);
}

int Scratch::data(const std::string& name) const {
  const auto found = data_.find(name);
  return found == data_.end() ? 0 : found->second;
}

}  // namespace drops::session
