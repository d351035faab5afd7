// Stakes: gauges that tempt. One role may have one of its own, which nobody else sees.

#include "tests/support/session_world.h"

using namespace drops;
using test::World;

namespace {

constexpr const char* kStory = R"(
scenario { api = 1, id = "stakes", version = "1", title = "Stakes", summary = "A bonus of one's own.", minutes = 10,
  players = { 2, 4 }, teams = { 1, 4 }, objectives = { "To be tempted" }, start = "one" }
role "lead" { "Lead", leader = true }
role "mate" { "Mate", many = true }
stake "days"  { "Days in hand", start = 4, max = 5 }
stake "bonus" { "Your bonus", start = 5, max = 10, role = "lead" }
scene "one" { "One.", ask = each { "Well?", seconds = 60, default = "a",
  { "Take it", id = "a", stakes = { bonus = 3, days = -1 } }, { "Leave it", id = "b", stakes = { days = 1 } } },
  go = "fin" }
scene "fin" { "The end.", ending = "done" }
debrief { "What tempted you?" }
)";

std::string screen(const World& w, SeatId seat) {
  return session::project(w.state(), w.plan(), seat).SerializeAsString();
}

}  // namespace

TEST_CASE("a stake of one role's own is seen by that role alone, on gauges, cards and at the reveal") {
  World w(test::plan_of(kStory), {.seed = 7, .teams = 1});
  w.begin(1, 3);
  REQUIRE(w.desk(test::command([](auto& c) { c.mutable_skip(); })).has_value());
  const SeatId lead = w.role("lead");
  const SeatId mate = w.role("mate");
  CHECK(screen(w, lead).find("Your bonus") != std::string::npos);
  CHECK(screen(w, mate).find("Your bonus") == std::string::npos);
  CHECK(screen(w, mate).find("Days in hand") != std::string::npos);
  w.all_choose(TeamId(0), "a");
  REQUIRE(w.stake("bonus") == 8);
  CHECK(screen(w, lead).find("Your bonus") != std::string::npos);
  CHECK(screen(w, mate).find("Your bonus") == std::string::npos);
}

TEST_CASE("no role has two stakes of its own") {
  std::string text = kStory;
  text.insert(text.find("scene \"one\""), "stake \"fame\" { \"Your name\", role = \"lead\" }\n");
  const auto loaded = script::load_text("test.lua", text);
  REQUIRE(loaded.has_value());
  const bool found = std::any_of(loaded->findings.begin(), loaded->findings.end(),
                                 [](const plan::Finding& finding) { return finding.code == "E419"; });
  CHECK(found);
}
