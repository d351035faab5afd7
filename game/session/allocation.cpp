// Points that are split over options: each seat's, and what they come to together.

#include <algorithm>
#include <numeric>

#include "game/session/scene.h"

namespace drops::session {
namespace {

std::uint32_t most_of(const std::vector<std::uint32_t>& points) {
  return static_cast<std::uint32_t>(std::max_element(points.begin(), points.end()) - points.begin());
}

std::vector<std::uint32_t> all_to(const plan::Ask& ask, std::uint32_t option) {
  std::vector<std::uint32_t> split(ask.options.size(), 0);
  split[option] = static_cast<std::uint32_t>(ask.points);
  return split;
}

// Each option's mean rounded down; the points that are left go to the largest remainders.
std::vector<std::uint32_t> mean_of(const std::vector<std::uint32_t>& sums, std::uint32_t seats, std::uint32_t points) {
  std::vector<std::uint32_t> split, order(sums.size());
  for (const std::uint32_t sum : sums) split.push_back(sum / seats);
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return sums[a] % seats > sums[b] % seats; });
  const auto given = std::accumulate(split.begin(), split.end(), 0u);
  for (std::uint32_t i = 0; given + i < points && i < order.size(); ++i) ++split[order[i]];
  return split;
}

}  // namespace

Answer count_allocation(const Cast& cast, const plan::Ask& ask) {
  const Visit& visit = cast.story().visit;
  Answer answer;
  Places silent;
  std::vector<std::uint32_t> sums(ask.options.size(), 0);
  for (const Place place : cast.asked(ask)) {
    const auto& points = visit.minds[place].points;
    if (points.size() == sums.size()) {
      for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += points[i];
      add_ballot(answer, place, most_of(points), false);
    } else if (cast.here(place) && !visit.minds[place].passed) {
      silent.push_back(place);
    }
  }
  const auto fallback = static_cast<std::uint32_t>(ask.fallback.at());
  if (visit.decided_for) {
    answer.by = schema::CLOSED_BY_FACILITATOR;
    answer.ballots.clear();
    answer.split = all_to(ask, *visit.decided_for);
  } else if (!answer.ballots.empty()) {
    const auto seats = static_cast<std::uint32_t>(answer.ballots.size());
    answer.split = mean_of(sums, seats, static_cast<std::uint32_t>(ask.points));
  } else if (!acts_as_team(ask) && !silent.empty()) {  // who decides alone and is silent has taken the default
    answer.by = schema::CLOSED_BY_TIME;
    answer.split = all_to(ask, fallback);
    for (const Place place : silent) add_ballot(answer, place, fallback, true);
  } else {
    answer.by = schema::CLOSED_BY_NOBODY;
    answer.option = fallback;
    return answer;
  }
  answer.option = most_of(answer.split);
  return answer;
}

std::vector<std::uint32_t> effective_options(const plan::Ask& ask, const std::vector<std::uint32_t>& split,
                                             std::uint32_t most) {
  std::vector<std::uint32_t> options;
  for (std::uint32_t i = 0; i < ask.options.size() && i < split.size(); ++i) {
    const int from = ask.options[i].from;
    const bool enough = from > 0 ? split[i] >= static_cast<std::uint32_t>(from) : i == most;
    if (enough) options.push_back(i);
  }
  return options;
}

}  // namespace drops::session
