#include "game/session/withheld.h"

#include <algorithm>

namespace drops::session {
namespace {

bool tells(const plan::Option& option, std::size_t fact) {
  return std::any_of(option.effects.reveals.begin(), option.effects.reveals.end(),
                     [&](const plan::Reveal& reveal) { return reveal.fact.resolved() && reveal.fact.at() == fact; });
}

bool could_be_told(const Visit& visit, const plan::Ask& ask, std::size_t fact) {
  for (std::uint32_t i = 0; i < ask.options.size(); ++i) {
    if (visit.offers(i) && tells(ask.options[i], fact)) return true;
  }
  return false;
}

bool knows(const Story& story, std::size_t fact, std::uint32_t place) {
  return ((story.known[fact] >> (place & 63u)) & 1u) != 0;
}

bool all_know(const Story& story, std::size_t fact) {
  const std::size_t places = story.places.size();
  const std::uint64_t everybody = places >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << places) - 1;
  return (story.known[fact] & everybody) == everybody;
}

// The visit in which the last of those who are in the team now came to know it.
std::optional<std::uint32_t> known_to_all_from(const Cast& cast, std::uint32_t fact) {
  std::uint64_t missing = bits(cast.everybody());
  for (const Learnt& learnt : cast.story().learnt) {
    if (learnt.fact != fact) continue;
    missing &= ~learnt.places;
    if (missing == 0) return learnt.visit;
  }
  return std::nullopt;
}

}  // namespace

void note_withheld(Story& story, const plan::Ask& ask, const schema::SceneClosed& closed) {
  for (std::uint32_t fact = 0; fact < story.known.size(); ++fact) {
    if (!could_be_told(story.visit, ask, fact) || all_know(story, fact)) continue;
    for (const schema::Ballot& ballot : closed.ballots()) {
      if (ballot.by_default() || !knows(story, fact, ballot.place())) continue;
      if (tells(ask.options[ballot.option()], fact)) continue;
      story.withheld.push_back({fact, ballot.place(), story.visit.number, story.visit.scene});
    }
  }
}

std::vector<WithheldCost> withheld_costs(const Cast& cast) {
  std::vector<WithheldCost> costs;
  for (const Withheld& withheld : cast.story().withheld) {
    WithheldCost cost{withheld, known_to_all_from(cast, withheld.fact), 0};
    for (const trust::Entry& entry : cast.story().ledger) {
      const bool meanwhile = entry.visit >= withheld.visit && (!cost.known_visit || entry.visit <= *cost.known_visit);
      if (meanwhile && entry.effect < 0) cost.lost -= entry.effect;
    }
    costs.push_back(cost);
  }
  return costs;
}

}  // namespace drops::session
