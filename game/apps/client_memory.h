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

// $XDG_CONFIG_HOME/drops/last-session, or the same under ~/.config; empty where there is no home.
[[nodiscard]] std::filesystem::path memory_file();

// An unreadable file is nothing remembered.
[[nodiscard]] LastSession recall(const std::filesystem::path& file);
// Writes it whole or not at all. An empty path remembers nothing.
Outcome remember(const std::filesystem::path& file, const LastSession& session);

}  // namespace drops::apps
