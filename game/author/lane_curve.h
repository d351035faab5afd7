#pragma once
// A line that goes only across and down, with round corners, as the Bézier curve that a LaidLine holds. Pure geometry.

#include <vector>

#include "game/author/layout.h"

namespace drops::author {

// Through these corners; the first and the last are its ends. Needs two or more.
[[nodiscard]] std::vector<Point> lane_curve(const std::vector<Point>& corners);

}  // namespace drops::author
