// Scripts and texts that mean harm: each is stopped within its budget of instructions and memory, or told in a
// sentence.

#include "game/base/text.h"
#include "tests/script/script_folder.h"

using namespace drops;
using namespace drops::script;
using namespace drops::script::test;

namespace {

struct Trap {
  const char* name;
  const char* script;
};

// Each hangs a host that runs it as it is, or takes its memory.
constexpr Trap kTraps[] = {
    {"a loop", "while true do end"},
    {"a loop in pcall in a loop", "while true do pcall(function() while true do end end) end"},
    {"pcall within pcall", "local function f() return pcall(f) end while true do f() end"},
    {"goto and back", "::a:: goto a"},
    {"a repeat that swallows", "repeat local ok = pcall(error) until ok and not ok"},
    {"recursion that swallows", "local function f() pcall(f) pcall(f) end f()"},
    {"a handler that loops", "xpcall(error, function() while true do end end)"},
    {"a finaliser that loops", "setmetatable({}, { __gc = function() while true do end end })"},
    {"a variable to be closed", "local x <close> = setmetatable({}, { __close = function() while true do end end })"},
    {"a coroutine", "coroutine.wrap(function() while true do end end)()"},
    {"a text of texts", "local s = (''):rep(1 << 62) local t = ('x'):rep(1 << 62)"},
    {"a text repeated within its limit", "while true do local s = ('x'):rep(16000) end"},
    {"a table moved", "table.move({}, 1, 1 << 60, 2)"},
    {"a table with no end", "table.concat({}, 'x', 1, 1 << 60)"},
    {"an insert far out", "table.insert({}, 1 << 60, 1)"},
    {"a pattern", "local a = ('a'):rep(10000):find('.-.-.-.-.-b$')"},
    {"a text that doubles", "local s = 'x' while true do s = s .. s end"},
    {"long texts compared", "local a, b = ('a'):rep(16000), ('a'):rep(16000) while true do local c = a < b end"},
    {"a table that grows", "local t = {} for i = 1, 1e9 do t[i] = i end"},
    {"a table of tables", "local t = {} for i = 1, 1e9 do t[i] = {} end"},
    {"texts that differ", "local t = {} for i = 1, 1e9 do t[i] = 'x' .. i end"},
    {"memory that comes and goes", "while true do local t = { 1, 2, 3, 4, 5, 6, 7, 8 } end"},
    {"memory swallowed", "local t = {} while true do pcall(function() t[#t + 1] = { {}, {} } end) end"},
    {"closures", "local t = {} while true do t[#t + 1] = function() return t end end"},
    {"arguments that grow", "local function f(...) return f(1, ...) end f()"},
    {"a chain of tables", "local t = {} while true do t = { t } end"},
    {"sorting what contradicts itself",
     "local t = {} for i = 1, 3000 do t[i] = i end "
     "while true do table.sort(t, function() return true end) end"},
    {"pairs over and over", "local t = {} for i = 1, 3000 do t['k' .. i] = i end while true do pairs(t) end"},
    {"a number that is none", "for i = 1, 0 / 0 do end for i = 0, math.huge do end"},
    {"an error without a text", "error(nil)"},
    {"an error that is a table", "error({})"},
    {"printing for ever", "while true do print('x') end"},
    {"warning for ever", "while true do warn('x') end"},
    {"an environment of its own", "local _ENV = {} while true do x = 1 end"},
};

std::string nested(std::size_t count) {
  return "scenario " + std::string(count, '{') + std::string(count, '}');
}

}  // namespace

TEST_CASE("every trap ends, within the budget of instructions and of memory") {
  for (const Trap& trap : kTraps) {
    INFO(trap.name);
    auto box = Sandbox::make();
    REQUIRE(box);
    const auto fault = (*box)->run(trap.script);
    REQUIRE(fault);
    CHECK_FALSE(fault->what.empty());
    const Limits& limits = (*box)->limits();
    CHECK((*box)->peak() <= limits.memory + (64u << 10));
    CHECK((*box)->spent() <= limits.instructions + limits.instructions / 10);
  }
}

TEST_CASE("every trap in a scenario is one finding, with its line") {
  for (const Trap& trap : kTraps) {
    INFO(trap.name);
    const auto loaded = load(kSmall + trap.script);
    REQUIRE_FALSE(loaded.findings.empty());
    CHECK(loaded.findings.size() <= 2);
    CHECK(loaded.findings.front().place.line == 12);
    CHECK_FALSE(loaded.playable());
  }
}

TEST_CASE("a text that hides something, or turns the direction of writing, is told and not shown") {
  for (const char* hidden : {"\\8", "\\27[31m", "\\u{202E}", "\\u{202A}", "\\u{2066}", "\\u{2069}", "\\u{200B}",
                             "\\u{FEFF}", "\\u{2028}", "\\u{85}", "\\255", "\\xC0\\xAF"}) {
    INFO(hidden);
    const auto said = told(small_with("\"Yes\"", "\"Ye" + std::string(hidden) + "s\""));
    REQUIRE(said.size() == 1);
    CHECK(said[0] ==
          "small.lua:8: scene 'first', option 'yes': its text holds a character that cannot be shown: type "
          "it anew, without copying it [E703]");
  }
  std::string flood;
  for (int i = 0; i < 3'000; ++i) flood += "\\u{200B}";
  CHECK(codes(small_with("\"Yes\"", "\"" + flood + "\"")) == "E703");
  std::string marks;
  for (int i = 0; i < 300; ++i) marks += "\\u{0301}";
  CHECK(codes(small_with("\"Yes\"", "\"e" + marks + "\"")) == "W704");
  for (const char* id : {"\\u{202E}", "a\\0b", "\\255"}) {
    const auto said = told(small_with("id = \"yes\"", "id = \"" + std::string(id) + "\""));
    REQUIRE_FALSE(said.empty());
    for (const auto& line : said) {
      CHECK(count_code_points(line));
      CHECK(line.find("\xe2\x80\xae") == std::string::npos);
      CHECK(line.find('\0') == std::string::npos);
    }
  }
}

TEST_CASE("a finding repeats nothing that cannot be shown") {
  for (const char* slip : {"[\"\\u{202E}x\"] = 1", "go = \"\\u{202E}\"", "[\"a\\0b\"] = 1"}) {
    INFO(slip);
    const auto said = told(kSmall + "scene \"odd\" { \"X\", go = \"last\", " + slip + " }");
    REQUIRE_FALSE(said.empty());
    for (const auto& line : said) {
      CHECK(line.find("\xe2\x80\xae") == std::string::npos);
      CHECK(line.find('\0') == std::string::npos);
    }
  }
}

TEST_CASE("what is far too large is told") {
  std::string options;
  for (int i = 0; i < 10'000; ++i) options += "{ \"x\", id = \"a\" },";
  const std::string many = small_with("{ \"No\", id = \"no\" }", options);
  const auto loaded = load(many);
  CHECK(loaded.findings.size() <= 301);
  CHECK(std::ranges::any_of(loaded.findings, [](const auto& f) { return f.code == "E404" || f.code == "E110"; }));
  CHECK(codes(nested(100'000)) == "E101");
  CHECK(codes("local t = {} for i = 1, 100000 do t = { t } end scenario(t)").starts_with("E1"));
}

TEST_CASE("what is no Lua text is told as what it is") {
  const auto said = [](const std::string& text) { return load_text("x.lua", text).error().sentence(); };
  CHECK(said("\x1bLua\x54\x00\x19\x93") == "x.lua is compiled Lua, not text: give the source file");
  CHECK(said("\xff\xfe\x73\x00") == "x.lua is not a text file: save it as plain text in UTF-8");
  CHECK(said("-- \xc3\x28") == "x.lua is not a text file: save it as plain text in UTF-8");
  CHECK(said(std::string(10u << 20, 'x')).starts_with("x.lua is larger than 256 kB"));
  CHECK(codes("Dear trainer, here is the scenario.") == "E101");
  CHECK(codes("<html><body>Sign in to the hotel's network</body></html>") == "E101");
}
