#pragma once
// A square code from dark and light cells, always dark on white with its quiet border: cameras do not read dark themes.

#include <string_view>
#include <vector>

#include "game/client/ui.h"

namespace drops::client {

struct QrPicture {
  std::string_view id = "qr";
  std::string_view label = {};  // for speech: what it leads to
  std::size_t side = 0;         // cells on a side
  std::vector<bool> dark = {};  // side x side, row by row
  float size = 200;             // units
};
void qr_picture(Ui& ui, const QrPicture& picture);

}  // namespace drops::client
