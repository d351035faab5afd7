#include "game/plan/finding.h"

#include "tests/plan/plan_world.h"

using namespace drops::plan;
using namespace drops::plan::test;

TEST_CASE("a finding is one sentence with its place and code") {
  const Plan plan = small_plan();
  Finding finding{"E401", Severity::kError, {0, 12}, "scene 'lab'", "there is no default", "add one"};
  CHECK(sentence(finding, plan) == "small.lua:12: scene 'lab': there is no default: add one [E401]");
  finding.place.line = 0;
  finding.subject.clear();
  finding.todo.clear();
  CHECK(sentence(finding, plan) == "small.lua: there is no default [E401]");
  finding.place.file = 9;
  CHECK(sentence(finding, plan) == "there is no default [E401]");
}

TEST_CASE("warnings can be played, errors cannot") {
  CHECK(playable({}));
  CHECK(playable({{"W302", Severity::kWarning, {}, "", "", ""}}));
  CHECK_FALSE(playable({{"W302", Severity::kWarning, {}, "", "", ""}, {"E401", Severity::kError, {}, "", "", ""}}));
}
