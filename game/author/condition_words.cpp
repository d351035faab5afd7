#include "game/author/condition_words.h"

#include <fmt/format.h>

#include <vector>

#include "game/base/text.h"

namespace drops::author {
namespace {

using Kind = plan::Condition::Kind;

constexpr std::size_t kLongest = 48;  // letters of a name or a text in it

template <class T>
std::string named(const std::vector<T>& things, const plan::Ref& ref, std::string T::*text) {
  return shortened(ref.resolved() ? things[ref.at()].*text : ref.name, kLongest);
}

std::string was_words(const plan::Plan& plan, const plan::Condition& condition) {
  if (!condition.subject.resolved()) return fmt::format("\"{}\" was chosen", condition.option.name);
  const plan::Scene& scene = plan.scenes[condition.subject.at()];
  const bool known = scene.ask && condition.option.resolved();
  const std::string option = known ? scene.ask->options[condition.option.at()].text : condition.option.name;
  return fmt::format("\"{}\" was chosen in {}", shortened(option, kLongest), scene.spoken_title());
}

std::string level_words(const plan::Plan& plan, const plan::Condition& condition) {
  const std::string who = with_words(plan, condition.who);
  const std::string pillar = condition.pillar ? std::string(trust::name_of(*condition.pillar)) : "trust";
  const std::string level = condition.kind == Kind::kLow ? fmt::format("below {}", condition.level)
                                                         : fmt::format("{} or more", condition.level);
  return fmt::format("{} {} in the eyes of {}", pillar, level, who.empty() ? "the mates" : who);
}

std::string group_words(const plan::Plan& plan, const plan::Condition& condition) {
  const std::string_view between = condition.kind == Kind::kAll   ? " and "
                                   : condition.kind == Kind::kAny ? " or "
                                                                  : " nor ";
  std::string words = condition.kind == Kind::kNone ? (condition.of.size() > 1 ? "neither " : "not: ") : "";
  for (std::size_t i = 0; i < condition.of.size(); ++i) {
    const bool group = !condition.of[i].of.empty();
    const std::string part = condition_words(plan, condition.of[i]);
    words += fmt::format("{}{}", i > 0 ? between : "", group ? fmt::format("({})", part) : part);
  }
  return words;
}

}  // namespace

std::string with_words(const plan::Plan& plan, const plan::With& with) {
  switch (with.kind) {
    case plan::With::Kind::kMates: return "the mates";
    case plan::With::Kind::kRole: return named(plan.roles, with.who, &plan::Role::title);
    case plan::With::Kind::kCharacter: return named(plan.characters, with.who, &plan::Character::title);
    case plan::With::Kind::kOther: return "the other team";
    case plan::With::Kind::kUnsaid: break;
  }
  return with.who.name;
}

std::string condition_words(const plan::Plan& plan, const plan::Condition& condition) {
  const plan::Ref& subject = condition.subject;
  switch (condition.kind) {
    case Kind::kKnown: return fmt::format("all know: {}", named(plan.facts, subject, &plan::Fact::text));
    case Kind::kPromised: return fmt::format("promised: {}", named(plan.commitments, subject, &plan::Commitment::text));
    case Kind::kBroken: return fmt::format("broken: {}", named(plan.commitments, subject, &plan::Commitment::text));
    case Kind::kOpen: return fmt::format("not repaired: {}", named(plan.breaches, subject, &plan::Breach::title));
    case Kind::kWas: return was_words(plan, condition);
    case Kind::kLow:
    case Kind::kHigh: return level_words(plan, condition);
    case Kind::kBelow:
    case Kind::kAbove:
      return fmt::format("{} {} {}", condition.safety ? "safety" : named(plan.stakes, subject, &plan::Stake::title),
                         condition.kind == Kind::kBelow ? "below" : "above", condition.level);
    case Kind::kAll:
    case Kind::kAny:
    case Kind::kNone: return group_words(plan, condition);
    case Kind::kSide: return condition.second ? "the second of two teams" : "the first of two teams";
  }
  return "";
}

}  // namespace drops::author
