#pragma once
// A drops-host process started from a window, which goes on without it: in a session of its own, with its words in a
// log. It knows no network and no screen; whoever started it asks now and then whether people can join.

#include <sys/types.h>

#include <cstdint>
#include <ctime>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "game/base/clock.h"
#include "game/base/result.h"

namespace drops::apps {

// The files of one hosted session, side by side, for this user alone.
struct HostFiles {
  std::filesystem::path database;
  std::filesystem::path log;
  std::filesystem::path keys;  // the host's ready file

  [[nodiscard]] static HostFiles beside(const std::filesystem::path& database);
};

// $XDG_DATA_HOME/drops-and-buckets/sessions, or the same under ~/.local/share; empty where there is no home.
[[nodiscard]] std::filesystem::path sessions_folder();
// The drops-host beside this program.
[[nodiscard]] std::filesystem::path host_program();

// Names that nobody has in this folder: "2026-11-22-1530-late-release.db". Makes the folder, for this user alone.
[[nodiscard]] Result<HostFiles> fresh_files(const std::filesystem::path& folder, const std::string& scenario,
                                            std::time_t now);

// Whether this process still hosts the session of this file; a number that another program has by now does not.
[[nodiscard]] bool still_hosts(pid_t pid, const std::filesystem::path& database);

struct HostReady {
  std::uint16_t port = 0;
  std::string facilitator_key;
};

class HostStart {
 public:
  // Starts `program WORD... --ready-file KEYS`. Refuses a program that is not there or cannot be run. The clock
  // outlives this.
  [[nodiscard]] static Result<std::unique_ptr<HostStart>> begin(const std::filesystem::path& program,
                                                                std::vector<std::string> words, const HostFiles& files,
                                                                const Clock& clock);
  // Ends the host if people could not join yet; leaves it alone otherwise.
  ~HostStart();
  HostStart(const HostStart&) = delete;
  HostStart& operator=(const HostStart&) = delete;

  // Never waits. Nothing while the host gets ready; then how to reach it, or why it did not start, in its own words.
  [[nodiscard]] std::optional<Result<HostReady>> look();

  [[nodiscard]] const HostFiles& files() const { return files_; }
  [[nodiscard]] pid_t pid() const { return pid_; }

 private:
  HostStart(pid_t pid, HostFiles files, const Clock& clock)
      : pid_(pid), files_(std::move(files)), clock_(clock), began_ms_(clock.now_ms()) {}
  [[nodiscard]] bool has_ended();
  void end();

  pid_t pid_;
  HostFiles files_;
  const Clock& clock_;
  std::int64_t began_ms_;
  bool ended_ = false;
  bool ready_ = false;
};

}  // namespace drops::apps
