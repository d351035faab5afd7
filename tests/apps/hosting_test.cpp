// Hosting from the window: a real drops-host, started by the client, that goes on without it.

#include <catch2/catch.hpp>
#include <fstream>
#include <memory>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "game/apps/host_start.h"
#include "net/enet_transport.h"
#include "tests/apps/desk_player.h"
#include "tests/apps/facilitator.h"

using namespace drops;
using namespace drops::apps;
using client::model::LinkState;
using Page = client::model::Page;
namespace fs = std::filesystem;

namespace {

const std::string kScenarios = std::string(DROPS_SOURCE_DIR) + "/scripts/scenarios";
const std::string kLateRelease = kScenarios + "/late-release.lua";

// A home of its own, and the end of the hosts that this test started in it.
class Home {
 public:
  Home() : path(fs::temp_directory_path() / ("drops-hosting-" + std::to_string(::getpid()))) {
    fs::create_directories(path);
  }
  ~Home() {
    if (!remembered().process.empty()) host_now();
    for (const pid_t pid : hosts) end(pid);
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }

  [[nodiscard]] HostingPlaces places() const {
    return {fs::path(DROPS_BIN_DIR) / "drops-host", path / "sessions", path / "last-hosted"};
  }
  [[nodiscard]] LastHosted remembered() const {
    const auto all = recall_hosted(path / "last-hosted");
    return all.empty() ? LastHosted() : all.front();
  }
  // The host that is remembered; it ends with this.
  pid_t host_now() {
    hosts.push_back(static_cast<pid_t>(std::stol(remembered().process)));
    return hosts.back();
  }
  // A child of ours that was not seen to end: its number is nobody else's.
  static void end(pid_t pid) {
    if (::waitpid(pid, nullptr, WNOHANG) != 0) return;
    ::kill(pid, SIGKILL);
    ::waitpid(pid, nullptr, 0);
  }

  fs::path path;
  std::vector<pid_t> hosts;
};

bool asks_for_contract(const client::model::Seen& seen) {
  const auto parts = seen.parts.changed_since(0);
  return std::ranges::any_of(parts, [](const auto* part) { return part->has_session() && part->session().contract(); });
}

bool door_is_locked(const client::model::Seen& seen) {
  const auto parts = seen.parts.changed_since(0);
  return std::ranges::any_of(parts,
                             [](const auto* part) { return part->has_session() && part->session().door_locked(); });
}

// A host in this home that people can join.
struct Started {
  Started(Home& home, const std::vector<std::string>& words) : files(*fresh_files(home.places().sessions, "late", 0)) {
    std::vector<std::string> all{"run", kLateRelease, "--port", "0", "--db", files.database.string()};
    all.insert(all.end(), words.begin(), words.end());
    auto begun = HostStart::begin(home.places().program, all, files, clock);
    REQUIRE(begun);
    start = std::move(*begun);
    pid = start->pid();
    home.hosts.push_back(pid);
    std::optional<Result<HostReady>> looked;
    while (!(looked = start->look())) std::this_thread::sleep_for(DeskPlayer::tick);
    REQUIRE(*looked);
    ready = **looked;
  }

  SteadyClock clock;
  HostFiles files;
  std::unique_ptr<HostStart> start;
  HostReady ready;
  pid_t pid = -1;
};

bool is_private(const fs::path& path) {
  return (fs::status(path).permissions() & fs::perms(077)) == fs::perms::none;
}

bool seated(DeskPlayer& desk, int ms = 20'000) {
  return desk.until([&] { return desk.app.seen().link.state == LinkState::kSeated; }, ms);
}

}  // namespace

TEST_CASE("a host that was started from here gets ready, hears its facilitator, and lives on by itself") {
  Home home;
  Started host(home, {"--bots", "3"});
  CHECK(::getsid(host.pid) == host.pid);  // the end of this terminal is not its end
  host.start.reset();
  CHECK(still_hosts(host.pid, host.files.database));
  Facilitator desk({"127.0.0.1", host.ready.port}, host.ready.facilitator_key);
  desk.say([](schema::Command& command) { command.mutable_start(); });
  CHECK(desk.until([&] { return desk.stage() == schema::STAGE_PLAYING; }));
}

TEST_CASE("a host ends by itself when the session is over and its facilitator has left, and not before") {
  Home home;
  const Started host(home, {"--bots", "3", "--until-ended", "0"});
  {
    Facilitator desk({"127.0.0.1", host.ready.port}, host.ready.facilitator_key);
    desk.say([](schema::Command& command) { command.mutable_start(); });
    desk.say([](schema::Command& command) { command.mutable_end(); });
    REQUIRE(desk.until([&] { return desk.stage() == schema::STAGE_ENDED; }));
    CHECK_FALSE(desk.until([&] { return !still_hosts(host.pid, host.files.database); }, 500));
    desk.link.leave();
    (void)desk.until([] { return false; }, 100);  // the goodbye is on its way
  }
  int status = -1;
  pid_t ended = 0;
  const SteadyClock clock;
  for (const std::int64_t end = clock.now_ms() + 20'000; clock.now_ms() < end && ended == 0;) {
    std::this_thread::sleep_for(DeskPlayer::tick);
    ended = ::waitpid(host.pid, &status, WNOHANG);
  }
  REQUIRE(ended == host.pid);
  CHECK(status == 0);
}

TEST_CASE("what a hosted session leaves on the disk is for this user alone, and never in the way of another") {
  Home home;
  const fs::path folder = home.places().sessions;
  const auto first = fresh_files(folder, "late-release", 0);
  REQUIRE(first);
  CHECK(is_private(folder));
  CHECK(first->database.filename().string().find("late-release.db") != std::string::npos);
  CHECK(first->database.parent_path() == folder);
  std::ofstream(first->database) << "kept";
  const auto second = fresh_files(folder, "late-release", 0);
  REQUIRE(second);
  CHECK(second->database != first->database);
  CHECK_FALSE(fresh_files("/proc/none", "late-release", 0));
  CHECK_FALSE(fresh_files({}, "late-release", 0));
}

TEST_CASE("hosting from the window opens a session, outlives the window, and can be gone back to") {
  Home home;
  const auto taken = net::listen_enet(net::EnetHostOptions{});  // the usual port: ours, unless somebody was first
  std::string code;
  std::string token;
  {
    DeskPlayer desk(kScenarios, home.places());
    desk.app.take(client::model::GoTo{Page::kHost});
    desk.app.take(client::model::HostSession{"late-release", 2});
    CHECK(desk.page() == Page::kConnecting);
    CHECK(desk.app.next_wake_ms());  // it looks again by itself
    REQUIRE(seated(desk));
    REQUIRE(desk.until([&] { return !desk.app.seen().room.code.empty(); }));
    CHECK(desk.app.seen().facilitates);
    const client::model::DeskRoom& room = desk.app.model().desk.room;
    CHECK(fs::exists(fs::path(room.folder) / room.transcript));
    CHECK((!taken || desk.app.seen().room.port != net::kDefaultPort));
    code = desk.app.seen().room.code;
    token = home.remembered().token;
    CHECK_FALSE(token.empty());
    for (const char* ending : {".db", ".log", ".keys"}) {
      CHECK(is_private(fs::path(home.remembered().database).replace_extension(ending)));
    }
  }
  const pid_t first = home.host_now();
  CHECK(still_hosts(first, home.remembered().database));
  {
    DeskPlayer desk(kScenarios, home.places());
    desk.look();
    CHECK(desk.app.model().front.hosts);
    REQUIRE(desk.desk.click("hosts_action"));
    REQUIRE(seated(desk));
    REQUIRE(desk.until([&] { return desk.app.seen().room.code == code; }));
    CHECK(home.remembered().token == token);  // the same seat
  }
  Home::end(first);
  DeskPlayer desk(kScenarios, home.places());
  CHECK_FALSE(desk.app.model().front.hosts);
  desk.app.host_again();
  REQUIRE(seated(desk));
  CHECK(home.host_now() != first);
  CHECK(desk.until([&] { return desk.app.seen().room.code == code; }));
  CHECK(home.remembered().token == token);
}

TEST_CASE("a second session leaves the first one in the list, and the window leads back to either") {
  Home home;
  std::string first;
  {
    DeskPlayer desk(kScenarios, home.places());
    desk.app.take(client::model::HostSession{"late-release", 1, 2, "de"});
    REQUIRE(seated(desk));
    first = home.remembered().database;
    home.host_now();
    CHECK(desk.until([&] { return desk.app.model().desk.title == "Das späte Release"; }));
    const auto bots = [&] {
      const auto& groups = desk.app.model().desk.groups;
      return std::ranges::any_of(groups, [](const auto& group) { return group.seats.size() == 2; });
    };
    CHECK(desk.until(bots));
    desk.app.take(client::model::GoTo{Page::kHome});
    desk.app.take(client::model::HostSession{"quiet-room", 1, 4, "", true, true});
    REQUIRE(seated(desk));
    CHECK(desk.until([&] { return asks_for_contract(desk.app.seen()); }));
    CHECK_FALSE(door_is_locked(desk.app.seen()));
    desk.app.take(client::model::DeskStart{});
    CHECK(desk.until([&] { return door_is_locked(desk.app.seen()); }));
    home.host_now();
  }
  DeskPlayer desk(kScenarios, home.places());
  const auto& hosted = desk.app.model().front.hosted;
  REQUIRE(hosted.size() == 2);
  CHECK(hosted[0].title == "The Quiet Room");
  CHECK(hosted[1].title == "The Late Release");
  CHECK(hosted[0].running);
  CHECK(hosted[1].running);
  desk.app.take(client::model::ForgetHosted{first});
  CHECK(desk.app.model().front.hosted.size() == 2);  // one that goes on is not forgotten
  desk.app.take(client::model::HostAgain{first});
  REQUIRE(seated(desk));
  CHECK(home.remembered().database == first);
  desk.app.take(client::model::GoTo{Page::kHome});
  Home::end(home.hosts.front());
  desk.app.take(client::model::GoTo{Page::kHost});
  desk.app.take(client::model::ForgetHosted{first});
  REQUIRE(desk.app.model().front.hosted.size() == 1);
  CHECK(fs::exists(first));  // its file stays
}

TEST_CASE("a workshop in windows alone: hosted, joined, started, held up and ended by keys") {
  Home home;
  DeskPlayer desk(kScenarios, home.places());
  desk.app.take(client::model::HostSession{"late-release", 1});
  REQUIRE(desk.until([&] { return desk.page() == Page::kDesk && !desk.app.seen().room.code.empty(); }, 20'000));
  const client::model::RoomSeen room = desk.app.seen().room;
  std::vector<std::unique_ptr<DeskPlayer>> team;
  for (const char* name : {"Amara", "Ben", "Cleo"}) {
    team.push_back(std::make_unique<DeskPlayer>());
    team.back()->app.join({"127.0.0.1:" + std::to_string(room.port), room.code, name});
    REQUIRE(team.back()->until([&] { return team.back()->page() == Page::kLobby; }));
  }
  REQUIRE(desk.until([&] { return desk.desk.shows("Cleo"); }));
  desk.desk.press(client::Key::kEnter);  // start the story
  REQUIRE(team.front()->until([&] { return team.front()->page() == Page::kRole; }));
  REQUIRE(desk.until([&] { return !desk.app.model().desk.teams.empty(); }));
  desk.desk.press(client::Key::kLetter, 'p');
  CHECK(desk.until([&] { return desk.app.model().desk.state == client::model::DeskState::kPaused; }));
  desk.desk.press(client::Key::kLetter, 'p');
  CHECK(desk.until([&] { return desk.app.model().desk.state == client::model::DeskState::kPlay; }));
  desk.app.take(client::model::DeskEnd{});
  CHECK(desk.until([&] { return desk.app.model().desk.state == client::model::DeskState::kEnded; }));
  CHECK(team.front()->until(
      [&] { return team.front()->page() == Page::kEnd || team.front()->page() == Page::kRefused; }));
  for (const auto& player : team) player->app.take(client::model::Leave{});
}

TEST_CASE("whoever starts with nobody there is told on the console why that cannot be") {
  Home home;
  DeskPlayer desk(kScenarios, home.places());
  desk.app.take(client::model::HostSession{"late-release", 1});
  REQUIRE(desk.until([&] { return desk.page() == Page::kDesk && !desk.app.seen().room.code.empty(); }, 20'000));
  desk.app.take(client::model::DeskStart{});
  CHECK(desk.until([&] { return desk.desk.shows("Team 1 has 0 of at least 3 people"); }));
}

TEST_CASE("a host that cannot start says why on the page, in the host's words") {
  Home home;
  const fs::path stories = home.path / "stories";
  fs::create_directories(stories);
  std::ofstream(stories / "broken.lua")
      << "scenario { api = 1, id = 'broken', version = '1', title = 'Broken', start = 'nowhere' }\n"
         "role 'lead' { 'Lead' }\n";
  DeskPlayer desk(stories.string(), home.places());
  desk.app.host({"broken", 1});
  REQUIRE(desk.until([&] { return desk.page() == Page::kHost; }, 20'000));
  CHECK(desk.app.model().chooser.problem.find("broken.lua:1:") != std::string::npos);
  CHECK(desk.desk.shows("cannot be played as it stands"));
  desk.desk.press(client::Key::kEscape);
  CHECK(desk.page() == Page::kHome);

  HostingPlaces nowhere = home.places();
  nowhere.program = "/nowhere/drops-host";
  DeskPlayer lacking(kScenarios, nowhere);
  lacking.app.host({"late-release", 1});
  CHECK(lacking.page() == Page::kHost);
  CHECK(lacking.app.model().chooser.problem ==
        "the program that hosts is not there: /nowhere/drops-host: install drops-host beside drops");
}

TEST_CASE("a host that says nothing of itself is given up, and whoever waits for it may go") {
  Home home;
  HostingPlaces slow = home.places();
  slow.program = home.path / "slow-host";
  std::ofstream(slow.program) << "#!/bin/sh\necho $$ >" << (home.path / "pid").string() << "\nexec sleep 60\n";
  fs::permissions(slow.program, fs::perms::owner_all);
  DeskPlayer desk(kScenarios, slow);
  desk.app.host({"late-release", 1});
  REQUIRE(desk.until([&] { return fs::exists(home.path / "pid") && fs::file_size(home.path / "pid") > 1; }));
  CHECK(desk.page() == Page::kConnecting);
  desk.desk.press(client::Key::kEscape);
  CHECK(desk.page() == Page::kHome);
  pid_t pid = 0;
  std::ifstream(home.path / "pid") >> pid;
  REQUIRE(pid > 1);
  CHECK(::kill(pid, 0) != 0);  // it is gone, and no zombie
}

TEST_CASE("who has hosted nothing has nothing to go back to") {
  Home home;
  DeskPlayer desk(kScenarios, home.places());
  CHECK_FALSE(desk.app.model().front.hosts);
  CHECK_FALSE(desk.app.hosting_goes_on());
  desk.app.host_again();
  CHECK(desk.page() == Page::kHost);
  CHECK(desk.app.model().chooser.problem.find("no session was hosted") != std::string::npos);
}
