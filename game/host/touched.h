#pragma once
// Whose view an event can change: a table from the kind of event to teams and kinds of parts. Too much costs time; too
// little leaves a screen stale, so what is not named here touches everything.

#include "game/host/outbox.h"

namespace drops::host {

struct Touched {
  TeamId team;      // not valid: every team
  TeamId other;     // another one beside it, where valid
  PartKinds parts;  // of its members; facilitators and projectors have theirs touched by everything
};

[[nodiscard]] Touched touched_by(const session::State& state, const schema::Event& event);

}  // namespace drops::host
