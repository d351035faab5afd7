#pragma once
// The pieces of what stands beside the story. Not for screens.

#include "game/client/model/pieces.h"

namespace drops::client::model {

[[nodiscard]] Aside aside_of(const Newest& newest, const Seen& seen, const Local& local, Page page);
[[nodiscard]] Contract contract_of(const Newest& newest);
[[nodiscard]] std::vector<Fact> facts_of(const Newest& newest, const Local& local);

// The session has a contract, and I have not said yes or no to it.
[[nodiscard]] bool awaits_contract(const Newest& newest);

}  // namespace drops::client::model
