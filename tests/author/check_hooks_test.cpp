#include "game/author/check_hooks.h"

#include "game/author/playthrough.h"
#include "game/session/state.h"
#include "tests/author/late_release.h"

using namespace drops;

namespace {

const std::string kCall = "team.leak(\"care\", 2, \"dev\", \"Another night, and nobody counted them.\")";

// The sample with another body of its hook's effect, and a line before everything else.
plan::Plan with_hook(const std::string& effect, const std::string& before = {}) {
  auto plan = test::changed_plan(kCall, effect);
  auto loaded = script::load_text("hooked.lua", before + plan.sources[0].text);
  REQUIRE(loaded);
  REQUIRE(loaded->playable());
  return loaded->plan;
}

}  // namespace

TEST_CASE("the sample's hook neither remembers nor fails") {
  CHECK(author::check_hooks(test::LateRelease().plan).empty());
}

TEST_CASE("a hook that counts its calls is found, with the line of its `after`") {
  const auto plan = with_hook("n = n + 1 team.leak(\"care\", n > 1 and 3 or 2, \"dev\")", "local n = 0 ");
  const auto findings = author::check_hooks(plan);
  REQUIRE(findings.size() == 1);
  CHECK(
      plan::sentence(findings[0], plan) ==
      "hooked.lua:92: scene 'wednesday': its hook remembers something from an earlier call, and in a session it never "
      "can: keep numbers with team.set and team.data [W801]");
  CHECK_FALSE(author::may_be_kept(findings));
}

TEST_CASE("a hook that fails on some path is found, with the line of the mistake") {
  const auto plan = with_hook("team.leak(\"care\", 2, \"dve\")");
  const auto findings = author::check_hooks(plan);
  REQUIRE(findings.size() == 1);
  CHECK(plan::sentence(findings[0], plan) ==
        "hooked.lua:94: scene 'wednesday': its hook fails: 'dve' is no role and no character: did you mean 'dev'? "
        "[W802]");
  CHECK(author::may_be_kept(findings));
}

TEST_CASE("kept and fresh states give the same ledgers, as long as nothing is remembered") {
  const auto agree = [](const plan::Plan& plan) {
    auto fresh = script::make_hooks(plan), kept = script::make_hooks(plan, script::HookState::kKept);
    bool same = true;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const author::Table table{2, 4, bots::Temperament::kRandom};
      const auto one = author::play_through(plan, **fresh, table, seed);
      const auto other = author::play_through(plan, **kept, table, seed);
      REQUIRE(one);
      REQUIRE(other);
      same = same && session::hash_of(one->session.state()) == session::hash_of(other->session.state());
    }
    return same;
  };
  CHECK(agree(test::LateRelease().plan));
  CHECK_FALSE(agree(with_hook("n = n + 1 team.leak(\"care\", n > 1 and 3 or 2, \"dev\")", "local n = 0 ")));
}
