#pragma once
// A link and a host that does as it is told, over a loopback network in virtual time.

#include <catch2/catch.hpp>

#include "game/link/link.h"
#include "tests/link/fake_host.h"

namespace drops::test {

inline schema::Command choose(const std::string& option) {
  schema::Command command;
  command.mutable_choose()->set_visit(1);
  command.mutable_choose()->set_option(option);
  return command;
}

inline schema::Part stakes(int value) {
  schema::Part part;
  part.set_kind(schema::PART_STAKES);
  part.set_team(0);
  part.mutable_stakes()->add_gauges()->set_value(value);
  return part;
}

class LoopbackClock final : public Clock {
 public:
  explicit LoopbackClock(const net::LoopbackNetwork& network) : network_(network) {}
  [[nodiscard]] std::int64_t now_ms() const override { return network_.now_ms(); }

 private:
  const net::LoopbackNetwork& network_;
};

inline link::Request ada() {
  link::Request request;
  request.credential = {link::kParticipantDoor, FakeHost::kSecret};
  request.who.name = "Bot Ada";
  request.who.bot = true;
  request.who.team = 2;
  return request;
}

struct World {
  net::LoopbackNetwork network{1};
  LoopbackClock clock{network};
  FakeHost host{network};
  net::Transport* wire = nullptr;  // of the link, the latest
  bool host_runs = true;

  link::Link make(const link::Request& request = ada(), link::Patience patience = {}) {
    return link::Link(
        [this]() -> net::Expected<std::unique_ptr<net::Transport>> {
          auto transport = network.connect();
          wire = transport.get();
          return transport;
        },
        clock, request, patience);
  }
  void run(link::Link& link, int ms = 50) {
    for (int i = 0; i < ms; i += 10) {
      link.step();
      if (host_runs) host.step();
      network.advance(10);
    }
    link.step();
  }
  void seat(link::Link& link) {
    run(link);
    host.welcome(7, "token");
    run(link);
    REQUIRE(link.state() == link::State::kSeated);
  }
};

}  // namespace drops::test
