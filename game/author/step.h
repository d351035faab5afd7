#pragma once
// One decision of one team, carried out on a copy of the state by the session's own decide, apply and advance: what it
// leads to, once for each value of chance. Knows nothing of graphs.

#include <cstdint>
#include <vector>

#include "game/author/decisions.h"
#include "game/author/path_time.h"
#include "game/base/clock.h"
#include "game/plan/hooks.h"

namespace drops::author {

struct Successor {
  session::State state;  // at its next question, or at its end
  Tick time = 0;         // ms, of the scenes that have closed, and of the ending
};

class Stepper {
 public:
  // Plan and hooks outlive it.
  Stepper(const plan::Plan& plan, plan::Hooks& hooks) : plan_(plan), hooks_(hooks), times_(plan) {}

  // At least one. Chance: what the other team of bots answers, each answer once; what a hook draws, sixteen times.
  [[nodiscard]] std::vector<Successor> after(const session::State& state, const Decision& decision) const;

 private:
  struct Chance;
  [[nodiscard]] Successor once(const session::State& state, const Decision& decision, std::uint64_t seed,
                               Chance& chance) const;

  const plan::Plan& plan_;
  plan::Hooks& hooks_;
  const PathTime times_;
};

}  // namespace drops::author
