#include "game/base/keyed_random.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <limits>
#include <numeric>
#include <set>
#include <vector>

using namespace drops;

namespace {

constexpr RandomKey kRoles{42, 1, 3, "roles"};

std::vector<int> shuffled(const RandomKey& key, int count) {
  std::vector<int> items(static_cast<std::size_t>(count));
  std::iota(items.begin(), items.end(), 0);
  keyed_shuffle(key, std::span(items));
  return items;
}

}  // namespace

// The numbers below were worked out by a second implementation, in Python: whoever changes them changes every session
// that has ever been recorded with a seed.
TEST_CASE("the same key gives the same bits on every machine and for ever") {
  constexpr auto kMost = std::numeric_limits<std::uint64_t>::max();
  constexpr auto kMost32 = std::numeric_limits<std::uint32_t>::max();
  CHECK(keyed_bits({}, 0) == 0x0f58a68dc87e5942);
  CHECK(keyed_bits(kRoles, 7) == 0xcec044a3450792b0);
  CHECK(keyed_bits({kMost, kMost32, kMost32, "across"}, kMost) == 0xa98514248da0f85c);
}

TEST_CASE("the same key gives the same numbers below a bound") {
  std::vector<std::uint64_t> dice;
  for (std::uint64_t n = 0; n < 12; ++n) dice.push_back(keyed_below(kRoles, n, 6));
  CHECK(dice == std::vector<std::uint64_t>{0, 2, 2, 5, 0, 1, 3, 4, 1, 1, 5, 2});
}

TEST_CASE("a draw that would favour small numbers is drawn again") {
  const std::uint64_t bound = (std::uint64_t{1} << 63) + 1;
  CHECK(keyed_below(kRoles, 0, bound) == 8843207479406273917);  // drawn again
  CHECK(keyed_below(kRoles, 2, bound) == 5744733881751892925);  // taken at once
}

TEST_CASE("every part of a key changes the bits") {
  std::set<std::uint64_t> seen;
  for (const RandomKey& key :
       {kRoles, RandomKey{43, 1, 3, "roles"}, RandomKey{42, 2, 3, "roles"}, RandomKey{42, 1, 4, "roles"},
        RandomKey{42, 1, 3, "role"}, RandomKey{42, 3, 1, "roles"}}) {
    seen.insert(keyed_bits(key, 7));
  }
  seen.insert(keyed_bits(kRoles, 8));
  CHECK(seen.size() == 7);
}

TEST_CASE("numbers below a bound are roughly uniform") {
  constexpr std::uint64_t kDraws = 70'000;
  std::array<int, 7> counts{};
  for (std::uint64_t n = 0; n < kDraws; ++n) ++counts.at(keyed_below(kRoles, n, counts.size()));
  const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
  CHECK(*least > 9'600);  // 10 000 expected, standard deviation 93
  CHECK(*most < 10'400);
}

TEST_CASE("the first number of many teams is roughly uniform too") {
  std::array<int, 4> counts{};
  for (std::uint32_t team = 0; team < 40'000; ++team)
    ++counts.at(keyed_below({42, team, 0, "roles"}, 0, counts.size()));
  const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
  CHECK(*least > 9'600);  // 10 000 expected, standard deviation 87
  CHECK(*most < 10'400);
}

TEST_CASE("a number below one is zero") {
  CHECK(keyed_below(kRoles, 0, 1) == 0);
  CHECK(keyed_below(kRoles, 1, 1) == 0);
}

TEST_CASE("a shuffle is the same for ever") {
  CHECK(shuffled(kRoles, 8) == std::vector{6, 5, 4, 0, 2, 7, 1, 3});
}

TEST_CASE("a shuffle keeps every item once") {
  std::vector<int> items = shuffled(kRoles, 200);
  CHECK_FALSE(std::is_sorted(items.begin(), items.end()));
  std::sort(items.begin(), items.end());
  for (int i = 0; i < 200; ++i) CHECK(items[static_cast<std::size_t>(i)] == i);
}

TEST_CASE("a shuffle does not depend on what was asked before it") {
  const auto before = shuffled(kRoles, 20);
  const auto other = shuffled({42, 2, 3, "roles"}, 20);
  CHECK(keyed_bits({42, 1, 3, "across"}, 0) != 0);
  CHECK(shuffled(kRoles, 20) == before);
  CHECK(other != before);
}

TEST_CASE("every order of three comes up about equally often") {
  std::array<int, 27> counts{};
  for (std::uint32_t visit = 0; visit < 12'000; ++visit) {
    const auto order = shuffled({42, 0, visit, "pairs"}, 3);
    ++counts.at(static_cast<std::size_t>(order[0] * 9 + order[1] * 3 + order[2]));
  }
  const auto orders = std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
  CHECK(orders == 6);
  for (const int count : counts) CHECK((count == 0 || (count > 1'800 && count < 2'200)));
}

TEST_CASE("nothing and a single item are shuffled without a draw") {
  CHECK(shuffled(kRoles, 0).empty());
  CHECK(shuffled(kRoles, 1) == std::vector{0});
}
