#include "net/loopback.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

#include "tests/net/net_world.h"

using namespace net;
using namespace net_test;

namespace {

struct World {
  explicit World(std::uint64_t seed = 1, LoopbackWeather weather = {}, int clients = 1)
      : network(seed, weather), host(network.listen()) {
    for (int i = 0; i < clients; ++i) client.emplace_back(network.connect("10.0.0." + std::to_string(i + 1)));
  }
  // Everybody connected, whatever the weather's delay.
  World& settled() {
    network.advance(10'000);
    poll();
    return *this;
  }
  void poll() {
    host.poll();
    for (Seen& one : client) one.poll();
  }

  LoopbackNetwork network;
  Seen host;
  std::vector<Seen> client;
};

// Five clients say ten things each on one channel; what the host saw, in its order.
std::vector<std::string> chatter(std::uint64_t seed, const LoopbackWeather& weather, Channel channel) {
  World world(seed, weather, 5);
  world.settled();
  for (int round = 0; round < 10; ++round) {
    for (Seen& one : world.client) REQUIRE(one.say(std::to_string(round), channel));
  }
  world.network.advance(10'000);
  world.host.poll();
  return world.host.log;
}

std::size_t messages(const std::vector<std::string>& log) {
  return static_cast<std::size_t>(std::count_if(
      log.begin(), log.end(), [](const std::string& line) { return line.find(':') != std::string::npos; }));
}

}  // namespace

TEST_CASE("a loopback client and its host hear each other") {
  World world;
  world.settled();
  REQUIRE(world.host.peers.size() == 1);
  CHECK(world.host.transport->remote_address(world.host.peers[0]) == "10.0.0.1");
  REQUIRE(world.client[0].say("hello"));
  REQUIRE(world.host.say(world.host.peers[0], "welcome"));
  world.poll();
  CHECK(world.host.texts() == std::vector<std::string>{"hello"});
  CHECK(world.client[0].texts() == std::vector<std::string>{"welcome"});
}

TEST_CASE("a message arrives when its delay is over and not before") {
  LoopbackWeather slow;
  slow.delay_ms = 40;
  World world(1, slow);
  world.settled();
  REQUIRE(world.client[0].say("hello"));
  world.network.advance(39);
  world.host.poll();
  CHECK(world.host.received.empty());
  world.network.advance(1);
  world.host.poll();
  CHECK(world.host.received.size() == 1);
}

TEST_CASE("loopback keeps the sizes of the real network") {
  World world;
  world.settled();
  Seen& anna = world.client[0];
  CHECK(anna.say(std::string(kMaxReliableBytes, 'x')).has_value());
  CHECK(anna.say(std::string(kMaxReliableBytes + 1, 'x')).error().code == Error::Code::kBadSize);
  CHECK(anna.say(std::string(kMaxUnreliableBytes + 1, 'x'), Channel::kUnreliable).error().code ==
        Error::Code::kBadSize);
  CHECK(anna.say("").error().code == Error::Code::kBadSize);
  CHECK(anna.say(PeerId{99}, "hello").error().code == Error::Code::kNotConnected);
}

TEST_CASE("one seed gives one order, another seed another") {
  LoopbackWeather rough;
  rough.jitter_ms = 30;
  rough.lose_per_mille = 200;
  rough.duplicate_per_mille = 200;
  rough.reorder_per_mille = 300;
  rough.shuffle_peers = true;
  for (const Channel channel : {Channel::kReliable, Channel::kUnreliable}) {
    CHECK(chatter(7, rough, channel) == chatter(7, rough, channel));
    CHECK(chatter(7, rough, channel) != chatter(8, rough, channel));
  }
}

TEST_CASE("shuffling mixes the peers and keeps each peer's own order") {
  LoopbackWeather shuffled;
  shuffled.shuffle_peers = true;
  const auto plain = chatter(3, {}, Channel::kReliable);
  const auto mixed = chatter(3, shuffled, Channel::kReliable);
  CHECK(mixed != plain);
  REQUIRE(messages(mixed) == 50);
  auto sorted_plain = plain;
  auto sorted_mixed = mixed;
  std::sort(sorted_plain.begin(), sorted_plain.end());
  std::sort(sorted_mixed.begin(), sorted_mixed.end());
  CHECK(sorted_mixed == sorted_plain);
  std::map<std::string, int> next;
  for (const std::string& line : mixed) {
    const auto colon = line.find(':');
    if (colon == std::string::npos) continue;
    CHECK(line.substr(colon + 1) == std::to_string(next[line.substr(0, colon)]++));
  }
}

TEST_CASE("jitter does not disturb the order of the reliable channel") {
  LoopbackWeather windy;
  windy.jitter_ms = 50;
  World world(5, windy);
  world.settled();
  for (int i = 0; i < 30; ++i) REQUIRE(world.client[0].say(std::to_string(i)));
  for (int ms = 0; ms < 60; ++ms) {
    world.network.advance(1);
    world.host.poll();
  }
  REQUIRE(world.host.received.size() == 30);
  for (int i = 0; i < 30; ++i) CHECK(text(world.host.received[static_cast<std::size_t>(i)].bytes) == std::to_string(i));
}

TEST_CASE("weather harms the unreliable channel and spares the reliable one") {
  LoopbackWeather lossy;
  lossy.lose_per_mille = 1000;
  CHECK(messages(chatter(1, lossy, Channel::kUnreliable)) == 0);
  CHECK(messages(chatter(1, lossy, Channel::kReliable)) == 50);
  LoopbackWeather echo;
  echo.duplicate_per_mille = 1000;
  CHECK(messages(chatter(1, echo, Channel::kUnreliable)) == 100);
  CHECK(messages(chatter(1, echo, Channel::kReliable)) == 50);
  LoopbackWeather overtaking;
  overtaking.reorder_per_mille = 500;
  CHECK(chatter(1, overtaking, Channel::kUnreliable) != chatter(1, {}, Channel::kUnreliable));
  CHECK(messages(chatter(1, overtaking, Channel::kUnreliable)) == 50);
  CHECK(chatter(1, overtaking, Channel::kReliable) == chatter(1, {}, Channel::kReliable));
}

TEST_CASE("a cut link loses what was on its way and both sides learn of it") {
  LoopbackWeather slow;
  slow.delay_ms = 40;
  World world(1, slow, 2);
  world.settled();
  REQUIRE(world.client[0].say("lost"));
  REQUIRE(world.client[1].say("not lost"));
  world.network.cut(*world.client[0].transport);
  world.network.advance(100);
  world.poll();
  CHECK(world.host.texts() == std::vector<std::string>{"not lost"});
  REQUIRE(world.host.gone.size() == 1);
  CHECK(world.host.gone[0].reason == Reason::kLost);
  REQUIRE(world.client[0].gone.size() == 1);
  CHECK(world.client[0].gone[0].reason == Reason::kLost);
  CHECK(world.client[1].gone.empty());
  CHECK(world.client[0].say("again").error().code == Error::Code::kNotConnected);
}

TEST_CASE("a restored link comes back under new ids") {
  World world;
  world.settled();
  world.network.restore(*world.client[0].transport);  // it has a link: nothing happens
  world.network.cut(*world.client[0].transport);
  world.network.restore(*world.client[0].transport);
  world.poll();
  REQUIRE(world.host.peers.size() == 2);
  REQUIRE(world.client[0].peers.size() == 2);
  CHECK(world.host.peers[0] != world.host.peers[1]);
  CHECK(world.client[0].peers[0] != world.client[0].peers[1]);
  REQUIRE(world.client[0].say("back"));
  world.host.poll();
  CHECK(world.host.received.back().peer == world.host.peers[1]);
}

TEST_CASE("a stalled link falls silent, then delivers what it kept") {
  World world;
  world.settled();
  const PeerId anna = world.host.peers[0];
  CHECK(world.host.transport->last_heard_ms(anna) == 0);
  world.network.stall(*world.client[0].transport);
  REQUIRE(world.client[0].say("kept"));
  REQUIRE(world.client[0].say("dropped", Channel::kUnreliable));
  world.network.advance(3000);
  world.poll();
  CHECK(world.host.received.empty());
  CHECK(world.host.transport->last_heard_ms(anna) == 3000);
  world.network.resume(*world.client[0].transport);
  world.poll();
  CHECK(world.host.texts() == std::vector<std::string>{"kept"});
  CHECK(world.host.transport->last_heard_ms(anna) == 0);
  CHECK(world.host.gone.empty());
}

TEST_CASE("letting a loopback peer go delivers the last words first") {
  LoopbackWeather slow;
  slow.delay_ms = 5;
  World world(1, slow);
  world.settled();
  REQUIRE(world.host.say(world.host.peers[0], "last words"));
  REQUIRE(world.client[0].say("too late to matter"));
  world.host.transport->disconnect(world.host.peers[0], Reason::kRefused);
  CHECK_FALSE(world.host.say(world.host.peers[0], "more").has_value());
  world.network.advance(20);
  world.poll();
  CHECK(world.client[0].log == std::vector<std::string>{"+1", "1:last words", "-1"});
  CHECK(world.client[0].gone[0].reason == Reason::kRefused);
  CHECK(world.host.log == std::vector<std::string>{"+2", "-2"});
}

TEST_CASE("a client that goes away is seen to leave after its last message") {
  World world;
  world.settled();
  REQUIRE(world.client[0].say("bye"));
  world.client.clear();
  world.host.poll();
  CHECK(world.host.log == std::vector<std::string>{"+2", "2:bye", "-2"});
  CHECK(world.host.gone[0].reason == Reason::kClosed);
}

TEST_CASE("a host that comes back after a crash starts with nobody, and its clients know") {
  World world(1, {}, 2);
  world.settled();
  Seen second(world.network.listen());
  second.poll();
  world.poll();
  CHECK(second.log.empty());
  CHECK(world.client[0].gone.at(0).reason == Reason::kLost);
  world.host.transport.reset();  // the dead one's destructor takes nothing from the new one
  world.network.restore(*world.client[0].transport);
  second.poll();
  world.client[0].poll();
  REQUIRE(second.peers.size() == 1);
  REQUIRE(world.client[0].say("again"));
  second.poll();
  CHECK(second.texts() == std::vector<std::string>{"again"});
}

TEST_CASE("a client without a host is told that nobody answers") {
  LoopbackNetwork network(1);
  Seen client(network.connect());
  client.poll();
  REQUIRE(client.gone.size() == 1);
  CHECK(client.gone[0].reason == Reason::kUnreachable);
  CHECK(client.peers.empty());
}

TEST_CASE("a link cut before it was made reaches nobody at the host") {
  LoopbackWeather slow;
  slow.delay_ms = 40;
  World world(1, slow);
  world.network.cut(*world.client[0].transport);
  world.network.advance(100);
  world.poll();
  CHECK(world.host.log.empty());
  CHECK(world.client[0].gone.at(0).reason == Reason::kUnreachable);
}

TEST_CASE("with a real clock, poll sleeps until another thread sends") {
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  LoopbackNetwork network(
      1, {}, [start] { return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count(); });
  Seen host(network.listen());
  Seen client(network.connect());
  client.poll();
  host.poll();
  std::atomic<bool> sent = false;
  std::thread speaker([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    sent = client.say("wake up").has_value();
  });
  host.poll(2000);
  speaker.join();
  CHECK(sent);
  CHECK(host.texts() == std::vector<std::string>{"wake up"});
  CHECK(Clock::now() - start < std::chrono::milliseconds(1500));
  const auto before = Clock::now();
  host.poll(20);
  CHECK(Clock::now() - before >= std::chrono::milliseconds(20));
}
