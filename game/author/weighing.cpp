#include "game/author/weighing.h"

#include <algorithm>
#include <array>

namespace drops::author {
namespace {

constexpr std::int64_t kHundred = 100;

// Trusters in one row: the characters, the other team, the roles, and all mates among themselves.
std::size_t trusters_of(const plan::Plan& plan) {
  return plan.characters.size() + 1 + plan.roles.size() + 1;
}

// The means of one story's end.
class End {
 public:
  End(const session::Story& story, const plan::Plan& plan, const std::vector<std::uint32_t>& places)
      : story_(story), plan_(plan), places_(places), sums_(trusters_of(plan)) {
    for (const trust::Vessel& vessel : story.standing.vessels) add(vessel);
  }

  void add_to(Goods& goods) const {
    goods.resize(trusters_of(plan_) * trust::kPillars + 1 + plan_.stakes.size());
    auto good = goods.begin();
    for (const Sum& sum : sums_) {
      for (const std::int64_t level : sum.levels) {
        if (sum.count > 0) good->add(level / sum.count);
        ++good;
      }
    }
    (good++)->add(story_.standing.safety * kHundred);
    for (const int stake : story_.stakes) (good++)->add(stake * kHundred);
  }

 private:
  struct Sum {
    std::int64_t count = 0;
    std::array<std::int64_t, trust::kPillars> levels{};
  };

  void add(const trust::Vessel& vessel) {
    using Kind = trust::Entity::Kind;
    const auto& [truster, trustee] = vessel.relation;
    if (truster.kind == Kind::kCharacter) return count(truster.index, vessel);
    if (truster.kind == Kind::kTeam) return count(plan_.characters.size(), vessel);
    count(sums_.size() - 1, vessel);
    const bool did_it = places_.empty() || std::find(places_.begin(), places_.end(), trustee.index) != places_.end();
    if (did_it) count(plan_.characters.size() + 1 + story_.roles[truster.index], vessel);
  }
  void count(std::size_t row, const trust::Vessel& vessel) {
    ++sums_[row].count;
    for (std::size_t i = 0; i < trust::kPillars; ++i) sums_[row].levels[i] += vessel.levels[i];
  }

  const session::Story& story_;
  const plan::Plan& plan_;
  const std::vector<std::uint32_t>& places_;
  std::vector<Sum> sums_;
};

// What was owed, open and on the card: two options are compared where these are the same.
Situation situation_in(const session::Story& story, const Taken& taken) {
  Digest digest;
  for (const std::uint32_t option : taken.absent) digest.add(~option);
  for (const auto& snapshot : story.snapshots) {
    if (snapshot->visit != taken.visit) continue;
    for (const trust::Commitment& one : snapshot->standing.commitments) digest.add(one.state).add(one.renegotiated);
    for (const trust::Breach& one : snapshot->standing.breaches) digest.add(one.state);
  }
  return digest.value();
}

}  // namespace

void Weighed::add(std::int64_t value) {
  ++count;
  sum += value;
  squares += value * value;
}

void Weighed::add(const Weighed& other) {
  count += other.count;
  sum += other.sum;
  squares += other.squares;
}

double Weighed::mean() const {
  return count == 0 ? 0 : static_cast<double>(sum) / static_cast<double>(count);
}

double Weighed::error() const {
  if (count < 2) return 0;
  const double n = static_cast<double>(count);
  const double variance = static_cast<double>(squares) / n - mean() * mean();
  return std::max(variance, 0.0) / (n - 1);
}

void Weighing::add(const Played& played) {
  const plan::Plan& plan = played.session.plan();
  goods_.resize(plan.scenes.size());
  for (const Taken& taken : played.taken) {
    if (taken.some_locked) continue;  // then those who chose had come there by other ways than those who could not
    auto& options = goods_[taken.scene];
    options.resize(plan.scenes[taken.scene].ask->options.size());
    const session::Story& story = played.session.state().story(TeamId(taken.team));
    End(story, plan, taken.places).add_to(options[taken.option][situation_in(story, taken)]);
  }
}

const std::map<Situation, Goods>& Weighing::of(std::size_t scene, std::size_t option) const {
  static const std::map<Situation, Goods> kNone;
  if (scene >= goods_.size() || option >= goods_[scene].size()) return kNone;
  return goods_[scene][option];
}

std::vector<std::string> goods_of(const plan::Plan& plan) {
  std::vector<std::string> trusters;
  for (const plan::Character& character : plan.characters) trusters.push_back(character.title);
  trusters.push_back("the other team");
  for (const plan::Role& role : plan.roles) trusters.push_back(role.title);
  trusters.push_back("the mates");
  std::vector<std::string> goods;
  for (const std::string& truster : trusters) {
    for (const trust::Pillar pillar : trust::kAllPillars) {
      goods.push_back(truster + ": " + std::string(trust::name_of(pillar)));
    }
  }
  goods.push_back("safety");
  for (const plan::Stake& stake : plan.stakes) goods.push_back(stake.title);
  return goods;
}

}  // namespace drops::author
