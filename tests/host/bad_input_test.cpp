// Whatever somebody sends, one sentence comes back, and nobody else notices.
#include <catch2/catch.hpp>

#include "net/enet_transport.h"
#include "tests/support/host_world.h"

using namespace drops;
using namespace drops::test;

namespace {

// A session in its first decision, and one in it whose screen and story must stay as they are.
struct Undisturbed {
  explicit Undisturbed(HostWorld& of) : world(of), other(*of.players.at(1)), screen(other.screen()), hash(of.hash()) {}
  ~Undisturbed() {
    CHECK(world.hash() == hash);
    CHECK(other.screen() == screen);
    CHECK_FALSE(other.gone);
  }
  Undisturbed(const Undisturbed&) = delete;
  Undisturbed& operator=(const Undisturbed&) = delete;

  HostWorld& world;
  HostClient& other;
  std::string screen;
  std::uint64_t hash;
};

bool says(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a wrong code is told so, is let go, and disturbs nobody") {
  HostWorld world;
  world.begin();
  const Undisturbed check(world);
  HostClient& stranger = world.connect_with("AAAAA");
  world.run(50);
  REQUIRE(stranger.not_let_in);
  CHECK(stranger.not_let_in->sentence() == "This code opens nothing here: compare it with the one that the host shows");
  CHECK(stranger.gone == net::Reason::kRefused);
}

TEST_CASE("the sixth wrong code of an address within a minute has to wait, and a right one from elsewhere does not") {
  HostWorld world;
  for (int i = 0; i < 5; ++i) world.connect_with("AAAAA", "10.9.9.9");
  world.run(50);
  HostClient& sixth = world.connect_with("BBBBB", "10.9.9.9");
  HostClient& right = world.connect("10.1.1.1");
  right.hello("Ada");
  world.run(10'000);
  CHECK(right.seat);
  CHECK_FALSE(sixth.not_let_in);
  CHECK_FALSE(sixth.gone);
  world.run(55'000);
  CHECK(sixth.not_let_in);
}

TEST_CASE("another version of the program is told both versions") {
  HostWorld world;
  world.begin();
  const Undisturbed check(world);
  HostClient& old = world.connect_with(world.secret(), "10.0.0.9", host::kParticipantDoor, 99);
  world.run(50);
  REQUIRE(old.not_let_in);
  CHECK(says(old.not_let_in->sentence(), "The host speaks version 3 and the client version 99"));
}

TEST_CASE("a name that is empty, too long, broken or has control characters is refused, and may be typed again") {
  HostWorld world;
  HostClient& other = world.join("Ben");
  HostClient& client = world.connect();
  const auto [name, words] = GENERATE(table<std::string, std::string>({{"", "name"},
                                                                       {"   ", "name"},
                                                                       {std::string(49, 'x'), "48"},
                                                                       {"Ada\nLovelace", "character"},
                                                                       {"\x1b[2J", "character"},
                                                                       {"\xff\xfe", "name"}}));
  const std::uint64_t before = world.hash();
  const std::string screen = other.screen();
  client.hello(name);
  world.run(20);
  REQUIRE(client.answers.size() == 1);
  CHECK(client.answers[0].refused());
  CHECK(client.answers[0].code() == "invalid");
  CHECK(says(client.answers[0].what() + client.answers[0].todo(), words));
  CHECK(world.hash() == before);
  CHECK(other.screen() == screen);
  client.hello("Ada");
  world.run(20);
  CHECK(client.seat);
}

TEST_CASE("a name that no keyboard wrote is let go with the field that is wrong") {
  HostWorld world;
  world.begin();
  const Undisturbed check(world);
  HostClient& client = world.connect();
  client.hello(std::string(801, 'x'));
  world.run(20);
  REQUIRE(client.farewell);
  CHECK(says(client.farewell->what(), "name"));
  CHECK(client.gone == net::Reason::kRefused);
}

TEST_CASE("a name that somebody here has is refused with what to do") {
  HostWorld world;
  world.join("Ada");
  HostClient& second = world.join("Ada");
  CHECK_FALSE(second.seat);
  REQUIRE(second.answers.size() == 1);
  CHECK(says(second.answers[0].what(), "Ada"));
  CHECK(says(second.answers[0].todo(), "another name"));
  second.hello("Ada B.");
  world.run(20);
  CHECK(second.seat);
}

TEST_CASE("a full session says how many seats it has") {
  WorldOptions options;
  options.most_seats = 2;
  HostWorld world(options);
  world.join("Ada");
  HostClient& last = world.join("Ben");
  const std::string screen = last.screen();
  HostClient& late = world.join("Cleo");
  CHECK_FALSE(late.seat);
  REQUIRE(late.answers.size() == 1);
  CHECK(says(late.answers[0].what(), "2 seats"));
  CHECK(late.answers[0].code() == "limit");
  CHECK(last.screen() == screen);
}

TEST_CASE("a token that opens no seat is told so, and a name still does") {
  HostWorld world;
  HostClient& client = world.connect();
  client.come_back(GENERATE(std::string(32, '0'), "no token at all"));
  world.run(20);
  REQUIRE(client.answers.size() == 1);
  CHECK(says(client.answers[0].what(), "knows no seat of yours"));
  client.hello("Ada");
  world.run(20);
  CHECK(client.seat);
}

TEST_CASE("a choice for another scene is refused") {
  HostWorld world;
  world.begin();
  const Undisturbed check(world);
  schema::Command command;
  command.mutable_choose()->set_visit(77);
  command.mutable_choose()->set_option("lab");
  const auto number = world.players[0]->say(command);
  world.run(20);
  REQUIRE(world.players[0]->answer_to(number));
  CHECK(world.players[0]->answer_to(number)->what() == "That belongs to another scene");
  CHECK_FALSE(world.players[0]->gone);
}

TEST_CASE("a second choice after locking in is refused") {
  HostWorld world;
  world.begin();
  HostClient& player = *world.players[0];
  const auto first = player.choose("lab");
  world.run(20);
  const Undisturbed check(world);
  const auto second = player.choose("confirm");
  world.run(20);
  REQUIRE(player.answer_to(first));
  CHECK_FALSE(player.answer_to(first)->refused());
  REQUIRE(player.answer_to(second));
  CHECK(player.answer_to(second)->what() == "Your choice is locked in");
}

TEST_CASE("a command from the wrong kind of seat is refused") {
  HostWorld world;
  world.begin();
  const Undisturbed check(world);
  schema::Command end;
  end.mutable_end();
  schema::Command seat;
  seat.mutable_take_seat()->set_name("Eve");
  HostClient& player = *world.players[0];
  const auto ends = player.say(end);
  const auto takes = player.say(seat);
  world.run(20);
  CHECK(player.answer_to(ends)->what() == "Only the facilitator can do that");
  CHECK(player.answer_to(takes)->what() == "Only the host itself can say that");
  CHECK_FALSE(player.gone);
}

TEST_CASE("bytes that are no message are told so and let go") {
  HostWorld world;
  world.begin();
  HostClient& stranger = world.connect();
  world.run(20);
  const Undisturbed check(world);
  stranger.send(GENERATE(std::string("\xff\xff\xff\xff", 4), std::string("GET / HTTP/1.1")));
  world.run(20);
  REQUIRE(stranger.farewell);
  CHECK_FALSE(stranger.farewell->what().empty());
  CHECK_FALSE(stranger.farewell->todo().empty());
  CHECK(stranger.gone == net::Reason::kRefused);
}

TEST_CASE("a message longer than any honest one is let go unread") {
  HostWorld world;
  world.begin();
  const Undisturbed check(world);
  HostClient& stranger = world.connect();
  stranger.send(std::string(4097, 'x'));
  world.run(20);
  REQUIRE(stranger.farewell);
  CHECK(stranger.farewell->what() == "a message of this link was too long");
  CHECK(stranger.gone == net::Reason::kRefused);
}

TEST_CASE("a seated player who sends rubbish is let go, keeps the seat, and comes back as oneself") {
  HostWorld world;
  world.begin();
  HostClient& player = *world.players[0];
  player.send("rubbish");
  world.run(200);
  CHECK(player.farewell);
  CHECK_FALSE(world.state().seat(SeatId(*player.seat))->here());
  HostClient& again = world.connect();
  again.come_back(player.token);
  world.run(50);
  CHECK(again.seat == player.seat);
  CHECK(again.scene().visit() == world.players[2]->scene().visit());
}

TEST_CASE("saying something before taking a seat, and a second Hello, break the rules") {
  HostWorld world;
  world.begin();
  HostClient& early = world.connect();
  schema::Command command;
  command.mutable_leave_seat();
  early.say(command);
  world.run(20);
  REQUIRE(early.farewell);
  CHECK(says(early.farewell->what(), "no seat"));

  HostClient& twice = world.join("Zoe");
  twice.hello("Zoe again");
  world.run(20);
  REQUIRE(twice.farewell);
  CHECK(says(twice.farewell->what(), "a seat already"));
}

TEST_CASE("strangers who say nothing are let go, and those behind them in line are served") {
  HostWorld world;
  std::vector<std::unique_ptr<net::Transport>> silent;
  for (int i = 0; i < 20; ++i) silent.push_back(world.network.connect("10.9.9.9"));
  world.run(1);
  HostClient& honest = world.connect("10.0.0.2");
  honest.hello("Ada");
  world.run(12'000);
  CHECK(honest.seat);
}

TEST_CASE("a port in use is refused with what to do") {
  net::EnetHostOptions options;
  options.port = 0;
  auto first = net::listen_enet(options);
  REQUIRE(first);
  options.port = (*first)->local_port();
  const auto second = net::listen_enet(options);
  REQUIRE_FALSE(second);
  CHECK(second.error().code == net::Error::Code::kPortInUse);
  CHECK_FALSE(second.error().todo.empty());
}
