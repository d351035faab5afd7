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

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

// The fields by the words they are kept under.
template <class Session, class Do>
void each_field(Session& session, Do&& what) {
  what("address", session.address);
  what("name", session.name);
  what("seat", session.token);
  if constexpr (requires { session.code; }) what("code", session.code);
  if constexpr (requires { session.database; }) {
    what("key", session.key);
    what("database", session.database);
    what("process", session.process);
  }
}

bool fits(const std::string& value) {
  return value.size() <= kMostBytes && count_code_points(value).has_value() && !has_control_characters(value);
}

template <class Session>
Session read(const fs::path& file) {
  Session session;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line) && line.size() <= 2 * kMostBytes;) {
    const std::size_t blank = line.find(' ');
    if (blank == std::string::npos) continue;
    const std::string value = line.substr(blank + 1);
    each_field(session, [&](std::string_view word, std::string& field) {
      if (line.compare(0, blank, word) == 0 && fits(value)) field = value;
    });
  }
  return session;
}

template <class Session>
Outcome write(const fs::path& file, const Session& session) {
  if (file.empty()) return {};
  std::error_code trouble;
  fs::create_directories(file.parent_path(), trouble);
  fs::path fresh = file;
  fresh += ".new";
  {
    std::ofstream out(fresh, std::ios::trunc);
    fs::permissions(fresh, fs::perms::owner_read | fs::perms::owner_write, trouble);
    each_field(session, [&](std::string_view word, const std::string& value) {
      if (!value.empty() && fits(value)) out << word << ' ' << value << '\n';
    });
    out.flush();
    if (!out) {
      return fail(Code::kUnavailable, "how this session was joined cannot be kept in " + file.string(),
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

LastSession recall(const fs::path& file) {
  return read<LastSession>(file);
}

LastHosted recall_hosted(const fs::path& file) {
  return read<LastHosted>(file);
}

Outcome remember(const fs::path& file, const LastSession& session) {
  return write(file, session);
}

Outcome remember_hosted(const fs::path& file, const LastHosted& session) {
  return write(file, session);
}

}  // namespace drops::apps
