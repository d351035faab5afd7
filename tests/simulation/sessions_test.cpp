// Thousands of sessions that nobody planned. DROPS_RUNS sets how many (10 000 in the ordinary run), DROPS_SEED where
// they begin. A run that breaks a law prints its seed and the shortest list of commands that was found to break it.

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <cstdlib>

#include "tests/simulation/random_plan.h"
#include "tests/simulation/random_session.h"

using namespace drops;

namespace {

std::uint64_t number_from(const char* name, std::uint64_t usual) {
  const char* given = std::getenv(name);
  return given != nullptr ? std::strtoull(given, nullptr, 10) : usual;
}

}  // namespace

TEST_CASE("whatever people do in whatever scenario, every law of the model and of secrecy holds") {
  const std::uint64_t runs = number_from("DROPS_RUNS", 10'000);
  const std::uint64_t first = number_from("DROPS_SEED", 1);
  for (std::uint64_t seed = first; seed < first + runs; ++seed) {
    const plan::Plan plan = test::random_plan(seed);
    std::vector<test::Line> said;
    const auto broken = test::play_by_chance(plan, {seed, 90}, said);
    if (!broken) continue;
    const auto few = test::shortened_run(plan, test::settings_of(seed), said);
    FAIL(fmt::format("seed {}: {}\n{} commands do it:\n{}", seed, *test::play(plan, test::settings_of(seed), few),
                     few.size(), test::text_of(few)));
  }
}
