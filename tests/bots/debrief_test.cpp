// Bots in a debrief: each step gets something to look at, once, and then they are done.

#include <catch2/catch.hpp>

#include "game/bots/mind.h"
#include "tests/bots/scene.h"

using namespace drops;

namespace {

schema::Part debrief(schema::DebriefStep step) {
  schema::Part part;
  part.set_kind(schema::PART_DEBRIEF);
  part.mutable_debrief()->set_step(step);
  return part;
}

bots::Mind mind(const std::string& name = "Bot Ada") {
  bots::Mind mind(bots::Temperament::kCandid, 7, name);
  mind.see(test::in_phase(schema::PHASE_OVER));
  return mind;
}

// What it says in this step, to the end.
std::vector<schema::Command> all_said(bots::Mind& mind, int most = 12) {
  std::vector<schema::Command> said;
  while (auto command = mind.next()) {
    said.push_back(*command);
    REQUIRE(static_cast<int>(said.size()) < most);
  }
  return said;
}

}  // namespace

TEST_CASE("a bot reacts with one word, and only once") {
  bots::Mind ada = mind();
  ada.see(debrief(schema::DEBRIEF_REACTIONS));
  const auto said = all_said(ada);
  REQUIRE(said.size() == 1);
  CHECK(said[0].say_in_debrief().what() == schema::SAYING_REACTION);
  CHECK(said[0].say_in_debrief().text().find(' ') == std::string::npos);
  ada.see(debrief(schema::DEBRIEF_REACTIONS));
  CHECK_FALSE(ada.next());
}

TEST_CASE("a bot writes a plus and a delta, has no more, and nods once the board is shown") {
  bots::Mind ada = mind();
  ada.see(debrief(schema::DEBRIEF_OWN_VIEW));
  const auto said = all_said(ada);
  REQUIRE(said.size() == 3);
  CHECK(said[0].say_in_debrief().what() == schema::SAYING_PLUS);
  CHECK(said[1].say_in_debrief().what() == schema::SAYING_DELTA);
  CHECK(said[2].mark_in_debrief().what() == schema::DEBRIEF_NO_MORE);
  schema::Part board = debrief(schema::DEBRIEF_OWN_VIEW);
  board.mutable_debrief()->set_shown(true);
  board.mutable_debrief()->set_i_am_done(true);
  for (const char* text : {"One", "Two"}) board.mutable_debrief()->add_views()->set_text(text);
  ada.see(board);
  const auto nods = all_said(ada);
  REQUIRE(nods.size() == 1);
  CHECK(nods[0].mark_in_debrief().what() == schema::DEBRIEF_NOD);
  CHECK(nods[0].mark_in_debrief().number() < 2);
}

TEST_CASE("a bot proposes a line where there is none, agrees where there is one, and writes a next step") {
  bots::Mind ada = mind();
  ada.see(debrief(schema::DEBRIEF_NEXT_STEP));
  const auto alone = all_said(ada);
  REQUIRE(alone.size() == 2);
  CHECK(alone[0].say_in_debrief().what() == schema::SAYING_AGREEMENT);
  CHECK(alone[1].say_in_debrief().what() == schema::SAYING_NEXT_STEP);
  CHECK_FALSE(alone[1].say_in_debrief().when().empty());

  bots::Mind bela = mind("Bot Bela");
  schema::Part lines = debrief(schema::DEBRIEF_NEXT_STEP);
  lines.mutable_debrief()->add_agreement()->set_line(4);
  bela.see(lines);
  const auto agreed = bela.next();
  REQUIRE(agreed);
  CHECK(agreed->mark_in_debrief().what() == schema::DEBRIEF_AGREE);
  CHECK(agreed->mark_in_debrief().number() == 4);
}

TEST_CASE("in a step that is spoken a bot says that it is done, and before the debrief nothing of it") {
  bots::Mind ada = mind();
  CHECK_FALSE(ada.next());
  ada.see(debrief(schema::DEBRIEF_MEANING));
  const auto said = all_said(ada);
  REQUIRE(said.size() == 1);
  CHECK(said[0].mark_in_debrief().what() == schema::DEBRIEF_NO_MORE);
}
