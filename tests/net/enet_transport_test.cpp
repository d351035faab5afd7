// Real UDP on this machine's own loopback address, always on a port that the system chose.
#include "net/enet_transport.h"

#include <arpa/inet.h>
#include <enet/enet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "tests/net/net_world.h"

using namespace net;
using namespace net_test;

namespace {

struct Room {
  explicit Room(EnetHostOptions options = {}) : host(open(std::move(options))), port(host.transport->local_port()) {}

  static std::unique_ptr<Transport> open(EnetHostOptions options) {
    options.port = 0;
    options.bind = "127.0.0.1";
    auto opened = listen_enet(options);
    REQUIRE(opened.has_value());
    return std::move(*opened);
  }
  Seen client(int heartbeat_ms = 1000) const {
    EnetClientOptions options;
    options.host = {"127.0.0.1", port};
    options.connect_timeout_ms = 1500;
    options.heartbeat_ms = heartbeat_ms;
    auto opened = connect_enet(options);
    REQUIRE(opened.has_value());
    return Seen(std::move(*opened));
  }
  Seen joined() {
    Seen one = client();
    const std::size_t before = host.peers.size();
    REQUIRE(until({&host, &one}, [&] { return one.peers.size() == 1 && host.peers.size() == before + 1; }));
    return one;
  }

  Seen host;
  std::uint16_t port;
};

// A stranger's bare socket.
class RawSocket {
 public:
  RawSocket() : fd_(socket(AF_INET, SOCK_DGRAM, 0)) { REQUIRE(fd_ >= 0); }
  ~RawSocket() { close(fd_); }
  RawSocket(const RawSocket&) = delete;
  RawSocket& operator=(const RawSocket&) = delete;
  void send(std::uint16_t port, const std::vector<std::byte>& what) const {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto sent = sendto(fd_, what.data(), what.size(), 0, reinterpret_cast<const sockaddr*>(&to), sizeof(to));
    REQUIRE(sent == static_cast<ssize_t>(what.size()));
  }

 private:
  int fd_;
};

}  // namespace

TEST_CASE("a host on port 0 tells the port it was given") {
  const Room room;
  CHECK(room.port != 0);
}

TEST_CASE("two clients from one address talk to the host, each in its own order") {
  Room room;
  Seen anna = room.joined();
  Seen bert = room.joined();
  REQUIRE(room.host.peers.size() == 2);
  CHECK(room.host.peers[0] != room.host.peers[1]);
  CHECK(room.host.transport->remote_address(room.host.peers[0]) == "127.0.0.1");
  CHECK(room.host.transport->remote_address(PeerId{99}).empty());

  for (int i = 0; i < 50; ++i) {
    REQUIRE(anna.say("a" + std::to_string(i)));
    REQUIRE(bert.say("b" + std::to_string(i)));
    REQUIRE(room.host.say(room.host.peers[1], "h" + std::to_string(i)));
  }
  REQUIRE(until({&room.host, &anna, &bert},
                [&] { return room.host.received.size() == 100 && bert.received.size() == 50; }));
  int next_a = 0;
  int next_b = 0;
  for (const Received& r : room.host.received) {
    const bool from_anna = r.peer == room.host.peers[0];
    CHECK(text(r.bytes) == (from_anna ? "a" + std::to_string(next_a++) : "b" + std::to_string(next_b++)));
  }
  CHECK(text(bert.received.back().bytes) == "h49");
  CHECK(anna.received.empty());
}

TEST_CASE("the unreliable channel carries its messages and says so") {
  Room room;
  Seen anna = room.joined();
  REQUIRE(anna.say(std::string(kMaxUnreliableBytes, 'u'), Channel::kUnreliable));
  REQUIRE(until({&room.host, &anna}, [&] { return room.host.received.size() == 1; }));
  CHECK(room.host.received[0].channel == Channel::kUnreliable);
  CHECK(room.host.received[0].bytes.size() == kMaxUnreliableBytes);
}

TEST_CASE("a reliable message of 200 KiB arrives whole in both directions") {
  Room room;
  Seen anna = room.joined();
  std::string big(200 * 1024, ' ');
  for (std::size_t i = 0; i < big.size(); ++i) big[i] = static_cast<char>('a' + i % 23);
  REQUIRE(anna.say(big));
  REQUIRE(room.host.say(room.host.peers[0], big));
  REQUIRE(until({&room.host, &anna}, [&] { return room.host.received.size() + anna.received.size() == 2; }));
  CHECK((text(room.host.received[0].bytes) == big));
  CHECK((text(anna.received[0].bytes) == big));
}

TEST_CASE("messages that no channel takes are refused before they are sent") {
  Room room;
  Seen anna = room.joined();
  const auto refused = [&](std::size_t size, Channel channel) {
    const auto sent = anna.say(std::string(size, 'x'), channel);
    REQUIRE_FALSE(sent.has_value());
    CHECK(sent.error().code == Error::Code::kBadSize);
  };
  refused(kMaxUnreliableBytes + 1, Channel::kUnreliable);
  refused(1201, Channel::kUnreliable);
  refused(kMaxReliableBytes + 1, Channel::kReliable);
  refused(0, Channel::kReliable);
  CHECK(anna.say(std::string(kMaxReliableBytes, 'x')).has_value());
  REQUIRE(until({&room.host, &anna}, [&] { return room.host.received.size() == 1; }));
  CHECK(room.host.received[0].bytes.size() == kMaxReliableBytes);
}

TEST_CASE("nothing can be sent to a peer that is not there") {
  Room room;
  const auto sent = room.host.say(PeerId{7}, "hello");
  REQUIRE_FALSE(sent.has_value());
  CHECK(sent.error().code == Error::Code::kNotConnected);
  room.host.transport->disconnect(PeerId{7}, Reason::kClosed);  // and letting it go is no harm
}

TEST_CASE("a port in use is named together with the way out") {
  const Room room;
  EnetHostOptions same;
  same.bind = "127.0.0.1";
  same.port = room.port;
  const auto second = listen_enet(same);
  REQUIRE_FALSE(second.has_value());
  CHECK(second.error().code == Error::Code::kPortInUse);
  CHECK(second.error().sentence() ==
        "UDP port " + std::to_string(room.port) + " is in use by another program: choose another with --port");
}

TEST_CASE("options that cannot work are refused with a code") {
  EnetHostOptions host;
  host.port = 0;
  host.peers = 5000;
  CHECK(listen_enet(host).error().code == Error::Code::kBadSetting);
  host.peers = 4;
  host.bind = "not an address";
  CHECK(listen_enet(host).error().code == Error::Code::kBadAddress);
  host.bind = "203.0.113.9";  // kept for documentation: never this machine's
  CHECK(listen_enet(host).error().code == Error::Code::kBadAddress);
  EnetClientOptions client;
  client.host = {"127.0.0.1", 0};
  CHECK(connect_enet(client).error().code == Error::Code::kBadAddress);
}

TEST_CASE("a client whose host is not there is told so in time") {
  std::uint16_t dead = 0;
  {
    const Room closed;
    dead = closed.port;
  }
  EnetClientOptions options;
  options.host = {"127.0.0.1", dead};
  options.connect_timeout_ms = 60;
  auto opened = connect_enet(options);
  REQUIRE(opened.has_value());
  Seen client(std::move(*opened));
  const auto start = std::chrono::steady_clock::now();
  client.poll(0);
  CHECK(client.gone.empty());  // asking does not wait
  REQUIRE(until({&client}, [&] { return !client.gone.empty(); }));
  CHECK(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(50));
  CHECK(client.peers.empty());
  CHECK(client.gone[0].reason == Reason::kUnreachable);
  CHECK(client.gone[0].why.sentence() == "No host answers at 127.0.0.1:" + std::to_string(dead) +
                                             ": check the address, and that both machines are in the same network");
}

TEST_CASE("giving up while connecting ends the link once") {
  const Room room;
  Seen client = room.client();
  client.transport->disconnect(PeerId{1}, Reason::kClosed);
  client.poll(0);
  client.poll(0);
  REQUIRE(client.log == std::vector<std::string>{"-1"});
  CHECK(client.gone[0].reason == Reason::kClosed);
}

TEST_CASE("one odd datagram does not end the loop") {
  std::uint64_t odd = 0;
  EnetHostOptions options;
  options.on_odd_datagram = [&odd](std::uint64_t so_far) { odd = so_far; };
  Room room(std::move(options));
  Seen anna = room.joined();
  const RawSocket stranger;
  stranger.send(room.port, std::vector<std::byte>(5000, std::byte{0x41}));  // over ENet's 4096
  stranger.send(room.port, std::vector<std::byte>(700, std::byte{0x8f}));
  stranger.send(room.port, {std::byte{1}});
  REQUIRE(anna.say("still here"));
  REQUIRE(until({&room.host, &anna}, [&] { return room.host.received.size() == 1 && odd > 0; }));
  CHECK(odd == 1);
  const Seen bert = room.joined();
  CHECK(bert.peers.size() == 1);
}

TEST_CASE("an oversized packet from a foreign program reaches nobody and harms nobody") {
  Room room;
  Seen anna = room.joined();
  // A bare ENet client, which keeps none of our limits.
  const std::unique_ptr<ENetHost, decltype(&enet_host_destroy)> foreign(enet_host_create(nullptr, 1, 2, 0, 0),
                                                                        &enet_host_destroy);
  REQUIRE(foreign);
  ENetAddress address{};
  enet_address_set_host_ip(&address, "127.0.0.1");
  address.port = room.port;
  ENetPeer* peer = enet_host_connect(foreign.get(), &address, 2, 0);
  ENetEvent event{};
  const auto service = [&] {
    if (enet_host_service(foreign.get(), &event, 0) > 0 && event.type == ENET_EVENT_TYPE_RECEIVE) {
      enet_packet_destroy(event.packet);
    }
  };
  REQUIRE(until({&room.host}, [&] {
    service();
    return room.host.peers.size() == 2 && peer->state == ENET_PEER_STATE_CONNECTED;
  }));
  const std::vector<std::byte> huge(300 * 1024);
  REQUIRE(enet_peer_send(peer, 0, enet_packet_create(huge.data(), huge.size(), ENET_PACKET_FLAG_RELIABLE)) == 0);
  REQUIRE(enet_peer_send(peer, 1, enet_packet_create(huge.data(), 3000, ENET_PACKET_FLAG_UNRELIABLE_FRAGMENT)) == 0);
  for (int i = 0; i < 50; ++i) {
    service();
    room.host.poll(1);
  }
  CHECK(peer->reliableDataInTransit > 0);  // not even collected, so never acknowledged
  REQUIRE(anna.say("fine"));
  REQUIRE(until({&room.host, &anna}, [&] { return !room.host.received.empty(); }));
  CHECK(room.host.texts() == std::vector<std::string>{"fine"});
}

TEST_CASE("a client asks for datagrams of 1200 bytes and for heartbeats that never starve") {
  ENetAddress address{};
  enet_address_set_host_ip(&address, "127.0.0.1");
  const std::unique_ptr<ENetHost, decltype(&enet_host_destroy)> foreign(enet_host_create(&address, 1, 2, 0, 0),
                                                                        &enet_host_destroy);
  REQUIRE(foreign);
  EnetClientOptions options;
  REQUIRE(enet_socket_get_address(foreign->socket, &address) == 0);
  options.host = {"127.0.0.1", address.port};
  auto opened = connect_enet(options);
  REQUIRE(opened.has_value());
  Seen client(std::move(*opened));
  ENetEvent event{};
  REQUIRE(until({&client}, [&] {
    return enet_host_service(foreign.get(), &event, 0) > 0 && event.type == ENET_EVENT_TYPE_CONNECT;
  }));
  CHECK(event.peer->mtu == 1200);
  // And for unreliable packets, its heartbeats among them, never to be thinned out when the Wi-Fi wavers.
  ENetPeer* seen = event.peer;
  CHECK(until({&client}, [&] {
    if (enet_host_service(foreign.get(), &event, 0) > 0 && event.type == ENET_EVENT_TYPE_RECEIVE) {
      enet_packet_destroy(event.packet);
    }
    return seen->packetThrottleDeceleration == 0;
  }));
}

TEST_CASE("letting a peer go delivers what was said before, then the reason") {
  Room room;
  Seen anna = room.joined();
  const std::string big(100 * 1024, 'z');
  REQUIRE(room.host.say(room.host.peers[0], big));
  REQUIRE(room.host.say(room.host.peers[0], "last words"));
  room.host.transport->disconnect(room.host.peers[0], Reason::kRemoved);
  CHECK_FALSE(room.host.say(room.host.peers[0], "too late").has_value());
  REQUIRE(until({&room.host, &anna}, [&] { return !anna.gone.empty() && !room.host.gone.empty(); }));
  REQUIRE(anna.received.size() == 2);
  CHECK(text(anna.received[1].bytes) == "last words");
  CHECK(anna.gone[0].reason == Reason::kRemoved);
  CHECK(anna.log.back() == "-1");
  CHECK(room.host.gone.size() == 1);
  CHECK(room.host.gone[0].reason == Reason::kRemoved);
}

TEST_CASE("a client that closes its window is seen to leave at once") {
  Room room;
  { const Seen anna = room.joined(); }
  REQUIRE(until({&room.host}, [&] { return !room.host.gone.empty(); }));
  CHECK(room.host.gone[0].peer == room.host.peers[0]);
  CHECK(room.host.gone[0].reason == Reason::kClosed);
}

TEST_CASE("who comes back comes back under a new id") {
  Room room;
  { const Seen anna = room.joined(); }
  REQUIRE(until({&room.host}, [&] { return !room.host.gone.empty(); }));
  const Seen again = room.joined();
  REQUIRE(room.host.peers.size() == 2);
  CHECK(room.host.peers[0] != room.host.peers[1]);
}

TEST_CASE("heartbeats keep a silent peer heard, and their absence shows") {
  EnetHostOptions options;
  options.heartbeat_ms = 10;
  Room room(std::move(options));
  Seen anna = room.client(10);
  REQUIRE(until({&room.host, &anna}, [&] { return anna.peers.size() == 1 && room.host.peers.size() == 1; }));
  const PeerId at_host = room.host.peers[0];
  const auto start = std::chrono::steady_clock::now();
  const auto for_ms = [&start](int ms) {
    return [&start, ms] { return std::chrono::steady_clock::now() - start > std::chrono::milliseconds(ms); };
  };
  REQUIRE(until({&room.host, &anna}, for_ms(200)));
  CHECK(room.host.transport->last_heard_ms(at_host).value() < 100);
  CHECK(anna.transport->last_heard_ms(anna.peers[0]).value() < 100);
  CHECK(room.host.received.empty());  // a heartbeat is nobody's message
  CHECK(anna.received.empty());

  REQUIRE(until({&room.host}, for_ms(400)));  // her laptop sleeps
  CHECK(room.host.transport->last_heard_ms(at_host).value() >= 150);
  CHECK(room.host.gone.empty());
  CHECK_FALSE(room.host.transport->last_heard_ms(PeerId{99}).has_value());
}
