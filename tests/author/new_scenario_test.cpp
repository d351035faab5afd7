#include "game/author/new_scenario.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "game/author/simulate.h"
#include "game/plan/finding.h"
#include "game/script/hooks.h"
#include "game/script/loader.h"

#include <catch2/catch.hpp>

using namespace drops;

namespace {

class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / ("drops_new_" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

plan::Plan begun(const std::string& name) {
  const auto text = author::new_scenario(name);
  REQUIRE(text);
  auto loaded = script::load_text(name + ".lua", *text);
  REQUIRE(loaded);
  for (const auto& finding : loaded->findings) UNSCOPED_INFO(plan::sentence(finding, loaded->plan));
  REQUIRE(loaded->findings.empty());
  return std::move(loaded->plan);
}

}  // namespace

TEST_CASE("a new scenario has no findings, and bears the name it was given") {
  const plan::Plan plan = begun("late_report-2");
  CHECK(plan.id == "late_report-2");
  CHECK(plan.title == "Late report 2");
  CHECK(begun("7").title == "7");
}

TEST_CASE("a new scenario shows each thing that a trainer begins with") {
  const plan::Plan plan = begun("story");
  CHECK(plan.roles.size() == 3);
  CHECK_FALSE(plan.roles[0].private_text.empty());
  CHECK(plan.characters.size() == 1);
  CHECK(plan.stakes.size() == 1);
  CHECK(plan.facts.size() == 1);
  CHECK(plan.commitments.size() == 1);
  CHECK(plan.breaches.size() == 2);
  CHECK(plan.debrief.size() == 3);
  std::vector<plan::AskKind> kinds;
  for (const auto& scene : plan.scenes) {
    if (scene.ask) kinds.push_back(scene.ask->kind);
  }
  CHECK(kinds == std::vector{plan::AskKind::kVote, plan::AskKind::kOnly, plan::AskKind::kLeader, plan::AskKind::kEach});
}

TEST_CASE("bots play a new scenario to each of its endings, by each of its options") {
  const plan::Plan plan = begun("story");
  const auto hooks = script::make_hooks(plan).value();
  author::SimulateOptions options;
  options.runs = 400;
  const auto summary = author::simulate(plan, *hooks, options);
  REQUIRE(summary);
  for (std::size_t scene = 0; scene < plan.scenes.size(); ++scene) {
    INFO(plan.scenes[scene].id);
    CHECK(summary->reached[scene] > 0);
    for (const auto count : summary->chosen[scene]) CHECK(count > 0);
  }
}

TEST_CASE("a name that cannot be a scenario's is refused with a sentence") {
  for (const std::string name :
       {"", "Late Report", "../story", "-", "story.lua", "abcdefghijklmnopqrstuvwxyz0123456"}) {
    INFO(name);
    const auto text = author::new_scenario(name);
    REQUIRE_FALSE(text);
    CHECK(text.error().sentence().find("use 1 to 32 small letters") != std::string::npos);
  }
}

TEST_CASE("a new scenario never takes the place of a file that is there") {
  const Folder folder;
  const auto path = author::write_new_scenario("story", folder.path());
  REQUIRE(path);
  CHECK(*path == folder.path() + "/story.lua");
  std::ofstream(*path) << "mine";
  const auto again = author::write_new_scenario("story", folder.path());
  REQUIRE_FALSE(again);
  CHECK(again.error().code == Code::kRefused);
  std::ifstream file(*path);
  CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == "mine");
}

TEST_CASE("a folder that is not there is refused, not made") {
  const auto path = author::write_new_scenario("story", "/no/such/folder");
  REQUIRE_FALSE(path);
  CHECK(path.error().code == Code::kNotFound);
}
