// Where a host listens, as people type it: "10.0.0.7", "10.0.0.7:7777", "anna-laptop:7777".
// Only text is looked at here; no name is resolved and nothing is sent.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "net/error.h"

namespace net {

inline constexpr std::uint16_t kDefaultPort = 7777;

struct Address {
  std::string host;
  std::uint16_t port = kDefaultPort;

  // "10.0.0.7:7777"
  [[nodiscard]] std::string text() const { return host + ":" + std::to_string(port); }
  friend bool operator==(const Address&, const Address&) = default;
};

// Reads "host" or "host:port"; blanks around it are forgiven. Refuses (kBadAddress) an empty or over-long host, a port
// outside 1 to 65535, IPv6 (the network below speaks IPv4 only) and anything that no machine can be called.
[[nodiscard]] Expected<Address> parse_address(std::string_view text);

}  // namespace net
