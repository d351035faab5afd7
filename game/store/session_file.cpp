#include "game/store/session_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "game/schema/check.h"
#include "game/schema/codec.h"

namespace drops::store {
namespace {

constexpr std::int64_t kApplication = 0x44724275;  // "DrBu": tells our files from other people's databases
constexpr std::int64_t kFormat = 1;

// Alone in the file: with the lock held from the first read on, a second host is refused, and WAL needs no shared
// memory. FULL: what is committed survives a power cut.
constexpr const char* kAlone =
    "PRAGMA locking_mode=EXCLUSIVE; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
    "PRAGMA secure_delete=ON; PRAGMA synchronous=FULL;";

constexpr const char* kTables =
    "CREATE TABLE head(plan TEXT NOT NULL, code TEXT NOT NULL, facilitator_key BLOB NOT NULL,"
    "                  projector_key BLOB NOT NULL) STRICT;"
    "CREATE TABLE event(seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;"
    "CREATE TABLE words(seq INTEGER NOT NULL, path TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(seq, path))"
    "                   STRICT, WITHOUT ROWID;";

// Takes the words out of an event.
class Strip final : public schema::OwnWords {
 public:
  void word(std::string_view path, std::string& value) override {
    if (value.empty()) return;
    words.emplace_back(path, std::exchange(value, {}));
  }
  std::vector<std::pair<std::string, std::string>> words;
};

// Puts one word back.
class PutBack final : public schema::OwnWords {
 public:
  PutBack(std::string_view path, std::string_view value) : path_(path), value_(value) {}
  void word(std::string_view path, std::string& value) override {
    if (path != path_) return;
    value = value_;
    found = true;
  }
  bool found = false;

 private:
  std::string_view path_, value_;
};

class RemoveUnlessKept {
 public:
  explicit RemoveUnlessKept(std::filesystem::path path) : path_(std::move(path)) {}
  RemoveUnlessKept(const RemoveUnlessKept&) = delete;
  RemoveUnlessKept& operator=(const RemoveUnlessKept&) = delete;
  ~RemoveUnlessKept() {
    if (kept_) return;
    for (const char* suffix : {"", "-wal", "-journal"}) {
      std::error_code ignored;
      std::filesystem::remove(path_.string() + suffix, ignored);
    }
  }
  void keep() { kept_ = true; }

 private:
  std::filesystem::path path_;
  bool kept_ = false;
};

tl::unexpected<Error> cannot_create(const std::filesystem::path& path, int reason) {
  const std::string file = path.string();
  const std::string parent = path.has_parent_path() ? path.parent_path().string() : ".";
  switch (reason) {
    case EEXIST:
      return fail(Code::kRefused, file + " exists already",
                  fmt::format("choose another --db, or go on with it by 'drops-host resume {}'", file));
    case ENOENT:
    case ENOTDIR:
      return fail(Code::kNotFound, fmt::format("the directory {} does not exist", parent),
                  "create it, or choose another --db");
    case EACCES:
    case EPERM:
    case EROFS:
      return fail(Code::kUnavailable, fmt::format("the directory {} cannot be written to", parent),
                  "choose another --db");
    case ENOSPC:
    case EDQUOT:
      return fail(Code::kUnavailable, fmt::format("there is no room left on the disk for {}", file),
                  "delete what is not needed there, or choose another --db");
    default:
      return fail(Code::kUnavailable,
                  fmt::format("{} cannot be created ({})", file, std::generic_category().message(reason)),
                  "choose another --db");
  }
}

// Makes the empty file, so that nothing which exists is ever opened for a new session. SQLite's own files beside it
// take its permissions.
Outcome create_file(const std::filesystem::path& path) {
  const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file < 0) return cannot_create(path, errno);
  ::close(file);
  return {};
}

Outcome lay_out(Database& database, const host::JournalHead& head) {
  auto all = Transaction::begin(database);
  if (!all) return pass_on(all);
  const std::string marks =
      fmt::format("PRAGMA application_id={}; PRAGMA user_version={};{}", kApplication, kFormat, kTables);
  if (Outcome done = database.execute(marks.c_str()); !done) return done;
  auto insert = database.prepare("INSERT INTO head VALUES(?1, ?2, ?3, ?4)");
  if (!insert) return pass_on(insert);
  insert->bind_text(1, head.plan_json).bind_text(2, head.code);
  insert->bind_bytes(3, head.facilitator_key).bind_bytes(4, head.projector_key);
  if (Outcome done = insert->run(); !done) return done;
  return all->commit();
}

tl::unexpected<Error> damaged(const Database& database, const std::string& what) {
  return fail(Code::kCorrupt, fmt::format("{} is damaged: {}", sqlite3_db_filename(database.handle(), "main"), what),
              "go on from a copy of it, if there is one");
}

// Ours, and of this format; else why not.
Outcome check_marks(Database& database) {
  const char* file = sqlite3_db_filename(database.handle(), "main");
  const auto application = database.number("PRAGMA application_id");
  if (!application) return tl::unexpected<Error>(application.error());
  if (*application != kApplication) {
    return fail(Code::kCorrupt, fmt::format("{} is not the file of a session", file), "check the path");
  }
  const auto format = database.number("PRAGMA user_version");
  if (!format) return tl::unexpected<Error>(format.error());
  if (*format != kFormat) {
    return fail(Code::kCorrupt,
                fmt::format("{} has format {}, and this program reads format {}", file, *format, kFormat),
                "use the version of Drops & Buckets that wrote it");
  }
  const auto tables =
      database.number("SELECT count(*) FROM sqlite_schema WHERE type='table' AND name IN ('head', 'event', 'words')");
  if (!tables) return tl::unexpected<Error>(tables.error());
  if (*tables != 3) return damaged(database, "a table is missing");
  return {};
}

}  // namespace

Result<SessionFile> SessionFile::create(const std::filesystem::path& path, const host::JournalHead& head,
                                        std::int64_t most_pages) {
  if (Outcome created = create_file(path); !created) return pass_on(created);
  RemoveUnlessKept remove(path);  // before the database, so that it acts after the close
  auto database = Database::open(path);
  if (!database) return pass_on(database);
  if (Outcome done = database->execute(kAlone); !done) return pass_on(done);
  if (most_pages > 0) {
    const std::string sql = fmt::format("PRAGMA max_page_count={}", most_pages);
    if (Outcome done = database->execute(sql.c_str()); !done) return pass_on(done);
  }
  if (Outcome done = database->execute("PRAGMA journal_mode=WAL"); !done) return pass_on(done);
  if (Outcome done = lay_out(*database, head); !done) return pass_on(done);
  SessionFile file(std::move(*database));
  if (Outcome done = file.prepare(); !done) return pass_on(done);
  remove.keep();
  return file;
}

Result<SessionFile> SessionFile::open(const std::filesystem::path& path) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) {
    return fail(Code::kNotFound, fmt::format("there is no file {}", path.string()), "check the path");
  }
  auto database = Database::open(path);
  if (!database) return pass_on(database);
  if (Outcome done = database->execute(kAlone); !done) return pass_on(done);
  if (Outcome done = check_marks(*database); !done) return pass_on(done);
  SessionFile file(std::move(*database));
  if (Outcome done = file.prepare(); !done) return pass_on(done);
  return file;
}

Outcome SessionFile::prepare() {
  auto last = database_.number("SELECT ifnull(max(seq), 0) FROM event");
  if (!last) return pass_on(last);
  next_ = static_cast<std::uint64_t>(*last) + 1;
  auto event = database_.prepare("INSERT INTO event VALUES(?1, ?2)");
  if (!event) return pass_on(event);
  auto word = database_.prepare("INSERT INTO words VALUES(?1, ?2, ?3)");
  if (!word) return pass_on(word);
  inserts_.emplace(Inserts{std::move(*event), std::move(*word)});
  return {};
}

Result<std::uint64_t> SessionFile::append(host::Batch batch) {
  if (batch.first_sequence != next_) {
    return fail(Code::kInternal,
                fmt::format("event {} came where event {} belongs in the journal", batch.first_sequence, next_),
                "report this as a bug");
  }
  auto all = Transaction::begin(database_);
  if (!all) return pass_on(all);
  std::uint64_t sequence = next_;
  for (schema::Event& event : batch.events) {
    if (Outcome done = insert(static_cast<std::int64_t>(sequence), event); !done) return pass_on(done);
    ++sequence;
  }
  if (Outcome done = all->commit(); !done) return pass_on(done);
  next_ = sequence;
  return next_ - 1;
}

Outcome SessionFile::insert(std::int64_t sequence, schema::Event& event) {
  if (Outcome fine = schema::check(event); !fine) {
    return fail(Code::kInternal, fmt::format("event {} would not read back ({})", sequence, fine.error().what),
                "report this as a bug");
  }
  Strip strip;
  schema::visit_own_words(event, strip);
  const std::string bytes = schema::encode(event);
  if (Outcome done = inserts_->event.bind(1, sequence).bind_bytes(2, bytes).run(); !done) return done;
  for (const auto& [path, value] : strip.words) {
    if (Outcome done = inserts_->word.bind(1, sequence).bind_text(2, path).bind_bytes(3, value).run(); !done)
      return done;
  }
  return {};
}

Result<Stored> SessionFile::read() {
  auto head = read_head();
  if (!head) return pass_on(head);
  auto events = read_events();
  if (!events) return pass_on(events);
  if (Outcome done = read_words(*events); !done) return pass_on(done);
  return Stored{std::move(*head), std::move(*events)};
}

Result<host::JournalHead> SessionFile::read_head() {
  auto rows = database_.prepare("SELECT plan, code, facilitator_key, projector_key FROM head");
  if (!rows) return pass_on(rows);
  auto row = rows->step();
  if (!row) return pass_on(row);
  if (!*row) return damaged(database_, "its head is missing");
  return host::JournalHead{std::string(rows->bytes(0)), std::string(rows->bytes(1)), std::string(rows->bytes(2)),
                           std::string(rows->bytes(3))};
}

Result<std::vector<schema::Event>> SessionFile::read_events() {
  auto rows = database_.prepare("SELECT seq, bytes FROM event ORDER BY seq");
  if (!rows) return pass_on(rows);
  std::vector<schema::Event> events;
  auto row = rows->step();
  for (; row && *row; row = rows->step()) {
    const auto expected = static_cast<std::int64_t>(events.size()) + 1;
    if (rows->integer(0) != expected) return damaged(database_, fmt::format("event {} is missing", expected));
    auto event = schema::decode<schema::Event>(schema::as_bytes(rows->bytes(1)));
    if (!event) {
      return damaged(database_, fmt::format("event {} does not read back ({})", expected, event.error().what));
    }
    events.push_back(std::move(*event));
  }
  if (!row) return pass_on(row);
  return events;
}

Outcome SessionFile::read_words(std::vector<schema::Event>& events) {
  auto rows = database_.prepare("SELECT seq, path, value FROM words ORDER BY seq, path");
  if (!rows) return pass_on(rows);
  auto row = rows->step();
  for (; row && *row; row = rows->step()) {
    const std::int64_t sequence = rows->integer(0);
    PutBack word(rows->bytes(1), rows->bytes(2));
    if (sequence >= 1 && std::cmp_less_equal(sequence, events.size())) {
      schema::Event& event = events[static_cast<std::size_t>(sequence) - 1];
      schema::visit_own_words(event, word);
      if (word.found && schema::check(event)) continue;
    }
    return damaged(database_, fmt::format("the words beside event {} do not belong there", sequence));
  }
  if (!row) return pass_on(row);
  return {};
}

}  // namespace drops::store
