// How two ends come to trust a link before anything else is said: opaque messages in, session keys out.
// It carries no bytes itself and knows no players; which doors exist and what lies behind them is the host's affair.
//
// The body built today is the *clear* handshake: it proves the code but does not hide it. Whoever listens on the same
// Wi-Fi can read the code on the wire, and nothing after it is encrypted. Its successor changes this file's factories.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "net/error.h"

namespace net {

// Which way somebody comes in: a number that means something to host and client, and nothing here.
enum class Door : std::uint8_t {};

// A door and what opens it, 1 to kMaxSecretBytes bytes: a code's secret part, a token.
struct Credential {
  Door door{};
  std::string secret;
};

inline constexpr std::size_t kMaxSecretBytes = 64;

struct SessionKeys {
  std::array<std::byte, 32> send{};
  std::array<std::byte, 32> receive{};
  bool encrypted = false;  // false: the keys are empty, and what follows travels in the clear
};

struct Admission {
  SessionKeys keys;
  Door door{};  // the one that opened
};

// What a message led to. `send`, when not empty, goes to the other end first, whatever the outcome: a rejection has to
// arrive. Then go on, or done (Admission), or failed (Error, in words for the person at this end).
struct Step {
  std::vector<std::byte> send;
  std::variant<std::monostate, Admission, Error> outcome;

  [[nodiscard]] bool done() const { return std::holds_alternative<Admission>(outcome); }
  [[nodiscard]] bool failed() const { return std::holds_alternative<Error>(outcome); }
};

class Handshake {
 public:
  Handshake() = default;
  Handshake(const Handshake&) = delete;
  Handshake& operator=(const Handshake&) = delete;
  virtual ~Handshake() = default;

  // The opening message of an initiator, asked for once; a responder has none and waits.
  [[nodiscard]] virtual Step begin() = 0;

  // Takes one whole message from the other end. Any bytes are safe to give. Fails with kBadMessage for what is not a
  // message of this handshake or comes after its end, kWrongVersion, kWrongCode.
  [[nodiscard]] virtual Step receive(std::span<const std::byte> message) = 0;
};

// The client's end. `version` is the protocol spoken after the handshake.
[[nodiscard]] std::unique_ptr<Handshake> make_clear_initiator(std::uint32_t version, Credential credential);

// The host's end: any row of `doors` with the asked door and the right secret opens. It takes the same time for every
// wrong secret; slowing down guesses is the caller's part (guess_limit.h), right answers and wrong ones alike.
[[nodiscard]] std::unique_ptr<Handshake> make_clear_responder(std::uint32_t version, std::vector<Credential> doors);

}  // namespace net
