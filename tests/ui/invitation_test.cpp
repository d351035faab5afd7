#include "game/client/model/invitation.h"

#include <catch2/catch.hpp>

#include "game/client/model/local.h"
#include "game/client/qr_code.h"

using namespace drops::client;
using namespace drops::client::model;

TEST_CASE("an invitation is one line that a person can read, and reads back as what it was") {
  const Invitation invitation{"192.168.1.20:7777", "K7F-4XQ2M"};
  CHECK(invitation_text(invitation) == "192.168.1.20:7777 K7F-4XQ2M");
  CHECK(read_invitation(invitation_text(invitation)) == invitation);
  CHECK(read_invitation("  192.168.1.20:7777   K7F-4XQ2M \n") == invitation);
  CHECK(read_invitation("anna-laptop:7777 k7f 4xq2m") == Invitation{"anna-laptop:7777", "k7f 4xq2m"});
}

TEST_CASE("what is no whole invitation is left as it was typed") {
  for (const char* text : {"", " ", "K7F-4XQ2M", "K7F 4XQ2M", "K7F4 K7F-4XQ2M", "192.168.1.20:7777",
                           "192.168.1.20:7777 ", "192.168.1.20:7777 K7F", "10.0.0.7 K7F-4XQ2M and more"}) {
    CHECK_FALSE(read_invitation(text).has_value());
  }
}

TEST_CASE("a whole invitation in the field for the code fills in the address, and the code is found in it") {
  Local local;
  local.address_error = "No host answers there.";
  take(local, Edit{Typed::kCode, "10.0.0.7:7778 K7F-4XQ2M"});
  CHECK(local.address == "10.0.0.7:7778");
  CHECK(local.address_error.empty());
  local.name = "Amara";
  CHECK(check_join(local));
  CHECK(local.code == "K7F-4XQ2M");
  take(local, Edit{Typed::kCode, "K7F-4XQ2"});  // a code alone leaves the address alone
  CHECK(local.address == "10.0.0.7:7778");
}

TEST_CASE("a QR code has the finder squares that a camera looks for, and the same text the same cells") {
  const model::QrCells code = qr_code("192.168.1.20:7777 K7F-4XQ2M");
  REQUIRE(code.side >= 25);
  CHECK(code.side <= 29);  // few cells: large ones on the wall
  REQUIRE(code.dark.size() == code.side * code.side);
  const auto dark = [&](std::size_t x, std::size_t y) { return code.dark[y * code.side + x]; };
  for (const auto& [left, top] : {std::pair<std::size_t, std::size_t>{0, 0}, {code.side - 7, 0}, {0, code.side - 7}}) {
    for (std::size_t i = 0; i < 7; ++i) {
      CHECK(dark(left + i, top));
      CHECK(dark(left, top + i));
      CHECK(dark(left + 3, top + 3));
    }
    for (std::size_t i = 1; i < 6; ++i) CHECK_FALSE(dark(left + i, top + 1));
  }
  CHECK(qr_code("192.168.1.20:7777 K7F-4XQ2M") == code);
  CHECK_FALSE(qr_code("192.168.1.20:7777 K7F-4XQ2N") == code);
}

TEST_CASE("nothing to say, or too much for any code, is no code") {
  CHECK(qr_code("").side == 0);
  CHECK(qr_code(std::string(10'000, 'x')).side == 0);
}
