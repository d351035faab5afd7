#include "game/store/sqlite_journal.h"

#include <sys/wait.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <string>
#include <vector>

#include "tests/store/session_support.h"

using namespace drops;
using namespace drops::store;

namespace {

std::unique_ptr<SqliteJournal> created(const SessionDir& dir, std::int64_t most_pages = 0) {
  auto journal = SqliteJournal::create(dir.file(), head(), most_pages);
  INFO((journal ? "" : journal.error().sentence()));
  REQUIRE(journal);
  return std::move(*journal);
}

std::unique_ptr<SqliteJournal> opened(const SessionDir& dir) {
  auto journal = SqliteJournal::open(dir.file());
  INFO((journal ? "" : journal.error().sentence()));
  REQUIRE(journal);
  return std::move(*journal);
}

Stored loaded(const SessionDir& dir) {
  auto stored = load(dir.file());
  INFO((stored ? "" : stored.error().sentence()));
  REQUIRE(stored);
  return std::move(*stored);
}

// The seats of advised events, which is their order.
std::vector<std::uint32_t> seats(const Stored& stored) {
  std::vector<std::uint32_t> result;
  for (const auto& event : stored.events) result.push_back(event.advised().seat());
  return result;
}

// An event of about 26 kB.
schema::Event large() {
  schema::Event event;
  event.mutable_closed()->set_team(1);
  for (int i = 0; i < 64; ++i) {
    schema::EntryChange& entry = *event.mutable_closed()->add_changes()->mutable_entry();
    entry.mutable_actor();
    entry.mutable_truster();
    entry.mutable_trustee();
    entry.set_why(std::string(400, 'w'));
  }
  return event;
}

}  // namespace

TEST_CASE("a session reads back as it was written") {
  const SessionDir dir;
  {
    const auto journal = created(dir);
    CHECK(commit(*journal, {1, {seat_taken(0, "Zoë"), large(), advised(0)}}) == 3);
  }
  const Stored stored = loaded(dir);
  CHECK(stored.head.plan_json == head().plan_json);
  CHECK(stored.head.code == head().code);
  CHECK(stored.head.facilitator_key == head().facilitator_key);
  CHECK(stored.head.projector_key == head().projector_key);
  REQUIRE(stored.events.size() == 3);
  CHECK(stored.events[0].SerializeAsString() == seat_taken(0, "Zoë").SerializeAsString());
  CHECK(stored.events[1].SerializeAsString() == large().SerializeAsString());
  CHECK(stored.events[2].SerializeAsString() == advised(0).SerializeAsString());
}

TEST_CASE("a session without events reads back") {
  const SessionDir dir;
  (void)created(dir);
  CHECK(loaded(dir).events.empty());
}

TEST_CASE("people's own words lie beside the events and not in them") {
  const SessionDir dir;
  schema::Event silent;
  silent.mutable_chosen()->set_seat(9);  // without a word why
  CHECK(commit(*created(dir), {1, {advised(9), seat_taken(0, "Zoë"), silent}}) == 3);
  CHECK(count(dir.file(), "SELECT count(*) FROM event WHERE instr(bytes, CAST('Zoë' AS BLOB)) > 0") == 0);
  CHECK(count(dir.file(), "SELECT count(*) FROM event WHERE instr(bytes, CAST('hash' AS BLOB)) > 0") == 0);
  CHECK(count(dir.file(), "SELECT count(*) FROM words") == 2);
  CHECK(count(dir.file(), "SELECT seq FROM words WHERE path = 'seat_taken.name' AND value = CAST('Zoë' AS BLOB)") == 2);
  CHECK(loaded(dir).events[1].seat_taken().name() == "Zoë");
}

TEST_CASE("words that were erased come back empty, and the story stays whole") {
  const SessionDir dir;
  CHECK(commit(*created(dir), {1, {seat_taken(3, "Zoë"), seat_taken(4, "Ann"), advised(3)}}) == 3);
  alter(dir.file(), "DELETE FROM words WHERE seq = 1");
  const Stored stored = loaded(dir);
  REQUIRE(stored.events.size() == 3);
  CHECK(stored.events[0].seat_taken().name().empty());
  CHECK(stored.events[0].seat_taken().token_hash().empty());
  CHECK(stored.events[0].seat_taken().seat() == 3);
  CHECK(stored.events[1].seat_taken().name() == "Ann");
}

TEST_CASE("batches keep their order") {
  const SessionDir dir;
  {
    const auto journal = created(dir);
    CHECK(commit(*journal, batch(1, 3)) == 3);
    CHECK(commit(*journal, batch(4, 1)) == 4);
    CHECK(commit(*journal, batch(5, 2)) == 6);
  }
  CHECK(seats(loaded(dir)) == std::vector<std::uint32_t>{1, 2, 3, 4, 5, 6});
}

TEST_CASE("a journal is idle until it has a batch, and again once its result was taken") {
  const SessionDir dir;
  const auto journal = created(dir);
  CHECK(journal->idle());
  CHECK_FALSE(journal->poll());
  journal->commit(batch(1, 2'000));
  bool idle_in_between = false;
  auto result = journal->poll();
  for (; !result; result = journal->poll()) idle_in_between = idle_in_between || journal->idle();
  CHECK_FALSE(idle_in_between);
  CHECK(*result == 2'000);
  CHECK(journal->idle());
  CHECK_FALSE(journal->poll());
}

TEST_CASE("a result that nobody has taken keeps the journal from being idle") {
  const SessionDir dir;
  const auto journal = created(dir);
  journal->commit(batch(1, 1));
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  CHECK_FALSE(journal->idle());
  CHECK(wait_for(*journal) == 1);
  CHECK(journal->idle());
}

TEST_CASE("batches that come while one is under way are written after it, each with its result") {
  const SessionDir dir;
  {
    const auto journal = created(dir);
    journal->commit(batch(1, 500));
    journal->commit(batch(501, 1));
    journal->commit(batch(502, 1));
    CHECK(wait_for(*journal) == 500);
    CHECK(wait_for(*journal) == 501);
    CHECK(wait_for(*journal) == 502);
    CHECK(journal->idle());
  }
  CHECK(loaded(dir).events.size() == 502);
}

TEST_CASE("closing a journal finishes the batch under way") {
  const SessionDir dir;
  created(dir)->commit(batch(1, 1'000));
  CHECK(loaded(dir).events.size() == 1'000);
}

TEST_CASE("a closed session is one file") {
  const SessionDir dir;
  CHECK(commit(*created(dir), batch(1, 3)) == 3);
  const auto files = std::filesystem::directory_iterator(dir.path());
  CHECK(std::distance(begin(files), end(files)) == 1);
}

TEST_CASE("a session goes on after its last event") {
  const SessionDir dir;
  CHECK(commit(*created(dir), batch(1, 2)) == 2);
  CHECK(commit(*opened(dir), batch(3, 2)) == 4);
  CHECK(commit(*opened(dir), {5, {seat_taken(5, "Ann")}}) == 5);
  const Stored stored = loaded(dir);
  CHECK(seats(stored) == std::vector<std::uint32_t>{1, 2, 3, 4, 0});
  CHECK(stored.events[4].seat_taken().name() == "Ann");
  CHECK(stored.head.code == head().code);
}

TEST_CASE("a batch that leaves a gap or writes over events is refused, and the right one is taken after it") {
  const SessionDir dir;
  {
    const auto journal = created(dir);
    CHECK(commit(*journal, batch(1, 2)) == 2);
    const auto gap = commit(*journal, batch(4, 1));
    REQUIRE_FALSE(gap);
    CHECK(gap.error().what == "event 4 came where event 3 belongs in the journal");
    CHECK_FALSE(commit(*journal, batch(2, 1)));
    CHECK(commit(*journal, batch(3, 1)) == 3);
  }
  CHECK(seats(loaded(dir)) == std::vector<std::uint32_t>{1, 2, 3});
}

TEST_CASE("an event that could not be read back is not written, nor is anything of its batch") {
  const SessionDir dir;
  {
    const auto journal = created(dir);
    host::Batch bad = batch(1, 2);
    bad.events[1].mutable_advised()->set_option(256);
    const auto refused = commit(*journal, std::move(bad));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().what == "event 2 would not read back (Advised.option: 256 is not within 0 and 255)");
    CHECK(commit(*journal, batch(1, 1)) == 1);
  }
  CHECK(seats(loaded(dir)) == std::vector<std::uint32_t>{1});
}

TEST_CASE("a batch that does not fit on the disk leaves nothing behind, and the session goes on where there is room") {
  const SessionDir dir;
  {
    const auto journal = created(dir, 40);
    CHECK(commit(*journal, batch(1, 2)) == 2);
    const auto full =
        commit(*journal, {3, {advised(3), large(), large(), large(), large(), large(), large(), large()}});
    REQUIRE_FALSE(full);
    CHECK(full.error().code == Code::kUnavailable);
    CHECK(full.error().what == "there is no room left on the disk for " + dir.file().string());
    CHECK(commit(*journal, batch(3, 1)) == 3);
  }
  CHECK(seats(loaded(dir)) == std::vector<std::uint32_t>{1, 2, 3});
  CHECK(commit(*opened(dir), {4, {large(), large(), large(), large(), large(), large(), large()}}) == 10);
  CHECK(loaded(dir).events.size() == 10);
}

TEST_CASE("after a batch that failed, those that waited behind it are refused too") {
  const SessionDir dir;
  {
    const auto journal = created(dir, 40);
    journal->commit({1, {large(), large(), large(), large(), large(), large(), large()}});
    journal->commit(batch(8, 1));
    CHECK_FALSE(wait_for(*journal));
    CHECK_FALSE(wait_for(*journal));
  }
  CHECK(loaded(dir).events.empty());
}

// A child writes and tells what is safe; it is killed in the middle of it.
TEST_CASE("what was said to be safe is there after the host was killed") {
  const SessionDir dir;
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    auto journal = SqliteJournal::create(dir.file(), head());
    for (std::uint64_t first = 1; journal; first += 3) {
      const auto safe = commit(**journal, batch(first, 3));
      if (!safe || ::write(ends[1], &*safe, sizeof(*safe)) != sizeof(*safe)) break;
    }
    ::_exit(1);
  }
  REQUIRE(child > 0);
  std::uint64_t safe = 0;
  while (safe < 60) REQUIRE(::read(ends[0], &safe, sizeof(safe)) == sizeof(safe));
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  ::close(ends[1]);
  while (::read(ends[0], &safe, sizeof(safe)) == sizeof(safe)) continue;
  ::close(ends[0]);

  const Stored stored = loaded(dir);
  CHECK(stored.events.size() >= safe);
  CHECK(stored.events.size() % 3 == 0);  // no half of a batch
  CHECK(commit(*opened(dir), batch(stored.events.size() + 1, 1)) == stored.events.size() + 1);
}
