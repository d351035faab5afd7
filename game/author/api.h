#pragma once
// The completion file for editors that know Lua's annotations (LuaCATS): every word and every entry of the scenario
// language, as the loader itself knows them, with a sentence each. It runs nowhere.

#include <string>

#include "game/base/result.h"

namespace drops::author {

// The text of the file. Refuses (kInternal) where the loader knows something that nobody has told a sentence about.
[[nodiscard]] Result<std::string> completion_file();

}  // namespace drops::author
