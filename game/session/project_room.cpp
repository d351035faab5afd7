// What the room's two large screens show: the facilitator's overview of all teams, and the projector's wall, on which
// nobody stands by name and no team has a number or a rank.

#include <algorithm>

#include "game/session/asking.h"
#include "game/session/labels.h"
#include "game/session/parts.h"
#include "game/session/scene.h"

namespace drops::session {
namespace {

// Who this phase waits for, and who is done with it.
void show_progress(const Cast& cast, schema::OverviewTeam& row) {
  const Visit& visit = cast.story().visit;
  const bool decides = visit.phase == schema::PHASE_DECIDE && cast.scene().ask;
  const Places waited_for = decides ? cast.asked(*cast.scene().ask) : cast.everybody();
  const auto deciding = seats_deciding(cast);
  for (const Place place : waited_for) {
    const std::uint32_t seat = cast.seat(place).id.value;
    const bool done =
        decides ? std::find(deciding.begin(), deciding.end(), seat) == deciding.end() : visit.minds[place].ready;
    row.add_asked(seat);
    if (done) row.add_ready(seat);
  }
}

// Where trust stood as the scene before this one began: one whole scene tells more than a moment.
void show_before(const Cast& cast, schema::OverviewTeam& row) {
  const auto& snapshots = cast.story().snapshots;
  if (snapshots.size() < 2) return;
  const trust::Standing& before = snapshots[snapshots.size() - 2]->standing;
  row.set_mates_before(static_cast<std::uint32_t>(before.mates_overall(cast.plan.rules.start)));
  std::uint32_t sum = 0;
  std::uint32_t count = 0;
  for (const trust::Vessel& vessel : before.vessels) {
    if (!is_shown(cast, vessel)) continue;
    sum += static_cast<std::uint32_t>(vessel.overall());
    ++count;
  }
  if (count > 0) row.set_outside_before(sum / count);
}

void show_team(const Cast& cast, schema::OverviewTeam& row) {
  const Story& story = cast.story();
  row.set_team(cast.team.value);
  row.set_mates(static_cast<std::uint32_t>(story.standing.mates_overall(cast.plan.rules.start)));
  row.set_safety(static_cast<std::uint32_t>(std::max(0, story.standing.safety)));
  for (const std::string& notice : story.notices) row.add_notices(notice);
  while (row.notices_size() > 16) row.mutable_notices()->erase(row.notices().begin());
  if (story.visit.number == 0) return;
  row.set_visit(story.visit.number);
  row.set_scene(cast.scene().spoken_title());
  row.set_planned(story.visit.scene);
  row.set_began(story.visit.began);
  row.set_phase(story.visit.phase);
  row.set_deadline(story.visit.deadline);
  for (const std::uint32_t seat : seats_deciding(cast)) row.add_deciding(seat);
  show_progress(cast, row);
  show_vessels(cast, *row.mutable_vessels());
  show_before(cast, row);
  row.set_open_breaches(static_cast<std::uint32_t>(
      std::count_if(story.standing.breaches.begin(), story.standing.breaches.end(),
                    [](const trust::Breach& breach) { return breach.state == trust::BreachState::kOpen; })));
  if (story.visit.phase == schema::PHASE_DECIDE) {
    for (const std::uint32_t option : offered(cast))
      show_option(cast.plan, cast.scene().ask->options[option], nullptr, *row.add_options());
  }
  row.set_small(static_cast<int>(cast.everybody().size()) < cast.plan.players_least && !story.over());
  for (const auto& snapshot : story.snapshots) {
    row.add_visits(snapshot->visit);
    row.add_visit_titles(cast.plan.scenes[snapshot->scene].spoken_title());
    row.add_visit_planned(snapshot->scene);
  }
  if (story.ending) row.set_ending(cast.plan.scenes[*story.ending].spoken_ending());
}

// How full the drawn bucket is: the mean of what outsiders and mates hold, in steps that show no rank.
std::uint32_t fill_of(const Cast& cast) {
  google::protobuf::RepeatedPtrField<schema::ShownVessel> vessels;
  show_vessels(cast, vessels);
  std::uint32_t sum = 0;
  for (const schema::ShownVessel& vessel : vessels) sum += vessel.overall();
  const std::uint32_t mean = vessels.empty() ? 0 : sum / static_cast<std::uint32_t>(vessels.size());
  return (mean / 100 + 2) / 5 * 5;
}

std::string instruction(Phase phase) {
  switch (phase) {
    case schema::PHASE_READ: return "Read the scene on your screen";
    case schema::PHASE_TALK: return "Talk about it in your team";
    case schema::PHASE_DECIDE: return "Decide";
    case schema::PHASE_WAIT: return "Wait for the other team";
    case schema::PHASE_REVEAL: return "See what came of it";
    case schema::PHASE_REFLECT: return "Take a moment";
    case schema::PHASE_MEET: return "Wait for the other teams";
    case schema::PHASE_OVER: return "The story has ended";
    default: return "";
  }
}

// What a team has decided, for all to see: once it has been revealed, and never what its mates were not told.
void show_spotlight(const State& state, const plan::Plan& plan, schema::WallPart& part) {
  if (!state.house.spotlight) return;
  const Cast cast{state, plan, *state.house.spotlight};
  part.set_spotlight(team_label(cast.team));
  const Visit& visit = cast.story().visit;
  if (!visit.closed || !visit.closed->has_option()) return;
  const plan::Option& option = cast.scene().ask->options[visit.closed->option()];
  if (!is_confidential(option)) part.set_spotlight_text(option.text);
}

// Phases in the order in which a scene has them; a team that waits for the others is through with it.
int progress_of(Phase phase) {
  return phase == schema::PHASE_MEET ? schema::PHASE_REFLECT : phase;
}

}  // namespace

bool overview_part(const State& state, const plan::Plan& plan, schema::OverviewPart& part) {
  if (state.house.stage == schema::STAGE_LOBBY) return false;
  for (const plan::Inject& inject : plan.injects) {
    schema::ShownInject& shown = *part.add_injects();
    shown.set_id(inject.id);
    shown.set_title(inject.title);
    shown.set_text(inject.text);
  }
  if (state.house.spotlight) part.set_spotlight(state.house.spotlight->value);
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    show_team(Cast{state, plan, TeamId(team)}, *part.add_teams());
  }
  return true;
}

bool wall_part(const State& state, const plan::Plan& plan, schema::WallPart& part) {
  if (state.house.stage == schema::STAGE_LOBBY) {
    part.set_instruction("Join with the code");
    return true;
  }
  // One instruction at a time: that of the team that is furthest behind.
  Phase earliest = schema::PHASE_OVER;
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    const Cast cast{state, plan, TeamId(team)};
    const Visit& visit = cast.story().visit;
    if (visit.number == 0) continue;
    schema::WallTeam& row = *part.add_teams();
    row.set_team(team);
    row.set_fill(fill_of(cast));
    row.set_phase(visit.phase);
    row.set_began(visit.began);
    row.set_deadline(visit.deadline);
    row.set_scene(scene_text(cast));
    const auto deciding = static_cast<std::uint32_t>(seats_deciding(cast).size());
    row.set_deciding(deciding);
    if (visit.phase == schema::PHASE_DECIDE) {
      row.set_decided(static_cast<std::uint32_t>(cast.asked(*cast.scene().ask).size()) - deciding);
    }
    if (progress_of(visit.phase) < progress_of(earliest)) earliest = visit.phase;
  }
  show_spotlight(state, plan, part);
  const bool look_up = state.house.stands_still();
  part.set_instruction(look_up ? "A moment, please" : instruction(earliest));
  return true;
}

}  // namespace drops::session
