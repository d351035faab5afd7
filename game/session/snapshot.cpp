// What going back needs: a story as it was when a scene was entered, and the way back to it.

#include <algorithm>

#include "game/session/fold.h"

namespace drops::session {

Snapshot snapshot_of(const Story& story, std::uint32_t scene) {
  Snapshot snapshot;
  snapshot.visit = story.visit.number + 1;
  snapshot.places = static_cast<std::uint32_t>(story.places.size());
  snapshot.scene = scene;
  snapshot.standing = story.standing;
  snapshot.stakes = story.stakes;
  snapshot.known = story.known;
  snapshot.data = story.data;
  snapshot.voices = story.voices;
  snapshot.across = story.across;
  snapshot.ledger = story.ledger.size();
  snapshot.past = story.past.size();
  snapshot.learnt = story.learnt.size();
  snapshot.withheld = story.withheld.size();
  snapshot.spoken = story.spoken.size();
  snapshot.notices = story.notices.size();
  return snapshot;
}

// Who joined since keeps the place, which starts afresh.
void restore(Story& story, const plan::Plan& plan, const Snapshot& snapshot) {
  story.standing = snapshot.standing;
  story.stakes = snapshot.stakes;
  story.known = snapshot.known;
  story.data = snapshot.data;
  story.voices = snapshot.voices;
  story.across = snapshot.across;
  story.ledger.resize(snapshot.ledger);
  story.past.resize(snapshot.past);
  story.learnt.resize(snapshot.learnt);
  story.withheld.resize(snapshot.withheld);
  story.spoken.resize(snapshot.spoken);
  story.notices.resize(snapshot.notices);
  std::erase_if(story.marks, [&](const Mark& mark) { return mark.entry >= snapshot.ledger; });
  story.ending.reset();
  story.visit = Visit{};
  story.visit.number = snapshot.visit - 1;
  story.visit.scene = snapshot.scene;
  story.visit.minds.resize(story.places.size());
  story.back_to = snapshot.scene;
  const auto places = static_cast<std::uint32_t>(story.places.size());
  for (std::uint32_t place = snapshot.places; place < places; ++place) add_place(story, plan, place);
  const std::uint32_t visit = snapshot.visit;  // the snapshot itself may go with the next line
  std::erase_if(story.snapshots, [visit](const auto& kept) { return kept->visit >= visit; });
}

}  // namespace drops::session
