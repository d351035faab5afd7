#pragma once
// A session that nobody planned: random people say random things at random times. A run is its seed; what was said is
// kept, so that a run that breaks a law can be shortened to the commands that break it.

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "game/plan/programme.h"
#include "game/session/session.h"

namespace drops::test {

// One thing that was said, and when.
struct Line {
  session::Said said;
  Tick tick = 0;
};

struct Setting {
  std::uint64_t seed = 1;
  int lines = 120;  // so many commands after the start
};

// What to say next, by chance: mostly what the state allows, sometimes nonsense.
[[nodiscard]] Line random_line(const session::State& state, const plan::Plan& plan, std::uint64_t seed, int number,
                               Tick now);

// The lines that fill the lobby and start.
[[nodiscard]] std::vector<Line> opening_lines(std::uint64_t seed, std::uint32_t teams);

// The session's settings for a seed.
[[nodiscard]] session::Settings settings_of(std::uint64_t seed);

// The same, and now and then on to the next part of the programme.
[[nodiscard]] Line random_line_of_programme(const session::State& state, const plan::Plan& plan, std::uint64_t seed,
                                            int number, Tick now);

// Says these lines, checking every law after each; what is broken, or nothing.
[[nodiscard]] std::optional<std::string> play(const plan::Programme& programme, const session::Settings& settings,
                                              const std::vector<Line>& lines);

// A run of random lines.
struct Played {
  std::optional<std::string> broken;
  std::vector<Line> said;
  std::set<int> happened;  // the kinds of events, by their field in Event
  std::uint64_t hash = 0;  // of the last state
};
[[nodiscard]] Played play_by_chance(const plan::Programme& programme, const Setting& setting);
[[nodiscard]] Played play_by_chance(const plan::Plan& plan, const Setting& setting);

// The fewest lines found that still break a law: chunks are left out as long as that works.
[[nodiscard]] std::vector<Line> shortened_run(const plan::Programme& programme, const session::Settings& settings,
                                              std::vector<Line> lines);

// For people: one line each.
[[nodiscard]] std::string text_of(const std::vector<Line>& lines);

}  // namespace drops::test
