// A debrief in the transcript.

#include "game/report/debrief_words.h"

#include "game/report/transcript.h"
#include "tests/support/debrief_world.h"

using namespace drops;
using namespace drops::test;

namespace {

schema::DebriefShown shown(schema::DebriefStep step,
                           std::initializer_list<std::pair<schema::DebriefSaying, const char*>> words) {
  schema::DebriefShown out;
  out.set_step(step);
  for (const auto& [what, text] : words) {
    out.add_sayings(static_cast<std::uint32_t>(what));
    out.add_words(text);
  }
  return out;
}

// All that is told of a session, from its journal alone.
std::string told(const Debriefing& w, report::OwnWords own_words) {
  session::State state;
  std::string text;
  for (const schema::Event& event : w.journal()) {
    session::apply(state, w.plan(), event);
    text += report::Transcript(own_words).tell(state, w.plan(), event);
  }
  return text;
}

}  // namespace

TEST_CASE("the words of a team's first reactions are told in a line, without who said them") {
  const auto one =
      shown(schema::DEBRIEF_REACTIONS, {{schema::SAYING_REACTION, "relieved"}, {schema::SAYING_REACTION, "tired"}});
  CHECK(report::shown_told(one) == "\nTeam 1, a word each: relieved, tired\n");
}

TEST_CASE("what helped stands apart from what to change") {
  const auto views = shown(schema::DEBRIEF_OWN_VIEW, {{schema::SAYING_DELTA, "We asked late."},
                                                      {schema::SAYING_PLUS, "Sam spoke up."},
                                                      {schema::SAYING_DELTA, "Nobody called."}});
  CHECK(report::shown_told(views) ==
        "\nTeam 1 looks back:\n  what helped\n    - Sam spoke up.\n  what to change\n    - We asked late.\n"
        "    - Nobody called.\n");
}

TEST_CASE("words that have been erased are left out of what is told") {
  CHECK(report::shown_told(shown(schema::DEBRIEF_REACTIONS, {{schema::SAYING_REACTION, ""}})).empty());
  CHECK(report::shown_told(shown(schema::DEBRIEF_OWN_VIEW, {{schema::SAYING_PLUS, ""}})).empty());
  CHECK(report::shown_told(shown(schema::DEBRIEF_OWN_VIEW, {})).empty());
}

TEST_CASE("the agreement is told with the end: what more than half agree with, and no next step of anybody") {
  Debriefing w;
  (void)w.lead(schema::DEBRIEF_NEXT_STEP);
  REQUIRE(w.tell(w.at(0), schema::SAYING_AGREEMENT, "Bad news on the same day."));
  REQUIRE(w.tell(w.at(1), schema::SAYING_AGREEMENT, "No meetings on Mondays."));
  REQUIRE(w.mark(w.at(1), schema::DEBRIEF_AGREE, 0));
  REQUIRE(w.tell(w.at(2), schema::SAYING_NEXT_STEP, "call Dana first", "I see a risk", "Ben"));
  CHECK(report::agreements_told(w.state()) == "\nTeam 1 has agreed:\n  - Bad news on the same day.\n");

  schema::Command end;
  end.mutable_end();
  REQUIRE(w.desk(end));
  const std::string text = told(w, report::OwnWords::kTold);
  CHECK(text.find("Team 1 has agreed:\n  - Bad news on the same day.\nThe session has ended.") != std::string::npos);
  CHECK(text.find("call Dana first") == std::string::npos);
  CHECK(told(w, report::OwnWords::kLeftOut).find("Bad news") == std::string::npos);
}
