#include "game/author/dominance.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "game/plan/condition.h"
#include "game/session/cast.h"

namespace drops::author {
namespace {

using plan::Effects;
using plan::With;

constexpr int kBucket = 100;           // in drops: outweighs any leaks of one act
constexpr std::int64_t kEnough = 100;  // stories in which an option was chosen, before it is judged
constexpr double kErrors = 4;          // standard errors
constexpr double kAhead = 2;           // hundredths
constexpr double kWellAhead = 10;

// What an option declares: its own effects, and those of the row of the outcome table that it leads to.
using Declared = std::vector<const Effects*>;

Declared declared(const plan::Scene& scene, std::size_t option, std::optional<std::size_t> theirs) {
  Declared all = {&scene.ask->options[option].effects};
  if (!theirs) return all;
  const auto fits = [](const plan::Ref& ref, std::size_t number) {
    return !ref.given() || ref.number == static_cast<std::int32_t>(number);
  };
  const auto row = std::find_if(scene.outcome.begin(), scene.outcome.end(), [&](const plan::OutcomeRow& one) {
    return fits(one.mine, option) && fits(one.theirs, *theirs);
  });
  if (row != scene.outcome.end()) all.push_back(&row->effects);
  return all;
}

// On paper: by good, as goods_of() numbers them, in whole drops or points.
class Paper {
 public:
  Paper(const plan::Plan& plan, With::Kind unsaid, const Declared& effects) : plan_(plan) {
    With::Kind kind = unsaid;
    for (const Effects* one : effects) {
      for (const plan::TrustEffect& trust : one->trust) add_trust(trust, kind);
      for (const plan::StakeDelta& delta : one->stakes) points_[safety() + 1 + delta.stake.at()] += delta.delta;
      if (one->welcome) points_[safety()] += plan.rules.welcome;
      if (one->blame) points_[safety()] -= plan.rules.blame;
      kind = With::Kind::kOther;  // of an outcome
    }
  }

  // The goods of which one of the two gives more.
  [[nodiscard]] static std::vector<std::size_t> ahead(const Paper& more, const Paper& less) {
    std::vector<std::size_t> goods;
    for (std::size_t good = 0; good <= more.safety() + more.plan_.stakes.size(); ++good) {
      if (more.at(good) > less.at(good)) goods.push_back(good);
    }
    return goods;
  }

 private:
  [[nodiscard]] std::size_t roles() const { return plan_.characters.size() + 1; }
  [[nodiscard]] std::size_t safety() const { return (roles() + plan_.roles.size() + 1) * trust::kPillars; }
  [[nodiscard]] int at(std::size_t good) const {
    const auto found = points_.find(good);
    return found == points_.end() ? 0 : found->second;
  }

  void add_trust(const plan::TrustEffect& effect, With::Kind unsaid) {
    const auto [first, last] = trusters(effect.with, unsaid);
    for (std::size_t truster = first; truster < last; ++truster) {
      for (std::size_t i = 0; i < trust::kPillars; ++i) {
        points_[truster * trust::kPillars + i] += effect.drops[i] - effect.leaks[i] - kBucket * effect.buckets[i];
      }
    }
  }

  [[nodiscard]] std::pair<std::size_t, std::size_t> trusters(const With& with, With::Kind unsaid) const {
    const std::size_t who = with.who.resolved() ? with.who.at() : 0;
    switch (with.kind == With::Kind::kUnsaid ? unsaid : with.kind) {
      case With::Kind::kUnsaid: return {0, plan_.characters.size()};
      case With::Kind::kCharacter: return {who, who + 1};
      case With::Kind::kOther: return {plan_.characters.size(), roles()};
      case With::Kind::kRole: return {roles() + who, roles() + who + 1};
      case With::Kind::kMates: return {roles(), roles() + plan_.roles.size()};
    }
    return {0, 0};
  }

  const plan::Plan& plan_;
  std::map<std::size_t, int> points_;
};

bool same(const plan::Ref& one, const plan::Ref& other) {
  return one.number == other.number;
}

bool tells(const Effects& effects, const plan::Reveal& wanted) {
  return std::any_of(effects.reveals.begin(), effects.reveals.end(), [&](const plan::Reveal& told) {
    return same(told.fact, wanted.fact) && same(told.to, wanted.to);
  });
}

bool tells_more(const Effects& one, const Effects& other) {
  return std::any_of(one.reveals.begin(), one.reveals.end(),
                     [&](const plan::Reveal& told) { return !tells(other, told); });
}

// Does this cost a risk that the other spares?
bool risks_more(const Effects& one, const Effects& other) {
  const auto more = [&](const plan::Ref Effects::*risk) {
    return (one.*risk).given() && !same(one.*risk, other.*risk);
  };
  return more(&Effects::opens) || more(&Effects::hides) || more(&Effects::surfaces) || more(&Effects::breaks) ||
         more(&Effects::makes) || (one.hollow && !other.hollow) || (one.blame && !other.blame) ||
         tells_more(one, other);
}

bool says_more(const Effects& one, const Effects& other) {
  return (one.voice && !other.voice) || tells_more(one, other);
}

// What one declares that could clear it of being dominated by the other.
bool is_cleared(const Declared& one, const Declared& other) {
  static const Effects kNothing;
  for (std::size_t i = 0; i < std::max(one.size(), other.size()); ++i) {
    const Effects& mine = i < one.size() ? *one[i] : kNothing;
    const Effects& theirs = i < other.size() ? *other[i] : kNothing;
    if (risks_more(theirs, mine) || says_more(mine, theirs)) return true;
  }
  return false;
}

// The first good of which the first option is ahead in the end by `least` hundredths or more; nothing: of none.
std::optional<std::size_t> ahead_in_the_end(const Goods& one, const Goods& other, double least) {
  for (std::size_t good = 0; good < std::min(one.size(), other.size()); ++good) {
    const double by = one[good].mean() - other[good].mean();
    if (one[good].count == 0 || other[good].count == 0 || by < least) continue;
    if (by > kErrors * std::sqrt(one[good].error() + other[good].error())) return good;
  }
  return std::nullopt;
}

bool ahead_somewhere(const std::map<Situation, Goods>& one, const std::map<Situation, Goods>& other) {
  return std::any_of(one.begin(), one.end(), [&](const auto& at) {
    const auto same = other.find(at.first);
    return same != other.end() && ahead_in_the_end(at.second, same->second, kAhead);
  });
}

using Situations = std::map<Situation, Goods>;

// All situations together; of an option that is not always there, those in which it was.
Goods total(const Situations& by_situation, const Situations* within = nullptr) {
  Goods sum;
  for (const auto& [situation, goods] : by_situation) {
    if (within != nullptr && !within->contains(situation)) continue;
    sum.resize(goods.size());
    for (std::size_t i = 0; i < goods.size(); ++i) sum[i].add(goods[i]);
  }
  return sum;
}

bool is_judged(const Goods& goods) {
  return std::any_of(goods.begin(), goods.end(), [](const Weighed& good) { return good.count >= kEnough; });
}

class Judge {
 public:
  Judge(const plan::Plan& plan, const Weighing& weighing, std::size_t scene)
      : plan_(plan), weighing_(weighing), number_(scene), scene_(plan.scenes[scene]) {}

  // The good by which B is ahead, where A is dominated.
  [[nodiscard]] std::optional<std::size_t> dominated(std::size_t a, std::size_t b) const {
    const auto& options = scene_.ask->options;
    if (options[b].needs_safety > options[a].needs_safety || !plan::is_there_too(options[b], options[a]))
      return std::nullopt;
    std::optional<std::size_t> ahead;
    for (const auto& theirs : answers()) {
      const Declared mine = declared(scene_, a, theirs), other = declared(scene_, b, theirs);
      const With::Kind unsaid = session::unsaid_of(*scene_.ask);
      const Paper paper(plan_, unsaid, mine), better(plan_, unsaid, other);
      if (is_cleared(mine, other) || !Paper::ahead(paper, better).empty()) return std::nullopt;
      const auto goods = Paper::ahead(better, paper);
      if (!ahead && !goods.empty()) ahead = goods.front();
    }
    if (ahead_somewhere(weighing_.of(number_, a), weighing_.of(number_, b))) return std::nullopt;
    const Situations& mine = weighing_.of(number_, a);
    const Goods led_to = total(mine);
    const Goods other_led_to = total(weighing_.of(number_, b), options[a].when ? &mine : nullptr);
    if (!is_judged(led_to) || !is_judged(other_led_to)) return std::nullopt;
    return ahead ? ahead : ahead_in_the_end(other_led_to, led_to, kWellAhead);
  }

 private:
  // What the other team may answer; nothing, once, where none is asked.
  [[nodiscard]] std::vector<std::optional<std::size_t>> answers() const {
    if (scene_.outcome.empty()) return {std::nullopt};
    std::vector<std::optional<std::size_t>> all;
    for (std::size_t i = 0; i < scene_.ask->options.size(); ++i) all.emplace_back(i);
    return all;
  }

  const plan::Plan& plan_;
  const Weighing& weighing_;
  const std::size_t number_;
  const plan::Scene& scene_;
};

}  // namespace

std::vector<Dominated> dominated_options(const plan::Plan& plan, const Weighing& weighing) {
  std::vector<Dominated> all;
  const std::vector<std::string> goods = goods_of(plan);
  for (std::uint32_t scene = 0; scene < plan.scenes.size(); ++scene) {
    if (!plan.scenes[scene].ask) continue;
    const Judge judge(plan, weighing, scene);
    const auto options = static_cast<std::uint32_t>(plan.scenes[scene].ask->options.size());
    for (std::uint32_t a = 0; a < options; ++a) {
      for (std::uint32_t b = 0; b < options; ++b) {
        const auto ahead = a == b ? std::nullopt : judge.dominated(a, b);
        if (!ahead) continue;
        all.push_back({scene, a, b, goods[*ahead]});
        break;
      }
    }
  }
  return all;
}

}  // namespace drops::author
