#include "game/session/answering.h"

#include <algorithm>

namespace drops::session {

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

Result<Cast> cast_deciding(const Floor& floor, std::uint32_t visit) {
  auto cast = cast_at(floor, visit);
  if (!cast) return cast;
  const Phase phase = cast->story().visit.phase;
  if (phase == schema::PHASE_READ || phase == schema::PHASE_TALK) {
    return fail(Code::kRefused, "It is not time to decide yet", "read and talk first; the banner says when");
  }
  if (phase != schema::PHASE_DECIDE) {
    return fail(Code::kRefused, "This has been decided already", "look at what came of it");
  }
  return cast;
}

Result<Cast> cast_asked(const Floor& floor, std::uint32_t visit) {
  auto cast = cast_deciding(floor, visit);
  if (!cast) return cast;
  if (!is_asked(*cast, *floor.seat->place)) {
    if (asks_the_injured(*cast)) {
      return fail(Code::kRefused, "What was chosen stands", "wait for those whom it is said to");
    }
    const plan::Ask& ask = *cast->scene().ask;
    const char* todo = !decides(ask.kind) ? "wait for them" : ask.predict ? "you may predict" : "you may advise";
    return fail(Code::kRefused, "Somebody else decides here", todo);
  }
  if (has_passed(*cast, *floor.seat->place)) return fail(Code::kRefused, "You have passed here", "wait for the others");
  return cast;
}

Result<std::uint32_t> find_option(const Cast& cast, const std::string& id) {
  const auto& options = cast.scene().ask->options;
  const auto found =
      std::find_if(options.begin(), options.end(), [&](const plan::Option& option) { return option.id == id; });
  const auto number = static_cast<std::uint32_t>(found - options.begin());
  const Visit& visit = cast.story().visit;
  if (found == options.end() || !visit.offers(number)) {
    return fail(Code::kNotFound, "This scene has no such option", "choose one of those on the card");
  }
  if (visit.locks(number)) {
    return fail(Code::kRefused, "It does not feel safe enough to say this here", "choose another option");
  }
  return number;
}

}  // namespace drops::session
