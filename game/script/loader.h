#pragma once
// From a scenario file to a plan, with everything that is wrong with it. A broken file is no error here: it has
// findings. Nothing of the script outlives this; its hooks are called through hooks.h.

#include <string>
#include <string_view>
#include <vector>

#include "game/base/result.h"
#include "game/plan/finding.h"
#include "game/plan/plan.h"

namespace drops::script {

struct Loaded {
  plan::Plan plan;                      // resolved; as much as could be read
  std::vector<plan::Finding> findings;  // of reading, resolving and checking, in the order of their lines

  [[nodiscard]] bool playable() const { return plan::playable(findings); }
};

struct LoadOptions {
  std::string language{};       // in which the texts are wanted; empty: as they are written
  bool every_language = false;  // look for what is wrong in all that are declared; the texts stay as they are written
};

// Refuses a file that cannot be read (kNotFound, kUnavailable), is too large (kLimit) or is no text (kInvalid), and a
// language that the scenario does not declare (kNotFound).
[[nodiscard]] Result<Loaded> load_file(const std::string& path, const LoadOptions& options = {});

// The same for a text; `name` is what findings call it. It can include nothing.
[[nodiscard]] Result<Loaded> load_text(std::string name, std::string text);

// The table that a translator fills in: what has no text yet in this language, declared or not, as a file to be saved
// or lines to be added. Refuses as load_file() does, and what is no language.
[[nodiscard]] Result<std::string> texts_to_fill(const std::string& path, const std::string& language);

}  // namespace drops::script
