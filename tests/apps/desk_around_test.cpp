// What the facilitator's window does on its own machine: calling the host, the projector's window, the end's file.

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "game/apps/client_around.h"
#include "net/enet_transport.h"
#include "tests/apps/desk_player.h"
#include "tests/apps/host_process.h"

using namespace drops;
using namespace drops::apps;
using client::model::Page;
using client::model::ReachState;

namespace {

namespace fs = std::filesystem;

struct Folder {
  Folder() : path(fs::temp_directory_path() / ("drops-around-" + std::to_string(::getpid()))) {
    fs::create_directories(path);
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
  fs::path path;
};

template <class So>
bool soon(So so, int ms = 10'000) {
  const SteadyClock clock;
  for (const std::int64_t end = clock.now_ms() + ms; clock.now_ms() < end;) {
    if (so()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return false;
}

std::string text_of(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("an address where a host listens answers, and one where nobody does is silent") {
  std::uint16_t nobodys = 0;
  {
    const auto gone = net::listen_enet({.port = 0, .bind = "127.0.0.1", .on_odd_datagram = {}});
    REQUIRE(gone);
    nobodys = (*gone)->local_port();
  }
  auto host = net::listen_enet({.port = 0, .bind = "127.0.0.1", .on_odd_datagram = {}});
  REQUIRE(host);
  const auto state_on = [&](std::uint16_t port) {
    const Preflight preflight({"127.0.0.1"}, port, {});
    REQUIRE(preflight.seen().size() == 1);
    REQUIRE(soon([&] {
      (void)(*host)->poll(0);
      return preflight.seen()[0].state != ReachState::kTrying;
    }));
    return preflight.seen()[0].state;
  };
  CHECK(state_on((*host)->local_port()) == ReachState::kAnswers);
  CHECK(state_on(nobodys) == ReachState::kSilent);
}

TEST_CASE("whoever leaves the page does not wait for an answer that never comes") {
  const SteadyClock clock;
  const std::int64_t began = clock.now_ms();
  { const Preflight preflight({"127.0.0.1", "127.0.0.1", "127.0.0.1"}, 9, {}); }
  CHECK(clock.now_ms() - began < 1'500);
}

TEST_CASE("a firewall is named only where the machine switches one on") {
  const Folder root;
  CHECK(firewall_of(root.path).empty());
  fs::create_directories(root.path / "etc/ufw");
  std::ofstream(root.path / "etc/ufw/ufw.conf") << "# see ufw(8)\nENABLED=no\n";
  CHECK(firewall_of(root.path).empty());
  std::ofstream(root.path / "etc/ufw/ufw.conf") << "# see ufw(8)\nENABLED=yes\n";
  CHECK(firewall_of(root.path) == "ufw");
  fs::remove_all(root.path / "etc/ufw");
  fs::create_directories(root.path / "etc/systemd/system/multi-user.target.wants");
  fs::create_symlink("/lib/systemd/system/firewalld.service",
                     root.path / "etc/systemd/system/multi-user.target.wants/firewalld.service");
  CHECK(firewall_of(root.path) == "firewalld");
}

TEST_CASE("the projector's window is a program of its own, with the address, the key and the other screen") {
  const Folder folder;
  const fs::path told = folder.path / "told";
  const fs::path program = folder.path / "drops";
  std::ofstream(program) << "#!/bin/sh\necho \"$@\" > '" << told.string() << "'\n";
  ::chmod(program.c_str(), 0700);
  Surroundings two({program, [] { return std::optional<int>(2); }}, {});
  two.open_wall("127.0.0.1:7801", "KEY");
  REQUIRE(soon([&] { return text_of(told) == "--join 127.0.0.1:7801 --projector KEY --display 2\n"; }));
  client::model::Around around;
  two.look({}, around);
  CHECK(around.screens == 2);
  fs::remove(told);
  Surroundings one({program, {}}, {});
  one.open_wall("127.0.0.1:7801", "KEY");
  CHECK(soon([&] { return text_of(told) == "--join 127.0.0.1:7801 --projector KEY\n"; }));
  Surroundings none({folder.path / "not-there", {}}, {});
  none.open_wall("127.0.0.1:7801", "KEY");
  none.look({}, around);
  CHECK(around.wall.find("cannot be started") != std::string::npos);
}

TEST_CASE("a window that could not be opened is said to be so") {
  const Folder folder;
  const fs::path program = folder.path / "drops";
  std::ofstream(program) << "#!/bin/sh\nexit 1\n";
  ::chmod(program.c_str(), 0700);
  Surroundings around({program, {}}, {});
  around.open_wall("127.0.0.1:7801", "KEY");
  client::model::Around seen;
  CHECK(soon([&] {
    around.look({}, seen);
    return seen.wall.find("could not be opened") != std::string::npos;
  }));
}

TEST_CASE("at the desk of a real session: the host is called, the door locked and opened again, a name changed") {
  HostProcess host({"--bots", "3"});
  DeskPlayer desk;
  desk.app.facilitate(host.address, host.facilitator_key, "Dana");
  REQUIRE(desk.until([&] { return desk.page() == Page::kDesk && desk.app.seen().room.port != 0; }));
  const auto& shown = [&]() -> const client::model::Desk& { return desk.app.model().desk; };
  desk.desk.press(client::Key::kLetter, 'l');
  REQUIRE(desk.until([&] { return shown().room.door_locked; }));
  CHECK(shown().done == "The door is locked: nobody new comes in.");
  desk.desk.press(client::Key::kLetter, 'u');
  REQUIRE(desk.until([&] { return !shown().room.door_locked; }));
  std::optional<std::uint32_t> bot;
  REQUIRE(desk.until([&] {
    for (const auto& group : shown().groups) {
      if (!group.seats.empty()) bot = group.seats.front().seat;
    }
    return bot.has_value();
  }));
  desk.app.take(client::model::DeskDeed(client::model::DeskRename{*bot, "Robin", "Bot"}));
  CHECK(desk.until([&] { return desk.desk.shows("Robin"); }));
  // A name that is taken is refused, and nothing can be undone that was not done.
  desk.app.take(client::model::DeskDeed(client::model::DeskRename{*bot, "Dana", "Robin"}));
  CHECK(desk.until([&] { return !shown().refusal.empty(); }));
  CHECK(shown().done.empty());
  CHECK(shown().room.file.empty());  // another machine may keep it
}
