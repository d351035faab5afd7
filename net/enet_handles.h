// ENet's C handles, each owned by one object, and the socket opened with this project's settings.
// An inside of enet_transport.cpp and udp_socket.h; nothing else includes it.
#pragma once

#include <enet/enet.h>

#include <cstddef>
#include <memory>
#include <string>

#include "net/error.h"
#include "net/transport.h"

namespace net {

inline constexpr std::size_t kEnetChannels = 2;
inline constexpr enet_uint32 kEnetMtu = 1200;

static_assert(kEnetMtu - sizeof(ENetProtocolHeader) - sizeof(ENetProtocolSendFragment) == kMaxUnreliableBytes,
              "an unreliable message must never be cut into fragments");

// ENet counts nothing by itself: each of these balances one initialise (a no-op outside Windows, counted inside it).
class EnetLibrary {
 public:
  EnetLibrary() : up_(enet_initialize() == 0) {}
  ~EnetLibrary() {
    if (up_) enet_deinitialize();
  }
  EnetLibrary(const EnetLibrary&) = delete;
  EnetLibrary& operator=(const EnetLibrary&) = delete;
  [[nodiscard]] bool up() const { return up_; }

 private:
  bool up_;
};

struct EnetHostCloser {
  void operator()(ENetHost* host) const { enet_host_destroy(host); }
};
struct EnetPacketCloser {
  void operator()(ENetPacket* packet) const { enet_packet_destroy(packet); }
};
using EnetPacketHandle = std::unique_ptr<ENetPacket, EnetPacketCloser>;

struct EnetHostHandle {
  std::unique_ptr<EnetLibrary> library;  // before the host, so that it is let go after it
  std::unique_ptr<ENetHost, EnetHostCloser> host;
};

// A socket for that many peers; `address` may be null (a client needs none). `bind` is the address as it was given, for
// the error. Refuses kPortInUse, kBadAddress, kSystem.
[[nodiscard]] Expected<EnetHostHandle> open_enet(const ENetAddress* address, std::size_t peers,
                                                 const std::string& bind);

// Hands one packet to a peer; false when ENet did not take it (it is freed then).
[[nodiscard]] bool send_enet(ENetPeer* peer, Channel channel, EnetPacketHandle packet);

}  // namespace net
