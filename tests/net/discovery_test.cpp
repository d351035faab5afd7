// Hosts that are found, over this machine's own network: the sockets are real, the wire is not.

#include "net/discovery.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <random>
#include <set>
#include <thread>

#include "net/invite.h"
#include "net/udp_socket.h"

using namespace net;

namespace {

// Nobody else's: neither that of a host that is really open on this machine, nor that of another test of this file,
// which ctest runs at the same time in a process of its own. Below the ports that systems give out by themselves.
const std::uint16_t kPort = static_cast<std::uint16_t>(12'000 + ::getpid() % 20'000);

const Announcement kHeron{"K7F", 7777, 3, "The Late Release"};

std::unique_ptr<Announcer> host(const Announcement& what) {
  auto opened = Announcer::open(what, kPort);
  REQUIRE(opened);
  return std::move(*opened);
}

std::unique_ptr<Seeker> seeker() {
  auto opened = Seeker::open(kPort);
  REQUIRE(opened);
  return std::move(*opened);
}

// Turns both sides until it is so; time runs as it does.
bool until(Seeker& seeker, const std::vector<Announcer*>& hosts, const std::function<bool()>& so, int ms = 3'000) {
  const auto began = std::chrono::steady_clock::now();
  while (!so()) {
    const auto past = std::chrono::steady_clock::now() - began;
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(past).count();
    if (now > ms) return false;
    seeker.step(1, now);
    for (Announcer* one : hosts) one->step(now);
  }
  return true;
}

std::set<std::string> names(const Seeker& seeker) {
  std::set<std::string> all;
  for (const Found& one : seeker.found()) all.insert(one.name);
  return all;
}

// A socket that says what it likes to a host, and counts what comes back.
struct Stranger {
  Stranger()
      : socket([] {
          auto opened = UdpSocket::open(0);
          REQUIRE(opened);
          return std::move(*opened);
        }()) {}
  void say(std::span<const std::byte> bytes) const { socket.send(ENET_HOST_TO_NET_32(0x7FFFFFFFU), kPort, bytes); }
  [[nodiscard]] std::vector<Datagram> answers() const {
    std::vector<Datagram> all;
    while (auto one = socket.receive()) all.push_back(std::move(*one));
    return all;
  }
  UdpSocket socket;
};

DiscoveryId id_of(char letter) {
  DiscoveryId id{};
  id.fill(static_cast<std::byte>(letter));
  return id;
}

}  // namespace

TEST_CASE("whoever looks finds a host with its room, its port and its name, and the address it answered from") {
  const auto open = host(kHeron);
  const auto looks = seeker();
  REQUIRE(until(*looks, {open.get()}, [&] { return !looks->found().empty(); }));
  const Found found = looks->found().front();
  CHECK(found.room == "K7F");
  CHECK(found.address.port == 7777);
  CHECK(found.version == 3);
  CHECK(found.name == "The Late Release");
  CHECK(parse_address(found.address.text()).has_value());
}

TEST_CASE("two hosts on one machine are both found, each once") {
  const auto one = host(kHeron);
  const auto other = host({"A2B", 40'000, 3, "The Quiet Room"});
  const auto looks = seeker();
  REQUIRE(until(*looks, {one.get(), other.get()}, [&] { return names(*looks).size() == 2; }));
  static_cast<void>(until(
      *looks, {one.get(), other.get()}, [] { return false; }, 50));  // all that was asked
  CHECK(looks->found().size() == 2);
  CHECK(looks->found().front().room == "A2B");
}

TEST_CASE("a host that is gone leaves the list") {
  auto open = host(kHeron);
  const auto looks = seeker();
  REQUIRE(until(*looks, {open.get()}, [&] { return !looks->found().empty(); }));
  open.reset();
  CHECK_FALSE(looks->step(0, Seeker::kForgetAfterMs - 4'000));
  CHECK(looks->step(0, 3'000 + Seeker::kForgetAfterMs));
  CHECK(looks->found().empty());
}

TEST_CASE("an answer that was not asked for is not taken, whatever it says") {
  const auto looks = seeker();
  // Who answers everything, with the number of a question of somebody else's.
  auto liar = UdpSocket::open(kPort);
  REQUIRE(liar);
  int heard = 0;
  static_cast<void>(until(*looks, {}, [&] {
    while (const auto asked = liar->receive()) {
      ++heard;
      liar->send(asked->from, asked->port, write_answer({id_of('x'), id_of('h'), kHeron}));
    }
    return heard > 0 && looks->step(20, 0);
  }));
  CHECK(heard > 0);
  CHECK(looks->found().empty());
}

TEST_CASE("one machine cannot fill the list, however many hosts it claims to be") {
  const auto looks = seeker();
  auto liar = UdpSocket::open(kPort);
  REQUIRE(liar);
  std::uint16_t claimed = 1;
  static_cast<void>(until(*looks, {}, [&] {
    while (const auto asked = liar->receive()) {
      const auto question = read_question(asked->bytes);
      for (int i = 0; question && i < 40; ++i, ++claimed) {
        Announcement what = kHeron;
        what.port = claimed;
        DiscoveryId as{};
        as[0] = static_cast<std::byte>(claimed);
        as[1] = static_cast<std::byte>(claimed >> 8U);
        liar->send(asked->from, asked->port, write_answer({*question, as, what}));
      }
    }
    return claimed > 100;
  }));
  std::map<std::string, std::size_t> of;
  for (const Found& one : looks->found()) ++of[one.address.host];
  CHECK_FALSE(of.empty());
  for (const auto& [address, count] : of) CHECK(count <= Seeker::kMostOfOneMachine);
  CHECK(looks->found().size() <= Seeker::kMostFound);
}

TEST_CASE("a host answers a question with fewer bytes, one address only so often, and nothing else at all") {
  const auto open = host({"K7F", 7777, 3, std::string(200, 'n')});
  const Stranger stranger;
  const auto question = write_question(id_of('q'));
  for (int i = 0; i < 30; ++i) stranger.say(question);
  stranger.say(std::span(question).first(95));
  const std::vector<std::byte> noise(kQuestionBytes, std::byte{0xFF});
  stranger.say(noise);
  open->step(500);
  const auto answers = stranger.answers();
  CHECK(answers.size() == Announcer::kMostPerAddress);
  for (const Datagram& one : answers) CHECK(one.bytes.size() < kQuestionBytes);
  stranger.say(question);
  open->step(1'500);  // another second
  CHECK(stranger.answers().size() == 1);
}

TEST_CASE("an answer reads as it was written, and no piece of it is an answer") {
  const Answer answer{id_of('q'), id_of('h'), kHeron};
  const auto bytes = write_answer(answer);
  const auto read = read_answer(bytes);
  REQUIRE(read);
  CHECK(read->question == answer.question);
  CHECK(read->host == answer.host);
  CHECK(read->what.name == kHeron.name);
  for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(read_answer(std::span(bytes).first(size)));
  auto longer = bytes;
  longer.push_back(std::byte{'x'});
  CHECK_FALSE(read_answer(longer));
}

TEST_CASE("what no host would say of itself is no answer") {
  const auto said = [](const Announcement& what) { return read_answer(write_answer({id_of('q'), id_of('h'), what})); };
  CHECK_FALSE(said({"K7U", 7777, 3, "a letter that no code has"}));
  CHECK_FALSE(said({"k7f", 7777, 3, "small letters"}));
  CHECK_FALSE(said({"K7F", 0, 3, "no port"}));
  auto bytes = write_answer({id_of('q'), id_of('h'), {"K7F", 7777, 3, "bell"}});
  bytes.back() = std::byte{7};
  CHECK_FALSE(read_answer(bytes));
  CHECK_FALSE(Announcer::open({"", 7777, 3, ""}, kPort));
}

TEST_CASE("a long name is cut between two letters") {
  std::string name = std::string(kMaxFoundNameBytes - 1, 'n') + "ß";
  const auto read = read_answer(write_answer({id_of('q'), id_of('h'), {"K7F", 7777, 3, name}}));
  REQUIRE(read);
  CHECK(read->what.name == std::string(kMaxFoundNameBytes - 1, 'n'));
}

TEST_CASE("a question of bytes that mean nothing here is no question") {
  auto question = write_question(id_of('q'));
  REQUIRE(read_question(question));
  question.back() = std::byte{1};  // room for something that a later version may say
  CHECK_FALSE(read_question(question));
}

TEST_CASE("twenty thousand damaged datagrams are refused, or read as something that a host may say") {
  std::mt19937 dice(7);
  const auto whole = write_answer({id_of('q'), id_of('h'), kHeron});
  for (int round = 0; round < 20'000; ++round) {
    auto bytes = whole;
    for (int hit = 0; hit < 3; ++hit) bytes[dice() % bytes.size()] = static_cast<std::byte>(dice() & 0xFFU);
    if (dice() % 4 == 0) bytes.resize(dice() % (2 * kQuestionBytes));
    static_cast<void>(read_question(bytes));
    const auto answer = read_answer(bytes);
    if (!answer) continue;
    REQUIRE(room_of(answer->what.room) == answer->what.room);
    REQUIRE(answer->what.port != 0);
    REQUIRE(answer->what.name.size() <= kMaxFoundNameBytes);
  }
}

// For two_machines_test.sh, which says for whom to look.
TEST_CASE("a host on another machine is found once, over whichever network", "[.two_machines]") {
  const char* room = std::getenv("DROPS_LOOK_FOR");
  REQUIRE(room != nullptr);
  auto looks = Seeker::open();
  REQUIRE(looks);
  CHECK_FALSE(until(
      **looks, {}, [] { return false; }, 1'500));  // it is asked twice, over both networks
  const auto found = (*looks)->found();
  REQUIRE(found.size() == 1);
  CHECK(found.front().room == room);
  CHECK(found.front().address.host.find("10.77.") == 0);
}
