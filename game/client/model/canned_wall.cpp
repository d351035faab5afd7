#include "game/client/model/canned_wall.h"

#include <array>

#include "game/client/model/canned_desk.h"

namespace drops::client::model {
namespace {

constexpr Tick kNow = 200'000;
constexpr std::string_view kScene =
    "Monday, 9:02\nDana is on the line. She wants a day, not a week, and she wants it before noon. Two defects are "
    "open, and nobody has yet said aloud what the night in the lab has shown.";

schema::View view_of(schema::Stage stage, std::uint32_t teams, bool paused) {
  schema::View view;
  schema::Part& part = *view.add_parts();
  part.set_kind(schema::PART_SESSION);
  part.set_team(link::kNoTeam);
  schema::SessionPart& session = *part.mutable_session();
  session.set_title("The Late Release");
  session.set_summary("A client needs a date before noon. Somebody has already hinted at one.");
  session.set_minutes(30);
  session.set_stage(stage);
  session.set_paused(paused);
  session.set_teams(teams);
  session.set_seats(4 * teams);
  schema::Part& wall = *view.add_parts();
  wall.set_kind(schema::PART_WALL);
  wall.set_team(link::kNoTeam);
  wall.mutable_wall()->set_instruction("Decide");
  return view;
}

schema::WallTeam& add_team(schema::View& view, std::uint32_t number, schema::Phase phase, std::string_view scene) {
  constexpr std::array<std::uint32_t, 6> kFills{45, 40, 50, 35, 45, 55};
  schema::WallTeam& team = *view.mutable_parts(1)->mutable_wall()->add_teams();
  team.set_team(number);
  team.set_fill(kFills[number % kFills.size()]);
  team.set_phase(phase);
  team.set_deadline(kNow + 42'000);
  team.set_scene(std::string(scene));
  if (phase != schema::PHASE_DECIDE) return team;
  team.set_decided((number + 3) % 5);
  team.set_deciding(4 - team.decided());
  return team;
}

Seen seen_of(schema::View view) {
  Seen seen;
  seen.link.state = LinkState::kSeated;
  seen.code = "K7F-4XQ2M";
  seen.room = canned_door();
  seen.room.projector_key.clear();  // it is told to facilitators alone
  seen.tick = kNow;
  seen.parts.take(std::move(view));
  return seen;
}

Seen lobby() {
  return seen_of(view_of(schema::STAGE_LOBBY, 3, false));
}

Seen paused() {
  schema::View view = view_of(schema::STAGE_PLAYING, 3, true);
  for (std::uint32_t team = 0; team < 3; ++team) add_team(view, team, schema::PHASE_DECIDE, kScene);
  return seen_of(std::move(view));
}

Seen ended() {
  schema::View view = view_of(schema::STAGE_ENDED, 4, false);
  for (std::uint32_t team = 0; team < 4; ++team) add_team(view, team, schema::PHASE_OVER, kScene);
  return seen_of(std::move(view));
}

constexpr WallStill kStills[] = {
    {"wall-lobby", lobby},
    {"wall-decide", [] { return deciding_room(3); }},
    {"wall-teams", [] { return mixed_room(8); }},
    {"wall-paused", paused},
    {"wall-blackout", paused, true},
    {"wall-ended", ended},
};

}  // namespace

std::span<const WallStill> wall_stills() {
  return kStills;
}

Seen deciding_room(std::uint32_t teams) {
  schema::View view = view_of(schema::STAGE_PLAYING, teams, false);
  for (std::uint32_t team = 0; team < teams; ++team) add_team(view, team, schema::PHASE_DECIDE, kScene);
  return seen_of(std::move(view));
}

Seen mixed_room(std::uint32_t teams) {
  constexpr std::array kPhases{schema::PHASE_DECIDE, schema::PHASE_TALK, schema::PHASE_DECIDE, schema::PHASE_WAIT,
                               schema::PHASE_DECIDE, schema::PHASE_READ, schema::PHASE_DECIDE, schema::PHASE_REVEAL};
  schema::View view = view_of(schema::STAGE_PLAYING, teams, false);
  view.mutable_parts(1)->mutable_wall()->set_instruction("Read the scene on your screen");
  for (std::uint32_t team = 0; team < teams; ++team) {
    const schema::Phase phase = kPhases[team % kPhases.size()];
    schema::WallTeam& row = add_team(view, team, phase, "Scene of team " + std::to_string(team));
    row.set_deadline(kNow + 15'000 + 9'000 * static_cast<Tick>(team));
  }
  return seen_of(std::move(view));
}

Model model_of(const WallStill& still) {
  Local local;
  local.wall_dark = still.dark;
  return from_parts(still.seen(), local);
}

}  // namespace drops::client::model
