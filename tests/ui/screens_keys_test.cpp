// The way through the screens by keyboard alone, and what each press wants.

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/ui/played.h"

using namespace drops::client;
using model::Advise, model::ChooseTeam, model::GoTo, model::HostSession, model::Join, model::LockIn, model::Practise,
    model::Ready, model::SelectOption, model::Step;

namespace {

// The same moment from the seat that decides, and is asked for one line why.
void sit_as_leader(Played& played) {
  drops::schema::View view;
  for (const drops::schema::Part* part : played.seen.parts.changed_since(0)) {
    if (part->kind() == drops::schema::PART_SCENE) *view.add_parts() = *part;
  }
  view.mutable_parts(0)->mutable_scene()->set_i_am_asked(true);
  played.seen.parts.take(std::move(view));
}

}  // namespace

TEST_CASE("a number selects an answer and Enter locks it in") {
  Played played("scene-decide");
  CHECK_FALSE(played.desk.node("act").enabled);
  played.desk.press(Key::kEnter);
  CHECK(played.times<LockIn>() == 0);  // nothing is selected yet
  played.desk.digit(3);
  played.desk.frames();
  CHECK(played.desk.node("option_3").selected);
  CHECK(played.desk.node("act").enabled);
  played.desk.press(Key::kEnter);
  const auto said = played.wanted<LockIn>();
  REQUIRE(said.has_value());
  CHECK(said->option == "ask");
  CHECK(said->visit == 1);
  CHECK(played.times<LockIn>() == 1);
}

TEST_CASE("another number changes one's mind before it is locked in") {
  Played played("scene-decide");
  played.desk.digit(1);
  played.desk.digit(2);
  played.desk.frames();
  CHECK_FALSE(played.desk.node("option_1").selected);
  CHECK(played.desk.node("option_2").selected);
  CHECK(played.times<LockIn>() == 0);
}

TEST_CASE("after walking with Tab a number still selects, and Enter locks in what it selected") {
  Played played("scene-decide");
  for (int i = 0; i < 8 && played.desk.focus() != "option_1"; ++i) played.desk.press(Key::kTab);
  REQUIRE(played.desk.focus() == "option_1");
  played.desk.digit(3);
  played.desk.frames();
  CHECK(played.desk.focus() == "act");
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<LockIn>().has_value());
  CHECK(played.wanted<LockIn>()->option == "ask");
}

TEST_CASE("with the focus on an answer, Enter selects it and a second Enter locks it in") {
  Played played("scene-decide");
  for (int i = 0; i < 8 && played.desk.focus() != "option_2"; ++i) played.desk.press(Key::kTab);
  REQUIRE(played.desk.focus() == "option_2");
  played.desk.press(Key::kEnter);
  played.desk.frames();
  CHECK(played.times<LockIn>() == 0);
  CHECK(played.local.selected == "lab");
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<LockIn>().has_value());
  CHECK(played.wanted<LockIn>()->option == "lab");
}

TEST_CASE("Tab walks the answers in order, and to the button behind them") {
  Played played("scene-chosen");
  const std::vector<std::string> order = played.desk.tab_order();
  const auto at = [&](const char* id) { return std::find(order.begin(), order.end(), id) - order.begin(); };
  CHECK(at("option_1") < at("option_2"));
  CHECK(at("option_2") < at("option_3"));
  CHECK(at("option_3") < at("act"));
  CHECK(at("act") < static_cast<long>(order.size()));
}

TEST_CASE("a mouse can do the same") {
  Played played("scene-decide");
  REQUIRE(played.desk.click("option_2"));
  REQUIRE(played.desk.click("act"));
  REQUIRE(played.wanted<LockIn>().has_value());
  CHECK(played.wanted<LockIn>()->option == "lab");
}

TEST_CASE("a choice that is locked in, a pause and the other team's answer leave nothing to press") {
  for (const char* name : {"scene-locked-in", "scene-paused", "scene-wait"}) {
    Played played(name);
    INFO(name);
    for (int digit = 1; digit <= 3; ++digit) played.desk.digit(digit);
    played.desk.press(Key::kEnter);
    CHECK(played.intents.empty());
  }
}

TEST_CASE("a locked answer is not chosen by its number, nor by the mouse") {
  Played played("scene-locked-option");
  played.desk.digit(1);
  static_cast<void>(played.desk.click("option_1"));
  CHECK(played.times<SelectOption>() == 0);
  played.desk.digit(2);
  CHECK(played.wanted<SelectOption>().has_value());
  CHECK(played.desk.shows("It does not feel safe enough to say this here"));
}

TEST_CASE("who does not decide advises") {
  Played played("scene-advise");
  played.desk.digit(1);
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<Advise>().has_value());
  CHECK(played.wanted<Advise>()->option == "ship");
  CHECK(played.wanted<Advise>()->visit == 5);
  CHECK(played.times<LockIn>() == 0);
}

TEST_CASE("reading, talking, the reveal and the reflection end with Enter, each for its own phase") {
  const std::pair<const char*, Step> steps[] = {{"scene-read", Step::kRead},
                                                {"scene-talk", Step::kTalk},
                                                {"reveal-drops", Step::kReveal},
                                                {"reflect", Step::kReflect}};
  for (const auto& [name, step] : steps) {
    Played played(name);
    INFO(name);
    played.desk.press(Key::kEnter);
    REQUIRE(played.wanted<Ready>().has_value());
    CHECK(played.wanted<Ready>()->step == step);
    CHECK(played.wanted<Ready>()->visit == played.model().scene.visit);
  }
}

TEST_CASE("R covers what is private, on the role card and in the scene, and shows it again") {
  Played role("role");
  REQUIRE(role.desk.shows("Two defects are open."));
  role.desk.press(Key::kLetter, 'r');
  role.desk.frames();
  CHECK_FALSE(role.desk.shows("Two defects"));
  CHECK_FALSE(role.desk.shows("Tester"));
  role.desk.press(Key::kLetter, 'r');
  role.desk.frames();
  CHECK(role.desk.shows("Two defects are open."));

  Played scene("scene-private");
  REQUIRE(scene.desk.shows("Only you have seen it."));
  scene.desk.press(Key::kLetter, 'r');
  scene.desk.frames();
  CHECK_FALSE(scene.desk.shows("Only you have seen it."));
}

TEST_CASE("from the role card Enter leads on to the scene, and the button at the top back to the card") {
  Played played("role");
  played.desk.press(Key::kEnter);
  played.desk.frames();
  CHECK(played.model().page == model::Page::kScene);
  REQUIRE(played.desk.click("role"));
  played.desk.frames();
  CHECK(played.model().page == model::Page::kRole);
}

TEST_CASE("a reason of one line goes with the choice, and digits in it choose nothing") {
  Played played("scene-advise");
  sit_as_leader(played);
  played.desk.frames();
  played.desk.digit(1);
  played.desk.frames();
  REQUIRE(played.desk.click("why"));
  played.desk.type("2 of us");
  played.desk.frames();
  CHECK(played.local.why == "2 of us");
  CHECK(played.local.selected == "ship");
  REQUIRE(played.desk.click("act"));
  REQUIRE(played.wanted<LockIn>().has_value());
  CHECK(played.wanted<LockIn>()->why == "2 of us");
}

TEST_CASE("joining is typed from field to field and sent with Enter") {
  Played played("join");
  REQUIRE(played.desk.focus() == "code");
  played.desk.type("K7F-4XQ2M");
  played.desk.frames();
  played.desk.press(Key::kTab);
  played.desk.frames();
  CHECK(played.desk.focus() == "name");
  played.desk.type("Łukasz");
  played.desk.frames();
  CHECK(played.local.code == "K7F-4XQ2M");
  CHECK(played.local.name == "Łukasz");
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<Join>().has_value());
  CHECK(played.wanted<Join>()->code == "K7F-4XQ2M");
  CHECK(played.wanted<Join>()->name == "Łukasz");
}

TEST_CASE("from the first page each way leads to its own") {
  const std::pair<const char*, model::Page> ways[] = {
      {"way_join", model::Page::kJoin}, {"way_host", model::Page::kHost}, {"way_practise", model::Page::kPractise}};
  for (const auto& [id, page] : ways) {
    Played played("home");
    REQUIRE(played.desk.click(id));
    played.desk.frames();
    CHECK(played.model().page == page);
    played.desk.press(Key::kEscape);
    played.desk.frames();
    CHECK(played.model().page == model::Page::kHome);
  }
}

TEST_CASE("the first page leads back to a session that is hosted from here, where there is one") {
  Played played("home-news");
  REQUIRE(played.desk.click("hosts_action"));
  CHECK(played.wanted<model::HostAgain>().has_value());
  Played without("home");
  CHECK_FALSE(without.desk.click("hosts_action"));
}

TEST_CASE("where there is nothing to choose by number, no number is named as a key") {
  Played none("practise-none");
  CHECK_FALSE(none.desk.shows("choose a story"));
  CHECK_FALSE(none.desk.shows("1–0"));
  CHECK(none.desk.shows("Esc"));
  Played played("practise");
  CHECK(played.desk.shows("choose a story"));
}

TEST_CASE("a story to practise is chosen by number, a role by name, and both are wanted together") {
  Played played("practise");
  REQUIRE(played.desk.click("role_tester"));
  played.desk.frames();
  REQUIRE(played.desk.click("act"));
  REQUIRE(played.wanted<Practise>().has_value());
  CHECK(played.wanted<Practise>()->scenario == "late-release");
  CHECK(played.wanted<Practise>()->role == "tester");
  played.desk.digit(2);
  played.desk.frames();
  CHECK(played.model().chooser.scenarios[1].selected);
  REQUIRE(played.desk.click("act"));
  CHECK(played.wanted<Practise>()->scenario == "quiet-room");
  CHECK(played.wanted<Practise>()->role.empty());
}

TEST_CASE("hosting asks for the number of teams, from one up to what the story allows") {
  Played played("host");
  for (int i = 0; i < 20; ++i) static_cast<void>(played.desk.click("more"));
  CHECK(played.model().chooser.teams == 12);
  CHECK_FALSE(played.desk.node("more").enabled);
  REQUIRE(played.desk.click("act"));
  REQUIRE(played.wanted<HostSession>().has_value());
  CHECK(played.wanted<HostSession>()->teams == 12);
}

TEST_CASE("in the lobby another team can be chosen, and one's own not again") {
  Played played("lobby");
  REQUIRE(played.desk.click("team_1"));
  CHECK(played.times<ChooseTeam>() == 0);
  REQUIRE(played.desk.click("team_2"));
  REQUIRE(played.wanted<ChooseTeam>().has_value());
  CHECK(played.wanted<ChooseTeam>()->team == 1);
}

TEST_CASE("the end leads to the debrief and back") {
  Played played("end");
  played.desk.press(Key::kEnter);
  played.desk.frames();
  CHECK(played.model().page == model::Page::kDebrief);
  played.desk.press(Key::kEscape);
  played.desk.frames();
  CHECK(played.model().page == model::Page::kEnd);
}

TEST_CASE("who was refused gets back to the form") {
  Played played("refused");
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<GoTo>().has_value());
  CHECK(played.wanted<GoTo>()->page == model::Page::kJoin);
}
