#include "game/store/sqlite.h"

#include <fmt/format.h>

#include <string>
#include <system_error>

namespace drops::store {

Error last_error(sqlite3* database) {
  const char* path = sqlite3_db_filename(database, "main");
  const std::string file = path == nullptr ? "the session's file" : path;
  switch (sqlite3_errcode(database)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {Code::kUnavailable, fmt::format("another host has this session open ({})", file), "end that one first"};
    case SQLITE_FULL:
      return {Code::kUnavailable, fmt::format("there is no room left on the disk for {}", file),
              "delete what is not needed there"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
      return {Code::kUnavailable, fmt::format("{} cannot be opened for writing", file),
              "see that you may write to it and to its directory"};
    case SQLITE_IOERR:
      return {Code::kUnavailable, fmt::format("the disk did not read or write {} ({})", file, sqlite3_errmsg(database)),
              "see that it is still connected and has room"};
    case SQLITE_NOTADB: return {Code::kCorrupt, fmt::format("{} is not the file of a session", file), "check the path"};
    case SQLITE_CORRUPT:
      return {Code::kCorrupt, fmt::format("{} is damaged ({})", file, sqlite3_errmsg(database)),
              "go on from a copy of it, if there is one"};
    default: return {Code::kInternal, fmt::format("{}: {}", file, sqlite3_errmsg(database)), "report this as a bug"};
  }
}

Statement& Statement::bind(int number, std::int64_t value) {
  sqlite3_bind_int64(handle_.get(), number, value);
  return *this;
}

// A bind fails only for values over SQLite's 10^9 bytes or without memory; the columns are NOT NULL, so that the
// statement then fails too. An empty value is no NULL: its pointer must not be one either.
Statement& Statement::bind_text(int number, std::string_view value) {
  sqlite3_bind_text64(handle_.get(), number, value.empty() ? "" : value.data(), value.size(), SQLITE_STATIC,
                      SQLITE_UTF8);
  return *this;
}

Statement& Statement::bind_bytes(int number, std::string_view value) {
  sqlite3_bind_blob64(handle_.get(), number, value.empty() ? "" : value.data(), value.size(), SQLITE_STATIC);
  return *this;
}

Result<bool> Statement::step() {
  switch (sqlite3_step(handle_.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return tl::unexpected<Error>(last_error(sqlite3_db_handle(handle_.get())));
  }
}

Outcome Statement::run() {
  Result<bool> row = true;
  while (row && *row) row = step();
  sqlite3_reset(handle_.get());
  sqlite3_clear_bindings(handle_.get());
  if (!row) return pass_on(row);
  return {};
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(handle_.get(), column);
}

std::string_view Statement::bytes(int column) const {
  const auto* data = static_cast<const char*>(sqlite3_column_blob(handle_.get(), column));
  if (data == nullptr) return {};
  return {data, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

Result<Database> Database::open(const std::filesystem::path& path) {
  sqlite3* handle = nullptr;
  // An absolute path is always a file: SQLite takes ":memory:" and the like for something else.
  std::error_code failed;
  const std::string file = std::filesystem::absolute(path, failed).string();
  if (failed) return fail(Code::kUnavailable, "the current directory is gone", "give an absolute path");
  const int code = sqlite3_open_v2(file.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
  Database database(handle);
  if (handle == nullptr) return fail(Code::kInternal, "there is no memory left to open " + file);
  if (code != SQLITE_OK) return tl::unexpected<Error>(last_error(handle));
  return database;
}

Outcome Database::execute(const char* sql) {
  if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return tl::unexpected<Error>(last_error(handle()));
}

Result<Statement> Database::prepare(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int length = static_cast<int>(sql.size());
  if (sqlite3_prepare_v3(handle(), sql.data(), length, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
    return tl::unexpected<Error>(last_error(handle()));
  }
  return Statement(statement);
}

Result<std::int64_t> Database::number(std::string_view sql) {
  auto statement = prepare(sql);
  if (!statement) return pass_on(statement);
  auto row = statement->step();
  if (!row) return pass_on(row);
  return *row ? statement->integer(0) : 0;
}

Result<Transaction> Transaction::begin(Database& database) {
  if (Outcome begun = database.execute("BEGIN IMMEDIATE"); !begun) return pass_on(begun);
  return Transaction(database.handle());
}

Outcome Transaction::commit() {
  if (sqlite3_exec(open_.get(), "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK) {
    return tl::unexpected<Error>(last_error(open_.get()));
  }
  open_.release();
  return {};
}

void Transaction::RollBack::operator()(sqlite3* handle) const {
  // SQLite may have rolled back by itself, as it does on a full disk.
  if (sqlite3_get_autocommit(handle) == 0) sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace drops::store
