#pragma once
// One session in one SQLite file: a head, the events in order, and beside them the words that can be erased. Works on
// the thread that calls it; SqliteJournal gives it one of its own.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "game/base/result.h"
#include "game/host/journal.h"
#include "game/schema/event.pb.h"
#include "game/store/sqlite.h"

namespace drops::store {

// What a journal holds. Words that have been erased are empty.
struct Stored {
  host::JournalHead head;
  std::vector<schema::Event> events;
};

class SessionFile {
 public:
  // A new file, readable by its owner alone. Refuses one that exists, and leaves none behind when it fails.
  // `most_pages`: the file grows to so many pages of 4 KiB and is full then; 0: as large as the disk.
  [[nodiscard]] static Result<SessionFile> create(const std::filesystem::path& path, const host::JournalHead& head,
                                                  std::int64_t most_pages = 0);

  // An existing one, to go on after its last event. It is ours alone until it is closed.
  [[nodiscard]] static Result<SessionFile> open(const std::filesystem::path& path);

  // All of the batch, or nothing of it: the sequence of its last event. Refuses a batch that does not begin right after
  // the last event, and events that check() would refuse when they are read back.
  [[nodiscard]] Result<std::uint64_t> append(host::Batch batch);

  // kCorrupt with the row's number for a gap, or for a row that is no event.
  [[nodiscard]] Result<Stored> read();

 private:
  explicit SessionFile(Database database) : database_(std::move(database)) {}
  Outcome prepare();
  Outcome insert(std::int64_t sequence, schema::Event& event);
  [[nodiscard]] Result<host::JournalHead> read_head();
  [[nodiscard]] Result<std::vector<schema::Event>> read_events();
  Outcome read_words(std::vector<schema::Event>& events);

  struct Inserts {
    Statement event;
    Statement word;
  };

  Database database_;  // outlives its statements
  std::optional<Inserts> inserts_;
  std::uint64_t next_ = 1;
};

}  // namespace drops::store
