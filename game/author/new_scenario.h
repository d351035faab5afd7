#pragma once
// A scenario to begin with: a small story that can be played as it stands, with a comment beside everything that a
// trainer who has never programmed wants to change.

#include <string>
#include <string_view>

#include "game/base/result.h"

namespace drops::author {

// The text of a scenario of this name. Refuses a name that cannot be a scenario's id.
[[nodiscard]] Result<std::string> new_scenario(std::string_view name);

// Writes it to FOLDER/NAME.lua and gives that path. Refuses to overwrite, and where nothing can be written.
[[nodiscard]] Result<std::string> write_new_scenario(std::string_view name, const std::string& folder);

}  // namespace drops::author
