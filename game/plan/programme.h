#pragma once
// Several scenarios, pulses, debriefs and breaks that one session goes through, one after the other. Plain data like
// the plans in it. A scenario alone is a programme of one part.

#include <string>
#include <string_view>
#include <vector>

#include "game/plan/plan.h"

namespace drops::plan {

struct Part {
  enum class Kind : std::uint8_t { kStory, kPulse, kDebrief, kPause };
  Kind kind = Kind::kStory;
  std::string title;
  int minutes = 0;
  std::int32_t plan = -1;  // number in Programme::plans: of a story or a pulse
  bool carries = false;    // the story begins with the trust, the open breaches and the roles of the story before it
  Place place;

  // Is played: the others only take their time.
  [[nodiscard]] bool plays() const { return kind == Kind::kStory || kind == Kind::kPulse; }
};

struct Programme {
  int api = 1;
  std::string id, title, summary;
  int minutes = 0;        // as the file says; 0: it does not
  bool contract = false;  // an opening contract that each accepts, or observes
  std::vector<Plan> plans;
  std::vector<Part> parts;
  Place place;
  std::vector<Source> sources;  // the programme's file and what it includes; those of a plan are with it

  [[nodiscard]] bool is_one_scenario() const { return parts.size() <= 1; }
};

// A scenario alone.
[[nodiscard]] Programme programme_of(Plan plan);

// "story", "pulse", "debrief", "break": the words of the screens.
[[nodiscard]] std::string_view name_of(Part::Kind kind);

// How many minutes the parts take together.
[[nodiscard]] int minutes_of(const Programme& programme);

// What is asked of everybody, anonymously, between the stories: a plan of one question and an ending.
struct PulseText {
  std::string id, title;
  std::string text;                // told before it; empty: in our own words
  std::vector<std::string> items;  // on a five-point scale
  int minutes = 5;
};
[[nodiscard]] Plan pulse_plan(const PulseText& text);

// The teams of one session fit all of its plans: each takes what all of them take. Where there is nothing that all
// take, the plans stay as they are and the checker says so.
void agree_on_sizes(Programme& programme);

inline constexpr std::size_t kMostParts = 64;

}  // namespace drops::plan
