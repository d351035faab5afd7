#pragma once
// Whoever runs the room of a real host, over a link of their own and without a window.

#include <catch2/catch.hpp>
#include <string>

#include "game/base/clock.h"
#include "game/link/link.h"
#include "net/enet_transport.h"

namespace drops::apps {

class Facilitator {
 public:
  Facilitator(const net::Address& host, const std::string& key)
      : link([host] { return net::connect_enet({.host = host, .on_odd_datagram = {}}); }, clock,
             {{link::kFacilitatorDoor, key}, {"Dana", false, {}, ""}}) {
    REQUIRE(until([&] { return link.state() == drops::link::State::kSeated; }));
  }

  template <class So>
  bool until(So so, int ms = 20'000) {
    for (const std::int64_t end = clock.now_ms() + ms; clock.now_ms() < end && !so();) link.step(5);
    return so();
  }
  // Said, and answered by the host.
  template <class Fill>
  void say(Fill fill) {
    schema::Command command;
    fill(command);
    REQUIRE(link.say(command));
    REQUIRE(until([&] { return link.unanswered() == 0; }));
  }

  [[nodiscard]] bool has_heard(const std::string& words) const {
    const schema::Part* notes = link.parts().find(schema::PART_NOTES);
    return notes != nullptr && notes->SerializeAsString().find(words) != std::string::npos;
  }
  [[nodiscard]] schema::Stage stage() const {
    const schema::Part* part = link.parts().find(schema::PART_SESSION);
    return part != nullptr ? part->session().stage() : schema::STAGE_LOBBY;
  }

  SteadyClock clock;
  link::Link link;
};

}  // namespace drops::apps
