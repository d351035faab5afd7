// What happens in the House: seats, the door, people's words, the clock's standing. Going back rewinds none of it.

#include <algorithm>

#include "game/session/fold.h"

namespace drops::session {
namespace {

// A place that loses its seat goes on with the one that mirrors it, if there is one.
void hand_over(State& state, const Seat& gone) {
  if (!gone.place || !gone.team.valid()) return;
  Story& story = state.story(gone.team);
  if (gone.mirrors) {
    std::erase(story.mirrors, gone.id);
    return;
  }
  const auto heir = std::find_if(story.mirrors.begin(), story.mirrors.end(),
                                 [&](SeatId id) { return state.seat(id)->place == gone.place; });
  if (heir == story.mirrors.end()) return;
  story.places[*gone.place] = *heir;
  state.house.seats[heir->value].mirrors = false;
  story.mirrors.erase(heir);
}

}  // namespace

void Fold::on(const schema::SessionOpened& e) {
  state.house.seed = e.seed();
  state.house.most_seats = e.most_seats();
  state.house.pace_percent = e.pace_percent();
  state.house.together = e.together();
  state.house.contract = e.contract();
  state.house.recognition = e.recognition();
  state.house.locks_at_start = e.locks_at_start();
  state.house.pulse_least = e.pulse_least();
  state.house.programme = e.programme();
  for (const schema::ProgrammePart& part : e.parts()) {
    state.house.parts.push_back({part.sort(), part.title(), part.minutes()});
  }
  state.stories.resize(e.teams());
}

void Fold::on(const schema::SeatTaken& e) {
  Seat& taken = state.house.seats.emplace_back();
  taken.id = SeatId(e.seat());
  taken.kind = e.kind();
  taken.name = e.name();
  taken.token_hash = e.token_hash();
  if (e.has_team()) taken.team = TeamId(e.team());
  if (!e.has_place()) return;
  taken.place = e.place();
  story(e.team()).places.push_back(taken.id);
  story(e.team()).roles.push_back(e.role());
  add_place(story(e.team()), plan, e.place());
}

void Fold::on(const schema::SeatAway& e) {
  seat(e.seat()).presence = Presence::kAway;
  seat(e.seat()).away_since = tick;
}

void Fold::on(const schema::SeatBack& e) {
  seat(e.seat()).presence = Presence::kPresent;
}

void Fold::on(const schema::SeatLeft& e) {
  hand_over(state, seat(e.seat()));
  seat(e.seat()).presence = Presence::kLeft;
}

void Fold::on(const schema::TeamChosen& e) {
  seat(e.seat()).team = TeamId(e.team());
}

void Fold::on(const schema::StrengthsShown& e) {
  seat(e.seat()).strengths.clear();
  for (const int strength : e.strengths()) seat(e.seat()).strengths.push_back(static_cast<schema::Strength>(strength));
}

void Fold::on(const schema::SeatMoved& e) {
  Seat& moved = seat(e.seat());
  hand_over(state, moved);
  moved.mirrors = false;
  moved.team = TeamId(e.team());
  moved.place.reset();
  if (!e.has_place()) return;
  moved.place = e.place();
  story(e.team()).places.push_back(moved.id);
  story(e.team()).roles.push_back(e.role());
  add_place(story(e.team()), plan, e.place());
}

void Fold::on(const schema::SeatRenamed& e) {
  seat(e.seat()).name = e.name();
}

void Fold::on(const schema::SeatMirrors& e) {
  Seat& mirror = seat(e.seat());
  hand_over(state, mirror);
  const Seat& of = seat(e.of());
  mirror.team = of.team;
  mirror.place = of.place;
  mirror.mirrors = true;
  story(of.team.value).mirrors.push_back(mirror.id);
}

void Fold::on(const schema::ContractAnswered& e) {
  seat(e.seat()).accepted = e.accept();
}

void Fold::on(const schema::ManagerMarked& e) {
  seat(e.seat()).manager = e.manager();
}

void Fold::on(const schema::DoorLocked& e) {
  state.house.door_locked = e.locked();
}

void Fold::on(const schema::Recognised& e) {
  state.house.recognitions.push_back({state.house.story_part, SeatId(e.seat()), SeatId(e.to()), e.why()});
}

void Fold::on(const schema::PauseAsked& e) {
  state.house.words.push_back({SeatId(e.seat()), tick, ""});
}

void Fold::on(const schema::FacilitatorTold& e) {
  state.house.words.push_back({SeatId(e.seat()), tick, e.text()});
}

void Fold::on(const schema::MessageSent& e) {
  Message message;
  if (e.has_team()) message.team = TeamId(e.team());
  if (e.has_seat()) message.seat = SeatId(e.seat());
  message.tick = tick;
  message.text = e.text();
  state.house.messages.push_back(std::move(message));
}

void Fold::on(const schema::Spotlit& e) {
  state.house.spotlight.reset();
  if (e.has_team()) state.house.spotlight = TeamId(e.team());
}

void Fold::on(const schema::PledgeMarked& e) {
  auto& marks = state.house.pledges[e.pledge()].marks;
  const auto mine =
      std::find_if(marks.begin(), marks.end(), [&](const auto& mark) { return mark.first.value == e.seat(); });
  if (mine == marks.end()) {
    marks.emplace_back(SeatId(e.seat()), e.kept());
  } else {
    mine->second = e.kept();
  }
}

void Fold::on(const schema::Paused&) {
  state.house.paused = true;
}

void Fold::on(const schema::Resumed&) {
  state.house.paused = false;
}

void Fold::on(const schema::Frozen& e) {
  state.house.frozen = e.frozen();
}

void Fold::on(const schema::PaceSet& e) {
  state.house.together = e.together();
  state.house.box_ends = e.box_ends();
}

void Fold::on(const schema::Ended&) {
  state.house.stage = schema::STAGE_ENDED;
}

}  // namespace drops::session
