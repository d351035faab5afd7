#pragma once
// A process that goes on without this one: in a session of its own, with nothing of ours open in it. Knows nothing of
// what it does.

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "game/base/result.h"

namespace drops::apps {

// Starts the program that the first word names, with what it says appended to `log`. Refuses one that cannot be run.
[[nodiscard]] Result<pid_t> start_apart(std::vector<std::string> words, const std::filesystem::path& log);

}  // namespace drops::apps
