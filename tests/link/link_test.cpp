#include "tests/link/link_world.h"

using namespace drops;
using namespace drops::test;
using link::State;

TEST_CASE("a link says the code, then who it is, and takes the seat that it is given") {
  World world;
  auto link = world.make();
  CHECK(link.state() == State::kConnecting);
  world.run(link);
  CHECK(link.state() == State::kJoining);
  REQUIRE(world.host.hellos.size() == 1);
  CHECK(world.host.hellos[0].name() == "Bot Ada");
  CHECK(world.host.hellos[0].bot());
  CHECK(world.host.hellos[0].team() == 2);
  CHECK(world.host.hellos[0].token().empty());
  CHECK_FALSE(link.seat());

  world.host.welcome(7, "token");
  world.run(link);
  CHECK(link.state() == State::kSeated);
  CHECK(link.seat() == SeatId(7));
  CHECK(link.token() == "token");
}

TEST_CASE("a wrong code is refused with the host's sentence, for good") {
  World world;
  auto request = ada();
  request.credential.secret = "WRONG";
  auto link = world.make(request);
  world.run(link, 20'000);
  CHECK(link.state() == State::kRefused);
  CHECK_FALSE(link.error().what.empty());
  CHECK(link.error().code == Code::kRefused);
  CHECK(world.host.hellos.empty());
  CHECK_FALSE(link.seat_refused());
}

TEST_CASE("another version is refused with a sentence") {
  World world;
  world.host.version = 99;
  auto link = world.make();
  world.run(link);
  CHECK(link.state() == State::kRefused);
  CHECK(link.error().sentence().find("version") != std::string::npos);
}

TEST_CASE("a name that the host refuses ends the join with its words") {
  World world;
  auto link = world.make();
  world.run(link);
  world.host.answer(0, "Somebody is called Bot Ada already");
  world.run(link);
  CHECK(link.state() == State::kRefused);
  CHECK(link.error().what == "Somebody is called Bot Ada already");
  CHECK(link.seat_refused());
}

TEST_CASE("where nobody listens, one try is enough to say so") {
  net::LoopbackNetwork network{1};
  LoopbackClock clock{network};
  int tries = 0;
  link::Link link(
      [&]() -> net::Expected<std::unique_ptr<net::Transport>> {
        ++tries;
        return network.connect();
      },
      clock, ada());
  for (int i = 0; i < 2'000; ++i) {
    link.step();
    network.advance(10);
  }
  CHECK(link.state() == State::kRefused);
  CHECK_FALSE(link.error().what.empty());
  CHECK(tries == 1);
}

TEST_CASE("commands are numbered from 1 and kept until they are answered") {
  World world;
  auto link = world.make();
  CHECK_FALSE(link.say(choose("too-early")));
  world.seat(link);
  CHECK(link.say(choose("a")).value() == 1);
  CHECK(link.say(choose("b")).value() == 2);
  world.run(link);
  REQUIRE(world.host.said.size() == 2);
  CHECK(world.host.said[0].sequence() == 1);
  CHECK(world.host.said[1].command().choose().option() == "b");
  CHECK(link.unanswered() == 2);

  world.host.answer(1);
  world.host.answer(2, "too late");
  world.run(link);
  CHECK(link.unanswered() == 0);
  const auto answers = link.take_answers();
  REQUIRE(answers.size() == 2);
  CHECK_FALSE(answers[0].refused());
  CHECK(answers[1].what() == "too late");
  CHECK(link.take_answers().empty());
}

TEST_CASE("a command that breaks the schema's limits never leaves") {
  World world;
  auto link = world.make();
  world.seat(link);
  CHECK_FALSE(link.say(choose(std::string(33, 'x'))));
  CHECK_FALSE(link.say(choose("")));
  world.run(link);
  CHECK(world.host.said.empty());
}

TEST_CASE("after a loss the link comes back as itself and says again what has no answer") {
  World world;
  auto link = world.make();
  world.seat(link);
  (void)link.say(choose("done"));
  (void)link.say(choose("open"));
  world.run(link);
  world.network.cut(*world.wire);
  world.run(link, 20);
  CHECK(link.state() == State::kLost);
  CHECK_FALSE(link.error().what.empty());
  CHECK(link.say(choose("later")).value() == 3);

  world.host.said.clear();
  world.run(link, 1'000);
  REQUIRE(world.host.hellos.size() == 2);
  CHECK(world.host.hellos[1].token() == "token");
  CHECK(link.state() == State::kLost);  // not before the host says so
  world.host.welcome(7, "token", 1);
  world.run(link);
  CHECK(link.state() == State::kSeated);
  REQUIRE(world.host.said.size() == 2);
  CHECK(world.host.said[0].sequence() == 2);
  CHECK(world.host.said[0].command().choose().option() == "open");
  CHECK(world.host.said[1].sequence() == 3);
  CHECK(link.unanswered() == 2);
}

TEST_CASE("a new program with the token counts on from the host's last number") {
  World world;
  auto request = ada();
  request.who.token = "kept";
  auto link = world.make(request);
  world.run(link);
  REQUIRE(world.host.hellos.size() == 1);
  CHECK(world.host.hellos[0].token() == "kept");
  world.host.welcome(7, "", 41);
  world.run(link);
  CHECK(link.token() == "kept");
  CHECK(link.say(choose("a")).value() == 42);
}

TEST_CASE("a host that was killed and came back is found again") {
  World world;
  auto link = world.make();
  world.seat(link);
  world.host.restart();
  world.run(link, 2'000);
  REQUIRE(world.host.hellos.size() == 2);
  world.host.welcome(7, "token");
  world.run(link);
  CHECK(link.state() == State::kSeated);
}

TEST_CASE("waits between tries grow, up to their bound") {
  World world;
  auto link = world.make();
  world.seat(link);
  std::vector<std::int64_t> tries;
  net::Transport* last = world.wire;
  for (int i = 0; i < 3'000; ++i) {
    if (world.host.has_link()) world.network.cut(*world.wire);
    world.run(link, 10);
    if (world.wire != last) tries.push_back(world.network.now_ms());
    last = world.wire;
  }
  REQUIRE(tries.size() > 5);
  CHECK(tries[1] - tries[0] < 1'000);
  CHECK(tries.back() - tries[tries.size() - 2] >= 4'000);
  CHECK(tries.back() - tries[tries.size() - 2] < 5'000);
}

TEST_CASE("who is turned away at a full door on coming back knocks again") {
  World world;
  auto link = world.make();
  world.seat(link);
  world.host.turns_away = true;
  world.network.cut(*world.wire);
  world.run(link, 10'000);
  CHECK(link.state() == State::kLost);
  world.host.turns_away = false;
  world.run(link, 10'000);
  CHECK(world.host.hellos.size() == 2);
}

TEST_CASE("who is turned away at a full door before having a seat gives up after some tries") {
  World world;
  world.host.turns_away = true;
  auto link = world.make();
  world.run(link, 1'000);
  CHECK(link.state() == State::kLost);
  world.run(link, 30'000);
  CHECK(link.state() == State::kRefused);
}

TEST_CASE("a link gives up when it was told to, and says why") {
  World world;
  link::Patience patience;
  patience.give_up_ms = 3'000;
  auto link = world.make(ada(), patience);
  world.seat(link);
  world.host_runs = false;
  world.network.cut(*world.wire);
  world.run(link, 2'000);
  CHECK(link.state() == State::kLost);
  world.run(link, 3'000);
  CHECK(link.state() == State::kRefused);
  CHECK_FALSE(link.error().what.empty());
}

TEST_CASE("a host that falls silent counts as lost, and the link knocks anew") {
  World world;
  auto link = world.make();
  world.seat(link);
  world.network.stall(*world.wire);
  world.run(link, 7'000);
  CHECK(link.state() == State::kSeated);
  CHECK(link.silent_ms().value() >= 6'000);
  world.run(link, 2'500);
  CHECK(link.state() == State::kLost);
  CHECK(world.host.hellos.size() == 2);
}

TEST_CASE("a host that never answers the code is tried a few times only") {
  World world;
  world.host.answers_the_code = false;
  link::Patience patience;
  patience.join_ms = 500;
  auto link = world.make(ada(), patience);
  world.run(link, 400);
  CHECK(link.state() == State::kJoining);
  world.run(link, 20'000);
  CHECK(link.state() == State::kRefused);
  CHECK(link.error().what.find("no seat") != std::string::npos);
}

TEST_CASE("who is let go keeps the host's sentence and does not come back") {
  World world;
  auto link = world.make();
  world.seat(link);
  world.host.farewell("The facilitator asked this seat to leave", net::Reason::kRemoved);
  world.run(link, 5'000);
  CHECK(link.state() == State::kRefused);
  CHECK(link.error().what == "The facilitator asked this seat to leave");
  CHECK(world.host.hellos.size() == 1);
  CHECK_FALSE(link.say(choose("a")));
}

TEST_CASE("a session that is over ends the link without a failure") {
  World world;
  auto link = world.make();
  world.seat(link);
  world.host.farewell("The session is over", net::Reason::kEnded);
  world.run(link, 5'000);
  CHECK(link.state() == State::kEnded);
  CHECK(link.error().what == "The session is over");
  CHECK(world.host.hellos.size() == 1);
}

TEST_CASE("who leaves says goodbye") {
  World world;
  auto link = world.make();
  world.seat(link);
  REQUIRE(world.host.has_link());
  link.leave();
  world.run(link, 200);
  CHECK(link.state() == State::kEnded);
  CHECK_FALSE(world.host.has_link());
}

TEST_CASE("each part of the view is kept whole, with the count at which it changed") {
  World world;
  auto link = world.make();
  world.seat(link);
  CHECK(link.parts().find(schema::PART_STAKES, 0) == nullptr);
  schema::FromHost first;
  *first.mutable_view()->add_parts() = stakes(5);
  auto& me = *first.mutable_view()->add_parts();
  me.set_kind(schema::PART_ME);
  me.set_team(0);
  me.mutable_me()->set_name("Bot Ada");
  world.host.send(first);
  world.run(link);
  const auto seen = link.parts().changes();
  REQUIRE(link.parts().find(schema::PART_STAKES, 0));
  CHECK(link.parts().changed_since(0).size() == 2);
  CHECK(link.parts().changed_since(seen).empty());

  schema::FromHost second;
  *second.mutable_view()->add_parts() = stakes(4);
  world.host.send(second);
  world.run(link);
  CHECK(link.parts().find(schema::PART_STAKES, 0)->stakes().gauges(0).value() == 4);
  CHECK(link.parts().find(schema::PART_STAKES, 0)->stakes().gauges_size() == 1);
  CHECK(link.parts().find(schema::PART_ME, 0)->me().name() == "Bot Ada");
  CHECK(link.parts().changed(schema::PART_STAKES, 0) > link.parts().changed(schema::PART_ME, 0));
  REQUIRE(link.parts().changed_since(seen).size() == 1);
  CHECK(link.parts().find(schema::PART_STAKES, 1) == nullptr);
}

TEST_CASE("bytes that no host of this version says end the link with a sentence") {
  World world;
  auto link = world.make();
  world.seat(link);
  world.host.send_bytes("\xff\xff nonsense");
  world.run(link);
  CHECK(link.state() == State::kRefused);
  CHECK(link.error().sentence().find("same version") != std::string::npos);
}

TEST_CASE("a clock reading that overtakes the yes to the code does no harm") {
  World world;
  world.host.answers_the_code = false;
  auto link = world.make();
  world.run(link);
  schema::FromHost clock;
  clock.mutable_clock()->set_tick(100);
  clock.mutable_clock()->set_running(true);
  world.host.send(clock);
  world.run(link);
  CHECK(link.state() == State::kJoining);
}
