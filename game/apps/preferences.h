#pragma once
// The settings of this user, kept in a file of their own: what was chosen is there the next time, what the command line
// said counts for one run. It never holds anything of a session.

#include <filesystem>
#include <string>

#include "game/base/result.h"
#include "game/client/settings.h"

namespace drops::apps {

class Preferences {
 public:
  // What a person who never chose has; nothing is kept.
  Preferences() = default;
  // Reads the file. One that is not there, or cannot be read, is the defaults; notice() says the second.
  explicit Preferences(std::filesystem::path file);

  [[nodiscard]] const client::Settings& now() const { return now_; }
  [[nodiscard]] const client::Placement& placement() const { return placement_; }
  // A sentence for the first page; empty: nothing is wrong.
  [[nodiscard]] const std::string& notice() const { return notice_; }

  // For this run alone.
  void override_with(const client::Settings& settings) { now_ = settings; }
  // What differs from now() is what the person chose: it counts from here on and is kept, the rest of the file stays.
  // Refuses what cannot be written; it counts for this run all the same.
  Outcome choose(const client::Settings& wanted);
  // Where the window stands. A file that could not be read is left as it is.
  Outcome keep_placement(const client::Placement& placement);

 private:
  [[nodiscard]] Outcome write() const;

  std::filesystem::path file_;
  client::Settings kept_;
  client::Settings now_;
  client::Placement placement_;
  std::string notice_;
};

// $XDG_CONFIG_HOME/drops/settings.json, or the same under ~/.config; empty where there is no home.
[[nodiscard]] std::filesystem::path settings_file();

}  // namespace drops::apps
