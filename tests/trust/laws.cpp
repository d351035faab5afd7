#include "tests/trust/laws.h"

#include <algorithm>

namespace drops::trust::support {
namespace {

// Where several things are done at once: drops, leaks, steps of repair, buckets, hollow.
enum Stage { kDropping, kLeaking, kRepairing, kBucketing, kHollowing };

Level after_bucket(Level level, const Rules& rules) {
  const Level percent = (level * rules.bucket_percent + 99) / 100;
  const Level most = std::max(percent, rules.bucket_least);
  return std::max(level - most, std::min(level, rules.bucket_leaves));
}

bool is_half(Held held) {
  return held == Held::kOutOfOrder || held == Held::kRushed || held == Held::kNotYet || held == Held::kSurfaced;
}

}  // namespace

int largest_drops_to(Level level, Level goal, int most, const Rules& rules) {
  int acts = 0;
  while (level < goal && acts <= most) {
    level += drops_gain(level, 3, kBrim, rules);
    ++acts;
  }
  return acts;
}

Level first_level_refilled_too_soon(const Rules& rules) {
  for (Level level = 2'000; level <= kBrim; ++level) {
    const Level after = level - buckets_loss(level, 1, rules);
    if (largest_drops_to(after, level, 5, rules) < 5) return level;
  }
  return -1;
}

Laws::Laws(const TrustWorld& world)
    : rules_(world.rules), commitments_(world.standing.commitments.size()), safety_(world.standing.safety) {
  for (const Vessel& vessel : world.standing.vessels) {
    for (const Pillar pillar : kAllPillars) levels_[{vessel.relation, pillar}] = vessel.level(pillar);
  }
  for (const Breach& breach : world.standing.breaches) breaches_.push_back({.kind = breach.kind});
  for (const CommitmentTerms& terms : world.commitments) breach_of_commitment_.push_back(terms.broken_breach);
}

void Laws::begin_settling(bool closing) {
  closing_ = closing;
  stage_ = kDropping;
}

void Laws::begin_visit() {
  moved_.clear();
  first_by_.clear();
  safety_moved_.clear();
  bucketed_.clear();
  for (Breached& breach : breaches_) breach.hollowed = breach.amended_now = false;
}

std::string Laws::broken_by(const Change& change) {
  return std::visit([this](const auto& one) { return check(one); }, change);
}

Level Laws::cap(const Spot& spot) const {
  Level highest = -1;
  for (const Breached& breach : breaches_) {
    const auto wound = breach.wounds.find(spot);
    const bool open = breach.state == BreachState::kOpen;
    if (wound == breach.wounds.end() || (!open && !breach.deception)) continue;
    const Level scar = !breach.deception ? 0 : open ? rules_.scar_open : rules_.scar_closed;
    highest = std::max({highest, wound->second.before - scar, 0});
  }
  return highest < 0 ? kBrim : highest;
}

Laws::Breached* Laws::breach_of(const Entry& entry) {
  return entry.breach < 0 ? nullptr : &breaches_.at(static_cast<std::size_t>(entry.breach));
}

std::string Laws::check(const Entry& entry) {
  const Spot spot{entry.relation, entry.pillar};
  if (!levels_.contains(spot)) return "an entry for a vessel that does not exist";
  if (entry.relation.truster == entry.relation.trustee) return "somebody trusts oneself";
  const Level level = levels_[spot];
  const Level after = level + entry.effect;
  if (after < 0 || after > kBrim) return "a level out of its range";
  if (entry.effect > 0 && after > cap(spot)) return "a gain above the cap of a breach or a scar";
  for (std::string broken : {check_order(entry), check_once(entry), check_kind(entry, level)}) {
    if (!broken.empty()) return broken;
  }
  levels_[spot] = after;
  return {};
}

std::string Laws::check_kind(const Entry& entry, Level level) {
  switch (entry.kind) {
    case EntryKind::kDrop: return check_drop(entry, level);
    case EntryKind::kLeak:
      if (entry.effect == 0 && entry.held == Held::kSceneCap) return {};
      return entry.effect == -std::min(level, entry.asked * kOneDrop) ? "" : "a leak that does not take one each";
    case EntryKind::kBucket: return check_bucket(entry, level);
    case EntryKind::kRepair: return check_repair(entry, level);
    case EntryKind::kStreak: return check_streak(entry);
    case EntryKind::kBonus: return check_bonus(entry);
    case EntryKind::kTakenBack: return check_taken_back(entry, level);
  }
  return "an entry of no kind";
}

std::string Laws::check_drop(const Entry& entry, Level level) {
  Moved& moved = moved_[{entry.relation, entry.pillar}];
  moved.dropped += entry.effect;
  if (moved.dropped > rules_.scene_drops * kOneDrop) return "more drops in one scene than may take effect";
  if (entry.effect < 0 || entry.effect > entry.asked * kOneDrop) return "drops that give more than they hold";
  if (level > rules_.taper_from && entry.effect >= entry.asked * kOneDrop) return "a full drop in a vessel that tapers";
  if (entry.held == Held::kNothing && entry.effect != entry.asked * kOneDrop) return "held back without a reason";
  return {};
}

std::string Laws::check_bucket(const Entry& entry, Level level) {
  bucketed_.insert(entry.relation.trustee);
  Level after = level;
  if (entry.held != Held::kSceneCap) {
    Moved& moved = moved_[{entry.relation, entry.pillar}];
    if (++moved.bucketed > rules_.scene_buckets) return "the buckets of more acts in one scene than may take effect";
    for (int i = 0; i < entry.asked; ++i) after = after_bucket(after, rules_);
  }
  if (level + entry.effect != after) return "a bucket that does not take its share, or leaves too little";
  const bool promised = entry.asked == 1 && entry.held != Held::kSceneCap && level >= 2'000;
  if (promised && largest_drops_to(after, level, 5, rules_) < 5) return "fewer than five drops refill a bucket";
  if (Breached* breach = breach_of(entry)) {
    if (breach->state != BreachState::kOpen) return "a breach draws while it is not open";
    Wound& wound = breach->wounds.try_emplace({entry.relation, entry.pillar}, Wound{.before = level}).first->second;
    wound.lost -= entry.effect;
  }
  return {};
}

// Of what a step gives: its percentage of what was lost, or half of that; never a quarter, and never more than the
// rest.
std::string Laws::check_repair(const Entry& entry, Level level) {
  Breached* breach = breach_of(entry);
  const Spot spot{entry.relation, entry.pillar};
  if (breach == nullptr || breach->state != BreachState::kOpen) return "a step repairs what is not open";
  if (!breach->wounds.contains(spot)) return "a step repairs what the breach has not touched";
  Wound& wound = breach->wounds.at(spot);
  const int percent = rules_.repair[static_cast<std::size_t>(breach->kind)][static_cast<std::size_t>(entry.step)];
  const Level full = wound.lost * percent / 100;
  const Level half = wound.lost * percent / 200;
  const Level room = std::min(wound.lost - wound.given, std::max(0, cap(spot) - level));
  if (entry.asked != percent) return "a step that asks for another percentage than the rules";
  if (entry.effect < std::min(half, room)) return "halves that multiply";
  if (entry.held == Held::kNothing && entry.effect != full) return "a step that does not give all of its percentage";
  if (is_half(entry.held) && entry.effect != half) return "a half that is none";
  if (entry.held == Held::kBreachCap && (entry.effect != room || room >= full)) return "held by what does not hold it";
  wound.given += entry.effect;
  return wound.given <= wound.lost ? "" : "more was given back than was lost";
}

std::string Laws::check_taken_back(const Entry& entry, Level level) {
  Breached* breach = breach_of(entry);
  if (breach == nullptr || !breach->hollowed) return "taken back without a hollow step";
  Wound& wound = breach->wounds.at({entry.relation, entry.pillar});
  if (entry.effect != -std::min(wound.given, level)) return "a hollow step that does not take back what was given";
  wound.given += entry.effect;
  return {};
}

std::string Laws::check_bonus(const Entry& entry) {
  Breached* breach = breach_of(entry);
  if (breach == nullptr || breach->state != BreachState::kClosed) return "stronger before the breach has closed";
  if (breach->deception) return "stronger than before after a deception";
  if (entry.pillar != Pillar::kCharacter && entry.pillar != Pillar::kConsistency) return "a bonus on another pillar";
  if (!breach->strengthened.insert({entry.relation, entry.pillar}).second) return "stronger twice";
  if (entry.effect < 0 || entry.effect > rules_.stronger_drops * kOneDrop) return "more than the stated bonus";
  return {};
}

std::string Laws::check_streak(const Entry& entry) {
  auto& visits = streaks_[entry.relation.trustee];
  visits.insert(entry.visit);
  if (std::ssize(visits) > rules_.streak_most) return "too many drops for a streak";
  if (rows_[entry.relation.trustee] < rules_.streak_scenes) return "a streak that is too short";
  if (entry.pillar != Pillar::kConsistency || entry.asked != 1) return "a streak that is not a drop of consistency";
  return entry.effect >= 0 && entry.effect <= kOneDrop ? "" : "a streak gives more than a drop";
}

// A step that was named in its time is given when the breach surfaces, with its buckets.
std::string Laws::check_order(const Entry& entry) {
  if (closing_) return {};
  int earliest = stage_;
  if (entry.kind == EntryKind::kDrop) earliest = kDropping;
  if (entry.kind == EntryKind::kLeak) earliest = kLeaking;
  if (entry.kind == EntryKind::kRepair && entry.cause.kind != CauseKind::kBreach) earliest = kRepairing;
  if (entry.kind == EntryKind::kBucket) earliest = std::max<int>(stage_, kBucketing);
  if (entry.kind == EntryKind::kTakenBack) earliest = kHollowing;
  if (earliest < stage_) return "out of the order of drops, leaks, steps, buckets, hollow";
  stage_ = earliest;
  return {};
}

std::string Laws::check_once(const Entry& entry) {
  const bool chosen = entry.cause.kind == CauseKind::kOption || entry.cause.kind == CauseKind::kOutcome;
  const bool shared =
      entry.kind == EntryKind::kDrop || entry.kind == EntryKind::kLeak || entry.kind == EntryKind::kBucket;
  if (!chosen || !shared || entry.effect == 0) return {};
  const std::tuple key{entry.kind, Spot{entry.relation, entry.pillar}, entry.cause.kind, entry.cause.number};
  return first_by_.try_emplace(key, entry.actor).first->second == entry.actor ? "" : "the same choice counted twice";
}

std::string Laws::check(const BreachChange& change) {
  using What = BreachChange::What;
  Breached& breach = breaches_.at(change.breach);
  const bool open = breach.state == BreachState::kOpen;
  switch (change.what) {
    case What::kOpened:
      if (breach.state != BreachState::kNone) return "a breach opened twice";
      breach.state = BreachState::kOpen;
      breach.deception = breach.kind == BreachKind::kDeception;
      return {};
    case What::kHidden:
      if (breach.state != BreachState::kNone && breach.state != BreachState::kHidden) return "hidden when it was out";
      breach.state = BreachState::kHidden;
      return {};
    case What::kSurfaced:
      if (breach.state != BreachState::kHidden) return "surfaced when it was not hidden";
      if (change.deception == breach.named) return "a deception is what nobody who hid it has named";
      breach.state = BreachState::kOpen;
      if (change.deception) breach.kind = BreachKind::kDeception;
      if (breach.named) breach.taken.insert(Step::kAcknowledge);
      breach.deception = breach.kind == BreachKind::kDeception;
      return {};
    case What::kStep: return check_step(change);
    case What::kHollow:
      if (!open || breach.hollowed) return "hollow towards what is not open, or twice in a scene";
      breach.hollowed = true;
      breach.taken.clear();
      breach.clean = 0;
      return {};
    case What::kClosed:
      if (!open || breach.taken.size() != kSteps) return "a breach closed before its six steps";
      breach.state = BreachState::kClosed;
      return {};
    case What::kFollowed:
      if (!closing_ || !breach.taken.contains(Step::kAmend) || breach.amended_now) return "followed before the amend";
      ++breach.clean;
      return {};
    case What::kFaltered: breach.clean = 0; return {};
  }
  return "a change of no kind";
}

std::string Laws::check_step(const BreachChange& change) {
  Breached& breach = breaches_.at(change.breach);
  if (breach.state == BreachState::kHidden) {
    breach.named = true;
    return change.step == Step::kAcknowledge ? "" : "a step towards what nobody knows";
  }
  if (breach.state != BreachState::kOpen) return "a step towards what is not open";
  if (!breach.taken.insert(change.step).second) return "a step taken twice";
  if (change.step == Step::kAmend) breach.amended_now = true;
  if (change.step == Step::kFollowThrough && (!closing_ || breach.clean < rules_.follow_through_scenes)) {
    return "a follow-through that was not earned";
  }
  return {};
}

std::string Laws::check(const CommitmentChange& change) {
  using What = CommitmentChange::What;
  CommitmentState& state = commitments_.at(change.commitment);
  if (state != (change.what == What::kMade ? CommitmentState::kNone : CommitmentState::kOpen)) {
    return "a commitment that does not end once";
  }
  const std::int32_t breach = breach_of_commitment_.at(change.commitment);
  const bool waits = breach >= 0 && breaches_.at(static_cast<std::size_t>(breach)).state == BreachState::kHidden;
  const bool settles = change.what != What::kMade && change.what != What::kBroken;  // breaking it brings it to light
  if (waits && settles) return "a commitment settled while its breach is hidden";
  switch (change.what) {
    case What::kMade: state = CommitmentState::kOpen; break;
    case What::kKept: state = CommitmentState::kKept; break;
    case What::kBroken: state = CommitmentState::kBroken; break;
    case What::kLapsed: state = CommitmentState::kLapsed; break;
    case What::kRenegotiated:
      if (!renegotiated_.insert(change.commitment).second) return "renegotiated twice";
      break;
  }
  return {};
}

std::string Laws::check(const SafetyChange& change) {
  const bool first = safety_moved_.insert(change.asked > 0 ? 1 : -1).second;
  const int expected = first ? std::clamp(safety_ + change.asked, 0, kSafest) : safety_;
  safety_ += change.effect;
  if (safety_ < 0 || safety_ > kSafest) return "safety out of its range";
  return safety_ == expected ? "" : "an answer to who spoke up that does not count once a scene";
}

std::string Laws::check(const SceneCounted& change) {
  if (change.clean && bucketed_.contains(change.trustee)) return "a scene with a bucket that counts as clean";
  rows_[change.trustee] = change.decided && change.clean ? rows_[change.trustee] + 1 : 0;
  return {};
}

std::string Laws::differs_from(const Standing& standing) const {
  for (const Vessel& vessel : standing.vessels) {
    for (const Pillar pillar : kAllPillars) {
      if (levels_.at({vessel.relation, pillar}) != vessel.level(pillar)) return "a level";
    }
  }
  for (std::size_t i = 0; i < breaches_.size(); ++i) {
    const Breach& breach = standing.breaches[i];
    if (breach.state != breaches_[i].state || breach.kind != breaches_[i].kind) return "a breach";
    if (breach.losses.size() != breaches_[i].wounds.size()) return "what a breach has touched";
    for (const Loss& loss : breach.losses) {
      const Wound& wound = breaches_[i].wounds.at({loss.relation, loss.pillar});
      if (loss.before != wound.before || loss.lost != wound.lost || loss.given_back != wound.given) return "a loss";
    }
  }
  for (std::size_t i = 0; i < commitments_.size(); ++i) {
    if (standing.commitments[i].state != commitments_[i]) return "a commitment";
  }
  return standing.safety == safety_ ? "" : "safety";
}

}  // namespace drops::trust::support
