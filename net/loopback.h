// A network inside one process, for Practise, tests and simulations: a host, clients, and weather between them.
// Nothing reaches a real wire. In virtual time the same seed and the same calls give the same events in the same order.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "net/transport.h"

namespace net {

class LoopbackWire;

// What happens to messages on their way. Chances are per thousand. Channel 0 always keeps its order within one peer;
// channel 1 is treated worse than ENet would, which never delivers late ones.
struct LoopbackWeather {
  std::int64_t delay_ms = 0;    // one way
  std::int64_t jitter_ms = 0;   // at most this much more, drawn for each message
  int lose_per_mille = 0;       // channel 1
  int duplicate_per_mille = 0;  // channel 1
  int reorder_per_mille = 0;    // channel 1: it overtakes one that was sent before
  bool shuffle_peers = false;   // what is due from several peers at once arrives in a drawn order
};

class LoopbackNetwork {
 public:
  using Now = std::function<std::int64_t()>;

  // Virtual time, in ms from 0, moves by advance() alone, and poll() never waits.
  explicit LoopbackNetwork(std::uint64_t seed, LoopbackWeather weather = {});
  // Time is what `now` says (ms, never backwards) and poll() really waits; ends may then live on different threads.
  LoopbackNetwork(std::uint64_t seed, LoopbackWeather weather, Now now);
  ~LoopbackNetwork();
  LoopbackNetwork(const LoopbackNetwork&) = delete;
  LoopbackNetwork& operator=(const LoopbackNetwork&) = delete;

  // The host's end. Called again it stands for a host that crashed and came back: every link of the earlier one is cut,
  // and the earlier one hears nothing more.
  [[nodiscard]] std::unique_ptr<Transport> listen();

  // A client's end, connecting; its poll() gives Connected, or Disconnected (kUnreachable) when nobody listens.
  // `address` is what the host sees as its remote address; many may share one.
  [[nodiscard]] std::unique_ptr<Transport> connect(const std::string& address = "127.0.0.1");

  // The ends below are clients that connect() of this network gave; others are left alone.

  // The link breaks: what was on its way is gone, and both sides have Disconnected (kLost) waiting.
  void cut(const Transport& client);
  // Connects an end again that has no link, under new ids on both sides.
  void restore(const Transport& client);
  // The Wi-Fi stands still: nothing passes, last_heard_ms grows, channel 1 is lost and channel 0 waits for resume().
  void stall(const Transport& client);
  void resume(const Transport& client);

  void set_weather(const LoopbackWeather& weather);
  void advance(std::int64_t ms);  // virtual time only
  [[nodiscard]] std::int64_t now_ms() const;

 private:
  std::shared_ptr<LoopbackWire> wire_;  // shared with the ends, which may outlive this object
};

}  // namespace net
