#include "game/script/library.h"

#include "tests/script/script_world.h"

using namespace drops::script;
using namespace drops::script::test;

TEST_CASE("tostring tells no address") {
  CHECK(runs("assert(tostring({}) == 'table' and tostring(assert) == 'function')"));
  CHECK(runs("assert(('%s'):format({}) == 'table')"));
  CHECK_FALSE(runs("local a = ('%p'):format({})"));
  CHECK(runs("assert(tostring(nil) == 'nil' and tostring(12) == '12' and tostring(false) == 'false')"));
}

TEST_CASE("tonumber reads numbers and nothing else") {
  CHECK(
      runs("assert(tonumber('12') == 12 and tonumber('1.5') == 1.5 and tonumber('x') == nil and tonumber({}) == nil)"));
}

TEST_CASE("pcall gives what happened") {
  CHECK(runs("local ok, a, b = pcall(function() return 1, 2 end) assert(ok and a == 1 and b == 2)"));
  CHECK(runs("local ok, what = pcall(error, 'no', 0) assert(not ok and what == 'no')"));
  CHECK(runs("local ok, what = pcall(function() local a = {} .. 'x' end) assert(not ok)"));
}

TEST_CASE("pairs goes through numbers and then texts, in order") {
  CHECK(runs(R"(
    local seen = ""
    for key, value in pairs { zebra = 1, apple = 2, [10] = 3, [-1] = 4, mango = 5, "first", [true] = 6 } do
      seen = seen .. tostring(key) .. " "
    end
    assert(seen == "-1 1 10 apple mango zebra ", seen))"));
}

TEST_CASE("pairs over a large table keeps the order") {
  CHECK(runs(R"(
    local t = {}
    for i = 500, 1, -1 do t["k" .. (1000 + i)] = i end
    local last, count = "", 0
    for key in pairs(t) do assert(last < key) last, count = key, count + 1 end
    assert(count == 500))"));
}

TEST_CASE("what is removed while pairs goes through is left out") {
  CHECK(runs(
      "local t = { a = 1, b = 2, c = 3 } local n = 0 for k in pairs(t) do t.b = nil n = n + 1 end assert(n == 2)"));
}

TEST_CASE("ipairs stops at the first hole") {
  CHECK(runs("local n = 0 for i, v in ipairs { 1, 2, nil, 4 } do n = n + v end assert(n == 3)"));
}

TEST_CASE("sorting keeps equals in their order") {
  CHECK(runs(R"(
    local t = {}
    for i = 1, 100 do t[i] = { key = i % 3, was = i } end
    table.sort(t, function(a, b) return a.key < b.key end)
    for i = 2, 100 do
      assert(t[i - 1].key < t[i].key or (t[i - 1].key == t[i].key and t[i - 1].was < t[i].was))
    end)"));
  CHECK(runs("local t = { 'b', 'C', 'a' } table.sort(t) assert(table.concat(t) == 'Cab')"));
}

TEST_CASE("a comparison that contradicts itself does no harm") {
  CHECK(runs("local t = { 3, 1, 2 } table.sort(t, function() return true end) assert(#t == 3)"));
  CHECK_FALSE(runs("table.sort({ 1, 'a' })"));
  CHECK_FALSE(runs("local t = {} for i = 1, 20000 do t[i] = i end table.sort(t)"));
}

TEST_CASE("lists can be changed by position") {
  CHECK(runs(R"(
    local t = { "a", "c" }
    table.insert(t, 2, "b") table.insert(t, "d")
    assert(table.concat(t, "-") == "a-b-c-d")
    assert(table.remove(t, 1) == "a" and table.remove(t) == "d" and #t == 2)
    assert(table.remove({}) == nil and table.concat({}) == ""))"));
  CHECK_FALSE(runs("table.insert({}, 5, 1)"));
  CHECK_FALSE(runs("local s = table.concat({ {} })"));
}

TEST_CASE("texts are cut and joined as in Lua") {
  CHECK(runs(R"(
    local s = "abcdef"
    assert(s:sub(2, 3) == "bc" and s:sub(-2) == "ef" and s:sub(0) == s and s:sub(4, 2) == "" and s:sub(-100, 100) == s)
    assert(s:len() == 6 and s:byte(1) == 97 and s:byte(100) == nil and string.char(72, 105) == "Hi")
    assert(("ab"):rep(3) == "ababab" and ("x"):rep(-1) == "" and ("aB"):lower() == "ab"))"));
  CHECK_FALSE(runs("string.char(256)"));
}

TEST_CASE("format knows whole numbers and texts") {
  CHECK(runs(R"(
    assert(("%d of %s, %5d|%-5d|%05d|%x|%%"):format(3, "four", 42, 42, -42, 255) == "3 of four,    42|42   |-0042|ff|%")
    assert(("%-4s|%4s"):format("a", "b") == "a   |   b"))"));
  CHECK_FALSE(runs("('%f'):format(1.5)"));
  CHECK_FALSE(runs("('%d'):format('x')"));
  CHECK_FALSE(runs("('%d'):format()"));
  CHECK_FALSE(runs("('%'):format()"));
}

TEST_CASE("math counts in whole numbers") {
  CHECK(runs("assert(math.max(1, 3, 2) == 3 and math.min(4, 2) == 2 and math.abs(-3) == 3)"));
  CHECK(runs("assert(math.floor(2.7) == 2 and math.ceil(2.1) == 3 and math.floor(5) == 5)"));
  CHECK_FALSE(runs("math.floor(0 / 0)"));
  CHECK_FALSE(runs("math.floor(1e300)"));
  CHECK_FALSE(runs("math.max(0 / 0)"));
}

TEST_CASE("select counts and picks arguments") {
  CHECK(
      runs("local function f(...) return select('#', ...), select(2, ...) end local n, b = f('a', 'b') assert(n == 2 "
           "and b == 'b')"));
  CHECK_FALSE(runs("select(0)"));
}
