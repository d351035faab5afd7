#include "game/base/digest.h"

#include <catch2/catch.hpp>
#include <string>

using namespace drops;

namespace {

enum class Colour : std::uint8_t { kRed, kBlue };

struct Point {
  int x = 0;
  int y = 0;
};

void digest_into(Digest& digest, const Point& point) {
  digest.add(point.x).add(point.y);
}

}  // namespace

// Worked out by a second implementation of FNV-1a.
TEST_CASE("a digest is the same on every machine and for ever") {
  CHECK(Digest().value() == 0xcbf29ce484222325);
  CHECK(Digest().add(1).value() == 0x89cd31291d2aefa4);
  CHECK(Digest().add(-1).value() == 0x8cf51a8bfca3883d);
  CHECK(Digest().add("drops").value() == 0xc720aaeda62a441a);
  CHECK(Digest().add(1).add("drops").add(-7).value() == 0x016bab498eb9ce7f);
}

TEST_CASE("a number has one digest whatever type holds it") {
  CHECK(Digest().add(std::uint8_t{200}).value() == Digest().add(std::int64_t{200}).value());
  CHECK(Digest().add(std::int8_t{-3}).value() == Digest().add(std::int64_t{-3}).value());
  CHECK(Digest().add(Colour::kBlue).value() == Digest().add(1).value());
  CHECK(Digest().add(true).value() == Digest().add(1).value());
}

TEST_CASE("a digest tells order, borders and values apart") {
  CHECK(Digest().add(1).add(2).value() != Digest().add(2).add(1).value());
  CHECK(Digest().add("ab").add("c").value() != Digest().add("a").add("bc").value());
  CHECK(Digest().add(0).value() != Digest().value());
  CHECK(Digest().add("").value() != Digest().value());
}

TEST_CASE("a type of ours is digested by its own function") {
  CHECK(Digest().add(Point{3, 4}).value() == Digest().add(3).add(4).value());
}

TEST_CASE("a byte over 127 does not depend on the sign of char") {
  // FNV-1a of the length 1 in eight bytes, then 0xff.
  std::uint64_t expected = Digest().add(1).value();
  expected = (expected ^ 0xff) * 0x100000001b3;
  CHECK(Digest().add(std::string("\xff")).value() == expected);
}
