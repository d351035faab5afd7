#include "game/plan/condition.h"
#include "tests/script/script_world.h"

using namespace drops;
using namespace drops::plan;
using namespace drops::script::test;

namespace {

// The first option of the small scenario with these entries added.
Effects effects_of(const std::string& entries, const std::string& declarations = {}) {
  return load(small_with("id = \"no\"", "id = \"no\", " + entries) + declarations)
      .plan.scenes[0]
      .ask->options[1]
      .effects;
}

Condition when(const std::string& condition) {
  const auto loaded = load(small_with("\"Monday.\"", "\"Monday.\", { when = " + condition + ", \"More.\" }"));
  REQUIRE(loaded.plan.scenes[0].texts.size() == 2);
  REQUIRE(loaded.plan.scenes[0].texts[1].when);
  return *loaded.plan.scenes[0].texts[1].when;
}

std::string when_codes(const std::string& condition) {
  return codes(small_with("\"Monday.\"", "\"Monday.\", { when = " + condition + ", \"More.\" }"));
}

}  // namespace

TEST_CASE("also is one set or a list of sets") {
  CHECK(effects_of("also = { leaks = { care = 1 }, with = \"dev\" }").trust.size() == 1);
  const Effects effects = effects_of(
      "drops = { care = 1 }, also = { { leaks = { care = 1 }, with = \"dev\" }, { buckets = { character = 2 } } }");
  REQUIRE(effects.trust.size() == 3);
  CHECK(effects.trust[0].with.kind == With::Kind::kUnsaid);
  CHECK(effects.trust[2].buckets == Amounts{2, 0, 0, 0});
}

TEST_CASE("reveals is a fact, a fact to a role, or a list of both") {
  const std::string facts = "fact \"a\" { \"A\" } fact \"b\" { \"B\" }";
  CHECK(effects_of("reveals = \"a\"", facts).reveals.size() == 1);
  CHECK(effects_of("reveals = { \"a\", to = \"dev\" }", facts).reveals.at(0).to.number == 1);
  const auto both = effects_of("reveals = { \"a\", { \"b\", to = \"lead\" } }", facts).reveals;
  REQUIRE(both.size() == 2);
  CHECK(both[1].fact.number == 1);
  CHECK(both[1].to.number == 0);
}

TEST_CASE("repairs takes every open breach, or some by name") {
  CHECK(effects_of("repairs = \"open\", step = \"amend\"").repairs_open);
  const Effects one = effects_of("repairs = \"x\", hollow = true",
                                 "breach \"x\" { \"X\", kind = \"care\", buckets = { care = 1 }, with = \"dev\" }");
  CHECK_FALSE(one.repairs_open);
  CHECK(one.repairs.at(0).number == 0);
  const std::string two =
      "breach \"x\" { \"X\", kind = \"care\", buckets = { care = 1 }, with = \"dev\" } "
      "breach \"y\" { \"Y\", kind = \"care\", buckets = { care = 1 }, with = \"dev\" }";
  const Effects both = effects_of("repairs = { \"y\", \"x\" }, step = \"amend\"", two);
  REQUIRE(both.repairs.size() == 2);
  CHECK(both.repairs[0].number == 1);
  CHECK(codes(small_with("id = \"no\"", "id = \"no\", repairs = { \"open\", \"x\" }, step = \"amend\"")) == "E106");
  CHECK(codes(small_with("id = \"no\"", "id = \"no\", repairs = {}, step = \"amend\"")) == "E106");
  CHECK(codes(small_with("id = \"no\"", "id = \"no\", repairs = \"open\"")) == "E107");
  CHECK(codes(small_with("id = \"no\"", "id = \"no\", step = \"amend\"")) == "E107");
  CHECK(codes(small_with("id = \"no\"", "id = \"no\", repairs = \"open\", step = \"follow_through\"")) == "E106");
}

TEST_CASE("plain data is set by name") {
  const auto sets = effects_of("sets = { asked = 1, told = -2 }").sets;
  REQUIRE(sets.size() == 2);
  CHECK(sets[0].name == "asked");
  CHECK(sets[1].value == -2);
}

TEST_CASE("each way of asking has its word") {
  const auto kind = [](const std::string& word) {
    return load(small_with("vote {", word + " {")).plan.scenes[0].ask->kind;
  };
  CHECK(kind("each") == AskKind::kEach);
  CHECK(kind("leader") == AskKind::kLeader);
  CHECK(kind("across") == AskKind::kAcross);
  CHECK(kind("only \"dev\"") == AskKind::kOnly);
  CHECK(codes(small_with("vote {", "only { ")) != "");
}

TEST_CASE("a vote has its rule, and a question its way of revealing") {
  const auto ask =
      *load(small_with("default", "rule = \"consensus\", reveal = \"anonymous\", default")).plan.scenes[0].ask;
  CHECK(ask.rule == VoteRule::kConsensus);
  CHECK(ask.reveal == RevealRule::kAnonymous);
  CHECK(codes(small_with("vote { \"What now?\"", "each { \"What now?\", tie = \"leader\"")) == "E105");
}

TEST_CASE("levels are asked for by pillar or overall, of one or of the mates") {
  const Condition low = when("low(\"care\", 36, \"dev\")");
  CHECK(low.kind == Condition::Kind::kLow);
  CHECK(low.who.who.number == 1);
  const Condition high = when("high(\"overall\", 50)");
  CHECK_FALSE(high.pillar);
  CHECK(high.who.kind == With::Kind::kUnsaid);
}

TEST_CASE("below and above ask a stake or safety") {
  CHECK(when("below(\"days\", 2)").subject.number == 0);
  const Condition safety = when("above(\"safety\", 60)");
  CHECK(safety.safety);
  CHECK_FALSE(safety.subject.given());
}

TEST_CASE("conditions stand within conditions") {
  const Condition all = when("all { below(\"days\", 2), none { was(\"first\", \"no\"), above(\"days\", 4) } }");
  REQUIRE(all.of.size() == 2);
  CHECK(all.of[1].kind == Condition::Kind::kNone);
  CHECK(all.of[1].of[0].option.number == 1);
  CHECK(all.place.line == 6);
}

TEST_CASE("a condition that is none is told, and does not become always") {
  CHECK(when_codes("\"days\"") == "E106");
  CHECK(when_codes("true") == "E106");
  CHECK(when_codes("known()") == "E106");
  CHECK(when_codes("known(nil)") == "E106");
  CHECK(when_codes("was \"first\"") == "E106");
  CHECK(when_codes("low(\"car\", 3)") == "E106");
  CHECK(when_codes("low(\"care\", 300)") == "E106");
  CHECK(when_codes("all {}") == "E106");
  CHECK(when_codes("all { known \"x\", 3 }") == "E106");
  const auto loaded = load(small_with("go = \"last\"", "go = { { when = \"x\", \"first\" }, \"last\" }"));
  CHECK(loaded.plan.scenes[0].go.size() == 1);
}

TEST_CASE("rules are overridden within their bounds, in drops") {
  const auto loaded =
      load(small_with("start = \"first\"", "start = \"first\", rules = { bucket_percent = 30, start = 50 }"));
  CHECK(loaded.findings.empty());
  CHECK(loaded.plan.rules.bucket_percent == 30);
  CHECK(loaded.plan.rules.start == 5'000);
  CHECK(loaded.plan.rules_overridden.size() == 2);
  CHECK(load(kSmall + "rules { welcome = 7 }").plan.rules.welcome == 7);
  CHECK(codes(kSmall + "rules { bucket_percent = 5 }") == "E106");
  CHECK(told(kSmall + "rules { bucket_precent = 30 }").at(0).find("did you mean 'bucket_percent'?") !=
        std::string::npos);
}

TEST_CASE("a scenario may set what the steps of repair give back, a row for each kind of breach") {
  const auto loaded =
      load(kSmall + "rules { repair = { care = { 10, 10, 10, 10, 10, 50 }, deception = { 0, 0, 0, 0, 0, 0 } } }");
  CHECK(loaded.findings.empty());
  trust::Rules expected;
  expected.repair[2] = {10, 10, 10, 10, 10, 50};
  expected.repair[4] = {};
  CHECK(loaded.plan.rules == expected);
  CHECK(loaded.plan.rules_overridden == std::vector<std::string>{"repair.care", "repair.deception"});
  CHECK(load(small_with("start = \"first\"", "start = \"first\", rules = { repair = { care = { 1, 2, 3, 4, 5, 6 } } }"))
            .plan.rules.repair[2][5] == 6);
}

TEST_CASE("a row of repair that is none, or gives back more than was lost, is told and not taken") {
  const auto row =
      GENERATE(as<std::string>{}, "{ 10, 10, 10, 10, 10 }", "{ 10, 10, 10, 10, 10, 10, 10 }", "{ 61, 0, 0, 0, 0, 0 }",
               "{ -1, 0, 0, 0, 0, 0 }", "{ 1.5, 0, 0, 0, 0, 0 }", "{ \"10\", 0, 0, 0, 0, 0 }",
               "{ 20, 20, 20, 20, 20, 1 }", "{ amend = 20 }", "{ 10, 10, 10, 10, 10, 10, [0.5] = 1 }", "20", "true");
  INFO(row);
  const auto loaded = load(kSmall + "rules { repair = { care = " + row + " } }");
  REQUIRE(loaded.findings.size() == 1);
  CHECK(loaded.findings[0].code == "E106");
  CHECK(loaded.plan.rules == trust::Rules{});
  CHECK(loaded.plan.rules_overridden.empty());
}

TEST_CASE("repair is a table with a row for a kind of breach") {
  CHECK(codes(kSmall + "rules { repair = 20 }") == "E106");
  CHECK(codes(kSmall + "rules { repair = { trust = { 0, 0, 0, 0, 0, 0 } } }") == "E105");
  CHECK(told(kSmall + "rules { repair = { care = { 20, 20, 20, 20, 20, 1 } } }").at(0).find("100") !=
        std::string::npos);
}

TEST_CASE("hooks are numbered in the order of their scenes") {
  std::string text = small_with("go = \"last\"", "after = function(team) end, go = \"last\"");
  text += "scene \"more\" { \"More\", after = function(team) end, go = \"last\" }";
  const auto loaded = load(text);
  CHECK(loaded.plan.hooks == 2);
  CHECK(loaded.plan.scenes[0].after == 0);
  CHECK(loaded.plan.scenes[1].after == -1);
  CHECK(loaded.plan.scenes[2].after == 1);
  CHECK(codes(small_with("go = \"last\"", "after = \"x\", go = \"last\"")) == "E106");
}

TEST_CASE("a stake starts within its bounds") {
  CHECK(codes(small_with("start = 3", "start = 6")) == "E106");
  CHECK(codes(small_with("max = 5", "min = 5, max = 5")).starts_with("E106"));
}

TEST_CASE("trusts is one number or a table by pillar, and for a role a table by role") {
  const auto roles = load(small_with("leader = true", "leader = true, trusts = { dev = { care = 20 } }")).plan.roles;
  REQUIRE(roles.at(0).trusts.size() == 1);
  CHECK(roles[0].trusts[0].role.number == 1);
  CHECK(roles[0].trusts[0].start.levels == std::array<trust::Level, 4>{-1, -1, -1, 2'000});
  CHECK(codes(small_with("leader = true", "leader = true, trusts = { nobody = 20 }")) == "E203");
  CHECK(codes(small_with("leader = true", "leader = true, trusts = 20")) == "E106");
  CHECK(codes(small_with("leader = true", "leader = true, trusts = { dev = 101 }")) == "E106");
}
