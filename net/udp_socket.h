// A bare UDP socket (IPv4) that never blocks, and where a broadcast has to go: for finding hosts, which ENet's own
// links cannot do. It keeps no peers and repeats nothing.
#pragma once

#include <enet/enet.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "net/enet_handles.h"
#include "net/error.h"

namespace net {

struct Datagram {
  std::uint32_t from = 0;  // as ENet keeps it, in network order
  std::uint16_t port = 0;
  std::vector<std::byte> bytes;
};

class UdpSocket {
 public:
  static constexpr std::size_t kMaxBytes = 128;  // longer datagrams are none of ours

  // On that port of all of this machine's addresses, beside others that share it; 0: a free one of its own. Refuses
  // kPortInUse and kSystem.
  [[nodiscard]] static Expected<UdpSocket> open(std::uint16_t port);
  UdpSocket(UdpSocket&& other) noexcept;
  UdpSocket& operator=(UdpSocket&&) = delete;
  ~UdpSocket();

  // A datagram that does not leave is lost like any other.
  void send(std::uint32_t to, std::uint16_t port, std::span<const std::byte> bytes) const;
  // The next that has come; nothing where none has. What is too long or odd is left out.
  [[nodiscard]] std::optional<Datagram> receive() const;
  // Until something comes, at most so many ms.
  void wait(int ms) const;

 private:
  UdpSocket() = default;

  EnetLibrary library_;
  ENetSocket socket_ = ENET_SOCKET_NULL;
};

// The broadcast address of every network that this machine is in, and of the machine itself, as ENet keeps them.
[[nodiscard]] std::vector<std::uint32_t> broadcast_addresses();

// "192.168.1.20"
[[nodiscard]] std::string address_text(std::uint32_t address);

}  // namespace net
