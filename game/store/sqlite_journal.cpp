#include "game/store/sqlite_journal.h"

#include <utility>

namespace drops::store {

Result<Stored> load(const std::filesystem::path& path) {
  auto file = SessionFile::open(path);
  if (!file) return pass_on(file);
  return file->read();
}

Result<std::unique_ptr<SqliteJournal>> SqliteJournal::create(const std::filesystem::path& path,
                                                             const host::JournalHead& head, std::int64_t most_pages) {
  auto file = SessionFile::create(path, head, most_pages);
  if (!file) return pass_on(file);
  return std::make_unique<SqliteJournal>(std::move(*file));
}

Result<std::unique_ptr<SqliteJournal>> SqliteJournal::open(const std::filesystem::path& path) {
  auto file = SessionFile::open(path);
  if (!file) return pass_on(file);
  return std::make_unique<SqliteJournal>(std::move(*file));
}

SqliteJournal::SqliteJournal(SessionFile file)
    : writer_([this, mine = std::move(file)]() mutable { write(std::move(mine)); }) {}

SqliteJournal::~SqliteJournal() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
  }
  wake_.notify_one();
  writer_.join();
}

void SqliteJournal::commit(host::Batch batch) {
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(batch));
  }
  wake_.notify_one();
}

bool SqliteJournal::idle() const {
  const std::lock_guard lock(mutex_);
  return waiting_.empty() && !writing_ && done_.empty();
}

std::optional<Result<std::uint64_t>> SqliteJournal::poll() {
  const std::lock_guard lock(mutex_);
  if (done_.empty()) return std::nullopt;
  Result<std::uint64_t> result = std::move(done_.front());
  done_.pop_front();
  return result;
}

void SqliteJournal::write(SessionFile file) {
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return closing_ || !waiting_.empty(); });
    if (waiting_.empty()) return;
    host::Batch batch = std::move(waiting_.front());
    waiting_.pop_front();
    writing_ = true;
    lock.unlock();
    Result<std::uint64_t> result = file.append(std::move(batch));
    lock.lock();
    writing_ = false;
    done_.push_back(std::move(result));
  }
}

}  // namespace drops::store
