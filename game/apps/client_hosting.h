#pragma once
// Hosting from this window: which files, port and words a drops-host is started with, and the way back to the sessions
// that were hosted before. Knows no screen; the host itself goes on without it (host_start.h).

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "game/apps/client_memory.h"
#include "game/apps/host_start.h"
#include "game/base/clock.h"
#include "game/base/result.h"

namespace drops::apps {

struct HostingPlaces {
  std::filesystem::path program;   // host_program()
  std::filesystem::path sessions;  // sessions_folder()
  std::filesystem::path memory;    // hosted_file(); empty: remember nothing
};

struct HostWish {
  std::string file;   // of the scenario
  std::string title;  // to know it by later; empty: the file's name
  int teams = 1;
  int bots = 0;
  std::string language{};  // of its texts; empty: as they are written
  bool contract = false;   // everybody accepts what is agreed on first, or looks on
  bool locks = false;      // the door, whenever a story begins
};

struct HostedSession {
  LastHosted session;
  bool running = false;  // its host is there at this moment
};

class Hosting {
 public:
  // The clock outlives this.
  Hosting(HostingPlaces places, const Clock& clock);

  // Starts a host of a scenario, on the usual port if that is free.
  Outcome begin(const HostWish& wish);
  // Back to the session of this file, or to the newest that has a host, or else the newest; where its host is gone, a
  // new one goes on with the file. Refuses where none was hosted.
  Outcome go_back(const std::string& database = {});
  // Takes a session that has no host from the list; its file stays. Leaves one that has.
  void forget(const std::string& database);
  // Ends a host that nobody can join yet.
  void give_up();

  // Between begin() or go_back() and what look() gives then: how to come in as its facilitator, or why not.
  [[nodiscard]] bool waits() const { return start_ != nullptr || found_; }
  [[nodiscard]] std::optional<Result<LastHosted>> look();

  // The facilitator's seat in the session that look() gave.
  void keep_seat(const std::string& name, const std::string& token);
  // All that are remembered and whose files are there, the newest first.
  [[nodiscard]] std::vector<HostedSession> sessions() const;
  // One of them has a host at this moment.
  [[nodiscard]] bool goes_on() const;
  // The file of the session that was begun, or gone back to.
  [[nodiscard]] const std::string& database() const { return now_.database; }

 private:
  Outcome start(std::vector<std::string> words, const HostFiles& files);
  void keep(const LastHosted& session);
  void write(std::vector<LastHosted> all);
  [[nodiscard]] std::vector<LastHosted> all() const;

  HostingPlaces places_;
  const Clock& clock_;
  LastHosted now_;                  // that is gone to, or was begun
  std::vector<LastHosted> unkept_;  // where nothing can be remembered: those of this window
  bool found_ = false;
  std::unique_ptr<HostStart> start_;
};

}  // namespace drops::apps
