#include "game/plan/graft.h"

#include "game/plan/plan_json.h"
#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

namespace {

Plan running_plan() {
  Plan plan = small_plan();
  (void)resolve(plan);
  return plan;
}

std::vector<std::string> ids(const std::vector<Scene>& scenes) {
  std::vector<std::string> all;
  for (const Scene& scene : scenes) all.push_back(scene.id);
  return all;
}

Scene scene_named(const std::string& id) {
  Scene scene = small_plan().scenes[2];
  scene.id = id;
  return scene;
}

std::string refusal(const Plan& edited, const Touched& touched) {
  const auto grafted = graft(running_plan(), edited, touched);
  return grafted ? "" : grafted.error().sentence();
}

}  // namespace

TEST_CASE("a changed text is taken, and nothing else moves") {
  Plan edited = small_plan();
  edited.scenes[1].texts[0].text = "Tuesday";
  const auto grafted = graft(running_plan(), edited, {{0}, {}, {}, {}, {0}});
  REQUIRE(grafted);
  CHECK(grafted->plan.scenes[1].texts[0].text == "Tuesday");
  CHECK(grafted->waiting.empty());
  CHECK(from_json(to_json(grafted->plan)));
}

TEST_CASE("what runs keeps its number wherever it stands in the file now") {
  Plan edited = small_plan();
  std::swap(edited.scenes[0], edited.scenes[2]);
  edited.scenes.insert(edited.scenes.begin(), scene_named("more"));
  edited.facts.insert(edited.facts.begin(), {"new", "New", {ref("lead")}, {}});
  const auto grafted = graft(running_plan(), edited, {});
  REQUIRE(grafted);
  CHECK(ids(grafted->plan.scenes) == std::vector<std::string>{"first", "last", "end", "more"});
  CHECK(grafted->plan.facts[0].id == "hint");
  CHECK(grafted->plan.start.number == 0);
}

TEST_CASE("a number that nobody knows goes to something new") {
  Plan edited = small_plan();
  edited.scenes[2] = scene_named("finish");
  edited.scenes[1].go[0].scene = ref("finish");
  const auto grafted = graft(running_plan(), edited, {{0}, {}, {}, {}, {0}});
  REQUIRE(grafted);
  CHECK(ids(grafted->plan.scenes) == std::vector<std::string>{"first", "last", "finish"});
}

TEST_CASE("a scene that was taken out and never seen leaves its number and no way to it") {
  Plan running = small_plan();
  running.scenes.insert(running.scenes.begin() + 1, scene_named("aside"));
  (void)resolve(running);
  const auto grafted = graft(running, small_plan(), {{0}, {}, {}, {}, {0}});
  REQUIRE(grafted);
  CHECK(ids(grafted->plan.scenes) == std::vector<std::string>{"first", "aside", "last", "end"});
  CHECK(grafted->plan.scenes[1].ends());
}

TEST_CASE("a scene that somebody is in goes on as it is, and waits") {
  Plan edited = small_plan();
  edited.scenes[0].texts[0].text = "Tuesday";
  edited.scenes[0].ask->options.pop_back();
  const auto grafted = graft(running_plan(), edited, {{0}, {}, {}, {}, {0}});
  REQUIRE(grafted);
  CHECK(grafted->plan.scenes[0].texts[0].text == "Monday");
  CHECK(grafted->plan.scenes[0].ask->options.size() == 2);
  CHECK(grafted->waiting == std::vector<std::string>{"first"});
}

TEST_CASE("an edit that takes away what the story has touched is refused, with what is missing") {
  Plan edited = small_plan();
  edited.scenes.erase(edited.scenes.begin() + 1);
  edited.scenes[0].go[0].scene = ref("end");
  edited.commitments.clear();
  edited.breaches.clear();
  edited.scenes[0].ask->options[0].effects.makes = {};
  edited.scenes[0].ask->options[1].effects.hides = {};
  CHECK(refusal(edited, {{0, 1}, {0}, {0}, {}, {}}) ==
        "the edit takes away what the story has touched: breach 'quiet', commitment 'friday', scene 'last': put it "
        "back, or begin a new session");
  CHECK(refusal(edited, {{0}, {}, {}, {}, {}}).empty());
}

TEST_CASE("an option that somebody may have chosen stays, and a new one comes behind it") {
  Plan edited = small_plan();
  auto& options = edited.scenes[0].ask->options;
  options.insert(options.begin(), option("new", 23));
  const auto grafted = graft(running_plan(), edited, {{0}, {}, {}, {}, {1}});
  REQUIRE(grafted);
  CHECK(grafted->plan.scenes[0].ask->options[0].id == "yes");
  CHECK(grafted->plan.scenes[0].ask->options[2].id == "new");
  options.erase(options.begin() + 2);
  CHECK(refusal(edited, {{0}, {}, {}, {}, {1}}).find("scene 'first', option 'no'") != std::string::npos);
  CHECK(refusal(edited, {}).empty());
}

TEST_CASE("who plays stays, and so do the stakes") {
  Plan edited = small_plan();
  edited.roles.push_back({"tester", "Tester", "", false, false, {0, 9}});
  CHECK(refusal(edited, {}).find("a role or a character has come in") == 0);
  edited = small_plan();
  edited.roles[0].id = "boss";
  edited.facts.clear();
  CHECK(refusal(edited, {}).find("role 'lead'") != std::string::npos);
  edited = small_plan();
  edited.stakes[0].id = "hours";
  edited.scenes[0].ask->options[0].effects.stakes.clear();
  CHECK(refusal(edited, {}).find("stake 'days'") != std::string::npos);
  edited = small_plan();
  edited.id = "other";
  CHECK(refusal(edited, {}).find("the file now holds 'other', and 'small' runs") == 0);
}

TEST_CASE("an edit that does not fit what goes on is refused with its finding") {
  Plan edited = small_plan();
  edited.breaches[0].id = "loud";
  edited.scenes[0].ask->options[1].effects.hides = ref("loud");
  edited.scenes[1].surfaces = {ref("loud")};
  const std::string said = refusal(edited, {{0}, {}, {}, {}, {0}});
  CHECK(said.find("with what goes on, the edit does not fit") == 0);
  CHECK(said.find("there is no breach 'quiet'") != std::string::npos);
}
