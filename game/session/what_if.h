#pragma once
// "What if we had chosen the other one?" The same session once more on a copy, by the same decide and apply, with
// another choice at one point. Later choices are kept where they still exist; where they do not, the default is taken.
// Pauses, extensions and the facilitator's going back and forth are left out: they move no trust.

#include <span>

#include "game/session/session.h"

namespace drops::session {

// Where the other choice is made. Without a place: everybody who answered there chooses it.
struct Turn {
  TeamId team;
  std::uint32_t visit = 0;  // of that team
  std::optional<std::uint32_t> place;
  std::uint32_t option = 0;
  std::optional<std::uint32_t> part{};  // a story of the programme; not given: the last one
};

// A session as long as this is played again in a moment; one that has grown longer would hold everybody up.
inline constexpr std::size_t kMostPlayedAgain = 40'000;  // events

// The state in which the session would have ended. Refuses (kLimit) a journal of more than kMostPlayedAgain events, and
// a story that does not come to its end; (kRefused) one whose scenario was edited on the way; (kNotFound) a visit that
// has not closed, an option that its scene has not or whose choosing there is not one person's or one team's, and a
// place that did not answer.
[[nodiscard]] Result<State> what_if(const plan::Plan& plan, plan::Hooks& hooks, std::span<const schema::Event> journal,
                                    const Turn& turn);

// The same in a programme, with the hooks of each of its plans: how that one story would have ended. What it carried on
// to the next is left as it was.
[[nodiscard]] Result<State> what_if(const plan::Programme& programme, std::span<plan::Hooks* const> hooks,
                                    std::span<const schema::Event> journal, const Turn& turn);

}  // namespace drops::session
