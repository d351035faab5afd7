#pragma once
// The words of the command line about how the window looks and reads. They count for one run and are never kept.

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

#include "game/base/result.h"
#include "game/client/settings.h"

namespace drops::apps {

struct LookWords {
  std::optional<std::string> theme;
  std::optional<int> text_scale;
  std::optional<std::string> language;
  bool contrast = false;
  bool reduced_motion = false;
};

void declare_look(CLI::App& app, LookWords& words);

// `settings` with what was said in place of what was kept.
[[nodiscard]] client::Settings as_told(const LookWords& words, client::Settings settings);

// Refuses a language that the window does not speak. Requires: the catalogues are open.
[[nodiscard]] Outcome check_language(const LookWords& words);

}  // namespace drops::apps
