#include "game/script/hooks.h"

#include <algorithm>

#include "tests/script/script_world.h"

using namespace drops;
using namespace drops::plan;
using namespace drops::script::test;

namespace {

struct FakeTeam final : HookTeam {
  bool known(std::size_t) const override { return true; }
  bool promised(std::size_t) const override { return true; }
  bool broken(std::size_t) const override { return false; }
  bool open(std::size_t) const override { return true; }
  bool was(std::size_t scene, std::size_t option) const override { return scene == 0 && option == 1; }
  int stake(std::size_t) const override { return 3; }
  int safety() const override { return 55; }
  bool second() const override { return false; }
  trust::Level level(const With& who, std::optional<trust::Pillar> pillar) const override {
    return (pillar ? 3'650 : 4'120) + (who.kind == With::Kind::kRole ? 1'000 : 0);
  }
  std::uint64_t random(std::uint64_t n, std::uint64_t bound) const override { return n % bound; }
  int data(const std::string& name) const override { return name == "asked" ? 7 : 0; }
};

// On line 10 of the source: the body of the hook.
std::string with_hook(const std::string& body, const std::string& before = {}) {
  return before + small_with("  go = \"last\"", "after = function(team) " + body + " end,\n  go = \"last\"") +
         "fact \"hint\" { \"Hint\", known_by = \"lead\" }\n" +
         "commitment \"friday\" { \"Friday\", to = \"dana\", due = \"last\" }\n" +
         "breach \"quiet\" { \"Quiet\", kind = \"care\", buckets = { care = 1 }, with = \"dev\" }\n";
}

Result<std::vector<HookEffect>> call(const std::string& body, const std::string& before = {}) {
  const auto loaded = load(with_hook(body, before));
  REQUIRE(loaded.plan.hooks == 1);
  auto hooks = script::make_hooks(loaded.plan);
  REQUIRE(hooks);
  return (*hooks)->after(0, FakeTeam{});
}

std::string error_of(const std::string& body) {
  const auto result = call(body);
  return result ? "" : result.error().sentence();
}

}  // namespace

TEST_CASE("a hook asks the team about its story") {
  const auto result = call(R"(
    assert(team.stake("days") == 3 and team.safety() == 55 and team.data("asked") == 7 and team.data("x") == 0)
    assert(team.was("first", "no") and not team.was("first", "yes"))
    assert(team.known("hint") and team.promised("friday") and team.open("quiet") and not team.broken("friday"))
    assert(team.level("care") == 36 and team.level("overall") == 41 and team.level("care", "dev") == 46)
    assert(team.random(6) == 1 and team.random(6) == 2 and team.random(1) == 1))");
  if (!result) FAIL(result.error().sentence());
  CHECK(result->empty());
}

TEST_CASE("what a hook asks for is written down in its order") {
  const auto result = call(R"(
    team.drop("care", 2, "dev", "Thanks.") team.leak("competence", 5, "dana") team.bucket("character", 1)
    team.stake_add("days", -1) team.set("asked", 8))");
  REQUIRE(result);
  REQUIRE(result->size() == 5);
  const auto& effects = *result;
  CHECK(effects[0].what == HookEffect::What::kDrop);
  CHECK(effects[0].with.kind == With::Kind::kRole);
  CHECK(effects[0].why == "Thanks.");
  CHECK(effects[1].pillar == trust::Pillar::kCompetence);
  CHECK(effects[1].count == 5);
  CHECK(effects[1].with.kind == With::Kind::kCharacter);
  CHECK(effects[2].what == HookEffect::What::kBucket);
  CHECK(effects[2].with.kind == With::Kind::kUnsaid);
  CHECK(effects[3].stake == 0);
  CHECK(effects[3].count == -1);
  CHECK(effects[4].data == "asked");
  CHECK(effects[4].count == 8);
}

TEST_CASE("a mistake in a hook is told with its line and what was meant") {
  CHECK(error_of("team.stake('dyas')") ==
        "small.lua:10: scene 'first', after: there is no stake 'dyas': did you mean 'days'?");
  CHECK(error_of("team.leek('care', 1)") ==
        "small.lua:10: scene 'first', after: 'team.leek' is not known here: did you mean 'team.leak'?");
  CHECK(error_of("team.was('first', 'nope')").find("there is no option 'nope'") != std::string::npos);
  CHECK(error_of("team.was('last', 'no')").find("nobody is asked in scene 'last'") != std::string::npos);
  CHECK(error_of("team.drop('caer', 1)").find("did you mean 'care'?") != std::string::npos);
  CHECK(error_of("team.drop('overall', 1)").find("there is no pillar 'overall'") != std::string::npos);
  CHECK(error_of("team.drop('care', 1, 'dve')").find("did you mean 'dev'?") != std::string::npos);
  CHECK(error_of("team.known('hnit')").find("did you mean 'hint'?") != std::string::npos);
  CHECK(error_of("tostrin(1)").find("did you mean 'tostring'?") != std::string::npos);
}

TEST_CASE("a wrong argument is told") {
  CHECK(error_of("team.drop('care', 4)").find("team.drop wants a whole number from 1 to 3") != std::string::npos);
  CHECK(error_of("team.leak('care', 1.5)").find("from 1 to 5") != std::string::npos);
  CHECK(error_of("team.bucket('care', 0/0)").find("from 1 to 2") != std::string::npos);
  CHECK(error_of("team.stake(3)").find("team.stake wants the name of a stake, this is number") != std::string::npos);
  CHECK(error_of("team.random(0)").find("team.random wants a whole number") != std::string::npos);
  CHECK(error_of("team.set('', 1)").find("1 to 32 letters") != std::string::npos);
  CHECK(error_of("team.drop()").find("wants a pillar") != std::string::npos);
}

TEST_CASE("a hook that fails has no effect at all") {
  CHECK_FALSE(call("team.drop('care', 1) error('no')"));
}

TEST_CASE("a hook that does not end is stopped") {
  const auto result = call("while true do pcall(function() while true do end end) end");
  REQUIRE_FALSE(result);
  CHECK(result.error().code == Code::kLimit);
  CHECK(result.error().what == "small.lua:10: scene 'first', after: the script was stopped: it runs too long");
}

TEST_CASE("a hook that asks for too much is stopped") {
  CHECK(error_of("for i = 1, 1000 do team.drop('care', 1) end").find("a hook may ask for 64 things") !=
        std::string::npos);
}

TEST_CASE("a hook remembers nothing from one call to the next") {
  const auto loaded = load(with_hook("count = count + 1 team.set('n', count) list[#list + 1] = 1 team.set('m', #list)",
                                     "local count, list = 0, {} "));
  auto hooks = script::make_hooks(loaded.plan);
  REQUIRE(hooks);
  for (int i = 0; i < 3; ++i) {
    const auto result = (*hooks)->after(0, FakeTeam{});
    REQUIRE(result);
    CHECK(result->at(0).count == 1);
    CHECK(result->at(1).count == 1);
  }
}

TEST_CASE("a kept state is for simulations: it runs the file once, and would remember") {
  const auto loaded = load(
      with_hook("count = count + 1 team.set('n', count) if old then old.set('m', old.stake('days')) end old = team",
                "local count, old = 0, nil "));
  auto hooks = script::make_hooks(loaded.plan, script::HookState::kKept);
  REQUIRE(hooks);
  for (int i = 1; i <= 3; ++i) {
    const auto result = (*hooks)->after(0, FakeTeam{});
    REQUIRE(result);
    CHECK(result->at(0).count == i);
    CHECK(result->size() == (i == 1 ? 1u : 2u));  // a team that was put by is the one of this call
  }
}

TEST_CASE("a kept state that failed, or piled up what it had, begins afresh") {
  const auto counts = [](const std::string& rest) {
    const auto loaded = load(with_hook("count = count + 1 team.set('n', count) " + rest, "local count, pile = 0, {} "));
    auto hooks = script::make_hooks(loaded.plan, script::HookState::kKept);
    std::vector<int> all;
    for (int i = 0; i < 8; ++i) {
      const auto result = (*hooks)->after(0, FakeTeam{});
      if (!result) UNSCOPED_INFO(result.error().sentence());
      all.push_back(result ? result->at(0).count : 0);
    }
    return all;
  };
  CHECK(counts("if count == 2 then error('no') end") == std::vector<int>{1, 0, 1, 0, 1, 0, 1, 0});
  const auto piled = counts("for i = 1, 30000 do pile[count * 100000 + i] = { i } end");
  CHECK(std::count(piled.begin(), piled.end(), 1) > 1);
}

TEST_CASE("a hook after one that was stopped runs as if nothing had been") {
  auto text = with_hook("while true do end");
  text += "scene \"more\" { \"More\", after = function(team) team.drop('care', 1) end, go = \"last\" }";
  const auto loaded = load(text);
  auto hooks = script::make_hooks(loaded.plan);
  REQUIRE(hooks);
  CHECK_FALSE((*hooks)->after(0, FakeTeam{}));
  const auto result = (*hooks)->after(1, FakeTeam{});
  REQUIRE(result);
  CHECK(result->size() == 1);
}

TEST_CASE("a hook can change neither its team nor the scenario") {
  CHECK(error_of("team.stake = nil").find("cannot be set") != std::string::npos);
  CHECK(error_of("scene 'x' { 'X', ending = 'x' }").find("cannot be declared in a hook") != std::string::npos);
}

TEST_CASE("what the file costs is not taken from its hooks") {
  const std::string work = "for i = 1, 250000 do end ";
  const auto result = call(work, work);
  if (!result) FAIL(result.error().sentence());
  CHECK(result->empty());
  CHECK_FALSE(call(work + work));
}

TEST_CASE("a hook's number must be one of the plan's, and the source must hold them") {
  auto loaded = load(with_hook(""));
  auto hooks = script::make_hooks(loaded.plan);
  REQUIRE(hooks);
  const auto none = (*hooks)->after(1, FakeTeam{});
  REQUIRE_FALSE(none);
  CHECK(none.error().code == Code::kNotFound);
  loaded.plan.hooks = 2;
  CHECK_FALSE(script::make_hooks(loaded.plan));
  loaded.plan.sources[0].text = "}";
  CHECK_FALSE(script::make_hooks(loaded.plan));
}

TEST_CASE("a plan without hooks needs no source") {
  auto loaded = load(kSmall);
  loaded.plan.sources.clear();
  CHECK(script::make_hooks(loaded.plan));
}
