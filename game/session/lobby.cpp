// Seats: who takes one, whose link comes and goes, and how teams and roles are dealt at the start.

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "game/base/keyed_random.h"
#include "game/base/text.h"
#include "game/session/carry.h"
#include "game/session/joining.h"
#include "game/session/labels.h"
#include "game/session/programme.h"

namespace drops::session {
namespace {

Outcome check_newcomer(const Floor& floor, const std::string& name, SeatKind kind) {
  if (auto unused = check_unused_name(floor.state, name); !unused) return unused;
  const bool stranger = kind == schema::SEAT_PARTICIPANT || kind == schema::SEAT_OBSERVER;
  if (stranger && floor.state.house.door_locked) {
    return fail(Code::kRefused, "The door is locked", "ask the facilitator to let you in");
  }
  const bool plays = kind == schema::SEAT_PARTICIPANT || kind == schema::SEAT_BOT;
  if (plays && count_players(floor.state) >= floor.state.house.most_seats) {
    return fail(Code::kLimit, fmt::format("The session is full: it has {} seats", floor.state.house.most_seats),
                "ask the facilitator for a seat");
  }
  return {};
}

// Those who named no team go, in an order of their own, to the smallest team each.
std::vector<std::vector<SeatId>> deal_teams(const State& state) {
  std::vector<std::vector<SeatId>> teams(state.stories.size());
  std::vector<SeatId> undecided;
  std::vector<const Seat*> by_name;
  for (const Seat& seat : state.house.seats) {
    const bool accepts = !state.house.contract || seat.accepted.value_or(false) || seat.kind == schema::SEAT_BOT;
    if (seat.plays() && seat.presence != Presence::kLeft && accepts) by_name.push_back(&seat);
  }
  std::sort(by_name.begin(), by_name.end(), [](const Seat* a, const Seat* b) { return a->name < b->name; });
  for (const Seat* seat : by_name) {
    if (seat->team.valid()) {
      teams[seat->team.value].push_back(seat->id);
    } else {
      undecided.push_back(seat->id);
    }
  }
  keyed_shuffle(RandomKey{state.house.luck(), 0, 0, "teams"}, std::span(undecided));
  // In a later part a team that nobody is left in stays empty.
  const auto size = [&](const std::vector<SeatId>& team) {
    return team.empty() && state.house.part > 0 ? state.house.seats.size() : team.size();
  };
  for (const SeatId seat : undecided) {
    std::min_element(teams.begin(), teams.end(), [&](const auto& a, const auto& b) {
      return size(a) < size(b);
    })->push_back(seat);
  }
  for (auto& team : teams) {
    std::sort(team.begin(), team.end(), [&](SeatId a, SeatId b) { return state.seat(a)->name < state.seat(b)->name; });
  }
  return teams;
}

Outcome check_size(const Floor& floor, std::size_t team, std::size_t size) {
  const plan::Plan& plan = floor.plan;
  const bool later = floor.state.house.part > 0;  // nobody will be asked to host it anew
  const auto least = static_cast<std::size_t>(plan.players_least);
  const auto most = static_cast<std::size_t>(plan.players_most);
  if (size < least) {
    return fail(Code::kRefused,
                fmt::format("{} has {} of at least {} people", team_label(TeamId(static_cast<std::uint32_t>(team))),
                            size, least),
                later ? "wait for more, add bots, or move them to another team"
                      : "wait for more, add bots, or host the session with fewer teams");
  }
  if (size > most) {
    return fail(Code::kRefused,
                fmt::format("{} has {} people, and the story has room for {}",
                            team_label(TeamId(static_cast<std::uint32_t>(team))), size, most),
                later ? "move somebody to another team" : "host the session with more teams");
  }
  return {};
}

// One seat for each role that takes one, by lot; the others share the roles that take many, in turn. Who had a role in
// a story that is carried on plays it again; a role that nobody comes back to goes to newcomers first.
std::vector<std::uint32_t> deal_roles(const Floor& floor, std::uint32_t team, const std::vector<SeatId>& seats) {
  const auto& all = floor.plan.roles;
  std::vector<std::uint32_t> order(seats.size());
  std::iota(order.begin(), order.end(), 0u);
  keyed_shuffle(RandomKey{floor.state.house.luck(), team, 0, "roles"}, std::span(order));
  const auto before = carried_roles(floor.state, seats);
  std::stable_partition(order.begin(), order.end(), [&](std::uint32_t seat) { return before[seat] < 0; });

  std::vector<std::uint32_t> single, many;
  std::vector<std::uint32_t> roles(seats.size(), 0);
  std::vector<bool> dealt(seats.size(), false);
  for (std::uint32_t role = 0; role < all.size(); ++role) {
    if (all[role].many) {
      many.push_back(role);
      continue;
    }
    const auto again = std::find(before.begin(), before.end(), static_cast<std::int32_t>(role));
    if (again == before.end()) {
      single.push_back(role);
      continue;
    }
    roles[static_cast<std::size_t>(again - before.begin())] = role;
    dealt[static_cast<std::size_t>(again - before.begin())] = true;
  }
  std::size_t next = 0;
  for (const std::uint32_t seat : order) {
    if (dealt[seat]) continue;
    const bool again = before[seat] >= 0 && all[static_cast<std::size_t>(before[seat])].many;
    if (next < single.size()) {
      roles[seat] = single[next++];
    } else if (again) {
      roles[seat] = static_cast<std::uint32_t>(before[seat]);
    } else if (!many.empty()) {
      roles[seat] = many[(next++ - single.size()) % many.size()];
    }
  }
  return roles;
}

schema::Event seat_event(void (*fill)(schema::Event&, std::uint32_t), std::uint32_t seat) {
  schema::Event event;
  fill(event, seat);
  return event;
}

schema::Event chosen_team(SeatId seat, TeamId team) {
  schema::Event event;
  event.mutable_team_chosen()->set_seat(seat.value);
  event.mutable_team_chosen()->set_team(team.value);
  return event;
}

// Nobody's manager is made the leader of a team by the program, where somebody else can be.
void spare_managers(const State& state, const plan::Plan& plan, const std::vector<SeatId>& team,
                    std::vector<std::uint32_t>& roles) {
  for (std::size_t i = 0; i < team.size(); ++i) {
    if (!plan.roles[roles[i]].leader || !state.seat(team[i])->manager) continue;
    for (std::size_t other = 0; other < team.size(); ++other) {
      if (plan.roles[roles[other]].leader || state.seat(team[other])->manager) continue;
      std::swap(roles[i], roles[other]);
      break;
    }
  }
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
  if (wish.kind() == schema::SEAT_OBSERVER) {
    const TeamId watched(wish.has_team() && wish.team() < floor.state.stories.size() ? wish.team() : 0);
    taken.set_team(watched.value);
  }
  if (!plays) return just(std::move(event));
  if (floor.state.house.stage == schema::STAGE_LOBBY || awaits_next_story(floor.state)) {
    if (!wish.has_team()) return just(std::move(event));
    Outcome fits = check_team(floor, TeamId(wish.team()));
    if (!fits) return pass_on(fits);
    taken.set_team(wish.team());
    return just(std::move(event));
  }
  auto team = late_team(floor, wish.has_team() ? std::optional(TeamId(wish.team())) : std::nullopt);
  if (!team) return pass_on(team);
  taken.set_team(team->value);
  if (floor.state.house.contract && wish.kind() != schema::SEAT_BOT) return just(std::move(event));
  auto chair = find_chair(floor, *team);
  if (!chair) return pass_on(chair);
  taken.set_place(chair->place);
  taken.set_role(chair->role);
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
  Events events;
  if (auto next = replace_leader(floor, *floor.seat)) events.push_back(std::move(*next));
  events.push_back(seat_event([](schema::Event& e, std::uint32_t id) { e.mutable_seat_left()->set_seat(id); },
                              floor.seat->id.value));
  return events;
}

Result<Events> choose_team(const Floor& floor, const schema::Command& command) {
  const TeamId team(command.choose_team().team());
  if (floor.seat->team == team) return Events{};
  const bool observes = floor.seat->kind == schema::SEAT_OBSERVER;
  if (!observes && floor.state.house.stage != schema::STAGE_LOBBY) {
    return fail(Code::kRefused, "The story has begun", "ask the facilitator to move you to another team");
  }
  if (observes && team.value < floor.state.stories.size()) return just(chosen_team(floor.seat->id, team));
  Outcome fits = check_team(floor, team);
  if (!fits) return pass_on(fits);
  return just(chosen_team(floor.seat->id, team));
}

Result<Events> show_strengths(const Floor& floor, const schema::Command& command) {
  std::vector<schema::Strength> wanted;
  for (const int one : command.show_strengths().strengths()) {
    const auto strength = static_cast<schema::Strength>(one);
    if (std::find(wanted.begin(), wanted.end(), strength) != wanted.end()) {
      return fail(Code::kInvalid, "One strength is named twice", "name two that are not the same, or one");
    }
    wanted.push_back(strength);
  }
  if (wanted == floor.seat->strengths) return Events{};
  schema::Event event;
  event.mutable_strengths_shown()->set_seat(floor.seat->id.value);
  for (const schema::Strength strength : wanted) event.mutable_strengths_shown()->add_strengths(strength);
  return just(std::move(event));
}

Result<Events> start(const Floor& floor, const schema::Command&) {
  const House& house = floor.state.house;
  if (house.part != house.story_part) {
    return fail(Code::kRefused, "There is no story in this part of the programme", "go on to the next part");
  }
  schema::Event event;
  schema::Started& started = *event.mutable_started();
  const auto teams = deal_teams(floor.state);
  for (std::uint32_t team = 0; team < teams.size(); ++team) {
    if (teams[team].empty() && house.part > 0) continue;
    Outcome fits = check_size(floor, team, teams[team].size());
    if (!fits) return pass_on(fits);
    auto roles = deal_roles(floor, team, teams[team]);
    spare_managers(floor.state, floor.plan, teams[team], roles);
    for (std::uint32_t place = 0; place < teams[team].size(); ++place) {
      schema::PlaceDealt& dealt = *started.add_dealt();
      dealt.set_seat(teams[team][place].value);
      dealt.set_team(team);
      dealt.set_place(place);
      dealt.set_role(roles[place]);
    }
  }
  if (started.dealt().empty()) {
    return fail(Code::kRefused, "Nobody is here to play", "wait for people, or add bots");
  }
  Events events = just(std::move(event));
  const bool is_story = house.parts.empty() || house.parts[house.part].sort == schema::SORT_STORY;
  if (is_story && house.locks_at_start && !house.door_locked) {
    events.emplace_back().mutable_door_locked()->set_locked(true);
  }
  return events;
}

}  // namespace drops::session
