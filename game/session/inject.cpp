// A surprise that the facilitator sends into a team's scene: told at once, and with its effects.

#include "game/session/inject.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/base/text.h"
#include "game/session/command_table.h"
#include "game/session/labels.h"
#include "game/session/scratch.h"

namespace drops::session {
namespace {

// Before the scene closes: what comes later belongs to the next one.
bool is_open(const Visit& visit) {
  return visit.phase == schema::PHASE_READ || visit.phase == schema::PHASE_TALK || visit.phase == schema::PHASE_DECIDE;
}

}  // namespace

schema::Event injected(const Cast& cast, std::uint32_t number, Tick tick) {
  const plan::Inject& inject = cast.plan.injects[number];
  const Visit& visit = cast.story().visit;
  schema::Event event;
  schema::Injected& out = *event.mutable_injected();
  out.set_team(cast.team.value);
  out.set_visit(visit.number);
  out.set_inject(number);
  Scratch scratch(cast, {visit.scene, visit.number, tick}, opposite(cast.state, cast.team).team);
  scratch.effects(inject.effects, plan::With::Kind::kUnsaid, {cast.everybody(), true},
                  {trust::CauseKind::kInject, number}, false, false);
  scratch.settle();
  for (schema::Change& change : scratch.take_changes()) *out.add_changes() = std::move(change);
  return event;
}

Result<Events> send_inject(const Floor& floor, const schema::Command& command) {
  const schema::SendInject& wish = command.send_inject();
  std::vector<std::string> ids;
  for (const plan::Inject& inject : floor.plan.injects) ids.push_back(inject.id);
  const auto found = std::find(ids.begin(), ids.end(), wish.inject());
  if (found == ids.end()) {
    const auto meant = nearest(wish.inject(), ids);
    return fail(Code::kNotFound, fmt::format("This scenario has no inject '{}'", wish.inject()),
                meant ? fmt::format("did you mean '{}'?", *meant) : "choose one of those it has");
  }
  if (wish.has_team() && wish.team() >= floor.state.stories.size()) {
    return no_such_team(floor.state, TeamId(wish.team()));
  }
  const auto number = static_cast<std::uint32_t>(found - ids.begin());
  Events events;
  for (std::uint32_t team = 0; team < floor.state.stories.size(); ++team) {
    if (wish.has_team() && wish.team() != team) continue;
    const Cast cast{floor.state, floor.plan, TeamId(team)};
    const Visit& visit = cast.story().visit;
    const bool sent = std::find(visit.injected.begin(), visit.injected.end(), number) != visit.injected.end();
    if (is_open(visit) && !sent) events.push_back(injected(cast, number, floor.tick));
  }
  if (!events.empty()) return events;
  return fail(Code::kRefused, "No team is in a scene that it could come into now",
              "send it while they read, talk or decide; once to each team in a scene");
}

}  // namespace drops::session
