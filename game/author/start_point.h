#pragma once
// A story that begins in the middle: what a trainer says has happened already, as the events that make it so. Every
// change in them comes of the session's own effects, so that nothing stands there that no story could lead to.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/base/result.h"
#include "game/plan/plan.h"
#include "game/schema/event.pb.h"
#include "game/session/state.h"

namespace drops::author {

// One thing that has happened before.
struct Before {
  plan::Effects effects;               // told, promised, opened, hidden, set
  plan::Effects after;                 // and then: kept, broken
  std::optional<std::uint32_t> stake;  // that is at `value` now
  bool safety = false;                 // is at `value` now
  int value = 0;
  std::optional<std::uint32_t> scene, option;  // that was chosen there
};

struct StartPoint {
  std::uint32_t scene = 0;  // number in the plan
  std::vector<Before> before;
};

// `from`: the scene. `sets`: "days=1" (a stake), "safety=30", "friday=promised" (or kept, broken), "missed=open" (or
// hidden), "defects=known" (or a role that knows it), "night=wait" (an option chosen in a scene), and any other name
// with a number, for a scenario's own code. Refuses what stands for nothing, with what would do.
[[nodiscard]] Result<StartPoint> read_start_point(const plan::Plan& plan, const std::string& from,
                                                  const std::vector<std::string>& sets);

// Goes on from a state in which the story has just started: applies the events, and adds them to the journal. The
// scene itself is entered by whoever goes on with the session.
void go_to(const StartPoint& start, const plan::Plan& plan, session::State& state, std::vector<schema::Event>& journal);

}  // namespace drops::author
