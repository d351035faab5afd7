// The client heard: a story that is practised calls whoever is asked, unless it is muted; and nothing fails for want of
// a device or a voice.
#include "game/apps/client_aloud.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/apps/desk_player.h"
#include "tests/support/audio_driver.h"

using namespace drops;
using namespace drops::apps;

namespace {

struct Listener {
  explicit Listener(const AloudSettings& settings)
      : aloud(player.app, player.clock, settings, [this](const std::string& notice) { notices.push_back(notice); }),
        desk([this](client::Ui& ui) { aloud.build(ui); }) {}

  // Practises as far as the first question.
  bool is_asked() {
    player.app.practise({"late-release", "lead"}, 1);
    return player.until([&] {
      player.press_on();
      desk.frames(1);
      return player.app.model().scene.duty == client::model::Duty::kChoose;
    });
  }

  DeskPlayer player;
  std::vector<std::string> notices;
  Aloud aloud;
  client::Headless desk;
};

}  // namespace

TEST_CASE("whoever is asked something hears it") {
  const test::AudioDriver disk("disk");
  Listener listener({.sound = {.on = true, .volume = 0.5F}});
  listener.desk.frames(2);
  CHECK_FALSE(listener.aloud.player().device_open());
  REQUIRE(listener.is_asked());
  listener.desk.frames(2);
  CHECK(listener.aloud.player().device_open());
  CHECK(listener.aloud.next_wake_ms());  // to give the device back
  CHECK(listener.notices.empty());
}

TEST_CASE("who is muted opens no device, and is not told of what was missed when sound comes back") {
  const test::AudioDriver disk("disk");
  Listener listener({.sound = {.on = false}});
  REQUIRE(listener.is_asked());
  listener.desk.frames(2);
  CHECK_FALSE(listener.aloud.player().device_open());
  listener.aloud.set({.sound = {.on = true}});
  listener.desk.frames(2);
  CHECK_FALSE(listener.aloud.player().device_open());
}

TEST_CASE("a machine without a device plays on in silence, and says so once") {
  const test::AudioDriver none("no-such-driver");
  Listener listener({});
  REQUIRE(listener.is_asked());
  listener.desk.frames(5);
  REQUIRE(listener.notices.size() == 1);
  CHECK(listener.notices.front().find("There is no sound here") == 0);
}

TEST_CASE("what is changed in the settings is heard from then on") {
  const test::AudioDriver disk("disk");
  AloudSettings wished{.sound = {.on = false}};
  Listener listener(wished);
  listener.aloud.follow([&] { return wished; });
  wished.sound = {.on = true, .volume = 0.25F};
  listener.aloud.update();
  CHECK(listener.aloud.player().settings() == wished.sound);
}
