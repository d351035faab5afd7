// Seats: who takes one, whose link comes and goes, and how teams and roles are dealt at the start.

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "game/base/keyed_random.h"
#include "game/base/text.h"
#include "game/session/cast.h"
#include "game/session/command_table.h"
#include "game/session/labels.h"

namespace drops::session {
namespace {

std::size_t count_players(const State& state) {
  return static_cast<std::size_t>(
      std::count_if(state.house.seats.begin(), state.house.seats.end(),
                    [](const Seat& seat) { return seat.plays() && seat.presence != Presence::kLeft; }));
}

std::size_t count_in_team(const State& state, TeamId team) {
  return static_cast<std::size_t>(std::count_if(
      state.house.seats.begin(), state.house.seats.end(),
      [&](const Seat& seat) { return seat.plays() && seat.presence != Presence::kLeft && seat.team == team; }));
}

Outcome check_team(const Floor& floor, TeamId team) {
  if (team.value >= floor.state.stories.size()) {
    return fail(Code::kNotFound, fmt::format("There is no {}", team_label(team)),
                fmt::format("choose a team from 1 to {}", floor.state.stories.size()));
  }
  if (count_in_team(floor.state, team) >= static_cast<std::size_t>(floor.plan.players_most)) {
    return fail(Code::kLimit, fmt::format("{} is full", team_label(team)), "choose another team");
  }
  return {};
}

Outcome check_newcomer(const Floor& floor, const std::string& name, SeatKind kind) {
  const auto& seats = floor.state.house.seats;
  const bool taken = std::any_of(seats.begin(), seats.end(), [&](const Seat& seat) {
    return seat.presence != Presence::kLeft && seat.name == name;
  });
  if (taken) {
    return fail(Code::kRefused, fmt::format("Somebody called {} is here already", name),
                "join under another name, or come back on the device you joined with");
  }
  const bool plays = kind == schema::SEAT_PARTICIPANT || kind == schema::SEAT_BOT;
  if (plays && count_players(floor.state) >= floor.state.house.most_seats) {
    return fail(Code::kLimit, fmt::format("The session is full: it has {} seats", floor.state.house.most_seats),
                "ask the facilitator for a seat");
  }
  return {};
}

// A team in a story that goes on, for somebody who comes late: the one wished for, or the smallest.
Result<TeamId> late_team(const Floor& floor, const schema::TakeSeat& wish) {
  if (wish.has_team()) {
    Outcome fits = check_team(floor, TeamId(wish.team()));
    if (!fits) return pass_on(fits);
    return TeamId(wish.team());
  }
  TeamId smallest;
  for (std::uint32_t team = 0; team < floor.state.stories.size(); ++team) {
    if (floor.state.stories[team].ending || !check_team(floor, TeamId(team))) continue;
    const bool smaller =
        !smallest.valid() || count_in_team(floor.state, TeamId(team)) < count_in_team(floor.state, smallest);
    if (smaller) smallest = TeamId(team);
  }
  if (!smallest.valid()) {
    return fail(Code::kLimit, "The story has begun and every team is full", "ask the facilitator for a seat");
  }
  return smallest;
}

// The role for one more: the one that takes many.
Result<std::uint32_t> late_role(const Floor& floor) {
  for (std::uint32_t role = 0; role < floor.plan.roles.size(); ++role) {
    if (floor.plan.roles[role].many) return role;
  }
  return fail(Code::kRefused, "The story has begun and every role is taken", "watch with a team until the next story");
}

// Those who named no team go, in an order of their own, to the smallest team each.
std::vector<std::vector<SeatId>> deal_teams(const State& state) {
  std::vector<std::vector<SeatId>> teams(state.stories.size());
  std::vector<SeatId> undecided;
  std::vector<const Seat*> by_name;
  for (const Seat& seat : state.house.seats) {
    if (seat.plays() && seat.presence != Presence::kLeft) by_name.push_back(&seat);
  }
  std::sort(by_name.begin(), by_name.end(), [](const Seat* a, const Seat* b) { return a->name < b->name; });
  for (const Seat* seat : by_name) {
    if (seat->team.valid()) {
      teams[seat->team.value].push_back(seat->id);
    } else {
      undecided.push_back(seat->id);
    }
  }
  keyed_shuffle(RandomKey{state.house.seed, 0, 0, "teams"}, std::span(undecided));
  for (const SeatId seat : undecided) {
    std::min_element(teams.begin(), teams.end(), [](const auto& a, const auto& b) {
      return a.size() < b.size();
    })->push_back(seat);
  }
  for (auto& team : teams) {
    std::sort(team.begin(), team.end(), [&](SeatId a, SeatId b) { return state.seat(a)->name < state.seat(b)->name; });
  }
  return teams;
}

Outcome check_size(const plan::Plan& plan, std::size_t team, std::size_t size) {
  const auto least = static_cast<std::size_t>(plan.players_least);
  const auto most = static_cast<std::size_t>(plan.players_most);
  if (size < least) {
    return fail(Code::kRefused,
                fmt::format("{} has {} of at least {} people", team_label(TeamId(static_cast<std::uint32_t>(team))),
                            size, least),
                "wait for more, add bots, or host the session with fewer teams");
  }
  if (size > most) {
    return fail(Code::kRefused,
                fmt::format("{} has {} people, and the story has room for {}",
                            team_label(TeamId(static_cast<std::uint32_t>(team))), size, most),
                "host the session with more teams");
  }
  return {};
}

// One seat for each role that takes one, by lot; the others share the roles that take many, in turn.
std::vector<std::uint32_t> deal_roles(const plan::Plan& plan, std::uint64_t seed, std::uint32_t team,
                                      std::size_t size) {
  std::vector<std::uint32_t> order(size);
  std::iota(order.begin(), order.end(), 0u);
  keyed_shuffle(RandomKey{seed, team, 0, "roles"}, std::span(order));
  std::vector<std::uint32_t> single, many;
  for (std::uint32_t role = 0; role < plan.roles.size(); ++role)
    (plan.roles[role].many ? many : single).push_back(role);
  std::vector<std::uint32_t> roles(size, 0);
  for (std::size_t i = 0; i < size; ++i) {
    if (i < single.size()) {
      roles[order[i]] = single[i];
    } else if (!many.empty()) {
      roles[order[i]] = many[(i - single.size()) % many.size()];
    }
  }
  return roles;
}

schema::Event seat_event(void (*fill)(schema::Event&, std::uint32_t), std::uint32_t seat) {
  schema::Event event;
  fill(event, seat);
  return event;
}

}  // namespace

Result<Events> take_seat(const Floor& floor, const schema::Command& command) {
  const schema::TakeSeat& wish = command.take_seat();
  auto name = check_name(wish.name());
  if (!name) return pass_on(name);
  Outcome welcome = check_newcomer(floor, *name, wish.kind());
  if (!welcome) return pass_on(welcome);

  schema::Event event;
  schema::SeatTaken& taken = *event.mutable_seat_taken();
  taken.set_seat(static_cast<std::uint32_t>(floor.state.house.seats.size()));
  taken.set_kind(wish.kind());
  taken.set_name(*name);
  taken.set_token_hash(wish.token_hash());
  const bool plays = wish.kind() == schema::SEAT_PARTICIPANT || wish.kind() == schema::SEAT_BOT;
  if (!plays) return just(std::move(event));
  if (floor.state.house.stage == schema::STAGE_LOBBY) {
    if (!wish.has_team()) return just(std::move(event));
    Outcome fits = check_team(floor, TeamId(wish.team()));
    if (!fits) return pass_on(fits);
    taken.set_team(wish.team());
    return just(std::move(event));
  }
  auto team = late_team(floor, wish);
  if (!team) return pass_on(team);
  auto role = late_role(floor);
  if (!role) return pass_on(role);
  taken.set_team(team->value);
  taken.set_place(static_cast<std::uint32_t>(floor.state.story(*team).places.size()));
  taken.set_role(*role);
  return just(std::move(event));
}

Result<Events> link_lost(const Floor& floor, const schema::Command& command) {
  const Seat* seat = floor.state.seat(SeatId(command.link_lost().seat()));
  if (seat == nullptr || !seat->here()) return Events{};
  return just(
      seat_event([](schema::Event& e, std::uint32_t id) { e.mutable_seat_away()->set_seat(id); }, seat->id.value));
}

Result<Events> link_back(const Floor& floor, const schema::Command& command) {
  const Seat* seat = floor.state.seat(SeatId(command.link_back().seat()));
  if (seat == nullptr || seat->presence != Presence::kAway) return Events{};
  return just(
      seat_event([](schema::Event& e, std::uint32_t id) { e.mutable_seat_back()->set_seat(id); }, seat->id.value));
}

Result<Events> leave_seat(const Floor& floor, const schema::Command&) {
  return just(seat_event([](schema::Event& e, std::uint32_t id) { e.mutable_seat_left()->set_seat(id); },
                         floor.seat->id.value));
}

Result<Events> choose_team(const Floor& floor, const schema::Command& command) {
  const TeamId team(command.choose_team().team());
  if (floor.seat->team == team) return Events{};
  Outcome fits = check_team(floor, team);
  if (!fits) return pass_on(fits);
  schema::Event event;
  event.mutable_team_chosen()->set_seat(floor.seat->id.value);
  event.mutable_team_chosen()->set_team(team.value);
  return just(std::move(event));
}

Result<Events> start(const Floor& floor, const schema::Command&) {
  schema::Event event;
  schema::Started& started = *event.mutable_started();
  const auto teams = deal_teams(floor.state);
  for (std::uint32_t team = 0; team < teams.size(); ++team) {
    Outcome fits = check_size(floor.plan, team, teams[team].size());
    if (!fits) return pass_on(fits);
    const auto roles = deal_roles(floor.plan, floor.state.house.seed, team, teams[team].size());
    for (std::uint32_t place = 0; place < teams[team].size(); ++place) {
      schema::PlaceDealt& dealt = *started.add_dealt();
      dealt.set_seat(teams[team][place].value);
      dealt.set_team(team);
      dealt.set_place(place);
      dealt.set_role(roles[place]);
    }
  }
  return just(std::move(event));
}

}  // namespace drops::session
