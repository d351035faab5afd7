// The disk itself: SQLite asks the C library to sync, and this program answers in its place, so that a test can count
// the questions and refuse.

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <catch2/catch.hpp>
#include <cerrno>

#include "tests/store/session_support.h"

namespace {

std::atomic<int> syncs = 0;
std::atomic<bool> disk_fails = false;

int sync_by(long call, int file) {
  ++syncs;
  if (!disk_fails) return static_cast<int>(::syscall(call, file));
  errno = EIO;
  return -1;
}

}  // namespace

extern "C" int fsync(int file) {
  return sync_by(SYS_fsync, file);
}
extern "C" int fdatasync(int file) {
  return sync_by(SYS_fdatasync, file);
}

using namespace drops;
using namespace drops::store;

TEST_CASE("every batch has reached the disk before it is said to be safe") {
  const SessionDir dir;
  const auto journal = SqliteJournal::create(dir.file(), head());
  REQUIRE(journal);
  for (std::uint64_t first = 1; first <= 5; ++first) {
    const int before = syncs;
    CHECK(commit(**journal, batch(first, 1)) == first);
    CHECK(syncs > before);
  }
}

TEST_CASE("a batch that the disk does not take is not said to be safe, and is taken once the disk is well again") {
  const SessionDir dir;
  {
    const auto journal = SqliteJournal::create(dir.file(), head());
    REQUIRE(journal);
    CHECK(commit(**journal, batch(1, 2)) == 2);
    disk_fails = true;
    const auto failed = commit(**journal, batch(3, 2));
    disk_fails = false;
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == Code::kUnavailable);
    CHECK(failed.error().what.find("the disk did not read or write " + dir.file().string()) == 0);
    CHECK(commit(**journal, batch(3, 2)) == 4);
  }
  const auto stored = load(dir.file());
  REQUIRE(stored);
  CHECK(stored->events.size() == 4);
}
