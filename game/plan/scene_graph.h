#pragma once
// Which scenes follow which, whatever the conditions say: for the checker, and for pictures of a story.

#include <vector>

#include "game/plan/plan.h"

namespace drops::plan {

class SceneGraph {
 public:
  explicit SceneGraph(const Plan& plan);

  [[nodiscard]] const std::vector<std::size_t>& next(std::size_t scene) const { return next_[scene]; }
  // Can be reached from the start, or by an inject.
  [[nodiscard]] bool reachable(std::size_t scene) const { return reachable_[scene]; }
  // The scenes that one or more steps lead to from here.
  [[nodiscard]] std::vector<bool> after(std::size_t scene) const;

 private:
  std::vector<std::vector<std::size_t>> next_;
  std::vector<bool> reachable_;
};

// Each option says where it goes, so that the scene's own `go` is never asked.
[[nodiscard]] bool every_option_goes(const Scene& scene);

}  // namespace drops::plan
