#pragma once
// Where the boxes of a picture stand, from left to right, and how the lines between them run. The only user of
// Graphviz; it knows no texts and no colours.

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "game/base/result.h"

namespace drops::author {

struct Point {
  double x = 0, y = 0;  // y grows downwards
};

// A box of so many parts, one under the other. Lines arrive at the middle of its left side.
struct Box {
  double width = 0;
  std::vector<double> parts;  // their heights
};

struct Line {
  std::size_t from = 0, to = 0;
  std::optional<std::size_t> part{};         // of the box it begins at; nothing: the middle of its right side
  double label_width = 0, label_height = 0;  // 0: none
};

struct LaidLine {
  std::vector<Point> curve;    // Bézier: the start, then three points for each piece
  Point tip;                   // of the arrow
  Point label;                 // its middle
  bool label_on_line = false;  // else the line passes beside it
};

struct Layout {
  double width = 0, height = 0;
  std::vector<Point> boxes;  // their corners, top left
  std::vector<LaidLine> lines;
};

// Sizes are in points. Refuses (kInternal) what Graphviz cannot lay out.
[[nodiscard]] Result<Layout> lay_out(const std::vector<Box>& boxes, const std::vector<Line>& lines);

}  // namespace drops::author
