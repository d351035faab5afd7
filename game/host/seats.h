#pragma once
// What a Hello asks for, judged: a new seat, one's own seat back, or a refusal in words for the person who typed it.
// And who sits behind which link. Changes no session.

#include <map>
#include <optional>
#include <string>
#include <variant>

#include "game/base/ids.h"
#include "game/base/result.h"
#include "game/schema/command.pb.h"
#include "game/schema/wire.pb.h"
#include "game/session/state.h"
#include "net/handshake.h"
#include "net/transport.h"

namespace drops::host {

struct NewSeat {
  schema::Command take;  // TakeSeat, with the token's hash alone
  std::string token;     // for the one who takes it, told once
};
struct OldSeat {
  SeatId seat;
};

// Refuses a name that is empty, too long or has control characters (kInvalid), and a token that no seat of this kind
// has (kNotFound). Whether the name is free and there is room is for the session to say.
[[nodiscard]] Result<std::variant<NewSeat, OldSeat>> judge_hello(const session::State& state, net::Door door,
                                                                 const schema::Hello& hello);

// The bytes of the hash under which a seat remembers its token.
[[nodiscard]] Result<std::string> token_hash(const std::string& token);

// Who sits behind which link. A seat has one link at most, a link one seat.
class Seating {
 public:
  void sit(net::PeerId peer, SeatId seat);
  void rise(net::PeerId peer);

  [[nodiscard]] std::optional<SeatId> seat_of(net::PeerId peer) const;
  [[nodiscard]] std::optional<net::PeerId> link_of(SeatId seat) const;
  [[nodiscard]] const std::map<net::PeerId, SeatId>& all() const { return seats_; }

 private:
  std::map<net::PeerId, SeatId> seats_;
  std::map<SeatId, net::PeerId> links_;
};

}  // namespace drops::host
