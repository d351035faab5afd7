#pragma once
// Which keys do what, in one quiet line: "1 2 3 choose   Enter lock in".

#include <string>
#include <string_view>
#include <vector>

#include "game/client/ui.h"

namespace drops::client {

struct KeyHint {
  std::string keys = {};  // "1–3", "Enter"
  std::string does = {};  // "choose"
};
void key_hints(Ui& ui, const std::vector<KeyHint>& hints);

}  // namespace drops::client
