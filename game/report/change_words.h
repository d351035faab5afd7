#pragma once
// One change of a story in words, as a line of the transcript. Knows no layout.

#include <cstdint>
#include <string>
#include <vector>

#include "game/plan/plan.h"
#include "game/schema/event.pb.h"
#include "game/session/changes.h"
#include "game/session/state.h"

namespace drops::report {

// Whose story, and at which scene.
struct Scope {
  const session::State& after;
  const plan::Plan& plan;
  TeamId team;
  session::Where where{};
};

// How this entity is called in its team's story: "Tester", "Dana, the client", "the team".
[[nodiscard]] std::string name_in(const Scope& scope, const trust::Entity& who);

// The changes worth telling, each as a line: "Dana, the client → the team: 2 drops of care (because ...)". Entries in a
// row that differ only by who trusts whom become one line; what is only counted, or had no effect because somebody else
// did the same, has none.
using Changes = google::protobuf::RepeatedPtrField<schema::Change>;
[[nodiscard]] std::vector<std::string> words_of(const Scope& scope, const Changes& changes);

}  // namespace drops::report
