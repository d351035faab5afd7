// Seats, teams and roles: who gets in, and how the start deals them.

#include <set>

#include "tests/support/session_world.h"

using namespace drops;
using namespace drops::test;

namespace {

schema::Command take_seat(const std::string& name, schema::SeatKind kind = schema::SEAT_PARTICIPANT) {
  schema::Command command;
  command.mutable_take_seat()->set_name(name);
  command.mutable_take_seat()->set_kind(kind);
  return command;
}

schema::Command start() {
  return command([](schema::Command& c) { c.mutable_start(); });
}

std::string refusal(World& w, std::optional<SeatId> by, const schema::Command& command) {
  const auto before = session::hash_of(w.state());
  const auto events = w.say(by, command);
  REQUIRE_FALSE(events.has_value());
  CHECK(session::hash_of(w.state()) == before);  // a refusal changes nothing
  return events.error().sentence();
}

// Who sits where, by name: "Ada:0/lead".
std::set<std::string> dealt(const World& w) {
  std::set<std::string> seats;
  for (const session::Seat& seat : w.state().house.seats) {
    if (!seat.plays()) continue;
    seats.insert(seat.name + ":" + std::to_string(seat.team.value) + "/" + w.plan().roles[w.state().role_of(seat)].id);
  }
  return seats;
}

std::set<std::string> dealt_in_order(const std::vector<std::string>& names, std::uint64_t seed) {
  World w(late_release(), {.seed = seed, .teams = 2, .pace_percent = 0});
  for (const std::string& name : names) w.take(name);
  REQUIRE(w.desk(start()).has_value());
  return dealt(w);
}

}  // namespace

TEST_CASE("a name that is empty, too long or cannot be shown is refused") {
  World w(late_release());
  CHECK(refusal(w, {}, take_seat("   ")) == "The name is empty: enter the name your team knows you by");
  CHECK(refusal(w, {}, take_seat(std::string(49, 'x'))) == "The name is longer than 48 characters: shorten it");
  CHECK(refusal(w, {}, take_seat("Ada\nLovelace")) ==
        "The name holds characters that cannot be shown: use letters, digits and spaces");
}

TEST_CASE("two people cannot sit under one name") {
  World w(late_release());
  w.take("Ada");
  CHECK(refusal(w, {}, take_seat("Ada")) ==
        "Somebody called Ada is here already: join under another name, or come back on the device you joined with");
}

TEST_CASE("a session with all its seats taken is full, and says so") {
  World w(late_release(), {.seed = 1, .teams = 1, .most_seats = 3, .pace_percent = 0});
  for (const char* name : {"Ada", "Ben", "Chi"}) w.take(name);
  CHECK(refusal(w, {}, take_seat("Dan")) == "The session is full: it has 3 seats: ask the facilitator for a seat");
  w.take("The wall", schema::SEAT_PROJECTOR);  // takes no player's seat
}

TEST_CASE("the start deals those who named no team evenly, by lot and not by who came first") {
  const std::vector<std::string> names = {"Ada", "Ben", "Chi", "Dan", "Eve", "Fay", "Gus", "Hal"};
  const auto first = dealt_in_order(names, 5);
  const auto backwards = dealt_in_order({names.rbegin(), names.rend()}, 5);
  CHECK(first == backwards);
  CHECK(first != dealt_in_order(names, 6));
}

TEST_CASE("teams that people chose are kept, and the others fill up the smallest") {
  World w(late_release(), {.seed = 3, .teams = 2, .pace_percent = 0});
  const SeatId ada = w.take("Ada", schema::SEAT_PARTICIPANT, 1);
  const SeatId ben = w.take("Ben", schema::SEAT_PARTICIPANT, 1);
  for (const char* name : {"Chi", "Dan", "Eve", "Fay"}) w.take(name);
  REQUIRE(w.desk(start()).has_value());
  CHECK(w.seat_of(ada).team == TeamId(1));
  CHECK(w.seat_of(ben).team == TeamId(1));
  CHECK(w.story(TeamId(0)).places.size() == 3);
  CHECK(w.story(TeamId(1)).places.size() == 3);
}

TEST_CASE("every role that takes one seat is dealt once, and the others share the role that takes many") {
  World w(late_release());
  w.begin(1, 5);
  std::multiset<std::string> roles;
  for (session::Place place = 0; place < 5; ++place) roles.insert(w.cast().role(place).id);
  CHECK(roles == std::multiset<std::string>{"dev", "dev", "dev", "lead", "tester"});
}

TEST_CASE("a start with too few people is refused with the team and the number it needs") {
  World w(late_release(), {.seed = 3, .teams = 2, .pace_percent = 0});
  for (const char* name : {"Ada", "Ben", "Chi", "Dan", "Eve"}) w.take(name);
  CHECK(refusal(w, w.facilitator(), start()) ==
        "Team 2 has 2 of at least 3 people: wait for more, add bots, or host the session with fewer teams");
}

TEST_CASE("only the facilitator starts") {
  World w(late_release());
  const SeatId ada = w.take("Ada");
  CHECK(refusal(w, ada, start()) == "Only the facilitator can do that: ask in the room");
}

TEST_CASE("who comes late gets the role that takes many, in the smallest team, and the scene that goes on") {
  World w(late_release(), {.seed = 3, .teams = 2, .pace_percent = 0});
  for (const char* name : {"Ada", "Ben", "Chi"}) w.take(name, schema::SEAT_PARTICIPANT, 0);
  for (const char* name : {"Dan", "Eve", "Fay", "Gus"}) w.take(name, schema::SEAT_PARTICIPANT, 1);
  REQUIRE(w.desk(start()).has_value());
  const SeatId late = w.take("Hal");
  CHECK(w.seat_of(late).team == TeamId(0));
  CHECK(w.cast(TeamId(0)).role(*w.seat_of(late).place).id == "dev");
  CHECK(w.choose(late, "lab").has_value());
  session::Session again(w.plan(), w.hooks(), w.journal());
  CHECK(session::hash_of(again.state()) == session::hash_of(w.state()));
}

TEST_CASE(
    "what somebody brings is shown to their team and the facilitator, up to two, and can be changed until the start") {
  World w(late_release(), {.teams = 2});
  const SeatId ada = w.take("Ada", schema::SEAT_PARTICIPANT, 0);
  const SeatId ben = w.take("Ben", schema::SEAT_PARTICIPANT, 0);
  const auto shows = [](std::vector<schema::Strength> strengths) {
    schema::Command show;
    for (const schema::Strength one : strengths) show.mutable_show_strengths()->add_strengths(one);
    if (strengths.empty()) show.mutable_show_strengths();
    return show;
  };
  const auto seen_by = [&](SeatId viewer) {
    schema::Part part;
    REQUIRE(session::project_part(w.state(), w.plan(), viewer, schema::PART_ROSTER, part));
    return part.roster().seats(0).strengths();
  };
  REQUIRE(w.say(ada, shows({schema::STRENGTH_EXPLAINS, schema::STRENGTH_LISTENS})).has_value());
  REQUIRE(seen_by(ben).size() == 2);
  CHECK(seen_by(ben).Get(1) == schema::STRENGTH_LISTENS);
  REQUIRE(w.say(ada, shows({})).has_value());
  CHECK(seen_by(ben).empty());
  CHECK(refusal(w, ada, shows({schema::STRENGTH_LISTENS, schema::STRENGTH_LISTENS})) ==
        "One strength is named twice: name two that are not the same, or one");
}

TEST_CASE("the same command of a seat, sent twice, is done once") {
  World w(late_release());
  w.begin(1, 3);
  const SeatId lead = w.role("lead");
  schema::Command choice;
  choice.mutable_choose()->set_visit(1);
  choice.mutable_choose()->set_option("lab");
  const auto first = w.say(lead, choice, 1);
  REQUIRE(first.has_value());
  CHECK(first->size() == 1);
  const auto second = w.say(lead, choice, 1);
  REQUIRE(second.has_value());
  CHECK(second->empty());
}
