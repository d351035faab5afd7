#include "net/enet_transport.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <utility>

#include "net/enet_handles.h"

namespace net {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::size_t kMostPeers = ENET_PROTOCOL_MAXIMUM_PEER_ID;
constexpr enet_uint32 kPingMs = 5000;  // our heartbeats are cheaper; fewer pings let acknowledgements ride along
constexpr enet_uint32 kSilenceMinMs = 25000;
constexpr enet_uint32 kSilenceMaxMs = 30000;
constexpr milliseconds kLettingGo{5000};
constexpr milliseconds kSlice{20};  // ENet repeats nothing while it waits for the socket, so it never waits longer
constexpr milliseconds kAloneSlice{100};  // without a link there is hardly anything to repeat
constexpr int kMostPerPoll = 4096;        // a flood may not keep poll() from coming back

struct Link {
  enum class State { kConnecting, kOpen, kClosing };
  ENetPeer* peer = nullptr;
  State state = State::kOpen;
  Clock::time_point heard;        // kOpen: when something last came
  Clock::time_point deadline;     // kConnecting, kClosing: when we stop waiting
  Reason reason = Reason::kLost;  // kClosing: what we said
};

class EnetTransport final : public Transport {
 public:
  EnetTransport(EnetHostHandle handle, int heartbeat_ms, OddDatagram on_odd, std::string where)
      : handle_(std::move(handle)), heartbeat_(heartbeat_ms), on_odd_(std::move(on_odd)), where_(std::move(where)) {}
  ~EnetTransport() override;

  void start_connecting(ENetPeer* peer, int timeout_ms);

  std::vector<Event> poll(int timeout_ms) override;
  Expected<void> send(PeerId peer, Channel channel, std::span<const std::byte> bytes) override;
  void disconnect(PeerId peer, Reason reason) override;
  void flush() override { enet_host_flush(host()); }
  std::uint16_t local_port() const override;
  std::string remote_address(PeerId peer) const override;
  std::optional<std::int64_t> last_heard_ms(PeerId peer) const override;

 private:
  using Links = std::map<PeerId, Link>;

  ENetHost* host() const { return handle_.host.get(); }
  PeerId add(ENetPeer* peer, Link::State state);
  Links::iterator find(const ENetPeer* peer);
  void end(Links::iterator link, Reason reason);
  void give_up_waiting(Clock::time_point now);
  void beat(Clock::time_point now);
  void service(milliseconds wait);
  void take(ENetEvent& event);
  void take_connect(ENetPeer* peer);
  void take_packet(ENetPeer* peer, enet_uint8 channel, EnetPacketHandle packet);

  EnetHostHandle handle_;
  milliseconds heartbeat_;
  OddDatagram on_odd_;
  std::string where_;  // a client's goal as text
  Links links_;
  std::vector<Event> events_;
  Clock::time_point next_beat_ = Clock::now();
  std::uint32_t last_id_ = 0;
  std::uint64_t odd_ = 0;
};

EnetTransport::~EnetTransport() {
  enet_host_flush(host());
  for (const auto& [id, link] : links_) {
    if (link.state != Link::State::kConnecting) {
      enet_peer_disconnect_now(link.peer, static_cast<enet_uint32>(Reason::kClosed));
    }
  }
}

PeerId EnetTransport::add(ENetPeer* peer, Link::State state) {
  const PeerId id{++last_id_};
  // ENet's own timeouts drop a peer after a stall of 4 s on a lossy network.
  enet_peer_timeout(peer, 0, kSilenceMinMs, kSilenceMaxMs);
  enet_peer_ping_interval(peer, kPingMs);
  peer->mtu = kEnetMtu;  // whatever the other end proposed
  Link link;
  link.peer = peer;
  link.state = state;
  link.heard = Clock::now();
  links_.emplace(id, link);
  peer->data = reinterpret_cast<void*>(std::uintptr_t{id.value});  // the way back, see find()
  return id;
}

EnetTransport::Links::iterator EnetTransport::find(const ENetPeer* peer) {
  const auto id = reinterpret_cast<std::uintptr_t>(peer->data);
  return links_.find(PeerId{static_cast<std::uint32_t>(id)});
}

void EnetTransport::start_connecting(ENetPeer* peer, int timeout_ms) {
  const PeerId id = add(peer, Link::State::kConnecting);
  links_.at(id).deadline = Clock::now() + milliseconds(timeout_ms);
}

std::vector<Event> EnetTransport::poll(int timeout_ms) {
  const auto deadline = Clock::now() + milliseconds(std::max(timeout_ms, 0));
  while (true) {
    const auto now = Clock::now();
    give_up_waiting(now);
    beat(now);
    const auto left = std::chrono::ceil<milliseconds>(deadline - now);
    const milliseconds most = links_.empty() ? kAloneSlice : kSlice;
    service(events_.empty() ? std::clamp(left, milliseconds(0), most) : milliseconds(0));
    if (!events_.empty() || Clock::now() >= deadline) return std::exchange(events_, {});
  }
}

void EnetTransport::service(milliseconds wait) {
  for (int i = 0; i < kMostPerPoll; ++i) {
    ENetEvent event{};
    const int got = enet_host_service(host(), &event, static_cast<enet_uint32>(wait.count()));
    wait = milliseconds(0);
    if (got == 0) return;
    if (got > 0) {
      take(event);
    } else if (++odd_; on_odd_) {
      // One datagram over 4096 bytes from anybody is enough for this; the host must outlive it.
      on_odd_(odd_);
    }
  }
}

void EnetTransport::take(ENetEvent& event) {
  switch (event.type) {
    case ENET_EVENT_TYPE_NONE: return;
    case ENET_EVENT_TYPE_CONNECT: return take_connect(event.peer);
    case ENET_EVENT_TYPE_RECEIVE: return take_packet(event.peer, event.channelID, EnetPacketHandle(event.packet));
    case ENET_EVENT_TYPE_DISCONNECT: break;
  }
  const auto link = find(event.peer);
  if (link == links_.end()) return;
  switch (link->second.state) {
    case Link::State::kConnecting: return end(link, Reason::kUnreachable);
    case Link::State::kOpen: return end(link, reason_from_wire(event.data));
    case Link::State::kClosing: return end(link, link->second.reason);
  }
}

void EnetTransport::take_connect(ENetPeer* peer) {
  // ENet lets unreliable packets starve when the round trip wavers; hearts must beat on poor Wi-Fi above all.
  enet_peer_throttle_configure(peer, ENET_PEER_PACKET_THROTTLE_INTERVAL, ENET_PEER_PACKET_THROTTLE_ACCELERATION, 0);
  if (const auto link = find(peer); link != links_.end()) {
    link->second.state = Link::State::kOpen;
    link->second.heard = Clock::now();
    events_.emplace_back(Connected{link->first});
    return;
  }
  events_.emplace_back(Connected{add(peer, Link::State::kOpen)});
}

void EnetTransport::take_packet(ENetPeer* peer, enet_uint8 channel, EnetPacketHandle packet) {
  const auto link = find(peer);
  if (link == links_.end() || channel >= kEnetChannels) return;
  link->second.heard = Clock::now();
  const auto kind = static_cast<Channel>(channel);
  // Empty: a heartbeat. Too long: not from a program of ours, which would not have sent it.
  if (link->second.state != Link::State::kOpen || !check_size(kind, packet->dataLength)) return;
  const auto bytes = std::as_bytes(std::span(packet->data, packet->dataLength));
  events_.emplace_back(Received{link->first, kind, {bytes.begin(), bytes.end()}});
}

void EnetTransport::end(Links::iterator link, Reason reason) {
  link->second.peer->data = nullptr;
  events_.emplace_back(Disconnected{link->first, reason, explain(reason, where_)});
  links_.erase(link);
}

void EnetTransport::give_up_waiting(Clock::time_point now) {
  for (auto next = links_.begin(); next != links_.end();) {
    const auto link = next++;
    if (link->second.state == Link::State::kOpen || now < link->second.deadline) continue;
    if (link->second.state == Link::State::kConnecting) {
      enet_peer_reset(link->second.peer);
      end(link, Reason::kUnreachable);
    } else {
      // It stopped acknowledging: it may not hold its place for the 30 s that ENet would grant.
      enet_peer_disconnect_now(link->second.peer, static_cast<enet_uint32>(link->second.reason));
      end(link, link->second.reason);
    }
  }
}

void EnetTransport::beat(Clock::time_point now) {
  if (now < next_beat_) return;
  next_beat_ = now + heartbeat_;
  for (const auto& [id, link] : links_) {
    if (link.state != Link::State::kOpen) continue;
    // Should ENet refuse, the next beat is soon enough.
    static_cast<void>(send_enet(link.peer, Channel::kUnreliable, EnetPacketHandle(enet_packet_create(nullptr, 0, 0))));
  }
}

Expected<void> EnetTransport::send(PeerId peer, Channel channel, std::span<const std::byte> bytes) {
  if (auto fits = check_size(channel, bytes.size()); !fits) return fits;
  const auto link = links_.find(peer);
  if (link == links_.end() || link->second.state != Link::State::kOpen) return not_connected();
  const enet_uint32 flags = channel == Channel::kReliable ? enet_uint32{ENET_PACKET_FLAG_RELIABLE} : enet_uint32{0};
  EnetPacketHandle packet(enet_packet_create(bytes.data(), bytes.size(), flags));
  if (!packet) return fail(Error::Code::kSystem, "This machine is out of memory", "close other programs");
  if (!send_enet(link->second.peer, channel, std::move(packet))) return not_connected();
  return {};
}

void EnetTransport::disconnect(PeerId peer, Reason reason) {
  const auto found = links_.find(peer);
  if (found == links_.end() || found->second.state == Link::State::kClosing) return;
  Link& link = found->second;
  if (link.state == Link::State::kConnecting) {
    enet_peer_reset(link.peer);
    return end(found, reason);
  }
  link.state = Link::State::kClosing;
  link.reason = reason_from_wire(static_cast<std::uint32_t>(reason));
  if (link.reason == Reason::kLost) link.reason = Reason::kClosed;  // 0 is for silence
  link.deadline = Clock::now() + kLettingGo;
  enet_peer_disconnect_later(link.peer, static_cast<enet_uint32>(link.reason));
}

std::uint16_t EnetTransport::local_port() const {
  ENetAddress address{};
  return enet_socket_get_address(host()->socket, &address) == 0 ? address.port : std::uint16_t{0};
}

std::string EnetTransport::remote_address(PeerId peer) const {
  const auto link = links_.find(peer);
  std::array<char, 64> text{};
  if (link == links_.end() || enet_address_get_host_ip(&link->second.peer->address, text.data(), text.size()) != 0) {
    return {};
  }
  return text.data();
}

std::optional<std::int64_t> EnetTransport::last_heard_ms(PeerId peer) const {
  const auto link = links_.find(peer);
  if (link == links_.end() || link->second.state != Link::State::kOpen) return std::nullopt;
  return std::chrono::duration_cast<milliseconds>(Clock::now() - link->second.heard).count();
}

tl::unexpected<Error> bad_setting(const std::string& what) {
  return fail(Error::Code::kBadSetting, what, "this is a fault in the program, report it");
}

}  // namespace

Expected<std::unique_ptr<Transport>> listen_enet(const EnetHostOptions& options) {
  if (options.peers < 1 || options.peers > kMostPeers) {
    return fail(Error::Code::kBadSetting, "A host takes 1 to " + std::to_string(kMostPeers) + " links",
                "ask for a number in between");
  }
  if (options.heartbeat_ms < 1) return bad_setting("A heartbeat needs at least 1 ms");
  ENetAddress address{};
  address.host = ENET_HOST_ANY;
  address.port = options.port;
  if (!options.bind.empty() && enet_address_set_host_ip(&address, options.bind.c_str()) != 0) {
    return fail(Error::Code::kBadAddress, options.bind + " is not an IPv4 address", "use one such as 10.0.0.7");
  }
  auto opened = open_enet(&address, options.peers, options.bind);
  if (!opened) return tl::unexpected<Error>(opened.error());
  return std::make_unique<EnetTransport>(std::move(*opened), options.heartbeat_ms, options.on_odd_datagram, "");
}

Expected<std::unique_ptr<Transport>> connect_enet(const EnetClientOptions& options) {
  if (options.heartbeat_ms < 1) return bad_setting("A heartbeat needs at least 1 ms");
  if (options.connect_timeout_ms < 1) return bad_setting("Connecting needs at least 1 ms");
  if (options.host.port == 0) {
    return fail(Error::Code::kBadAddress, "Port 0 is nowhere", "type the address with the port that the host shows");
  }
  auto opened = open_enet(nullptr, 1, "");
  if (!opened) return tl::unexpected<Error>(opened.error());
  ENetAddress address{};
  address.port = options.host.port;
  if (enet_address_set_host_ip(&address, options.host.host.c_str()) != 0 &&
      enet_address_set_host(&address, options.host.host.c_str()) != 0) {
    return fail(Error::Code::kBadAddress, "There is no machine called " + options.host.host,
                "type the address that the host shows, such as 10.0.0.7");
  }
  ENetPeer* peer = enet_host_connect(opened->host.get(), &address, kEnetChannels, 0);
  if (peer == nullptr) return fail(Error::Code::kSystem, "No link could be started", "close other programs");
  auto transport = std::make_unique<EnetTransport>(std::move(*opened), options.heartbeat_ms, options.on_odd_datagram,
                                                   options.host.text());
  transport->start_connecting(peer, options.connect_timeout_ms);
  return transport;
}

}  // namespace net
