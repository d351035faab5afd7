#pragma once
// What waits for one of several people at a laptop, from their own view alone. It decides nothing of the game: whether
// an answer is still wanted, the view says.

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "game/client/model/laptop.h"
#include "game/client/model/local.h"
#include "game/link/parts.h"

namespace drops::client::model {

struct Duties {
  Waits waits = Waits::kNothing;
  bool done = false;      // with what goes on now
  bool together = false;  // what all do at once is still to be done: read, talked, seen
};

// What only this person may read: facts, which stand on the role card too, and what the scene says to their role.
struct OwnTexts {
  std::vector<std::string> known;
  std::vector<std::string> in_scene;
};
[[nodiscard]] OwnTexts own_texts(const link::Parts& parts);

// `read`: own texts that this person has had before them.
[[nodiscard]] Duties duties_of(const link::Parts& parts, const LocalStory& local, const std::set<std::string>& read);

// What goes on, as far as an answer belongs to it: another one begins with another phase, step or scene.
struct Occasion {
  int stage = 0;
  std::uint32_t part = 0;
  std::uint32_t visit = 0;
  int phase = 0;
  std::uint32_t step = 0;
  int debrief = 0;
  friend bool operator==(const Occasion&, const Occasion&) = default;
};
[[nodiscard]] Occasion occasion_of(const link::Parts& parts);

}  // namespace drops::client::model
