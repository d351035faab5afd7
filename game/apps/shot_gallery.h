#pragma once
// One page with every picture of `--shot all --gallery`: a state a row, a look a column, to be seen at a glance in a
// browser. It writes text alone; the pictures are drawn in client_shots.cpp.

#include <string>
#include <string_view>
#include <vector>

#include "game/client/theme.h"

namespace drops::apps {

// A way in which every screen is drawn.
struct ShotVariant {
  std::string folder;  // "dark"; its pictures lie there, NAME.png each
  std::string title;   // "Dark"
  client::Look look;
  std::string language = "en";
};
// Light, dark, high contrast, 200 %, and each language that the window speaks besides English.
[[nodiscard]] std::vector<ShotVariant> shot_variants();

// The page beside those folders.
[[nodiscard]] std::string gallery_page(const std::vector<ShotVariant>& variants,
                                       const std::vector<std::string>& screens);

}  // namespace drops::apps
