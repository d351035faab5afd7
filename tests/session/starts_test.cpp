// How much trust there is at first: 40 on each pillar, unless the scenario says otherwise for a pair.

#include "tests/support/session_world.h"

using namespace drops;
using test::World;
using trust::Entity;
using trust::Pillar;

namespace {

constexpr const char* kStory = R"(
scenario { api = 1, id = "starts", version = "1", title = "Starts", summary = "Nobody begins from nothing.",
  minutes = 10, players = { 3, 4 }, teams = { 1, 4 }, objectives = { "To begin" }, start = "one", others_trust = 45 }
role "lead" { "Lead", leader = true, trusts = { tester = { care = 20, competence = 60 } } }
role "tester" { "Tester", trusts = { lead = 30 } }
role "dev" { "Developer", many = true, trusts = { dev = 70 } }
character "dana" { "Dana", trusts = { consistency = 10 } }
commitment "friday" { "We deliver.", to = "dana", due = "one", kept = { drops = { care = 1 } } }
scene "one" { "One.", ask = vote { "Well?", seconds = 60, default = "b",
  { "Promise and keep", id = "a", makes = "friday" }, { "Leave it", id = "b" } }, go = "two" }
scene "two" { "Two.", ask = vote { "Well?", seconds = 60, default = "b",
  { "Keep", id = "a", keeps = "friday" }, { "Leave it", id = "b" } }, go = "fin" }
scene "fin" { "The end.", ending = "done" }
debrief { "What was there at first?" }
)";

}  // namespace

TEST_CASE("a new vessel starts at 40 on each pillar, and a scenario may set another start for any pair") {
  World w(test::plan_of(kStory), {.seed = 7, .teams = 2});
  w.begin(2, 4);
  const Entity lead = w.place("lead");
  const Entity tester = w.place("tester");
  CHECK(w.level(lead, tester, Pillar::kCare) == 2'000);
  CHECK(w.level(lead, tester, Pillar::kCompetence) == 6'000);
  CHECK(w.level(lead, tester, Pillar::kCharacter) == 4'000);
  CHECK(w.level(tester, lead, Pillar::kCare) == 3'000);
  CHECK(w.level(lead, w.place("dev"), Pillar::kCare) == 4'000);
  CHECK(w.level(Entity::character(0), Entity::team(TeamId(0)), Pillar::kConsistency) == 1'000);
  CHECK(w.level(Entity::character(0), Entity::team(TeamId(0)), Pillar::kCare) == 4'000);
  CHECK(w.level(Entity::team(TeamId(1)), Entity::team(TeamId(0)), Pillar::kCare) == 4'500);
  std::vector<Entity> devs;
  for (session::Place place = 0; place < 4; ++place) {
    if (w.cast().role(place).id == "dev") devs.push_back(Entity::seat(place));
  }
  REQUIRE(devs.size() == 2);
  CHECK(w.level(devs[0], devs[1], Pillar::kCare) == 7'000);
}

TEST_CASE("who comes late is trusted, and trusts, as the role begins") {
  World w(test::plan_of(kStory), {.seed = 7, .teams = 1});
  w.begin(1, 3);
  w.take("Late", schema::SEAT_PARTICIPANT, 0);
  const Entity late = Entity::seat(3);
  REQUIRE(w.cast().role(3).id == "dev");
  CHECK(w.level(late, w.place("lead"), Pillar::kCare) == 4'000);
  CHECK(w.level(w.place("dev"), late, Pillar::kCare) == 7'000);
}

TEST_CASE("the pillars that a scenario declares for a kept commitment replace the default") {
  std::string text = kStory;
  text.replace(text.find("due = \"one\""), 11, "due = \"two\"");
  World w(test::plan_of(text), {.seed = 7, .teams = 1});
  w.begin(1, 3);
  const auto to_decision = [&] {
    while (w.story().visit.phase != schema::PHASE_DECIDE) {
      REQUIRE(w.desk(test::command([](auto& c) { c.mutable_skip(); })).has_value());
    }
  };
  to_decision();
  w.all_choose(TeamId(0), "a");
  while (w.scene() == "one") REQUIRE(w.desk(test::command([](auto& c) { c.mutable_skip(); })).has_value());
  to_decision();
  w.all_choose(TeamId(0), "a");
  const Entity dana = Entity::character(0);
  CHECK(w.level(dana, Entity::team(TeamId(0)), Pillar::kCare) == 4'100);
  CHECK(w.level(dana, Entity::team(TeamId(0)), Pillar::kConsistency) == 1'000);
}
