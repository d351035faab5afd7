// Finding a host in the same network without typing its address: whoever looks asks everybody, and each host answers.
// Nothing that is found is believed: a false answer is a wrong line in a list, and fails in the handshake.
//
// The one who looks asks, so that a network in which nobody looks stays quiet. Where networks keep machines apart, as
// hotels do, nobody is found, and the address is typed.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "net/address.h"
#include "net/discovery_wire.h"
#include "net/error.h"

namespace net {

class UdpSocket;

inline constexpr std::uint16_t kDiscoveryPort = 7776;  // of every host; several on one machine share it

// The host's side: answers who asks.
class Announcer {
 public:
  static constexpr int kMostPerSecond = 100;  // answers, to all together
  static constexpr int kMostPerAddress = 8;   // of them to one

  // Refuses a room that no code begins with and a port of 0 (kBadSetting), and what the network refuses.
  [[nodiscard]] static Expected<std::unique_ptr<Announcer>> open(Announcement what,
                                                                 std::uint16_t port = kDiscoveryPort);
  ~Announcer();
  Announcer(const Announcer&) = delete;
  Announcer& operator=(const Announcer&) = delete;

  // Answers what has been asked since the last call, in ms that never go back. Never waits.
  void step(std::int64_t now_ms);

 private:
  Announcer(std::unique_ptr<UdpSocket> socket, Announcement what, DiscoveryId host);
  bool may_answer(std::uint32_t address, std::int64_t now_ms);

  std::unique_ptr<UdpSocket> socket_;
  Announcement what_;
  DiscoveryId host_;
  std::int64_t second_ = -1;                // that is counted
  int answered_ = 0;                        // in it
  std::map<std::uint32_t, int> addresses_;  // in it
};

struct Found {
  Address address;
  std::string room;
  std::uint32_t version = 0;
  std::string name;  // no control characters; maybe no UTF-8

  friend bool operator==(const Found&, const Found&) = default;
};

// The side of whoever looks.
class Seeker {
 public:
  static constexpr std::size_t kMostFound = 32;
  static constexpr std::size_t kMostOfOneMachine = 4;  // so that no one can fill the list alone
  static constexpr std::int64_t kAskEveryMs = 1'000;
  static constexpr std::int64_t kForgetAfterMs = 5'000;  // without an answer

  // Refuses what the network refuses.
  [[nodiscard]] static Expected<std::unique_ptr<Seeker>> open(std::uint16_t port = kDiscoveryPort);
  ~Seeker();
  Seeker(const Seeker&) = delete;
  Seeker& operator=(const Seeker&) = delete;

  // Asks when it is time to, and takes the answers; waits at most wait_ms for the first. True where found() changed.
  bool step(int wait_ms, std::int64_t now_ms);

  // In the order of their addresses. A host that has several of them stands there once.
  [[nodiscard]] std::vector<Found> found() const;

 private:
  struct Heard {
    Found what;
    DiscoveryId host{};
    std::uint32_t from = 0;
    std::int64_t at_ms = 0;
  };

  Seeker(std::unique_ptr<UdpSocket> socket, std::uint16_t port, DiscoveryId id);
  void ask();
  bool take(const Answer& answer, std::uint32_t from, std::int64_t now_ms);
  bool forget(std::int64_t now_ms);

  std::unique_ptr<UdpSocket> socket_;
  std::uint16_t port_;
  DiscoveryId id_;
  std::vector<Heard> heard_;
  std::int64_t asked_ms_ = 0;
  bool asked_ = false;
};

}  // namespace net
