#pragma once
// A programme to test in: two small stories about the same people, a pulse, a debrief and a break, and one-line ways to
// go through them.

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "game/plan/plan_json.h"
#include "game/plan/programme.h"
#include "game/session/programme.h"
#include "tests/support/session_world.h"

namespace drops::test {

// Dana trusts less after "late"; "cover" hides something from the mates.
inline const char* const kFirstStory = R"lua(
scenario { api = 1, id = "first", title = "First", players = { 2, 6 }, start = "ask" }
role "lead" { "Lead", leader = true }
role "dev" { "Developer", many = true }
character "dana" { "Dana", trusts = 50 }
character "gone" { "Somebody who is in this story alone" }
stake "days" { "Days", start = 5 }
breach "late" { "Late", kind = "care", buckets = { care = 1 }, with = "dana" }
breach "quiet" { "Quiet", kind = "character", buckets = { character = 1 }, with = "team" }
scene "ask" { "What now?", ask = vote { "What do we tell Dana?", default = "truth",
    { "The truth", id = "truth", drops = { character = 2 }, stakes = { days = -1 } },
    { "Nothing", id = "wait", opens = "late", stakes = { days = 1 } },
    { "Something else", id = "cover", hides = "quiet", stakes = { days = 1 } } }, go = "mend" }
scene "mend" { "Then.", ask = each { "And?", default = "on",
    { "Go on", id = "on", stakes = { days = 1 } },
    { "Name it", id = "name", repairs = "open", step = "acknowledge", stakes = { days = -1 } } }, go = "end" }
scene "end" { "Done.", ending = "done" }
)lua";

// The same people in another order, and levels of its own.
inline const char* const kSecondStory = R"lua(
scenario { api = 1, id = "second", title = "Second", players = { 2, 5 }, start = "ask" }
role "dev" { "Developer", many = true }
role "lead" { "Lead", leader = true }
character "dana" { "Dana", trusts = 30 }
stake "days" { "Days", start = 5 }
breach "new" { "New", kind = "care", buckets = { care = 1 }, with = "dana" }
breach "quiet" { "Quiet", kind = "character", buckets = { character = 1 }, with = "team" }
breach "late" { "Late", kind = "care", buckets = { care = 1 }, with = "dana" }
scene "ask" { "Again.", ask = each { "What do you say?", default = "on",
    { "Go on", id = "on", stakes = { days = 1 } },
    { "We are sorry", id = "sorry", repairs = "open", step = "apologise", stakes = { days = -1 } },
    { "No time", id = "no", opens = "new", stakes = { days = 2 } } }, go = "out" }
scene "out" { "It comes out.", surfaces = "quiet", go = "end" }
scene "end" { "Done.", ending = "done" }
)lua";

inline plan::Part part_of(plan::Part::Kind kind, const std::string& title, int minutes, std::int32_t plan = -1) {
  plan::Part part;
  part.kind = kind;
  part.title = title;
  part.minutes = minutes;
  part.plan = plan;
  return part;
}

// pulse, first story, debrief, break, second story (which carries on where `carries`), pulse
inline plan::Programme small_programme(bool carries = true) {
  using Kind = plan::Part::Kind;
  plan::Programme programme;
  programme.id = "small";
  programme.title = "A small programme";
  programme.plans = {plan::pulse_plan({"before", "Before", "", {"I can ask here.", "Promises are kept here."}, 5}),
                     plan_of(kFirstStory), plan_of(kSecondStory),
                     plan::pulse_plan({"after", "After", "", {"I can ask here.", "Promises are kept here."}, 5})};
  programme.parts = {part_of(Kind::kPulse, "Before", 5, 0),  part_of(Kind::kStory, "First", 20, 1),
                     part_of(Kind::kDebrief, "Debrief", 15), part_of(Kind::kPause, "Break", 10),
                     part_of(Kind::kStory, "Second", 20, 2), part_of(Kind::kPulse, "After", 5, 3)};
  programme.parts[4].carries = carries;
  plan::agree_on_sizes(programme);
  return programme;
}

class ProgrammeWorld {
 public:
  explicit ProgrammeWorld(plan::Programme programme = small_programme(),
                          session::Settings settings = {.seed = 7, .teams = 1, .pace_percent = 0})
      : programme_(std::make_unique<plan::Programme>(std::move(programme))),
        session_(*programme_, make_hooks(), settings) {
    keep(session_.latest());
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
  // Players of team 1, by letter.
  std::vector<SeatId> seat_players(int count, std::uint32_t team = 0) {
    std::vector<SeatId> seats;
    for (int i = 0; i < count; ++i) {
      seats.push_back(
          take(std::string(1, static_cast<char>('A' + i)) + std::to_string(team), schema::SEAT_PARTICIPANT, team));
    }
    return seats;
  }

  Result<std::vector<schema::Event>> say(std::optional<SeatId> by, const schema::Command& command) {
    auto events = session_.say({by, 0, command}, tick_);
    if (!events) return pass_on(events);
    keep(*events);
    return std::vector<schema::Event>(events->begin(), events->end());
  }
  Result<std::vector<schema::Event>> next(bool cut = false) {
    schema::Command command;
    command.mutable_next_part()->set_cut(cut);
    return say(desk_, command);
  }
  ProgrammeWorld& start() {
    schema::Command command;
    command.mutable_start();
    REQUIRE(say(desk_, command).has_value());
    return *this;
  }
  // To this part, whatever is cut short on the way; its story is not begun.
  ProgrammeWorld& go_to(std::uint32_t part) {
    while (state().house.part < part) REQUIRE(next(true).has_value());
    return *this;
  }

  // Everybody who is asked here chooses this.
  void all_choose(const std::string& option, TeamId team = TeamId(0)) {
    for (const session::Place place : cast(team).asked(*cast(team).scene().ask)) {
      schema::Command command;
      command.mutable_choose()->set_visit(story(team).visit.number);
      command.mutable_choose()->set_option(option);
      REQUIRE(say(cast(team).seat(place).id, command).has_value());
    }
  }
  void all_rate(std::uint32_t answer, TeamId team = TeamId(0)) {
    for (session::Place place = 0; place < cast(team).size(); ++place) {
      schema::Command command;
      command.mutable_answer_pulse()->set_visit(story(team).visit.number);
      for (int item = 0; item < 2; ++item) command.mutable_answer_pulse()->add_answers(answer);
      REQUIRE(say(cast(team).seat(place).id, command).has_value());
    }
    wait(60'000);
  }
  void wait(Tick ms) {
    tick_ += ms;
    schema::Command command;
    command.mutable_time_up();
    REQUIRE(say(std::nullopt, command).has_value());
  }
  // Time alone, until every story is over.
  void wait_for_end() {
    for (int i = 0; i < 50 && !session::all_over(state()); ++i) wait(600'000);
    REQUIRE(session::all_over(state()));
  }

  [[nodiscard]] SeatId role(const std::string& id, TeamId team = TeamId(0)) const {
    for (session::Place place = 0; place < cast(team).size(); ++place) {
      if (cast(team).role(place).id == id) return cast(team).seat(place).id;
    }
    FAIL("no seat has the role " + id);
    return {};
  }
  [[nodiscard]] trust::Entity place(SeatId seat) const { return trust::Entity::seat(*state().seat(seat)->place); }
  [[nodiscard]] const trust::Vessel& vessel(trust::Entity truster, trust::Entity trustee) const {
    const auto* found = story().standing.find({truster, trustee});
    REQUIRE(found != nullptr);
    return *found;
  }
  [[nodiscard]] const trust::Breach& breach(const std::string& id) const {
    for (std::size_t i = 0; i < session_.plan().breaches.size(); ++i) {
      if (session_.plan().breaches[i].id == id) return story().standing.breaches[i];
    }
    FAIL("no breach " + id);
    return story().standing.breaches.front();
  }

  [[nodiscard]] session::Cast cast(TeamId team = TeamId(0)) const { return {state(), session_.plan(), team}; }
  [[nodiscard]] const session::Story& story(TeamId team = TeamId(0)) const { return state().story(team); }
  [[nodiscard]] const session::State& state() const { return session_.state(); }
  [[nodiscard]] session::Session& session() { return session_; }
  [[nodiscard]] const plan::Programme& programme() const { return *programme_; }
  [[nodiscard]] const std::vector<schema::Event>& journal() const { return journal_; }
  [[nodiscard]] std::vector<plan::Hooks*> hooks() const {
    std::vector<plan::Hooks*> all;
    for (const auto& one : hooks_) all.push_back(one.get());
    return all;
  }
  // The session as it goes on from its journal, and from a programme that has been through JSON.
  [[nodiscard]] session::Session reborn() const { return {*programme_, hooks(), journal_}; }
  [[nodiscard]] SeatId facilitator() const { return desk_; }
  [[nodiscard]] Tick tick() const { return tick_; }

 private:
  std::vector<plan::Hooks*> make_hooks() {
    for (const plan::Plan& plan : programme_->plans) hooks_.push_back(script::make_hooks(plan).value());
    return hooks();
  }
  void keep(std::span<const schema::Event> events) { journal_.insert(journal_.end(), events.begin(), events.end()); }

  std::unique_ptr<plan::Programme> programme_;  // stays where it is when this moves
  std::vector<std::unique_ptr<plan::Hooks>> hooks_;
  session::Session session_;
  std::vector<schema::Event> journal_;
  SeatId desk_;
  Tick tick_ = 0;
};

// Five people answer the pulse before, and the first story stands in its lobby.
inline ProgrammeWorld at_first_story() {
  ProgrammeWorld w;
  w.seat_players(5);
  w.start().all_rate(2);
  w.wait_for_end();
  REQUIRE(w.next().has_value());
  return w;
}

}  // namespace drops::test
