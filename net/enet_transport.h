// The real network: ENet over UDP (IPv4), set up for many players behind one poor Wi-Fi.
// It moves bytes and keeps links alive; it decides nothing about who may join.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "net/address.h"
#include "net/transport.h"

namespace net {

// Called with the running count each time ENet trips over a datagram (one over 4096 bytes, a failed send). The loop
// goes on; whoever logs this should thin it out, because strangers can cause it at will.
using OddDatagram = std::function<void(std::uint64_t so_far)>;

struct EnetHostOptions {
  std::uint16_t port = kDefaultPort;  // 0: any free one, see local_port()
  std::string bind;                   // IPv4 address to listen on; empty: all of this machine's
  std::size_t peers = 256;            // links at a time, 1 to 4095; all may come from one address
  int heartbeat_ms = 1000;            // both ends send one this often, unless they have better to say
  OddDatagram on_odd_datagram;
};

struct EnetClientOptions {
  Address host;
  int connect_timeout_ms = 5000;
  int heartbeat_ms = 1000;
  OddDatagram on_odd_datagram;
};

// Listens. Refuses a port in use or not allowed (kPortInUse), a bind address that is not this machine's (kBadAddress),
// options out of range (kBadSetting).
[[nodiscard]] Expected<std::unique_ptr<Transport>> listen_enet(const EnetHostOptions& options);

// Starts to connect and returns at once; poll() then gives Connected, or Disconnected with kUnreachable after
// connect_timeout_ms. Numeric addresses never wait; a name is looked up here and takes as long as this machine's DNS.
// Refuses a name that nobody has (kBadAddress) and options out of range (kBadSetting).
[[nodiscard]] Expected<std::unique_ptr<Transport>> connect_enet(const EnetClientOptions& options);

}  // namespace net
