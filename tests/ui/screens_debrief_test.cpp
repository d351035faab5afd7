// The debrief's screens: what each says, and what the user's keys and clicks come to.

#include <catch2/catch.hpp>

#include "game/client/model/to_command.h"
#include "tests/ui/played.h"

using namespace drops;
using namespace drops::client;

namespace {

struct Says {
  const char* screen;
  std::vector<const char*> texts;
};

const Says kSays[] = {
    {"debrief-1-out-of-role", {"Step 1 of 7", "Leave your role", "say your own name", "2 of 4 are done"}},
    {"debrief-2-reactions", {"One word: what is there now?", "Sealed until all of your team", "Seal it", "Pass"}},
    {"debrief-2-sealed", {"Your word", "Relieved", "You are done. The facilitator goes on."}},
    {"debrief-2-shown", {"The words of your team", "Thoughtful", "Caught"}},
    {"debrief-3-what-happened", {"Offer it", "I remember it differently", "2 of us remember it differently"}},
    {"debrief-4-own-view", {"Plus: what helped", "Delta: what you would change", "Add it", "I have no more"}},
    {"debrief-4-board", {"Somebody said the awkward thing early", "3 nods", "Nod"}},
    {"debrief-5-time", {"1  Trust over time", "How trust in your team went", "The drops and buckets that mattered"}},
    {"debrief-5-balance", {"What was gained, and what was lost", "6 drops", "1 bucket, 2 leaks", "nothing lost"}},
    {"debrief-5-trust", {"Who trusts whom, both ways", "Team lead → Tester: 41, and back 33"}},
    {"debrief-5-promises", {"Promises, and how each ended", "changed once", "9 of 20 points are back", "Repaired"}},
    {"debrief-5-known", {"Tester: from the start", "told by: Tester", "What could have been told"}},
    {"debrief-5-impact", {"Intent and impact", "A leak: foreseen 0 times, answered 2 times"}},
    {"debrief-5-what-if", {"What if, in the scene “night” …", "Write to everybody, now", "the same end"}},
    {"debrief-5-questions", {"Which bucket did you see coming?"}},
    {"debrief-6-meaning", {"What does it mean for us?", "Nothing has to be typed."}},
    {"debrief-7-next-step", {"When I hear myself hint at a date, I will say that it is a hope.", "Stands", "2 agree"}},
    {"debrief-over", {"THE END OF THE STORY", "What we take with us", "Bad news travels within the day"}},
};

}  // namespace

TEST_CASE("every screen of a debrief says what it is for") {
  for (const Says& says : kSays) {
    Played played(says.screen, {1280, 1600, {}});
    INFO(says.screen);
    for (const char* text : says.texts) {
      INFO(text);
      CHECK(played.desk.shows(text));
    }
  }
  CHECK(std::size(kSays) == model::debrief_stills().size());
}

TEST_CASE("before the evidence no chart is on any screen of a debrief") {
  for (const model::Still& one : model::debrief_stills()) {
    const bool before = one.name < std::string_view("debrief-5");
    if (!before) continue;
    Played played(one.name);
    INFO(one.name);
    for (const Node& node : played.desk.tree().nodes()) CHECK(node.role != Role::kChart);
  }
}

TEST_CASE("a word is sealed by Enter or by the button, and two words are not") {
  Played played("debrief-2-reactions");
  REQUIRE(played.desk.click("act"));
  REQUIRE(played.wanted<model::TellDebrief>());
  CHECK(played.wanted<model::TellDebrief>()->text == "Relieved");
  CHECK(played.local.debrief_draft[0].empty());
  played.local.debrief_draft[0] = "two words";
  played.intents.clear();
  played.desk.frames();
  CHECK(played.desk.shows("One word alone, please."));
  CHECK_FALSE(played.desk.node("act").enabled);
}

TEST_CASE("what is typed in a debrief stays typed until it is said") {
  Played played("debrief-4-own-view");
  REQUIRE(played.desk.click("delta"));
  played.desk.type("Ask first");
  CHECK(played.local.debrief_draft[static_cast<std::size_t>(model::DebriefField::kDelta)] == "Ask first");
  REQUIRE(played.desk.click("delta_add"));
  REQUIRE(played.wanted<model::TellDebrief>());
  CHECK(played.wanted<model::TellDebrief>()->what == model::DebriefSaying::kDelta);
  CHECK(played.wanted<model::TellDebrief>()->text == "Ask first");
  CHECK(played.local.debrief_draft[static_cast<std::size_t>(model::DebriefField::kDelta)].empty());
}

TEST_CASE("marks are set and taken back by the same button") {
  Played played("debrief-3-what-happened");
  REQUIRE(played.desk.click("differ_3"));
  CHECK_FALSE(played.wanted<model::MarkDebrief>()->on);  // it was set
  REQUIRE(played.desk.click("differ_1"));
  CHECK(played.wanted<model::MarkDebrief>()->on);
  CHECK(played.wanted<model::MarkDebrief>()->number == 1);
  played.desk.press(Key::kLetter, 'n');
  CHECK(played.wanted<model::MarkDebrief>()->what == model::DebriefMark::kNoMore);
}

TEST_CASE("the numbers open the charts, and each tab is marked as the one that is shown") {
  Played played("debrief-5-time");
  for (int tab = 1; tab <= 8; ++tab) {
    played.desk.digit(tab);
    played.desk.frames();
    CHECK(played.desk.node("tab_" + std::to_string(tab)).selected);
  }
  CHECK(played.local.evidence_tab == model::EvidenceTab::kQuestions);
}

TEST_CASE("a next step is said whole") {
  Played played("debrief-7-next-step");
  REQUIRE(played.desk.click("act"));
  const auto told = played.wanted<model::TellDebrief>();
  REQUIRE(told);
  CHECK(told->what == model::DebriefSaying::kNextStep);
  CHECK(told->when == "I hear myself hint at a date");
  CHECK(told->text == "say that it is a hope");
  played.desk.frames();
  CHECK_FALSE(played.desk.node("act").enabled);  // nothing is typed any more
}

TEST_CASE("each wish of a debrief is one command") {
  const auto told = model::to_command(model::TellDebrief{model::DebriefSaying::kNextStep, "ask", "late", "Wei"});
  REQUIRE(told);
  CHECK(told->say_in_debrief().what() == schema::SAYING_NEXT_STEP);
  CHECK(told->say_in_debrief().asks() == "Wei");
  const auto mark = model::to_command(model::MarkDebrief{model::DebriefMark::kAgree, 3, true});
  CHECK(mark->mark_in_debrief().what() == schema::DEBRIEF_AGREE);
  CHECK(mark->mark_in_debrief().number() == 3);
  CHECK_FALSE(model::to_command(model::DeskLead{})->lead_debrief().has_step());
  const auto lead = model::to_command(model::DeskLead{model::DebriefStep::kEvidence, false});
  CHECK(lead->lead_debrief().step() == schema::DEBRIEF_EVIDENCE);
  CHECK(model::to_command(model::DeskWhatIf{1, 2, 3})->ask_what_if().option() == 3);
}
