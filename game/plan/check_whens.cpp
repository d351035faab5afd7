// Options with a condition: the default is always there, and so is a second one beside it, whatever has happened.

#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"
#include "game/plan/condition.h"

namespace drops::plan {
namespace {

constexpr std::size_t kMostAsked = 12;  // different things that one card's conditions ask for; beyond, nothing is said

// Everything that a scene's conditions ask for, each once; what they say is true or false as the bits of `holding` are.
class Card {
 public:
  explicit Card(const Ask& ask) : ask_(ask) {
    for (const Option& option : ask.options) {
      if (option.when) gather(*option.when);
    }
  }

  // The fewest options that are ever there together; nothing: too much is asked to try all of it.
  [[nodiscard]] std::optional<std::size_t> fewest() const {
    if (asked_.size() > kMostAsked) return std::nullopt;
    std::size_t least = ask_.options.size();
    for (std::uint32_t holding = 0; holding < 1u << asked_.size(); ++holding) {
      const auto there = std::ranges::count_if(
          ask_.options, [&](const Option& option) { return !option.when || value(*option.when, holding); });
      least = std::min(least, static_cast<std::size_t>(there));
    }
    return least;
  }

 private:
  using Kind = Condition::Kind;

  static bool is_group(const Condition& c) {
    return c.kind == Kind::kAll || c.kind == Kind::kAny || c.kind == Kind::kNone;
  }

  // What is high is not low, what is above 2 is not below 3, the second side is not the first: one thing that is asked,
  // and its opposite.
  static bool is_opposite(const Condition& c) {
    return c.kind == Kind::kHigh || c.kind == Kind::kAbove || (c.kind == Kind::kSide && c.second);
  }
  static Condition plain(Condition c) {
    if (c.kind == Kind::kHigh) c.kind = Kind::kLow;
    if (c.kind == Kind::kAbove) {
      c.kind = Kind::kBelow;
      ++c.level;
    }
    c.second = false;
    return c;
  }

  void gather(const Condition& c) {
    for (const Condition& part : c.of) gather(part);
    if (!is_group(c) && find(c) == asked_.size()) asked_.push_back(plain(c));
  }
  [[nodiscard]] std::size_t find(const Condition& c) const {
    const Condition wanted = plain(c);
    return static_cast<std::size_t>(
        std::ranges::find_if(asked_, [&](const Condition& one) { return same(one, wanted); }) - asked_.begin());
  }

  [[nodiscard]] bool value(const Condition& c, std::uint32_t holding) const {
    const auto part = [&](const Condition& each) { return value(each, holding); };
    if (c.kind == Kind::kAll) return std::ranges::all_of(c.of, part);
    if (c.kind == Kind::kAny) return std::ranges::any_of(c.of, part);
    if (c.kind == Kind::kNone) return std::ranges::none_of(c.of, part);
    return (((holding >> find(c)) & 1u) != 0) != is_opposite(c);
  }

  const Ask& ask_;
  std::vector<Condition> asked_;
};

}  // namespace

void check_whens(const Scene& scene, Report& report) {
  const Ask& ask = *scene.ask;
  if (ask.fallback.resolved() && ask.options[ask.fallback.at()].when) {
    const Option& option = ask.options[ask.fallback.at()];
    report.error("E434", option.place, subject_of(scene, option), "it is the default, and has a when",
                 "leave the when out, or make an option the default that is always there");
    return;
  }
  const auto fewest = Card(ask).fewest();
  if (!fewest || *fewest >= 2 || ask.options.size() < 2) return;
  report.warning("W435", ask.place, subject_of(scene),
                 "every option but one has a when, and where none of them holds there is no choice",
                 "leave the when out with one of them, or add an option that is always there");
}

}  // namespace drops::plan
