#pragma once
// The cards with which people say in the lobby what they bring: twelve, of which each shows up to two. They move
// nothing and are no part of a role. Knows no screen.

#include <cstdint>
#include <string>
#include <vector>

#include "game/client/model/model.h"
#include "game/schema/view.pb.h"

namespace drops::client::model {

inline constexpr std::size_t kMostStrengths = 2;  // as the schema says of ShowStrengths

// "stays calm", as it stands behind a name.
[[nodiscard]] std::string strength_word(schema::Strength strength);

// "stays calm · asks early": what somebody shows; empty: nothing.
[[nodiscard]] std::string strength_words(const schema::RosterSeat& seat);

// All cards, those of `mine` marked; each with what is shown once it is pressed: without it where it was, and where two
// are shown already, instead of the older one.
[[nodiscard]] std::vector<StrengthCard> strength_cards(const schema::MePart& mine);

}  // namespace drops::client::model
