#pragma once
// The ways into a session, as the handshake names them, and the version of what is spoken once inside (wire.proto).

#include "game/schema/protocol.h"
#include "net/handshake.h"

namespace drops::host {

using schema::kProtocolVersion;

inline constexpr net::Door kParticipantDoor{schema::kParticipantDoor};
inline constexpr net::Door kFacilitatorDoor{schema::kFacilitatorDoor};
inline constexpr net::Door kProjectorDoor{schema::kProjectorDoor};

}  // namespace drops::host
