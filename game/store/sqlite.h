#pragma once
// SQLite's handles as values, and its errors as sentences. Knows no table. Each handle belongs to one thread at a time.

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

#include "game/base/result.h"

namespace drops::store {

// What went wrong last, in words for somebody who has not heard of SQLite.
[[nodiscard]] Error last_error(sqlite3* database);

class Statement {
 public:
  // Values for ?1, ?2, ... The text or bytes must live until the statement is reset.
  Statement& bind(int number, std::int64_t value);
  Statement& bind_text(int number, std::string_view value);
  Statement& bind_bytes(int number, std::string_view value);

  // On to the next row: true when there is one, false at the end.
  [[nodiscard]] Result<bool> step();

  // To the end, and ready for the next values; its rows are not wanted.
  Outcome run();

  // Of the row that step() reached; bytes are gone with the next step.
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] std::string_view bytes(int column) const;

 private:
  friend class Database;
  struct Finalize {
    void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
  };
  explicit Statement(sqlite3_stmt* handle) : handle_(handle) {}

  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
};

class Database {
 public:
  // Needs a file that exists: an empty one is a database without tables.
  [[nodiscard]] static Result<Database> open(const std::filesystem::path& path);

  Outcome execute(const char* sql);
  [[nodiscard]] Result<Statement> prepare(std::string_view sql);

  // The one number that a statement such as "PRAGMA user_version" gives; 0 where it gives no row.
  [[nodiscard]] Result<std::int64_t> number(std::string_view sql);

  [[nodiscard]] sqlite3* handle() const { return handle_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  explicit Database(sqlite3* handle) : handle_(handle) {}

  std::unique_ptr<sqlite3, Close> handle_;
};

// Everything until commit(), or nothing.
class Transaction {
 public:
  [[nodiscard]] static Result<Transaction> begin(Database& database);
  Outcome commit();

 private:
  struct RollBack {
    void operator()(sqlite3* handle) const;
  };
  explicit Transaction(sqlite3* handle) : open_(handle) {}

  std::unique_ptr<sqlite3, RollBack> open_;
};

}  // namespace drops::store
