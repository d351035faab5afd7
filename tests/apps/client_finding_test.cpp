// A session that is found by its code alone, and those that are remembered: real hosts, over this machine's network.

#include <catch2/catch.hpp>

#include "tests/apps/desk_player.h"
#include "tests/apps/host_process.h"

using namespace drops;
using namespace drops::apps;
using client::model::GoTo;
using Page = client::model::Page;

namespace {

// A place to remember in, for this test alone.
class Memory {
 public:
  Memory() : folder_(std::filesystem::temp_directory_path() / ("drops-memory-" + std::to_string(::getpid()))) {}
  ~Memory() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  [[nodiscard]] std::filesystem::path file() const { return folder_ / "last-session"; }

 private:
  std::filesystem::path folder_;
};

std::string port_of(const std::string& address) {
  return address.substr(address.find(':'));
}

}  // namespace

TEST_CASE("the code alone leads into a session of this network, by keys") {
  const HostProcess host({});
  DeskPlayer player;
  player.app.take(GoTo{Page::kJoin});
  player.desk.frames();
  REQUIRE(player.desk.focus() == "code");
  player.desk.type(host.code);
  REQUIRE(player.until([&] { return !player.app.model().join.address.value.empty(); }));
  CHECK(port_of(player.app.model().join.address.value) == port_of(host.address));
  CHECK(player.desk.shows("Found: The Late Release"));
  player.desk.press(client::Key::kTab);
  player.desk.type("Amara");
  player.desk.press(client::Key::kEnter);
  CHECK(player.until([&] { return player.page() == Page::kLobby; }));
}

TEST_CASE("a host that does not want to be found answers nobody, and is joined by its address") {
  const HostProcess host({"--no-announce"});
  DeskPlayer player;
  player.app.take(GoTo{Page::kJoin});
  player.desk.frames();
  player.desk.type(host.code);
  CHECK_FALSE(player.until([&] { return !player.app.model().join.address.value.empty(); }, 1'500));
  player.app.join({host.address, host.code, "Amara"});
  CHECK(player.until([&] { return player.page() == Page::kLobby; }));
}

TEST_CASE("a session that was joined is offered again by its story's name, and forgotten when one says so") {
  const Memory memory;
  const HostProcess host({});
  const auto open = [&] { return std::make_unique<DeskPlayer>("", HostingPlaces(), memory.file()); };
  {
    const auto player = open();
    player->app.join({host.address, host.code, "Amara"});
    REQUIRE(player->until([&] { return player->page() == Page::kLobby; }));
    REQUIRE(player->until([&] { return recall(memory.file()).front().title == "The Late Release"; }));
  }
  {
    const auto player = open();
    player->app.take(GoTo{Page::kJoin});
    player->desk.frames();
    REQUIRE(player->app.model().join.known.size() == 1);
    CHECK(player->desk.shows("The Late Release"));
    player->app.take(client::model::Edit{client::model::Typed::kName, "Somebody else"});
    REQUIRE(player->desk.click("known_1"));
    player->desk.frames();
    CHECK(player->app.model().join.name.value == "Amara");
    player->desk.press(client::Key::kEnter);
    CHECK(player->until([&] { return player->page() == Page::kLobby; }));
    const auto& mates = player->app.model().lobby.mates;
    CHECK(mates.size() == 1);  // the same seat, and no second Amara
  }
  const auto player = open();
  player->app.take(GoTo{Page::kJoin});
  player->desk.frames();
  REQUIRE(player->desk.click("known_1_forget"));
  CHECK(player->app.model().join.known.empty());
  CHECK(recall(memory.file()).empty());
}

TEST_CASE("five sessions are remembered, and the sixth takes the place of the oldest") {
  const Memory memory;
  std::vector<LastSession> five;
  for (const char* name : {"Ada", "Ben", "Cleo", "Dan", "Eve"}) five.push_back({"10.0.0.7", "A2B-00000", name, "", ""});
  REQUIRE(remember(memory.file(), five));
  const HostProcess host({});
  DeskPlayer player("", {}, memory.file());
  player.app.join({host.address, host.code, "Amara"});
  REQUIRE(player.until([&] { return player.page() == Page::kLobby; }));
  const auto kept = recall(memory.file());
  REQUIRE(kept.size() == kMostRemembered);
  CHECK(kept.front().name == "Amara");
  CHECK(kept.back().name == "Dan");
}
