#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

namespace {

TrustEffect moved(int care, int competence = 0, const std::string& whose = "dana") {
  TrustEffect set;
  (care < 0 ? set.leaks : set.drops)[3] = std::abs(care);
  (competence < 0 ? set.leaks : set.drops)[1] = std::abs(competence);
  set.with = with(whose);
  return set;
}

// The second scene with two options that do this.
Plan plan_with(const Effects& a, const Effects& b) {
  Plan plan = small_plan();
  plan.scenes[1].ask->options[0].effects = a;
  plan.scenes[1].ask->options[1].effects = b;
  plan.commitments.clear();
  yes(plan).effects.makes = {};
  return plan;
}

std::string codes_with(const Effects& a, const Effects& b) {
  Plan plan = plan_with(a, b);
  return codes_of(plan);
}

Effects effects(std::vector<TrustEffect> trust) {
  Effects made;
  made.trust = std::move(trust);
  return made;
}

Effects with_stake(Effects made, int delta) {
  made.stakes = {{ref("days"), delta}};
  return made;
}

}  // namespace

TEST_CASE("an option that gives and costs nothing is a warning") {
  Plan plan = plan_with(effects({moved(2)}), with_stake({}, 1));
  CHECK(codes_of(plan) == "W421");
  CHECK(told(plan, "W421").find("small.lua:33: scene 'last', option 'yes': it gives, and costs nothing") == 0);
}

TEST_CASE("a stake, a leak, a risk and a bound hand are prices") {
  Effects paid = effects({moved(2)});
  SECTION("a stake") {
    paid = with_stake(paid, -1);
  }
  SECTION("a leak") {
    paid.trust.push_back(moved(-1, 0, "dev"));
  }
  SECTION("speaking up") {
    paid.voice = true;
  }
  SECTION("hiding") {
    paid.hides = ref("quiet");
    Plan plan = plan_with(with_stake({}, 1), paid);
    CHECK(codes_of(plan).empty());
    return;
  }
  SECTION("telling") {
    paid.reveals = {{ref("hint"), {}}};
  }
  Plan plan = plan_with(paid, with_stake({}, 1));
  CHECK(codes_of(plan).empty());
}

TEST_CASE("going without what others settle is a price, and so is what a hook or a later scene may take") {
  Effects repairs;
  repairs.repairs_open = true;
  repairs.step = drops::trust::Step::kAmend;
  Plan plan = plan_with(effects({moved(2)}), repairs);
  CHECK(codes_of(plan).empty());
  Plan hooked = plan_with(effects({moved(2)}), with_stake({}, 1));
  hooked.scenes[1].after = 0;
  hooked.hooks = 1;
  CHECK(codes_of(hooked).empty());
  Plan remembered = plan_with(effects({moved(2)}), with_stake({}, 1));
  Condition was = condition(Condition::Kind::kWas, "last");
  was.option = ref("yes");
  remembered.scenes[2].texts[0].when = was;
  CHECK(codes_of(remembered).empty());
  Plan apart = plan_with(effects({moved(2)}), with_stake({}, 1));
  apart.scenes[1].ask->options[0].go = ref("end");
  CHECK(codes_of(apart).empty());
}

TEST_CASE("an option that is worse with everybody, and better in nothing, is a warning") {
  Plan plan = plan_with(effects({moved(1, -1)}), effects({moved(1, -3)}));
  CHECK(told(plan, "W422").find("option 'no': it is worse than 'yes' with everybody, and better in nothing") !=
        std::string::npos);
  CHECK(codes_of(plan) == "W422");
}

TEST_CASE("what is better in something, or differs in more than trust, is not compared") {
  CHECK(codes_with(effects({moved(1, -1)}), effects({moved(2, -3)})).empty());
  CHECK(codes_with(effects({moved(1, -1)}), effects({moved(1, -1, "dev")})).empty());
  CHECK(codes_with(effects({moved(1, -1)}), with_stake(effects({moved(1, -3)}), 1)).empty());
  CHECK(codes_with(effects({moved(1, -1)}), effects({moved(1, -1)})).empty());
  Effects voice = effects({moved(1, -3)});
  voice.voice = true;
  CHECK(codes_with(effects({moved(1, -1)}), voice).empty());
}
