#include "game/author/survey.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "game/author/survey_json.h"
#include "game/author/survey_text.h"
#include "game/base/text.h"
#include "tests/author/late_release.h"

using namespace drops;
using bots::Temperament;
using test::LateRelease;

TEST_CASE("a survey plays every temperament, random ones most") {
  LateRelease late;
  const author::Survey survey = late.survey(200);
  REQUIRE(survey.kinds.size() == bots::kTemperaments);
  CHECK(author::kind_of(survey.kinds.front()) == "random");
  CHECK(survey.kinds.front().stories == 200);
  CHECK(survey.runs() == 700);
  CHECK(survey.whole);
  for (std::size_t i = 0; i < bots::kTemperaments; ++i) CHECK(survey.find(static_cast<Temperament>(i)) != nullptr);
}

TEST_CASE("one temperament alone is played as often as it is asked for") {
  LateRelease late;
  const author::Survey survey = late.survey(9, Temperament::kHurried);
  REQUIRE(survey.kinds.size() == 1);
  CHECK(survey.find(Temperament::kHurried)->stories == 9);
  CHECK(survey.find(Temperament::kRandom) == nullptr);
  CHECK_FALSE(survey.whole);
}

TEST_CASE("a survey stops when it is told to, and sums up what it has") {
  LateRelease late;
  author::SurveyOptions options;
  options.runs = 20;
  const auto survey = author::survey(late.plan, *late.hooks, options, [](auto done, auto) { return done < 23; });
  REQUIRE(survey);
  CHECK(survey->runs() == 23);
  CHECK(survey->kinds.size() == 2);
  CHECK_FALSE(survey->whole);
}

TEST_CASE("the tables for people fit 100 columns and hold what a trainer looks for") {
  LateRelease late;
  const author::Survey survey = late.survey(100);
  const std::string text = author::to_text(survey, late.plan, author::verdicts(survey, late.plan), 0.5);
  INFO(text);
  for (const char* part :
       {"The Late Release: 100 random runs and 100 with each temperament\n1 team of 4, seed 1; 1200 runs a second\n",
        "Dana, the client → the team; at the start 50.0", "candid    clumsy  cautious", "Tester → Team lead",
        "promise friday", "renegotiated", "longest", "best run: ", "ending 'Out to tender'", "  wait "}) {
    CHECK(text.find(part) != std::string::npos);
  }
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    INFO(line);
    CHECK(count_code_points(line).value_or(1000) <= 100);
  }
}

TEST_CASE("the JSON holds the same numbers, and a hash of all ledgers") {
  LateRelease late;
  const author::Survey survey = late.survey(100);
  const auto json = author::to_json(survey, late.plan, author::verdicts(survey, late.plan), 0);
  CHECK(json["runs"] == 600);
  CHECK(json["ledgers"].get<std::string>().size() == 16);
  CHECK(json["ledgers"] == author::to_json(late.survey(100), late.plan, {}, 0)["ledgers"]);
  const auto& random = json["kinds"][0];
  CHECK(random["temperament"] == "random");
  CHECK(random["end"]["overall"]["median"] == author::percentile(survey.kinds[0].all.overall, 50));
  CHECK(random["relations"].size() == 9);
  CHECK(random["commitments"][0]["renegotiated"] == survey.kinds[0].commitments[0].renegotiated);
  CHECK(random["dead_ends"].empty());
  CHECK(json["verdicts"].size() == 6);
}
