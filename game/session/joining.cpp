#include "game/session/joining.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "game/session/labels.h"

namespace drops::session {
namespace {

constexpr std::size_t kMostPlacesEver = 64;  // of a team, with those that were left: a bit each

bool stays(const Seat& seat) {
  return seat.plays() && seat.presence != Presence::kLeft;
}

}  // namespace

std::size_t count_players(const State& state) {
  return static_cast<std::size_t>(std::count_if(state.house.seats.begin(), state.house.seats.end(), stays));
}

std::size_t count_in_team(const State& state, TeamId team) {
  return static_cast<std::size_t>(
      std::count_if(state.house.seats.begin(), state.house.seats.end(),
                    [&](const Seat& seat) { return stays(seat) && seat.team == team && !seat.mirrors; }));
}

Outcome check_team(const Floor& floor, TeamId team) {
  if (team.value >= floor.state.stories.size()) return no_such_team(floor.state, team);
  if (count_in_team(floor.state, team) >= static_cast<std::size_t>(floor.plan.players_most)) {
    return fail(Code::kLimit, fmt::format("{} is full", team_label(team)), "choose another team");
  }
  return {};
}

Outcome check_unused_name(const State& state, const std::string& name, std::optional<SeatId> but) {
  const auto& seats = state.house.seats;
  const bool taken = std::any_of(seats.begin(), seats.end(), [&](const Seat& seat) {
    return seat.presence != Presence::kLeft && seat.name == name && seat.id != but;
  });
  if (!taken) return {};
  return fail(Code::kRefused, fmt::format("Somebody called {} is here already", name),
              "join under another name, or come back on the device you joined with");
}

Result<TeamId> late_team(const Floor& floor, std::optional<TeamId> wish) {
  if (wish) {
    Outcome fits = check_team(floor, *wish);
    if (!fits) return pass_on(fits);
    return *wish;
  }
  TeamId smallest;
  for (std::uint32_t team = 0; team < floor.state.stories.size(); ++team) {
    if (floor.state.stories[team].over() || !check_team(floor, TeamId(team))) continue;
    const bool smaller =
        !smallest.valid() || count_in_team(floor.state, TeamId(team)) < count_in_team(floor.state, smallest);
    if (smaller) smallest = TeamId(team);
  }
  if (!smallest.valid()) {
    return fail(Code::kLimit, "The story has begun and every team is full", "ask the facilitator for a seat");
  }
  return smallest;
}

Result<Chair> find_chair(const Floor& floor, TeamId team, std::uint32_t taken) {
  const Cast cast{floor.state, floor.plan, team};
  const auto place = static_cast<std::uint32_t>(cast.size()) + taken;
  if (place >= kMostPlacesEver) {
    return fail(Code::kLimit, fmt::format("{} has seen too many come and go", team_label(team)), "choose another team");
  }
  std::uint32_t vacant = 0;
  for (std::uint32_t role = 0; role < floor.plan.roles.size(); ++role) {
    if (floor.plan.roles[role].many || !cast.with_role(role).empty()) continue;
    if (vacant++ == taken) return Chair{place, role};
  }
  for (std::uint32_t role = 0; role < floor.plan.roles.size(); ++role) {
    if (floor.plan.roles[role].many) return Chair{place, role};
  }
  return fail(Code::kRefused, "The story has begun and every role is taken", "watch with a team until the next story");
}

std::optional<schema::Event> replace_leader(const Floor& floor, const Seat& leaving) {
  if (!leaving.place || leaving.mirrors || !leaving.team.valid()) return std::nullopt;
  const Cast cast{floor.state, floor.plan, leaving.team};
  const Places leaders = cast.leaders();
  if (leaders.empty() || leaders.front() != *leaving.place || cast.story().over()) return std::nullopt;
  const bool shared = std::any_of(cast.story().mirrors.begin(), cast.story().mirrors.end(), [&](SeatId id) {
    return floor.state.seat(id)->place == leaving.place && floor.state.seat(id)->presence != Presence::kLeft;
  });
  if (shared) return std::nullopt;
  std::optional<Place> next;
  const auto rank = [&](Place place) {
    return std::tuple(cast.seat(place).kind == schema::SEAT_BOT, !cast.here(place), place);
  };
  for (const Place place : cast.everybody()) {
    if (place == *leaving.place || cast.seat(place).manager) continue;
    if (!next || rank(place) < rank(*next)) next = place;
  }
  if (!next) return std::nullopt;
  schema::Event event;
  event.mutable_leader_replaced()->set_team(leaving.team.value);
  event.mutable_leader_replaced()->set_place(*next);
  return event;
}

}  // namespace drops::session
