#pragma once
// The small part of a scenario that is code: its `after` hooks. Called while deciding; what they ask for lands in the
// events with its amounts, so that nothing that replays a journal ever runs one.

#include <cstdint>
#include <string>
#include <vector>

#include "game/base/result.h"
#include "game/plan/condition.h"
#include "game/plan/plan.h"

namespace drops::plan {

// What a hook asked for. It becomes an effect of the scene like any option's.
struct HookEffect {
  enum class What : std::uint8_t { kDrop, kLeak, kBucket, kStake, kData };
  What what = What::kDrop;
  trust::Pillar pillar = trust::Pillar::kCharacter;
  int count = 0;          // drops, leaks, buckets; the delta of a stake; the value of data
  With with;              // resolved
  std::size_t stake = 0;  // kStake
  std::string data;       // kData
  std::string why;
};

// What a hook may ask beyond the facts: a number of its own in [0, bound), the same at every replay.
class HookTeam : public TeamFacts {
 public:
  [[nodiscard]] virtual std::uint64_t random(std::uint64_t n, std::uint64_t bound) const = 0;
  [[nodiscard]] virtual int data(const std::string& name) const = 0;
};

class Hooks {
 public:
  virtual ~Hooks() = default;

  // Runs hook `number` of the plan. An error (stopped, out of memory, a mistake in the script) is one sentence for the
  // facilitator; the scene then goes on without its hook.
  [[nodiscard]] virtual Result<std::vector<HookEffect>> after(std::size_t number, const HookTeam& team) = 0;
};

// For a plan without hooks, and for tests.
class NoHooks final : public Hooks {
 public:
  [[nodiscard]] Result<std::vector<HookEffect>> after(std::size_t, const HookTeam&) override {
    return std::vector<HookEffect>{};
  }
};

}  // namespace drops::plan
