#include "game/author/simulate.h"

#include "tests/author/late_release.h"

using namespace drops;
using author::SimulateOptions;
using author::Summary;
using test::LateRelease;

TEST_CASE("the same seed gives the same summary, another seed another") {
  LateRelease late;
  const Summary once = late.simulate(60), again = late.simulate(60), other = late.simulate(60, {}, 1000);
  CHECK(once.ledgers.value() == again.ledgers.value());
  CHECK(once.chosen == again.chosen);
  CHECK(once.times == again.times);
  CHECK(once.ledgers.value() != other.ledgers.value());
}

TEST_CASE("the seed of the best run plays that run again") {
  LateRelease late;
  const Summary many = late.simulate(80);
  CHECK(many.best.sum > many.worst.sum);
  const Summary best = late.simulate(1, {}, many.best.seed);
  CHECK(best.best.sum == many.best.sum);
  CHECK(best.best.ending == many.best.ending);
  const Summary worst = late.simulate(1, {}, many.worst.seed);
  CHECK(worst.worst.sum == many.worst.sum);
}

TEST_CASE("bots without a leaning reach every scene and choose every option") {
  LateRelease late;
  const Summary summary = late.simulate(200, bots::Temperament::kRandom);
  for (std::size_t scene = 0; scene < late.plan.scenes.size(); ++scene) {
    INFO(late.plan.scenes[scene].id);
    CHECK(summary.reached[scene] > 0);
    for (const auto count : summary.chosen[scene]) CHECK(count > 0);
  }
  CHECK(summary.dead_ends.empty());
}

TEST_CASE("what nobody chooses is counted as never chosen") {
  LateRelease late;
  const Summary summary = late.simulate(30, bots::Temperament::kEvasive);
  REQUIRE(late.plan.scenes[2].id == "night");
  CHECK(summary.chosen[2] == std::vector<std::uint32_t>{0, 0, 30});
}

TEST_CASE("a clumsy team draws one bucket in some stories, and takes steps of repair afterwards") {
  LateRelease late;
  const Summary summary = late.simulate(100, bots::Temperament::kClumsy);
  REQUIRE_FALSE(summary.after_loss.overall.empty());
  CHECK(summary.after_loss.overall.size() < summary.stories);
  CHECK(summary.chosen[4][0] > 0);   // ships, which a candid team never does
  CHECK(summary.chosen[4][2] == 0);  // and hides nothing
  CHECK(late.simulate(100, bots::Temperament::kCandid).chosen[4][0] == 0);
}

TEST_CASE("every story is counted once, in each of the tables") {
  LateRelease late;
  const Summary summary = late.simulate(20, {}, 5, 3);
  CHECK(summary.stories == 60);
  CHECK(summary.all.overall.size() == 60);
  CHECK(summary.start.sum == author::Levels(60, 20'000));
  CHECK(summary.times.size() == 60);
  std::size_t endings = 0;
  for (const auto& row : summary.endings) endings += row.second.sum.size();
  CHECK(endings == 60);
  const auto& friday = summary.commitments.at(0);
  CHECK(friday.kept + friday.broken + friday.lapsed + friday.open + friday.never_made == 60);
  CHECK(summary.reached[0] == 60);
}

TEST_CASE("trust is told by role, and characters and other teams trust the team") {
  LateRelease late;
  const Summary summary = late.simulate(10);
  const auto levels = [&](trust::Entity truster, trust::Entity trustee) {
    const auto found = summary.relations.find({truster, trustee});
    return found == summary.relations.end() ? 0 : found->second.overall.size();
  };
  using trust::Entity;
  CHECK(levels(Entity::character(0), Entity::team(TeamId(0))) == 10);
  CHECK(levels(Entity::seat(0), Entity::seat(1)) == 10);  // lead, tester
  CHECK(levels(Entity::seat(0), Entity::seat(2)) == 20);  // and two developers
  CHECK(levels(Entity::seat(2), Entity::seat(2)) == 20);
  CHECK(levels(Entity::seat(0), Entity::seat(0)) == 0);
}

TEST_CASE("a percentile is one of the levels, and a mean is rounded down") {
  const author::Levels levels = {10, 20, 30, 41};
  CHECK(author::percentile(levels, 0) == 10);
  CHECK(author::percentile(levels, 50) == 30);
  CHECK(author::percentile(levels, 100) == 41);
  CHECK(author::percentile({}, 50) == 0);
  CHECK(author::mean(levels) == 25);
  CHECK(author::mean({}) == 0);
}

TEST_CASE("a simulation stops when it is told to, and sums up what it has") {
  LateRelease late;
  SimulateOptions options;
  const auto summary = author::simulate(late.plan, *late.hooks, options, [](auto done, auto) { return done < 7; });
  REQUIRE(summary);
  CHECK(summary->stories == 7);
}

TEST_CASE("a table that the story has no room for is refused with its seed") {
  LateRelease late;
  SimulateOptions options;
  options.table.team_size = 2;
  const auto summary = author::simulate(late.plan, *late.hooks, options);
  REQUIRE_FALSE(summary);
  CHECK(summary.error().what.find("seed 1") != std::string::npos);
}

TEST_CASE("clumsy bots step into a trap that stands behind an option that is not there") {
  auto loaded = script::load_text("trap.lua", R"(
scenario { api = 1, id = "trap", title = "Trap", players = { 2, 4 }, measure = "dana", start = "first" }
role "lead" { "Lead", leader = true }
role "dev" { "Dev", many = true }
character "dana" { "Dana" }
stake "days" { "Days", start = 3, max = 5 }
scene "first" { "Monday.", ask = leader { "And?", default = "safe",
  { "Gone", id = "gone", when = below("days", 1) }, { "Trap", id = "trap", buckets = { care = 1 }, with = "dana" },
  { "Safe", id = "safe", stakes = { days = -1 } } }, go = "last" }
scene "last" { "The end.", ending = "last" }
)");
  REQUIRE(loaded);
  auto hooks = script::make_hooks(loaded->plan, script::HookState::kKept);
  REQUIRE(hooks);
  const auto summary = author::simulate(loaded->plan, **hooks, {{1, 3, bots::Temperament::kClumsy}, 1, 60});
  REQUIRE(summary);
  CHECK(summary->chosen[0][0] == 0);
  CHECK(summary->chosen[0][1] > 0);
  CHECK(summary->chosen[0][2] > 0);
}
