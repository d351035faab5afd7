#include "game/session/deadlines.h"

#include <algorithm>

namespace drops::session {
namespace {

bool is_waited_for(const Cast& cast, Place place, Tick tick) {
  const Seat& seat = cast.seat(place);
  if (seat.here()) return true;
  return seat.presence == Presence::kAway && tick < seat.away_since + kGraceForAway;
}

bool all_have_decided(const Cast& cast, Tick tick) {
  const Visit& visit = cast.story().visit;
  if (visit.decided_for) return true;
  const Places asked = cast.asked(*cast.scene().ask);
  if (asked.empty()) return true;
  bool somebody = false;
  for (const Place place : asked) {
    const bool chosen = visit.minds[place].choice.has_value();
    somebody = somebody || chosen;
    if (!chosen && is_waited_for(cast, place, tick)) return false;
  }
  return somebody;  // all away, nothing said: time decides, for they may come back
}

bool all_are_ready(const Cast& cast) {
  const Places present = cast.present();
  return !present.empty() && std::all_of(present.begin(), present.end(),
                                         [&](Place place) { return cast.story().visit.minds[place].ready; });
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
