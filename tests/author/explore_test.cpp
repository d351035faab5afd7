#include "game/author/explore.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "game/author/explore_text.h"
#include "tests/author/late_release.h"

using namespace drops;
using author::Exploration;
using test::LateRelease;

namespace {

Exploration walk(const plan::Plan& plan, std::uint64_t states = 1'000'000) {
  auto hooks = script::make_hooks(plan, script::HookState::kKept);
  REQUIRE(hooks);
  auto found = author::explore(plan, **hooks, {4, states});
  REQUIRE(found);
  return *found;
}

plan::Plan small(const std::string& scenes) {
  auto loaded = script::load_text("small.lua", R"(
scenario { api = 1, id = "small", version = "1", title = "Small", summary = "S", objectives = { "O" }, minutes = 10,
  players = { 3, 6 }, teams = { 1, 4 }, measure = "dana", start = "first" }
role "lead" { "Lead", leader = true, private = "P" }
role "dev" { "Developer", many = true, private = "P" }
character "dana" { "Dana" }
stake "days" { "Days", start = 3, max = 5 }
debrief { "Why?" }
)" + scenes);
  REQUIRE(loaded);
  return loaded->plan;
}

const std::string kEnd = "scene \"last\" { \"The end.\", ending = \"last\" }\n";

}  // namespace

TEST_CASE("every state of the sample scenario is walked, and all its endings and options are found") {
  LateRelease late;
  const Exploration found = walk(late.plan);
  CHECK(found.unwalked == 0);
  CHECK(found.endings.size() == 4);
  CHECK(found.dead_ends.empty());
  CHECK(author::is_sound(found, late.plan));
  CHECK(found.shortest.steps.size() == 6);
  CHECK(found.longest.steps.size() == 7);
  CHECK(found.shortest.time < found.longest.time);
}

TEST_CASE("no random story ends outside what the exploration found") {
  LateRelease late;
  const Exploration found = walk(late.plan);
  for (const auto& [scene, figures] : late.simulate(300, bots::Temperament::kCandid).endings) {
    REQUIRE(found.endings.contains(scene));
    CHECK(figures.overall.front() >= found.endings.at(scene).lowest);
    CHECK(figures.overall.back() <= found.endings.at(scene).highest);
  }
}

TEST_CASE("a leader's question of two options has three states, and two ways") {
  const auto plan = small(R"(scene "first" { "First.", ask = leader { "Which?", seconds = 30, default = "a",
    { "A", id = "a", stakes = { days = 1 } }, { "B", id = "b", stakes = { days = -1 } } }, go = "last" }
)" + kEnd);
  const Exploration found = walk(plan);
  CHECK(found.states == 3);
  CHECK(found.endings.begin()->second.states == 2);
  CHECK(found.chosen[0] == std::vector<std::uint64_t>{1, 1});
}

TEST_CASE("two ways to the same place are walked on once") {
  const std::string ask =
      R"(ask = leader { "Which?", seconds = 30, default = "a", { "A", id = "a" }, { "B", id = "b" } }, )";
  const auto plan = small("scene \"first\" { \"First.\", " + ask + "go = \"second\" }\n" +
                          "scene \"second\" { \"Second.\", " + ask + "go = \"last\" }\n" + kEnd);
  // What was() can ask for tells the ways apart; the ends are by what was chosen in both scenes.
  CHECK(walk(plan).states == 1 + 2 + 4);
}

TEST_CASE("each for oneself is walked by the sets that are chosen, not by who chose") {
  const auto plan = small(R"(scene "first" { "First.", ask = each { "Which?", seconds = 30, default = "a",
    { "A", id = "a" }, { "B", id = "b" }, { "C", id = "c" } }, go = "last" }
)" + kEnd);
  CHECK(walk(plan).states == 1 + 7);
}

TEST_CASE("an option that never feels safe enough is never chosen, and what it alone leads to never reached") {
  const auto plan = small(R"(scene "first" { "First.", ask = leader { "Which?", seconds = 30, default = "a",
    { "A", id = "a", stakes = { days = 1 }, go = "last" },
    { "B", id = "b", needs_safety = 90, stakes = { days = -1 }, go = "other" } } }
scene "other" { "Other.", ending = "other" }
)" + kEnd);
  const Exploration found = walk(plan);
  CHECK_FALSE(author::is_sound(found, plan));
  const auto json = author::to_json(found, plan, 0);
  CHECK(json["never_chosen"] == nlohmann::ordered_json::array({"first: b"}));
  CHECK(json["never_reached"] == nlohmann::ordered_json::array({"other"}));
}

TEST_CASE("an option is walked where its condition holds, and nowhere else") {
  const std::string first = R"(scene "first" { "First.", ask = leader { "Which?", seconds = 30, default = "a",
    { "A", id = "a", stakes = { days = 1 } }, { "B", id = "b", stakes = { days = -1 } } }, go = "second" }
)";
  const std::string options = R"("Which?", seconds = 30, default = "x", { "X", id = "x" },
    { "Y", id = "y", when = below("days", 3) }, { "Z", id = "z" } }, go = "last" }
)";
  const Exploration found = walk(small(first + "scene \"second\" { \"Second.\", ask = leader { " + options + kEnd));
  CHECK(found.chosen[1] == std::vector<std::uint64_t>{2, 1, 2});
  CHECK(found.states == 1 + 2 + 2 + 3);
  // Each alone, and all together: without Y there are two to split the points over.
  const Exploration split =
      walk(small(first + "scene \"second\" { \"Second.\", ask = allocate { points = 6, " + options + kEnd));
  CHECK(split.chosen[1] == std::vector<std::uint64_t>{4, 2, 4});
  CHECK(split.dead_ends.empty());
}

TEST_CASE("a loop is walked once, and one without a way out is a dead end") {
  auto plan = small(R"(scene "first" { "First.", ask = leader { "Which?", seconds = 30, default = "a",
    { "A", id = "a", go = "last" }, { "B", id = "b", go = "round" } } }
scene "round" { "Round.", ask = leader { "Again?", seconds = 30, default = "yes",
    { "Yes", id = "yes", go = "round" }, { "No", id = "no", go = "first" } } }
)" + kEnd);
  const Exploration sound = walk(plan);
  CHECK(sound.unwalked == 0);
  CHECK(sound.dead_ends.empty());
  auto& no = plan.scenes[1].ask->options[1];
  REQUIRE(no.id == "no");
  no.go = plan.scenes[1].ask->options[0].go;  // both lead round
  const Exploration stuck = walk(plan);
  CHECK(stuck.unwalked == 0);
  REQUIRE(stuck.dead_ends.contains(1));
  CHECK(stuck.dead_ends.size() == 1);
}

TEST_CASE("every answer of the other team, and every draw of a hook, is walked") {
  const auto across = small(R"(scene "first" { "First.", ask = across { "Which?", seconds = 30, default = "a",
    { "A", id = "a" }, { "B", id = "b" }, { "C", id = "c" } },
  outcome = { { mine = "a", theirs = "b", "x", stakes = { days = 1 } }, { mine = "a", theirs = "c", "y", stakes = { days = -1 } } },
  go = "last" }
)" + kEnd);
  // After "a" the other team's three answers lead to three different ends; after "b" and "c" to one each.
  CHECK(walk(across).states == 1 + 3 + 1 + 1);
  const auto drawn = small(R"(scene "first" { "First.", ask = leader { "Which?", seconds = 30, default = "a",
    { "A", id = "a" }, { "B", id = "b" } },
  after = function(team) if team.random(2) == 1 then team.stake_add("days", 1) end end, go = "last" }
)" + kEnd);
  CHECK(walk(drawn).states == 1 + 2 + 2);
}

TEST_CASE("a walk that is stopped says how far it came") {
  LateRelease late;
  const Exploration limited = walk(late.plan, 500);
  CHECK(limited.states >= 500);
  CHECK(limited.states < 600);
  CHECK(limited.unwalked > 0);
  CHECK(limited.dead_ends.empty());  // what was not walked on may lead to an ending
  CHECK_FALSE(author::is_sound(limited, late.plan));
  const std::string text = author::to_text(limited, late.plan, 0);
  CHECK(text.find("Not all of it: ") != std::string::npos);

  const auto told = author::explore(late.plan, *late.hooks, {}, [](std::uint64_t states) { return states < 200; });
  REQUIRE(told);
  CHECK(told->states < 300);
}

TEST_CASE("the lines for people name the shortest and the longest path by what is chosen") {
  LateRelease late;
  const std::string text = author::to_text(walk(late.plan), late.plan, 0.5);
  INFO(text);
  for (const char* part :
       {"The Late Release: every decision of a team of 4, ", "never reached  none", "never chosen   none",
        "dead ends      none", "shortest path: ", "standup: confirm → ", "longest path: "}) {
    CHECK(text.find(part) != std::string::npos);
  }
}
