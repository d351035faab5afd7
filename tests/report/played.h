#pragma once
// The Late Release, played by people who choose what a test wants, with every event and the state that each led to.

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "game/report/transcript.h"
#include "game/script/hooks.h"
#include "game/script/loader.h"
#include "game/session/cast.h"
#include "game/session/session.h"

namespace drops::test {

// By scene: the option that everybody who is asked chooses. A scene without one waits until time is up.
using Choices = std::map<std::string, std::string>;

class Played {
 public:
  explicit Played(Choices choices, std::uint32_t teams = 1) : choices_(std::move(choices)) {
    auto loaded = script::load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua");
    plan = loaded->plan;
    auto made = script::make_hooks(plan);
    session::Settings settings;
    settings.seed = 7;
    settings.teams = teams;
    settings.pace_percent = 0;
    session::Session session(plan, **made, settings);
    take(session.latest());
    seat_people(session, teams);
    for (int round = 0; round < 200 && !over(); ++round) go_on(session);
  }

  [[nodiscard]] bool over() const {
    return !state.stories.empty() && std::all_of(state.stories.begin(), state.stories.end(),
                                                 [](const auto& story) { return story.ending.has_value(); });
  }

  plan::Plan plan;
  session::State state;  // at the end
  std::string told;      // the whole transcript
  std::vector<std::string> names;

 private:
  void take(std::span<const schema::Event> events) {
    for (const auto& event : events) {
      session::apply(state, plan, event);
      told += report::Transcript().tell(state, plan, event);
    }
  }

  void say(session::Session& session, std::optional<SeatId> by, const schema::Command& command) {
    const auto events = session.say({by, by ? ++sequence_ : 0, command}, tick_);
    if (events) take(*events);
  }

  void seat_people(session::Session& session, std::uint32_t teams) {
    schema::Command command;
    for (std::uint32_t i = 0; i < 4 * teams; ++i) {
      names.push_back("Zaphod" + std::to_string(i));
      command.mutable_take_seat()->set_name(names.back());
      command.mutable_take_seat()->set_team(i / 4);
      say(session, {}, command);
    }
    command.mutable_take_seat()->set_kind(schema::SEAT_FACILITATOR);
    command.mutable_take_seat()->clear_team();
    command.mutable_take_seat()->set_name("Zelda");
    names.push_back("Zelda");
    say(session, {}, command);
    command.mutable_start();
    say(session, SeatId(4 * teams), command);
  }

  void go_on(session::Session& session) {
    bool said = false;
    for (std::uint32_t team = 0; team < state.stories.size(); ++team) said = answer(session, TeamId(team)) || said;
    const auto deadline = session.next_deadline();
    if (said || !deadline) return;
    tick_ = *deadline;
    schema::Command command;
    command.mutable_time_up();
    say(session, {}, command);
  }

  bool answer(session::Session& session, TeamId team) {
    const session::Story& story = state.story(team);
    if (story.ending || story.visit.phase != schema::PHASE_DECIDE) return false;
    const std::uint32_t visit = story.visit.number;
    if (story.visit.step > 0) return false;  // the injured say nothing: time ends that
    const plan::Scene& scene = plan.scenes[story.visit.scene];
    const auto choice = choices_.find(scene.id);
    if (choice == choices_.end()) return false;
    for (const auto place : session::Cast{state, plan, team}.asked(*scene.ask)) {
      schema::Command command;
      command.mutable_choose()->set_visit(visit);
      command.mutable_choose()->set_option(choice->second);
      command.mutable_choose()->set_why("as agreed");
      say(session, state.story(team).places[place], command);
    }
    return true;
  }

  Choices choices_;
  Tick tick_ = 0;
  std::uint64_t sequence_ = 0;
};

}  // namespace drops::test
