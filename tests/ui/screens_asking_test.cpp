// The questions that are no choice, answered by keys and by mouse: what each press wants.

#include <catch2/catch.hpp>

#include "tests/ui/played.h"

using namespace drops::client;
using model::Allocate, model::AnswerPulse, model::MarkHeard, model::MarkPledge, model::OwnNote, model::Pass,
    model::Ready, model::VoteNote, model::Write;

namespace {

void walk_to(Played& played, const std::string& id) {
  for (int i = 0; i < 20 && played.desk.focus() != id; ++i) played.desk.press(Key::kTab);
  REQUIRE(played.desk.focus() == id);
}

// The same question with one thing in it changed.
template <class Change>
void change_scene(Played& played, Change change) {
  drops::schema::View view;
  for (const drops::schema::Part* part : played.seen.parts.changed_since(0)) {
    if (part->kind() == drops::schema::PART_SCENE) *view.add_parts() = *part;
  }
  change(*view.mutable_parts(0)->mutable_scene());
  played.seen.parts.take(std::move(view));
  played.desk.frames();
}

}  // namespace

TEST_CASE("the injured say by number whether it has landed, and Enter says so") {
  for (const bool landed : {true, false}) {
    Played played("ask-heard");
    played.desk.press(Key::kEnter);
    CHECK(played.times<MarkHeard>() == 0);
    played.desk.digit(landed ? 1 : 2);
    played.desk.frames();
    played.desk.press(Key::kEnter);
    REQUIRE(played.wanted<MarkHeard>().has_value());
    CHECK(played.wanted<MarkHeard>()->landed == landed);
    CHECK(played.wanted<MarkHeard>()->visit == 9);
    CHECK(played.times<model::LockIn>() == 0);
  }
}

TEST_CASE("whoever has said it presses nothing while those it was said to are asked") {
  Played played("ask-heard-others");
  for (const int digit : {1, 2}) played.desk.digit(digit);
  played.desk.press(Key::kEnter);
  played.desk.press(Key::kLetter, 'p');
  CHECK(played.intents.empty());
}

TEST_CASE("a pledge is typed and said with Enter, and never without a letter") {
  Played played("ask-pledge");
  played.local.draft = {};
  played.desk.frames();
  CHECK_FALSE(played.desk.node("act").enabled);
  played.desk.press(Key::kEnter);  // into the field
  played.desk.frames();
  CHECK(played.desk.focus() == "words");
  played.desk.type("Zoë, I ask first");
  played.desk.frames();
  CHECK(played.desk.shows("16 of 280 letters"));
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<Write>().has_value());
  CHECK(played.wanted<Write>()->text == "Zoë, I ask first");
  CHECK(played.times<Write>() == 1);
}

TEST_CASE("a line to write holds 280 letters, whatever their bytes") {
  Played played("ask-pledge");
  played.local.draft = {};
  REQUIRE(played.desk.click("words"));
  std::string long_text;
  for (int i = 0; i < 300; ++i) long_text += "ö";
  played.desk.type(long_text);
  played.desk.frames();
  CHECK(played.desk.shows("280 of 280 letters"));
  CHECK(played.local.draft.words.size() == 560);
}

TEST_CASE("a mate's pledge is marked as kept or not, and one's own is not") {
  Played played("ask-pledged");
  REQUIRE(played.desk.click("pledge_2_not_kept"));
  REQUIRE(played.wanted<MarkPledge>().has_value());
  CHECK(played.wanted<MarkPledge>()->pledge == 2);
  CHECK_FALSE(played.wanted<MarkPledge>()->kept);
  CHECK(played.desk.node("pledge_0_kept").selected);
  CHECK_FALSE(played.desk.click("pledge_1_kept"));
}

TEST_CASE("what was said back has landed or not, in the scenario's own words") {
  Played played("ask-said-back");
  REQUIRE(played.desk.click("option_2"));
  REQUIRE(played.desk.click("act"));
  REQUIRE(played.wanted<MarkHeard>().has_value());
  CHECK_FALSE(played.wanted<MarkHeard>()->landed);
}

TEST_CASE("points are shared out by keys, never more than there are, and locked in at the exact sum alone") {
  Played played("ask-points");  // 5, 1, 0, 0 of 9
  CHECK_FALSE(played.desk.node("act").enabled);
  played.desk.press(Key::kEnter);
  CHECK(played.times<Allocate>() == 0);
  played.desk.digit(2);
  played.desk.frames();
  REQUIRE(played.desk.focus() == "share_2");
  for (int i = 0; i < 6; ++i) played.desk.press(Key::kRight);
  played.desk.frames();
  CHECK(played.local.draft.numbers[1] == 4);
  CHECK(played.desk.shows("0 of 9 points left"));
  CHECK_FALSE(played.desk.node("share_1_more").enabled);
  played.desk.press(Key::kLeft);
  played.desk.frames();
  CHECK(played.desk.shows("1 of 9 points left"));
  CHECK_FALSE(played.desk.node("act").enabled);
  played.desk.press(Key::kRight);
  walk_to(played, "act");
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<Allocate>().has_value());
  CHECK(played.wanted<Allocate>()->points == std::vector<std::uint32_t>{5, 4, 0, 0});
}

TEST_CASE("a mouse shares out points too, and a locked option gets none") {
  Played played("ask-points");
  REQUIRE(played.desk.click("share_4_more"));
  played.desk.frames();
  CHECK(played.local.draft.numbers[3] == 1);
  REQUIRE(played.desk.click("share_1_less"));
  played.desk.frames();
  CHECK(played.local.draft.numbers[0] == 4);
  played.desk.digit(3);
  static_cast<void>(played.desk.click("share_3_more"));
  played.desk.press(Key::kRight);
  CHECK(std::max(0, played.local.draft.numbers[2]) == 0);
}

TEST_CASE("a hundred points go by fives, and one by one with Shift") {
  Played played("ask-points");
  played.local.draft = {};
  change_scene(played, [](drops::schema::ScenePart& scene) { scene.set_points(100); });
  played.desk.digit(1);
  played.desk.frames();
  played.desk.press(Key::kRight);
  CHECK(played.local.draft.numbers.at(0) == 5);
  played.desk.press(Key::kRight, 0, true);
  CHECK(played.local.draft.numbers.at(0) == 6);
}

TEST_CASE("a note goes to the board with Enter, and the field is empty for the next") {
  Played played("ask-notes");
  REQUIRE(played.desk.click("act"));
  REQUIRE(played.wanted<Write>().has_value());
  CHECK(played.wanted<Write>()->text == "Bad news travels on Fridays");
  CHECK(played.local.draft.words.empty());
  REQUIRE(played.desk.click("finish"));
  REQUIRE(played.wanted<Ready>().has_value());
  CHECK(played.wanted<Ready>()->step == model::Step::kDecide);
}

TEST_CASE("a vote goes to a note that has none of mine yet, by its number") {
  Played played("ask-votes");
  played.desk.digit(1);
  played.desk.press(Key::kEnter);
  CHECK(played.times<VoteNote>() == 0);
  played.desk.digit(3);
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<VoteNote>().has_value());
  CHECK(played.wanted<VoteNote>()->note == 2);
}

TEST_CASE("a point finds the one who sees to it") {
  Played played("ask-owners");
  played.desk.digit(2);
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<OwnNote>().has_value());
  CHECK(played.wanted<OwnNote>()->note == 1);
}

TEST_CASE("a pulse is answered item by item with numbers, and 0 passes one") {
  Played played("ask-pulse");
  CHECK_FALSE(played.desk.node("act").enabled);
  played.desk.digit(0);
  played.desk.digit(2);
  played.desk.frames();
  REQUIRE(played.desk.node("act").enabled);
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<AnswerPulse>().has_value());
  CHECK(played.wanted<AnswerPulse>()->answers == std::vector<std::uint32_t>{4, 0, 2});
}

TEST_CASE("a pulse in which every item is passed is a pass") {
  Played played("ask-pulse");
  REQUIRE(played.desk.click("item_1_pass"));
  REQUIRE(played.desk.click("item_2_pass"));
  REQUIRE(played.desk.click("item_3_pass"));
  played.desk.frames();
  REQUIRE(played.desk.click("act"));
  CHECK(played.times<AnswerPulse>() == 0);
  CHECK(played.times<Pass>() == 1);
}

TEST_CASE("whoever is asked may pass, with P or with the mouse, and whoever is not has nothing to pass") {
  for (const char* name : {"ask-heard", "ask-points", "ask-pulse", "scene-decide"}) {
    Played played(name);
    INFO(name);
    played.desk.press(Key::kLetter, 'p');
    CHECK(played.times<Pass>() == 1);
    REQUIRE(played.desk.click("pass"));
    CHECK(played.times<Pass>() == 2);
  }
  for (const char* name : {"scene-advise", "scene-locked-in", "scene-paused", "ask-heard-others"}) {
    Played played(name);
    INFO(name);
    played.desk.press(Key::kLetter, 'p');
    CHECK_FALSE(played.desk.click("pass"));
    CHECK(played.times<Pass>() == 0);
  }
}

TEST_CASE("where it is asked what others will choose, a number predicts in place of advising") {
  Played played("scene-advise");
  change_scene(played, [](drops::schema::ScenePart& scene) { scene.set_may_predict(true); });
  played.desk.digit(2);
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<model::Predict>().has_value());
  CHECK(played.times<model::Advise>() == 0);
}

TEST_CASE("after the reveal what an act did is said only once it was selected, and Enter alone goes on") {
  Played silent("reveal-witness");
  silent.desk.press(Key::kEnter);
  CHECK(silent.times<model::TellWitness>() == 0);
  CHECK(silent.times<Ready>() == 1);
  Played played("reveal-witness");
  REQUIRE(played.desk.click("witness_1"));
  CHECK(played.times<model::TellWitness>() == 0);
  REQUIRE(played.desk.click("act"));
  REQUIRE(played.wanted<model::TellWitness>().has_value());
  CHECK(played.wanted<model::TellWitness>()->answer == 0);
  Played answered("reveal-witnessed");
  answered.desk.digit(4);
  answered.desk.press(Key::kEnter);
  CHECK(answered.times<model::TellWitness>() == 0);
}
