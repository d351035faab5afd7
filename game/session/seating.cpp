// Who sits where, as the facilitator says: moving, renaming, removing, sharing a seat; the door; bots that help a team
// that is too small, or another team that takes it in.

#include <fmt/format.h>

#include <algorithm>

#include "game/base/text.h"
#include "game/session/joining.h"
#include "game/session/labels.h"

namespace drops::session {
namespace {

Result<const Seat*> seat_here(const Floor& floor, std::uint32_t id) {
  const Seat* seat = floor.state.seat(SeatId(id));
  if (seat == nullptr || seat->presence == Presence::kLeft) {
    return fail(Code::kNotFound, "There is nobody in that seat", "choose somebody from the list");
  }
  return seat;
}

Result<const Seat*> player_here(const Floor& floor, std::uint32_t id) {
  auto seat = seat_here(floor, id);
  if (!seat) return seat;
  if ((*seat)->plays()) return seat;
  return fail(Code::kRefused, fmt::format("{} does not play", (*seat)->name), "choose somebody who plays in a team");
}

bool in_lobby(const Floor& floor) {
  return floor.state.house.stage == schema::STAGE_LOBBY;
}

Outcome check_story(const Floor& floor, TeamId team) {
  if (in_lobby(floor) || !floor.state.story(team).over()) return {};
  return fail(Code::kRefused, fmt::format("{} has finished its story", team_label(team)),
              "choose a team that still plays");
}

// The seat goes to this team, in a story that goes on with a place of its own.
Result<schema::Event> moved(const Floor& floor, SeatId seat, TeamId team, std::uint32_t taken) {
  schema::Event event;
  schema::SeatMoved& out = *event.mutable_seat_moved();
  out.set_seat(seat.value);
  out.set_team(team.value);
  if (in_lobby(floor)) return event;
  auto chair = find_chair(floor, team, taken);
  if (!chair) return pass_on(chair);
  out.set_place(chair->place);
  out.set_role(chair->role);
  return event;
}

void add_if(Events& events, std::optional<schema::Event> event) {
  if (event) events.push_back(std::move(*event));
}

std::string unused_bot_name(const State& state, std::uint32_t& number) {
  for (;;) {
    std::string name = fmt::format("Bot {}", ++number);
    if (check_unused_name(state, name)) return name;
  }
}

}  // namespace

Result<Events> move_seat(const Floor& floor, const schema::Command& command) {
  auto seat = player_here(floor, command.move_seat().seat());
  if (!seat) return pass_on(seat);
  const TeamId team(command.move_seat().team());
  if ((*seat)->team == team) return fail(Code::kRefused, fmt::format("{} is in that team", (*seat)->name));
  if (auto fits = check_team(floor, team); !fits) return pass_on(fits);
  if (auto plays = check_story(floor, team); !plays) return pass_on(plays);
  auto event = moved(floor, (*seat)->id, team, 0);
  if (!event) return pass_on(event);
  Events events;
  add_if(events, in_lobby(floor) ? std::nullopt : replace_leader(floor, **seat));
  events.push_back(std::move(*event));
  return events;
}

Result<Events> rename_seat(const Floor& floor, const schema::Command& command) {
  auto seat = seat_here(floor, command.rename_seat().seat());
  if (!seat) return pass_on(seat);
  auto name = check_name(command.rename_seat().name());
  if (!name) return pass_on(name);
  if (auto unused = check_unused_name(floor.state, *name, (*seat)->id); !unused) return pass_on(unused);
  schema::Event event;
  event.mutable_seat_renamed()->set_seat((*seat)->id.value);
  event.mutable_seat_renamed()->set_name(*name);
  return just(std::move(event));
}

Result<Events> remove_seat(const Floor& floor, const schema::Command& command) {
  auto seat = seat_here(floor, command.remove_seat().seat());
  if (!seat) return pass_on(seat);
  if ((*seat)->kind == schema::SEAT_FACILITATOR) {
    return fail(Code::kRefused, "A facilitator cannot be removed", "let them leave by themselves");
  }
  Events events;
  add_if(events, replace_leader(floor, **seat));
  schema::Event event;
  event.mutable_seat_left()->set_seat((*seat)->id.value);
  events.push_back(std::move(event));
  return events;
}

Result<Events> lock_door(const Floor& floor, const schema::Command& command) {
  const bool locked = command.lock_door().locked();
  if (floor.state.house.door_locked == locked) {
    return fail(Code::kRefused, locked ? "The door is locked already" : "The door is open already");
  }
  schema::Event event;
  event.mutable_door_locked()->set_locked(locked);
  return just(std::move(event));
}

Result<Events> mark_manager(const Floor& floor, const schema::Command& command) {
  auto seat = player_here(floor, command.mark_manager().seat());
  if (!seat) return pass_on(seat);
  schema::Event event;
  event.mutable_manager_marked()->set_seat((*seat)->id.value);
  event.mutable_manager_marked()->set_manager(command.mark_manager().manager());
  return just(std::move(event));
}

Result<Events> mirror(const Floor& floor, const schema::Command& command) {
  auto seat = player_here(floor, command.mirror().seat());
  if (!seat) return pass_on(seat);
  auto of = player_here(floor, command.mirror().of());
  if (!of) return pass_on(of);
  if ((*seat)->id == (*of)->id)
    return fail(Code::kRefused, "Nobody shares a seat with themselves", "choose two people");
  if ((*of)->mirrors || !(*of)->place) {
    return fail(Code::kRefused, fmt::format("{} has no decisions of their own to share", (*of)->name),
                "choose somebody who was dealt a role");
  }
  Events events;
  add_if(events, replace_leader(floor, **seat));
  schema::Event event;
  event.mutable_seat_mirrors()->set_seat((*seat)->id.value);
  event.mutable_seat_mirrors()->set_of((*of)->id.value);
  events.push_back(std::move(event));
  return events;
}

Result<Events> add_bots(const Floor& floor, const schema::Command& command) {
  const TeamId team(command.add_bots().team());
  if (auto fits = check_team(floor, team); !fits) return pass_on(fits);
  if (auto plays = check_story(floor, team); !plays) return pass_on(plays);
  const std::size_t room = static_cast<std::size_t>(floor.plan.players_most) - count_in_team(floor.state, team);
  if (command.add_bots().bots() > room) {
    return fail(Code::kLimit, fmt::format("{} has room for {} more", team_label(team), room), "add fewer bots");
  }
  Events events;
  std::uint32_t named = 0;
  for (std::uint32_t i = 0; i < command.add_bots().bots(); ++i) {
    schema::Event event;
    schema::SeatTaken& taken = *event.mutable_seat_taken();
    taken.set_seat(static_cast<std::uint32_t>(floor.state.house.seats.size()) + i);
    taken.set_kind(schema::SEAT_BOT);
    taken.set_name(unused_bot_name(floor.state, named));
    taken.set_team(team.value);
    if (!in_lobby(floor)) {
      auto chair = find_chair(floor, team, i);
      if (!chair) return pass_on(chair);
      taken.set_place(chair->place);
      taken.set_role(chair->role);
    }
    events.push_back(std::move(event));
  }
  return events;
}

Result<Events> merge_teams(const Floor& floor, const schema::Command& command) {
  const TeamId from(command.merge_teams().from());
  const TeamId into(command.merge_teams().into());
  for (const TeamId team : {from, into}) {
    if (team.value >= floor.state.stories.size()) return no_such_team(floor.state, team);
    if (auto plays = check_story(floor, team); !plays) return pass_on(plays);
  }
  if (from == into) return fail(Code::kRefused, "A team cannot join itself", "name two teams");
  const std::size_t both = count_in_team(floor.state, from) + count_in_team(floor.state, into);
  if (both > static_cast<std::size_t>(floor.plan.players_most)) {
    return fail(Code::kLimit,
                fmt::format("Together they would be {}, and the story has room for {}", both, floor.plan.players_most),
                "move some of them to other teams");
  }
  Events events;
  std::uint32_t taken = 0;
  for (const Seat& seat : floor.state.house.seats) {
    if (!seat.plays() || seat.presence == Presence::kLeft || seat.team != from) continue;
    auto event = moved(floor, seat.id, into, taken++);
    if (!event) return pass_on(event);
    events.push_back(std::move(*event));
  }
  schema::Event event;
  event.mutable_story_ended()->set_team(from.value);
  event.mutable_story_ended()->set_scene(floor.state.story(from).visit.scene);
  event.mutable_story_ended()->set_merged(true);
  events.push_back(std::move(event));
  return events;
}

}  // namespace drops::session
