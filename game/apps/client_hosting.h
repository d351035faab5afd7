#pragma once
// Hosting from this window: which files, port and words a drops-host is started with, and the way back to the session
// that was hosted last. Knows no screen; the host itself goes on without it (host_start.h).

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

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

class Hosting {
 public:
  // The clock outlives this.
  Hosting(HostingPlaces places, const Clock& clock);

  // Starts a host of this scenario file, on the usual port if that is free.
  Outcome begin(const std::string& scenario, int teams);
  // Back to the session that was hosted last; where its host is gone, a new one goes on with its file. Refuses where
  // none was hosted.
  Outcome go_back();
  // Ends a host that nobody can join yet.
  void give_up();

  // Between begin() or go_back() and what look() gives then: how to come in as its facilitator, or why not.
  [[nodiscard]] bool waits() const { return start_ != nullptr || found_; }
  [[nodiscard]] std::optional<Result<LastHosted>> look();

  // The facilitator's seat in the session that look() gave.
  void keep_seat(const std::string& name, const std::string& token);
  // The last session has a host at this moment.
  [[nodiscard]] bool goes_on() const;
  // The file of the last session.
  [[nodiscard]] const std::string& database() const { return last_.database; }

 private:
  Outcome start(std::vector<std::string> words, const HostFiles& files);
  void keep(const LastHosted& session);

  HostingPlaces places_;
  const Clock& clock_;
  LastHosted last_;
  bool found_ = false;
  std::unique_ptr<HostStart> start_;
};

}  // namespace drops::apps
