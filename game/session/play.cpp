// What a seat may say while its team plays: ready, a choice, a pass, a piece of advice or a prediction. And the clock.

#include <algorithm>

#include "game/session/answering.h"

namespace drops::session {
namespace {

// Advice and predictions come from those who are not asked, while the others decide by options.
Result<Cast> cast_beside(const Floor& floor, std::uint32_t visit) {
  auto cast = cast_at(floor, visit);
  if (!cast) return cast;
  if (cast->story().visit.phase != schema::PHASE_DECIDE) {
    return fail(Code::kRefused, "Nobody is deciding at the moment", "advise while others decide");
  }
  if (is_asked(*cast, *floor.seat->place)) {
    return fail(Code::kRefused, "You are asked yourself", "choose instead of advising");
  }
  if (!decides(cast->scene().ask->kind) || asks_the_injured(*cast)) return not_asked_for();
  return cast;
}

// A decision ends by what is decided; only of notes and votes one can say that one has no more.
bool may_be_ready(const Cast& cast) {
  const Phase phase = cast.story().visit.phase;
  if (phase == schema::PHASE_WAIT) return false;
  return phase != schema::PHASE_DECIDE || cast.scene().ask->kind == plan::AskKind::kRetro;
}

}  // namespace

Result<Events> time_up(const Floor&, const schema::Command&) {
  return Events{};
}

Result<Events> ready(const Floor& floor, const schema::Command& command) {
  auto cast = cast_at(floor, command.ready().visit());
  if (!cast) return pass_on(cast);
  const Visit& visit = cast->story().visit;
  if (visit.phase != command.ready().phase()) {
    return fail(Code::kRefused, "That part of the scene is over", "look at the scene on your screen now");
  }
  if (visit.phase == schema::PHASE_MEET) {
    return fail(Code::kRefused, "The other teams are not there yet", "wait for them");
  }
  if (!may_be_ready(*cast)) {
    return fail(Code::kRefused, "A decision ends by choosing", "answer what is asked, or pass");
  }
  const bool of_a_step = visit.phase == schema::PHASE_DECIDE && command.ready().has_step();
  // Said of the step before, and too late for it: nothing happens.
  if (of_a_step && command.ready().step() != visit.step) return Events{};
  if (visit.minds[*floor.seat->place].ready) return Events{};
  schema::Event event;
  event.mutable_ready()->set_seat(floor.seat->id.value);
  return just(std::move(event));
}

Result<Events> choose(const Floor& floor, const schema::Command& command) {
  auto cast = cast_asked(floor, command.choose().visit());
  if (!cast) return pass_on(cast);
  const plan::Ask& ask = *cast->scene().ask;
  if (!chooses_option(ask.kind)) return not_asked_for();
  if (asks_the_injured(*cast)) {
    return fail(Code::kRefused, "The choices are made", "say whether it has landed, or not yet");
  }
  if (has_spoken(*cast, *floor.seat->place)) {
    return fail(Code::kRefused, "Your choice is locked in", "wait for the others");
  }
  auto option = find_option(*cast, command.choose().option());
  if (!option) return pass_on(option);
  if (is_anonymous(ask)) {
    schema::SealedAnswer answer;
    answer.add_numbers(*option);
    return sealed(floor, std::move(answer));
  }
  schema::Event event;
  schema::Chosen& chosen = *event.mutable_chosen();
  chosen.set_seat(floor.seat->id.value);
  chosen.set_option(*option);
  if (ask.explain) chosen.set_why(command.choose().why());
  return just(std::move(event));
}

Result<Events> pass(const Floor& floor, const schema::Command& command) {
  auto cast = cast_at(floor, command.pass().visit());
  if (!cast) return pass_on(cast);
  const Place place = *floor.seat->place;
  const Visit& visit = cast->story().visit;
  if (has_passed(*cast, place)) return Events{};
  const bool decides_now = visit.phase == schema::PHASE_DECIDE && is_asked(*cast, place);
  const bool reacts_now = (visit.phase == schema::PHASE_REVEAL || visit.phase == schema::PHASE_REFLECT) &&
                          (may_witness(*cast, place) || witnessed_place(*cast) == place);
  if (!decides_now && !reacts_now) {
    return fail(Code::kRefused, "Nothing is asked of you at the moment", "look at the scene on your screen now");
  }
  if (decides_now ? has_spoken(*cast, place) : visit.minds[place].answers > 0) {
    return fail(Code::kRefused, "You have answered already, and that stands", "wait for the others");
  }
  schema::Event event;
  event.mutable_passed()->set_seat(floor.seat->id.value);
  return just(std::move(event));
}

Result<Events> advise(const Floor& floor, const schema::Command& command) {
  auto cast = cast_beside(floor, command.advise().visit());
  if (!cast) return pass_on(cast);
  if (cast->scene().ask->predict) {
    return fail(Code::kRefused, "Here you say what they will choose", "predict instead of advising");
  }
  auto option = find_option(*cast, command.advise().option());
  if (!option) return pass_on(option);
  schema::Event event;
  event.mutable_advised()->set_seat(floor.seat->id.value);
  event.mutable_advised()->set_option(*option);
  return just(std::move(event));
}

Result<Events> predict(const Floor& floor, const schema::Command& command) {
  auto cast = cast_beside(floor, command.predict().visit());
  if (!cast) return pass_on(cast);
  if (!cast->scene().ask->predict) {
    return fail(Code::kRefused, "Nobody is asked to predict here", "advise those who decide");
  }
  auto option = find_option(*cast, command.predict().option());
  if (!option) return pass_on(option);
  schema::Event event;
  event.mutable_predicted()->set_seat(floor.seat->id.value);
  event.mutable_predicted()->set_option(*option);
  return just(std::move(event));
}

}  // namespace drops::session
