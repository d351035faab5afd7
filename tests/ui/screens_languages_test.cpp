// Every screen in every language and with high contrast, at every size: nothing is cut, covered or out of reach. German
// is longer than English; where it does not fit, the layout gives way.

#include <catch2/catch.hpp>

#include "tests/ui/sizes.h"
#include "tests/ui/speaking.h"

using namespace drops::client;

TEST_CASE("every screen holds together in every language") {
  open_catalogues(DROPS_LANGUAGES_DIR);
  REQUIRE(languages().size() >= 2);
  const std::vector<Language> others(languages().begin() + 1, languages().end());
  for (const Language& language : others) {
    const Speaking other(language.id);
    for (const NamedScreen& screen : registered_screens()) {
      INFO(screen.name << " in " << language.name);
      CHECK(wrong_everywhere(screen.canned()) == std::vector<std::string>{});
    }
  }
}

TEST_CASE("every screen holds together with high contrast") {
  for (const NamedScreen& screen : registered_screens()) {
    INFO(screen.name);
    CHECK(wrong_everywhere(screen.canned(), true) == std::vector<std::string>{});
  }
}
