// What is shown of the pulses: means of groups that are large enough, of all parts of a programme, so that what was
// said before stands beside what was said after.

#include <algorithm>
#include <utility>

#include "game/session/parts.h"
#include "game/trust/people.h"

namespace drops::session {
namespace {

constexpr int kMostShown = 512;

// One pulse, of all teams that have closed it: numbers in House::pulses.
using Group = std::vector<const PulseCount*>;

std::vector<Group> groups(const State& state) {
  std::vector<Group> all;
  for (const PulseCount& count : state.house.pulses) {
    const auto same = std::find_if(all.begin(), all.end(), [&](const Group& group) {
      return group.front()->part == count.part && group.front()->pulse == count.pulse;
    });
    (same != all.end() ? *same : all.emplace_back()).push_back(&count);
  }
  std::stable_sort(all.begin(), all.end(), [](const Group& a, const Group& b) {
    return std::pair(a.front()->part, a.front()->pulse) < std::pair(b.front()->part, b.front()->pulse);
  });
  return all;
}

// The answers of one item, one by one, of a team or of all.
std::vector<int> answers_of(const Group& group, std::size_t item, std::optional<TeamId> team) {
  std::vector<int> answers;
  for (const PulseCount* count : group) {
    if ((team && count->team != *team) || item >= count->items.size()) continue;
    for (std::size_t i = 0; i < count->items[item].size(); ++i) {
      answers.insert(answers.end(), count->items[item][i], static_cast<int>(i) + 1);
    }
  }
  return answers;
}

// A pulse's results wait until every team that has come to it is through: two readings of a group that grows by one
// would tell that one's answers.
bool is_complete(const State& state, const Group& group) {
  if (group.front()->part != state.house.story_part || state.house.stage == schema::STAGE_ENDED) return true;
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    const bool counted =
        std::any_of(group.begin(), group.end(), [&](const PulseCount* count) { return count->team == TeamId(team); });
    if (!counted && !state.stories[team].over()) return false;
  }
  return true;
}

// True where the smallest group of any item allows it: `teams` for each team by itself.
trust::PulseGroups allowed(const State& state, const Group& group, const trust::Rules& rules) {
  trust::PulseGroups allowed{true, true};
  for (std::size_t item = 0; item < group.front()->asked.size(); ++item) {
    std::vector<int> sizes;
    for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
      sizes.push_back(static_cast<int>(answers_of(group, item, TeamId(team)).size()));
    }
    const trust::PulseGroups now = trust::pulse_groups(sizes, 0, rules);
    allowed = {allowed.room && now.room, allowed.teams && now.teams};
  }
  return allowed;
}

void show_pulse(const Group& group, const trust::Rules& rules, std::optional<TeamId> team, schema::PulsePart& part) {
  const PulseCount& pulse = *group.front();
  schema::ShownPulse shown;
  shown.set_title(pulse.title);
  if (team) shown.set_team(team->value);
  for (std::size_t item = 0; item < pulse.asked.size(); ++item) {
    const auto mean = trust::pulse_mean(answers_of(group, item, team), rules);
    if (!mean) continue;
    shown.add_items(pulse.asked[item]);
    shown.add_means(static_cast<std::uint32_t>(mean->half_points) * 5);
    shown.set_answers(std::max(shown.answers(), static_cast<std::uint32_t>(mean->answers)));
  }
  if (shown.items_size() > 0 && part.pulses_size() < kMostShown) *part.add_pulses() = std::move(shown);
}

}  // namespace

bool pulse_part(const State& state, const plan::Plan& plan, schema::PulsePart& part) {
  for (const Group& group : groups(state)) {
    if (!is_complete(state, group)) continue;
    trust::Rules rules = plan.rules;
    rules.pulse_least = state.house.pulse_least > 0 ? static_cast<int>(state.house.pulse_least) : group.front()->least;
    const trust::PulseGroups may = allowed(state, group, rules);
    if (may.room) show_pulse(group, rules, std::nullopt, part);
    for (std::uint32_t team = 0; may.teams && team < state.stories.size(); ++team) {
      show_pulse(group, rules, TeamId(team), part);
    }
  }
  return part.pulses_size() > 0;
}

}  // namespace drops::session
