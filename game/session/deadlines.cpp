#include "game/session/deadlines.h"

#include <algorithm>

#include "game/session/asking.h"

namespace drops::session {
namespace {

bool is_waited_for(const Cast& cast, Place place, Tick tick) {
  if (cast.here(place)) return true;
  const Seat& seat = cast.seat(place);
  return seat.presence == Presence::kAway && tick < seat.away_since + kGraceForAway;
}

bool all_have_decided(const Cast& cast, Tick tick) {
  const Visit& visit = cast.story().visit;
  if (visit.decided_for && !asks_the_injured(cast)) return true;
  const Places asked = deciders(cast);
  if (asked.empty()) return true;
  bool somebody = false;
  for (const Place place : asked) {
    const bool done = is_done(cast, place);
    somebody = somebody || done;
    if (!done && is_waited_for(cast, place, tick)) return false;
  }
  return somebody;  // all away, nothing said: time decides, for they may come back
}

// What mates say of an act counts as ready where nothing else is left to do.
bool all_are_ready(const Cast& cast) {
  const Places present = cast.present();
  const bool reflects = cast.story().visit.phase == schema::PHASE_REFLECT;
  return !present.empty() && std::all_of(present.begin(), present.end(), [&](Place place) {
    return cast.story().visit.minds[place].ready || (reflects && has_witnessed(cast, place));
  });
}

}  // namespace

bool is_over(const Cast& cast, Tick tick) {
  const Visit& visit = cast.story().visit;
  if (visit.deadline >= 0 && tick >= visit.deadline) return true;
  if (visit.phase == schema::PHASE_WAIT || visit.phase == schema::PHASE_MEET) return false;
  return visit.phase == schema::PHASE_DECIDE ? all_have_decided(cast, tick) : all_are_ready(cast);
}

std::optional<Tick> next_deadline(const Cast& cast, Tick now) {
  const Story& story = cast.story();
  if (story.over() || story.visit.number == 0 || story.visit.deadline < 0) return std::nullopt;
  Tick next = story.visit.deadline;
  if (story.visit.phase != schema::PHASE_DECIDE) return next;
  for (Place place = 0; place < cast.size(); ++place) {
    const Seat& seat = cast.seat(place);
    if (seat.presence == Presence::kAway && seat.away_since + kGraceForAway > now) {
      next = std::min(next, seat.away_since + kGraceForAway);
    }
  }
  return next;
}

}  // namespace drops::session
