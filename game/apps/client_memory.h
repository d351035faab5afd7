#pragma once
// What is remembered from one session to the next: how the last ones were joined and hosted, and the key to one's own
// seat there, so that a laptop that was started anew comes back as itself; and which files were rehearsed. Small files
// of this user alone, the newest first in each; nothing of a story is in them.

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "game/base/result.h"

namespace drops::apps {

inline constexpr std::size_t kMostRemembered = 5;  // of a kind; of those hosted, only those that have ended count

struct LastSeat {  // of somebody who joined at the same laptop
  std::string name;
  std::string token;

  friend bool operator==(const LastSeat&, const LastSeat&) = default;
};

struct LastSession {
  std::string address;
  std::string code;
  std::string name;
  std::string token;               // of the seat; empty: none, or given up
  std::string title;               // of the story; empty: it was not told yet
  std::vector<LastSeat> others{};  // besides the first, who sits above

  // The token is for who knows the code, and nobody else's name; the host may have got another address since.
  [[nodiscard]] bool same_seat(const LastSession& other) const { return code == other.code && name == other.name; }
  friend bool operator==(const LastSession&, const LastSession&) = default;
};

// A session that was hosted from this machine, and its facilitator's way back.
struct LastHosted {
  std::string address;
  std::string key;       // of the facilitator
  std::string database;  // the file of the session
  std::string process;   // its number
  std::string name;
  std::string token;  // of the facilitator's seat; empty: none yet
  std::string title;  // of the story

  friend bool operator==(const LastHosted&, const LastHosted&) = default;
};

// $XDG_CONFIG_HOME/drops/last-session, or the same under ~/.config; empty where there is no home.
[[nodiscard]] std::filesystem::path memory_file();
// Beside it: the sessions that were hosted, and the files that were rehearsed.
[[nodiscard]] std::filesystem::path hosted_file(const std::filesystem::path& memory);
[[nodiscard]] std::filesystem::path rehearsed_file(const std::filesystem::path& memory);

// An unreadable file is nothing remembered.
[[nodiscard]] std::vector<LastSession> recall(const std::filesystem::path& file);
[[nodiscard]] std::vector<LastHosted> recall_hosted(const std::filesystem::path& file);
[[nodiscard]] std::vector<std::string> recall_rehearsed(const std::filesystem::path& file);
// Writes it whole or not at all. An empty path remembers nothing.
Outcome remember(const std::filesystem::path& file, const std::vector<LastSession>& sessions);
Outcome remember_hosted(const std::filesystem::path& file, const std::vector<LastHosted>& sessions);
Outcome remember_rehearsed(const std::filesystem::path& file, const std::vector<std::string>& files);

// Of all that is remembered, the key to this person's seat in the session with this code; empty: none.
[[nodiscard]] std::string token_of(const std::vector<LastSession>& sessions, const std::string& code,
                                   const std::string& name);
// The seat was given up, so its key opens nothing any more; those of the others stay.
void forget_token(std::vector<LastSession>& sessions, const std::string& code, const std::string& name);

// Puts it before the others, and takes away what `same` says is it.
template <class Item, class Same>
void put_first(std::vector<Item>& items, Item item, Same same) {
  std::erase_if(items, same);
  items.insert(items.begin(), std::move(item));
}

}  // namespace drops::apps
