// Programme files: what they name is looked for, and what is wrong is told where it stands.

#include "game/script/programme_file.h"

#include <catch2/catch.hpp>
#include <set>

#include "game/plan/explain.h"
#include "game/plan/plan_json.h"
#include "tests/script/script_folder.h"

using namespace drops;
using namespace drops::script;
using namespace drops::script::test;

namespace {

std::string story(const std::string& id, const std::string& players, const std::string& role = "dev") {
  return "scenario { api = 1, id = \"" + id + "\", title = \"" + id + "\", minutes = 30, players = " + players +
         R"(, start = "first" }
role "lead" { "Lead", leader = true }
role ")" +
         role + R"(" { "Developer", many = true }
character "dana" { "Dana" }
stake "days" { "Days", start = 3, max = 5 }
scene "first" { "Monday.", ask = vote { "What now?", default = "yes",
    { "Yes", id = "yes", stakes = { days = -1 } }, { "No", id = "no" } }, go = "end" }
scene "end" { "Done.", ending = "done" }
)";
}

// Stories one, two (the same people), other (other people) and large beside a folder for programmes.
class Library : public ScriptFolder {
 public:
  Library() {
    write("scenarios/one.lua", story("one", "{ 2, 6 }"));
    write("scenarios/two.lua", story("two", "{ 3, 5 }"));
    write("scenarios/other.lua", story("other", "{ 2, 6 }", "nurse"));
    write("scenarios/large.lua", story("large", "{ 8, 12 }"));
    std::filesystem::create_directories(path() / "programmes");
    std::filesystem::copy(DROPS_SOURCE_DIR "/scripts/lib", path() / "lib");
  }
  LoadedProgramme load(const std::string& text) const {
    auto loaded = load_programme(write("programmes/p.lua", text));
    if (!loaded) FAIL(loaded.error().sentence());
    return std::move(*loaded);
  }
};

std::set<std::string> codes(const LoadedProgramme& loaded) {
  std::set<std::string> all;
  for (const auto& told : loaded.told) all.insert(told.finding.code);
  return all;
}

std::string told(const LoadedProgramme& loaded, const std::string& code) {
  for (const auto& one : loaded.told) {
    if (one.finding.code == code) return one.sentence.substr(one.sentence.find("p.lua"));
  }
  return "";
}

constexpr const char* kWhole = R"lua(
local items = include "pulse-items"
programme { api = 1, id = "p", title = "Two stories", contract = true, minutes = 110,
  pulse "before" (items.pulse("Before")),
  play "one",
  debrief { minutes = 20 },
  pause { title = "Coffee", minutes = 5 },
  play { "two", minutes = 25, carries = true },
  debrief { title = "What now?", minutes = 20 },
  pulse "after" { title = "After", repeats = "before" },
}
)lua";

}  // namespace

TEST_CASE("a programme is read with the scenarios that it names") {
  const Library library;
  const LoadedProgramme loaded = library.load(kWhole);
  CHECK(codes(loaded).empty());
  CHECK(loaded.playable());
  const plan::Programme& programme = loaded.programme;
  CHECK(programme.title == "Two stories");
  CHECK(programme.contract);
  REQUIRE(programme.parts.size() == 7);
  CHECK(programme.parts[1].title == "one");
  CHECK(programme.parts[1].minutes == 30);
  CHECK(programme.parts[3].title == "Coffee");
  CHECK(programme.parts[4].carries);
  CHECK(programme.parts[4].minutes == 25);
  REQUIRE(programme.plans.size() == 4);
  CHECK(programme.plans[0].pulses[0].items == programme.plans[3].pulses[0].items);
  CHECK(plan::minutes_of(programme) == 110);
}

TEST_CASE("all stories of a programme are for the teams that every one of them takes") {
  const Library library;
  for (const plan::Plan& plan : library.load(kWhole).programme.plans) {
    INFO(plan.id);
    CHECK(plan.players_most == 5);
    CHECK(plan.players_least == (plan.pulses.empty() ? 3 : 1));
  }
}

TEST_CASE("a finding of a scenario keeps its own file and line") {
  const Library library;
  library.write("scenarios/one.lua", story("one", "{ 2, 6 }") + "rool \"x\" { \"X\" }\n");
  const LoadedProgramme loaded = library.load(kWhole);
  CHECK_FALSE(loaded.playable());
  REQUIRE(codes(loaded) == std::set<std::string>{"E104"});
  CHECK(loaded.told[0].file.ends_with("scenarios/one.lua"));
  CHECK(loaded.told[0].sentence.find("one.lua:9: 'rool' is not known here") != std::string::npos);
}

TEST_CASE("a scenario that is not there is told with its line and with the one that is near") {
  const Library library;
  const auto loaded =
      library.load("programme { api = 1, id = \"p\", title = \"P\",\n  play \"on\", debrief { minutes = 20 } }");
  CHECK(told(loaded, "E902") == "p.lua:2: play 'on': there is no scenario 'on': did you mean 'one'? [E902]");
}

TEST_CASE("a name does not lead out of the folders") {
  const Library library;
  for (const char* name : {"../scenarios/one", "/etc/passwd", "..", ""}) {
    INFO(name);
    const auto loaded = library.load(std::string("programme { api = 1, id = \"p\", title = \"P\", play \"") + name +
                                     "\", debrief { minutes = 20 } }");
    CHECK_FALSE(loaded.playable());
  }
  library.write("elsewhere/away.lua", story("away", "{ 2, 6 }"));
  std::filesystem::create_symlink(library.path() / "elsewhere/away.lua", library.path() / "scenarios/away.lua");
  const auto loaded =
      library.load("programme { api = 1, id = \"p\", title = \"P\", play \"away\", debrief { minutes = 20 } }");
  CHECK(told(loaded, "E902").find("lies outside of the programme's folders") != std::string::npos);
}

TEST_CASE("where a scenario is wanted, a programme is refused with what to do") {
  const Library library;
  const auto path = library.write("programmes/p.lua", kWhole);
  const auto loaded = load_file(path);
  REQUIRE_FALSE(loaded.has_value());
  CHECK(loaded.error().what.ends_with("p.lua is a programme of several scenarios"));
}

TEST_CASE("a scenario's file is a programme of one story") {
  const Library library;
  const auto loaded = load_programme((library.path() / "scenarios/one.lua").string());
  REQUIRE(loaded.has_value());
  CHECK(loaded->programme.is_one_scenario());
  CHECK(loaded->programme.plans.front().id == "one");
}

TEST_CASE("several scenarios in turn are a programme with nothing between them") {
  const Library library;
  const std::vector<std::string> paths = {(library.path() / "scenarios/one.lua").string(),
                                          (library.path() / "scenarios/two.lua").string()};
  const auto loaded = load_in_turn(paths);
  REQUIRE(loaded.has_value());
  CHECK(loaded->playable());
  CHECK(loaded->programme.parts.size() == 2);
  CHECK_FALSE(loaded->programme.parts[1].carries);
  const std::vector<std::string> apart = {paths[0], (library.path() / "scenarios/large.lua").string()};
  CHECK_FALSE(load_in_turn(apart).has_value());
}

TEST_CASE("the wrong example of each explanation of programmes has the finding, and the right one has not") {
  const Library library;
  for (const plan::Explanation& each : plan::explanations_of_programmes()) {
    INFO(each.code);
    CHECK(codes(library.load(std::string(each.wrong))).contains(std::string(each.code)));
    CHECK_FALSE(codes(library.load(std::string(each.right))).contains(std::string(each.code)));
  }
}

TEST_CASE("a part that is none is told, and the others are read on") {
  const Library library;
  const auto loaded = library.load(R"(programme { api = 1, id = "p", title = "P", play "one", "two",
  debrief {}, pulse "x" { title = "X" }, debrief { minutes = 30, question = "Why?" } })");
  CHECK(codes(loaded) == std::set<std::string>{"E105", "E106", "E107"});
}
