#include "game/apps/client_memory.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>

#include "game/apps/client_shots.h"

using namespace drops::apps;
namespace fs = std::filesystem;

namespace {

class Home {
 public:
  Home() : path_(fs::temp_directory_path() / ("drops-home-" + std::to_string(::getpid()))) {}
  ~Home() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  [[nodiscard]] fs::path file() const { return path_ / "drops" / "last-session"; }

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("what was typed to join is there again, the newest first, for this user alone") {
  const Home home;
  const std::vector<LastSession> sessions = {
      {"10.0.0.7:7777", "K7F-4XQ2M", "Amara O.", std::string(32, 'a'), "The Late Release"},
      {"10.0.0.9:7777", "A2B-00000", "Amara", "", ""}};
  REQUIRE(remember(home.file(), sessions));
  CHECK(recall(home.file()) == sessions);
  CHECK((fs::status(home.file()).permissions() & fs::perms(077)) == fs::perms::none);
}

TEST_CASE("a file of one session, as it was kept before there were several, is read as that one") {
  const Home home;
  fs::create_directories(home.file().parent_path());
  std::ofstream(home.file()) << "address 10.0.0.7\nname Amara\nseat abc\ncode K7F-4XQ2M\n";
  CHECK(recall(home.file()) == std::vector<LastSession>{{"10.0.0.7", "K7F-4XQ2M", "Amara", "abc", ""}});
}

TEST_CASE("a seat is one's own by code and name, wherever its host is today") {
  const LastSession there{"10.0.0.7:7777", "K7F-4XQ2M", "Amara", "abc", ""};
  CHECK(there.same_seat({"192.168.1.20:7777", "K7F-4XQ2M", "Amara", "", ""}));
  CHECK_FALSE(there.same_seat({"10.0.0.7:7777", "K7F-4XQ2M", "Ben", "", ""}));
  CHECK_FALSE(there.same_seat({"10.0.0.7:7777", "A2B-4XQ2M", "Amara", "", ""}));
}

TEST_CASE("the keys of all who joined at one laptop are there again, each with its name") {
  const Home home;
  LastSession session{"10.0.0.7:7777", "K7F-4XQ2M", "Amara", std::string(32, 'a'), "The Late Release"};
  session.others = {{"Ben Okri", std::string(32, 'b')}, {"Cleo", ""}};
  REQUIRE(remember(home.file(), {session}));
  CHECK(recall(home.file()) == std::vector<LastSession>{session});
  CHECK(token_of({session}, "K7F-4XQ2M", "Ben Okri") == std::string(32, 'b'));
  CHECK(token_of({session}, "K7F-4XQ2M", "Amara") == std::string(32, 'a'));
  CHECK(token_of({session}, "A2B-00000", "Amara").empty());
}

TEST_CASE("a key that was given up is forgotten alone") {
  std::vector<LastSession> sessions{{"10.0.0.7:7777", "K7F-4XQ2M", "Amara", "a", "", {{"Ben", "b"}}},
                                    {"10.0.0.9:7777", "A2B-00000", "Ben", "other", ""}};
  forget_token(sessions, "K7F-4XQ2M", "Ben");
  CHECK(sessions[0].others[0].token.empty());
  CHECK(sessions[0].token == "a");
  CHECK(sessions[1].token == "other");
}

TEST_CASE("the way back to hosted sessions and the files that were rehearsed lie beside it, for this user alone") {
  const Home home;
  const fs::path file = hosted_file(home.file());
  CHECK(file == home.file().parent_path() / "last-hosted");
  const LastHosted session{"127.0.0.1:7777", std::string(32, 'f'), "/data/my sessions/1.db", "4711",
                           "Dana",           std::string(32, 'a'), "The Late Release"};
  REQUIRE(remember_hosted(file, {session, session}));
  CHECK(recall_hosted(file) == std::vector<LastHosted>{session, session});
  CHECK((fs::status(file).permissions() & fs::perms(077)) == fs::perms::none);
  const std::vector<std::string> files = {"/home/amara/my story.lua", "/tmp/b.lua"};
  REQUIRE(remember_rehearsed(rehearsed_file(home.file()), files));
  CHECK(recall_rehearsed(rehearsed_file(home.file())) == files);
  CHECK(hosted_file({}).empty());
  CHECK(rehearsed_file({}).empty());
}

TEST_CASE("a file that is missing, without an end or none of ours is little or nothing remembered") {
  const Home home;
  CHECK(recall(home.file()).empty());
  fs::create_directories(home.file().parent_path());
  std::ofstream(home.file()) << "name \x01\xff\nnonsense\ncode K7F-4XQ2M\n" << std::string(100'000, 'x');
  CHECK(recall(home.file()) == std::vector<LastSession>{{"", "K7F-4XQ2M", "", "", ""}});
  std::ofstream endless(home.file());
  for (int i = 0; i < 1000; ++i) endless << "code K7F-4XQ2M\n\n";
  endless.close();
  CHECK(recall(home.file()).size() <= 16);
}

TEST_CASE("a folder that cannot be written to is told, and no folder is no wish to remember") {
  CHECK_FALSE(remember("/proc/none/drops/last-session", {{"10.0.0.7", "", "", "", ""}}));
  CHECK(remember({}, {{"10.0.0.7", "", "", "", ""}}));
}

TEST_CASE("it lies where this desk keeps settings") {
  ::setenv("XDG_CONFIG_HOME", "/tmp/elsewhere", 1);
  CHECK(memory_file() == "/tmp/elsewhere/drops/last-session");
  ::setenv("XDG_CONFIG_HOME", "relative", 1);
  ::setenv("HOME", "/home/amara", 1);
  CHECK(memory_file() == "/home/amara/.config/drops/last-session");
}

TEST_CASE("a picture's size is two numbers") {
  REQUIRE(shot_size("1280x720").has_value());
  CHECK(shot_size("1280x720")->width == 1280);
  CHECK(shot_size("1280x720")->height == 720);
  for (const char* wrong : {"", "1280", "1280x", "x720", "1280x720x3", "10x10", "99999x99999", "-1280x720"}) {
    CHECK_FALSE(shot_size(wrong).has_value());
  }
}
