#include "net/udp_socket.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>

#include <algorithm>
#include <array>
#include <utility>

namespace net {
namespace {

constexpr int kMostOdd = 16;               // datagrams passed over in one call
constexpr std::size_t kMostNetworks = 32;  // a machine of containers has many

}  // namespace

Expected<UdpSocket> UdpSocket::open(std::uint16_t port) {
  UdpSocket opened;
  opened.socket_ = enet_socket_create(ENET_SOCKET_TYPE_DATAGRAM);
  const auto set = [&](ENetSocketOption option) { return enet_socket_set_option(opened.socket_, option, 1) == 0; };
  const bool ready = opened.socket_ != ENET_SOCKET_NULL && set(ENET_SOCKOPT_NONBLOCK) && set(ENET_SOCKOPT_BROADCAST) &&
                     (port == 0 || set(ENET_SOCKOPT_REUSEADDR));
  if (!ready) {
    return fail(Error::Code::kSystem, "The network could not be opened to find hosts",
                "check that this machine has a network, or type the host's address");
  }
  ENetAddress here{};
  here.host = ENET_HOST_ANY;
  here.port = port;
  if (enet_socket_bind(opened.socket_, &here) == 0) return opened;
  return fail(Error::Code::kPortInUse, "UDP port " + std::to_string(port) + " is in use by another program",
              "end that program, or tell people the host's address");
}

UdpSocket::UdpSocket(UdpSocket&& other) noexcept : socket_(std::exchange(other.socket_, ENET_SOCKET_NULL)) {}

UdpSocket::~UdpSocket() {
  if (socket_ != ENET_SOCKET_NULL) enet_socket_destroy(socket_);
}

void UdpSocket::send(std::uint32_t to, std::uint16_t port, std::span<const std::byte> bytes) const {
  ENetAddress there{};
  there.host = to;
  there.port = port;
  std::vector<std::byte> own(bytes.begin(), bytes.end());  // ENet's buffers are not const
  ENetBuffer buffer{};
  buffer.data = own.data();
  buffer.dataLength = own.size();
  static_cast<void>(enet_socket_send(socket_, &there, &buffer, 1));
}

std::optional<Datagram> UdpSocket::receive() const {
  std::array<std::byte, kMaxBytes> space{};
  ENetBuffer buffer{};
  buffer.data = space.data();
  buffer.dataLength = space.size();
  for (int odd = 0; odd < kMostOdd; ++odd) {
    ENetAddress from{};
    const int got = enet_socket_receive(socket_, &from, &buffer, 1);
    if (got == 0) return std::nullopt;
    if (got < 0) continue;  // too long, or the answer to one of ours that nobody wanted
    return Datagram{from.host, from.port, {space.begin(), space.begin() + got}};
  }
  return std::nullopt;
}

void UdpSocket::wait(int ms) const {
  enet_uint32 condition = ENET_SOCKET_WAIT_RECEIVE;
  static_cast<void>(enet_socket_wait(socket_, &condition, static_cast<enet_uint32>(std::max(0, ms))));
}

std::vector<std::uint32_t> broadcast_addresses() {
  std::vector<std::uint32_t> all = {htonl(0x7FFFFFFF)};  // 127.255.255.255
  ifaddrs* list = nullptr;
  if (getifaddrs(&list) != 0) return all;
  for (const ifaddrs* at = list; at != nullptr; at = at->ifa_next) {
    const bool speaks = (at->ifa_flags & IFF_UP) != 0 && (at->ifa_flags & IFF_BROADCAST) != 0;
    if (!speaks || at->ifa_addr == nullptr || at->ifa_addr->sa_family != AF_INET || at->ifa_broadaddr == nullptr) {
      continue;
    }
    all.push_back(reinterpret_cast<const sockaddr_in*>(at->ifa_broadaddr)->sin_addr.s_addr);
  }
  freeifaddrs(list);
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  if (all.size() > kMostNetworks) all.resize(kMostNetworks);
  return all;
}

std::string address_text(std::uint32_t address) {
  std::array<char, INET_ADDRSTRLEN> text{};
  const in_addr raw{address};
  return inet_ntop(AF_INET, &raw, text.data(), text.size()) != nullptr ? text.data() : "";
}

}  // namespace net
