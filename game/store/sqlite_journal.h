#pragma once
// The journal of a session that must not be lost: one SQLite file, written and closed by one thread of its own, so that
// the host never waits for a disk.

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "game/base/result.h"
#include "game/host/journal.h"
#include "game/store/session_file.h"

namespace drops::store {

// All that a session's file holds, for resume, report and export. Refuses a file that a running host has open.
[[nodiscard]] Result<Stored> load(const std::filesystem::path& path);

class SqliteJournal final : public host::Journal {
 public:
  // As in SessionFile.
  [[nodiscard]] static Result<std::unique_ptr<SqliteJournal>> create(const std::filesystem::path& path,
                                                                     const host::JournalHead& head,
                                                                     std::int64_t most_pages = 0);
  [[nodiscard]] static Result<std::unique_ptr<SqliteJournal>> open(const std::filesystem::path& path);

  explicit SqliteJournal(SessionFile file);
  SqliteJournal(const SqliteJournal&) = delete;
  SqliteJournal& operator=(const SqliteJournal&) = delete;
  ~SqliteJournal() override;  // writes what it was given, then closes the file

  // A batch that comes while another is under way waits its turn: nothing is lost by it, though a host should not.
  void commit(host::Batch batch) override;
  [[nodiscard]] bool idle() const override;
  [[nodiscard]] std::optional<Result<std::uint64_t>> poll() override;

 private:
  void write(SessionFile file);

  mutable std::mutex mutex_;  // guards all but the thread
  std::condition_variable wake_;
  std::deque<host::Batch> waiting_;
  std::deque<Result<std::uint64_t>> done_;
  bool writing_ = false;
  bool closing_ = false;
  std::thread writer_;
};

}  // namespace drops::store
