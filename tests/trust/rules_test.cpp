#include "game/trust/rules.h"

#include <catch2/catch.hpp>
#include <set>
#include <string_view>

namespace drops::trust {
namespace {

TEST_CASE("every default lies within the bounds that hold for scenarios") {
  const Rules rules;
  for (const RuleBound& bound : rule_bounds()) {
    INFO(bound.name);
    CHECK(bound.least < bound.most);
    CHECK(rules.*bound.field >= bound.least * bound.scale);
    CHECK(rules.*bound.field <= bound.most * bound.scale);
    CHECK(rules.*bound.field % bound.scale == 0);  // a scenario can write the default
  }
}

TEST_CASE("every number of the rules but the repair table can be set, and each by one name") {
  std::set<std::string_view> names;
  Rules rules;
  for (const RuleBound& bound : rule_bounds()) {
    INFO(bound.name);
    CHECK(names.insert(bound.name).second);
    const Rules before = rules;
    rules.*bound.field += 1;
    CHECK_FALSE(rules == before);
  }
  // Each field was moved by one and by nothing else: so no field stands in the table twice.
  const Rules defaults;
  for (const RuleBound& bound : rule_bounds()) CHECK(rules.*bound.field == defaults.*bound.field + 1);
  constexpr std::size_t kScalars = (sizeof(Rules) - sizeof(Rules::repair)) / sizeof(int);
  CHECK(rule_bounds().size() == kScalars);
}

TEST_CASE("a row of the repair table has six steps of 0 to 60 percent, and no more than 100 together") {
  for (const RepairRow& row : Rules{}.repair) CHECK(within_bounds(row));
  CHECK(within_bounds(RepairRow{}));  // a scenario in which nothing is given back
  CHECK(within_bounds(RepairRow{60, 40, 0, 0, 0, 0}));
  CHECK_FALSE(within_bounds(RepairRow{61, 0, 0, 0, 0, 0}));
  CHECK_FALSE(within_bounds(RepairRow{60, -1, 0, 0, 0, 0}));
  CHECK_FALSE(within_bounds(RepairRow{60, 40, 0, 0, 0, 1}));
}

TEST_CASE("rules are within their bounds where every number and every row is") {
  CHECK(within_bounds(Rules{}));
  for (const RuleBound& bound : rule_bounds()) {
    INFO(bound.name);
    Rules rules;
    rules.*bound.field = bound.least * bound.scale;
    CHECK(within_bounds(rules));
    rules.*bound.field -= 1;
    CHECK_FALSE(within_bounds(rules));
    rules.*bound.field = bound.most * bound.scale;
    CHECK(within_bounds(rules));
    rules.*bound.field += 1;
    CHECK_FALSE(within_bounds(rules));
  }
  for (RepairRow row{}; const BreachKind kind : kAllKinds) {
    INFO(name_of(kind));
    row[1] = 61;
    Rules rules;
    rules.repair[static_cast<std::size_t>(kind)] = row;
    CHECK_FALSE(within_bounds(rules));
  }
}

TEST_CASE("the kinds of breaches are called what scenarios call them") {
  std::set<std::string_view> names;
  for (const BreachKind kind : kAllKinds) names.insert(name_of(kind));
  CHECK(names == std::set<std::string_view>{"competence", "consistency", "care", "character", "deception"});
  CHECK(name_of(BreachKind::kCompetence) == "competence");
  CHECK(name_of(BreachKind::kDeception) == "deception");
}

TEST_CASE("the six steps together give back all that was lost, for every kind of breach") {
  for (const auto& row : Rules{}.repair) {
    int sum = 0;
    for (const int percent : row) sum += percent;
    CHECK(sum == 100);
  }
}

}  // namespace
}  // namespace drops::trust
