// A scenario that is edited while it is played: taken at the next scene, replayed from the journal, or refused.

#include "game/plan/plan_json.h"
#include "tests/support/session_world.h"

using namespace drops;
using namespace drops::test;

namespace {

const std::string kStory = R"(scenario { api = 1, id = "x", title = "X", players = { 2, 4 }, start = "one" }
role "lead" { "Lead", leader = true }
role "dev" { "Dev", many = true }
character "dana" { "Dana" }
stake "days" { "Days", start = 5 }
fact "hint" { "A hint", known_by = "lead" }
scene "one" { "One.", ask = vote { "And?", default = "a", { "A", id = "a", stakes = { days = -1 } }, { "B", id = "b" } },
  after = function(team) team.stake_add("days", -1) end, go = "two" }
scene "two" { "Two.", ask = vote { "And?", default = "a", { "A", id = "a", stakes = { days = -1 } }, { "B", id = "b" } },
  go = "end" }
scene "end" { "End.", ending = "end" }
)";

std::string with(const std::string& from, const std::string& to, std::string text = kStory) {
  text.replace(text.find(from), from.size(), to);
  return text;
}

Result<std::unique_ptr<plan::Hooks>> hooks_of(const plan::Plan& plan) {
  auto hooks = script::make_hooks(plan);
  if (!hooks) return pass_on(hooks);
  return std::unique_ptr<plan::Hooks>(std::move(*hooks));
}

// Two in each team, at the first question.
World begun(std::uint32_t teams = 1) {
  return World(plan_of(kStory), {.seed = 7, .teams = teams, .pace_percent = 0});
}

std::uint64_t replayed(const World& world) {
  const auto hooks = script::make_hooks(session::plan_at_last(world.plan(), world.journal()));
  REQUIRE(hooks);
  const session::Session again(world.plan(), **hooks, world.journal());
  CHECK(plan::to_json(again.plan()) == plan::to_json(const_cast<World&>(world).session().plan()));
  return session::hash_of(again.state());
}

// Until the team is in this scene.
void play_to(World& world, std::size_t scene, TeamId team = TeamId(0)) {
  for (int i = 0; i < 10 && world.story(team).visit.scene != scene; ++i) world.wait(400'000);
  REQUIRE(world.story(team).visit.scene == scene);
}

}  // namespace

TEST_CASE("an edit is played from the next scene on, and the journal leads to the same state") {
  World world = begun();
  world.begin(1, 2);
  const std::string edited = with("\"Two.\"", "\"Two, edited.\", { when = known \"hint\", \"More.\" }",
                                  with("stake \"days\"",
                                       "fact \"new\" { \"New\", known_by = \"dev\" }\nstake \"more\" { "
                                       "\"More\", start = 4 }\nstake \"days\""));
  world.session().offer(plan_of(edited), hooks_of);
  CHECK_FALSE(world.session().heard_of_offer());
  play_to(world, 1);
  const auto heard = world.session().heard_of_offer();
  REQUIRE(heard);
  REQUIRE(*heard);
  CHECK((*heard)->empty());
  CHECK(world.session().plan().scenes[1].texts[0].text == "Two, edited.");
  CHECK(world.story().stakes == std::vector<int>{4, 4});
  CHECK(world.story().known.size() == 2);
  CHECK(world.story().known[1] != 0);
  CHECK(replayed(world) == session::hash_of(world.state()));
  play_to(world, 2);
  CHECK(replayed(world) == session::hash_of(world.state()));
}

TEST_CASE("hooks are those of the edit once it is taken") {
  World world = begun();
  world.begin(1, 2);
  world.session().offer(plan_of(with("  go = \"end\" }",
                                     "  after = function(team) team.stake_add(\"days\", -3) end, go = "
                                     "\"end\" }")),
                        hooks_of);
  play_to(world, 1);
  const int before = world.stake("days");
  play_to(world, 2);
  CHECK(world.stake("days") == before - 3);
  CHECK(replayed(world) == session::hash_of(world.state()));
}

TEST_CASE("an edit that takes away what the story has touched is refused, and the old one goes on") {
  World world = begun();
  world.begin(1, 2);
  std::string edited = with("start = \"one\"", "start = \"two\"");
  const auto at = edited.find("scene \"one\"");
  edited.erase(at, edited.find("scene \"two\"") - at);
  world.session().offer(plan_of(edited), hooks_of);
  play_to(world, 1);
  const auto heard = world.session().heard_of_offer();
  REQUIRE(heard);
  REQUIRE_FALSE(*heard);
  CHECK(heard->error().what == "the edit takes away what the story has touched: scene 'one'");
  CHECK(world.session().plan().scenes.size() == 3);
  CHECK(replayed(world) == session::hash_of(world.state()));
}

TEST_CASE("a scene that another team is in waits for its edit until it is left") {
  World world = begun(2);
  world.begin(2, 2);
  world.session().offer(plan_of(with("\"One.\"", "\"One, edited.\"")), hooks_of);
  world.all_choose(TeamId(0), "b");
  REQUIRE(world.story(TeamId(0)).visit.scene == 1);
  REQUIRE(world.story(TeamId(1)).visit.scene == 0);
  const auto heard = world.session().heard_of_offer();
  REQUIRE(heard);
  CHECK(**heard == std::vector<std::string>{"one"});
  CHECK(world.session().plan().scenes[0].texts[0].text == "One.");
  world.all_choose(TeamId(0), "b");
  REQUIRE(world.story(TeamId(0)).visit.scene == 2);
  CHECK(world.session().plan().scenes[0].texts[0].text == "One.");
  play_to(world, 2, TeamId(1));
  CHECK(world.session().plan().scenes[0].texts[0].text == "One, edited.");
  CHECK(std::ranges::count_if(world.journal(), [](const schema::Event& event) { return event.has_reloaded(); }) == 2);
  CHECK(replayed(world) == session::hash_of(world.state()));
}

TEST_CASE("going back behind an edit finds the wider story") {
  World world = begun();
  world.begin(1, 2);
  world.session().offer(plan_of(with("stake \"days\"", "stake \"more\" { \"More\", start = 4 }\nstake \"days\"")),
                        hooks_of);
  play_to(world, 1);
  schema::Command back;
  back.mutable_go_back()->set_visit(1);
  REQUIRE(world.desk(back));
  CHECK(world.story().visit.scene == 0);
  CHECK(world.story().stakes == std::vector<int>{5, 4});
  CHECK(replayed(world) == session::hash_of(world.state()));
}

TEST_CASE("a reload in a journal that does not go on with the story changes nothing") {
  World world = begun();
  world.begin(1, 2);
  auto journal = world.journal();
  schema::Event event;
  event.set_tick(world.tick());
  for (const std::string& text : {std::string("{"), std::string("{}"), plan::to_json(late_release())}) {
    event.mutable_reloaded()->set_plan(text);
    journal.push_back(event);
  }
  const auto hooks = script::make_hooks(world.plan());
  const session::Session again(world.plan(), **hooks, journal);
  CHECK(session::hash_of(again.state()) == session::hash_of(world.state()));
}
