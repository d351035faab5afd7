#include "game/apps/host_start.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <nlohmann/json.hpp>
#include <system_error>
#include <thread>

#include "game/apps/apart.h"

namespace drops::apps {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kPatienceMs = 20'000;
constexpr std::size_t kMostLines = 6;  // of a log, on a screen

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

Result<HostReady> read_keys(const fs::path& file) {
  std::ifstream in(file);
  const auto json = nlohmann::json::parse(in, nullptr, false);
  const auto field = [&](const char* name) { return json.is_object() ? json.value(name, nlohmann::json()) : json; };
  const nlohmann::json port = field("port");
  const nlohmann::json key = field("facilitator_key");
  if (port.is_number_unsigned() && key.is_string()) return HostReady{port.get<std::uint16_t>(), key.get<std::string>()};
  return fail(Code::kCorrupt, "the host's keys cannot be read from " + file.string(), "host once more");
}

// The last that the host had to say, without its name before each line.
std::string last_words(const fs::path& log) {
  constexpr std::string_view kName = "drops-host: ";
  std::ifstream in(log);
  std::deque<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    if (line.rfind(kName, 0) != 0) continue;
    lines.push_back(line.substr(kName.size()));
    if (lines.size() > kMostLines) lines.pop_front();
  }
  std::string words;
  for (const std::string& line : lines) words += (words.empty() ? "" : "\n") + line;
  return words.empty() ? "see " + log.string() : words;
}

bool is_there(const fs::path& file) {
  std::error_code trouble;
  return fs::exists(file, trouble);
}

}  // namespace

HostFiles HostFiles::beside(const fs::path& database) {
  fs::path log = database;
  fs::path keys = database;
  return {database, log.replace_extension(".log"), keys.replace_extension(".keys")};
}

fs::path sessions_folder() {
  const fs::path data = environment("XDG_DATA_HOME");
  if (data.is_absolute()) return data / "drops-and-buckets" / "sessions";
  const std::string home = environment("HOME");
  if (home.empty()) return {};
  return fs::path(home) / ".local" / "share" / "drops-and-buckets" / "sessions";
}

fs::path host_program() {
  std::error_code trouble;
  return fs::read_symlink("/proc/self/exe", trouble).parent_path() / "drops-host";
}

Result<HostFiles> fresh_files(const fs::path& folder, const std::string& scenario, std::time_t now) {
  std::error_code trouble;
  fs::create_directories(folder, trouble);
  if (!trouble) fs::permissions(folder, fs::perms::owner_all, trouble);
  if (folder.empty() || trouble) {
    return fail(Code::kUnavailable, "sessions cannot be kept in '" + folder.string() + "'",
                "make that folder writable, or name another in XDG_DATA_HOME");
  }
  std::tm local{};
  localtime_r(&now, &local);
  std::array<char, 32> date{};
  (void)std::strftime(date.data(), date.size(), "%Y-%m-%d-%H%M-", &local);
  const std::string name = date.data() + scenario;
  fs::path database = folder / (name + ".db");
  for (int again = 2; is_there(database) || is_there(HostFiles::beside(database).log); ++again) {
    database = folder / (name + "-" + std::to_string(again) + ".db");
  }
  return HostFiles::beside(database);
}

bool still_hosts(pid_t pid, const fs::path& database) {
  std::ifstream in("/proc/" + std::to_string(pid) + "/cmdline", std::ios::binary);
  for (std::string word; pid > 0 && std::getline(in, word, '\0');) {
    if (word == database) return true;
  }
  return false;
}

Result<std::unique_ptr<HostStart>> HostStart::begin(const fs::path& program, std::vector<std::string> words,
                                                    const HostFiles& files, const Clock& clock) {
  if (!is_there(program)) {
    return fail(Code::kNotFound, "the program that hosts is not there: " + program.string(),
                "install drops-host beside drops");
  }
  std::error_code ignored;
  fs::remove(files.keys, ignored);  // of an earlier host of this session
  words.insert(words.begin(), program.string());
  words.insert(words.end(), {"--ready-file", files.keys.string()});
  auto pid = start_apart(std::move(words), files.log);
  if (!pid) return pass_on(pid);
  return std::unique_ptr<HostStart>(new HostStart(*pid, files, clock));
}

HostStart::~HostStart() {
  if (ready_) {
    (void)has_ended();  // leaves no zombie of one that is over
  } else {
    end();
  }
}

std::optional<Result<HostReady>> HostStart::look() {
  if (is_there(files_.keys)) {  // it is moved to its place whole
    Result<HostReady> ready = read_keys(files_.keys);
    ready_ = ready.has_value();
    return ready;
  }
  const bool late = clock_.now_ms() - began_ms_ >= kPatienceMs;
  if (!has_ended() && !late) return std::nullopt;
  end();
  const std::string what = late ? "the host was not ready in time" : "the host could not start";
  return Result<HostReady>(fail(Code::kUnavailable, what, last_words(files_.log)));
}

bool HostStart::has_ended() {
  if (!ended_) ended_ = ::waitpid(pid_, nullptr, WNOHANG) == pid_;
  return ended_;
}

void HostStart::end() {
  constexpr int kRounds = 100;
  if (has_ended()) return;
  ::kill(pid_, SIGTERM);
  for (int round = 0; round < kRounds && !has_ended(); ++round) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  if (has_ended()) return;
  ::kill(pid_, SIGKILL);
  ended_ = ::waitpid(pid_, nullptr, 0) == pid_;
}

}  // namespace drops::apps
