// Several people around one laptop: one link, and to each their own seat, commands, answers and views.
#include "tests/link/link_world.h"

using namespace drops;
using namespace drops::test;
using link::State;

namespace {

using PersonState = link::Person::State;
constexpr link::PersonId kBen{1};
constexpr link::PersonId kCleo{2};

link::Newcomer called(const std::string& name, const std::string& token = {}) {
  link::Newcomer who;
  who.name = name;
  who.team = 2;
  who.token = token;
  return who;
}

// Ada in seat 7, Ben in 8 and Cleo in 9, at one laptop.
struct Laptop : World {
  Laptop() : link(make()) {
    seat(link);
    REQUIRE(link.seat_another(called("Ben")).value() == kBen);
    REQUIRE(link.seat_another(called("Cleo")).value() == kCleo);
    run(link);
    host.welcome(8, "of Ben", 0, 1);
    host.welcome(9, "of Cleo", 0, 2);
    run(link);
  }
  void lose() {
    network.cut(*wire);
    run(link, 20);
    host.hellos.clear();
    host.said.clear();
    run(link, 1'000);
  }
  [[nodiscard]] const link::Person& person(link::PersonId who) const { return link.people().at(who.value); }
  [[nodiscard]] std::vector<std::string> tokens_heard() const {
    std::vector<std::string> tokens;
    for (const schema::Hello& hello : host.hellos) tokens.push_back(hello.token());
    return tokens;
  }

  link::Link link;
};

}  // namespace

TEST_CASE("one more person asks over the same link, and gets a seat and a token of their own") {
  const Laptop laptop;
  REQUIRE(laptop.host.hellos.size() == 3);
  CHECK_FALSE(laptop.host.hellos[0].another());
  CHECK(laptop.host.hellos[1].another());
  CHECK(laptop.host.hellos[1].name() == "Ben");
  CHECK(laptop.host.hellos[1].team() == 2);
  CHECK(laptop.host.hellos[2].person() == 2);
  CHECK(laptop.link.seat() == SeatId(7));
  CHECK(laptop.link.token() == "token");
  CHECK(laptop.person(kBen).seat() == SeatId(8));
  CHECK(laptop.person(kBen).token() == "of Ben");
  CHECK(laptop.person(kCleo).seat() == SeatId(9));
  CHECK(laptop.person(kCleo).state() == PersonState::kSeated);
}

TEST_CASE("the host's replies find who asked, in whatever order they come") {
  World world;
  auto link = world.make();
  world.seat(link);
  REQUIRE(link.seat_another(called("Ben")));
  REQUIRE(link.seat_another(called("Cleo")));
  world.run(link);
  CHECK(link.people()[1].state() == PersonState::kAsking);
  world.host.turn_down(2, "Somebody called Cleo is here already");
  world.host.welcome(8, "of Ben", 0, 1);
  world.run(link);
  CHECK(link.people()[1].seat() == SeatId(8));
  CHECK(link.people()[2].state() == PersonState::kOut);
}

TEST_CASE("people who are there before the link is in ask as soon as it is") {
  World world;
  auto link = world.make();
  REQUIRE(link.seat_another(called("Ben")));
  world.run(link);
  REQUIRE(world.host.hellos.size() == 2);
  CHECK(world.host.hellos[0].name() == "Bot Ada");
  CHECK_FALSE(world.host.hellos[0].another());
  CHECK(world.host.hellos[1].name() == "Ben");
  CHECK(world.host.hellos[1].another());
  CHECK_FALSE(link.say(choose("early"), kBen));
}

TEST_CASE("each person's commands are numbered for themselves, and say whose they are") {
  Laptop laptop;
  CHECK(laptop.link.say(choose("a")).value() == 1);
  CHECK(laptop.link.say(choose("b"), kBen).value() == 1);
  CHECK(laptop.link.say(choose("c"), kBen).value() == 2);
  laptop.run(laptop.link);
  REQUIRE(laptop.host.said.size() == 3);
  CHECK(laptop.host.said[0].seat() == 7);
  CHECK(laptop.host.said[1].seat() == 8);
  CHECK(laptop.host.said[2].sequence() == 2);
  CHECK(laptop.link.unanswered() == 3);
}

TEST_CASE("answers and views reach the one whose they are, and nobody else") {
  Laptop laptop;
  (void)laptop.link.say(choose("a"));
  (void)laptop.link.say(choose("b"), kBen);
  schema::FromHost view;
  view.set_seat(8);
  *view.mutable_view()->add_parts() = stakes(3);
  laptop.host.send(view);
  view.set_seat(99);  // of somebody who does not sit here
  *view.mutable_view()->mutable_parts(0) = stakes(4);
  laptop.host.send(view);
  schema::FromHost answer;
  answer.set_seat(8);
  answer.mutable_answer()->set_sequence(1);
  laptop.host.send(answer);
  laptop.run(laptop.link);
  REQUIRE(laptop.person(kBen).parts().find(schema::PART_STAKES, 0));
  CHECK(laptop.person(kBen).parts().find(schema::PART_STAKES, 0)->stakes().gauges(0).value() == 3);
  CHECK(laptop.link.parts().changes() == 0);
  CHECK(laptop.person(kCleo).parts().changes() == 0);
  CHECK(laptop.link.take_answers(kBen).size() == 1);
  CHECK(laptop.link.take_answers().empty());
  CHECK(laptop.person(kBen).unanswered() == 0);
  CHECK(laptop.person(link::kFirst).unanswered() == 1);
}

TEST_CASE("one who is refused reads why, costs nobody their place, and may ask under another name") {
  Laptop laptop;
  const auto first = laptop.link.seat_another(called("Ben"));
  laptop.run(laptop.link);
  laptop.host.turn_down(3, "Somebody called Ben is here already");
  laptop.run(laptop.link);
  REQUIRE(first);
  CHECK(laptop.person(*first).state() == PersonState::kOut);
  CHECK(laptop.person(*first).error().what == "Somebody called Ben is here already");
  CHECK(laptop.link.state() == State::kSeated);
  CHECK(laptop.link.say(choose("a"), kCleo));

  const auto again = laptop.link.seat_another(called("Ben B."));
  laptop.run(laptop.link);
  CHECK(laptop.host.hellos.back().name() == "Ben B.");
  laptop.host.welcome(10, "of Ben B.", 0, again->value);
  laptop.run(laptop.link);
  CHECK(laptop.person(*again).seat() == SeatId(10));
}

TEST_CASE("a name that no host could read is refused before it leaves") {
  Laptop laptop;
  CHECK_FALSE(laptop.link.seat_another(called(std::string(801, 'x'))));
  laptop.run(laptop.link);
  CHECK(laptop.host.hellos.size() == 3);
  CHECK(laptop.link.people().size() == 3);
}

TEST_CASE("after a loss everybody comes back by their own token and says again what has no answer") {
  Laptop laptop;
  (void)laptop.link.say(choose("a"));
  (void)laptop.link.say(choose("done"), kBen);
  (void)laptop.link.say(choose("open"), kBen);
  laptop.run(laptop.link);
  laptop.lose();
  CHECK(laptop.link.state() == State::kLost);
  CHECK(laptop.link.say(choose("later"), kCleo).value() == 1);
  CHECK(laptop.tokens_heard() == std::vector<std::string>{"token", "of Ben", "of Cleo"});
  CHECK_FALSE(laptop.host.hellos[0].another());
  CHECK(laptop.host.hellos[1].another());

  laptop.host.welcome(8, "", 1, 1);
  laptop.run(laptop.link);
  CHECK(laptop.link.state() == State::kSeated);
  CHECK(laptop.link.say(choose("too"), kCleo).value() == 2);  // her seat is not back yet
  laptop.run(laptop.link);
  REQUIRE(laptop.host.said.size() == 1);
  CHECK(laptop.host.said[0].seat() == 8);
  CHECK(laptop.host.said[0].sequence() == 2);

  laptop.host.welcome(9, "", 0, 2);
  laptop.host.welcome(7, "", 0, 0);
  laptop.run(laptop.link);
  REQUIRE(laptop.host.said.size() == 4);
  CHECK(laptop.host.said[1].seat() == 9);
  CHECK(laptop.host.said[2].sequence() == 2);
  CHECK(laptop.host.said[3].seat() == 7);
}

TEST_CASE("a new program with the tokens of all gets all their seats back") {
  World world;
  auto request = ada();
  request.who.token = "token";
  auto link = world.make(request);
  REQUIRE(link.seat_another(called("Ben", "of Ben")));
  world.run(link);
  REQUIRE(world.host.hellos.size() == 2);
  CHECK(world.host.hellos[1].token() == "of Ben");
  world.host.welcome(7, "", 3, 0);
  world.host.welcome(8, "", 41, 1);
  world.run(link);
  CHECK(link.people()[1].token() == "of Ben");
  CHECK(link.say(choose("a")).value() == 4);
  CHECK(link.say(choose("b"), kBen).value() == 42);
}

TEST_CASE("one who is taken out is out for good, and the others stay") {
  Laptop laptop;
  (void)laptop.link.say(choose("a"), kBen);
  laptop.host.farewell_to(8, "the facilitator has taken you out of the session");
  laptop.run(laptop.link);
  CHECK(laptop.person(kBen).state() == PersonState::kOut);
  CHECK(laptop.person(kBen).error().what == "the facilitator has taken you out of the session");
  CHECK(laptop.person(kBen).unanswered() == 0);
  CHECK(laptop.link.state() == State::kSeated);
  const auto said = laptop.link.say(choose("a"), kBen);
  REQUIRE_FALSE(said);
  CHECK(said.error().what == "This seat is no longer at this laptop");
  CHECK(laptop.link.say(choose("a"), kCleo));
  laptop.lose();
  CHECK(laptop.tokens_heard() == std::vector<std::string>{"token", "of Cleo"});
}

TEST_CASE("a goodbye to somebody who has left already is nobody else's") {
  Laptop laptop;
  laptop.host.farewell_to(99, "this seat has come back on another link");
  laptop.run(laptop.link);
  for (const link::Person& person : laptop.link.people()) CHECK(person.state() == PersonState::kSeated);
  CHECK(laptop.link.state() == State::kSeated);
}

TEST_CASE("who came first may leave, and the others come back without them") {
  Laptop laptop;
  laptop.host.farewell_to(7, "you have left the session");
  laptop.run(laptop.link);
  CHECK(laptop.link.state() == State::kSeated);
  laptop.lose();
  CHECK(laptop.tokens_heard() == std::vector<std::string>{"of Ben", "of Cleo"});
  CHECK_FALSE(laptop.host.hellos[0].another());
  laptop.host.welcome(8, "", 0, 1);
  laptop.run(laptop.link);
  CHECK(laptop.link.state() == State::kSeated);
}

TEST_CASE("a seat that was given up while the link was lost costs the others nothing") {
  Laptop laptop;
  laptop.lose();
  laptop.host.turn_down(0, "this seat was given up");
  laptop.host.welcome(8, "", 0, 1);
  laptop.run(laptop.link);
  CHECK(laptop.person(link::kFirst).state() == PersonState::kOut);
  CHECK(laptop.link.state() == State::kSeated);
  CHECK(laptop.link.say(choose("a"), kBen));
}

TEST_CASE("a link ends with the last of its people, in the words of that goodbye") {
  Laptop laptop;
  for (const std::uint32_t seat : {7u, 9u}) laptop.host.farewell_to(seat, "you have left the session");
  laptop.run(laptop.link);
  CHECK(laptop.link.state() == State::kSeated);
  laptop.host.farewell_to(8, "the facilitator has taken you out of the session");
  laptop.run(laptop.link, 2'000);
  CHECK(laptop.link.state() == State::kRefused);
  CHECK(laptop.link.error().what == "the facilitator has taken you out of the session");
  CHECK_FALSE(laptop.link.seat_refused());
  CHECK_FALSE(laptop.link.seat_another(called("Dan")));
  CHECK(laptop.host.hellos.size() == 3);
}

TEST_CASE("where all who asked are refused, the join is") {
  World world;
  auto link = world.make();
  REQUIRE(link.seat_another(called("Ben")));
  world.run(link);
  world.host.turn_down(0, "The door is locked");
  world.run(link);
  CHECK(link.state() == State::kJoining);
  world.host.turn_down(1, "The door is locked");
  world.run(link);
  CHECK(link.state() == State::kRefused);
  CHECK(link.seat_refused());
}
