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

inline constexpr std::size_t kMostSourceBytes = 256u << 10;

// Refuses a file that cannot be read (kNotFound, kUnavailable), is too large (kLimit) or is no text (kInvalid).
[[nodiscard]] Result<Loaded> load_file(const std::string& path);

// The same for a text; `name` is what findings call it.
[[nodiscard]] Result<Loaded> load_text(std::string name, std::string text);

}  // namespace drops::script
