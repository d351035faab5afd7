#pragma once
// One answer that may be chosen: the key that chooses it, its text, what a reader of the card can tell about it, and
// why it cannot be chosen where it cannot. It never knows what the answer does to trust.

#include <string>
#include <string_view>
#include <vector>

#include "game/client/ui.h"

namespace drops::client {

enum class OptionState { kFree, kChosen, kLocked, kRevealed, kDimmed };

// A small mark under the text: "keeps a promise", "days −2", "2 advise this".
struct OptionMark {
  const char* icon = nullptr;
  std::string text = {};
  Sign sign = Sign::kNeutral;
};

struct OptionCard {
  std::string_view id = {};  // "option_1"
  int number = 0;            // the digit that chooses it, 1..9; 0: none
  std::string_view text = {};
  std::string_view second = {};  // a second, quieter line
  std::vector<OptionMark> marks = {};
  OptionState state = OptionState::kFree;
  std::string_view reason = {};        // why it is locked: shown beside a lock
  std::string_view group = "options";  // arrow keys walk within it
};
// True when it was chosen in this frame, by mouse, Enter, Space or its digit. Locked, revealed and dimmed cards never
// are. kChosen: my choice so far (may change). kRevealed: the answer that counted. kDimmed: an answer after the close.
bool option_card(Ui& ui, const OptionCard& option);

}  // namespace drops::client
