#pragma once
// A session in a few words: heads, events and batches, and a journal that is waited for.

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#include "game/host/journal.h"
#include "game/store/sqlite.h"
#include "game/store/sqlite_journal.h"
#include "tests/store/session_dir.h"

namespace drops::store {

inline host::JournalHead head() {
  return {R"({"title":"Late release"})", "ABC12345", std::string("fac\0\xff", 5), "projector"};
}

inline schema::Event advised(std::uint32_t seat) {
  schema::Event event;
  event.set_tick(seat * 100);
  event.mutable_advised()->set_seat(seat);
  return event;
}

inline schema::Event seat_taken(std::uint32_t seat, const std::string& name) {
  schema::Event event;
  event.mutable_seat_taken()->set_seat(seat);
  event.mutable_seat_taken()->set_name(name);
  event.mutable_seat_taken()->set_token_hash("hash of " + name);
  return event;
}

// Events first ... first + count - 1, each with its sequence as seat.
inline host::Batch batch(std::uint64_t first, int count) {
  host::Batch result{first, {}};
  for (int i = 0; i < count; ++i)
    result.events.push_back(advised(static_cast<std::uint32_t>(first) + static_cast<std::uint32_t>(i)));
  return result;
}

// What became of the batch under way; waits ten seconds at most.
inline Result<std::uint64_t> wait_for(host::Journal& journal) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (std::chrono::steady_clock::now() < deadline) {
    if (auto result = journal.poll()) return *std::move(result);
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return fail(Code::kInternal, "the journal did not answer within ten seconds");
}

inline Result<std::uint64_t> commit(host::Journal& journal, host::Batch events) {
  journal.commit(std::move(events));
  return wait_for(journal);
}

// A change behind the journal's back; needs the file closed.
inline void alter(const std::filesystem::path& path, const char* sql) {
  auto database = Database::open(path);
  if (!database || !database->execute(sql)) throw std::runtime_error(sql);
}

inline std::int64_t count(const std::filesystem::path& path, std::string_view sql) {
  auto database = Database::open(path);
  if (!database) throw std::runtime_error(database.error().what);
  return database->number(sql).value_or(-1);
}

}  // namespace drops::store
