#pragma once
// How long a story will go on, guessed from the times its scenes may take and from the pace that a team has kept so
// far. Pure: numbers in, numbers out.

#include <cstdint>
#include <optional>
#include <vector>

#include "game/base/ids.h"
#include "game/schema/view.pb.h"

namespace drops::client::model {

// What may still come for a team, in seconds at the most, along the longest way from where it is.
struct TimeLeft {
  std::uint32_t here = 0;            // of the scene it is in
  std::vector<std::uint32_t> ahead;  // scenes by their numbers in the plan
  std::uint32_t all = 0;             // here and ahead

  friend bool operator==(const TimeLeft&, const TimeLeft&) = default;
};

class StoryTimes {
 public:
  explicit StoryTimes(const schema::PlanPart& plan);

  [[nodiscard]] std::uint32_t of(std::uint32_t scene) const;  // with all its phases
  [[nodiscard]] std::uint32_t talk_of(std::uint32_t scene) const;
  // The longest way from the start.
  [[nodiscard]] std::uint32_t whole() const;
  // `left_ms`: of the phase that goes on. Nothing of a team whose story is over or has not begun.
  [[nodiscard]] TimeLeft left(const schema::OverviewTeam& team, Tick left_ms) const;
  // Seconds at the most of what lies behind it, this scene's part included.
  [[nodiscard]] std::uint32_t behind(const schema::OverviewTeam& team, const TimeLeft& left) const;

 private:
  [[nodiscard]] std::vector<std::uint32_t> longest_from(std::uint32_t scene) const;
  void weigh(std::uint32_t scene);

  const schema::PlanPart& plan_;
  std::vector<std::uint32_t> longest_;  // seconds after each scene, without it
  std::vector<std::int64_t> onward_;    // the next scene of that way; -1: none
  std::vector<char> seen_;
};

// How fast people are: 1 takes every phase to its end. Little has been seen at first, and counts little beside what the
// author has planned.
[[nodiscard]] double pace_of(std::uint32_t behind_s, double elapsed_s, std::uint32_t whole_s, double planned_s);

}  // namespace drops::client::model
