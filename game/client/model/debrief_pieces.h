#pragma once
// The pieces that the models of a debrief are made of. Not for screens.

#include "game/client/model/pieces.h"

namespace drops::client::model {

[[nodiscard]] DebriefStep step_of(schema::DebriefStep step);
[[nodiscard]] std::string step_number(schema::DebriefStep step);  // "Step 2 of 7"
[[nodiscard]] Countdown countdown_of(const schema::DebriefPart& part, const Seen& seen);
[[nodiscard]] std::string done_words(std::uint32_t done, std::uint32_t here);

// A player's; nothing of it where no debrief is led.
[[nodiscard]] Debrief debrief_of(const Newest& newest, const Seen& seen, const Local& local);
[[nodiscard]] Evidence evidence_of(const Newest& newest, const Local& local);
[[nodiscard]] WhatIfCard what_if_of(const schema::ShownWhatIf& shown);

}  // namespace drops::client::model
