#include "game/script/loader.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "tests/script/script_world.h"

using namespace drops;
using namespace drops::script;
using namespace drops::script::test;

TEST_CASE("the small scenario has nothing wrong") {
  CHECK(told(kSmall).empty());
}

TEST_CASE("a file that is not there, too large or no text is an error") {
  const auto missing = load_file("/nowhere/at/all.lua");
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == Code::kNotFound);
  CHECK(missing.error().sentence() == "there is no file /nowhere/at/all.lua: check the path");
  const auto folder = load_file(DROPS_SOURCE_DIR);
  CHECK_FALSE(folder);

  const auto large = load_text("large.lua", std::string(10'000'000, ' '));
  REQUIRE_FALSE(large);
  CHECK(large.error().code == Code::kLimit);
  for (const std::string& text : {std::string("\x1bLua"), std::string("a\0b", 3), std::string("-- \xff")}) {
    const auto binary = load_text("binary.lua", text);
    REQUIRE_FALSE(binary);
    CHECK(binary.error().code == Code::kInvalid);
  }
}

TEST_CASE("a large file is refused without being read whole") {
  const std::string path = (std::filesystem::temp_directory_path() / "drops-loader-test-large.lua").string();
  std::ofstream(path) << std::string(10'000'000, '-');
  const auto large = load_file(path);
  std::remove(path.c_str());
  REQUIRE_FALSE(large);
  CHECK(large.error().code == Code::kLimit);
}

TEST_CASE("an editor's mark before the text does no harm") {
  CHECK(told("\xef\xbb\xbf" + kSmall).empty());
}

TEST_CASE("lines ended the Windows way are counted the same") {
  std::string text = small_with("default = \"yes\"", "default = \"yess\"");
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) text.replace(at, 1, "\r\n");
  REQUIRE(told(text).size() == 1);
  CHECK(told(text)[0] == "small.lua:7: scene 'first': there is no option 'yess': did you mean 'yes'? [E202]");
}

TEST_CASE("a file that declares nothing says so") {
  CHECK(told("").at(0) ==
        "small.lua: the file declares no scenario: begin it with scenario { api = 1, id = \"...\", ... } [E107]");
}

TEST_CASE("what the parser says is translated") {
  struct Case {
    const char* text;
    const char* said;
  };
  const Case each = GENERATE(
      Case{"scenario { title = \"abc\n }",
           "small.lua:1: a text is not closed: '\"abc': end it with the same quote, on the same line [E101]"},
      Case{"scenario { title = \"A\"\n id = \"b\" }",
           "small.lua:2: 'id' was not expected here; '{' at line 1 is still open: put a comma between two entries, and "
           "close what was opened [E101]"},
      Case{"scenario { id = \"a\" title = \"b\" }",
           "small.lua:1: 'title' was not expected here: put a comma between two entries, and a } behind the last "
           "[E101]"},
      Case{"scenario { title = , }",
           "small.lua:1: ',' cannot stand here: mend the line; look for a missing comma, quote or bracket before it "
           "[E101]"},
      Case{"scenario { minutes = 3o }",
           "small.lua:1: '3o' is no number: write it with digits only, or in quotes [E101]"},
      Case{"scenario { summary = [[ a",
           "small.lua:1: a long text or comment is not closed before the end of the file: end it with ]] [E101]"});
  CHECK(told(each.text) == std::vector<std::string>{each.said});
}

TEST_CASE("a script that fails keeps what stood before it, and says where it failed") {
  const auto said = told(kSmall + "local t = nil\nt.x = 1\n");
  REQUIRE(said.size() == 1);
  CHECK(said[0] == "small.lua:13: attempt to index a nil value (local 't') [E103]");
  CHECK(load(kSmall + "error()").plan.scenes.size() == 2);
}

TEST_CASE("a script that is stopped is a finding") {
  const auto said = told(kSmall + "while true do pcall(function() while true do end end) end");
  REQUIRE(said.size() == 1);
  CHECK(said[0] == "small.lua:12: the script was stopped: it runs too long: look for a loop that does not end [E102]");
  CHECK(codes("local s = 'x' while true do s = s .. s end") == "E102");
}

TEST_CASE("a word that does not exist is told, and the rest is still read") {
  const auto said = told(small_with("scene \"last\"", "sceen \"last\""));
  REQUIRE(said.size() == 2);
  CHECK(said[0] ==
        "small.lua:6: scene 'first': there is no scene 'last': declare it with scene \"last\" { ... } [E201]");
  CHECK(said[1] == "small.lua:11: 'sceen' is not known here: did you mean 'scene'? [E104]");
}

TEST_CASE("a word that is nearly one of the language is told with what was meant") {
  const auto said = told(kSmall + "injekt \"storm\" { \"A storm\" }");
  REQUIRE(said.size() == 1);
  CHECK(said[0] == "small.lua:12: 'injekt' is not known here: did you mean 'inject'? [E104]");
}

TEST_CASE("an entry that does not exist is told with what was meant") {
  CHECK(told(small_with("default =", "defualt =")).at(0) ==
        "small.lua:7: scene 'first', ask: 'defualt' is not known here: did you mean 'default'? [E105]");
  CHECK(codes(small_with("\"Yes\", id", "\"Yes\", \"Oh\", id")) == "E105");
  CHECK(codes(small_with("\"Yes\", id", "\"Yes\", [true] = 1, id")) == "E105");
}

TEST_CASE("a wrong type or range is told with what it must be") {
  struct Case {
    const char* from;
    const char* to;
    const char* said;
  };
  const Case each = GENERATE(
      Case{"default", "seconds = \"60\", default",
           "small.lua:7: scene 'first', ask: seconds must be a whole number from 5 to 3600, this is a text: change it, "
           "or "
           "leave it out [E106]"},
      Case{"default", "seconds = 2, default",
           "small.lua:7: scene 'first', ask: seconds must be a whole number from 5 to 3600, this is 2: change it, or "
           "leave "
           "it out [E106]"},
      Case{"default", "seconds = 0/0, default",
           "small.lua:7: scene 'first', ask: seconds must be a whole number from 5 to 3600, this is a broken number: "
           "change "
           "it, or leave it out [E106]"},
      Case{
          "default", "tie = \"leeder\", default",
          "small.lua:7: scene 'first', ask: tie must be 'default', 'leader' or 'again': did you mean 'leader'? [E106]"},
      Case{"vote {", "{",
           "small.lua:7: scene 'first': ask must be each, vote, leader, only, across, allocate, pledge, paraphrase, "
           "retro or pulse, as in ask = vote { ... }, this "
           "is a "
           "table: change it, or leave it out [E106]"},
      Case{"\"Yes\", id", "\"Yes\", voice = 1, id",
           "small.lua:8: scene 'first', option 'yes': voice must be true or false, this is 1: change it, or leave it "
           "out "
           "[E106]"},
      Case{"\"Yes\", id", "\"Yes\", drops = { care = 4 }, id",
           "small.lua:8: scene 'first', option 'yes', drops: care must be a whole number from 1 to 3, this is 4: "
           "change it, "
           "or leave it out [E106]"},
      Case{"players = { 2, 6 }", "players = { 6, 2 }",
           "small.lua:1: scenario: players must be two whole numbers from 1 to 99, the smaller first, as in { 3, 6 }, "
           "this "
           "is a table: change it, or leave it out [E106]"},
      Case{"api = 1", "api = 2",
           "small.lua:1: scenario: it is written for edition 2 of the language, and this program knows 1: use a newer "
           "version of Drops & Buckets, or write api = 1 and see what is not known [E111]"},
      Case{"api = 1", "api = 0",
           "small.lua:1: scenario: api says which edition of the language the file is written in, and this is none: "
           "write api = 1 [E111]"},
      Case{"api = 1, ", "", "small.lua:1: scenario: api is missing: add it, as in api = 1 [E107]"});
  const auto said = told(small_with(each.from, each.to));
  REQUIRE_FALSE(said.empty());
  CHECK(said[0] == each.said);
}

TEST_CASE("what is missing is told") {
  CHECK(told(small_with("start = \"first\" ", "")).at(0) ==
        "small.lua:1: scenario: start is missing: add it, as in start = \"...\" [E107]");
  CHECK(codes(small_with("\"Yes\", ", "")) == "E107");
  CHECK(codes(small_with("\"Yes\", ", "\"\", ")) == "E107");
  CHECK(codes(small_with(", id = \"no\"", "")) == "E701");
  CHECK(codes(kSmall + "commitment \"c\" { \"C\" }") == "E107 E107 W504 W501");
}

TEST_CASE("a scenario is declared once") {
  CHECK(codes(kSmall + "scenario { api = 1 }") == "E108");
}

TEST_CASE("a name without its table is told") {
  CHECK(told(kSmall + "role \"tester\"").at(0) ==
        "small.lua:12: role 'tester' is named, and nothing is said of it: write role \"tester\" { ... } [E109]");
  CHECK(codes(kSmall + "scene \"x\" (3)") == "E106");
}

TEST_CASE("several mistakes are told in one pass, in the order of their lines") {
  std::string text = small_with("leader = true", "leadr = true");
  text.replace(text.find("start = 3"), 9, "start = 9");
  text.replace(text.find("id = \"no\""), 9, "id = \"no\", stakes = { dyas = 1 }");
  CHECK(codes(text) == "E105 E106 E204");
}

TEST_CASE("a table that holds itself, or too many of them, is told") {
  CHECK(codes("local t = {} t[1] = t scenario(t)") == "E110");
  CHECK(codes("local t = {} for i = 1, 20000 do t = { t } end scenario(t)") == "E110");
  CHECK(codes("local t = {} for i = 1, 30 do t = { t, t } end scenario(t)") == "E110");
  std::string many = "scenario { ";
  for (int i = 0; i < 21'000; ++i) many += "{},";
  CHECK(codes(many + "}") == "E110");
}

TEST_CASE("a loop may declare scenes, each with its line") {
  const Loaded loaded = load(small_with(
      "scene \"last\"", "for i = 1, 3 do\n  scene(\"s\" .. i) { \"S\", go = \"last\" }\nend\nscene \"last\""));
  REQUIRE(loaded.plan.scenes.size() == 5);
  CHECK(loaded.plan.scenes[3].id == "s3");
  CHECK(loaded.plan.scenes[3].place.line == 12);
}

TEST_CASE("the same source gives the same plan and findings, every time") {
  const std::string text = kSmall + "stake \"a\" { 1 } stake \"b\" { colour = 1, shape = 2, size = 3 }";
  CHECK(told(text) == told(text));
}
