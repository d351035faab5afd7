// The two datagrams with which a host is found: a question to everybody, and the answer of each host that hears it.
// Reads and writes bytes; it opens no socket and believes nothing.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace net {

inline constexpr std::size_t kQuestionBytes = 96;  // always: an answer is never longer, so nobody can be flooded by it
inline constexpr std::size_t kMaxFoundNameBytes = 64;

using DiscoveryId = std::array<std::byte, 8>;

// What a host tells whoever asks. All of it may be seen by everybody in the network.
struct Announcement {
  std::string room;           // the three public characters of the code, and never more
  std::uint16_t port = 0;     // of the host
  std::uint32_t version = 0;  // of what the two ends speak
  std::string name;           // to know it by in a list; cut to kMaxFoundNameBytes
};

struct Answer {
  DiscoveryId question{};  // the one it belongs to
  DiscoveryId host{};      // the same over all of the host's addresses
  Announcement what;
};

[[nodiscard]] std::vector<std::byte> write_question(const DiscoveryId& id);
// Nothing for what is no question.
[[nodiscard]] std::optional<DiscoveryId> read_question(std::span<const std::byte> bytes);

// Requires: a room of three of a code's characters, and a port.
[[nodiscard]] std::vector<std::byte> write_answer(const Answer& answer);
// Nothing for what is no answer: another length, a room that no code begins with, no port, control characters in the
// name. Whether the name is good UTF-8 is for whoever shows it to see.
[[nodiscard]] std::optional<Answer> read_answer(std::span<const std::byte> bytes);

}  // namespace net
