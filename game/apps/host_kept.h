#pragma once
// A session as its file holds it, with the programme that it plays.

#include <string>
#include <vector>

#include "game/base/result.h"
#include "game/plan/programme.h"
#include "game/store/session_file.h"

namespace drops::apps {

struct KeptSession {
  host::JournalHead head;
  std::vector<schema::Event> events;  // at least one
  plan::Programme programme;
};

// Refuses a file that a running host has open, that is damaged, or in which no session has begun.
[[nodiscard]] Result<KeptSession> load_kept(const std::string& path);

}  // namespace drops::apps
