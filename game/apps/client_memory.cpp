#include "game/apps/client_memory.h"

#include <cstdlib>
#include <fstream>
#include <system_error>
#include <utility>

#include "game/base/text.h"

namespace drops::apps {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = 256;  // of a value; a longer one is not ours

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

// The fields by the words they are kept under.
template <class Session, class Do>
void each_field(Session& session, Do&& what) {
  what("address", session.address);
  what("code", session.code);
  what("name", session.name);
  what("seat", session.token);
}

bool fits(const std::string& value) {
  return value.size() <= kMostBytes && count_code_points(value).has_value() && !has_control_characters(value);
}

}  // namespace

fs::path memory_file() {
  const std::string config = environment("XDG_CONFIG_HOME");
  if (!config.empty() && fs::path(config).is_absolute()) return fs::path(config) / "drops" / "last-session";
  const std::string home = environment("HOME");
  if (home.empty()) return {};
  return fs::path(home) / ".config" / "drops" / "last-session";
}

LastSession recall(const fs::path& file) {
  LastSession session;
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

Outcome remember(const fs::path& file, const LastSession& session) {
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

}  // namespace drops::apps
