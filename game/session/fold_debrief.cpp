// What happens in a debrief: its steps, and what people say in them.

#include <algorithm>

#include "game/session/fold.h"

namespace drops::session {
namespace {

DebriefMind& mind_of(Debrief& debrief, SeatId seat) {
  const auto found = std::find_if(debrief.minds.begin(), debrief.minds.end(),
                                  [&](const DebriefMind& mind) { return mind.seat == seat; });
  if (found != debrief.minds.end()) return *found;
  DebriefMind& mind = debrief.minds.emplace_back();
  mind.seat = seat;
  return mind;
}

void mark(std::vector<SeatId>& marks, SeatId seat, bool on) {
  std::erase(marks, seat);
  if (on) marks.push_back(seat);
}

}  // namespace

void Fold::on(const schema::DebriefStepBegan& e) {
  Debrief& debrief = state.house.debrief;
  debrief.teams.resize(state.stories.size());
  debrief.deadline = e.deadline();
  if (e.step() == debrief.step && !e.asks_again()) return;
  debrief.minds.clear();
  if (e.step() != debrief.step) debrief.began = tick;
  debrief.step = e.step();
}

void Fold::on(const schema::DebriefSealed& e) {
  DebriefMind& mind = mind_of(state.house.debrief, SeatId(e.seat()));
  ++mind.answers;
  if (!e.has_answer()) return;  // from a journal, which does not hold it
  const std::uint32_t what = e.answer().numbers_size() > 0 ? e.answer().numbers(0) : 0;
  mind.sealed.push_back({static_cast<schema::DebriefSaying>(what), e.answer().text()});
}

void Fold::on(const schema::DebriefShown& e) {
  TeamDebrief& at = state.house.debrief.teams[e.team()];
  if (e.step() == schema::DEBRIEF_REACTIONS) {
    at.reactions_shown = true;
    at.reactions.assign(e.words().begin(), e.words().end());
    return;
  }
  at.views_shown = true;
  at.views.clear();
  for (int i = 0; i < e.words_size(); ++i) {
    at.views.push_back({e.sayings(i) == schema::SAYING_DELTA, e.words(i), {}});
  }
}

void Fold::on(const schema::DebriefSaid& e) {
  const SeatId by(e.seat());
  const TeamId team = seat(e.seat()).team;
  Debrief& debrief = state.house.debrief;
  if (e.what() == schema::SAYING_AGREEMENT) {
    debrief.agreement.push_back({by, team, e.text(), {by}});
    return;
  }
  std::erase_if(debrief.next_steps, [&](const NextStep& old) { return old.seat == by; });
  debrief.next_steps.push_back({by, team, e.when(), e.text(), e.asks()});
}

void Fold::on(const schema::DebriefMarked& e) {
  const SeatId by(e.seat());
  Debrief& debrief = state.house.debrief;
  TeamDebrief& at = debrief.teams[seat(e.seat()).team.value];
  switch (e.what()) {
    case schema::DEBRIEF_NOD: return mark(at.views[e.number()].nods, by, e.on());
    case schema::DEBRIEF_AGREE: return mark(debrief.agreement[e.number()].votes, by, e.on());
    case schema::DEBRIEF_NO_MORE: mind_of(debrief, by).no_more = e.on(); return;
    default: break;
  }
  const std::pair differs(e.number(), by);
  std::erase(at.differs, differs);
  if (e.on()) at.differs.push_back(differs);
}

}  // namespace drops::session
