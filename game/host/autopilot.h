#pragma once
// A facilitator who only starts, or goes on after the host came back, when all are there, leads through the debrief of
// each story where that is wanted, goes from part to part of a programme at once, and ends when every story is over.
// For rehearsals and servers.

#include <cstdint>
#include <optional>

#include "game/base/ids.h"
#include "game/schema/command.pb.h"
#include "game/session/state.h"

namespace drops::host {

class Autopilot {
 public:
  // All are there when so many players, bots included, are present. `resumes`: once, from a pause, too.
  // `debriefs`: each step of the debrief ends as soon as all who are here are done with it, or its time is up.
  explicit Autopilot(std::uint32_t players, bool resumes = false, bool debriefs = false)
      : players_(players), resumed_(!resumes), debriefs_(debriefs) {}

  // What to say in this state, once for each stage of a part, and for each step of a debrief.
  [[nodiscard]] std::optional<schema::Command> next(const session::State& state, Tick now);

 private:
  std::uint32_t players_;
  bool resumed_;
  bool debriefs_;
  std::uint32_t part_ = 0;  // of the programme
  bool started_ = false;
  bool went_on_ = false;
};

}  // namespace drops::host
