#pragma once
// Options that nobody has a reason to choose, because another at the same question is never worse and sometimes better.
// Option A is dominated by option B where all of these hold:
//
//  1. On paper, for whatever the other team answers, B gives everybody whose trust either of them moves at least as
//  much
//     on each pillar (a bucket outweighs any leaks), as much safety, and as much of every stake.
//  2. B costs no risk that A spares: it draws, hides, breaks, promises, excuses and blames nothing, and tells no
//  secret,
//     that A does not; and it needs no more safety to be said.
//  3. A says nothing that B keeps to itself: what telling a fact or speaking up is worth, people know better than bots.
//  4. In the end of the random stories, A is ahead of B in nothing, whatever was promised, broken, hidden or open when
//     the question came: not in anybody's trust on any pillar, nor in safety, nor in a stake. "Ahead" is by more than
//     chance explains (four standard errors, and a fiftieth of a drop).
//  5. And B is ahead in something: on paper, or in the end of all these stories by a tenth of a drop or more.
//
// So a price, a risk, or one situation in which it is the better choice is enough to clear an option.

#include <cstdint>
#include <string>
#include <vector>

#include "game/author/weighing.h"
#include "game/plan/plan.h"

namespace drops::author {

struct Dominated {
  std::uint32_t scene = 0, option = 0, by = 0;
  std::string where;  // B is ahead: "Dana, the client: care"
};

// By scene and option; each option once. Needs some thousands of random stories: what was seldom chosen is not judged.
[[nodiscard]] std::vector<Dominated> dominated_options(const plan::Plan& plan, const Weighing& weighing);

}  // namespace drops::author
