#include "game/session/project.h"

#include "game/session/parts.h"

namespace drops::session {
namespace {

constexpr std::uint32_t kNoTeam = 0xffff;

bool story_part(const State& state, const plan::Plan& plan, const Seat& seat, schema::PartKind kind,
                schema::Part& part) {
  const auto team = watched_team(seat);
  if (!team || team->value >= state.stories.size() || state.story(*team).visit.number == 0) return false;
  const Viewer viewer{{state, plan, *team}, seat.place};
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

bool participant_part(const State& state, const plan::Plan& plan, const Seat& seat, schema::PartKind kind,
                      schema::Part& part) {
  switch (kind) {
    case schema::PART_ME: return me_part(state, plan, seat, *part.mutable_me());
    case schema::PART_ROSTER: return roster_part(state, plan, seat.team, false, *part.mutable_roster());
    case schema::PART_MESSAGES: return messages_part(state, seat, *part.mutable_messages());
    case schema::PART_PLEDGES: return pledges_part(state, seat, *part.mutable_pledges());
    case schema::PART_DEBRIEF: return debrief_part(state, plan, seat, *part.mutable_debrief());
    default: return story_part(state, plan, seat, kind, part);
  }
}

// Of a scene that is shown again and again the memory is used again.
void empty(schema::Part& part, schema::PartKind kind) {
  if (kind == schema::PART_SCENE && part.has_scene()) {
    part.mutable_scene()->Clear();
  } else {
    part.Clear();
  }
  part.set_kind(kind);
  part.set_team(kNoTeam);
}

constexpr schema::PartKind kParticipantParts[] = {
    schema::PART_SESSION, schema::PART_ME,       schema::PART_ROSTER,  schema::PART_SCENE, schema::PART_REVEAL,
    schema::PART_STAKES,  schema::PART_PROMISES, schema::PART_TRUST,   schema::PART_END,   schema::PART_PULSE,
    schema::PART_PLEDGES, schema::PART_MESSAGES, schema::PART_DEBRIEF,
};

void add_desk_parts(const State& state, const plan::Plan& plan, schema::View& view) {
  for (std::uint32_t team = 0; team <= state.stories.size(); ++team) {
    const bool nobodys = team == state.stories.size();
    schema::Part& part = *view.add_parts();
    part.set_kind(schema::PART_ROSTER);
    part.set_team(nobodys ? kNoTeam : team);
    roster_part(state, plan, nobodys ? TeamId() : TeamId(team), true, *part.mutable_roster());
  }
}

}  // namespace

bool project_part(const State& state, const plan::Plan& plan, SeatId viewer, schema::PartKind kind,
                  schema::Part& part) {
  const Seat* seat = state.seat(viewer);
  if (seat == nullptr) return false;
  empty(part, kind);
  if (kind == schema::PART_SESSION) return session_part(state, plan, *part.mutable_session());
  if (kind == schema::PART_PULSE) return pulse_part(state, plan, *part.mutable_pulse());
  if (seat->kind == schema::SEAT_FACILITATOR && kind == schema::PART_NOTES) {
    return notes_part(state, *part.mutable_notes());
  }
  if (seat->kind == schema::SEAT_FACILITATOR && kind == schema::PART_PLAN) {
    return plan_part(state, plan, *part.mutable_plan());
  }
  if (seat->kind == schema::SEAT_FACILITATOR && kind == schema::PART_OVERVIEW) {
    return overview_part(state, plan, *part.mutable_overview());
  }
  if (seat->kind == schema::SEAT_PROJECTOR && kind == schema::PART_WALL) {
    return wall_part(state, plan, *part.mutable_wall());
  }
  if (!seat->looks_on() && kind == schema::PART_DEBRIEF) {
    return debrief_part(state, plan, *seat, *part.mutable_debrief());
  }
  if (!seat->looks_on()) return false;
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
  if (seat->looks_on()) {
    for (const schema::PartKind kind : kParticipantParts) add(kind);
    return view;
  }
  add(schema::PART_SESSION);
  add(schema::PART_OVERVIEW);
  add(schema::PART_WALL);
  add(schema::PART_NOTES);
  add(schema::PART_PLAN);
  add(schema::PART_PULSE);
  add(schema::PART_DEBRIEF);
  if (seat->kind == schema::SEAT_FACILITATOR) add_desk_parts(state, plan, view);
  return view;
}

}  // namespace drops::session
