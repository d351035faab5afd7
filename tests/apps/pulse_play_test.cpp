// A pulse, from window to window over a real drops-host: answered by keys, shown to all, and nobody's in particular.

#include <catch2/catch.hpp>

#include "net/address.h"
#include "tests/apps/desk_player.h"
#include "tests/apps/facilitator.h"
#include "tests/apps/host_process.h"

using namespace drops;
using namespace drops::apps;
using client::Key;
using client::model::Duty;
using Page = client::model::Page;

TEST_CASE("a pulse before the stories is rated by number keys, and shown once enough have answered") {
  const HostProcess host({"--bots", "4", "--teams", "1", "--seed", "5"}, "programmes/half-day.lua");
  Facilitator desk(*net::parse_address(host.address), host.facilitator_key);
  DeskPlayer amara;
  amara.app.join({host.address, host.code, "Amara"});
  REQUIRE(amara.until([&] { return amara.page() == Page::kContract; }, 20'000));
  amara.desk.press(Key::kEnter);
  REQUIRE(amara.until([&] { return amara.page() == Page::kLobby; }));
  desk.say([](schema::Command& command) { command.mutable_start(); });

  REQUIRE(amara.until([&] { return amara.app.model().scene.duty == Duty::kRate; }, 20'000));
  const std::size_t items = amara.app.model().scene.asking.ratings.size();
  REQUIRE(items > 0);
  for (std::size_t i = 0; i < items; ++i) {
    amara.desk.digit(4);
    amara.look();
  }
  for (const auto& rating : amara.app.model().scene.asking.ratings) CHECK(rating.answer == 4);
  amara.desk.press(Key::kEnter);
  CHECK(amara.until([&] { return amara.app.model().scene.duty != Duty::kRate; }));
  REQUIRE(amara.until([&] { return !amara.app.model().pulses.empty(); }, 30'000));
  CHECK(desk.until([&] { return desk.link.parts().find(schema::PART_PULSE) != nullptr; }));
}
