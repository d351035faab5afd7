#pragma once
// The `after` hooks of a plan, run from its sources. In a session every call starts from nothing: a fresh state in
// which the file is run again, so that a hook can remember nothing from one team, or one call, to the next. A kept
// state is for simulations alone, where the file would be read thousands of times.

#include <cstdint>
#include <memory>
#include <vector>

#include "game/base/result.h"
#include "game/plan/hooks.h"
#include "game/plan/plan.h"

namespace drops::script {

// kKept: the file is run once, and again after a call that failed. Two runs of one story agree with either, unless a
// hook remembers something that it should not: compare them before you trust a kept one.
enum class HookState : std::uint8_t { kFresh, kKept };

class ScriptHooks final : public plan::Hooks {
 public:
  ScriptHooks(plan::Plan plan, HookState state);
  ~ScriptHooks() override;

  // An error (kInvalid a mistake, kLimit stopped, kNotFound no such hook) says "file:line: ...".
  [[nodiscard]] Result<std::vector<plan::HookEffect>> after(std::size_t number, const plan::HookTeam& team) override;

 private:
  struct Script;  // a state in which the file has been run
  [[nodiscard]] Result<std::unique_ptr<Script>> read(std::size_t number) const;

  plan::Plan plan_;  // a copy: names and sources
  HookState state_;
  std::unique_ptr<Script> kept_;
};

// Refuses (kCorrupt) sources that do not hold the hooks that the plan counts.
[[nodiscard]] Result<std::unique_ptr<ScriptHooks>> make_hooks(const plan::Plan& plan,
                                                              HookState state = HookState::kFresh);

}  // namespace drops::script
