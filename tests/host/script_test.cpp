// Scripts at a host: one that means harm, and one that is edited while it is rehearsed.
#include <catch2/catch.hpp>

#include <algorithm>

#include "game/plan/plan_json.h"
#include "tests/support/host_world.h"

using namespace drops;
using namespace drops::test;

namespace {

std::string story_with(const std::string& hook) {
  return R"(scenario { api = 1, id = "x", title = "X", players = { 3, 6 }, start = "one" }
role "lead" { "Lead", leader = true }
role "dev" { "Dev", many = true }
character "dana" { "Dana" }
scene "one" { "One.", ask = each { "And?", default = "a", { "A", id = "a" }, { "B", id = "b" } },
  after = function(team) )" +
         hook + R"( end, go = "two" }
scene "two" { "Two.", ask = each { "And?", default = "a", { "A", id = "a" }, { "B", id = "b" } }, go = "end" }
scene "end" { "End.", ending = "end" }
)";
}

plan::Plan plan_of(const std::string& text) {
  auto loaded = script::load_text("story.lua", text);
  REQUIRE(loaded);
  REQUIRE(loaded->playable());
  return std::move(loaded->plan);
}

Result<std::unique_ptr<plan::Hooks>> hooks_of(const plan::Plan& plan) {
  auto hooks = script::make_hooks(plan);
  if (!hooks) return pass_on(hooks);
  return std::unique_ptr<plan::Hooks>(std::move(*hooks));
}

// What the facilitator's row of the first team says.
std::vector<std::string> notices(HostClient& desk) {
  const schema::Part* part = desk.part(schema::PART_OVERVIEW);
  REQUIRE(part != nullptr);
  return {part->overview().teams(0).notices().begin(), part->overview().teams(0).notices().end()};
}

HostClient& seated_desk(HostWorld& world) {
  HostClient& desk = world.connect_with(world.facilitator_key, "10.0.0.1", host::kFacilitatorDoor);
  desk.hello("Kwame");
  world.run(100);
  return desk;
}

}  // namespace

TEST_CASE(
    "a hook that means harm costs the scene its hook: the session goes on, and the facilitator reads a sentence") {
  struct Case {
    const char* hook;
    const char* said;
  };
  const Case each = GENERATE(
      Case{"while true do pcall(function() while true do end end) end", "the script was stopped: it runs too long"},
      Case{"local t = {} while true do t[#t + 1] = { {}, {} } end", "the script was stopped"},
      Case{"local s = 'x' while true do s = s .. s end", "the script was stopped: one text is longer than 16 kB"},
      Case{"error({})", "the script raised an error without a text"}, Case{"os.exit()", "'os' is not known here"});
  INFO(each.hook);
  const plan::Plan plan = plan_of(story_with(each.hook));
  WorldOptions options;
  options.plan = &plan;
  options.teams = 1;
  HostWorld world(options);
  HostClient& desk = seated_desk(world);
  world.begin();
  for (HostClient* player : world.players) player->choose("a");
  world.run(500);
  CHECK(world.state().stories[0].visit.scene == 1);
  for (HostClient* player : world.players) {
    CHECK_FALSE(player->gone);
    CHECK(player->scene().visit() == 2);
  }
  const auto told = notices(desk);
  REQUIRE(told.size() == 1);
  CHECK(told[0].find("story.lua:6: scene 'one', after: " + std::string(each.said)) == 0);
  for (HostClient* player : world.players) player->choose("b");
  world.run(500);
  CHECK(world.state().stories[0].over());
  world.crash_and_resume();
  CHECK(world.state().stories[0].notices.size() == 1);
}

TEST_CASE("an edit reaches every screen with the next scene, and is there after a crash") {
  const plan::Plan plan = plan_of(story_with("team.drop('care', 1)"));
  WorldOptions options;
  options.plan = &plan;
  options.teams = 1;
  HostWorld world(options);
  world.begin();
  std::string edited = story_with("team.drop('care', 1)");
  edited.replace(edited.find("\"Two.\""), 6, "\"Two, edited.\"");
  world.session->offer(plan_of(edited), hooks_of);
  world.run(100);
  for (HostClient* player : world.players) player->choose("a");
  world.run(500);
  CHECK(world.session->heard_of_offer());
  for (HostClient* player : world.players) CHECK(player->screen().find("Two, edited.") != std::string::npos);
  CHECK(world.journal.in_order);
  const std::uint64_t before = world.hash();
  const auto links_apart = [&] { return plan::to_json(world.session->plan()); };
  const std::string played = links_apart();
  world.crash_and_resume();
  CHECK(links_apart() == played);
  CHECK(world.state().stories[0].visit.scene == 1);
  CHECK(before != 0);
}

TEST_CASE("what the host announces is heard at the desk and at the terminal, and nowhere else") {
  HostWorld world;
  HostClient& desk = seated_desk(world);
  HostClient& player = world.join("Amara");
  world.host->announce("The edited scenario is played from here on", "");
  world.run(50);
  REQUIRE(desk.notes.size() == 1);
  CHECK(desk.notes[0].what() == "The edited scenario is played from here on");
  CHECK(player.notes.empty());
  CHECK(std::ranges::find(world.notes, "The edited scenario is played from here on") != world.notes.end());
}
