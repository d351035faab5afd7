#include "net/invite.h"

#include <catch2/catch.hpp>

#include <set>

using namespace net;

TEST_CASE("a new code reads back from each way of writing it") {
  for (int i = 0; i < 50; ++i) {
    const Invite made = make_invite().value();
    REQUIRE(made.code().size() == 8);
    CHECK(made.code().find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ") == std::string::npos);
    CHECK(parse_invite(made.code()).value() == made);
    CHECK(parse_invite(made.display()).value() == made);
  }
}

TEST_CASE("codes do not repeat") {
  std::set<std::string> codes;
  for (int i = 0; i < 200; ++i) codes.insert(make_invite().value().code());
  CHECK(codes.size() == 200);
}

TEST_CASE("a code shows three characters and hides five") {
  const Invite invite = parse_invite("K7F4XQ2M").value();
  CHECK(invite.room() == "K7F");
  CHECK(invite.secret() == "4XQ2M");
  CHECK(invite.display() == "K7F-4XQ2M");
}

TEST_CASE("a code may be typed as people type") {
  for (const char* typed : {"k7f4xq2m", " K7F 4XQ2M\n", "k7f-4xq-2m", "K7F--4XQ2M"}) {
    CHECK(parse_invite(typed).value().code() == "K7F4XQ2M");
  }
  CHECK(parse_invite("oOiIlL23").value().code() == "00111123");
}

TEST_CASE("a code of another length is refused with its length") {
  CHECK(parse_invite("").error().what == "A code has 8 characters, and this has none");
  CHECK(parse_invite("K7F-4XQ2").error().what == "A code has 8 characters, and this has 7");
  CHECK(parse_invite("K7F-4XQ2M9").error().what == "A code has 8 characters, and this has more");
  CHECK(parse_invite(std::string(100'000, 'A')).error().code == Error::Code::kBadCode);
}

TEST_CASE("a character that no code has is named") {
  CHECK(parse_invite("K7F-4XU2M").error().what == "A code has only digits and letters without U, and this has 'U'");
  CHECK(parse_invite("K7F-4X!2M").error().what.find("'!'") != std::string::npos);
  CHECK(parse_invite("K7F-4X\xc3\x84"
                     "2M")
            .error()
            .what.find("one of its characters") != std::string::npos);
  CHECK_FALSE(parse_invite(std::string_view("K7F4XQ2\0", 8)).has_value());
}

TEST_CASE("a token is 128 bits of text, new each time") {
  const std::string one = make_token().value();
  CHECK(one.size() == 32);
  CHECK(one.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(one != make_token().value());
}

TEST_CASE("a token's hash is BLAKE2b-256 of its 16 bytes") {
  // b2sum -l 256 of sixteen zero bytes.
  CHECK(hash_token(std::string(32, '0')).value() == "94c1c088cc9453996779630ad3af45cbd92814828dd784cf2aa12df95d1b8afe");
  CHECK(hash_token("00112233445566778899AABBCCDDEEFF").value() ==
        hash_token("00112233445566778899aabbccddeeff").value());
  CHECK(hash_token("00112233445566778899aabbccddeefe").value() !=
        hash_token("00112233445566778899aabbccddeeff").value());
}

TEST_CASE("what is not a token has no hash") {
  for (const char* wrong : {"", "0011", "00112233445566778899aabbccddeef", "00112233445566778899aabbccddeeff0",
                            "00112233445566778899aabbccddeefg", "0011223344556677 8899aabbccddeef"}) {
    CAPTURE(wrong);
    CHECK(hash_token(wrong).error().code == Error::Code::kBadCode);
  }
}

TEST_CASE("a code that is being typed names its room as soon as three characters stand there") {
  CHECK(room_of("k7f").compare("K7F") == 0);
  CHECK(room_of(" K 7-f-4xq").compare("K7F") == 0);
  CHECK(room_of("o1l").compare("011") == 0);
  CHECK(room_of("K7").empty());
  CHECK(room_of("K7U-4XQ2M").empty());
  CHECK(room_of("").empty());
}
