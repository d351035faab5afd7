#include "game/author/verdicts.h"

#include <algorithm>

#include "tests/author/late_release.h"

using namespace drops;
using author::Verdict;
using bots::Temperament;
using test::LateRelease;

namespace {

Verdict verdict_of(const author::Survey& survey, const plan::Plan& plan, std::string_view code) {
  const auto all = author::verdicts(survey, plan);
  const auto found = std::find_if(all.begin(), all.end(), [&](const Verdict& one) { return one.code == code; });
  REQUIRE(found != all.end());
  return *found;
}

author::Summary& kind(author::Survey& survey, Temperament temperament) {
  return *std::find_if(survey.kinds.begin(), survey.kinds.end(),
                       [&](const author::Summary& one) { return one.options.table.temperament == temperament; });
}

}  // namespace

TEST_CASE("the sample scenario shows all that a scenario has to show") {
  LateRelease late;
  for (const Verdict& verdict : author::verdicts(late.survey(2'000), late.plan)) {
    INFO(verdict.wanted << ": " << verdict.found);
    CHECK(verdict.is == Verdict::Is::kMet);
    CHECK(verdict.where.empty());
  }
}

TEST_CASE("what less than one in a hundred stories reaches or chooses is named") {
  LateRelease late;
  author::Survey survey = late.survey(200);
  kind(survey, Temperament::kRandom).reached[3] = 1;
  kind(survey, Temperament::kRandom).chosen[4][1] = 0;
  const Verdict paths = verdict_of(survey, late.plan, "paths");
  CHECK(paths.is == Verdict::Is::kMissed);
  CHECK(paths.where ==
        std::vector<std::string>{"scene 'answer' is reached: 0.50 %", "option 'call' at 'delivery' is chosen: 0.00 %"});
}

TEST_CASE("a story that stops where there is no ending is named with its seed") {
  LateRelease late;
  author::Survey survey = late.survey(100);
  kind(survey, Temperament::kRandom).dead_ends[5] = {1, 77};
  const Verdict paths = verdict_of(survey, late.plan, "paths");
  REQUIRE(paths.where.size() == 1);
  CHECK(paths.where[0] == "the story stops at 'monday', which is no ending (seed 77)");
}

TEST_CASE("endings that lie less than 25 drops apart are too near") {
  LateRelease late;
  author::Survey survey = late.survey(100);
  auto& endings = kind(survey, Temperament::kRandom).endings;
  while (endings.size() > 2) endings.erase(endings.begin());
  endings.begin()->second.sum = {20'000, 20'000};
  endings.rbegin()->second.sum = {17'500, 17'500};
  CHECK(verdict_of(survey, late.plan, "endings").is == Verdict::Is::kMet);
  endings.rbegin()->second.sum = {17'600, 17'500};
  CHECK(verdict_of(survey, late.plan, "endings").is == Verdict::Is::kMissed);
}

TEST_CASE("honesty has to pay, a slip must be mendable, and hiding must cost") {
  LateRelease late;
  author::Survey survey = late.survey(100);
  auto& candid = kind(survey, Temperament::kCandid);
  candid.all.sum = candid.start.sum;
  CHECK(verdict_of(survey, late.plan, "honest").is == Verdict::Is::kMissed);

  auto& clumsy = kind(survey, Temperament::kClumsy);
  for (const auto& [by, is] : {std::pair{-500, Verdict::Is::kMet},
                               {-501, Verdict::Is::kMissed},
                               {500, Verdict::Is::kMet},
                               {501, Verdict::Is::kMissed}}) {
    INFO(by);
    clumsy.after_loss.overall = {author::mean(clumsy.start.overall) + by};
    CHECK(verdict_of(survey, late.plan, "clumsy").is == is);
  }
  clumsy.after_loss.overall.clear();  // no slip draws a bucket
  CHECK(verdict_of(survey, late.plan, "clumsy").is == Verdict::Is::kMet);

  auto& evasive = kind(survey, Temperament::kEvasive);
  evasive.all.overall = {author::mean(evasive.start.overall) - 499};
  CHECK(verdict_of(survey, late.plan, "evasive").is == Verdict::Is::kMissed);
}

TEST_CASE("what a survey has not played is not judged, and is not met") {
  LateRelease late;
  const auto judged = author::verdicts(late.survey(5, Temperament::kCautious), late.plan);
  for (const Verdict& verdict : judged) CHECK(verdict.is == Verdict::Is::kUnasked);
  CHECK_FALSE(author::all_met(judged));
}
