// What the facilitator may do while teams play. Each is refused, with a reason, where it makes no sense.

#include <algorithm>

#include <fmt/format.h>

#include "game/base/text.h"
#include "game/session/asking.h"
#include "game/session/cast.h"
#include "game/session/command_table.h"
#include "game/session/labels.h"

namespace drops::session {
namespace {

// A team by its number, whose story goes on.
Result<TeamId> playing_team(const Floor& floor, std::uint32_t number) {
  const TeamId team(number);
  if (number >= floor.state.stories.size()) return no_such_team(floor.state, team);
  if (floor.state.story(team).over()) {
    return fail(Code::kRefused, fmt::format("{} has finished its story", team_label(team)),
                "name a team that still plays");
  }
  return team;
}

// The teams a command is about whose story goes on: the one that is named, or all.
template <class C>
Result<std::vector<TeamId>> teams_of(const Floor& floor, const C& command) {
  if (command.has_team()) {
    auto team = playing_team(floor, command.team());
    if (!team) return pass_on(team);
    return std::vector{*team};
  }
  std::vector<TeamId> teams;
  for (std::uint32_t team = 0; team < floor.state.stories.size(); ++team) {
    if (!floor.state.stories[team].over()) teams.emplace_back(team);
  }
  if (teams.empty()) return fail(Code::kRefused, "All teams have finished their story", "end the session");
  return teams;
}

schema::Event move_deadline(TeamId team, Tick deadline) {
  schema::Event event;
  event.mutable_deadline_moved()->set_team(team.value);
  event.mutable_deadline_moved()->set_deadline(deadline);
  return event;
}

}  // namespace

Result<Events> pause(const Floor& floor, const schema::Command&) {
  if (floor.state.house.paused) return fail(Code::kRefused, "The session is paused already", "resume it to go on");
  schema::Event event;
  event.mutable_paused();
  return just(std::move(event));
}

Result<Events> resume(const Floor& floor, const schema::Command&) {
  if (!floor.state.house.paused) return fail(Code::kRefused, "The session is not paused");
  schema::Event event;
  event.mutable_resumed();
  return just(std::move(event));
}

Result<Events> extend(const Floor& floor, const schema::Command& command) {
  if (floor.state.house.debrief.led() && !command.extend().has_team()) return extend_debrief(floor, command.extend());
  auto teams = teams_of(floor, command.extend());
  if (!teams) return pass_on(teams);
  Events events;
  for (const TeamId team : *teams) {
    const Visit& visit = floor.state.story(team).visit;
    if (visit.deadline < 0) continue;
    events.push_back(move_deadline(team, visit.deadline + Tick{1000} * command.extend().seconds()));
  }
  if (events.empty()) return fail(Code::kRefused, "No clock is running that could be extended");
  return events;
}

Result<Events> skip(const Floor& floor, const schema::Command& command) {
  auto teams = teams_of(floor, command.skip());
  if (!teams) return pass_on(teams);
  Events events;
  for (const TeamId team : *teams) events.push_back(move_deadline(team, floor.tick));
  return events;
}

Result<Events> decide_for(const Floor& floor, const schema::Command& command) {
  auto team = playing_team(floor, command.decide_for().team());
  if (!team) return pass_on(team);
  const Cast cast{floor.state, floor.plan, *team};
  if (cast.story().visit.phase != schema::PHASE_DECIDE) {
    return fail(Code::kRefused, fmt::format("{} is not deciding at the moment", team_label(cast.team)),
                "wait for its next decision, or skip to it");
  }
  const auto& options = cast.scene().ask->options;
  if (options.empty() || cast.scene().ask->kind == plan::AskKind::kParaphrase) {
    return fail(Code::kRefused, "There is no option to choose here", "go on without an answer");
  }
  const auto there = offered(cast);
  const auto found = std::find_if(there.begin(), there.end(), [&](std::uint32_t option) {
    return options[option].id == command.decide_for().option();
  });
  if (found == there.end()) {
    std::string all;
    for (const std::uint32_t option : there) all += (all.empty() ? "" : ", ") + options[option].id;
    return fail(Code::kNotFound, fmt::format("This scene has no option '{}'", command.decide_for().option()),
                fmt::format("use one of {}", all));
  }
  schema::Event event;
  event.mutable_decided_for()->set_team(cast.team.value);
  event.mutable_decided_for()->set_option(*found);
  return just(std::move(event));
}

Result<Events> freeze(const Floor& floor, const schema::Command& command) {
  const bool frozen = command.freeze().frozen();
  if (floor.state.house.frozen == frozen) {
    return fail(Code::kRefused, frozen ? "Everything is frozen already" : "Nothing is frozen");
  }
  schema::Event event;
  event.mutable_frozen()->set_frozen(frozen);
  return just(std::move(event));
}

Result<Events> reveal_early(const Floor& floor, const schema::Command& command) {
  auto teams = teams_of(floor, command.reveal_early());
  if (!teams) return pass_on(teams);
  Events events;
  for (const TeamId team : *teams) {
    const Phase phase = floor.state.story(team).visit.phase;
    const bool decides = phase == schema::PHASE_DECIDE || phase == schema::PHASE_WAIT;
    if (decides) events.push_back(move_deadline(team, floor.tick));
  }
  if (events.empty()) return fail(Code::kRefused, "Nobody is deciding at the moment", "wait for the next decision");
  return events;
}

Result<Events> go_back(const Floor& floor, const schema::Command& command) {
  const std::uint32_t visit = command.go_back().visit();
  const auto& stories = floor.state.stories;
  const bool known = std::any_of(stories.begin(), stories.end(), [&](const Story& story) {
    return std::any_of(story.snapshots.begin(), story.snapshots.end(),
                       [&](const auto& snapshot) { return snapshot->visit == visit; });
  });
  if (!known) {
    return fail(Code::kNotFound, fmt::format("No team has come to scene {} yet", visit),
                "name a scene that has been played");
  }
  schema::Event event;
  event.mutable_went_back()->set_visit(visit);
  return just(std::move(event));
}

Result<Events> spotlight(const Floor& floor, const schema::Command& command) {
  schema::Event event;
  schema::Spotlit& spotlit = *event.mutable_spotlit();
  if (!command.spotlight().has_team()) return just(std::move(event));
  if (command.spotlight().team() >= floor.state.stories.size()) {
    return no_such_team(floor.state, TeamId(command.spotlight().team()));
  }
  spotlit.set_team(command.spotlight().team());
  return just(std::move(event));
}

Result<Events> set_pace(const Floor& floor, const schema::Command& command) {
  schema::Event event;
  schema::PaceSet& pace = *event.mutable_pace_set();
  const std::uint32_t minutes = command.set_pace().box_minutes();
  pace.set_together(command.set_pace().together());
  pace.set_box_ends(minutes == 0 ? -1 : floor.tick + Tick{60'000} * minutes);
  return just(std::move(event));
}

Result<Events> end(const Floor&, const schema::Command&) {
  schema::Event event;
  event.mutable_ended();
  return just(std::move(event));
}

}  // namespace drops::session
