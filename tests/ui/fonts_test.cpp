// Letters: which are there, and what happens where a machine has none.
#include "game/client/fonts.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "game/client/icons.h"
#include "game/client/model/from_parts.h"
#include "game/client/screens/registry.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/layout.h"
#include "tests/ui/headless.h"

using namespace drops::client;

namespace {

// fontconfig with no font at all, for as long as this lives.
class NoFonts {
 public:
  NoFonts() {
    std::ofstream(file_)
        << "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>";
    ::setenv("FONTCONFIG_FILE", file_.c_str(), 1);
  }
  ~NoFonts() {
    ::unsetenv("FONTCONFIG_FILE");
    std::filesystem::remove(file_);
  }

 private:
  std::filesystem::path file_ =
      std::filesystem::temp_directory_path() / ("drops_no_fonts_" + std::to_string(::getpid()) + ".conf");
};

}  // namespace

TEST_CASE("a machine without fonts still shows its buttons, and says which package to install") {
  const NoFonts none;
  bool pressed = false;
  Headless window([&](Ui& ui) {
    page(ui, {.body = [&] { pressed = button(ui, {.id = "go", .label = "Go", .icon = icon::kCheck}) || pressed; }});
  });
  CHECK(window.ui().fonts().notice().find("fonts-inter") != std::string::npos);
  CHECK_FALSE(window.ui().fonts().has_icons());
  window.click("go");
  CHECK(pressed);
  CHECK(window.everything_wrong().empty());
}

TEST_CASE("a machine without fonts says on the first page what to install, and the page is whole") {
  const NoFonts none;
  model::Seen seen;
  seen.notice = Fonts().notice();
  model::Intents intents;
  Headless window([&](Ui& ui) { show(ui, model::from_parts(seen, {}), intents); });
  window.frames();
  CHECK(window.node("lacks").label.find("install the packages fonts-inter") != std::string::npos);
  CHECK(window.everything_wrong().empty());
  seen.notice.clear();
  window.frames();
  CHECK_FALSE(window.shows("install"));
}

TEST_CASE("fonts are baked once for a look, and again for another size") {
  Fonts fonts;
  const Theme theme = theme_for({}, {1280, 720});
  CHECK(fonts.stale(theme));
  fonts.bake(theme);
  CHECK_FALSE(fonts.stale(theme));
  CHECK_FALSE(fonts.stale(theme_for({.dark = true}, {1280, 720})));
  CHECK(fonts.stale(theme_for({.text_scale = 1.5F}, {1280, 720})));
  CHECK(fonts.stale(theme_for({}, {1920, 1080})));
}

TEST_CASE("a text of known letters changes nothing, a new letter does, and broken bytes do no harm") {
  Fonts fonts;
  const Theme theme = theme_for({}, {1280, 720});
  fonts.bake(theme);
  fonts.note("Grüße, 42 % → ok");
  CHECK_FALSE(fonts.stale(theme));
  fonts.note("\xff\xfe\xc3");
  fonts.bake(theme);
  fonts.note("Ж");
  CHECK(fonts.stale(theme));
  fonts.note("\xf0\x9f\x99\x82");  // beyond what a letter may be here
}
