#pragma once
// A long picture folded into rows, as text is: each row laid out by itself, the lines from one row to another led
// through the gaps between columns and rows. A picture that is not much wider than a screen is left as it is.

#include "game/author/layout.h"

namespace drops::author {

// Sizes are in points. Refuses what lay_out refuses.
[[nodiscard]] Result<Layout> lay_out_in_rows(const std::vector<Box>& boxes, const std::vector<Line>& lines);

}  // namespace drops::author
