// Entering a scene: what is told, what is found, what does not feel safe enough to say; and how long each phase takes.

#include <algorithm>

#include "game/base/text.h"
#include "game/session/asking.h"
#include "game/session/scene.h"
#include "game/session/scratch.h"

namespace drops::session {
namespace {

constexpr Tick kReadStart = 4'000;  // to arrive at a new screen
constexpr Tick kReadPerSign = 55;   // about 200 words a minute
constexpr Tick kRevealStart = 5'000;
constexpr Tick kRevealPerEntry = 1'500;
constexpr std::size_t kRevealMost = 14;  // entries that add to the time
constexpr Tick kReflect = 12'000;

Tick reading_time(const plan::Scene& scene) {
  std::size_t signs = 0;
  for (const plan::TextPart& part : scene.texts) signs += count_code_points(part.text).value_or(part.text.size());
  if (scene.ask) {
    for (const plan::Option& option : scene.ask->options) signs += option.text.size();
  }
  return kReadStart + kReadPerSign * static_cast<Tick>(signs);
}

Phase first_phase(const Cast& cast, const plan::Scene& scene) {
  for (const Phase phase : {schema::PHASE_READ, schema::PHASE_TALK}) {
    if (phase_time(cast, scene, phase) > 0) return phase;
  }
  return scene.ask ? schema::PHASE_DECIDE : schema::PHASE_READ;
}

// Which of them are not there, and which of the others do not feel safe enough.
void look_at_options(const plan::Ask& ask, const Scratch& scratch, schema::SceneEntered& entered) {
  for (std::uint32_t i = 0; i < ask.options.size(); ++i) {
    const plan::Option& option = ask.options[i];
    if (option.when && !plan::holds(*option.when, scratch)) {
      entered.add_absent(i);
    } else if (option.needs_safety > scratch.safety()) {
      entered.add_locked(i);
    }
  }
}

}  // namespace

Tick phase_time(const Cast& cast, const plan::Scene& scene, Phase phase, std::size_t entries) {
  const Tick pace = cast.state.house.pace_percent;
  switch (phase) {
    case schema::PHASE_READ: return reading_time(scene) * pace / 100;
    case schema::PHASE_TALK: return scene.discuss ? Tick{1000} * scene.discuss->seconds * pace / 100 : 0;
    case schema::PHASE_DECIDE:  // each step of a question has its share; a choice has all, and what is heard its own
      if (!scene.ask) return 0;
      return Tick{1000} * scene.ask->seconds / (chooses_option(scene.ask->kind) ? 1u : steps_of(scene));
    case schema::PHASE_REVEAL:
      if (!scene.ask) return 0;
      return (kRevealStart + kRevealPerEntry * static_cast<Tick>(std::min(entries, kRevealMost))) * pace / 100;
    case schema::PHASE_REFLECT: return scene.ask ? kReflect * pace / 100 : 0;
    default: return 0;
  }
}

schema::Event enter_scene(const Cast& cast, std::size_t number, Tick tick) {
  const plan::Scene& scene = cast.plan.scenes[number];
  const std::uint32_t visit = cast.story().visit.number + 1;
  schema::Event event;
  schema::SceneEntered& entered = *event.mutable_entered();
  entered.set_team(cast.team.value);
  entered.set_visit(visit);
  entered.set_scene(static_cast<std::uint32_t>(number));

  Scratch scratch(cast, {static_cast<std::uint32_t>(number), visit, tick}, opposite(cast.state, cast.team).team);
  const Doers team{cast.everybody(), true};
  const trust::Cause found{trust::CauseKind::kEntry, static_cast<std::uint32_t>(number)};
  for (const plan::Ref& breach : scene.surfaces) {
    if (breach.resolved()) scratch.surface(breach.at(), found);
  }
  scratch.settle();  // the texts may tell of what has come to light
  for (std::uint32_t i = 0; i < scene.texts.size(); ++i) {
    const plan::TextPart& part = scene.texts[i];
    if (part.when && !plan::holds(*part.when, scratch)) continue;
    entered.add_parts(i);
    if (part.opens.resolved()) scratch.open(part.opens.at(), team, found);
  }
  scratch.settle();
  if (scene.ask) look_at_options(*scene.ask, scratch, entered);
  for (schema::Change& change : scratch.take_changes()) *entered.add_changes() = std::move(change);

  const Phase phase = first_phase(cast, scene);
  entered.set_phase(phase);
  entered.set_deadline(tick + phase_time(cast, scene, phase));
  return event;
}

}  // namespace drops::session
