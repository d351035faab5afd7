#pragma once
// What a Hello asks for, judged: a new seat, one's own seat back, or a refusal in words for the person who typed it.
// Changes no session, and knows no links.

#include <string>
#include <variant>

#include "game/base/ids.h"
#include "game/base/result.h"
#include "game/schema/command.pb.h"
#include "game/schema/wire.pb.h"
#include "game/session/state.h"
#include "net/handshake.h"

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

}  // namespace drops::host
