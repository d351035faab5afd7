// Thousands of sessions that nobody planned. DROPS_RUNS sets how many (10 000 in the ordinary run, in two halves so
// that two cores share them), DROPS_SEED where they begin. A run that breaks a law prints its seed and the shortest
// list of commands that was found to break it. At night: DROPS_RUNS=1000000 session_test "[random]".

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <cstdlib>

#include "tests/simulation/played_again.h"
#include "tests/simulation/random_plan.h"
#include "tests/simulation/random_session.h"

using namespace drops;

namespace {

constexpr int kLines = 90;  // a session
constexpr std::uint64_t kRuns = 10'000;

std::uint64_t number_from(const char* name, std::uint64_t usual) {
  const char* given = std::getenv(name);
  return given != nullptr ? std::strtoull(given, nullptr, 10) : usual;
}

// The kinds of events that happened in all of these sessions.
std::set<int> play_half(std::uint64_t half) {
  const std::uint64_t runs = number_from("DROPS_RUNS", kRuns) / 2;
  const std::uint64_t first = number_from("DROPS_SEED", 1) + half * runs;
  std::set<int> happened;
  for (std::uint64_t seed = first; seed < first + runs; ++seed) {
    const plan::Plan plan = test::random_plan(seed);
    test::Played played = test::play_by_chance(plan, {seed, kLines});
    happened.merge(played.happened);
    if (!played.broken) continue;
    const session::Settings settings = test::settings_of(seed);
    const plan::Programme alone = plan::programme_of(plan);
    const auto few = test::shortened_run(alone, settings, played.said);
    FAIL(fmt::format("seed {}: {}\n{} commands do it:\n{}", seed, test::play(alone, settings, few).value_or("?"),
                     few.size(), test::text_of(few)));
  }
  return happened;
}

// Chance must have come everywhere, or the laws were not asked about all there is.
void check_that_all_happened(const std::set<int>& happened) {
  if (number_from("DROPS_RUNS", kRuns) < kRuns) return;  // too few for that
  const auto& fields = *schema::Event::descriptor()->FindOneofByName("what");
  for (int i = 0; i < fields.field_count(); ++i) {
    const auto& field = *fields.field(i);
    if (field.number() == schema::Event::kAskedAgain || field.number() == schema::Event::kEnded) continue;
    if (field.number() == schema::Event::kReloaded) continue;  // nobody's command: reload_test.cpp
    if (field.name().starts_with("debrief_")) continue;        // after the stories: debrief_random_test.cpp
    if (field.number() == schema::Event::kPart) continue;      // of programmes: below
    INFO(field.name());
    CHECK(happened.contains(field.number()));
  }
}

}  // namespace

// A session is its seed, its plan and its commands. This number is the same under g++ and clang, debug and optimised;
// whoever changes what the model or a session does changes it knowingly.
TEST_CASE("a long, busy time has one hash with every compiler") {
  Digest digest;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    digest.add(test::play_by_chance(test::random_plan(seed), {seed, 300}).hash);
  }
  CHECK(fmt::format("{:016x}", digest.value()) == "46395e9ec3d4fe15");
}

TEST_CASE("whatever people do in whatever scenario, every law of the model and of secrecy holds", "[random]") {
  check_that_all_happened(play_half(0));
}

TEST_CASE("whatever other people do in other scenarios, every law of the model and of secrecy holds", "[random]") {
  check_that_all_happened(play_half(1));
}

TEST_CASE("options that are there only sometimes break no law either", "[random]") {
  const std::uint64_t runs = number_from("DROPS_RUNS", kRuns) / 10;
  const std::uint64_t first = number_from("DROPS_SEED", 1);
  for (std::uint64_t seed = first; seed < first + runs; ++seed) {
    const test::Played played = test::play_by_chance(test::random_plan_of_changing_cards(seed), {seed, kLines});
    if (played.broken) FAIL(fmt::format("seed {}: {}", seed, *played.broken));
  }
}

TEST_CASE("whatever people do in whatever programme, every law holds, and what is carried on is what there was",
          "[random]") {
  const std::uint64_t runs = number_from("DROPS_RUNS", kRuns) / 10;
  std::uint64_t parts = 0;
  for (std::uint64_t seed = 1; seed <= runs; ++seed) {
    const plan::Programme programme = test::random_programme(seed);
    const test::Played played = test::play_by_chance(programme, {seed, 2 * kLines});
    parts += played.happened.contains(schema::Event::kPart) ? 1 : 0;
    if (!played.broken) continue;
    const session::Settings settings = test::settings_of(seed);
    const auto few = test::shortened_run(programme, settings, played.said);
    FAIL(fmt::format("seed {}: {}\n{} commands do it:\n{}", seed, test::play(programme, settings, few).value_or("?"),
                     few.size(), test::text_of(few)));
  }
  CHECK(parts * 2 > runs);
}

TEST_CASE("going back and saying the same again comes to the same end", "[random]") {
  const std::uint64_t runs = number_from("DROPS_RUNS", kRuns) / 10;
  std::uint64_t gone_back = 0;
  for (std::uint64_t seed = 1; seed <= runs; ++seed) {
    bool back = false;
    const auto plan = seed % 2 == 0 ? test::random_plan(seed) : test::random_plan_of_changing_cards(seed);
    const auto differs = test::play_again(plan, seed, back);
    if (differs) FAIL(*differs);
    gone_back += back ? 1 : 0;
  }
  CHECK(gone_back * 2 > runs);
}
