// Questions that are answered in steps, and answers that come once and sealed: the board of a retro, the marks of a
// paraphrase, and what mates say of an act.

#include <algorithm>

#include "game/base/keyed_random.h"
#include "game/session/asking.h"
#include "game/session/hearing.h"
#include "game/session/scene.h"

namespace drops::session {
namespace {

constexpr Tick kHearing = 30'000;  // for the injured to say whether it has landed

// All notes, in an order that says nothing of who wrote them: by their text before they are shuffled, for whoever has
// the journal has the seed, and could put a shuffle back into the order of seats.
std::vector<std::string> shuffled_notes(const Cast& cast) {
  const Visit& visit = cast.story().visit;
  std::vector<std::string> notes;
  for (const PlaceMind& mind : visit.minds) {
    for (const Sealed& note : mind.sealed) {
      if (!note.text.empty()) notes.push_back(note.text);
    }
  }
  std::sort(notes.begin(), notes.end());
  keyed_shuffle(RandomKey{cast.state.house.luck(), cast.team.value, visit.number, "retro"}, std::span(notes));
  if (notes.size() > plan::kMostNotes) notes.resize(plan::kMostNotes);
  return notes;
}

std::vector<std::uint32_t> votes_of(const Visit& visit) {
  std::vector<std::uint32_t> votes(visit.notes.size(), 0);
  for (const PlaceMind& mind : visit.minds) {
    for (const Sealed& vote : mind.sealed) {
      if (const auto note = number_of(vote); note && *note < votes.size()) ++votes[*note];
    }
  }
  return votes;
}

// A board without notes needs no votes, and votes for nothing no owner.
bool has_another(const Cast& cast, const schema::StepBegan& step) {
  if (cast.scene().ask->kind == plan::AskKind::kParaphrase) return true;
  if (chooses_option(cast.scene().ask->kind)) return !injured(cast).empty();
  if (step.step() == 1) return step.notes_size() > 0;
  return std::any_of(step.votes().begin(), step.votes().end(), [](std::uint32_t votes) { return votes > 0; });
}

}  // namespace

std::optional<schema::Event> next_step(const Cast& cast, Tick tick) {
  const Visit& visit = cast.story().visit;
  const plan::AskKind kind = cast.scene().ask->kind;
  if (visit.step + 1 >= steps_of(cast.scene())) return std::nullopt;
  schema::Event event;
  schema::StepBegan& step = *event.mutable_step();
  step.set_team(cast.team.value);
  step.set_visit(visit.number);
  step.set_step(visit.step + 1);
  step.set_deadline(tick + (chooses_option(kind) ? kHearing : phase_time(cast, cast.scene(), schema::PHASE_DECIDE)));
  if (kind == plan::AskKind::kRetro && visit.step == 0) {
    for (std::string& note : shuffled_notes(cast)) step.add_notes(std::move(note));
  } else if (kind == plan::AskKind::kRetro) {
    for (const std::uint32_t votes : votes_of(visit)) step.add_votes(votes);
  }
  if (!has_another(cast, step)) return std::nullopt;
  return event;
}

std::optional<schema::Event> close_witness(const Cast& cast) {
  const Visit& visit = cast.story().visit;
  const auto actor = witnessed_place(cast);
  if (!actor || visit.witness_done) return std::nullopt;
  std::array<std::uint32_t, 5> counts{};
  bool somebody = false;
  schema::Event event;
  schema::WitnessClosed& closed = *event.mutable_witness_closed();
  for (Place place = 0; place < cast.size(); ++place) {
    const auto& sealed = visit.minds[place].sealed;
    const auto answer = sealed.empty() ? std::nullopt : number_of(sealed.front());
    if (!answer || *answer >= counts.size() || is_manager(cast, place)) continue;
    if (place == *actor) {
      closed.set_prediction(*answer);
    } else {
      ++counts[*answer];
      somebody = true;
    }
  }
  if (!somebody) return std::nullopt;
  closed.set_team(cast.team.value);
  closed.set_visit(visit.number);
  closed.set_actor(*actor);
  closed.mutable_counts()->Assign(counts.begin(), counts.end());
  return event;
}

}  // namespace drops::session
