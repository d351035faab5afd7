// A programme in the transcript and in the result.

#include "game/report/programme_words.h"

#include <nlohmann/json.hpp>

#include "game/report/transcript.h"
#include "tests/support/programme_world.h"

using namespace drops;
using namespace drops::test;

namespace {

// So many people, who say 2 before and 4 after; the first story is played to its end, the second left out.
ProgrammeWorld played(int people) {
  ProgrammeWorld w;
  w.seat_players(people);
  w.start().all_rate(2);
  w.wait_for_end();
  w.go_to(1).start();
  w.all_choose("wait");
  w.wait_for_end();
  w.go_to(5).all_rate(4);
  w.wait_for_end();
  return w;
}

}  // namespace

TEST_CASE("each part that begins is told with its number, its minutes and what it carries on") {
  ProgrammeWorld w;
  w.seat_players(5);
  w.start();
  w.go_to(1);
  CHECK(report::part_told(w.state()) == "\nPart 2 of 6: First (story, 20 minutes).\n");
  w.start();
  w.go_to(4);
  CHECK(report::part_told(w.state()).find("The trust, the open breaches") != std::string::npos);
}

TEST_CASE("the same sentences before and after stand on one line") {
  const ProgrammeWorld w = played(5);
  const std::string told = report::pulses_told(w.state(), w.cast().plan);
  CHECK(told.find("Before (5 answers) → After (5 answers)") != std::string::npos);
  CHECK(told.find("2.0 → 4.0: I can ask here.") != std::string::npos);
}

TEST_CASE("a pulse that too few have answered is not told") {
  const ProgrammeWorld w = played(4);
  CHECK(report::pulses_told(w.state(), w.cast().plan) == "Pulse: too few have answered for anything to be shown.\n");
}

TEST_CASE("the result of a programme has each story as it ended, also those that are long over") {
  const ProgrammeWorld w = played(5);
  const auto result = report::result(w.state(), w.programme());
  REQUIRE(result["parts"].size() == 6);
  CHECK(result["parts"][1]["result"]["scenario"] == "first");
  CHECK(result["parts"][1]["result"]["teams"][0]["ending"] == "done");
  CHECK(result["parts"][1]["result"]["teams"][0]["breaches"][0]["breach"] == "late");
  CHECK_FALSE(result["parts"][4].contains("result"));  // it was left out
  CHECK(result["pulses"].size() == 4);                 // of the room and of its team, twice
}

TEST_CASE("a pulse tells no table of trust at its end") {
  ProgrammeWorld w;
  w.seat_players(5);
  w.start().all_rate(2);
  schema::Event ended;
  ended.mutable_story_ended()->set_team(0);
  ended.mutable_story_ended()->set_scene(1);
  CHECK(report::Transcript().tell(w.state(), w.cast().plan, ended).find("competence") == std::string::npos);
}
