#pragma once
// How long a story takes where every phase is given its whole time: reading (4 seconds to arrive, then about 200 words
// a minute), talking, deciding, the reveal by how much there is to see, and reflection. The session's own figures, at
// full pace; people who decide at once are faster.

#include <cstdint>
#include <vector>

#include "game/author/playthrough.h"
#include "game/base/clock.h"
#include "game/plan/plan.h"

namespace drops::author {

class PathTime {
 public:
  explicit PathTime(const plan::Plan& plan);

  // ms of one scene in which so many entries came into the ledger when it closed. Of an ending: to read it.
  [[nodiscard]] Tick of(std::size_t scene, std::size_t entries) const;

  // ms of one team's story from its first scene to its last. Needs a story of the same plan.
  [[nodiscard]] Tick of(const Played& played, TeamId team) const;

 private:
  std::vector<std::vector<Tick>> times_;  // by scene and entries: more than the last count no more
};

}  // namespace drops::author
