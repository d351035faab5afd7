// The clockwork: what follows by itself from where a team stands. One event at a time; the caller applies it and asks
// again.

#include <algorithm>

#include "game/base/keyed_random.h"
#include "game/session/asking.h"
#include "game/session/deadlines.h"
#include "game/session/scene.h"

namespace drops::session {
namespace {

bool has_answered(const Story& story, std::size_t scene, std::size_t nth) {
  return story.across[scene].size() > nth;
}

// How many times this team has answered across in this scene before the visit that is going on.
std::size_t answers_before(const Cast& cast) {
  const Visit& visit = cast.story().visit;
  const std::size_t answers = cast.story().across[visit.scene].size();
  return visit.phase == schema::PHASE_WAIT ? answers - 1 : answers;
}

// The other team's answer, if it stands or never will.
std::optional<Theirs> theirs_now(const Cast& cast, const plan::Ask& ask) {
  const Opposite other = opposite(cast.state, cast.team);
  const std::uint32_t scene = cast.story().visit.scene;
  if (other.team == trust::kBotTeam) {
    const RandomKey key{cast.state.house.luck(), cast.team.value, cast.story().visit.number, "across"};
    const auto there = offered(cast);
    return Theirs{there[keyed_below(key, 0, there.size())], false};
  }
  const Story& theirs = cast.state.story(other.team);
  const std::size_t nth = answers_before(cast);
  if (has_answered(theirs, scene, nth)) return Theirs{theirs.across[scene][nth], false};
  if (theirs.over()) return Theirs{static_cast<std::uint32_t>(ask.fallback.at()), true};
  return std::nullopt;
}

schema::Event begin_phase(const Cast& cast, Phase phase, Tick deadline) {
  schema::Event event;
  schema::PhaseBegan& began = *event.mutable_phase();
  began.set_team(cast.team.value);
  began.set_visit(cast.story().visit.number);
  began.set_phase(phase);
  began.set_deadline(deadline);
  return event;
}

schema::Event end_story(const Cast& cast) {
  schema::Event event;
  event.mutable_story_ended()->set_team(cast.team.value);
  event.mutable_story_ended()->set_scene(cast.story().visit.scene);
  return event;
}

// Is this team through with whatever the others wait for before `next`?
bool arrived(const Story& other, const Visit& mine, std::uint32_t next, bool together) {
  if (other.over() || other.visit.phase == schema::PHASE_MEET) return true;
  if (together) return other.visit.number > mine.number;
  const bool been_there =
      std::any_of(other.past.begin(), other.past.end(), [&](const Past& past) { return past.scene == next; });
  return been_there || other.visit.scene == next;
}

// All teams go together, or meet at the next scene, and some are not there yet. The end of the time box ends all
// waiting at meeting points.
bool must_wait(const Cast& cast, std::uint32_t next, Tick tick) {
  const House& house = cast.state.house;
  const bool meets = cast.plan.scenes[next].meet && (house.box_ends < 0 || tick < house.box_ends);
  if (!house.together && !meets) return false;
  const Visit& mine = cast.story().visit;
  return !std::all_of(cast.state.stories.begin(), cast.state.stories.end(), [&](const Story& other) {
    return &other == &cast.story() || arrived(other, mine, next, house.together);
  });
}

schema::Event go_on(const Cast& cast, std::uint32_t next, Tick tick) {
  const bool waits = cast.story().visit.phase == schema::PHASE_MEET;
  if (!waits && must_wait(cast, next, tick)) {
    return begin_phase(cast, schema::PHASE_MEET, cast.state.house.together ? -1 : cast.state.house.box_ends);
  }
  return enter_scene(cast, next, tick);
}

// After reading, talking, the reveal and the reflection.
schema::Event after_phase(const Cast& cast, plan::Hooks& hooks, Tick tick) {
  const plan::Scene& scene = cast.scene();
  const Visit& visit = cast.story().visit;
  if (visit.phase == schema::PHASE_READ) {
    const Tick talk = phase_time(cast, scene, schema::PHASE_TALK);
    if (talk > 0) return begin_phase(cast, schema::PHASE_TALK, tick + talk);
  }
  if (visit.phase == schema::PHASE_READ || visit.phase == schema::PHASE_TALK) {
    if (scene.ends()) return end_story(cast);
    if (!scene.ask) return close_scene(cast, hooks, {}, tick);
    return begin_phase(cast, schema::PHASE_DECIDE, tick + phase_time(cast, scene, schema::PHASE_DECIDE));
  }
  if (visit.phase == schema::PHASE_REVEAL) {
    const Tick reflect = phase_time(cast, scene, schema::PHASE_REFLECT);
    if (reflect > 0) return begin_phase(cast, schema::PHASE_REFLECT, tick + reflect);
  }
  if (auto counted = close_witness(cast)) return std::move(*counted);
  if (visit.closed && visit.closed->has_next()) return go_on(cast, visit.closed->next(), tick);
  return end_story(cast);  // the checker lets no scene pass without a way on
}

schema::Event answer_across(const Cast& cast, plan::Hooks& hooks, Tick tick) {
  const plan::Ask& ask = *cast.scene().ask;
  const Visit& visit = cast.story().visit;
  if (const auto theirs = theirs_now(cast, ask)) return close_scene(cast, hooks, *theirs, tick);
  if (visit.phase == schema::PHASE_DECIDE) {
    const Tick longest = visit.began + 2 * phase_time(cast, cast.scene(), schema::PHASE_DECIDE);
    schema::Event event = begin_phase(cast, schema::PHASE_WAIT, std::max(longest, tick));
    event.mutable_phase()->set_answer(*count_answers(cast, ask).option);
    return event;
  }
  return close_scene(cast, hooks, {static_cast<std::uint32_t>(ask.fallback.at()), true}, tick);
}

// The question's time has come: its next step, the question once more after a tie, or its close.
schema::Event after_answers(const Cast& cast, plan::Hooks& hooks, Tick tick) {
  const plan::Ask& ask = *cast.scene().ask;
  if (count_answers(cast, ask).ask_again) {
    return begin_phase(cast, schema::PHASE_DECIDE, tick + phase_time(cast, cast.scene(), schema::PHASE_DECIDE));
  }
  if (auto step = next_step(cast, tick)) return std::move(*step);
  if (ask.kind == plan::AskKind::kAcross) return answer_across(cast, hooks, tick);
  return close_scene(cast, hooks, {}, tick);
}

}  // namespace

Opposite opposite(const State& state, TeamId team) {
  const std::uint32_t pair = team.value ^ 1u;
  if (pair < state.stories.size()) return {TeamId(pair), false};
  if (state.stories.size() == 1) return {trust::kBotTeam, false};
  return {TeamId(0), true};
}

std::optional<schema::Event> advance(const State& state, const plan::Plan& plan, plan::Hooks& hooks, TeamId team,
                                     Tick tick) {
  const Cast cast{state, plan, team};
  if (state.house.stage != schema::STAGE_PLAYING || cast.story().over()) return std::nullopt;
  const Visit& visit = cast.story().visit;
  if (cast.story().back_to) return enter_scene(cast, *cast.story().back_to, tick);  // at once: nobody acts in between
  if (state.house.stands_still()) return std::nullopt;
  if (visit.number == 0) return enter_scene(cast, plan.start.at(), tick);
  const bool over = is_over(cast, tick);
  if (visit.phase == schema::PHASE_MEET) {
    if (!over && must_wait(cast, visit.closed->next(), tick)) return std::nullopt;
    return enter_scene(cast, visit.closed->next(), tick);
  }
  if (visit.phase == schema::PHASE_WAIT) {
    if (!over && !theirs_now(cast, *cast.scene().ask)) return std::nullopt;
    return answer_across(cast, hooks, tick);
  }
  if (!over) return std::nullopt;
  return visit.phase == schema::PHASE_DECIDE ? after_answers(cast, hooks, tick) : after_phase(cast, hooks, tick);
}

}  // namespace drops::session
