// What a seat may say while its team plays: ready, a choice, a piece of advice. And the clock.

#include <algorithm>

#include "game/session/cast.h"
#include "game/session/command_table.h"

namespace drops::session {
namespace {

// The seat's team, if the scene that the command is about is the one that goes on.
Result<Cast> cast_at(const Floor& floor, std::uint32_t visit) {
  if (!floor.seat->place) {
    return fail(Code::kRefused, "You have no part in this story yet", "wait until the facilitator gives you one");
  }
  const Cast cast{floor.state, floor.plan, floor.seat->team};
  if (cast.story().over()) return fail(Code::kRefused, "Your team's story has ended", "wait for the debrief");
  if (cast.story().visit.number != visit) {
    return fail(Code::kRefused, "That belongs to another scene", "look at the scene on your screen now");
  }
  return cast;
}

Result<std::uint32_t> find_option(const Cast& cast, const std::string& id) {
  const auto& options = cast.scene().ask->options;
  const auto found =
      std::find_if(options.begin(), options.end(), [&](const plan::Option& option) { return option.id == id; });
  if (found == options.end()) {
    return fail(Code::kNotFound, "This scene has no such option", "choose one of those on the card");
  }
  const auto number = static_cast<std::uint32_t>(found - options.begin());
  const auto& locked = cast.story().visit.locked;
  if (std::find(locked.begin(), locked.end(), number) != locked.end()) {
    return fail(Code::kRefused, "It does not feel safe enough to say this here", "choose another option");
  }
  return number;
}

bool is_asked(const Cast& cast, Place place) {
  const Places asked = cast.asked(*cast.scene().ask);
  return std::find(asked.begin(), asked.end(), place) != asked.end();
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
  if (visit.phase == schema::PHASE_DECIDE || visit.phase == schema::PHASE_WAIT) {
    return fail(Code::kRefused, "A decision ends by choosing", "choose an option");
  }
  if (visit.minds[*floor.seat->place].ready) return Events{};
  schema::Event event;
  event.mutable_ready()->set_seat(floor.seat->id.value);
  return just(std::move(event));
}

Result<Events> choose(const Floor& floor, const schema::Command& command) {
  auto cast = cast_at(floor, command.choose().visit());
  if (!cast) return pass_on(cast);
  const Visit& visit = cast->story().visit;
  if (visit.phase == schema::PHASE_READ || visit.phase == schema::PHASE_TALK) {
    return fail(Code::kRefused, "It is not time to decide yet", "read and talk first; the banner says when");
  }
  if (visit.phase != schema::PHASE_DECIDE) {
    return fail(Code::kRefused, "This has been decided already", "look at what came of it");
  }
  if (!is_asked(*cast, *floor.seat->place)) {
    return fail(Code::kRefused, "Somebody else decides here", "you may advise");
  }
  if (visit.minds[*floor.seat->place].choice) {
    return fail(Code::kRefused, "Your choice is locked in", "wait for the others");
  }
  auto option = find_option(*cast, command.choose().option());
  if (!option) return pass_on(option);
  schema::Event event;
  schema::Chosen& chosen = *event.mutable_chosen();
  chosen.set_seat(floor.seat->id.value);
  chosen.set_option(*option);
  if (cast->scene().ask->explain) chosen.set_why(command.choose().why());
  return just(std::move(event));
}

Result<Events> advise(const Floor& floor, const schema::Command& command) {
  auto cast = cast_at(floor, command.advise().visit());
  if (!cast) return pass_on(cast);
  const Visit& visit = cast->story().visit;
  if (visit.phase != schema::PHASE_DECIDE) {
    return fail(Code::kRefused, "Nobody is deciding at the moment", "advise while others decide");
  }
  if (is_asked(*cast, *floor.seat->place)) {
    return fail(Code::kRefused, "You are asked yourself", "choose instead of advising");
  }
  auto option = find_option(*cast, command.advise().option());
  if (!option) return pass_on(option);
  schema::Event event;
  event.mutable_advised()->set_seat(floor.seat->id.value);
  event.mutable_advised()->set_option(*option);
  return just(std::move(event));
}

}  // namespace drops::session
