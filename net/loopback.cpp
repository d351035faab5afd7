#include "net/loopback.h"

#include <utility>

#include "net/loopback_wire.h"

namespace net {
namespace {

// One end: a Transport that hands every call to the wire.
class LoopbackEnd final : public Transport {
 public:
  LoopbackEnd(std::shared_ptr<LoopbackWire> wire, LoopbackEndId id) : wire_(std::move(wire)), id_(id) {}
  ~LoopbackEnd() override { wire_->close(id_); }

  std::vector<Event> poll(int timeout_ms) override { return wire_->poll(id_, timeout_ms); }
  Expected<void> send(PeerId peer, Channel channel, std::span<const std::byte> bytes) override {
    return wire_->send(id_, peer, channel, bytes);
  }
  void disconnect(PeerId peer, Reason reason) override { wire_->disconnect(id_, peer, reason); }
  void flush() override {}  // a message is on its way as soon as it is sent
  std::uint16_t local_port() const override { return 0; }
  std::string remote_address(PeerId peer) const override { return wire_->remote_address(id_, peer); }
  std::optional<std::int64_t> last_heard_ms(PeerId peer) const override { return wire_->last_heard_ms(id_, peer); }

  [[nodiscard]] bool is_on(const std::shared_ptr<LoopbackWire>& wire) const { return wire_ == wire; }
  [[nodiscard]] LoopbackEndId id() const { return id_; }

 private:
  std::shared_ptr<LoopbackWire> wire_;
  LoopbackEndId id_;
};

// 0, an end that nobody has, for transports of another network.
LoopbackEndId id_of(const Transport& transport, const std::shared_ptr<LoopbackWire>& wire) {
  const auto* end = dynamic_cast<const LoopbackEnd*>(&transport);
  return end != nullptr && end->is_on(wire) ? end->id() : 0;
}

}  // namespace

LoopbackNetwork::LoopbackNetwork(std::uint64_t seed, LoopbackWeather weather) : LoopbackNetwork(seed, weather, Now()) {}

LoopbackNetwork::LoopbackNetwork(std::uint64_t seed, LoopbackWeather weather, Now now)
    : wire_(std::make_shared<LoopbackWire>(seed, weather, std::move(now))) {}

LoopbackNetwork::~LoopbackNetwork() = default;

std::unique_ptr<Transport> LoopbackNetwork::listen() {
  return std::make_unique<LoopbackEnd>(wire_, wire_->open_host());
}

std::unique_ptr<Transport> LoopbackNetwork::connect(const std::string& address) {
  return std::make_unique<LoopbackEnd>(wire_, wire_->open_client(address));
}

void LoopbackNetwork::cut(const Transport& client) {
  if (const LoopbackEndId end = id_of(client, wire_); end != 0) wire_->cut(end);
}

void LoopbackNetwork::restore(const Transport& client) {
  wire_->restore(id_of(client, wire_));
}

void LoopbackNetwork::stall(const Transport& client) {
  if (const LoopbackEndId end = id_of(client, wire_); end != 0) wire_->set_stalled(end, true);
}

void LoopbackNetwork::resume(const Transport& client) {
  if (const LoopbackEndId end = id_of(client, wire_); end != 0) wire_->set_stalled(end, false);
}

void LoopbackNetwork::set_weather(const LoopbackWeather& weather) {
  wire_->set_weather(weather);
}

void LoopbackNetwork::advance(std::int64_t ms) {
  wire_->advance(ms);
}

std::int64_t LoopbackNetwork::now_ms() const {
  return wire_->now_ms();
}

}  // namespace net
