#pragma once
// What is remembered from one session to the next: how it was joined, and the key to one's own seat there, so that a
// laptop that was started anew comes back as itself. A small file of this user alone; nothing of a story is in it.

#include <filesystem>
#include <string>

#include "game/base/result.h"

namespace drops::apps {

struct LastSession {
  std::string address;
  std::string code;
  std::string name;
  std::string token;  // of the seat; empty: none, or given up

  // The token is for this door and nobody else's name.
  [[nodiscard]] bool same_seat(const LastSession& other) const {
    return address == other.address && code == other.code && name == other.name;
  }
  friend bool operator==(const LastSession&, const LastSession&) = default;
};

// The session that was hosted last from this machine, and its facilitator's way back.
struct LastHosted {
  std::string address;
  std::string key;       // of the facilitator
  std::string database;  // the file of the session
  std::string process;   // its number
  std::string name;
  std::string token;  // of the facilitator's seat; empty: none yet

  friend bool operator==(const LastHosted&, const LastHosted&) = default;
};

// $XDG_CONFIG_HOME/drops/last-session, or the same under ~/.config; empty where there is no home.
[[nodiscard]] std::filesystem::path memory_file();
// Beside it: the session that was hosted.
[[nodiscard]] std::filesystem::path hosted_file(const std::filesystem::path& memory);

// An unreadable file is nothing remembered.
[[nodiscard]] LastSession recall(const std::filesystem::path& file);
[[nodiscard]] LastHosted recall_hosted(const std::filesystem::path& file);
// Writes it whole or not at all. An empty path remembers nothing.
Outcome remember(const std::filesystem::path& file, const LastSession& session);
Outcome remember_hosted(const std::filesystem::path& file, const LastHosted& session);

}  // namespace drops::apps
