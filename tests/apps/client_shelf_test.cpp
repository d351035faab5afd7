// What can be chosen to be played: the scenarios and programmes in their folders.

#include <algorithm>
#include <catch2/catch.hpp>

#include "game/apps/client_shelf.h"

using namespace drops::apps;

TEST_CASE("each programme of the library is offered under its own name, with the minutes of all its parts") {
  Shelf shelf({std::string(DROPS_SOURCE_DIR) + "/scripts/programmes"});
  shelf.look();
  REQUIRE(shelf.scenarios().size() == 3);
  for (const auto& offered : shelf.scenarios()) {
    INFO(offered.id);
    CHECK(offered.programme);
    CHECK_FALSE(offered.title.empty());
    CHECK(offered.minutes >= 60);
    CHECK(shelf.file_of(offered.id));
  }
}

TEST_CASE("a scenario is offered as what it is") {
  Shelf shelf({std::string(DROPS_SOURCE_DIR) + "/scripts/scenarios"});
  shelf.look();
  CHECK(shelf.scenarios().size() == 12);
  CHECK(std::ranges::none_of(shelf.scenarios(), &drops::client::model::ScenarioSeen::programme));
}
