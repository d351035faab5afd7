#include "game/plan/condition.h"

#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;
using Kind = Condition::Kind;

namespace {

struct Facts final : TeamFacts {
  bool yes = false;
  int gauge = 3;
  drops::trust::Level care = 3'550, overall = 4'700;

  bool known(std::size_t) const override { return yes; }
  bool promised(std::size_t) const override { return yes; }
  bool broken(std::size_t) const override { return yes; }
  bool open(std::size_t) const override { return yes; }
  bool was(std::size_t scene, std::size_t option) const override { return scene == 0 && option == 1; }
  int stake(std::size_t) const override { return gauge; }
  int safety() const override { return 50; }
  bool second() const override { return yes; }
  drops::trust::Level level(const With&, std::optional<drops::trust::Pillar> pillar) const override {
    return pillar ? care : overall;
  }
};

Condition numbered(Kind kind, int number, int level = 0) {
  Condition made = condition(kind, "x", level);
  made.subject.number = number;
  return made;
}

}  // namespace

TEST_CASE("facts, commitments and breaches answer for themselves") {
  const Kind kind = GENERATE(Kind::kKnown, Kind::kPromised, Kind::kBroken, Kind::kOpen);
  Facts facts;
  CHECK_FALSE(holds(numbered(kind, 0), facts));
  facts.yes = true;
  CHECK(holds(numbered(kind, 0), facts));
}

TEST_CASE("a name that stands for nothing never holds") {
  Facts facts;
  facts.yes = true;
  CHECK_FALSE(holds(numbered(Kind::kKnown, -1), facts));
  CHECK_FALSE(holds(numbered(Kind::kBelow, -1, 100), facts));
  Condition level = numbered(Kind::kHigh, -1, 0);
  level.who = with("nobody");
  CHECK_FALSE(holds(level, facts));
}

TEST_CASE("was asks for a scene and its option") {
  Condition was = numbered(Kind::kWas, 0);
  CHECK_FALSE(holds(was, Facts{}));
  was.option = ref("b");
  was.option.number = 1;
  CHECK(holds(was, Facts{}));
  was.option.number = 0;
  CHECK_FALSE(holds(was, Facts{}));
}

TEST_CASE("low is below a level and high at or above it, in drops") {
  Condition low = numbered(Kind::kLow, -1, 36);
  low.pillar = drops::trust::Pillar::kCare;
  CHECK(holds(low, Facts{}));
  low.level = 35;
  CHECK_FALSE(holds(low, Facts{}));
  CHECK(holds(numbered(Kind::kHigh, -1, 47), Facts{}));
  CHECK_FALSE(holds(numbered(Kind::kHigh, -1, 48), Facts{}));
}

TEST_CASE("below and above leave the number itself out") {
  CHECK(holds(numbered(Kind::kBelow, 0, 4), Facts{}));
  CHECK_FALSE(holds(numbered(Kind::kBelow, 0, 3), Facts{}));
  CHECK(holds(numbered(Kind::kAbove, 0, 2), Facts{}));
  CHECK_FALSE(holds(numbered(Kind::kAbove, 0, 3), Facts{}));
  Condition safety = numbered(Kind::kAbove, -1, 49);
  safety.safety = true;
  CHECK(holds(safety, Facts{}));
}

TEST_CASE("all, any and none combine") {
  const Condition yes = numbered(Kind::kBelow, 0, 4), no = numbered(Kind::kBelow, 0, 3);
  const auto group = [](Kind kind, std::vector<Condition> of) {
    Condition made;
    made.kind = kind;
    made.of = std::move(of);
    return made;
  };
  CHECK(holds(group(Kind::kAll, {yes, yes}), Facts{}));
  CHECK_FALSE(holds(group(Kind::kAll, {yes, no}), Facts{}));
  CHECK(holds(group(Kind::kAny, {no, yes}), Facts{}));
  CHECK_FALSE(holds(group(Kind::kAny, {no, no}), Facts{}));
  CHECK(holds(group(Kind::kNone, {no, no}), Facts{}));
  CHECK_FALSE(holds(group(Kind::kNone, {no, yes}), Facts{}));
  CHECK(holds(group(Kind::kAll, {yes, group(Kind::kNone, {no})}), Facts{}));
}

TEST_CASE("a side is one of two, and conditions are the same wherever they stand") {
  Facts facts;
  Condition side;
  side.kind = Kind::kSide;
  CHECK(holds(side, facts));
  side.second = true;
  CHECK_FALSE(holds(side, facts));
  facts.yes = true;
  CHECK(holds(side, facts));

  Condition group;
  group.kind = Kind::kAll;
  group.of = {side, numbered(Kind::kBelow, 0, 3)};
  Condition elsewhere = group;
  elsewhere.of[1].place = {0, 99};
  CHECK(same(group, elsewhere));
  elsewhere.of[1].level = 4;
  CHECK_FALSE(same(group, elsewhere));
  elsewhere.of.pop_back();
  CHECK_FALSE(same(group, elsewhere));
}
