#include "game/author/lane_curve.h"

#include <algorithm>
#include <cmath>

namespace drops::author {
namespace {

constexpr double kRound = 12;  // of a corner, where there is room

double length(Point from, Point to) {
  return std::hypot(to.x - from.x, to.y - from.y);
}

// `by` points from the first towards the second.
Point towards(Point from, Point to, double by) {
  const double all = length(from, to);
  if (all < 1e-9) return from;
  return {from.x + (to.x - from.x) * by / all, from.y + (to.y - from.y) * by / all};
}

class Pen {
 public:
  explicit Pen(Point start) : curve_{start} {}

  void straight(Point to) {
    const Point from = curve_.back();
    const double third = length(from, to) / 3;
    curve_.insert(curve_.end(), {towards(from, to, third), towards(to, from, third), to});
  }
  // Both handles two thirds of the way to the corner: nearly a part of a circle.
  void around(Point corner, Point to) {
    const Point from = curve_.back();
    curve_.insert(curve_.end(), {towards(from, corner, length(from, corner) * 2 / 3),
                                 towards(to, corner, length(to, corner) * 2 / 3), to});
  }
  [[nodiscard]] std::vector<Point> take() { return std::move(curve_); }

 private:
  std::vector<Point> curve_;
};

}  // namespace

std::vector<Point> lane_curve(const std::vector<Point>& corners) {
  Pen pen(corners.front());
  for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
    const double round =
        std::min({kRound, length(corners[i - 1], corners[i]) / 2, length(corners[i], corners[i + 1]) / 2});
    pen.straight(towards(corners[i], corners[i - 1], round));
    pen.around(corners[i], towards(corners[i], corners[i + 1], round));
  }
  pen.straight(corners.back());
  return pen.take();
}

}  // namespace drops::author
