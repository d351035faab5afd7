#include "game/author/simulate.h"

#include <memory>
#include <nlohmann/json.hpp>

#include "game/author/summary_text.h"
#include "game/script/hooks.h"
#include "game/script/loader.h"

using namespace drops;
using author::SimulateOptions;
using author::Summary;

namespace {

struct LateRelease {
  plan::Plan plan = script::load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua")->plan;
  std::unique_ptr<script::ScriptHooks> hooks = std::move(*script::make_hooks(plan));

  Summary simulate(std::uint32_t runs, std::optional<bots::Temperament> temperament = {}, std::uint64_t seed = 1,
                   std::uint32_t teams = 1) {
    SimulateOptions options;
    options.runs = runs;
    options.seed = seed;
    options.table = {teams, 4, temperament};
    auto summary = author::simulate(plan, *hooks, options);
    REQUIRE(summary);
    return *summary;
  }
};

trust::Level median(const Summary& summary) {
  return summary.overall[summary.overall.size() / 2];
}

}  // namespace

TEST_CASE("the same seed gives the same summary, another seed another") {
  LateRelease late;
  const auto text = [&](const Summary& summary) { return author::to_json(summary, late.plan, 0).dump(); };
  const std::string once = text(late.simulate(60));
  CHECK(once == text(late.simulate(60)));
  CHECK(once != text(late.simulate(60, {}, 1000)));
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
  const auto json = author::to_json(summary, late.plan, 0);
  CHECK(json["coverage"]["options"] == json["coverage"]["options_of"]);
}

TEST_CASE("what nobody chooses is counted as never chosen") {
  LateRelease late;
  const Summary summary = late.simulate(30, bots::Temperament::kEvasive);
  const auto json = author::to_json(summary, late.plan, 0);
  CHECK(json["coverage"]["options"] < json["coverage"]["options_of"]);
  CHECK(json["scenes"][2]["scene"] == "night");
  CHECK(json["scenes"][2]["chosen"]["wait"] == 30);
  CHECK(json["scenes"][2]["chosen"]["all"] == 0);
}

TEST_CASE("candid teams end above where Dana's trust began, evasive ones well below") {
  LateRelease late;
  const trust::Level start = late.plan.characters[0].trusts.levels[0];
  CHECK(median(late.simulate(60, bots::Temperament::kCandid)) > start);
  CHECK(median(late.simulate(60, bots::Temperament::kEvasive)) < start - 10 * trust::kOneDrop);
}

TEST_CASE("every story is counted once, in each of the tables") {
  LateRelease late;
  const Summary summary = late.simulate(20, {}, 5, 3);
  CHECK(summary.stories == 60);
  CHECK(summary.overall.size() == 60);
  std::size_t endings = 0;
  for (const auto& row : summary.endings) endings += row.second.size();
  CHECK(endings == 60);
  const auto& friday = summary.commitments.at(0);
  CHECK(friday.kept + friday.broken + friday.lapsed + friday.open + friday.never_made == 60);
  CHECK(summary.reached[0] == 60);
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

TEST_CASE("the table for people names the endings, the shares and the best run") {
  LateRelease late;
  const Summary summary = late.simulate(50);
  const std::string text = author::to_text(summary, late.plan, 0.5);
  for (const char* part : {"The Late Release: 50 runs, 1 team of 4, mixed bots, seed 1; 100 runs a second",
                           "Dana, the client → the team", "friday", "wednesday", "best run: seed "}) {
    INFO(text);
    CHECK(text.find(part) != std::string::npos);
  }
}
