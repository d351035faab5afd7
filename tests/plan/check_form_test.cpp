#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

TEST_CASE("where the leader decides, somebody is the leader") {
  Plan plan = small_plan();
  plan.roles[0].leader = false;
  CHECK(codes_of(plan).empty());
  SECTION("the leader is asked") {
    plan.scenes[1].ask->kind = AskKind::kLeader;
  }
  SECTION("the leader breaks a tie") {
    plan.scenes[0].ask->tie = Tie::kLeader;
  }
  CHECK(codes_of(plan) == "E601");
}

TEST_CASE("there is one leader") {
  Plan plan = small_plan();
  SECTION("not two") {
    plan.roles.push_back({"boss", "Boss", "", true, false, {0, 3}});
    CHECK(codes_of(plan) == "E607");
  }
  SECTION("not as many as there are seats") {
    plan.roles[0].leader = false;
    plan.roles[1].leader = true;
    CHECK(codes_of(plan) == "E607");
  }
}

TEST_CASE("the smallest team fills every role") {
  Plan plan = small_plan();
  plan.players_least = 1;
  CHECK(codes_of(plan).empty());
  plan.roles.push_back({"tester", "Tester", "", false, false, {0, 3}});
  CHECK(told(plan, "E602") ==
        "small.lua:1: scenario: a team of 1 cannot fill 2 roles: write players = { 2, 6 }, or take a role away [E602]");
}

TEST_CASE("the largest team has a role for everybody") {
  Plan plan = small_plan();
  plan.roles[1].many = false;
  CHECK(codes_of(plan) == "E603");
  plan.players_least = plan.players_most = 2;
  CHECK(codes_of(plan).empty());
}

TEST_CASE("a team has at most sixteen places") {
  Plan plan = small_plan();
  plan.players_most = 16;
  CHECK(codes_of(plan).empty());
  plan.players_most = 17;
  CHECK(codes_of(plan) == "E604");
}

TEST_CASE("there are at most sixty-four facts") {
  Plan plan = small_plan();
  while (plan.facts.size() < 64) {
    Fact fact = plan.facts[0];
    fact.id = "fact-" + std::to_string(plan.facts.size());
    plan.facts.push_back(fact);
  }
  CHECK(codes_of(plan).empty());
  plan.facts.push_back({"last", "One more", {ref("lead")}, {0, 9}});
  CHECK(codes_of(plan) == "E605");
}

TEST_CASE("a session has at most two hundred teams") {
  Plan plan = small_plan();
  plan.teams_most = 201;
  CHECK(codes_of(plan) == "E606");
}

TEST_CASE("an id is short, in small letters, digits, - and _") {
  const auto id =
      GENERATE(as<std::string>{}, "", "Lead", "le ad", "l\xc3\xa9", "a-name-that-is-longer-than-32-letters");
  Plan plan = small_plan();
  plan.breaches.push_back(plan.breaches[0]);
  plan.breaches[1].id = id;
  no(plan).effects.opens = ref("quiet");
  CHECK(codes_of(plan) == "E701 W507");
}

TEST_CASE("two things have two ids") {
  Plan plan = small_plan();
  SECTION("options of a question") {
    no(plan).id = "yes";
  }
  SECTION("a role and a character") {
    plan.characters.push_back({"dev", "Dev", {}, {0, 9}});
  }
  SECTION("stakes") {
    plan.stakes.push_back(plan.stakes[0]);
  }
  CHECK(codes_of(plan) == "E702");
}

TEST_CASE("options of different questions may have the same id, as may a fact and a stake") {
  Plan plan = small_plan();
  plan.facts[0].id = "days";
  CHECK(codes_of(plan).empty());
}

TEST_CASE("words with a meaning of their own are no ids") {
  Plan plan = small_plan();
  SECTION("team") {
    plan.characters.push_back({"team", "Team", {}, {0, 9}});
  }
  SECTION("safety") {
    plan.stakes.push_back({"safety", "Safety", 0, 0, 5, {0, 9}});
  }
  CHECK(codes_of(plan) == "E706");
}

TEST_CASE("a text holds nothing that cannot be shown") {
  Plan plan = small_plan();
  plan.scenes[0].texts[0].text = "Two\nlines";
  CHECK(codes_of(plan).empty());
  SECTION("in a scene") {
    plan.scenes[0].texts[0].text = "\x1b[31m";
  }
  SECTION("in an option") {
    yes(plan).text = "Two\nlines";
  }
  SECTION("a direction override in a title") {
    plan.roles[0].title = "\xe2\x80\xaegnp";
  }
  CHECK(codes_of(plan) == "E703");
}

TEST_CASE("a text fits its card, counted in letters") {
  const auto letters = [](std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += "\xc3\xa4";
    return text;
  };
  struct Case {
    std::size_t most;
    std::string& (*text)(Plan&);
  };
  const Case each = GENERATE(Case{400, [](Plan& p) -> std::string& { return p.scenes[0].texts[0].text; }},
                             Case{240, [](Plan& p) -> std::string& { return p.roles[0].private_text; }},
                             Case{120, [](Plan& p) -> std::string& { return p.scenes[0].ask->prompt; }},
                             Case{90, [](Plan& p) -> std::string& { return yes(p).text; }},
                             Case{60, [](Plan& p) -> std::string& { return p.breaches[0].title; }});
  Plan plan = small_plan();
  each.text(plan) = letters(each.most);
  CHECK(codes_of(plan).empty());
  each.text(plan) = letters(each.most + 1);
  CHECK(codes_of(plan) == "W704");
  CHECK(playable(findings_of(plan)));
}

TEST_CASE("findings come in the order of their lines") {
  Plan plan = small_plan();
  plan.scenes[1].ask->fallback = {};
  plan.scenes[1].ask->place = {0, 32};
  plan.scenes[0].ask->fallback = {};
  plan.teams_most = 500;
  (void)resolve(plan);
  const auto findings = check(plan);
  REQUIRE(findings.size() == 3);
  CHECK(findings[0].place.line == 1);
  CHECK(findings[1].place.line == 22);
  CHECK(findings[2].place.line == 32);
}
