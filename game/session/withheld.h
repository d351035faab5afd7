#pragma once
// Facts: who could have told one and chose not to, and what that cost the team until everybody knew.

#include "game/session/cast.h"

namespace drops::session {

// Notes who, of those who answered, knew a fact that another option would have told to somebody who does not know it,
// and chose one that tells it to nobody. Before the changes of the close are applied.
void note_withheld(Story& story, const plan::Ask& ask, const schema::SceneClosed& closed);

// What one fact was withheld for.
struct WithheldCost {
  Withheld withheld;
  std::optional<std::uint32_t> known_visit;  // when all knew it; not given: never
  trust::Level lost = 0;                     // hundredths over all vessels, from that scene until then
};
[[nodiscard]] std::vector<WithheldCost> withheld_costs(const Cast& cast);

}  // namespace drops::session
