// What goes wrong with files, and whether the sentence about it helps.

#include "game/store/session_file.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>

#include "tests/store/session_support.h"

using namespace drops;
using namespace drops::store;

namespace {

namespace fs = std::filesystem;

// A session with three events: a seat with words, and two without.
void write_session(const fs::path& path) {
  auto file = SessionFile::create(path, head());
  REQUIRE(file);
  REQUIRE(file->append({1, {seat_taken(1, "Zoë"), advised(2), advised(3)}}) == 3);
}

// Of a load that must fail.
Error load_error(const fs::path& path) {
  const auto stored = load(path);
  REQUIRE_FALSE(stored);
  return stored.error();
}

Error error_after(const SessionDir& dir, const char* sql) {
  write_session(dir.file());
  alter(dir.file(), sql);
  return load_error(dir.file());
}

}  // namespace

TEST_CASE("a new session never writes over an existing file") {
  const SessionDir dir;
  write_session(dir.file());
  const auto again = SqliteJournal::create(dir.file(), head());
  REQUIRE_FALSE(again);
  CHECK(again.error().code == Code::kRefused);
  const std::string file = dir.file().string();
  CHECK(again.error().sentence() ==
        file + " exists already: choose another --db, or go on with it by 'drops-host resume " + file + "'");
  CHECK(load(dir.file())->events.size() == 3);
}

TEST_CASE("an existing file that is no session is left as it is") {
  const SessionDir dir;
  std::ofstream(dir.file()) << "a letter";
  CHECK_FALSE(SqliteJournal::create(dir.file(), head()));
  CHECK(fs::file_size(dir.file()) == 8);
}

TEST_CASE("a directory that is missing is named") {
  const SessionDir dir;
  const auto refused = SqliteJournal::create(dir.path() / "nowhere" / "session.db", head());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == Code::kNotFound);
  CHECK(refused.error().sentence() ==
        "the directory " + (dir.path() / "nowhere").string() + " does not exist: create it, or choose another --db");
}

TEST_CASE("a directory that cannot be written to is named") {
  if (::geteuid() == 0) return;  // root may write anywhere
  const SessionDir dir;
  fs::permissions(dir.path(), fs::perms::owner_read | fs::perms::owner_exec);
  const auto refused = SqliteJournal::create(dir.file(), head());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what == "the directory " + dir.path().string() + " cannot be written to");
}

TEST_CASE("a session that does not fit on the disk leaves no file behind") {
  const SessionDir dir;
  host::JournalHead large = head();
  large.plan_json = std::string(100'000, 'p');
  const auto refused = SqliteJournal::create(dir.file(), large, 10);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == Code::kUnavailable);
  CHECK(fs::is_empty(dir.path()));
}

TEST_CASE("a session's file is for its owner alone, and so are the files beside it") {
  const SessionDir dir;
  auto file = SessionFile::create(dir.file(), head());
  REQUIRE(file);
  REQUIRE(file->append(batch(1, 1)));
  int files = 0;
  for (const auto& entry : fs::directory_iterator(dir.path())) {
    CHECK((entry.status().permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
    ++files;
  }
  CHECK(files == 2);  // the session and its log
}

TEST_CASE("a file whose name means something to SQLite is a file all the same") {
  const SessionDir dir;
  const fs::path before = fs::current_path();
  fs::current_path(dir.path());
  {
    auto file = SessionFile::create(":memory:", head());
    REQUIRE(file);
    REQUIRE(file->append(batch(1, 1)));
  }
  CHECK(load(":memory:")->events.size() == 1);
  fs::current_path(before);
  CHECK(fs::file_size(dir.path() / ":memory:") > 0);
}

TEST_CASE("a session that another host has open is refused, and free again afterwards") {
  const SessionDir dir;
  {
    const auto running = SqliteJournal::create(dir.file(), head());
    REQUIRE(running);
    const auto second = SqliteJournal::open(dir.file());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == Code::kUnavailable);
    CHECK(second.error().sentence() ==
          "another host has this session open (" + dir.file().string() + "): end that one first");
    CHECK(load_error(dir.file()).code == Code::kUnavailable);
    CHECK(commit(**running, batch(1, 1)) == 1);
  }
  const auto resumed = SqliteJournal::open(dir.file());
  REQUIRE(resumed);
  CHECK_FALSE(SqliteJournal::open(dir.file()));
}

TEST_CASE("a file that does not exist is not found, and not made") {
  const SessionDir dir;
  CHECK(load_error(dir.file()).sentence() == "there is no file " + dir.file().string() + ": check the path");
  const auto journal = SqliteJournal::open(dir.file());
  REQUIRE_FALSE(journal);
  CHECK(journal.error().code == Code::kNotFound);
  CHECK(load_error(dir.path()).code == Code::kNotFound);
  CHECK(fs::is_empty(dir.path()));
}

TEST_CASE("a file that is not a database is told from a session") {
  const SessionDir dir;
  const auto content = GENERATE(as<std::string>{}, "", "scenario { }", std::string(10'000, 'x'));
  std::ofstream(dir.file()) << content;
  const Error error = load_error(dir.file());
  CHECK(error.code == Code::kCorrupt);
  CHECK(error.sentence() == dir.file().string() + " is not the file of a session: check the path");
  CHECK(fs::file_size(dir.file()) == content.size());
}

TEST_CASE("somebody else's database is told from a session, and left as it is") {
  const SessionDir dir;
  std::ofstream(dir.file()).flush();
  alter(dir.file(), "CREATE TABLE event(seq INTEGER PRIMARY KEY, bytes BLOB)");
  const Error error = load_error(dir.file());
  CHECK(error.code == Code::kCorrupt);
  CHECK(error.what == dir.file().string() + " is not the file of a session");
  CHECK_FALSE(SqliteJournal::open(dir.file()));
  auto database = Database::open(dir.file());
  REQUIRE(database);
  auto mode = database->prepare("PRAGMA journal_mode");
  REQUIRE(mode);
  CHECK(mode->step() == true);
  CHECK(mode->bytes(0) == "delete");
}

TEST_CASE("a session of another format is refused with both formats") {
  const SessionDir dir;
  const Error error = error_after(dir, "PRAGMA user_version=7");
  CHECK(error.code == Code::kCorrupt);
  CHECK(error.sentence() == dir.file().string() +
                                " has format 7, and this program reads format 1: use the version of "
                                "Drops & Buckets that wrote it");
}

TEST_CASE("a session without a table or without its head is damaged") {
  const SessionDir dir;
  SECTION("without a table") {
    CHECK(error_after(dir, "DROP TABLE words").what == dir.file().string() + " is damaged: a table is missing");
  }
  SECTION("without its head") {
    CHECK(error_after(dir, "DELETE FROM head").what == dir.file().string() + " is damaged: its head is missing");
  }
}

TEST_CASE("a missing event is named") {
  const SessionDir dir;
  SECTION("the first") {
    CHECK(error_after(dir, "DELETE FROM event WHERE seq = 1").what ==
          dir.file().string() + " is damaged: event 1 is missing");
  }
  SECTION("one in the middle") {
    const Error error = error_after(dir, "DELETE FROM event WHERE seq = 2");
    CHECK(error.code == Code::kCorrupt);
    CHECK(error.sentence() ==
          dir.file().string() + " is damaged: event 2 is missing: go on from a copy of it, if there is one");
  }
}

TEST_CASE("an event that does not read back is named") {
  const SessionDir dir;
  SECTION("because its bytes are none") {
    CHECK(error_after(dir, "UPDATE event SET bytes = x'ffff' WHERE seq = 3").what ==
          dir.file().string() + " is damaged: event 3 does not read back (Event: these bytes are not one)");
  }
  SECTION("because it is out of its limits") {
    CHECK(error_after(dir, "UPDATE event SET bytes = x'' WHERE seq = 2").what ==
          dir.file().string() + " is damaged: event 2 does not read back (Event.what: is missing)");
  }
}

TEST_CASE("words that belong to no event are named") {
  const SessionDir dir;
  const auto [sql, sequence] = GENERATE(table<const char*, int>({
      {"INSERT INTO words VALUES(2, 'seat_taken.name', x'41')", 2},                      // an event of another kind
      {"INSERT INTO words VALUES(1, 'seat_taken.seat', x'41')", 1},                      // not a word
      {"INSERT INTO words VALUES(4, 'seat_taken.name', x'41')", 4},                      // after the last event
      {"INSERT INTO words VALUES(0, 'seat_taken.name', x'41')", 0},                      // before the first
      {"UPDATE words SET value = zeroblob(49) WHERE path = 'seat_taken.token_hash'", 1}  // out of its limits
  }));
  CAPTURE(sql);
  const Error error = error_after(dir, sql);
  CHECK(error.code == Code::kCorrupt);
  CHECK(error.what == dir.file().string() + " is damaged: the words beside event " + std::to_string(sequence) +
                          " do not belong there");
}

TEST_CASE("a session whose pages were overwritten is damaged") {
  const SessionDir dir;
  write_session(dir.file());
  const auto pages = fs::file_size(dir.file()) / 4096;
  REQUIRE(pages > 1);
  {
    std::fstream file(dir.file(), std::ios::in | std::ios::out | std::ios::binary);
    for (std::uintmax_t page = 1; page < pages; ++page) {
      file.seekp(static_cast<std::streamoff>(page * 4096));
      file << std::string(200, '\x55');
    }
  }
  const Error error = load_error(dir.file());
  CHECK(error.code == Code::kCorrupt);
  CHECK(error.what.find(dir.file().string() + " is damaged") == 0);
}

TEST_CASE("a session that was cut short is damaged") {
  const SessionDir dir;
  write_session(dir.file());
  fs::resize_file(dir.file(), 4096);
  CHECK(load_error(dir.file()).code == Code::kCorrupt);
}
