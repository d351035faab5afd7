#include "net/address.h"

#include <catch2/catch.hpp>

using namespace net;

TEST_CASE("an address without a port means the usual one") {
  CHECK(parse_address("10.0.0.7").value() == Address{"10.0.0.7", 7777});
  CHECK(parse_address("  anna-laptop.local\n").value() == Address{"anna-laptop.local", kDefaultPort});
}

TEST_CASE("an address keeps the port it was typed with") {
  CHECK(parse_address("10.0.0.7:65535").value() == Address{"10.0.0.7", 65535});
  CHECK(parse_address("10.0.0.7:1").value().text() == "10.0.0.7:1");
}

TEST_CASE("what cannot be an address is refused with a way out") {
  for (const char* wrong : {"", "  ", ":7777", "10.0.0.7:", "10.0.0.7:0", "10.0.0.7:65536", "10.0.0.7:77x",
                            "10.0.0.7:-1", "a b", "::1", "[::1]:7777", "host/path"}) {
    CAPTURE(wrong);
    const auto parsed = parse_address(wrong);
    REQUIRE_FALSE(parsed.has_value());
    CHECK(parsed.error().code == Error::Code::kBadAddress);
    CHECK_FALSE(parsed.error().todo.empty());
  }
  CHECK_FALSE(parse_address(std::string(254, 'a')).has_value());
}
