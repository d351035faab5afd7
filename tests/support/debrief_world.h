#pragma once
// A session whose stories are over, and one-line ways to lead its debrief and to speak in it.

#include "tests/support/session_world.h"

namespace drops::test {

inline const std::string kShortStory = R"(
scenario { api = 1, id = "short", title = "Short", minutes = 51, players = { 2, 6 }, start = "first" }
role "lead" { "Team lead", leader = true, private = "You have hinted at a day." }
role "tester" { "Tester", private = "You have seen the defects." }
role "dev" { "Developer", many = true, private = "Your leave is on Saturday." }
character "dana" { "Dana" }
fact "defects" { "Two are open.", known_by = "tester" }
commitment "friday" { "A build on Friday.", to = "dana", due = "second", broken = { breach = "late" } }
breach "late" { "The build that did not come", kind = "consistency", buckets = { consistency = 1 }, with = "dana" }
scene "first" { "Monday.", title = "the call", ask = leader { "Well?", default = "no",
  { "Promise it", id = "yes", makes = "friday", drops = { competence = 2 } },
  { "Promise nothing", id = "no", drops = { character = 1 } } }, go = "second" }
scene "second" { "Friday.", title = "the day", ask = leader { "And now?", default = "wait",
  { "Deliver", id = "ship", keeps = "friday", drops = { competence = 1 } },
  { "Let it slip", id = "slip", breaks = "friday" },
  { "Wait and see", id = "wait" } }, go = "last" }
scene "last" { "Saturday.", ending = "done" }
)";

class Debriefing : public World {
 public:
  // So many teams of three, in which the leader promised and let it slip.
  explicit Debriefing(std::uint32_t teams = 1)
      : World(plan_of(kShortStory), {.seed = 7, .teams = teams, .pace_percent = 0}) {
    wall_ = take("The wall", schema::SEAT_PROJECTOR);
    begin(teams, 3);
    for (const char* option : {"yes", "slip"}) {
      for (std::uint32_t team = 0; team < teams; ++team) all_choose(TeamId(team), option);
    }
    schema::Command skip;
    skip.mutable_skip();
    (void)desk(skip);
    REQUIRE(story().over());
  }

  using Said = Result<std::vector<schema::Event>>;

  Said lead(std::optional<schema::DebriefStep> step = {}, std::uint32_t minutes = 0, bool back = false) {
    schema::Command command;
    if (step) command.mutable_lead_debrief()->set_step(*step);
    command.mutable_lead_debrief()->set_minutes(minutes);
    command.mutable_lead_debrief()->set_back(back);
    return desk(command);
  }
  Said tell(SeatId seat, schema::DebriefSaying what, const std::string& text, const std::string& when = "",
            const std::string& asks = "") {
    schema::Command command;
    command.mutable_say_in_debrief()->set_what(what);
    command.mutable_say_in_debrief()->set_text(text);
    command.mutable_say_in_debrief()->set_when(when);
    command.mutable_say_in_debrief()->set_asks(asks);
    return say(seat, command);
  }
  Said react(SeatId seat, const std::string& word) { return tell(seat, schema::SAYING_REACTION, word); }
  Said mark(SeatId seat, schema::DebriefMark what, std::uint32_t number = 0, bool on = true) {
    schema::Command command;
    command.mutable_mark_in_debrief()->set_what(what);
    command.mutable_mark_in_debrief()->set_number(number);
    command.mutable_mark_in_debrief()->set_on(on);
    return say(seat, command);
  }
  Said what_if(std::uint32_t team, std::uint32_t visit, std::uint32_t option) {
    schema::Command command;
    command.mutable_ask_what_if()->set_team(team);
    command.mutable_ask_what_if()->set_visit(visit);
    command.mutable_ask_what_if()->set_option(option);
    return desk(command);
  }

  [[nodiscard]] SeatId at(session::Place place, std::uint32_t team = 0) const {
    return cast(TeamId(team)).seat(place).id;
  }
  [[nodiscard]] SeatId wall() const { return wall_; }
  [[nodiscard]] const session::Debrief& debrief() const { return state().house.debrief; }
  [[nodiscard]] schema::DebriefPart seen_by(SeatId seat) const {
    schema::Part part;
    if (!session::project_part(state(), plan(), seat, schema::PART_DEBRIEF, part)) return {};
    return part.debrief();
  }
  [[nodiscard]] bool sees_end(SeatId seat) const {
    schema::Part part;
    return session::project_part(state(), plan(), seat, schema::PART_END, part);
  }
  [[nodiscard]] schema::EndPart end_of(SeatId seat) const {
    schema::Part part;
    REQUIRE(session::project_part(state(), plan(), seat, schema::PART_END, part));
    return part.end();
  }
  // Who finds this text in a view of theirs.
  [[nodiscard]] int who_see(const std::string& text) const {
    int count = 0;
    for (const session::Seat& seat : state().house.seats) {
      const auto view = session::project(state(), plan(), seat.id).SerializeAsString();
      count += view.find(text) != std::string::npos ? 1 : 0;
    }
    return count;
  }
  [[nodiscard]] bool journal_holds(const std::string& text) const {
    return std::any_of(journal().begin(), journal().end(), [&](const schema::Event& event) {
      return event.SerializeAsString().find(text) != std::string::npos;
    });
  }
  [[nodiscard]] session::Session reborn() { return {plan(), hooks(), journal()}; }
  [[nodiscard]] std::uint64_t hash() const { return session::hash_of(state()); }
  [[nodiscard]] std::string refusal(const Said& said) const {
    REQUIRE_FALSE(said.has_value());
    return said.error().sentence();
  }

 private:
  SeatId wall_;
};

}  // namespace drops::test
