#pragma once
// `--shot`: pictures of named screens from canned data, without a host and without a desk.

#include <filesystem>
#include <optional>
#include <string>

#include "game/base/result.h"
#include "game/client/theme.h"

namespace drops::apps {

struct ShotWish {
  std::string screen;         // a name, "list" or "all"
  std::filesystem::path out;  // a file; a folder for "all"
  std::string size = "1280x720";
  client::Look look;
  bool gallery = false;  // with "all": each in every look and language, and a page that shows them
};

// Does as it says; "list" prints the names, one a line. kInvalid is a mistake in the wish, anything else is one of this
// machine.
[[nodiscard]] Outcome take_shots(const ShotWish& wish);

struct ShotSize {
  int width = 0;
  int height = 0;
};
// "1280x720": 320 to 7680 pixels a side. Nothing for anything else.
[[nodiscard]] std::optional<ShotSize> shot_size(const std::string& text);

}  // namespace drops::apps
