#pragma once
// What the handlers of answers share: is the seat in this scene, is it asked, has it not said its last word? Each
// refusal tells what to do instead.

#include <string>

#include "game/session/asking.h"
#include "game/session/command_table.h"

namespace drops::session {

// The seat's team, if the scene that the command is about is the one that goes on.
[[nodiscard]] Result<Cast> cast_at(const Floor& floor, std::uint32_t visit);

// The same, while its team decides.
[[nodiscard]] Result<Cast> cast_deciding(const Floor& floor, std::uint32_t visit);

// The same, and the seat is asked and has not passed.
[[nodiscard]] Result<Cast> cast_asked(const Floor& floor, std::uint32_t visit);

// The number of an option that may be chosen here. Needs a scene that asks.
[[nodiscard]] Result<std::uint32_t> find_option(const Cast& cast, const std::string& id);

[[nodiscard]] inline const PlaceMind& mind_of(const Floor& floor, const Cast& cast) {
  return cast.story().visit.minds[*floor.seat->place];
}

[[nodiscard]] inline tl::unexpected<Error> locked_in() {
  return fail(Code::kRefused, "Your answer is locked in", "wait for the others");
}

// What was asked here is something else.
[[nodiscard]] inline tl::unexpected<Error> not_asked_for() {
  return fail(Code::kRefused, "This is not what is asked for here", "answer as the card says");
}

// Answers that nobody is to see before their question closes.
[[nodiscard]] inline Events sealed(const Floor& floor, schema::SealedAnswer answer) {
  schema::Event event;
  event.mutable_sealed()->set_seat(floor.seat->id.value);
  *event.mutable_sealed()->mutable_answer() = std::move(answer);
  return just(std::move(event));
}

}  // namespace drops::session
