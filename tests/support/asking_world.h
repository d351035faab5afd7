#pragma once
// One question in a story of two scenes, asked in any way, and one-line ways to answer it.

#include "tests/support/session_world.h"

namespace drops::test {

// A lead, a tester and developers; `ask` is the first scene's question, `more` its other fields.
inline std::string story(const std::string& ask, const std::string& more = "", const std::string& declared = "") {
  return R"(scenario { api = 1, id = "small", title = "Small", players = { 2, 6 }, start = "first" }
role "lead" { "Team lead", leader = true }
role "tester" { "Tester" }
role "dev" { "Developer", many = true }
character "dana" { "Dana" }
stake "days" { "Days", start = 3, max = 10 }
fact "defects" { "Two are open.", known_by = "tester" }
)" + declared +
         "\nscene \"first\" { \"Monday.\", ask = " + ask + ", " + more +
         " go = \"last\" }\nscene \"last\" { \"Friday.\", ending = \"done\" }\n";
}

// With time to see the reveal, so that what comes of a question can be looked at.
inline session::Settings unhurried(std::uint32_t teams = 1) {
  return {.seed = 7, .teams = teams, .pace_percent = 100};
}

class Asking : public World {
 public:
  // A team of `mates` who have read, and now decide.
  explicit Asking(const std::string& text, std::uint32_t mates = 3) : World(plan_of(text), unhurried()) {
    begin(1, mates);
    to_decision();
  }

  void skip() {
    schema::Command command;
    command.mutable_skip();
    REQUIRE(desk(command).has_value());
  }
  void to_decision() {
    for (int i = 0; i < 9 && phase() != schema::PHASE_DECIDE; ++i) skip();
  }

  [[nodiscard]] schema::Phase phase() const { return story().visit.phase; }
  [[nodiscard]] std::uint32_t visit() const { return story().visit.number; }
  [[nodiscard]] SeatId at(session::Place place) const { return cast().seat(place).id; }
  [[nodiscard]] const schema::SceneClosed& closed() const {
    REQUIRE(story().visit.closed.has_value());
    return *story().visit.closed;
  }

  Result<std::vector<schema::Event>> pass(SeatId seat) {
    schema::Command command;
    command.mutable_pass()->set_visit(visit());
    return say(seat, command);
  }
  Result<std::vector<schema::Event>> predict(SeatId seat, const std::string& option) {
    schema::Command command;
    command.mutable_predict()->set_visit(visit());
    command.mutable_predict()->set_option(option);
    return say(seat, command);
  }
  Result<std::vector<schema::Event>> allocate(SeatId seat, std::initializer_list<std::uint32_t> points) {
    schema::Command command;
    command.mutable_allocate()->set_visit(visit());
    for (const std::uint32_t one : points) command.mutable_allocate()->add_points(one);
    return say(seat, command);
  }
  Result<std::vector<schema::Event>> write(SeatId seat, const std::string& text) {
    schema::Command command;
    command.mutable_write()->set_visit(visit());
    command.mutable_write()->set_text(text);
    return say(seat, command);
  }
  Result<std::vector<schema::Event>> mark(SeatId seat, bool landed) {
    schema::Command command;
    command.mutable_mark_heard()->set_visit(visit());
    command.mutable_mark_heard()->set_landed(landed);
    return say(seat, command);
  }
  Result<std::vector<schema::Event>> vote(SeatId seat, std::uint32_t note) {
    schema::Command command;
    command.mutable_vote_note()->set_visit(visit());
    command.mutable_vote_note()->set_note(note);
    return say(seat, command);
  }
  Result<std::vector<schema::Event>> own(SeatId seat, std::uint32_t note) {
    schema::Command command;
    command.mutable_own_note()->set_visit(visit());
    command.mutable_own_note()->set_note(note);
    return say(seat, command);
  }
  Result<std::vector<schema::Event>> pulse(SeatId seat, std::initializer_list<std::uint32_t> answers) {
    schema::Command command;
    command.mutable_answer_pulse()->set_visit(visit());
    for (const std::uint32_t one : answers) command.mutable_answer_pulse()->add_answers(one);
    return say(seat, command);
  }
  Result<std::vector<schema::Event>> witness(SeatId seat, schema::WitnessAnswer answer) {
    schema::Command command;
    command.mutable_witness()->set_visit(visit());
    command.mutable_witness()->set_answer(answer);
    return say(seat, command);
  }
  Result<std::vector<schema::Event>> ready(SeatId seat) {
    schema::Command command;
    command.mutable_ready()->set_visit(visit());
    command.mutable_ready()->set_phase(phase());
    return say(seat, command);
  }
  void away(SeatId seat) {
    schema::Command command;
    command.mutable_link_lost()->set_seat(seat.value);
    REQUIRE(say({}, command).has_value());
  }
  void mark_manager(SeatId seat) {
    schema::Command command;
    command.mutable_mark_manager()->set_seat(seat.value);
    command.mutable_mark_manager()->set_manager(true);
    REQUIRE(desk(command).has_value());
  }

  // Why it is refused; and nothing has happened.
  std::string refusal(const Result<std::vector<schema::Event>>& said, std::uint64_t before) const {
    REQUIRE_FALSE(said.has_value());
    CHECK(session::hash_of(state()) == before);
    return said.error().sentence();
  }
  [[nodiscard]] std::uint64_t hash() const { return session::hash_of(state()); }

  [[nodiscard]] schema::ScenePart scene_of(SeatId seat) const {
    schema::Part part;
    REQUIRE(session::project_part(state(), plan(), seat, schema::PART_SCENE, part));
    return part.scene();
  }
  [[nodiscard]] schema::RevealPart reveal_of(SeatId seat) const {
    schema::Part part;
    REQUIRE(session::project_part(state(), plan(), seat, schema::PART_REVEAL, part));
    return part.reveal();
  }

  // Who, besides `owner`, finds this text in a view of theirs.
  [[nodiscard]] int others_who_see(const std::string& text, std::optional<SeatId> owner) const {
    int others = 0;
    for (const session::Seat& seat : state().house.seats) {
      if (seat.id == owner) continue;
      const auto view = session::project(state(), plan(), seat.id).SerializeAsString();
      others += view.find(text) != std::string::npos ? 1 : 0;
    }
    return others;
  }
  [[nodiscard]] bool journal_holds(const std::string& text) const {
    return std::any_of(journal().begin(), journal().end(), [&](const schema::Event& event) {
      return event.SerializeAsString().find(text) != std::string::npos;
    });
  }
  // No sealed answer stands in any event, be it text or numbers.
  [[nodiscard]] bool journal_holds_answers() const {
    return std::any_of(journal().begin(), journal().end(),
                       [](const schema::Event& event) { return event.has_sealed() && event.sealed().has_answer(); });
  }
  // The same session as a host finds it again.
  [[nodiscard]] session::Session reborn() { return {plan(), hooks(), journal()}; }
};

inline bool has_asked_again(const session::Session& session) {
  const auto latest = session.latest();
  return std::any_of(latest.begin(), latest.end(), [](const schema::Event& event) { return event.has_asked_again(); });
}

}  // namespace drops::test
