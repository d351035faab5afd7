// Beside the story, by keys and by mouse: what each press wants, and that what lies beneath a sheet hears nothing.

#include <catch2/catch.hpp>

#include "tests/ui/played.h"

using namespace drops::client;
using model::AnswerContract, model::AskForPause, model::Differ, model::OpenSheet, model::PutAway, model::Recognise,
    model::Sheet, model::TellFacilitator, model::TellWitness;

namespace {

const char* const kSessionPages[] = {"lobby", "role", "scene-decide", "reveal-drops", "reflect", "end", "debrief"};

}  // namespace

TEST_CASE("the opening contract is accepted with Enter, and O would rather observe") {
  Played played("contract");
  CHECK(played.desk.shows("What is stored"));
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<AnswerContract>().has_value());
  CHECK(played.wanted<AnswerContract>()->accept);
  Played rather("contract");
  rather.desk.press(Key::kLetter, 'o');
  REQUIRE(rather.wanted<AnswerContract>().has_value());
  CHECK_FALSE(rather.wanted<AnswerContract>()->accept);
}

TEST_CASE("the opening contract is seen whole at 1280 x 720") {
  Played played("contract");
  for (const TextRun& run : played.desk.tree().texts()) {
    INFO(run.text);
    CHECK(run.clip.contains(run.rect, 1));
  }
}

TEST_CASE("from every page of a session F1 opens what is beside it, and Escape closes it again") {
  for (const char* name : kSessionPages) {
    Played played(name);
    INFO(name);
    const model::Page page = played.model().page;
    played.desk.press(Key::kFunction, 1);
    played.desk.frames();
    REQUIRE(played.model().aside.open == Sheet::kMenu);
    CHECK(played.desk.shows("What is stored?"));
    played.desk.press(Key::kEscape);
    played.desk.frames();
    CHECK(played.model().aside.open == Sheet::kNone);
    CHECK(played.model().page == page);
    REQUIRE(played.desk.click("more"));
    CHECK(played.model().aside.open == Sheet::kMenu);
  }
}

TEST_CASE("before a session and at the projector there is nothing beside the story") {
  for (const char* name : {"home", "join", "reconnecting", "refused"}) {
    Played played(name);
    INFO(name);
    played.desk.press(Key::kFunction, 1);
    played.desk.press(Key::kLetter, 'w');
    CHECK(played.times<OpenSheet>() == 0);
    CHECK_FALSE(played.desk.click("more"));
  }
}

TEST_CASE("a word to the facilitator is typed after W from any page, and sent with Enter") {
  for (const char* name : kSessionPages) {
    Played played(name);
    INFO(name);
    played.desk.press(Key::kLetter, 'w');
    played.desk.frames();
    REQUIRE(played.desk.focus() == "word");
    played.desk.press(Key::kEnter);
    CHECK(played.times<TellFacilitator>() == 0);
    played.desk.press(Key::kEnter);  // into the field again
    played.desk.type("it is too fast");
    played.desk.frames();
    CHECK(played.local.aside.word == "it is too fast");
    played.desk.press(Key::kEnter);
    REQUIRE(played.wanted<TellFacilitator>().has_value());
    CHECK(played.wanted<TellFacilitator>()->text == "it is too fast");
    CHECK(played.times<TellFacilitator>() == 1);
  }
}

TEST_CASE("what was typed to the facilitator is kept when the sheet is closed") {
  Played played("scene-decide");
  played.desk.press(Key::kLetter, 'w');
  played.desk.type("it is too fast");
  played.desk.press(Key::kEscape);
  played.desk.frames();
  CHECK(played.model().aside.open == Sheet::kNone);
  CHECK(played.local.aside.word == "it is too fast");
  played.desk.press(Key::kLetter, 'w');
  played.desk.frames();
  CHECK(played.desk.node("word").value == "it is too fast");
}

TEST_CASE("H asks whether it is meant, and Enter asks for a pause") {
  Played played("scene-decide");
  played.desk.press(Key::kLetter, 'h');
  played.desk.frames();
  CHECK(played.times<AskForPause>() == 0);
  played.desk.press(Key::kEnter);
  CHECK(played.times<AskForPause>() == 1);
  Played lobby("lobby");
  lobby.desk.press(Key::kLetter, 'h');
  CHECK(lobby.times<OpenSheet>() == 0);  // nothing goes on yet that could be paused
}

TEST_CASE("what lies beneath a sheet hears no key and no mouse") {
  Played played("pause-please");
  for (const int digit : {1, 2, 3}) played.desk.digit(digit);
  played.desk.press(Key::kLetter, 'p');
  played.desk.press(Key::kLetter, 'r');
  static_cast<void>(played.desk.click("option_2"));
  CHECK(played.intents.empty());
  for (const std::string& id : played.desk.tab_order()) CHECK(id.rfind("sheet_", 0) == 0);
}

TEST_CASE("a field that is typed in lets go when a sheet opens over it") {
  Played played("ask-pledge");
  REQUIRE(played.desk.click("words"));
  played.desk.press(Key::kFunction, 1);
  played.desk.frames();
  played.desk.type("lost");
  played.desk.frames();
  CHECK(played.local.draft.words == "I say on Tuesday what is late.");
}

TEST_CASE("thanks go to whom a number selects, for what is typed, and not twice to one") {
  Played played("thanks");
  played.local.aside.to.reset();
  played.local.aside.thanks.clear();
  played.desk.frames();
  CHECK(played.desk.shows("You have 3 left to give"));
  played.desk.digit(3);
  CHECK(played.times<model::ThankWhom>() == 0);  // Priya has had theirs
  played.desk.digit(2);
  played.desk.frames();
  REQUIRE(played.desk.focus() == "thanks");
  played.desk.type("You asked me first");
  played.desk.frames();
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<Recognise>().has_value());
  CHECK(played.wanted<Recognise>()->seat == 2);
  CHECK(played.wanted<Recognise>()->why == "You asked me first");
}

TEST_CASE("what has come stands on top until it is put away, message by message") {
  Played played("message");
  CHECK(played.desk.shows("From the facilitator: Two minutes more"));
  REQUIRE(played.desk.click("band_action"));
  played.desk.frames();
  CHECK_FALSE(played.desk.shows("Two minutes more"));
  played.desk.press(Key::kLetter, 'm');
  played.desk.frames();
  CHECK(played.desk.shows("Two minutes more"));  // and can be read again

  Played thanked("thanked");
  CHECK(thanked.desk.shows("Jonas thanks you"));
  thanked.desk.press(Key::kLetter, 'g');
  thanked.desk.frames();
  CHECK_FALSE(thanked.desk.shows("Jonas thanks you"));
}

TEST_CASE("a mark of seeing it differently goes to every entry that the row stands for") {
  Played played("reveal-differs");
  REQUIRE(played.desk.click("entry_1_differs"));
  CHECK(played.times<Differ>() == 2);  // towards two mates
  CHECK(played.desk.shows("2 others see it differently"));
  REQUIRE(played.desk.click("entry_3_differs"));  // it has mine, which is taken back
  const auto taken_back = played.wanted<Differ>();
  CHECK((taken_back && taken_back->back));
}

TEST_CASE("of an act a number selects, the same number again selects nothing, and Enter says it") {
  Played played("reveal-witness");
  played.desk.digit(4);
  played.desk.frames();
  CHECK(played.times<TellWitness>() == 0);
  CHECK(played.desk.node("witness_4").selected);
  played.desk.digit(4);
  played.desk.frames();
  CHECK_FALSE(played.desk.node("witness_4").selected);
  played.desk.digit(2);
  played.desk.frames();
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<TellWitness>().has_value());
  CHECK(played.wanted<TellWitness>()->answer == 1);
  CHECK(played.times<model::Ready>() == 0);
}

TEST_CASE("what one knows lies face down together with the role card") {
  Played played("scene-facts");
  CHECK(played.desk.shows("The lab is free"));
  CHECK(played.desk.shows("New"));
  played.desk.press(Key::kLetter, 'r');
  played.desk.frames();
  CHECK_FALSE(played.desk.shows("The lab is free"));
  CHECK_FALSE(played.desk.shows("Two defects"));
}

TEST_CASE("whoever looks on sees the story, and nothing in it waits for them") {
  Played played("scene-observing");
  CHECK(played.model().page == model::Page::kScene);
  for (const int digit : {1, 2, 3}) played.desk.digit(digit);
  played.desk.press(Key::kEnter);
  played.desk.press(Key::kLetter, 'p');
  CHECK(played.intents.empty());
  CHECK(played.desk.shows("You look on"));
}

TEST_CASE("six shares of points and six items of a pulse are in sight at 1280 x 720") {
  for (const auto& [name, id] : {std::pair{"ask-points-many", "share_6"}, {"ask-pulse-long", "item_6_1"}}) {
    Played played(name);
    INFO(name);
    const Node& last = played.desk.node(id);
    CHECK(last.clip.contains(last.rect, 1));
  }
}
