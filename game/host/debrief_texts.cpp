#include "game/host/debrief_texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "game/base/text.h"
#include "game/session/debrief.h"
#include "game/session/labels.h"
#include "game/session/trust_line.h"

namespace drops::host {
namespace {

struct StepWords {
  std::string_view name;
  std::string_view say;
};

// By schema::DebriefStep.
constexpr std::array<StepWords, schema::DebriefStep_ARRAYSIZE> kSteps = {{
    {"", ""},
    {"Out of role", "Ask everybody to lay the role aside: stand up, shake it off, say your own name aloud."},
    {"Reactions", "One word each, for what is there right now. Nobody explains it and nobody answers it."},
    {"What happened", "What could a camera have seen? Collect facts, no reasons, until all agree on them."},
    {"Own view", "What helped, and what would you do differently? First in writing, then read and nod."},
    {"Evidence", "Look at the charts. Where did trust turn, and who saw it at the time?"},
    {"Meaning", "Where do you know this from at work? What makes it hard there?"},
    {"Next step", "Each writes one step of their own. Then the team agrees on what it wants to keep to."},
}};

std::string team_text(const session::State& state, TeamId team) {
  const session::Debrief& debrief = state.house.debrief;
  int here = 0;
  int done = 0;
  for (const SeatId seat : session::debriefed(state, team)) {
    if (!state.seat(seat)->here()) continue;
    ++here;
    done += session::is_done(debrief, seat) ? 1 : 0;
  }
  std::string line = fmt::format("    {}: {} of {} are done", session::team_label(team), done, here);
  if (session::seals(debrief.step) && session::was_shown(debrief, team, debrief.step)) line += ", and it is shown";
  return line + "\n";
}

// "43.2", from hundredths.
std::string level_text(trust::Level level) {
  return fmt::format("{}.{}", level / 100, level % 100 / 10);
}

}  // namespace

std::string debrief_text(const session::State& state, Tick tick) {
  const session::Debrief& debrief = state.house.debrief;
  if (!debrief.led()) return {};
  const StepWords& words = kSteps[static_cast<std::size_t>(debrief.step)];
  std::string text =
      fmt::format("  Debrief, step {} of {}: {}", static_cast<int>(debrief.step), kSteps.size() - 1, words.name);
  const Tick left = debrief.deadline - tick;
  text += left > 0 ? fmt::format(", {} s left\n", (left + 999) / 1000) : std::string(", its time is over\n");
  text += fmt::format("    Say: {}\n", words.say);
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    if (!state.stories[team].merged) text += team_text(state, TeamId(team));
  }
  return text;
}

std::string what_if_text(const session::State& state, const plan::Plan& plan, TeamId team) {
  const auto& all = state.house.debrief.what_ifs;
  const auto asked = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.team == team; });
  if (asked == all.end()) return {};
  const session::Cast cast{state, plan, team};
  const auto& past = cast.story().past;
  const auto turned =
      std::find_if(past.begin(), past.end(), [&](const auto& one) { return one.visit == asked->visit; });
  if (turned == past.end()) return {};
  const plan::Scene& scene = plan.scenes[turned->scene];
  std::string text = fmt::format("  {}, had it been '{}' in the scene '{}':\n", session::team_label(team),
                                 scene.ask->options[asked->option].text, scene.spoken_title());
  const auto was = session::team_levels(cast);
  for (std::size_t i = 0; i < std::max(was.size(), asked->levels.size()); ++i) {
    const auto of = [&](const session::TeamLevels& line) {
      if (i >= line.size()) return std::string("-");
      return fmt::format("{} ({})", level_text(line[i].second), plan.scenes[line[i].first].spoken_title());
    };
    text += fmt::format("    {:>2}  was {}, would have been {}\n", i + 1, of(was), of(asked->levels));
  }
  if (!asked->ending.empty()) text += fmt::format("    It would have ended with '{}'.\n", asked->ending);
  return text;
}

}  // namespace drops::host
