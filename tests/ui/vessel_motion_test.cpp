// The bucket's motion is a function of data and time: the same picture for the same moment, and an end to it.
#include <catch2/catch.hpp>

#include "game/client/widgets/vessel_motion.h"

using namespace drops::client;

namespace {
VesselMotion drops_of(int count) {
  return {.level = 0.64F, .before = 0.58F, .event = VesselEvent::kDrops, .count = count, .began = 10};
}
}  // namespace

TEST_CASE("a vessel to which nothing happens stands still") {
  const VesselLook look = look_at({.level = 0.5F}, 1000, false);
  CHECK(look.level == 0.5F);
  CHECK(look.phase == 0.0F);
  CHECK_FALSE(look.moves);
}

TEST_CASE("the level rises when a drop meets the water, not while it falls") {
  const VesselLook falling = look_at(drops_of(1), 10.3, false);
  CHECK(falling.drop > 0);
  CHECK(falling.level == Approx(0.58F));
  const VesselLook landed = look_at(drops_of(1), 10.7, false);
  CHECK(landed.drop < 0);
  CHECK(landed.since_splash == Approx(0.15F).margin(0.01));
  CHECK(landed.level == Approx(0.64F));
}

TEST_CASE("three drops raise the level in three steps") {
  CHECK(look_at(drops_of(3), 10.6, false).level == Approx(0.60F));
  CHECK(look_at(drops_of(3), 11.4, false).level == Approx(0.62F));
  CHECK(look_at(drops_of(3), 12.2, false).level == Approx(0.64F));
}

TEST_CASE("before its event a vessel shows what it held, and asks to be drawn again") {
  const VesselLook look = look_at(drops_of(1), 9.0, false);
  CHECK(look.level == Approx(0.58F));
  CHECK(look.moves);
}

TEST_CASE("a spilled bucket tips, pours, and stands upright again") {
  const VesselMotion spill{.level = 0.4F, .before = 0.7F, .event = VesselEvent::kSpill, .count = 1, .began = 0};
  CHECK(look_at(spill, 0.0, false).tip == 0.0F);
  CHECK(look_at(spill, 1.0, false).tip == Approx(1.0F));
  CHECK(look_at(spill, 1.0, false).pour == Approx(1.0F));
  CHECK(look_at(spill, 1.0, false).level < 0.7F);
  CHECK(look_at(spill, 3.0, false).tip == Approx(0.0F).margin(0.001));
  CHECK(look_at(spill, 3.0, false).level == Approx(0.4F));
}

TEST_CASE("every event ends, and its last picture is the one of rest") {
  for (const VesselEvent event : {VesselEvent::kDrops, VesselEvent::kLeak, VesselEvent::kSpill}) {
    const VesselMotion motion{.level = 0.5F, .before = 0.6F, .event = event, .count = 2, .began = 5};
    const double end = 5 + length_of(motion);
    CHECK(look_at(motion, end - 0.01, false).moves);
    const VesselLook rest = look_at(motion, end + 0.01, false);
    CHECK_FALSE(rest.moves);
    CHECK(rest.level == 0.5F);
    CHECK(rest.tip == 0.0F);
    CHECK(rest.drop < 0);
  }
}

TEST_CASE("with reduced motion the end is shown at once and nothing moves") {
  for (const double time : {9.0, 10.0, 10.3, 12.0}) {
    const VesselLook look = look_at(drops_of(3), time, true);
    CHECK(look.level == Approx(0.64F));
    CHECK_FALSE(look.moves);
    CHECK(look.drop < 0);
  }
}

TEST_CASE("a level beyond the rim or below the floor is drawn at the rim or the floor") {
  CHECK(look_at({.level = 1.7F}, 0, false).level == 1.0F);
  CHECK(look_at({.level = -0.2F}, 0, false).level == 0.0F);
}
