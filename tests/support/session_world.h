#pragma once
// A session to test in: a plan from a file or from text, teams of named seats, and one-line ways to play.

#include <catch2/catch.hpp>
#include <memory>
#include <string>
#include <vector>

#include "game/plan/finding.h"
#include "game/script/hooks.h"
#include "game/script/loader.h"
#include "game/session/cast.h"
#include "game/session/project.h"
#include "game/session/session.h"

namespace drops::test {

inline plan::Plan checked(Result<script::Loaded> loaded) {
  REQUIRE(loaded.has_value());
  for (const plan::Finding& finding : loaded->findings) UNSCOPED_INFO(plan::sentence(finding, loaded->plan));
  REQUIRE(plan::playable(loaded->findings));
  return std::move(loaded->plan);
}

inline plan::Plan late_release() {
  return checked(script::load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua"));
}

inline plan::Plan plan_of(const std::string& text) {
  return checked(script::load_text("test.lua", text));
}

class World {
 public:
  explicit World(plan::Plan plan, session::Settings settings = {.seed = 7, .teams = 1, .pace_percent = 0})
      : plan_(std::move(plan)),
        hooks_(script::make_hooks(plan_).value()),
        session_(plan_, *hooks_, settings),
        journal_(session_.latest().begin(), session_.latest().end()) {
    desk_ = take("Facilitator", schema::SEAT_FACILITATOR);
  }

  SeatId take(const std::string& name, schema::SeatKind kind = schema::SEAT_PARTICIPANT,
              std::optional<std::uint32_t> team = {}) {
    schema::Command command;
    command.mutable_take_seat()->set_name(name);
    command.mutable_take_seat()->set_kind(kind);
    if (team) command.mutable_take_seat()->set_team(*team);
    REQUIRE(say(std::nullopt, command).has_value());
    return SeatId(static_cast<std::uint32_t>(state().house.seats.size() - 1));
  }

  // Teams of so many seats each, named by letter, and the story begun.
  World& begin(std::uint32_t teams, std::uint32_t mates) {
    for (std::uint32_t team = 0; team < teams; ++team) {
      for (std::uint32_t mate = 0; mate < mates; ++mate) {
        take("Seat " + std::string(1, static_cast<char>('A' + team)) + std::to_string(mate), schema::SEAT_PARTICIPANT,
             team);
      }
    }
    schema::Command command;
    command.mutable_start();
    REQUIRE(desk(command).has_value());
    return *this;
  }

  Result<std::vector<schema::Event>> say(std::optional<SeatId> by, const schema::Command& command,
                                         std::uint64_t sequence = 0) {
    auto events = session_.say({by, sequence, command}, tick_);
    if (!events) return pass_on(events);
    journal_.insert(journal_.end(), events->begin(), events->end());
    return std::vector<schema::Event>(events->begin(), events->end());
  }
  Result<std::vector<schema::Event>> desk(const schema::Command& command) { return say(desk_, command); }

  Result<std::vector<schema::Event>> choose(SeatId seat, const std::string& option) {
    schema::Command command;
    command.mutable_choose()->set_visit(story(seat_of(seat).team).visit.number);
    command.mutable_choose()->set_option(option);
    return say(seat, command);
  }
  // Everybody who is asked chooses this, here and now.
  void all_choose(TeamId team, const std::string& option) {
    const auto asked = cast(team).asked(*cast(team).scene().ask);
    for (const session::Place place : asked) {
      if (!story(team).visit.minds[place].choice) REQUIRE(choose(cast(team).seat(place).id, option).has_value());
    }
  }
  void wait(Tick ms) {
    tick_ += ms;
    schema::Command command;
    command.mutable_time_up();
    REQUIRE(say(std::nullopt, command).has_value());
  }

  [[nodiscard]] session::Cast cast(TeamId team = TeamId(0)) const { return {session_.state(), plan_, team}; }
  [[nodiscard]] const session::Story& story(TeamId team = TeamId(0)) const { return session_.state().story(team); }
  [[nodiscard]] const session::State& state() const { return session_.state(); }
  [[nodiscard]] const session::Seat& seat_of(SeatId id) const { return *session_.state().seat(id); }
  [[nodiscard]] const std::string& scene(TeamId team = TeamId(0)) const { return cast(team).scene().id; }
  [[nodiscard]] SeatId role(const std::string& id, TeamId team = TeamId(0)) const {
    for (session::Place place = 0; place < cast(team).size(); ++place) {
      if (cast(team).role(place).id == id) return cast(team).seat(place).id;
    }
    FAIL("no seat has the role " + id);
    return {};
  }
  [[nodiscard]] trust::Entity place(const std::string& role_id, TeamId team = TeamId(0)) const {
    return trust::Entity::seat(*seat_of(role(role_id, team)).place);
  }
  [[nodiscard]] trust::Level level(trust::Entity truster, trust::Entity trustee, trust::Pillar pillar,
                                   TeamId team = TeamId(0)) const {
    const auto* vessel = story(team).standing.find({truster, trustee});
    REQUIRE(vessel != nullptr);
    return vessel->level(pillar);
  }
  [[nodiscard]] int stake(const std::string& id, TeamId team = TeamId(0)) const {
    for (std::size_t i = 0; i < plan_.stakes.size(); ++i) {
      if (plan_.stakes[i].id == id) return story(team).stakes[i];
    }
    FAIL("no stake " + id);
    return 0;
  }
  [[nodiscard]] const std::vector<schema::Event>& journal() const { return journal_; }
  [[nodiscard]] const plan::Plan& plan() const { return plan_; }
  [[nodiscard]] plan::Hooks& hooks() { return *hooks_; }
  [[nodiscard]] session::Session& session() { return session_; }
  [[nodiscard]] SeatId facilitator() const { return desk_; }
  [[nodiscard]] Tick tick() const { return tick_; }

 private:
  plan::Plan plan_;
  std::unique_ptr<plan::Hooks> hooks_;
  session::Session session_;
  std::vector<schema::Event> journal_;
  SeatId desk_;
  Tick tick_ = 0;
};

// Commands in one line.
inline schema::Command command(void (*fill)(schema::Command&)) {
  schema::Command out;
  fill(out);
  return out;
}

}  // namespace drops::test
