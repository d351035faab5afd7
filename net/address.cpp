#include "net/address.h"

#include <algorithm>
#include <charconv>

namespace net {
namespace {

constexpr std::size_t kMaxHostLength = 253;  // DNS allows no longer name

bool is_host_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const auto first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

}  // namespace

Expected<Address> parse_address(std::string_view text) {
  const std::string_view all = trimmed(text);
  const auto colon = all.find(':');
  const std::string_view host = all.substr(0, colon);
  if (host.empty() && colon == std::string_view::npos) {
    return fail(Error::Code::kBadAddress, "No address was given", "type the one that the host shows, such as 10.0.0.7");
  }
  if (host.empty() || host.size() > kMaxHostLength || !std::all_of(host.begin(), host.end(), is_host_character)) {
    return fail(Error::Code::kBadAddress, "This is not the address of a host",
                "type the one that the host shows, such as 10.0.0.7 or 10.0.0.7:7777");
  }
  Address address{std::string(host), kDefaultPort};
  if (colon == std::string_view::npos) return address;

  const std::string_view digits = all.substr(colon + 1);
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), address.port);
  if (problem != std::errc{} || end != digits.data() + digits.size() || address.port == 0) {
    return fail(Error::Code::kBadAddress, "What follows the colon is not a port",
                "type a number from 1 to 65535, such as 10.0.0.7:7777");
  }
  return address;
}

}  // namespace net
