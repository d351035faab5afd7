#pragma once
// A change of trust in words: who trusts whom, what changed, why. The words come from outside; this lays them out.

#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

enum class EntryMark { kDrop, kLeak, kBucket, kRepair, kPromise, kHeld };

struct EntryRow {
  std::string_view id = {};
  EntryMark mark = EntryMark::kDrop;
  std::string_view change = {};    // "2 drops of care"
  std::string_view relation = {};  // "Tester → Team lead"
  std::string_view why = {};       // the author's reason
  std::string_view because = {};   // the option or promise behind it
  bool mine = false;               // my role is one of the two: says so
  bool can_mark = false;           // offers "I see it differently"
  bool marked = false;             // and it was put there
  std::string_view others = {};    // so many others have put it there
};
// True when "I see it differently" was pressed in this frame.
bool entry_row(Ui& ui, const EntryRow& row);

}  // namespace drops::client
