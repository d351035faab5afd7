// What an option costs, as far as it is declared. What hooks take, where a way leads and what a later scene makes of a
// choice cannot be weighed here: such options are let be, and so is what is a risk. The simulation measures the rest.

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "game/plan/check_parts.h"
#include "game/plan/condition.h"

namespace drops::plan {
namespace {

constexpr int kBucketAgainstDrops = 15;  // a bucket draws at least so many

bool any_of(const Effects& effects, Amounts TrustEffect::*what) {
  return std::ranges::any_of(effects.trust, [&](const TrustEffect& set) { return set.*what != Amounts{}; });
}

bool moves_stakes(const Effects& effects) {
  return std::ranges::any_of(effects.stakes, [](const StakeDelta& stake) { return stake.delta != 0; });
}

// Something is taken, bound or put at risk.
bool has_price(const Effects& e) {
  return any_of(e, &TrustEffect::leaks) || any_of(e, &TrustEffect::buckets) || moves_stakes(e) || e.makes.given() ||
         e.breaks.given() || e.renegotiates.given() || e.opens.given() || e.hides.given() || e.surfaces.given() ||
         e.hollow || e.voice || e.blame || !e.reveals.empty() || !e.sets.empty();
}

bool gives(const Effects& e) {
  return any_of(e, &TrustEffect::drops) || e.welcome;
}

// What others offer beyond drops: who does not take it goes without.
bool settles_something(const Effects& e) {
  return e.repairs_something() || e.keeps.given() || !e.reveals.empty();
}

using Weighed = std::map<std::pair<std::string, std::size_t>, int>;  // by truster and pillar

Weighed weighed(const Effects& effects) {
  Weighed all;
  for (const TrustEffect& set : effects.trust) {
    for (std::size_t i = 0; i < trust::kPillars; ++i) {
      const int drops = set.drops[i] - set.leaks[i] - kBucketAgainstDrops * set.buckets[i];
      if (drops != 0) all[{set.with.who.name, i}] += drops;
    }
  }
  return all;
}

// Everything but trust is the same: then trust alone decides.
bool differ_in_trust_alone(const Option& a, const Option& b) {
  const auto same = [](const Ref& x, const Ref& y) { return x.name == y.name; };
  const Effects& x = a.effects;
  const Effects& y = b.effects;
  const bool refs = same(x.makes, y.makes) && same(x.keeps, y.keeps) && same(x.breaks, y.breaks) &&
                    same(x.renegotiates, y.renegotiates) && same(x.due, y.due) && same(x.opens, y.opens) &&
                    same(x.hides, y.hides) && same(x.surfaces, y.surfaces) &&
                    std::ranges::equal(x.repairs, y.repairs, {}, &Ref::name, &Ref::name) && same(a.go, b.go);
  const bool rest = x.repairs_open == y.repairs_open && x.step == y.step && x.hollow == y.hollow &&
                    x.voice == y.voice && x.welcome == y.welcome && x.blame == y.blame && x.reveals.empty() &&
                    y.reveals.empty() && x.sets.empty() && y.sets.empty() && a.needs_safety == b.needs_safety;
  const auto stakes = [](const Effects& e) {
    std::map<std::string, int> all;
    for (const StakeDelta& stake : e.stakes) {
      if (stake.delta != 0) all[stake.stake.name] += stake.delta;
    }
    return all;
  };
  return refs && rest && stakes(x) == stakes(y);
}

// At least as good in everybody's eyes, and better in somebody's.
bool beats(const Weighed& better, const Weighed& worse) {
  Weighed difference = better;
  for (const auto& [whose, drops] : worse) difference[whose] -= drops;
  const auto sign = [](const auto& entry) { return entry.second; };
  return std::ranges::all_of(
             difference, [](int d) { return d >= 0; }, sign) &&
         std::ranges::any_of(
             difference, [](int d) { return d > 0; }, sign);
}

class PriceCheck {
 public:
  PriceCheck(const Plan& plan, Report& report) : plan_(plan), report_(report) {
    for_each_condition(plan, [&](const ConditionAt& at) {
      const Condition& c = at.condition;
      if (c.kind == Condition::Kind::kWas && c.subject.resolved()) remembered_.insert({c.subject.at(), c.option.name});
    });
  }

  void scene(std::size_t number) {
    const Scene& scene = plan_.scenes[number];
    const bool weighable = scene.ask && decides(*scene.ask) && scene.ask->kind != AskKind::kAllocate &&
                           scene.after < 0 && scene.ask->options.size() <= kMostOptions;
    if (!weighable) return;
    std::set<const Option*> free;
    for (const Option& option : scene.ask->options) {
      if (!is_free(number, option)) continue;
      free.insert(&option);
      report_.warning("W421", option.place, subject_of(scene, option), "it gives, and costs nothing",
                      "let it cost something: a stake, a leak, a risk; else there is nothing to decide");
    }
    if (scene.ask->kind != AskKind::kAcross) compare(number, free);
  }

 private:
  [[nodiscard]] bool is_free(std::size_t number, const Option& option) const {
    const Scene& scene = plan_.scenes[number];
    bool given = gives(option.effects);
    if (has_price(option.effects) || has_consequences(number, option)) return false;
    for (const OutcomeRow& row : scene.outcome) {
      if (row.mine.given() && row.mine.name != option.id) continue;
      if (has_price(row.effects)) return false;
      given = given || gives(row.effects);
    }
    const bool goes_without = std::ranges::any_of(scene.ask->options, [&](const Option& other) {
      return &other != &option && settles_something(other.effects) && !settles_all_of(option.effects, other.effects);
    });
    return given && !goes_without;
  }

  static bool settles_all_of(const Effects& mine, const Effects& theirs) {
    return (mine.repairs_something() || !theirs.repairs_something()) && (mine.keeps.given() || !theirs.keeps.given()) &&
           (!mine.reveals.empty() || theirs.reveals.empty());
  }

  // A later scene looks back at it, or it leads elsewhere than the others.
  [[nodiscard]] bool has_consequences(std::size_t number, const Option& option) const {
    if (remembered_.contains({number, option.id})) return true;
    return std::ranges::any_of(plan_.scenes[number].ask->options,
                               [&](const Option& other) { return other.go.name != option.go.name; });
  }

  void compare(std::size_t number, const std::set<const Option*>& free) {
    const Scene& scene = plan_.scenes[number];
    for (const Option& worse : scene.ask->options) {
      if (remembered_.contains({number, worse.id})) continue;
      for (const Option& better : scene.ask->options) {
        if (&better == &worse || free.contains(&better) || remembered_.contains({number, better.id})) continue;
        if (!is_there_too(better, worse) || !differ_in_trust_alone(worse, better) ||
            !beats(weighed(better.effects), weighed(worse.effects)))
          continue;
        report_.warning("W422", worse.place, subject_of(scene, worse),
                        fmt::format("it is worse than '{}' with everybody, and better in nothing", better.id),
                        "let it win something, or cost less: else nobody has a reason to choose it");
        break;
      }
    }
  }

  const Plan& plan_;
  Report& report_;
  std::set<std::pair<std::size_t, std::string>> remembered_;  // scene and option that a condition asks for
};

}  // namespace

void check_prices(const Plan& plan, Report& report) {
  PriceCheck check(plan, report);
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) check.scene(i);
}

}  // namespace drops::plan
