#pragma once
// What one team may decide at a question, boiled down to what makes a difference to the story. The abstraction of
// explore.h stands here:
//
//  - vote, leader, only, across: the team's answer. All who are asked choose the same, once for each open option.
//  - each: the set of options that are chosen. Every set that has not more options than there are seats, its options
//    dealt to the seats in turn.
//  - allocate: all points to one option, once for each open one; and the points spread over all.
//  - paraphrase: all words landed, or none did. Pledge, retro and pulse move no level: one answer each.
//
// Who is silent, away or sent a surprise is not walked: time takes the default, which some choice takes as well.

#include <cstdint>
#include <vector>

#include "game/session/decide.h"

namespace drops::author {

struct Decision {
  std::uint32_t options = 0;         // bits: chosen
  std::vector<session::Said> words;  // in the order of places
};

// Needs a story in PHASE_DECIDE.
[[nodiscard]] std::vector<Decision> decisions(const session::State& state, const plan::Plan& plan, TeamId team);

}  // namespace drops::author
