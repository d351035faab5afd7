// The page that shows every picture of `--shot all --gallery`.
#include "game/apps/shot_gallery.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/ui/speaking.h"

using namespace drops;
using namespace drops::apps;
using client::Speaking;

TEST_CASE("every screen is drawn in every look and in every language") {
  const Speaking english("en");
  const auto variants = shot_variants();
  const auto has = [&](auto so) { return std::any_of(variants.begin(), variants.end(), so); };
  CHECK(has([](const ShotVariant& v) { return v.look.dark; }));
  CHECK(has([](const ShotVariant& v) { return v.look.contrast; }));
  CHECK(has([](const ShotVariant& v) { return v.look.text_scale == 2.0F; }));
  CHECK(has([](const ShotVariant& v) { return v.language == "de" && v.title == "Deutsch"; }));
  for (const ShotVariant& one : variants) {
    CHECK(std::count_if(variants.begin(), variants.end(), [&](const auto& v) { return v.folder == one.folder; }) == 1);
  }
}

TEST_CASE("the page has a picture for each, beside each other, and no name breaks it") {
  const std::vector<ShotVariant> variants{{"light", "Light", {}}, {"de", "\"Deutsch\" & mehr", {}, "de"}};
  const std::string page = gallery_page(variants, {"home", "<b>"});
  for (const char* part : {"<h2>home</h2>", "src=\"light/home.png\"", "src=\"de/home.png\"", "<h2>&lt;b></h2>",
                           "&quot;Deutsch&quot; &amp; mehr", "</html>"}) {
    INFO(part);
    CHECK(page.find(part) != std::string::npos);
  }
  CHECK(page.find("<b>") == std::string::npos);
}
