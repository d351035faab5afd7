// Programmes as plain data: what fits together, and what the checker says where it does not.

#include "game/plan/programme.h"

#include "game/plan/check.h"
#include "game/plan/check_programme.h"
#include "game/plan/plan_json.h"
#include "game/plan/resolve.h"
#include "tests/plan/plan_world.h"

using namespace drops;
using namespace drops::plan;
using namespace drops::plan::test;

namespace {

Plan resolved_plan() {
  Plan plan = small_plan();
  (void)resolve(plan);
  return plan;
}

Part part_of(Part::Kind kind, int minutes, std::int32_t plan = -1) {
  Part part;
  part.kind = kind;
  part.title = std::string(name_of(kind));
  part.minutes = minutes;
  part.plan = plan;
  return part;
}

Programme programme_with(std::vector<Part> parts) {
  Programme programme;
  programme.id = "p";
  programme.title = "P";
  programme.plans = {resolved_plan(), resolved_plan()};
  programme.parts = std::move(parts);
  return programme;
}

std::string codes_of_programme(const Programme& programme) {
  std::string all;
  for (const Finding& finding : check(programme)) all += (all.empty() ? "" : " ") + finding.code;
  return all;
}

using Kind = Part::Kind;

}  // namespace

TEST_CASE("a scenario alone is a programme of one part, and is kept as it always was") {
  const Programme alone = programme_of(resolved_plan());
  CHECK(alone.is_one_scenario());
  CHECK(to_json(alone) == to_json(resolved_plan()));
  const auto again = programme_from_json(to_json(resolved_plan()));
  REQUIRE(again.has_value());
  CHECK(again->parts.front().title == resolved_plan().title);
}

TEST_CASE("a programme in JSON is the same programme again") {
  const Programme programme = programme_with({part_of(Kind::kStory, 30, 0), part_of(Kind::kDebrief, 20)});
  const auto again = programme_from_json(to_json(programme));
  REQUIRE(again.has_value());
  CHECK(to_json(*again) == to_json(programme));
}

TEST_CASE("a stored programme whose parts do not match its plans is refused") {
  for (const auto& parts : {std::vector{part_of(Kind::kStory, 30, 0), part_of(Kind::kStory, 30, 7)},
                            std::vector{part_of(Kind::kStory, 30, 0), part_of(Kind::kDebrief, 30, 1)},
                            std::vector{part_of(Kind::kPause, 30), part_of(Kind::kStory, 30, 0)}}) {
    const auto again = programme_from_json(to_json(programme_with(parts)));
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == Code::kCorrupt);
  }
}

TEST_CASE("nothing is found in a programme with a debrief after each story and a third of the time for them") {
  CHECK(codes_of_programme(
            programme_with({part_of(Kind::kStory, 30, 0), part_of(Kind::kDebrief, 20), part_of(Kind::kPause, 10),
                            part_of(Kind::kStory, 30, 1), part_of(Kind::kDebrief, 20)})) == "");
}

TEST_CASE("debriefs that take less than a third of the whole time are told, breaks included") {
  auto programme = programme_with({part_of(Kind::kStory, 30, 0), part_of(Kind::kDebrief, 15)});
  CHECK(codes_of_programme(programme) == "");
  programme.parts.push_back(part_of(Kind::kPause, 1));
  CHECK(codes_of_programme(programme) == "W908");
}

TEST_CASE("a story that nobody speaks about afterwards is told") {
  CHECK(codes_of_programme(programme_with({part_of(Kind::kStory, 10, 0), part_of(Kind::kPause, 5),
                                           part_of(Kind::kStory, 10, 1), part_of(Kind::kDebrief, 40)})) == "W907");
}

TEST_CASE("a programme that begins with a break, or plays nothing, is refused") {
  CHECK(codes_of_programme(programme_with(
            {part_of(Kind::kPause, 5), part_of(Kind::kStory, 10, 0), part_of(Kind::kDebrief, 20)})) == "E906");
  CHECK(codes_of_programme(programme_with({})) == "E906");
}

TEST_CASE("a story carries on from one with the same people alone") {
  auto programme = programme_with({part_of(Kind::kStory, 20, 0), part_of(Kind::kDebrief, 20),
                                   part_of(Kind::kStory, 20, 1), part_of(Kind::kDebrief, 20)});
  programme.parts[2].carries = true;
  CHECK(codes_of_programme(programme) == "");
  programme.plans[1].roles[0].id = "chief";
  CHECK(codes_of_programme(programme) == "E905");
  programme.parts[2].carries = false;
  programme.parts[0].carries = true;
  CHECK(codes_of_programme(programme) == "E905");  // from nothing
}

TEST_CASE("minutes that do not add up are told with their sum") {
  auto programme = programme_with({part_of(Kind::kStory, 30, 0), part_of(Kind::kDebrief, 20)});
  programme.minutes = 60;
  REQUIRE(codes_of_programme(programme) == "W909");
  CHECK(check(programme).front().todo == "write minutes = 50, or change a part");
}

TEST_CASE("the plans of a programme agree on what all of them take, and a pulse on any team of these") {
  auto programme = programme_with({part_of(Kind::kStory, 30, 0), part_of(Kind::kStory, 30, 1)});
  programme.plans[0].players_least = 3;
  programme.plans[1].players_most = 5;
  programme.plans.push_back(pulse_plan({"pulse", "Pulse", "", {"I can ask here."}, 5}));
  agree_on_sizes(programme);
  for (const Plan& plan : programme.plans) CHECK(plan.players_most == 5);
  CHECK(programme.plans[0].players_least == 3);
  CHECK(programme.plans[1].players_least == 3);
  CHECK(programme.plans[2].players_least == 1);
}

TEST_CASE("stories that no team fits both of are refused") {
  auto programme = programme_with({part_of(Kind::kStory, 30, 0), part_of(Kind::kDebrief, 30),
                                   part_of(Kind::kStory, 30, 1), part_of(Kind::kDebrief, 30)});
  programme.plans[0].players_most = 4;
  programme.plans[1].players_least = 5;
  CHECK(codes_of_programme(programme) == "E904");
}

TEST_CASE("nothing is wrong with the plan that a pulse is made of") {
  const Plan plan = pulse_plan({"before", "Before we begin", "", {"I can ask here.", "Promises are kept."}, 5});
  for (const Finding& finding : check(plan)) UNSCOPED_INFO(sentence(finding, plan));
  CHECK(check(plan).empty());
}

TEST_CASE("a sentence of a pulse that is too long is told as the programme's") {
  auto programme =
      programme_with({part_of(Kind::kPulse, 5, 0), part_of(Kind::kStory, 10, 1), part_of(Kind::kDebrief, 30)});
  programme.plans[0] = pulse_plan({"before", "Before", "", {std::string(300, 'x')}, 5});
  programme.parts[0].place = {0, 7};
  REQUIRE_FALSE(check(programme).empty());
  CHECK(check(programme).front().place.line == 7);
}
