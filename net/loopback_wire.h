// What the ends of a LoopbackNetwork share: every message on its way, and the weather it meets.
// An inside of loopback.cpp; nothing else includes it.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "net/loopback.h"

namespace net {

// splitmix64: small, and the same on every machine.
class LoopbackRandom {
 public:
  explicit LoopbackRandom(std::uint64_t seed) : state_(seed) {}
  // 0 to n - 1.
  std::size_t below(std::size_t n);
  bool chance(int per_mille) { return per_mille > 0 && below(1000) < static_cast<std::size_t>(per_mille); }

 private:
  std::uint64_t state_;
};

using LoopbackEndId = std::uint32_t;

// Every public function locks the one mutex. A link is two halves; a half's id is the PeerId by which its owner knows
// the link.
class LoopbackWire {
 public:
  LoopbackWire(std::uint64_t seed, const LoopbackWeather& weather, LoopbackNetwork::Now now)
      : random_(seed), weather_(weather), now_(std::move(now)) {}

  LoopbackEndId open_host();
  LoopbackEndId open_client(const std::string& address);
  void close(LoopbackEndId end);
  void cut(LoopbackEndId end);
  void restore(LoopbackEndId client);
  void set_stalled(LoopbackEndId end, bool stalled);
  void set_weather(const LoopbackWeather& weather);
  void advance(std::int64_t ms);
  [[nodiscard]] std::int64_t now_ms() const;

  std::vector<Event> poll(LoopbackEndId end, int timeout_ms);
  Expected<void> send(LoopbackEndId end, PeerId peer, Channel channel, std::span<const std::byte> bytes);
  void disconnect(LoopbackEndId end, PeerId peer, Reason reason);
  std::string remote_address(LoopbackEndId end, PeerId peer) const;
  std::optional<std::int64_t> last_heard_ms(LoopbackEndId end, PeerId peer) const;

 private:
  struct Parcel {
    std::int64_t due = 0;     // ms
    std::uint64_t order = 0;  // of sending, over the whole network
    Event event;
  };
  using Lane = std::deque<Parcel>;

  // One side of one link, and what is on its way *to* that side.
  struct Half {
    LoopbackEndId owner = 0;
    LoopbackEndId far = 0;                   // the end at the other side, which may be gone
    PeerId other;                            // the half there, likewise
    std::string address;                     // of the far end
    Lane kept;                               // channel 0, comings and goings: in order
    Lane loose;                              // channel 1
    bool open = false;                       // the owner saw its Connected
    bool ending = false;                     // its Disconnected is on the way
    bool closed_here = false;                // because the owner called disconnect()
    std::optional<std::int64_t> stalled_at;  // ms
  };

  struct End {
    std::string address;
    std::set<PeerId> halves;
  };

  std::int64_t time() const { return now_ ? now_() : virtual_ms_; }
  std::int64_t travel_ms();
  Half* half(PeerId id);
  const Half* half_of(LoopbackEndId end, PeerId id) const;
  PeerId add_half(LoopbackEndId owner, LoopbackEndId far);
  void drop_half(PeerId id);
  void link(LoopbackEndId client);
  void break_half(PeerId id);
  void cut_locked(LoopbackEndId end);
  void put(Half& to, Event event, std::int64_t delay_ms);
  void put_loose(Half& to, const Event& event);
  void finish(PeerId id, Half& to, Reason reason, std::int64_t delay_ms);
  std::vector<Event> take_due(LoopbackEndId end);
  // The lane whose front is due for `end` and comes next, and the half it belongs to; nullptr when nothing is due.
  Lane* next_lane(LoopbackEndId end, PeerId& from);
  std::optional<std::int64_t> next_due_ms(LoopbackEndId end) const;

  mutable std::mutex mutex_;
  std::condition_variable arrived_;
  LoopbackRandom random_;
  LoopbackWeather weather_;
  LoopbackNetwork::Now now_;
  std::int64_t virtual_ms_ = 0;
  std::uint64_t order_ = 0;
  std::uint32_t last_half_ = 0;
  LoopbackEndId last_end_ = 0;
  LoopbackEndId host_ = 0;  // 0: nobody listens
  std::map<LoopbackEndId, End> ends_;
  std::map<PeerId, Half> halves_;
};

}  // namespace net
