#pragma once
// Strangers, from their first byte until the code is right: a few at a time, each for a few seconds, guesses slowed
// down. Knows no message of the game; who is let in is a link from then on (links.h).

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "game/base/clock.h"
#include "net/guess_limit.h"
#include "net/handshake.h"
#include "net/transport.h"

namespace drops::host {

struct EntranceRules {
  std::size_t at_once = 8;       // in the middle of a handshake
  std::size_t in_all = 64;       // with those who wait for their turn or for a held answer; more are turned away
  std::int64_t most_ms = 5'000;  // for a handshake, and for waiting in line
};

class Entrance {
 public:
  using Note = std::function<void(const std::string&)>;  // for a log
  struct Admitted {
    net::PeerId peer;
    net::Door door{};
  };

  // transport and clock outlive this.
  Entrance(net::Transport& transport, const Clock& clock, std::vector<net::Credential> doors, Note note,
           EntranceRules rules);

  void arrive(net::PeerId peer);
  void leave(net::PeerId peer) { strangers_.erase(peer); }
  void receive(net::PeerId peer, std::span<const std::byte> bytes);

  // Ends what took too long, sends held answers that are due, calls the next in line; gives who was let in meanwhile.
  [[nodiscard]] std::vector<Admitted> step();

  [[nodiscard]] bool knows(net::PeerId peer) const { return strangers_.contains(peer); }
  [[nodiscard]] std::size_t size() const { return strangers_.size(); }

 private:
  enum class Stage { kInLine, kShaking, kHeld };
  struct Stranger {
    Stage stage = Stage::kInLine;
    std::int64_t since_ms = 0;  // of this stage
    std::unique_ptr<net::Handshake> handshake;
    std::vector<std::byte> early;  // kInLine: the question that waits for its turn
    net::Step step;                // kHeld: what the answer will be
    std::int64_t answer_ms = 0;    // kHeld: when it may leave
  };

  void shake(net::PeerId peer, Stranger& stranger, std::span<const std::byte> bytes);
  void answer(net::PeerId peer, net::Step step);
  void call_the_next();
  void turn_away(net::PeerId peer, const std::string& why);

  net::Transport& transport_;
  const Clock& clock_;
  std::vector<net::Credential> doors_;
  Note note_;
  EntranceRules rules_;
  net::GuessLimit guesses_;
  std::map<net::PeerId, Stranger> strangers_;
  std::vector<Admitted> admitted_;
};

}  // namespace drops::host
