#pragma once
// Canned moments as a model, and one part of what was seen changed.

#include <catch2/catch.hpp>

#include "game/client/model/canned.h"

namespace drops::client::model {

inline Local in_story() {
  Local local;
  local.role_seen = true;
  return local;
}

inline Model shown(std::string_view moment, Tick later = 0) {
  return from_parts(seen_at(moment, later), in_story());
}

// One part of what was seen, changed.
template <class Change>
void change(Seen& seen, schema::PartKind kind, Change change) {
  schema::View view;
  for (const schema::Part* part : seen.parts.changed_since(0)) {
    if (part->kind() == kind) *view.add_parts() = *part;
  }
  REQUIRE(view.parts_size() == 1);
  change(*view.mutable_parts(0));
  seen.parts.take(std::move(view));
}

}  // namespace drops::client::model
