// Real clients, as far as the window's edge, against a real drops-host over real UDP.

#include <catch2/catch.hpp>

#include "tests/apps/desk_player.h"
#include "tests/apps/host_process.h"

using namespace drops;
using namespace drops::apps;
using Page = client::model::Page;

namespace {

// From the first page, as somebody who has the code on a slip of paper.
void join_by_keys(DeskPlayer& player, const HostProcess& host, const std::string& name) {
  player.look();
  player.desk.press(client::Key::kTab);
  player.desk.press(client::Key::kEnter);
  player.desk.frames(4);
  REQUIRE(player.page() == Page::kJoin);
  player.desk.type(host.code);
  player.desk.press(client::Key::kTab);
  player.desk.type(name);
  player.desk.press(client::Key::kTab);
  player.desk.type(host.address);
  player.desk.press(client::Key::kEnter);
}

}  // namespace

TEST_CASE("two people join a real host and play to the debrief by keys, the rest are bots") {
  const HostProcess host({"--bots", "2", "--wait-for", "2", "--autopilot", "--seed", "5"});
  DeskPlayer amara;
  DeskPlayer ben;
  join_by_keys(amara, host, "Amara");
  REQUIRE(amara.until([&] { return amara.page() == Page::kLobby; }));
  join_by_keys(ben, host, "Ben");
  REQUIRE(play_to_the_debrief({&amara, &ben}));
  for (const DeskPlayer* player : {&amara, &ben}) {
    CHECK(player->was_on(Page::kRole));
    CHECK(player->was_on(Page::kReveal));
    CHECK_FALSE(player->app.model().end.questions.empty());
  }
}

TEST_CASE("a projector joins with its key, shows the wall, and takes nobody's seat") {
  const HostProcess host({"--bots", "3", "--wait-for", "1", "--autopilot", "--seed", "5"});
  DeskPlayer wall;
  wall.app.project(host.address, host.projector_key);
  REQUIRE(wall.until([&] { return wall.page() == Page::kWall; }));
  CHECK(wall.app.model().wall.teams.empty());  // still the lobby: it waits for one more to play
  REQUIRE(wall.until([&] { return wall.app.seen().room.code == host.code; }));  // nobody typed it
  CHECK(wall.app.model().wall.code == host.code);
  CHECK(wall.app.seen().room.qr.side >= 21);
  CHECK(wall.app.seen().room.projector_key.empty());
  CHECK_FALSE(wall.app.seen().facilitates);
  DeskPlayer player;
  player.app.join({host.address, host.code, "Amara"});
  CHECK(wall.until([&] { return !wall.app.model().wall.teams.empty(); }));
  DeskPlayer stranger;
  stranger.app.project(host.address, "not the key");
  CHECK(stranger.until([&] { return stranger.page() == Page::kRefused; }));
}

TEST_CASE("a facilitator joins with their key alone, is told what others need, and comes back after a silence") {
  const HostProcess host({});
  DeskPlayer desk;
  desk.app.facilitate(host.address, host.facilitator_key);
  REQUIRE(desk.until([&] { return desk.app.seen().room.code == host.code; }));
  CHECK(desk.app.seen().facilitates);
  CHECK(desk.app.seen().room.projector_key == host.projector_key);
  CHECK(host.address == "127.0.0.1:" + std::to_string(desk.app.seen().room.port));
  CHECK(desk.app.seen().room.qr.side >= 21);
  host.stand_still();
  REQUIRE(desk.until([&] { return desk.page() == Page::kReconnecting; }, 20'000));
  host.go_on();
  CHECK(desk.until([&] { return desk.app.seen().link.state == client::model::LinkState::kSeated; }, 20'000));
  CHECK(desk.app.seen().facilitates);
  DeskPlayer stranger;
  stranger.app.facilitate(host.address, "not the key");
  CHECK(stranger.until([&] { return stranger.page() == Page::kRefused; }));
}

TEST_CASE("the line of the wall's QR code, pasted where the code goes, is all that a player needs besides a name") {
  const HostProcess host({});
  DeskPlayer player;
  player.app.take(client::model::GoTo{Page::kJoin});
  player.desk.frames();
  REQUIRE(player.desk.focus() == "code");
  player.desk.type(host.address + " " + host.code);
  CHECK(player.app.model().join.address.value == host.address);
  player.desk.press(client::Key::kTab);
  player.desk.type("Amara");
  player.desk.press(client::Key::kEnter);
  CHECK(player.until([&] { return player.page() == Page::kLobby; }));
}

TEST_CASE("a choice that is made while the host is silent is kept, and arrives when it is back") {
  const HostProcess host({"--bots", "2", "--wait-for", "1", "--autopilot", "--seed", "5"});
  DeskPlayer player;
  player.app.join({host.address, host.code, "Amara"});
  const auto asked = [&] {
    const client::model::Scene& scene = player.app.model().scene;
    return player.page() == Page::kScene && scene.duty == client::model::Duty::kChoose;
  };
  REQUIRE(player.until([&] { return asked() || (player.press_on(), false); }));
  host.stand_still();
  player.desk.digit(1);
  player.desk.press(client::Key::kEnter);
  REQUIRE(player.until([&] { return player.page() == Page::kReconnecting; }, 20'000));
  CHECK_FALSE(player.app.model().notice.kept.empty());
  host.go_on();
  REQUIRE(player.until([&] { return player.page() != Page::kReconnecting; }, 20'000));
  const auto chosen = [&] {
    for (const auto& option : player.app.model().scene.options) {
      if (option.chosen) return option.number == 1;
    }
    return player.page() == Page::kReveal;
  };
  CHECK(player.until(chosen));
}

TEST_CASE("who may not come in is told why, and comes back to the form with what was typed") {
  const HostProcess host({});
  DeskPlayer player;
  player.app.join({host.address, host.code.substr(0, 3) + "-00000", "Amara"});
  CHECK(player.page() == Page::kConnecting);
  REQUIRE(player.until([&] { return player.page() == Page::kRefused; }));
  CHECK(player.app.model().notice.text.find("code") != std::string::npos);
  player.desk.press(client::Key::kEnter);
  CHECK(player.page() == Page::kJoin);
  CHECK(player.app.model().join.name.value == "Amara");
  CHECK(player.app.model().join.address.value == host.address);
}

TEST_CASE("a name that is taken is told under the field for the name") {
  const HostProcess host({});
  DeskPlayer first;
  first.app.join({host.address, host.code, "Amara"});
  REQUIRE(first.until([&] { return first.page() == Page::kLobby; }));
  DeskPlayer second;
  second.app.join({host.address, host.code, "Amara"});
  REQUIRE(second.until([&] { return second.page() == Page::kJoin; }));
  CHECK_FALSE(second.app.model().join.name.error.empty());
  CHECK(second.app.model().join.code.error.empty());
}

TEST_CASE("what cannot be an address or a code calls nobody") {
  DeskPlayer player;
  player.app.join({"", "K7F", "Amara"});
  CHECK(player.page() == Page::kJoin);
  CHECK_FALSE(player.app.model().join.address.error.empty());
  CHECK_FALSE(player.app.model().join.code.error.empty());
  CHECK(player.app.model().join.name.error.empty());
}
