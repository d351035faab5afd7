#pragma once
// What only playing shows of a scenario's hooks: that one fails on some path, or that one remembers something from an
// earlier call. A session starts each call afresh, so that nothing can be remembered; an author who counts on it is
// told here. A handful of random stories, each call made twice: with a fresh state and with one that was kept.

#include <vector>

#include "game/plan/finding.h"
#include "game/plan/hooks.h"
#include "game/plan/plan.h"

namespace drops::author {

// By scene, each hook once: W801 it remembers something, W802 it fails. Needs a playable plan; nothing for one without
// hooks. The same plan gives the same findings.
[[nodiscard]] std::vector<plan::Finding> check_hooks(const plan::Plan& plan);

// True where none remembers anything: then a kept state may stand for fresh ones.
[[nodiscard]] bool may_be_kept(const std::vector<plan::Finding>& findings);

}  // namespace drops::author
