// From one part of a programme to the next: the facilitator's word, and what it comes to.

#include "game/session/programme.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/session/apply.h"
#include "game/session/carry.h"
#include "game/session/command_table.h"
#include "game/session/labels.h"

namespace drops::session {
namespace {

constexpr Tick kMinute = 60'000;

bool is_played(const PartHead& part) {
  return part.sort == schema::SORT_STORY || part.sort == schema::SORT_PULSE;
}

// May what goes on now be left?
Outcome check_done(const Floor& floor) {
  const House& house = floor.state.house;
  const std::string& title = house.parts[house.part].title;
  if (house.stage == schema::STAGE_LOBBY && house.story_part == house.part) {
    return fail(Code::kRefused, fmt::format("'{}' has not begun", title),
                "start it, or leave it out by cutting it (terminal: 'cut')");
  }
  for (std::uint32_t team = 0; team < floor.state.stories.size(); ++team) {
    if (floor.state.stories[team].over() || house.stage == schema::STAGE_LOBBY) continue;
    return fail(Code::kRefused, fmt::format("{} is still playing '{}'", team_label(TeamId(team)), title),
                "wait for its end, or leave the story as it stands by cutting it (terminal: 'cut')");
  }
  return {};
}

// Whoever plays on leaves the story at the scene that they are in.
Events cut_stories(const State& state) {
  Events events;
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    const Story& story = state.stories[team];
    if (story.over() || story.visit.number == 0) continue;
    schema::Event event;
    event.mutable_story_ended()->set_team(team);
    event.mutable_story_ended()->set_scene(story.visit.scene);
    events.push_back(std::move(event));
  }
  return events;
}

// What the part begins with. A debrief or a pause leaves the last story as it is.
schema::Event begin_part(const Floor& floor, std::uint32_t number) {
  const plan::Part& part = floor.programme->parts[number];
  schema::Event event;
  schema::PartBegan& began = *event.mutable_part();
  began.set_part(number);
  began.set_ends(part.plays() ? -1 : floor.tick + kMinute * part.minutes);
  if (!part.plays()) return event;
  const plan::Plan& plan = floor.programme->plans[static_cast<std::size_t>(part.plan)];
  began.set_plan(static_cast<std::uint32_t>(part.plan));
  began.set_scenario(plan.id);
  began.set_recognition(plan.recognition);
  if (part.carries) carry_on(floor, plan, began);
  return event;
}

// A pulse needs no lobby: everybody is here, and there is no role to read.
Outcome start_at_once(const Floor& floor, Events& events) {
  const schema::PartBegan& began = events.back().part();
  const plan::Plan& plan = floor.programme->plans[began.plan()];
  State then = floor.state;
  for (schema::Event& event : events) {
    event.set_tick(floor.tick);
    apply(then, event.has_part() ? plan : floor.plan, event);
  }
  auto started = start(Floor{then, plan, floor.seat, floor.tick, floor.programme}, {});
  if (!started) return pass_on(started);
  std::move(started->begin(), started->end(), std::back_inserter(events));
  return {};
}

}  // namespace

bool all_over(const State& state) {
  return std::all_of(state.stories.begin(), state.stories.end(), [](const Story& story) { return story.over(); });
}

bool awaits_next_story(const State& state) {
  const House& house = state.house;
  if (house.stage != schema::STAGE_PLAYING || !all_over(state)) return false;
  const auto next = std::min<std::size_t>(house.part + std::size_t{1}, house.parts.size());
  return std::any_of(house.parts.begin() + static_cast<std::ptrdiff_t>(next), house.parts.end(), is_played);
}

schema::ProgrammePart head_of(const plan::Part& part) {
  schema::ProgrammePart head;
  head.set_sort(static_cast<schema::PartSort>(part.kind));
  head.set_title(part.title);
  head.set_minutes(static_cast<std::uint32_t>(part.minutes));
  return head;
}

Result<Events> next_part(const Floor& floor, const schema::Command& command) {
  const House& house = floor.state.house;
  if (house.parts.empty() || floor.programme == nullptr || floor.programme->parts.size() != house.parts.size()) {
    return fail(Code::kRefused, "This session plays one scenario alone", "end the session when its story is over");
  }
  const std::uint32_t next = house.part + 1;
  if (next >= house.parts.size()) {
    return fail(Code::kRefused, "That was the last part of the programme", "end the session");
  }
  if (!command.next_part().cut()) {
    if (Outcome done = check_done(floor); !done) return pass_on(done);
  }
  const auto waits = [](const Story& story) { return !story.over() && story.visit.number == 0; };
  if (house.stage == schema::STAGE_PLAYING && std::ranges::any_of(floor.state.stories, waits)) {
    return fail(Code::kRefused, "The story has not come to its first scene", "let it go on first");
  }
  Events events = cut_stories(floor.state);
  events.push_back(begin_part(floor, next));
  if (house.parts[next].sort != schema::SORT_PULSE) return events;
  if (Outcome started = start_at_once(floor, events); !started) return pass_on(started);
  return events;
}

}  // namespace drops::session
