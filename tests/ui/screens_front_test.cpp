// The pages before a session, and the strip of a rehearsal, by keys and by mouse.

#include <catch2/catch.hpp>

#include "tests/ui/played.h"

using namespace drops::client;
using namespace drops::client::model;

TEST_CASE("a session of the network that is pressed goes into the form, and the code is typed on") {
  Played played("join-found");
  REQUIRE(played.desk.click("found_2"));
  played.desk.frames();
  CHECK(played.local.address == "192.168.1.31:7777");
  CHECK(played.local.code == "A2B-");
  CHECK(played.desk.focus() == "code");
  REQUIRE(played.wanted<TakeFound>().has_value());
}

TEST_CASE("a session of another version cannot be pressed, and says why") {
  Played played("join-found");
  static_cast<void>(played.desk.click("found_3"));
  CHECK(played.times<TakeFound>() == 0);
  CHECK(played.desk.shows("another version"));
}

TEST_CASE("a session of before is filled in or forgotten") {
  Played played("join-found");
  REQUIRE(played.desk.click("known_2"));
  REQUIRE(played.wanted<TakeKnown>().has_value());
  CHECK(played.wanted<TakeKnown>()->number == 1);
  REQUIRE(played.desk.click("known_1_forget"));
  CHECK(played.wanted<ForgetKnown>()->number == 0);
}

TEST_CASE("with several sessions that go on, the first page leads to their list") {
  Played played("home-hosts");
  REQUIRE(played.desk.shows("2 sessions that you host go on."));
  REQUIRE(played.desk.click("hosts_action"));
  played.desk.frames();
  CHECK(played.times<HostAgain>() == 0);
  CHECK(played.model().page == Page::kHost);
  REQUIRE(played.desk.click("hosted_2"));
  CHECK(played.wanted<HostAgain>()->database.find("quiet-room") != std::string::npos);
}

TEST_CASE("a session that goes on cannot be forgotten, one that stands still can") {
  Played played("host-before");
  CHECK_FALSE(played.desk.click("hosted_1_forget"));
  REQUIRE(played.desk.click("hosted_3_forget"));
  CHECK(played.wanted<ForgetHosted>()->database.find("warm-up") != std::string::npos);
}

TEST_CASE("a session is hosted with its teams, its bots and its language") {
  Played played("host-before");
  REQUIRE(played.desk.click("more"));
  REQUIRE(played.desk.click("bots_fewer"));
  REQUIRE(played.desk.click("language_de"));
  REQUIRE(played.desk.click("act"));
  const auto wanted = played.wanted<HostSession>();
  REQUIRE(wanted.has_value());
  CHECK(wanted->scenario == "late-release");
  CHECK(wanted->teams == 3);
  CHECK(wanted->bots == 1);
  CHECK(wanted->language == "de");
  CHECK(wanted->contract);
  REQUIRE(played.desk.click("contract"));
  REQUIRE(played.desk.click("act"));
  CHECK_FALSE(played.wanted<HostSession>()->contract);
  CHECK_FALSE(played.wanted<HostSession>()->locks);
  REQUIRE(played.desk.click("locks"));
  REQUIRE(played.desk.click("act"));
  CHECK(played.wanted<HostSession>()->locks);
}

TEST_CASE("a trainer's file is chosen from the list, or typed and opened with Enter") {
  Played played("trainer");
  REQUIRE(played.desk.shows("How it goes"));
  REQUIRE(played.desk.click("file_1"));
  CHECK(played.wanted<ChooseFile>()->path == "/home/amara/stories/my-story.lua");
  REQUIRE(played.desk.click("path"));
  played.desk.type("/tmp/a.lua");
  played.desk.press(Key::kEnter);
  CHECK(played.wanted<ChooseFile>()->path == "/tmp/a.lua");
}

TEST_CASE("a story that can be played is played in the wished role and from the wished scene") {
  Played played("trainer-plays");
  REQUIRE(played.desk.click("role_nurse"));
  REQUIRE(played.desk.click("scene_call"));
  REQUIRE(played.desk.click("act"));
  const auto wanted = played.wanted<Practise>();
  REQUIRE(wanted.has_value());
  CHECK(wanted->scenario == "/home/amara/stories/my-story.lua");
  CHECK(wanted->role == "nurse");
  CHECK(wanted->from == "call");
}

TEST_CASE("a story with mistakes is not played, and each of them is told with its line and what to do") {
  Played played("trainer-finds");
  played.desk.press(Key::kEnter);
  CHECK(played.times<Practise>() == 0);
  CHECK_FALSE(played.desk.node("act").enabled);
  CHECK(played.desk.shows("my-story.lua, line 31"));
  CHECK(played.desk.shows("did you mean 'corridor'?"));
}

TEST_CASE("what is wrong with an edit stands above the story, and F8 folds it away and back") {
  Played played("edit-refused");
  CHECK(played.desk.shows("Your edit is not played yet"));
  CHECK(played.desk.shows("my-story.lua:31:"));
  played.desk.press(Key::kFunction, 8);
  played.desk.frames();
  CHECK_FALSE(played.desk.shows("my-story.lua:31:"));
  CHECK(played.desk.shows("Your edit is not played yet"));
  played.desk.press(Key::kFunction, 8);
  played.desk.frames();
  CHECK(played.desk.shows("my-story.lua:31:"));
}

TEST_CASE("above a story that nobody edits stands nothing") {
  Played played("scene-decide");
  played.desk.press(Key::kFunction, 8);
  CHECK(played.times<FoldEdits>() == 0);
  CHECK_FALSE(played.desk.shows("edit"));
}
