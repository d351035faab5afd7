// Messages between machines, one interface for the host's side and the client's: who came, what they sent, who left.
// Knows peers and bytes only; it never reads a message, never judges who may say what, and never throws.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "net/error.h"

namespace net {

// One link, as seen from one transport. Never 0 and never used again by the same transport: whoever comes back comes
// back under a new id.
struct PeerId {
  std::uint32_t value = 0;
  friend auto operator<=>(const PeerId&, const PeerId&) = default;
};

enum class Channel : std::uint8_t {
  kReliable = 0,    // arrives once and in order, or the link is lost
  kUnreliable = 1,  // may be lost; for what is worthless when late: clock, typing hints
};

// A message on the reliable channel may be this long, in bytes.
inline constexpr std::size_t kMaxReliableBytes = 256 * 1024;
// And on the unreliable one: what fits into one 1200-byte datagram beside ENet's 28 bytes of headers. One byte more
// would be cut into *reliable* fragments, and the two kinds must not mix on a channel.
inline constexpr std::size_t kMaxUnreliableBytes = 1200 - 28;

// Why a link ended. The numbers travel; 0 never does, because ENet reports 0 when a peer fell silent.
enum class Reason : std::uint32_t {
  kLost = 0,         // fell silent, or the cable was cut
  kClosed = 1,       // left as one leaves
  kRefused = 2,      // broke a rule, or was not let in
  kRemoved = 3,      // was asked to leave
  kEnded = 4,        // the session is over
  kUnreachable = 5,  // never answered (only at a client, never sent)
};

struct Connected {
  PeerId peer;
};

struct Received {
  PeerId peer;
  Channel channel = Channel::kReliable;
  std::vector<std::byte> bytes;  // never empty
};

// Comes once for every link, whoever ended it; after it the id means nothing. A client that never got through has this
// (kUnreachable) without a Connected before it.
struct Disconnected {
  PeerId peer;
  Reason reason = Reason::kLost;
  Error why;  // the reason as a sentence
};

using Event = std::variant<Connected, Received, Disconnected>;

class Transport {
 public:
  Transport() = default;
  Transport(const Transport&) = delete;
  Transport& operator=(const Transport&) = delete;
  // Says goodbye to whoever is still connected, without waiting: what must arrive needs disconnect() and polls first.
  virtual ~Transport() = default;

  // Does the network's work and gives what happened since the last call, in order. Waits at most timeout_ms (0: not at
  // all) for the first event. Call it often: it also sends, repeats and keeps the links alive.
  [[nodiscard]] virtual std::vector<Event> poll(int timeout_ms) = 0;

  // Queues one message; it leaves with the next poll() or flush(). Refuses an empty message and one over the channel's
  // limit (kBadSize), and a peer that is unknown, not connected yet or let go (kNotConnected).
  [[nodiscard]] virtual Expected<void> send(PeerId peer, Channel channel, std::span<const std::byte> bytes) = 0;

  // Lets a peer go, after everything queued for it has arrived (or 5 s have passed). Nothing more is received from it;
  // its Disconnected comes from a later poll(). An unknown peer is nobody's loss.
  virtual void disconnect(PeerId peer, Reason reason) = 0;

  // Sends what is queued now instead of at the next poll().
  virtual void flush() = 0;

  // The UDP port on this machine; 0 when there is none.
  [[nodiscard]] virtual std::uint16_t local_port() const = 0;

  // The other machine's address without its port, for counting guesses; empty for an unknown peer. Many peers may share
  // one (a hotel's router).
  [[nodiscard]] virtual std::string remote_address(PeerId peer) const = 0;

  // Milliseconds since anything, heartbeats included, came from a connected peer; nothing for others. Only poll()
  // hears: ask right after it.
  [[nodiscard]] virtual std::optional<std::int64_t> last_heard_ms(PeerId peer) const = 0;
};

// What every transport asks of a message before it takes it.
[[nodiscard]] Expected<void> check_size(Channel channel, std::size_t bytes);

// The error of a send to somebody who is not there.
[[nodiscard]] tl::unexpected<Error> not_connected();

// A number from the wire; 0 is silence, and one that is not ours is a plain goodbye.
[[nodiscard]] Reason reason_from_wire(std::uint32_t number);

// The reason as a sentence; `where` is the address that was tried, used by kUnreachable alone.
[[nodiscard]] Error explain(Reason reason, const std::string& where);

}  // namespace net
