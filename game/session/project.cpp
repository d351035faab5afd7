#include "game/session/project.h"

#include <algorithm>

#include "game/session/labels.h"
#include "game/session/parts.h"

namespace drops::session {
namespace {

constexpr std::uint32_t kNoTeam = 0xffff;

bool session_part(const State& state, const plan::Plan& plan, schema::SessionPart& part) {
  part.set_title(plan.title);
  part.set_summary(plan.summary);
  for (const std::string& objective : plan.objectives) part.add_objectives(objective);
  part.set_minutes(static_cast<std::uint32_t>(plan.minutes));
  part.set_stage(state.house.stage);
  part.set_paused(state.house.paused);
  part.set_teams(static_cast<std::uint32_t>(state.stories.size()));
  part.set_seats(static_cast<std::uint32_t>(
      std::count_if(state.house.seats.begin(), state.house.seats.end(),
                    [](const Seat& seat) { return seat.plays() && seat.presence != Presence::kLeft; })));
  return true;
}

bool me_part(const State& state, const plan::Plan& plan, const Seat& seat, schema::MePart& part) {
  part.set_seat(seat.id.value);
  part.set_name(seat.name);
  if (seat.team.valid()) part.set_team(seat.team.value);
  if (!seat.place) return true;
  const plan::Role& role = plan.roles[state.role_of(seat)];
  part.set_place(*seat.place);
  part.set_role(label_of(state, plan, seat.team, trust::Entity::seat(*seat.place)));
  part.set_role_id(role.id);
  const Places leaders = Cast{state, plan, seat.team}.leaders();
  part.set_leader(!leaders.empty() && leaders.front() == *seat.place);
  part.set_private_text(role.private_text);
  const Story& story = state.story(seat.team);
  for (std::size_t fact = 0; fact < plan.facts.size(); ++fact) {
    if ((story.known[fact] >> (*seat.place & 63u)) & 1u) part.add_known(plan.facts[fact].text);
  }
  return true;
}

void add_to_roster(const State& state, const plan::Plan& plan, const Seat& seat, schema::RosterPart& part) {
  schema::RosterSeat& row = *part.add_seats();
  row.set_seat(seat.id.value);
  row.set_name(seat.name);
  row.set_bot(seat.kind == schema::SEAT_BOT);
  row.set_away(seat.presence == Presence::kAway);
  if (seat.presence == Presence::kAway) row.set_away_since(seat.away_since);
  if (!seat.place) return;
  row.set_place(*seat.place);
  row.set_role(label_of(state, plan, seat.team, trust::Entity::seat(*seat.place)));
  const Places leaders = Cast{state, plan, seat.team}.leaders();
  row.set_leader(!leaders.empty() && leaders.front() == *seat.place);
}

// The seats of one team; of no team (not valid): those who wait to be dealt into one.
bool roster_part(const State& state, const plan::Plan& plan, TeamId team, schema::RosterPart& part) {
  for (const Seat& seat : state.house.seats) {
    if (seat.plays() && seat.presence != Presence::kLeft && seat.team == team) add_to_roster(state, plan, seat, part);
  }
  return part.seats_size() > 0;
}

bool participant_part(const State& state, const plan::Plan& plan, const Seat& seat, schema::PartKind kind,
                      schema::Part& part) {
  if (kind == schema::PART_ME) return me_part(state, plan, seat, *part.mutable_me());
  if (kind == schema::PART_ROSTER) return roster_part(state, plan, seat.team, *part.mutable_roster());
  if (!seat.place || state.story(seat.team).visit.number == 0) return false;
  const Viewer viewer{{state, plan, seat.team}, seat.place};
  switch (kind) {
    case schema::PART_SCENE: return scene_part(viewer, *part.mutable_scene());
    case schema::PART_REVEAL: return reveal_part(viewer, *part.mutable_reveal());
    case schema::PART_STAKES: return stakes_part(viewer, *part.mutable_stakes());
    case schema::PART_PROMISES: return promises_part(viewer, *part.mutable_promises());
    case schema::PART_TRUST: return trust_part(viewer, *part.mutable_trust());
    case schema::PART_END: return end_part(viewer, *part.mutable_end());
    default: return false;
  }
}

constexpr schema::PartKind kParticipantParts[] = {
    schema::PART_SESSION, schema::PART_ME,       schema::PART_ROSTER, schema::PART_SCENE, schema::PART_REVEAL,
    schema::PART_STAKES,  schema::PART_PROMISES, schema::PART_TRUST,  schema::PART_END,
};

void add_desk_parts(const State& state, const plan::Plan& plan, schema::View& view) {
  for (std::uint32_t team = 0; team <= state.stories.size(); ++team) {
    const bool nobodys = team == state.stories.size();
    schema::Part& part = *view.add_parts();
    part.set_kind(schema::PART_ROSTER);
    part.set_team(nobodys ? kNoTeam : team);
    roster_part(state, plan, nobodys ? TeamId() : TeamId(team), *part.mutable_roster());
  }
}

}  // namespace

bool project_part(const State& state, const plan::Plan& plan, SeatId viewer, schema::PartKind kind,
                  schema::Part& part) {
  const Seat* seat = state.seat(viewer);
  if (seat == nullptr) return false;
  part.Clear();
  part.set_kind(kind);
  part.set_team(kNoTeam);
  if (kind == schema::PART_SESSION) return session_part(state, plan, *part.mutable_session());
  if (seat->kind == schema::SEAT_FACILITATOR && kind == schema::PART_OVERVIEW) {
    return overview_part(state, plan, *part.mutable_overview());
  }
  if (seat->kind == schema::SEAT_PROJECTOR && kind == schema::PART_WALL) {
    return wall_part(state, plan, *part.mutable_wall());
  }
  if (!seat->plays()) return false;
  if (seat->team.valid()) part.set_team(seat->team.value);
  return participant_part(state, plan, *seat, kind, part);
}

schema::View project(const State& state, const plan::Plan& plan, SeatId viewer) {
  schema::View view;
  const Seat* seat = state.seat(viewer);
  if (seat == nullptr) return view;
  const auto add = [&](schema::PartKind kind) {
    schema::Part part;
    if (project_part(state, plan, viewer, kind, part)) *view.add_parts() = std::move(part);
  };
  if (seat->plays()) {
    for (const schema::PartKind kind : kParticipantParts) add(kind);
    return view;
  }
  add(schema::PART_SESSION);
  add(schema::PART_OVERVIEW);
  add(schema::PART_WALL);
  if (seat->kind == schema::SEAT_FACILITATOR) add_desk_parts(state, plan, view);
  return view;
}

}  // namespace drops::session
