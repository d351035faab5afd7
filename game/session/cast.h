#pragma once
// Who is who in a team's story: who is asked, who is here, whose trust in whom an effect is about. Reads only.

#include <cstdint>
#include <span>
#include <vector>

#include "game/plan/plan.h"
#include "game/session/state.h"
#include "game/trust/settlement.h"

namespace drops::session {

using Place = std::uint32_t;
using Places = std::vector<Place>;

// The view of one team that everything below needs.
struct Cast {
  const State& state;
  const plan::Plan& plan;
  TeamId team;

  [[nodiscard]] const Story& story() const { return state.story(team); }
  [[nodiscard]] const Seat& seat(Place place) const { return state.house.seats[story().places[place].value]; }
  [[nodiscard]] const plan::Role& role(Place place) const { return plan.roles[story().roles[place]]; }
  [[nodiscard]] const plan::Scene& scene() const { return plan.scenes[story().visit.scene]; }

  [[nodiscard]] Place size() const { return static_cast<Place>(story().places.size()); }
  // Nobody sits there any more: given up, or moved to another team.
  [[nodiscard]] bool left(Place place) const;
  // Whoever was dealt the place is here, or somebody who shares it.
  [[nodiscard]] bool here(Place place) const;

  [[nodiscard]] Places everybody() const;                  // who has not left
  [[nodiscard]] Places present() const;                    // who is here
  [[nodiscard]] Places with_role(std::size_t role) const;  // who has not left
  [[nodiscard]] Places leaders() const;  // one at most: who took over, or the first place with a leader's role
  [[nodiscard]] Places asked(const plan::Ask& ask) const;

 private:
  [[nodiscard]] Places without(const plan::Ask& ask) const;  // everybody but those whom the question leaves out
};

// Somebody who did something: one or more seats, each for oneself or as the team.
struct Doers {
  Places places;
  bool as_team = false;            // a vote, an answer across: the team acts, and it counts for those in `places`
  std::optional<Place> partner{};  // paraphrase: whose words were said back; an effect without `with` is theirs alone
  Places not_yet{};                // who answered that it has not landed: towards them a step of repair counts half

  [[nodiscard]] trust::Entity entity(TeamId team) const {
    return as_team || places.empty() ? trust::Entity::team(team) : trust::Entity::seat(places.front());
  }
};

// Whose trust in whom is moved when `doers` do something `with` whom. Characters and other teams trust the team; mates
// trust the mate. `unsaid` is what an effect without `with` means here.
[[nodiscard]] std::vector<trust::Relation> relations(const Cast& cast, const plan::With& with, plan::With::Kind unsaid,
                                                     const Doers& doers, TeamId other);

// The team acts as one: a vote, an answer across, points that all have split.
[[nodiscard]] bool acts_as_team(const plan::Ask& ask);

// What an effect without `with` means, by the kind of asking: the mates, the characters (the team acts as one) or the
// other team. kUnsaid stands for the characters, all of them.
[[nodiscard]] plan::With::Kind unsaid_of(const plan::Ask& ask);

// Everybody's bit.
[[nodiscard]] trust::Sight bits(std::span<const Place> places);

}  // namespace drops::session
