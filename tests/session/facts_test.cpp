// Facts: who knew what from when, and what it cost that somebody kept one to themselves.

#include "game/session/withheld.h"
#include "tests/support/session_world.h"

using namespace drops;
using test::World;

namespace {

World deciding() {
  World w(test::late_release(), {.seed = 7, .teams = 1, .pace_percent = 0});
  w.begin(1, 4);
  for (int i = 0; i < 6 && w.story().visit.phase != schema::PHASE_DECIDE; ++i) {
    REQUIRE(w.desk(test::command([](auto& c) { c.mutable_skip(); })).has_value());
  }
  return w;
}

std::uint32_t fact(const World& w, const std::string& id) {
  for (std::uint32_t i = 0; i < w.plan().facts.size(); ++i) {
    if (w.plan().facts[i].id == id) return i;
  }
  FAIL("no such fact");
  return 0;
}

}  // namespace

TEST_CASE("who knows a fact by their role knows it from the start") {
  World w = deciding();
  const auto& learnt = w.story().learnt;
  const auto first = std::find_if(learnt.begin(), learnt.end(),
                                  [&](const session::Learnt& one) { return one.fact == fact(w, "defects"); });
  REQUIRE(first != learnt.end());
  CHECK(first->visit == 0);
  CHECK(first->places == std::uint64_t{1} << w.place("tester").index);
}

TEST_CASE("a fact that is told is known to all from that scene on") {
  World w = deciding();
  w.all_choose(TeamId(0), "ask");  // reveals the defects
  const auto& last = w.story().learnt.back();
  CHECK(last.fact == fact(w, "defects"));
  CHECK(last.visit == 1);
  CHECK(w.story().withheld.empty());
}

TEST_CASE("who knew it, could have told it and chose otherwise has withheld it") {
  World w = deciding();
  w.all_choose(TeamId(0), "confirm");
  REQUIRE(w.story().withheld.size() == 1);
  CHECK(w.story().withheld[0].fact == fact(w, "defects"));
  CHECK(w.story().withheld[0].place == w.place("tester").index);
  CHECK(w.story().withheld[0].visit == 1);
}

TEST_CASE("silence is not withholding: a default that was taken for somebody tells nothing about them") {
  World w = deciding();
  w.wait(120'000);
  CHECK(w.story().withheld.empty());
}

TEST_CASE("what withholding cost is what the team lost from then until all knew it") {
  World w = deciding();
  w.all_choose(TeamId(0), "confirm");
  const auto costs = session::withheld_costs(w.cast());
  REQUIRE(costs.size() == 1);
  CHECK_FALSE(costs[0].known_visit.has_value());
  trust::Level lost = 0;
  for (const trust::Entry& entry : w.story().ledger) lost -= std::min(0, entry.effect);
  CHECK(lost > 0);
  CHECK(costs[0].lost == lost);
}
