#pragma once
// What a host and its clients agree on before the first message: the version of wire.proto that is spoken, and the
// numbers of the doors that the handshake knows; how many may share a link. Numbers only; net/ does not know what they
// mean.

#include <cstddef>
#include <cstdint>

namespace drops::schema {

// Counted up whenever an older client would misunderstand a newer host, or the other way round.
inline constexpr std::uint32_t kProtocolVersion = 3;

inline constexpr std::uint8_t kParticipantDoor = 0;  // opened by the secret part of the code
inline constexpr std::uint8_t kFacilitatorDoor = 1;  // opened by the facilitator's key
inline constexpr std::uint8_t kProjectorDoor = 2;    // opened by the projector's key

inline constexpr std::size_t kMostSeatsOfALink = 16;  // as many as a team may have: people around one laptop

}  // namespace drops::schema
