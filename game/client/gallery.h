#pragma once
// Every widget on a few pages, from made-up data: to look at while the look changes, and for the tests of sizes. It is
// no screen of the game.

#include <span>
#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct GalleryPage {
  std::string_view name;
  void (*build)(Ui&);
};
[[nodiscard]] std::span<const GalleryPage> gallery_pages();

}  // namespace drops::client
