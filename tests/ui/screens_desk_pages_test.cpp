// The pages of the facilitator's desk without a window: what is done by mouse, what by keys, what is asked first, and
// what can be taken back.

#include <catch2/catch.hpp>

#include "tests/ui/at_desk.h"

using namespace drops;
using namespace drops::client;
using namespace drops::client::model;

namespace {

// Opens a question by its button, answers it, and says how.
struct Answered {
  const char* page;    // the still it is asked on
  const char* opens;   // the button
  const char* option;  // in the question; nullptr: none
  DeskQuestion question;
};

constexpr Answered kAnswered[] = {
    {"desk-play-all", "message", nullptr, DeskQuestion::kMessage},
    {"desk-people", "seat_message", nullptr, DeskQuestion::kMessage},
    {"desk-people", "seat_move", "option_1", DeskQuestion::kMove},
    {"desk-people", "seat_rename", nullptr, DeskQuestion::kRename},
    {"desk-people", "seat_mirror", "option_1", DeskQuestion::kMirror},
    {"desk-people", "seat_remove", nullptr, DeskQuestion::kRemove},
    {"desk-people", "bots", "option_1", DeskQuestion::kBots},
    {"desk-people", "merge", "option_1", DeskQuestion::kMerge},
    {"desk-words", "inject", "option_1", DeskQuestion::kInject},
    {"desk-time", "pace", "option_1", DeskQuestion::kPace},
};

}  // namespace

TEST_CASE("every button that asks first opens its question, and does nothing before the answer") {
  for (const Answered& one : kAnswered) {
    INFO(one.page << ": " << one.opens);
    AtDesk at(one.page);
    at.local.desk.heard = 1'000'000;
    at.desk.frames();
    REQUIRE(at.desk.click(one.opens));
    REQUIRE(at.asks(one.question));
    CHECK(at.wanted<DeskDeed>().empty());
    if (one.option != nullptr) REQUIRE(at.desk.click(one.option));
    if (at.desk.tree().find("words") != nullptr) {
      REQUIRE(at.desk.click("words"));
      at.desk.type("Hello there");
    }
    REQUIRE(at.desk.click("act"));
    CHECK(at.wanted<DeskDeed>().size() == 1);
    CHECK(at.asks(DeskQuestion::kNone));
  }
}

TEST_CASE("what was picked and typed is what is done") {
  AtDesk moved("desk-ask-move");
  REQUIRE(moved.desk.click("act"));
  REQUIRE(moved.done<DeskMove>().size() == 1);
  CHECK(moved.done<DeskMove>()[0].seat == 10);
  CHECK(moved.done<DeskMove>()[0].team == 3);
  CHECK(moved.done<DeskMove>()[0].from == 2U);
  AtDesk renamed("desk-ask-rename");
  REQUIRE(renamed.desk.click("act"));
  REQUIRE(renamed.done<DeskRename>().size() == 1);
  CHECK(renamed.done<DeskRename>()[0].name == "Erik L.");
  AtDesk told("desk-ask-message");
  REQUIRE(told.desk.click("act"));
  REQUIRE(told.done<DeskMessage>().size() == 1);
  CHECK(told.done<DeskMessage>()[0].team == 2U);
  CHECK(told.done<DeskMessage>()[0].text.find("The second sheet counts.") == 0);
  AtDesk back("desk-ask-back");
  REQUIRE(back.desk.click("act"));
  REQUIRE(back.done<DeskGoBack>().size() == 1);
  CHECK(back.done<DeskGoBack>()[0].visit == 2);
}

TEST_CASE("what is lost for good is not done by Enter alone, and no is at hand for the keys") {
  for (const char* screen : {"desk-ask-remove", "desk-ask-back", "desk-ask-merge", "desk-end-question"}) {
    INFO(screen);
    AtDesk at(screen);
    at.desk.press(Key::kEnter);
    CHECK(at.wanted<DeskDeed>().empty());
    CHECK(at.wanted<DeskEnd>().empty());
  }
  AtDesk at("desk-people");
  for (int i = 0; i < 60 && at.desk.focus() != "seat_remove"; ++i) at.desk.press(Key::kTab);
  REQUIRE(at.desk.focus() == "seat_remove");
  at.desk.press(Key::kEnter);
  REQUIRE(at.asks(DeskQuestion::kRemove));
  CHECK(at.desk.focus() == "cancel");
}

TEST_CASE("the last thing done stands there with its way back, by button and by key") {
  AtDesk at("desk-room");
  at.letter('l');
  REQUIRE(at.done<DeskLock>().size() == 1);
  CHECK(at.done<DeskLock>()[0].locked);
  CHECK(at.desk.shows("The door is locked"));
  REQUIRE(at.desk.click("done_action"));
  REQUIRE(at.done<DeskLock>().size() == 2);
  CHECK_FALSE(at.done<DeskLock>()[1].locked);
  at.letter('u');
  REQUIRE(at.done<DeskLock>().size() == 3);
  CHECK(at.done<DeskLock>()[2].locked);
  AtDesk final("desk-ask-bots");
  REQUIRE(final.desk.click("act"));
  CHECK(final.desk.shows("2 bots help"));
  CHECK(final.desk.tree().find("done_action") == nullptr);
}

TEST_CASE("digits turn the pages, and letters do what stands on them") {
  AtDesk at("desk-play-all");
  const DeskPage pages[] = {DeskPage::kTeams, DeskPage::kPeople, DeskPage::kWords, DeskPage::kTime, DeskPage::kRoom};
  for (int digit = 5; digit >= 1; --digit) {
    at.desk.digit(digit);
    CHECK(at.local.desk.page == pages[digit - 1]);
  }
  at.letter('z');
  REQUIRE(at.done<DeskFreeze>().size() == 1);
  CHECK(at.done<DeskFreeze>()[0].frozen);
  AtDesk frozen("desk-frozen");
  frozen.letter('z');
  REQUIRE(frozen.done<DeskFreeze>().size() == 1);
  CHECK_FALSE(frozen.done<DeskFreeze>()[0].frozen);
  for (const auto& [key, question] : {std::pair{'r', DeskQuestion::kReveal}, std::pair{'b', DeskQuestion::kGoBack},
                                      std::pair{'i', DeskQuestion::kInject}, std::pair{'o', DeskQuestion::kPace},
                                      std::pair{'m', DeskQuestion::kMessage}}) {
    AtDesk asked("desk-time");
    asked.letter(key);
    INFO(key);
    CHECK(asked.asks(question));
  }
}

TEST_CASE("S shows the chosen team on the wall, and takes it off again") {
  AtDesk at("desk-play");
  at.letter('s');
  REQUIRE(at.done<DeskSpotlight>().size() == 1);
  CHECK(at.done<DeskSpotlight>()[0].team == 2U);
  AtDesk all("desk-play-all");
  all.letter('s');
  CHECK(all.done<DeskSpotlight>().empty());  // nobody is on it
}

TEST_CASE("F finds a person by a part of the name, and the teams are theirs alone") {
  AtDesk at("desk-play-all");
  at.letter('f');
  at.desk.frames();
  CHECK(at.desk.focus() == "find");
  at.desk.type("lik");
  at.desk.frames();
  CHECK(at.local.desk.find == "lik");
  CHECK(at.desk.tree().find("team_2") != nullptr);
  CHECK(at.desk.tree().find("team_1") == nullptr);
  REQUIRE(at.desk.click("pick_6"));
  CHECK(at.local.desk.seat == 6U);
  CHECK(at.desk.node("person").label == "Malik");
}

TEST_CASE("a call for a pause stands on every page until it was seen") {
  for (const char* page : {"desk-time", "desk-room", "desk-people", "desk-words"}) {
    AtDesk at(page);
    INFO(page);
    REQUIRE(at.desk.tree().find("pause_asked") != nullptr);
    REQUIRE(at.desk.click("pause_asked_action"));
    CHECK(at.desk.tree().find("pause_asked") == nullptr);
  }
  AtDesk key("desk-words");
  key.letter('h');
  CHECK(key.desk.tree().find("heard") == nullptr);  // nothing is new any more
}

TEST_CASE("the stop-watch starts, stops and goes back to zero by keys, on this screen alone") {
  AtDesk at("desk-time");
  at.desk.digit(0);
  CHECK(at.desk.shows("0:00"));
  at.letter('w');
  at.desk.pass(65.5);
  CHECK(at.desk.shows("1:05"));
  at.letter('w');
  at.desk.pass(30);
  CHECK(at.desk.shows("1:05"));
  CHECK(at.wanted<DeskDeed>().empty());
}

TEST_CASE("the window for the projector and the call to the host are asked of this machine") {
  AtDesk at("desk-room");
  REQUIRE(at.desk.click("open_wall"));
  CHECK(at.wanted<OpenWall>().size() == 1);
  REQUIRE(at.desk.click("try_reach"));
  CHECK(at.wanted<TryReach>().size() == 1);
  AtDesk trying("desk-room");
  trying.seen.around.reach = {{"192.168.1.20", ReachState::kTrying}};
  trying.desk.frames();
  CHECK_FALSE(trying.desk.node("try_reach").enabled);
}

TEST_CASE("before the story people can be moved, bots added and the door locked, and nothing of a story is offered") {
  AtDesk at("desk-lobby-people");
  CHECK(at.desk.tree().find("seat_mirror") == nullptr);
  CHECK(at.desk.tree().find("merge") == nullptr);
  REQUIRE(at.desk.click("seat_move"));
  CHECK(at.asks(DeskQuestion::kMove));
  AtDesk room("desk-lobby-room");
  REQUIRE(room.desk.click("lock"));
  CHECK(room.done<DeskLock>().size() == 1);
}

TEST_CASE("long words, names and notes fit the desk's pages at every size") {
  std::string long_text;
  while (long_text.size() < 380) long_text += "Words upon words, ";
  Seen seen = desk_still("desk-words").seen();
  schema::View view;
  for (const schema::Part* part : seen.parts.changed_since(0)) *view.add_parts() = *part;
  for (schema::Part& part : *view.mutable_parts()) {
    if (part.kind() == schema::PART_NOTES) part.mutable_notes()->mutable_words(0)->set_text(long_text);
    if (part.kind() == schema::PART_OVERVIEW) {
      part.mutable_overview()->mutable_injects(0)->set_text(long_text);
      part.mutable_overview()->mutable_injects(0)->set_title(long_text.substr(0, 118));
    }
    for (int i = 0; part.kind() == schema::PART_PLAN && i < part.plan().scenes_size(); ++i) {
      part.mutable_plan()->mutable_scenes(i)->set_note(long_text);
      part.mutable_plan()->mutable_scenes(i)->set_title(long_text.substr(0, 118));
    }
    for (int i = 0; part.kind() == schema::PART_ROSTER && i < part.roster().seats_size(); ++i) {
      part.mutable_roster()->mutable_seats(i)->set_name("Wolfeschlegelsteinhausenbergerdorff-Müller-Łukas1");
    }
  }
  seen.parts.take(std::move(view));
  for (const Screen& screen : {Screen{1024, 640, {}}, Screen{1280, 720, {}}, Screen{1280, 720, {.text_scale = 2}}}) {
    for (const DeskPage page : {DeskPage::kPeople, DeskPage::kWords, DeskPage::kTime, DeskPage::kRoom}) {
      AtDesk at(seen, screen);
      at.local.desk.page = page;
      at.local.desk.seat = 10;
      at.local.desk_team = 2;
      at.desk.frames();
      INFO(screen.width << " with text at " << screen.look.text_scale << ", page " << static_cast<int>(page));
      CHECK(at.desk.everything_wrong() == std::vector<std::string>{});
    }
  }
}
