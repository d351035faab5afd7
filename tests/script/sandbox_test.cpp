#include "game/script/sandbox.h"

#include "tests/script/script_world.h"

using namespace drops::script;
using namespace drops::script::test;

namespace {

// How a script was stopped; kNone where it was not.
Stop stop_of(const std::string& text) {
  const auto fault = run(text);
  return fault ? fault->stop : Stop::kNone;
}

}  // namespace

TEST_CASE("a loop that does not end is stopped, with its line") {
  const auto fault = run("local a\nwhile true do end");
  REQUIRE(fault);
  CHECK(fault->stop == Stop::kInstructions);
  CHECK(fault->line == 2);
  CHECK(fault->what == "the script was stopped: it runs too long");
}

TEST_CASE("swallowing the stop by pcall does not help") {
  CHECK(stop_of("while true do pcall(function() while true do end end) end") == Stop::kInstructions);
  CHECK(stop_of("local function f() while true do end end while true do pcall(pcall, pcall, f) end") ==
        Stop::kInstructions);
}

TEST_CASE("a stopped script runs not one instruction more") {
  auto box = Sandbox::make();
  REQUIRE(box);
  REQUIRE((*box)->run("pcall(function() while true do end end)"));
  CHECK((*box)->stopped());
  (*box)->refresh();
  CHECK_FALSE((*box)->run("local a = 1"));
}

TEST_CASE("memory is capped") {
  const auto fault =
      run("local t = {} for i = 1, 1e9 do t[i] = 'x' .. i end", {.instructions = 100'000'000, .cpu_ms = 60'000});
  REQUIRE(fault);
  CHECK(fault->stop == Stop::kMemory);
}

TEST_CASE("swallowing the lack of memory by pcall does not help") {
  const auto fault = run("local t = {} while true do pcall(function() t[#t + 1] = { 1, 2, 3, 4 } end) end",
                         {.memory = 1u << 20, .instructions = 100'000'000, .cpu_ms = 60'000});
  REQUIRE(fault);
  CHECK(fault->stop == Stop::kMemory);
}

TEST_CASE("memory that comes and goes is capped too") {
  const auto fault = run("while true do local a = { 1, 2, 3, 4, 5, 6, 7, 8 } end",
                         {.churn = 4u << 20, .instructions = 100'000'000, .cpu_ms = 60'000});
  REQUIRE(fault);
  CHECK(fault->stop == Stop::kMemory);
}

TEST_CASE("a text that doubles is stopped before it costs anything") {
  CHECK(stop_of("local s = 'x' while true do s = s .. s end") == Stop::kString);
  CHECK(stop_of("local s = '" + std::string(20'000, 'a') + "'") == Stop::kString);
}

TEST_CASE("huge counts are refused, not tried") {
  CHECK_FALSE(runs("local s = ('x'):rep(1 << 62)"));
  CHECK_FALSE(runs("local s = ('x'):rep(1e9)"));
  CHECK(runs("assert((''):rep(1 << 62) == '')"));
  CHECK_FALSE(runs("table.concat({}, '', 1, 1 << 60)"));
  CHECK_FALSE(runs("table.insert({}, 1 << 60, 2)"));
  CHECK_FALSE(runs("string.format('%99999999d', 1)"));
}

TEST_CASE("arguments that grow with every call are stopped") {
  CHECK(stop_of("local function f(...) return f(1, ...) end f()") == Stop::kInstructions);
}

TEST_CASE("long texts compared again and again are stopped") {
  CHECK(stop_of("local a, b = ('a'):rep(16000), ('a'):rep(16000) while true do local c = a < b end") ==
        Stop::kInstructions);
}

TEST_CASE("a table rebuilt again and again is stopped") {
  CHECK(stop_of("local t = {} for i = 1, 60000 do t['a' .. i] = 1 end "
                "local i = 0 while true do i = i + 1 t['a' .. i] = nil t['k' .. i] = 1 end") != Stop::kNone);
}

TEST_CASE("recursion ends in an error") {
  CHECK_FALSE(runs("local function f() return 1 + f() end f()"));
  CHECK_FALSE(runs("local function f() return pcall(f) end f() while true do end"));
  CHECK_FALSE(runs("local function f() table.sort({ 2, 1 }, f) end f()"));
}

TEST_CASE("an error without a text is an error with one") {
  for (const char* script : {"error(nil)", "error()", "error({})", "error(true)", "error(print)", "error('')"}) {
    const auto fault = run(std::string("local print = 1 ") + script);
    INFO(script);
    REQUIRE(fault);
    CHECK(fault->what == "the script raised an error without a text");
    CHECK(fault->line == 1);
  }
}

TEST_CASE("an error's text is fit for a screen") {
  const auto fault = run("error('a\\27[31m\\255' .. ('x'):rep(1000))");
  REQUIRE(fault);
  CHECK(fault->what.substr(0, 8) == "a?[31m?x");
  CHECK(fault->what.size() <= 200);
}

TEST_CASE("bytecode is not run") {
  const auto fault = run("\x1bLua");
  REQUIRE(fault);
  CHECK(fault->what == "this is compiled Lua, not text");
}

TEST_CASE("brackets too deep for the parser are an error") {
  const auto fault = run("x = " + std::string(100'000, '{'));
  REQUIRE(fault);
  CHECK(fault->what == "brackets stand too deep within one another");
}

TEST_CASE("a source that the parser takes long over is stopped") {
  std::string source = "local x if x then ";
  for (int i = 0; i < 17'000; ++i) source += "elseif x then ";
  const auto fault = run(source + " end", {.cpu_ms = 5});
  REQUIRE(fault);
  CHECK(fault->stop == Stop::kInstructions);
}

TEST_CASE("what the host does meanwhile is not the script's time") {
  const auto busy_for_a_while = [](lua_State* L) {
    const Sandbox::OwnWork work(Sandbox::of(L));
    volatile std::uint64_t sum = 0;
    for (std::uint64_t i = 0; i < 30'000'000; ++i) sum = sum + i;
    return 0;
  };
  auto box = Sandbox::make({.cpu_ms = 40});
  REQUIRE(box);
  CHECK_FALSE((*box)->protect(+busy_for_a_while, nullptr));
  const auto fault = (*box)->run("for i = 1, 1000 do end");
  INFO((fault ? fault->what : ""));
  CHECK_FALSE(fault);
}

TEST_CASE("deep tables are made and thrown away without recursion") {
  CHECK(runs("local t = {} for i = 1, 30000 do t = { t } end"));
}

TEST_CASE("what could reach out of the sandbox does not exist") {
  for (const char* name : {"os",         "io",     "debug",    "coroutine", "require",        "load",
                           "loadstring", "dofile", "loadfile", "xpcall",    "setmetatable",   "getmetatable",
                           "rawset",     "rawget", "rawequal", "next",      "collectgarbage", "print",
                           "warn",       "_G",     "package",  "utf8"}) {
    INFO(name);
    const auto fault = run(std::string("local a = ") + name);
    REQUIRE(fault);
    CHECK(fault->what.find("is not known here") != std::string::npos);
  }
  for (const char* name : {"string.dump", "string.gsub", "string.find", "string.match", "string.gmatch", "string.pack",
                           "table.move", "table.unpack", "math.random", "math.randomseed", "math.huge"}) {
    INFO(name);
    CHECK_FALSE(runs(std::string("local a = ") + name));
  }
}

TEST_CASE("methods of a text go through the same list") {
  CHECK(runs("assert(('a'):upper() == 'A')"));
  CHECK_FALSE(runs("local a = ('a'):gsub('a', 'b')"));
  CHECK_FALSE(runs("local a = ('a'):find('.-.-.-b$')"));
  CHECK_FALSE(runs("local s = 'a' s.upper = 1"));
}

TEST_CASE("a name that is nearly right is suggested") {
  CHECK(run("local a = tostrin(1)")->todo == "did you mean 'tostring'?");
  CHECK(run("local a = math.flor(1)")->todo == "did you mean 'math.floor'?");
  CHECK(run("local a = math.flor(1)")->what == "'math.flor' is not known here");
}

TEST_CASE("nothing that is given can be changed") {
  for (const char* script : {"x = 1", "tostring = nil", "_ENV.x = 1", "string.rep = nil", "math.pi = 3"}) {
    INFO(script);
    const auto fault = run(script);
    REQUIRE(fault);
    CHECK(fault->what.find("cannot be set") != std::string::npos);
  }
  CHECK_FALSE(runs("_ENV[1] = 2"));
  CHECK_FALSE(runs("local a = _ENV[1]"));
  CHECK(runs("local _ENV = { x = 1 } x = 2"));
}
