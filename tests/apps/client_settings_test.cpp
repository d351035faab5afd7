// What is chosen on the page of settings, in the whole client: it counts at once, for the window and for the stories.

#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <fstream>
#include <thread>

#include "game/apps/client_app.h"
#include "tests/ui/speaking.h"

using namespace drops;
using namespace drops::apps;
using client::Speaking;
using Page = client::model::Page;
namespace wish = client::model;
namespace fs = std::filesystem;

namespace {

// A client with a settings file of its own.
struct Desk {
  Desk() : file(fs::temp_directory_path() / ("drops-desk-" + std::to_string(::getpid())) / "settings.json") {}
  ~Desk() {
    std::error_code ignored;
    fs::remove_all(file.parent_path(), ignored);
  }
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  [[nodiscard]] ClientApp open(client::DeskLook around = {}) const {
    ClientOptions options;
    options.discovery_port = 0;
    options.preferences = Preferences(file);
    options.scenarios = {fs::path(DROPS_SOURCE_DIR) / "scripts" / "scenarios"};
    options.desk = around;
    return ClientApp(std::move(options), clock);
  }

  fs::path file;
  SteadyClock clock;
};

void choose(ClientApp& app, void (*change)(client::Settings&)) {
  client::Settings wanted = app.settings();
  change(wanted);
  app.take(wish::Prefer{wanted});
}

std::string title_of(const ClientApp& app, const std::string& id) {
  for (const wish::ScenarioCard& card : app.model().chooser.scenarios) {
    if (card.id == id) return card.title;
  }
  return {};
}

}  // namespace

TEST_CASE("a choice counts at once and the next time") {
  const Speaking english("en");
  const Desk desk;
  {
    ClientApp app = desk.open();
    CHECK_FALSE(app.look().dark);
    app.take(wish::ShowSettings{true});
    REQUIRE(app.model().page == Page::kSettings);
    choose(app, [](client::Settings& s) { s.appearance = client::Appearance::kDark; });
    choose(app, [](client::Settings& s) { s.text_percent = 150; });
    CHECK(app.look().dark);
    CHECK(app.look().text_scale == 1.5F);
    CHECK(app.model().settings.now.text_percent == 150);
    CHECK(app.model().settings.trouble.empty());
    app.take(wish::ShowSettings{false});
    CHECK(app.model().page == Page::kHome);
    app.keep_placement({.x = 5, .y = 6, .width = 1300, .height = 800});
  }
  CHECK(desk.open().look() == client::Look{.dark = true, .text_scale = 1.5F});
  CHECK(Preferences(desk.file).placement().width == 1300);
}

TEST_CASE("as the desk is, so is the window that was not told otherwise") {
  const Desk desk;
  ClientApp app = desk.open({.dark = true, .contrast = true});
  CHECK(app.look().contrast);
  choose(app, [](client::Settings& s) { s.appearance = client::Appearance::kLight; });
  CHECK(app.look() == client::Look{});
}

TEST_CASE("another language turns the window and the stories that have it") {
  const Speaking english("en");
  const Desk desk;
  ClientApp app = desk.open();
  app.take(wish::GoTo{Page::kPractise});
  REQUIRE(title_of(app, "late-release") == "The Late Release");
  const std::string untranslated = title_of(app, "credit");
  REQUIRE_FALSE(untranslated.empty());
  choose(app, [](client::Settings& s) { s.language = "de"; });
  CHECK(client::used_language() == "de");
  CHECK(title_of(app, "late-release") == "Das späte Release");
  CHECK(title_of(app, "credit") == untranslated);
  CHECK(app.model().chooser.roles.front().title == "Jede Rolle");
  choose(app, [](client::Settings& s) { s.language = "en"; });
  CHECK(title_of(app, "late-release") == "The Late Release");
}

TEST_CASE("a story is practised in the window's language") {
  const Speaking english("en");
  const Desk desk;
  ClientApp app = desk.open();
  choose(app, [](client::Settings& s) { s.language = "de"; });
  app.practise({.scenario = "late-release", .role = "tester"}, 3);
  for (int i = 0; i < 2000 && app.model().page != Page::kRole; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    app.update();
  }
  REQUIRE(app.model().page == Page::kRole);
  CHECK(app.model().role.title == "Test");
  CHECK(app.model().bar.title == "Das späte Release");
}

TEST_CASE("settings that cannot be read are said on the first page") {
  const Desk desk;
  fs::create_directories(desk.file.parent_path());
  std::ofstream(desk.file) << "not what this program wrote";
  const ClientApp app = desk.open();
  CHECK(app.model().front.notice.find("settings.json") != std::string::npos);
  CHECK(app.look() == client::Look{});
}
