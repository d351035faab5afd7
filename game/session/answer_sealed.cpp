// Answers in numbers that nobody sees before their question closes: votes for notes, a pulse, a witness response.

#include <fmt/format.h>

#include <algorithm>

#include "game/session/answering.h"

namespace drops::session {
namespace {

using plan::AskKind;

schema::SealedAnswer number(std::uint32_t value) {
  schema::SealedAnswer answer;
  answer.add_numbers(value);
  return answer;
}

}  // namespace

// A vote says which point matters, not how much: at most one of each seat's votes goes to a note.
Result<Events> vote_note(const Floor& floor, const schema::Command& command) {
  auto cast = cast_asked(floor, command.vote_note().visit());
  if (!cast) return pass_on(cast);
  const plan::Ask& ask = *cast->scene().ask;
  const Visit& visit = cast->story().visit;
  if (ask.kind != AskKind::kRetro) return not_asked_for();
  if (visit.step != 1) {
    return fail(Code::kRefused,
                visit.step == 0 ? "The notes are not on the board yet" : "The votes are counted already",
                "look at the board");
  }
  const std::uint32_t note = command.vote_note().note();
  if (note >= visit.notes.size()) return fail(Code::kNotFound, "There is no such note", "choose one on the board");
  const PlaceMind& mind = mind_of(floor, *cast);
  const bool voted =
      std::any_of(mind.sealed.begin(), mind.sealed.end(), [&](const Sealed& vote) { return number_of(vote) == note; });
  if (voted) return fail(Code::kRefused, "This note has your vote already", "give your next one to another note");
  if (mind.answers >= static_cast<std::uint32_t>(ask.votes)) {
    return fail(Code::kLimit, fmt::format("You have given all of your {} votes", ask.votes), "wait for the others");
  }
  return sealed(floor, number(note));
}

Result<Events> answer_pulse(const Floor& floor, const schema::Command& command) {
  auto cast = cast_asked(floor, command.answer_pulse().visit());
  if (!cast) return pass_on(cast);
  const plan::Ask& ask = *cast->scene().ask;
  if (ask.kind != AskKind::kPulse) return not_asked_for();
  if (has_spoken(*cast, *floor.seat->place)) return locked_in();
  const std::size_t items = floor.plan.pulses[ask.pulse.at()].items.size();
  const auto& answers = command.answer_pulse().answers();
  if (static_cast<std::size_t>(answers.size()) != items) {
    return fail(Code::kInvalid, fmt::format("There are {} items, and answers to {}", items, answers.size()),
                "answer each, or pass it");
  }
  if (std::any_of(answers.begin(), answers.end(), [](std::uint32_t answer) { return answer > 5; })) {
    return fail(Code::kInvalid, "An answer is not on the scale", "answer from 1 to 5");
  }
  schema::SealedAnswer answer;
  *answer.mutable_numbers() = answers;
  return sealed(floor, std::move(answer));
}

// From a mate: what the act did. From the one who acted: what most will say.
Result<Events> witness(const Floor& floor, const schema::Command& command) {
  auto cast = cast_at(floor, command.witness().visit());
  if (!cast) return pass_on(cast);
  const Phase phase = cast->story().visit.phase;
  const auto actor = witnessed_place(*cast);
  if ((phase != schema::PHASE_REVEAL && phase != schema::PHASE_REFLECT) || !actor) {
    return fail(Code::kRefused, "Nobody is asked about an act at the moment", "look at the scene on your screen now");
  }
  const Place place = *floor.seat->place;
  if (place != *actor && !may_witness(*cast, place)) {
    return fail(Code::kRefused, "Between a manager and those they manage, none of this is asked", "say nothing here");
  }
  if (mind_of(floor, *cast).passed) return fail(Code::kRefused, "You have passed here", "wait for the others");
  if (mind_of(floor, *cast).answers > 0) return locked_in();
  return sealed(floor, number(static_cast<std::uint32_t>(command.witness().answer())));
}

}  // namespace drops::session
