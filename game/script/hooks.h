#pragma once
// The `after` hooks of a plan, run from its sources. Every call starts from nothing: a fresh state in which the file is
// run again, so that a hook can remember nothing from one team, or one call, to the next.

#include <memory>
#include <utility>
#include <vector>

#include "game/base/result.h"
#include "game/plan/hooks.h"
#include "game/plan/plan.h"

namespace drops::script {

class ScriptHooks final : public plan::Hooks {
 public:
  explicit ScriptHooks(plan::Plan plan) : plan_(std::move(plan)) {}

  // An error (kInvalid a mistake, kLimit stopped, kNotFound no such hook) says "file:line: ...".
  [[nodiscard]] Result<std::vector<plan::HookEffect>> after(std::size_t number, const plan::HookTeam& team) override;

 private:
  plan::Plan plan_;  // a copy: names and sources
};

// Refuses (kCorrupt) sources that do not hold the hooks that the plan counts.
[[nodiscard]] Result<std::unique_ptr<ScriptHooks>> make_hooks(const plan::Plan& plan);

}  // namespace drops::script
