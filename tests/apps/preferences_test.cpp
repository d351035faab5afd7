// What a person chose is there the next time; what a file holds that cannot be read does no harm.
#include "game/apps/preferences.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

using namespace drops;
using namespace drops::apps;
using client::Appearance;
using client::Settings;
namespace fs = std::filesystem;

namespace {

class Home {
 public:
  Home() : path_(fs::temp_directory_path() / ("drops-settings-" + std::to_string(::getpid()))) {}
  ~Home() {
    std::error_code ignored;
    fs::permissions(path_, fs::perms::owner_all, ignored);
    fs::remove_all(path_, ignored);
  }
  Home(const Home&) = delete;
  Home& operator=(const Home&) = delete;
  [[nodiscard]] fs::path file() const { return path_ / "drops" / "settings.json"; }
  [[nodiscard]] std::string text() const {
    std::ostringstream all;
    all << std::ifstream(file()).rdbuf();
    return all.str();
  }
  void write(const std::string& text) const {
    fs::create_directories(file().parent_path());
    std::ofstream(file()) << text;
  }

 private:
  fs::path path_;
};

Settings all_other() {
  return {.appearance = Appearance::kContrast,
          .text_percent = 150,
          .language = "de",
          .reduced_motion = true,
          .sound = false,
          .volume = 20,
          .speech = true};
}

}  // namespace

TEST_CASE("everything that was chosen is there the next time") {
  const Home home;
  Preferences first(home.file());
  CHECK(first.now() == Settings{});
  CHECK(first.notice().empty());
  REQUIRE(first.choose(all_other()));
  REQUIRE(first.keep_placement({.x = -40, .y = 12, .width = 1400, .height = 900, .maximized = true}));
  const Preferences second(home.file());
  CHECK(second.now() == all_other());
  CHECK(second.placement() == client::Placement{-40, 12, 1400, 900, true});
}

TEST_CASE("what the command line says counts for one run and is not kept") {
  const Home home;
  REQUIRE(Preferences(home.file()).choose({.text_percent = 130, .language = {}}));
  Preferences run(home.file());
  Settings told = run.now();
  told.appearance = Appearance::kDark;
  told.text_percent = 200;
  run.override_with(told);
  CHECK(run.now().text_percent == 200);
  Settings wanted = run.now();
  wanted.reduced_motion = true;  // and one thing is chosen
  REQUIRE(run.choose(wanted));
  CHECK(run.now().appearance == Appearance::kDark);
  const Preferences next(home.file());
  CHECK(next.now() == Settings{.text_percent = 130, .language = {}, .reduced_motion = true});
}

TEST_CASE("a file that cannot be read is the defaults, with a sentence, until something is chosen") {
  const std::string text = GENERATE(as<std::string>{}, "", "no json", "[]", "{\"text\": 900}", "{\"text\": \"large\"}",
                                    "{\"theme\": \"pink\"}", "{\"sound\": 1}", "{\"language\": 7}",
                                    "{\"language\": \"a language with far too long a name\"}",
                                    "{\"window\": {\"width\": -3}}", "{\"window\": 4}", "{\"volume\": 1e300}",
                                    "{\"text\": 150, \"volume\": 101}", std::string(70'000, ' ') + "{}");
  const Home home;
  home.write(text);
  Preferences preferences(home.file());
  INFO(text.substr(0, 80));
  CHECK(preferences.now() == Settings{});
  CHECK(preferences.notice().find("settings.json") != std::string::npos);
  REQUIRE(preferences.keep_placement({.width = 900, .height = 700}));
  CHECK(home.text() == text);  // perhaps a person can still mend it
  REQUIRE(preferences.choose({.text_percent = 120, .language = {}}));
  CHECK(preferences.notice().empty());
  CHECK(Preferences(home.file()).now().text_percent == 120);
}

TEST_CASE("words of a later version are left aside") {
  const Home home;
  home.write("{\"text\": 140, \"scent\": \"pine\"}");
  const Preferences preferences(home.file());
  CHECK(preferences.now() == Settings{.text_percent = 140, .language = {}});
  CHECK(preferences.notice().empty());
}

TEST_CASE("what cannot be written counts all the same, and is said") {
  const Home home;
  home.write("{}");
  const fs::path under_a_file = home.file() / "settings.json";
  Preferences preferences(under_a_file);
  const Outcome kept = preferences.choose({.text_percent = 120, .language = {}});
  REQUIRE_FALSE(kept);
  CHECK(kept.error().sentence().find("make that folder writable") != std::string::npos);
  CHECK(preferences.now().text_percent == 120);
  CHECK(home.text() == "{}");
}

TEST_CASE("without a home nothing is kept, and nothing is wrong") {
  Preferences preferences;
  CHECK(preferences.choose({.text_percent = 120, .language = {}}));
  CHECK(preferences.now().text_percent == 120);
}

TEST_CASE("the system's colours count only where they were asked for") {
  const client::DeskLook dark{.dark = true};
  const client::DeskLook contrast{.dark = true, .contrast = true};
  CHECK(client::look_of({}, dark).dark);
  CHECK_FALSE(client::look_of({.appearance = Appearance::kLight, .language = {}}, dark).dark);
  CHECK(client::look_of({}, contrast).contrast);
  CHECK_FALSE(client::look_of({.appearance = Appearance::kDark, .language = {}}, contrast).contrast);
  CHECK(client::look_of({.appearance = Appearance::kContrast, .language = {}}).contrast);
  CHECK(client::look_of({.text_percent = 150, .language = {}}).text_scale == 1.5F);
}
