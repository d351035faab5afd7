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

TEST_CASE("the six steps together give back all that was lost, for every kind of breach") {
  for (const auto& row : Rules{}.repair) {
    int sum = 0;
    for (const int percent : row) sum += percent;
    CHECK(sum == 100);
  }
}

}  // namespace
}  // namespace drops::trust
