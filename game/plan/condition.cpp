#include "game/plan/condition.h"

#include <algorithm>

namespace drops::plan {
namespace {

bool level_is_low(const Condition& condition, const TeamFacts& team) {
  return team.level(condition.who, condition.pillar) < condition.level * trust::kOneDrop;
}

int gauge(const Condition& condition, const TeamFacts& team) {
  return condition.safety ? team.safety() : team.stake(condition.subject.at());
}

// What the condition names stands for something.
bool answerable(const Condition& condition) {
  using Kind = Condition::Kind;
  switch (condition.kind) {
    case Kind::kKnown:
    case Kind::kPromised:
    case Kind::kBroken:
    case Kind::kOpen: return condition.subject.resolved();
    case Kind::kWas: return condition.subject.resolved() && condition.option.resolved();
    case Kind::kBelow:
    case Kind::kAbove: return condition.safety || condition.subject.resolved();
    case Kind::kLow:
    case Kind::kHigh: return !condition.who.who.given() || condition.who.kind != With::Kind::kUnsaid;
    case Kind::kAll:
    case Kind::kAny:
    case Kind::kNone:
    case Kind::kSide: return true;
  }
  return false;
}

}  // namespace

bool holds(const Condition& condition, const TeamFacts& team) {
  using Kind = Condition::Kind;
  if (!answerable(condition)) return false;
  const auto part = [&](const Condition& each) { return holds(each, team); };
  switch (condition.kind) {
    case Kind::kKnown: return team.known(condition.subject.at());
    case Kind::kPromised: return team.promised(condition.subject.at());
    case Kind::kBroken: return team.broken(condition.subject.at());
    case Kind::kOpen: return team.open(condition.subject.at());
    case Kind::kWas: return team.was(condition.subject.at(), condition.option.at());
    case Kind::kLow: return level_is_low(condition, team);
    case Kind::kHigh: return !level_is_low(condition, team);
    case Kind::kBelow: return gauge(condition, team) < condition.level;
    case Kind::kAbove: return gauge(condition, team) > condition.level;
    case Kind::kAll: return std::ranges::all_of(condition.of, part);
    case Kind::kAny: return std::ranges::any_of(condition.of, part);
    case Kind::kNone: return std::ranges::none_of(condition.of, part);
    case Kind::kSide: return team.second() == condition.second;
  }
  return false;
}

bool same(const Condition& one, const Condition& other) {
  return one.kind == other.kind && one.subject.name == other.subject.name && one.option.name == other.option.name &&
         one.pillar == other.pillar && one.safety == other.safety && one.second == other.second &&
         one.level == other.level && one.who.who.name == other.who.who.name &&
         std::ranges::equal(one.of, other.of, same);
}

bool is_there_too(const Option& one, const Option& other) {
  return !one.when || (other.when && same(*one.when, *other.when));
}

}  // namespace drops::plan
