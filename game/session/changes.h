#pragma once
// Between the trust model's plain changes and the messages of the journal.

#include <optional>

#include "game/schema/event.pb.h"
#include "game/trust/ledger.h"

namespace drops::session {

[[nodiscard]] schema::Change to_message(const trust::Change& change);

// The change of a message, or nothing where it is none of trust's (stakes, facts, data, who spoke). An entry gets the
// scene, visit and tick of the event that carries it.
struct Where {
  std::uint32_t scene = 0;
  std::uint32_t visit = 0;
  Tick tick = 0;
};
[[nodiscard]] std::optional<trust::Change> from_message(const schema::Change& message, const Where& where);

}  // namespace drops::session
