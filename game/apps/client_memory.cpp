#include "game/apps/client_memory.h"

#include <cstdlib>
#include <fstream>
#include <system_error>
#include <utility>

#include "game/base/text.h"

namespace drops::apps {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = 1024;  // of a value; a longer one is not ours
constexpr std::size_t kMostItems = 16;    // of a file
constexpr std::size_t kMostBeside = 15;   // at one laptop, besides the first

struct Rehearsed {
  std::string path;
  friend bool operator==(const Rehearsed&, const Rehearsed&) = default;
};

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

// The fields by the words they are kept under.
template <class Item, class Do>
void each_field(Item& item, Do&& what) {
  if constexpr (requires { item.address; }) {
    what("address", item.address);
    what("name", item.name);
    what("seat", item.token);
    what("title", item.title);
  }
  if constexpr (requires { item.code; }) what("code", item.code);
  if constexpr (requires { item.database; }) {
    what("key", item.key);
    what("database", item.database);
    what("process", item.process);
  }
  if constexpr (requires { item.path; }) what("file", item.path);
}

// Those who joined at the same laptop: a line with the name, and one with the key to the seat.
constexpr std::string_view kBeside = "with";
constexpr std::string_view kTheirSeat = "with-seat";

template <class Item>
void read_beside(Item& item, std::string_view word, const std::string& value) {
  if constexpr (requires { item.others; }) {
    if (word == kBeside && item.others.size() < kMostBeside) item.others.push_back({value, ""});
    if (word == kTheirSeat && !item.others.empty()) item.others.back().token = value;
  }
}

template <class Item, class Do>
void each_beside(const Item& item, Do&& what) {
  if constexpr (requires { item.others; }) {
    for (const LastSeat& one : item.others) {
      what(kBeside, one.name);
      what(kTheirSeat, one.token);
    }
  }
}

bool fits(const std::string& value) {
  return value.size() <= kMostBytes && count_code_points(value).has_value() && !has_control_characters(value);
}

// One item after the other, an empty line between them.
template <class Item>
std::vector<Item> read(const fs::path& file) {
  std::vector<Item> items(1);
  std::ifstream in(file);
  for (std::string line; std::getline(in, line) && line.size() <= 2 * kMostBytes && items.size() <= kMostItems;) {
    if (line.empty()) items.emplace_back();
    const std::size_t blank = line.find(' ');
    if (blank == std::string::npos) continue;
    const std::string value = line.substr(blank + 1);
    each_field(items.back(), [&](std::string_view word, std::string& field) {
      if (line.compare(0, blank, word) == 0 && fits(value)) field = value;
    });
    if (fits(value)) read_beside(items.back(), std::string_view(line).substr(0, blank), value);
  }
  std::erase(items, Item());
  return items;
}

template <class Item>
void write(std::ostream& out, const std::vector<Item>& items) {
  for (const Item& item : items) {
    const auto put = [&](std::string_view word, const std::string& value) {
      if (!value.empty() && fits(value)) out << word << ' ' << value << '\n';
    };
    each_field(item, put);
    each_beside(item, put);
    out << '\n';
  }
}

template <class Item>
Outcome write(const fs::path& file, const std::vector<Item>& items) {
  if (file.empty()) return {};
  std::error_code trouble;
  fs::create_directories(file.parent_path(), trouble);
  fs::path fresh = file;
  fresh += ".new";
  {
    std::ofstream out(fresh, std::ios::trunc);
    fs::permissions(fresh, fs::perms::owner_read | fs::perms::owner_write, trouble);
    write(out, items);
    out.flush();
    if (!out) {
      return fail(Code::kUnavailable, "the last sessions cannot be kept in " + file.string(),
                  "make that folder writable");
    }
  }
  fs::rename(fresh, file, trouble);
  if (trouble) return fail(Code::kUnavailable, file.string() + " cannot be written", trouble.message());
  return {};
}

}  // namespace

fs::path memory_file() {
  const std::string config = environment("XDG_CONFIG_HOME");
  if (!config.empty() && fs::path(config).is_absolute()) return fs::path(config) / "drops" / "last-session";
  const std::string home = environment("HOME");
  if (home.empty()) return {};
  return fs::path(home) / ".config" / "drops" / "last-session";
}

fs::path hosted_file(const fs::path& memory) {
  return memory.empty() ? fs::path() : memory.parent_path() / "last-hosted";
}

fs::path rehearsed_file(const fs::path& memory) {
  return memory.empty() ? fs::path() : memory.parent_path() / "last-rehearsed";
}

std::vector<LastSession> recall(const fs::path& file) {
  return read<LastSession>(file);
}

std::string token_of(const std::vector<LastSession>& sessions, const std::string& code, const std::string& name) {
  for (const LastSession& session : sessions) {
    if (session.code != code) continue;
    if (session.name == name && !session.token.empty()) return session.token;
    for (const LastSeat& seat : session.others) {
      if (seat.name == name && !seat.token.empty()) return seat.token;
    }
  }
  return {};
}

void forget_token(std::vector<LastSession>& sessions, const std::string& code, const std::string& name) {
  for (LastSession& session : sessions) {
    if (session.code != code) continue;
    if (session.name == name) session.token.clear();
    for (LastSeat& seat : session.others) {
      if (seat.name == name) seat.token.clear();
    }
  }
}

std::vector<LastHosted> recall_hosted(const fs::path& file) {
  return read<LastHosted>(file);
}

std::vector<std::string> recall_rehearsed(const fs::path& file) {
  std::vector<std::string> paths;
  for (Rehearsed& one : read<Rehearsed>(file)) paths.push_back(std::move(one.path));
  return paths;
}

Outcome remember(const fs::path& file, const std::vector<LastSession>& sessions) {
  return write(file, sessions);
}

Outcome remember_hosted(const fs::path& file, const std::vector<LastHosted>& sessions) {
  return write(file, sessions);
}

Outcome remember_rehearsed(const fs::path& file, const std::vector<std::string>& files) {
  std::vector<Rehearsed> items;
  for (const std::string& path : files) items.push_back({path});
  return write(file, items);
}

}  // namespace drops::apps
