#include "game/author/start_point.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "game/base/text.h"

namespace drops::author {
namespace {

constexpr std::size_t kLongestData = 32;
constexpr int kMostData = 1'000'000;

std::optional<int> whole(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool fits = error == std::errc() && end == text.data() + text.size() && std::abs(value) <= kMostData;
  return fits ? std::optional(value) : std::nullopt;
}

template <class T>
plan::Ref find(const std::vector<T>& things, std::string_view id) {
  const auto found = std::ranges::find(things, id, &T::id);
  if (found == things.end()) return {};
  return {found->id, static_cast<std::int32_t>(found - things.begin()), found->place};
}

// What one "name=value" may mean. Ids of different sorts may be the same word; the value says which is meant.
class Reader {
 public:
  explicit Reader(const plan::Plan& plan) : plan_(plan) {}

  Result<Before> read(std::string_view set) {
    const auto cut = set.find('=');
    if (cut == std::string_view::npos || cut == 0) {
      return fail(Code::kInvalid, fmt::format("'{}' sets nothing", set), "write it as in days=1 or friday=promised");
    }
    name_ = set.substr(0, cut);
    value_ = set.substr(cut + 1);
    wanted_.clear();
    Before before;
    if (is_stake(before) || is_fact(before) || is_commitment(before) || is_breach(before) || is_choice(before)) {
      return before;
    }
    if (name_ == "safety") return safety();
    if (!wanted_.empty()) {
      return fail(Code::kInvalid, fmt::format("'{}' cannot be {}", name_, value_.empty() ? "nothing" : value_),
                  fmt::format("give {}", wanted_));
    }
    return data();
  }

 private:
  bool want(std::string what) {
    wanted_ += (wanted_.empty() ? "" : ", or ") + std::move(what);
    return false;
  }

  bool is_stake(Before& before) {
    const plan::Ref stake = find(plan_.stakes, name_);
    if (!stake.resolved()) return false;
    const plan::Stake& bounds = plan_.stakes[stake.at()];
    const auto value = whole(value_);
    if (!value || *value < bounds.least || *value > bounds.most) {
      return want(fmt::format("a whole number from {} to {}", bounds.least, bounds.most));
    }
    before.stake = static_cast<std::uint32_t>(stake.number);
    before.value = *value;
    return true;
  }

  bool is_fact(Before& before) {
    const plan::Ref fact = find(plan_.facts, name_);
    if (!fact.resolved()) return false;
    const plan::Ref role = find(plan_.roles, value_);
    if (value_ != "known" && !role.resolved()) return want("'known', or the role that knows it");
    before.effects.reveals.push_back({fact, role});
    return true;
  }

  bool is_commitment(Before& before) {
    const plan::Ref commitment = find(plan_.commitments, name_);
    if (!commitment.resolved()) return false;
    if (value_ != "promised" && value_ != "kept" && value_ != "broken") return want("'promised', 'kept' or 'broken'");
    before.effects.makes = commitment;
    if (value_ == "kept") before.after.keeps = commitment;
    if (value_ == "broken") before.after.breaks = commitment;
    return true;
  }

  bool is_breach(Before& before) {
    const plan::Ref breach = find(plan_.breaches, name_);
    if (!breach.resolved()) return false;
    if (value_ != "open" && value_ != "hidden") return want("'open' or 'hidden'");
    (value_ == "open" ? before.effects.opens : before.effects.hides) = breach;
    return true;
  }

  bool is_choice(Before& before) {
    const plan::Ref scene = find(plan_.scenes, name_);
    if (!scene.resolved() || !plan_.scenes[scene.at()].ask) return false;
    const auto& options = plan_.scenes[scene.at()].ask->options;
    const plan::Ref option = find(options, value_);
    if (!option.resolved()) {
      std::string ids;
      for (const plan::Option& one : options) ids += (ids.empty() ? "'" : ", '") + one.id + "'";
      return want(fmt::format("an option of that scene: {}", ids));
    }
    before.scene = static_cast<std::uint32_t>(scene.number);
    before.option = static_cast<std::uint32_t>(option.number);
    return true;
  }

  Result<Before> safety() const {
    const auto value = whole(value_);
    if (!value || *value < 0 || *value > trust::kSafest) {
      return fail(Code::kInvalid, fmt::format("safety cannot be {}", value_), "give a whole number from 0 to 100");
    }
    Before before;
    before.safety = true;
    before.value = *value;
    return before;
  }

  // A number that the scenario's own code reads.
  Result<Before> data() const {
    const auto value = whole(value_);
    if (!value || name_.size() > kLongestData) {
      return fail(Code::kNotFound, fmt::format("'{}' is nothing that '{}' declares", name_, plan_.id),
                  nearest_declared());
    }
    Before before;
    before.effects.sets.push_back({std::string(name_), *value});
    return before;
  }

  [[nodiscard]] std::string nearest_declared() const {
    std::vector<std::string> ids = {"safety"};
    const auto add = [&](const auto& things) {
      for (const auto& thing : things) ids.push_back(thing.id);
    };
    add(plan_.stakes);
    add(plan_.facts);
    add(plan_.commitments);
    add(plan_.breaches);
    add(plan_.scenes);
    const auto near = nearest(name_, ids);
    return near ? fmt::format("did you mean '{}'?", *near) : "name a stake, a fact, a commitment, a breach or a scene";
  }

  const plan::Plan& plan_;
  std::string_view name_, value_;
  std::string wanted_;
};

}  // namespace

Result<StartPoint> read_start_point(const plan::Plan& plan, const std::string& from,
                                    const std::vector<std::string>& sets) {
  StartPoint start;
  start.scene = static_cast<std::uint32_t>(plan.start.at());
  if (!from.empty()) {
    const plan::Ref scene = find(plan.scenes, from);
    if (!scene.resolved()) {
      std::vector<std::string> ids;
      for (const plan::Scene& one : plan.scenes) ids.push_back(one.id);
      const auto near = nearest(from, ids);
      return fail(Code::kNotFound, fmt::format("there is no scene '{}'", from),
                  near ? fmt::format("did you mean '{}'?", *near) : "name one that the file declares");
    }
    start.scene = static_cast<std::uint32_t>(scene.number);
  }
  Reader reader(plan);
  for (const std::string& set : sets) {
    auto before = reader.read(set);
    if (!before) return pass_on(before);
    start.before.push_back(std::move(*before));
  }
  return start;
}

}  // namespace drops::author
