#pragma once
// The `team` that a hook is given: questions about the team's story, and effects that are written down, not done.

#include <lua.hpp>
#include <string_view>
#include <vector>

#include "game/plan/hooks.h"
#include "game/plan/plan.h"

namespace drops::script {

// One call of a hook.
struct HookRun {
  const plan::Plan& plan;
  const plan::HookTeam& team;
  std::uint32_t number = 0;
  std::uint64_t draws = 0;  // random numbers taken so far
  std::vector<plan::HookEffect> effects;
};

// What a team may be asked for: "stake", "was" ...
[[nodiscard]] std::vector<std::string_view> team_words();

// A lua_CFunction whose argument is a HookRun: calls the hook with its team. Raises.
int run_hook(lua_State* L);

}  // namespace drops::script
