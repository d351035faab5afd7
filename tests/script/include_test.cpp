#include "game/plan/plan_json.h"
#include "game/script/hooks.h"
#include "game/script/package.h"
#include "tests/script/script_folder.h"

using namespace drops;
using namespace drops::script;
using namespace drops::script::test;

namespace {

struct NobodyAsks final : plan::HookTeam {
  bool known(std::size_t) const override { return false; }
  bool promised(std::size_t) const override { return false; }
  bool broken(std::size_t) const override { return false; }
  bool open(std::size_t) const override { return false; }
  bool was(std::size_t, std::size_t) const override { return false; }
  int stake(std::size_t) const override { return 0; }
  int safety() const override { return 50; }
  bool second() const override { return false; }
  trust::Level level(const plan::With&, std::optional<trust::Pillar>) const override { return 4'000; }
  std::uint64_t random(std::uint64_t, std::uint64_t) const override { return 0; }
  int data(const std::string&) const override { return 0; }
};

const std::string kEnd = "scene \"end\" { \"Done.\", ending = \"end\" }\n";

}  // namespace

TEST_CASE("a scenario includes a piece from lib beside its folder, in its folder, and from the folder itself") {
  for (const char* place : {"lib/end.lua", "scenarios/lib/end.lua", "scenarios/end.lua"}) {
    const ScriptFolder folder;
    folder.write(place, kEnd);
    const auto file = folder.write("scenarios/a.lua", small_with("go = \"last\" }", "go = \"end\" }\ninclude \"end\""));
    const auto loaded = load_file(file);
    REQUIRE(loaded);
    INFO(place);
    CHECK(loaded->playable());
    REQUIRE(loaded->plan.sources.size() == 2);
    CHECK(std::filesystem::equivalent(loaded->plan.sources[1].name, folder.path() / place));
    CHECK(loaded->plan.sources[1].word == "end");
    CHECK(loaded->plan.scenes.back().place.file == (loaded->plan.scenes.back().id == "end" ? 1U : 0U));
  }
}

TEST_CASE("what is wrong in a piece is told with the piece's name and line") {
  const ScriptFolder folder;
  folder.write("lib/cast.lua", "\nstake \"time\" { \"Time\",\n  strat = 3 }\nrole \"dev\" { \"Dev\" }\n");
  folder.write("scenarios/a.lua", small_after("include \"cast\"") + "stake \"b\" { \"B\", strat = 1 }");
  const auto said = folder.told("scenarios/a.lua");
  REQUIRE(said.size() == 3);
  CHECK(said[0].find("scenarios/a.lua:4: role 'dev': the id 'dev' is taken in lib/cast.lua, line 4") == 0);
  CHECK(said[2] == "lib/cast.lua:2: stake 'time': 'strat' is not known here: did you mean 'start'? [E105]");
}

TEST_CASE("mistakes of every kind in a piece carry its name") {
  const ScriptFolder folder;
  folder.write("a.lua", small_after("include \"piece\""));
  const auto told = [&](const std::string& piece) {
    folder.write("lib/piece.lua", piece);
    const auto said = folder.told("a.lua");
    return said.empty() ? std::string() : said.back();
  };
  CHECK(told("\nrole \"x\" { \"X\"\n").find("lib/piece.lua:3: ") == 0);
  CHECK(told("\nrole \"x\" { \"X\"\n").find("[E101]") != std::string::npos);
  CHECK(told("\n\nlocal t = nil t.x = 1").find("lib/piece.lua:3: attempt to index a nil value") == 0);
  CHECK(told("\nwhile true do end").find("lib/piece.lua:2: the script was stopped: it runs too long") == 0);
  CHECK(told("sceen \"x\" {}").find("lib/piece.lua:1: 'sceen' is not known here") == 0);
  CHECK(told("\nrole \"x\"").find("lib/piece.lua:2: role 'x' is named, and nothing is said of it") == 0);
}

TEST_CASE("a piece gives what it returns, and is run once") {
  const ScriptFolder folder;
  folder.write("lib/steps.lua", "stake \"once\" { \"Once\" }\nreturn { text = 'From a piece' }");
  folder.write("lib/more.lua", "return include(\"steps\").text");
  const auto file = folder.write("a.lua", "local steps = include \"steps\" assert(include \"steps\" == steps)\n" +
                                              small_with("\"Monday.\"", "include(\"more\") .. steps.text"));
  const auto loaded = load_file(file);
  REQUIRE(loaded);
  CHECK(loaded->playable());
  CHECK(loaded->plan.scenes[0].texts[0].text == "From a pieceFrom a piece");
  CHECK(loaded->plan.sources.size() == 3);
}

TEST_CASE("a table made by a piece's function stands where it was written") {
  const ScriptFolder folder;
  folder.write("lib/options.lua",
               "return {\n  no = function()\n    return { \"No\", id = \"no\", vioce = true }\n  end }");
  const std::string text = small_with("{ \"No\", id = \"no\" }", "o.no()");
  folder.write("a.lua", "local o = include \"options\"\n" + text);
  const auto said = folder.told("a.lua");
  REQUIRE(said.size() == 1);
  CHECK(said[0] ==
        "lib/options.lua:3: scene 'first', option 'no': 'vioce' is not known here: did you mean 'voice'? "
        "[E105]");
}

TEST_CASE("a scenario or a piece that includes itself is told, with the way round") {
  const ScriptFolder folder;
  folder.write("a.lua", small_after("include \"a\""));
  CHECK(folder.told("a.lua") == std::vector<std::string>{"a.lua:1: 'a' includes itself: take one of these includes out "
                                                         "[E113]"});
  folder.write("lib/b.lua", "include \"c\"");
  folder.write("lib/c.lua", "\ninclude \"b\"");
  folder.write("b.lua", small_after("include \"b\""));
  CHECK(folder.told("b.lua") == std::vector<std::string>{"lib/c.lua:2: 'b' includes itself, by way of 'c': take one of "
                                                         "these includes out [E113]"});
}

TEST_CASE("nothing outside of the package can be included") {
  const ScriptFolder folder;
  folder.write("outside/secret.lua", "role \"x\" { \"X\" }");
  folder.write("package/secret.lua", "role \"x\" { \"X\" }");
  const auto told = [&](const std::string& name) {
    folder.write("package/scenarios/a.lua", small_after("include(" + name + ")"));
    const auto said = folder.told("package/scenarios/a.lua");
    return said.size() == 1 ? said[0] : std::string("not one finding");
  };
  const std::string none = "include wants the name of a piece, and this is none";
  for (const char* name : {"\"../secret\"", "\"/etc/passwd\"", "\"..\"", "\"\"", "\"a\\0b\"", "nil", "3", "{}",
                           "\"Secret\"", "\"lib/secret\"", "(\"a\"):rep(65)"}) {
    INFO(name);
    CHECK(told(name).find(none) != std::string::npos);
  }
  CHECK(told("\"secret\"").find("there is no piece 'secret': put secret.lua into the folder lib") != std::string::npos);
  CHECK(told("\"steps.lua\"").find("write include \"steps\"") != std::string::npos);
}

TEST_CASE("a piece whose name is nearly right is suggested") {
  const ScriptFolder folder;
  folder.write("lib/repair-steps.lua", "");
  folder.write("scenarios/a.lua", small_after("include \"repair-stepz\""));
  CHECK(folder.told("scenarios/a.lua") ==
        std::vector<std::string>{"scenarios/a.lua:1: there is no piece 'repair-stepz': did you mean 'repair-steps'? "
                                 "[E112]"});
}

TEST_CASE("a link that leads out of the package is refused, one within its folder is not") {
  const ScriptFolder folder;
  folder.write("outside/secret.lua", "role \"x\" { \"X\" }");
  folder.write("package/lib/real.lua", "");
  std::filesystem::create_symlink(folder.path() / "outside/secret.lua", folder.path() / "package/lib/secret.lua");
  std::filesystem::create_symlink("real.lua", folder.path() / "package/lib/alias.lua");
  folder.write("package/a.lua", small_after("include \"secret\""));
  REQUIRE(folder.told("package/a.lua").size() == 1);
  CHECK(folder.told("package/a.lua")[0].find("the piece 'secret' lies outside of the scenario's folders") !=
        std::string::npos);
  folder.write("package/a.lua", small_after("include \"alias\""));
  CHECK(folder.told("package/a.lua").empty());
  std::filesystem::create_directories(folder.path() / "other/scenarios");
  std::filesystem::create_directory_symlink(folder.path() / "outside", folder.path() / "other/lib");
  folder.write("other/scenarios/a.lua", small_after("include \"secret\""));
  CHECK(folder.told("other/scenarios/a.lua").at(0).find("lies outside") != std::string::npos);
}

TEST_CASE("pieces are not too many, not too large, and text") {
  const ScriptFolder folder;
  std::string many;
  for (int i = 0; i < 33; ++i) {
    folder.write("lib/p" + std::to_string(i) + ".lua", "");
    many += "include \"p" + std::to_string(i) + "\" ";
  }
  folder.write("a.lua", small_after(many));
  CHECK(folder.told("a.lua").at(0).find("'p32' is one piece too many, there are 32") != std::string::npos);
  folder.write("lib/large.lua", std::string(300'000, '-'));
  folder.write("a.lua", small_after("include \"large\""));
  CHECK(folder.told("a.lua").at(0).find("is larger than 256 kB") != std::string::npos);
  std::string all;
  for (int i = 0; i < 5; ++i) {
    folder.write("lib/p" + std::to_string(i) + ".lua", std::string(250'000, '-'));
    all += "include \"p" + std::to_string(i) + "\" ";
  }
  folder.write("a.lua", small_after(all));
  const auto too_large = folder.told("a.lua");
  INFO(too_large.at(0));
  CHECK(too_large.at(0).find("with 'p4' the scenario is larger than 1024 kB") != std::string::npos);
  folder.write("lib/noise.lua", "\x1bLua\x54");
  folder.write("a.lua", small_after("include \"noise\""));
  CHECK(folder.told("a.lua").at(0).find("is compiled Lua, not text: give the source file") != std::string::npos);
}

TEST_CASE("a text that is no file yet includes nothing, and says so") {
  CHECK(codes(small_after("include \"steps\"")) == "E112");
  CHECK(codes(small_after("local s = include \"steps\" s.x { 1 } s.y.z()")) == "E112");
  CHECK(codes("local s = include \"steps\"\n" + small_with("{ \"No\", id = \"no\" }", "s.no { \"No\" }, s.more")) ==
        "E112 E404");
}

TEST_CASE("hooks run from the plan's own sources when the files are long gone") {
  std::string json;
  {
    const ScriptFolder folder;
    folder.write("lib/help.lua",
                 "scene \"piece\" { \"P\", after = function(team) team.drop('care', 2) end, go = \"last\" }\n"
                 "return function(team) team.leak('care', 1) end");
    const auto file = folder.write("a.lua", "local help = include \"help\"\n" +
                                                small_with("  go = \"last\" }", "  go = \"piece\", after = help }"));
    const auto loaded = load_file(file);
    REQUIRE(loaded);
    CHECK(loaded->plan.hooks == 2);
    json = plan::to_json(loaded->plan);
  }
  const auto plan = plan::from_json(json);
  REQUIRE(plan);
  CHECK(plan->sources.size() == 2);
  auto hooks = make_hooks(*plan);
  REQUIRE(hooks);
  for (const plan::Scene& scene : plan->scenes) {
    if (scene.after < 0) continue;
    const auto done = (*hooks)->after(static_cast<std::size_t>(scene.after), NobodyAsks{});
    REQUIRE(done);
    CHECK(done->at(0).what == (scene.id == "piece" ? plan::HookEffect::What::kDrop : plan::HookEffect::What::kLeak));
  }
}

TEST_CASE("a hook's mistake in a piece is told with the piece, and a hook includes nothing") {
  const ScriptFolder folder;
  folder.write("lib/help.lua", "return function(team)\n  team.leek('care', 1)\nend");
  folder.write("lib/late.lua", "return function(team) include \"help\" end");
  const auto error_of = [&](const std::string& piece) {
    const auto loaded = load_file(folder.write("a.lua", small_after("local hook = include \"" + piece + "\"") +
                                                            "\nscene \"x\" { \"X\", go = \"last\", after = hook }"));
    REQUIRE(loaded);
    auto hooks = make_hooks(loaded->plan);
    REQUIRE(hooks);
    const auto done = (*hooks)->after(0, NobodyAsks{});
    REQUIRE_FALSE(done);
    return done.error().sentence();
  };
  CHECK(error_of("help").find("lib/help.lua:2: scene 'x', after: 'team.leek' is not known here") != std::string::npos);
  CHECK(error_of("late").find("include cannot stand in a hook") != std::string::npos);
}
