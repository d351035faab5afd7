// The page of settings: reached from everywhere, and each choice is one wish with nothing else changed.

#include <catch2/catch.hpp>

#include "game/client/model/canned_desk.h"
#include "game/client/model/canned_wall.h"
#include "tests/ui/played.h"
#include "tests/ui/speaking.h"

using namespace drops::client;

namespace {

constexpr int kF2 = 2;

// The last wish, over what was there before.
Settings wished(const Played& played) {
  const auto wish = played.wanted<model::Prefer>();
  REQUIRE(wish.has_value());
  return wish->settings;
}

}  // namespace

TEST_CASE("F2 opens the settings from every page, and leads back to it") {
  for (const model::Still& one : model::stills()) {
    if (one.name == "settings") continue;
    INFO(one.name);
    Played played(one.name);
    const model::Page before = played.model().page;
    played.desk.press(Key::kFunction, kF2);
    REQUIRE(played.model().page == model::Page::kSettings);
    CHECK(played.desk.shows("Size of the text"));
    played.desk.press(Key::kFunction, kF2);
    CHECK(played.model().page == before);
  }
}

TEST_CASE("F2 is heard at the facilitator's desk and on the wall") {
  for (const model::Model& model :
       {model::model_of(model::desk_stills().front()), model::model_of(model::wall_stills().front())}) {
    model::Intents intents;
    Headless desk([&](Ui& ui) { show(ui, model, intents); });
    desk.press(Key::kFunction, kF2);
    REQUIRE_FALSE(intents.empty());
    CHECK(std::holds_alternative<model::ShowSettings>(intents.back()));
  }
}

TEST_CASE("Escape and the button lead back, and a session is as it was") {
  Played played("scene-decide");
  REQUIRE(played.desk.click("settings"));
  CHECK(played.desk.shows("The session goes on meanwhile."));
  played.desk.press(Key::kEscape);
  CHECK(played.model().page == model::Page::kScene);
  REQUIRE(played.desk.click("settings"));
  REQUIRE(played.desk.click("back"));
  CHECK(played.model().page == model::Page::kScene);
  CHECK(played.wanted<model::Back>() == std::nullopt);
}

TEST_CASE("Home leads to the settings") {
  Played played("home");
  REQUIRE(played.desk.click("settings"));
  CHECK(played.model().page == model::Page::kSettings);
  CHECK_FALSE(played.desk.shows("The session goes on meanwhile."));
}

TEST_CASE("each choice changes one thing") {
  const Speaking english("en");
  struct Choice {
    const char* id;
    Settings becomes;
  };
  const Settings before{.appearance = Appearance::kLight, .language = {}};
  const auto with = [&](auto change) {
    Settings now = before;
    change(now);
    return now;
  };
  const Choice choices[] = {
      {"theme_system", with([](Settings& s) { s.appearance = Appearance::kSystem; })},
      {"theme_dark", with([](Settings& s) { s.appearance = Appearance::kDark; })},
      {"theme_contrast", with([](Settings& s) { s.appearance = Appearance::kContrast; })},
      {"text_more", with([](Settings& s) { s.text_percent = 110; })},
      {"reduced_motion", with([](Settings& s) { s.reduced_motion = true; })},
      {"language_de", with([](Settings& s) { s.language = "de"; })},
      {"language_en", with([](Settings& s) { s.language = "en"; })},
      {"sound", with([](Settings& s) { s.sound = false; })},
      {"volume_less", with([](Settings& s) { s.volume = 60; })},
      {"volume_more", with([](Settings& s) { s.volume = 80; })},
      {"speech", with([](Settings& s) { s.speech = true; })},
  };
  for (const Choice& choice : choices) {
    INFO(choice.id);
    Played played("settings");
    played.seen.settings = before;
    REQUIRE(played.desk.click(choice.id));
    CHECK(played.times<model::Prefer>() == 1);
    CHECK(wished(played) == choice.becomes);
  }
}

TEST_CASE("text grows to 200 % and no further, and a silent window has no volume") {
  Played played("settings");
  played.seen.settings = {.text_percent = 200, .language = {}, .sound = false};
  played.desk.frames();
  CHECK_FALSE(played.desk.node("text_more").enabled);
  CHECK(played.desk.node("text_less").enabled);
  CHECK_FALSE(played.desk.node("volume_less").enabled);
  CHECK(played.desk.shows("200 %"));
}

TEST_CASE("what cannot be kept is said on the page") {
  CHECK(Played("settings").desk.shows("Your settings cannot be kept"));
}
