#pragma once
// Who sits behind which link. A seat has one link at most; several seats may share one, a team around one laptop. Knows
// no names, and sends nothing.

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "game/base/ids.h"
#include "net/transport.h"

namespace drops::host {

class Seating {
 public:
  // Takes the seat from the link that it had; its letters wait until it was welcomed on this one.
  void sit(net::PeerId peer, SeatId seat);
  void rise(SeatId seat);
  // Everybody behind this link; gives who that was.
  std::vector<SeatId> rise_all(net::PeerId peer);

  // Its link knows of the seat now, and gets its letters.
  void welcome(SeatId seat);
  [[nodiscard]] bool welcomed(SeatId seat) const;

  [[nodiscard]] std::optional<net::PeerId> link_of(SeatId seat) const;
  // In the order in which they sat down; good until the next change.
  [[nodiscard]] std::span<const SeatId> seats_of(net::PeerId peer) const;

  // Every seat that has a link.
  [[nodiscard]] std::vector<SeatId> all() const;
  // Links with somebody behind them who was welcomed.
  [[nodiscard]] std::vector<net::PeerId> links() const;

 private:
  struct Sitting {
    net::PeerId peer;
    bool welcomed = false;
  };

  std::map<net::PeerId, std::vector<SeatId>> links_;  // none without a seat
  std::map<SeatId, Sitting> seats_;
};

}  // namespace drops::host
