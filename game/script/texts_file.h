#pragma once
// A scenario's texts in another language: late-release.de.lua beside late-release.lua, one table
//     texts { ["The Late Release"] = "Die späte Freigabe", ... }
// keyed by the text as it is written, in the form that the trainer's editor knows from the scenario itself.

#include <string>

#include "game/script/loader.h"
#include "game/script/package.h"

namespace drops::script {

// Reads the table and replaces the plan's texts; what is wrong with it joins the findings.
void translate_from(Package& package, const std::string& language, Loaded& loaded);

// What has no text yet in this language, as a table to fill in. Refuses a table that is there and cannot be read.
[[nodiscard]] Result<std::string> table_to_fill(Package& package, const std::string& language, const plan::Plan& plan);

}  // namespace drops::script
