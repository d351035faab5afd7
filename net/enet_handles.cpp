#include "net/enet_handles.h"

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <span>
#include <utility>

namespace net {
namespace {

constexpr std::size_t kMaxWaitingBytes = 1024 * 1024;

tl::unexpected<Error> cannot_open(int system_error, const ENetAddress* address, const std::string& bind) {
  using Code = Error::Code;
  const std::string port = "UDP port " + std::to_string(address != nullptr ? address->port : 0);
  switch (system_error) {
    case EADDRINUSE:
      return fail(Code::kPortInUse, port + " is in use by another program", "choose another with --port");
    case EACCES:
      return fail(Code::kPortInUse, port + " is not for programs like this one", "choose one above 1023 with --port");
    case EADDRNOTAVAIL: return fail(Code::kBadAddress, "This machine has no address " + bind, "choose one of its own");
    default: break;
  }
  return fail(Code::kSystem, std::string("The network could not be opened (") + std::strerror(system_error) + ")",
              "check that this machine has a network, and start again");
}

}  // namespace

Expected<EnetHostHandle> open_enet(const ENetAddress* address, std::size_t peers, const std::string& bind) {
  EnetHostHandle opened;
  opened.library = std::make_unique<EnetLibrary>();
  if (!opened.library->up()) {
    return fail(Error::Code::kSystem, "The network library did not start", "restart this machine");
  }
  errno = 0;
  opened.host.reset(enet_host_create(address, peers, kEnetChannels, 0, 0));
  if (!opened.host) return cannot_open(errno, address, bind);
  ENetHost& host = *opened.host;
  host.duplicatePeers = peers;  // a whole hotel may come from one address
  host.maximumPacketSize = kMaxReliableBytes;
  host.maximumWaitingData = kMaxWaitingBytes;
  host.mtu = kEnetMtu;
  for (ENetPeer& peer : std::span(host.peers, host.peerCount)) enet_peer_reset(&peer);  // each copies the mtu then
  return opened;
}

bool send_enet(ENetPeer* peer, Channel channel, EnetPacketHandle packet) {
  if (!packet || enet_peer_send(peer, static_cast<enet_uint8>(channel), packet.get()) != 0) return false;
  static_cast<void>(packet.release());  // ENet's now
  return true;
}

}  // namespace net
