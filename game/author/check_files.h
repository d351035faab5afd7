#pragma once
// What is wrong with some scenario files, as lines for a trainer or as JSON. Finds nothing itself: the loader, the
// plan's checker and a few stories played (check_hooks.h) do.

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "game/base/result.h"
#include "game/plan/finding.h"

namespace drops::author {

struct CheckedFile {
  std::string file;                  // as it was given
  std::vector<std::string> lines;    // "file:line: scene 'x': what: what to do [E101]", one a finding
  std::vector<std::string> sources;  // of each finding: the file that it is in, which may be one that is included
  std::vector<plan::Finding> findings;
  bool playable = true;
};

// In every language that it declares. Refuses a file that cannot be read; a file full of mistakes has findings.
[[nodiscard]] Result<CheckedFile> check_file(const std::string& file);

// The findings, or "late-release.lua: no findings". Ends with a line break.
[[nodiscard]] std::string to_text(const CheckedFile& checked);
[[nodiscard]] nlohmann::ordered_json to_json(const CheckedFile& checked);

}  // namespace drops::author
