#include "game/trust/vessel.h"

#include <catch2/catch.hpp>

#include "tests/trust/laws.h"

namespace drops::trust {
namespace {

using support::first_level_refilled_too_soon;
using support::largest_drops_to;

TEST_CASE(
    "from any level of 20 or more, after one bucket it takes at least five of the largest drops to be back there") {
  const Rules rules;
  CHECK(first_level_refilled_too_soon(rules) == -1);
  // It is a bound that is met: at 20 five are enough.
  CHECK(largest_drops_to(2'000 - buckets_loss(2'000, 1, rules), 2'000, 5, rules) == 5);
}

TEST_CASE("no scenario can set the rules so that five of the largest drops refill more than a bucket") {
  for (const RuleBound& bound : rule_bounds()) {
    for (const int number : {bound.least, bound.most}) {
      Rules rules;
      rules.*bound.field = number * bound.scale;
      INFO(bound.name << " = " << number);
      CHECK(first_level_refilled_too_soon(rules) == -1);
    }
  }
  Rules hardest;
  hardest.taper_from = kBrim;
  hardest.bucket_percent = 10;
  CHECK(first_level_refilled_too_soon(hardest) == -1);
}

TEST_CASE("a drop counts in full up to 50, then tapers in a straight line to nothing at 100") {
  const Rules rules;
  CHECK(drop_gain(0, rules) == 100);
  CHECK(drop_gain(4'999, rules) == 100);
  CHECK(drop_gain(5'000, rules) == 100);
  CHECK(drop_gain(7'500, rules) == 50);
  CHECK(drop_gain(9'000, rules) == 20);
  CHECK(drop_gain(9'951, rules) == 0);
  CHECK(drop_gain(kBrim, rules) == 0);
  for (Level level = 0; level < kBrim; ++level) {
    if (drop_gain(level + 1, rules) > drop_gain(level, rules)) FAIL("a fuller vessel fills faster at " << level);
  }
}

TEST_CASE("gains round down and losses up") {
  const Rules rules;
  CHECK(drop_gain(5'001, rules) == 99);        // 99.98
  CHECK(bucket_share(5'001, rules) == 2'001);  // 2000.4
  CHECK(bucket_share(5'000, rules) == 2'000);
}

TEST_CASE("drops apply one at a time, each at the level the one before has reached") {
  const Rules rules;
  CHECK(drops_gain(4'000, 3, kBrim, rules) == 300);
  CHECK(drops_gain(4'950, 2, kBrim, rules) == 100 + 99);
  CHECK(drops_gain(7'500, 2, kBrim, rules) == 50 + 49);
}

TEST_CASE("drops do not pass a cap, and a vessel above the cap is not lowered") {
  const Rules rules;
  CHECK(drops_gain(4'000, 3, 4'250, rules) == 250);
  CHECK(drops_gain(4'000, 3, 4'000, rules) == 0);
  CHECK(drops_gain(4'000, 3, 3'000, rules) == 0);
}

TEST_CASE("drops never overfill, however the taper is set") {
  Rules rules;
  rules.taper_from = kBrim;
  CHECK(drop_gain(9'950, rules) == 50);
  CHECK(drops_gain(9'950, 3, kBrim, rules) == 50);
}

TEST_CASE("leaks take one each and leave an empty vessel empty") {
  CHECK(leaks_loss(4'000, 5) == 500);
  CHECK(leaks_loss(250, 5) == 250);
  CHECK(leaks_loss(0, 1) == 0);
  CHECK(leaks_loss(4'000, 0) == 0);
}

TEST_CASE("a bucket takes 40 % of what the pillar holds, never less than 15, and never leaves less than 5") {
  const Rules rules;
  CHECK(buckets_loss(kBrim, 1, rules) == 4'000);
  CHECK(buckets_loss(4'000, 1, rules) == 1'600);
  CHECK(buckets_loss(3'000, 1, rules) == 1'500);
  CHECK(buckets_loss(2'000, 1, rules) == 1'500);
  CHECK(buckets_loss(1'800, 1, rules) == 1'300);
  CHECK(buckets_loss(500, 1, rules) == 0);
  CHECK(buckets_loss(300, 1, rules) == 0);
}

TEST_CASE("two buckets take one after the other") {
  const Rules rules;
  CHECK(buckets_loss(kBrim, 2, rules) == 4'000 + 2'400);
  CHECK(buckets_loss(4'000, 2, rules) == 1'600 + 1'500);
}

TEST_CASE("the overall level is the geometric mean, so the weakest pillar holds it back") {
  Vessel vessel;
  vessel.levels = {4'000, 4'000, 4'000, 4'000};
  CHECK(vessel.overall() == 4'000);
  vessel.levels = {8'000, 8'000, 8'000, 500};
  CHECK(vessel.overall() == 4'000);
  vessel.levels = {kBrim, kBrim, kBrim, kBrim};
  CHECK(vessel.overall() == kBrim);
  vessel.levels = {kBrim, kBrim, kBrim, 0};
  CHECK(vessel.overall() == 0);
  vessel.levels = {1'000, 2'000, 3'000, 4'000};
  CHECK(vessel.overall() == 2'213);  // the fourth root of 24 * 10^12 is 2213.36
}

TEST_CASE("the pillars are called what scenarios and screens call them") {
  CHECK(name_of(Pillar::kCharacter) == "character");
  CHECK(name_of(Pillar::kCompetence) == "competence");
  CHECK(name_of(Pillar::kConsistency) == "consistency");
  CHECK(name_of(Pillar::kCare) == "care");
}

}  // namespace
}  // namespace drops::trust
