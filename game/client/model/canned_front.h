#pragma once
// Canned data for the pages before a session, and for a rehearsal that is edited: who is found, what is remembered, a
// file with and without mistakes.

#include <span>

#include "game/client/model/canned.h"

namespace drops::client::model {

[[nodiscard]] std::span<const Still> front_stills();

}  // namespace drops::client::model
