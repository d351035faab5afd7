#pragma once
// The links of a host: bytes in, decoded messages of those who knew the code out, and messages back. Every byte from
// outside is judged here; who breaks a rule is told which, and let go. Knows no seats and no game.

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "game/base/result.h"
#include "game/host/entrance.h"
#include "game/schema/wire.pb.h"

namespace drops::host {

struct LinkRules {
  EntranceRules entrance;
  std::int64_t unseated_ms = 120'000;     // for taking a seat once inside
  std::size_t most_message_bytes = 4096;  // no honest message of a client comes near
};

struct Heard {
  net::PeerId peer;
  net::Door door{};
  schema::FromClient message;
};
struct Gone {  // it was inside; the network or its owner ended it, or it broke a rule
  net::PeerId peer;
};
using LinkEvent = std::variant<Heard, Gone>;

class Links {
 public:
  // transport and clock outlive this.
  Links(net::Transport& transport, const Clock& clock, std::vector<net::Credential> doors, Entrance::Note note = {},
        LinkRules rules = {});

  // Does the network's work, waits at most wait_ms for something to happen, and gives what was said inside.
  [[nodiscard]] std::vector<LinkEvent> poll(int wait_ms);

  // Sends; a link that is gone is nobody's loss. Clock goes over the unreliable channel, all else over the reliable
  // one.
  void send(net::PeerId peer, const schema::FromHost& message);

  // Says why, then lets the link go. Nothing more is heard of it, not even Gone.
  void let_go(net::PeerId peer, const Error& why, net::Reason reason);

  // This link has a seat now: it may stay.
  void keep(net::PeerId peer);

  [[nodiscard]] bool inside(net::PeerId peer) const { return inside_.contains(peer); }
  [[nodiscard]] std::size_t strangers() const { return entrance_.size(); }
  [[nodiscard]] std::size_t size() const { return inside_.size(); }
  // All links, to let them go one by one.
  [[nodiscard]] std::vector<net::PeerId> peers() const;
  // So many were let go, and may not have heard it yet.
  [[nodiscard]] std::size_t leaving() const { return leaving_.size(); }
  // Milliseconds since anything came from it; nothing for a link that is gone.
  [[nodiscard]] std::optional<std::int64_t> last_heard_ms(net::PeerId peer) const {
    return transport_.last_heard_ms(peer);
  }
  // Without its port; empty for a link that is gone.
  [[nodiscard]] std::string remote_address(net::PeerId peer) const { return transport_.remote_address(peer); }
  void flush() { transport_.flush(); }

 private:
  struct Link {
    net::Door door{};
    std::int64_t since_ms = 0;
    bool seated = false;
  };

  void receive(const net::Received& received, std::vector<LinkEvent>& out);
  void refuse(net::PeerId peer, const Error& why, std::vector<LinkEvent>& out);
  void admit();
  void end_the_unseated();

  net::Transport& transport_;
  const Clock& clock_;
  LinkRules rules_;
  Entrance::Note note_;
  Entrance entrance_;
  std::map<net::PeerId, Link> inside_;
  std::set<net::PeerId> leaving_;
  std::int64_t looked_ms_ = 0;  // when the unseated were last looked at
};

}  // namespace drops::host
