#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

void check_leader(const Plan& plan, Report& report) {
  const auto is_leader = [](const Role& role) { return role.leader; };
  const auto leaders = std::ranges::count_if(plan.roles, is_leader);
  if (leaders == 0) {
    for (const Scene& scene : plan.scenes) {
      const bool leads =
          scene.ask && (scene.ask->kind == AskKind::kLeader || scene.ask->tie == Tie::kLeader || scene.ask->by_leader);
      const bool left_out = scene.ask && scene.ask->without_leader;
      if (!leads && !left_out) continue;
      report.error("E601", scene.ask->place, subject_of(scene),
                   leads ? "the leader decides here, and no role is the leader"
                         : "the leader is left out here, and no role is the leader",
                   "add leader = true to one role");
    }
  }
  const auto first = std::ranges::find_if(plan.roles, is_leader);
  for (auto role = first; role != plan.roles.end(); ++role) {
    const std::string subject = fmt::format("role '{}'", role->id);
    if (role->leader && role != first) {
      report.error("E607", role->place, subject, fmt::format("role '{}' is the leader already", first->id),
                   "leave leader = true with one of the two");
    } else if (role->leader && role->many) {
      report.error("E607", role->place, subject, "it is the leader, and several may play it",
                   "leave out many or leader");
    }
  }
}

}  // namespace

void check_people(const Plan& plan, Report& report) {
  check_leader(plan, report);
  const auto many = std::ranges::count_if(plan.roles, [](const Role& role) { return role.many; });
  const auto single = static_cast<int>(plan.roles.size()) - static_cast<int>(many);
  const auto places = static_cast<int>(kMostPlaces);
  if (plan.players_least < single) {
    report.error(
        "E602", plan.place, "scenario", fmt::format("a team of {} cannot fill {} roles", plan.players_least, single),
        fmt::format("write players = {{ {}, {} }}, or take a role away", single, std::max(single, plan.players_most)));
  }
  if (many == 0 && plan.players_most > single) {
    report.error("E603", plan.place, "scenario",
                 fmt::format("a team of {} has {} roles, and none that several may play", plan.players_most, single),
                 "add many = true to a role, or lower players");
  }
  if (plan.players_most > places) {
    report.error("E604", plan.place, "scenario", fmt::format("a team of {} is too large", plan.players_most),
                 fmt::format("a team has at most {} places", places));
  }
  if (plan.facts.size() > kMostFacts) {
    report.error("E605", plan.facts[kMostFacts].place, "scenario", fmt::format("there are {} facts", plan.facts.size()),
                 fmt::format("keep at most {}", kMostFacts));
  }
  if (plan.teams_most > static_cast<int>(kMostTeams)) {
    report.error("E606", plan.place, "scenario", fmt::format("{} teams are too many", plan.teams_most),
                 fmt::format("a session has at most {}", kMostTeams));
  }
}

}  // namespace drops::plan
