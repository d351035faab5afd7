#include "game/session/deeds.h"

#include <algorithm>

#include "game/session/asking.h"

namespace drops::session {
namespace {

using plan::AskKind;

// By whom the team's option was chosen: those who voted for it; of split points all who split some; where a facilitator
// entered it, all who were asked and are here; where a leader or a role chose, these.
Doers choosers(const Cast& cast, const plan::Ask& ask, const Answer& answer) {
  Doers doers;
  doers.as_team = acts_as_team(ask);
  for (const schema::Ballot& ballot : answer.ballots) {
    const bool did_it = ask.kind == AskKind::kAllocate || ballot.option() == *answer.option;
    if (did_it) doers.places.push_back(ballot.place());
  }
  if (!doers.places.empty()) return doers;
  if (answer.by == schema::CLOSED_BY_TIE_DEFAULT) {  // nobody's vote, and everybody's doing who voted
    for (const schema::Ballot& ballot : answer.ballots) doers.places.push_back(ballot.place());
    return doers;
  }
  for (const Place place : cast.asked(ask)) {
    if (cast.here(place)) doers.places.push_back(place);
  }
  return doers;
}

// The team's, of nobody by name: its one answer, or each option that somebody chose for oneself.
std::vector<Deed> anonymous_deeds(const Answer& answer) {
  if (answer.option) return {{*answer.option, {{}, true}}};
  std::vector<Deed> deeds;
  for (std::uint32_t option = 0; option < answer.anonymous.size(); ++option) {
    if (answer.anonymous[option] > 0) deeds.push_back({option, {{}, true}});
  }
  return deeds;
}

// Words said back move the one whose words they were, and nobody else unless the file says so.
std::vector<Deed> said_back(const Cast& cast, const plan::Ask& ask, const Answer& answer) {
  std::vector<Deed> deeds;
  for (const schema::Ballot& ballot : answer.ballots) {
    Doers doers{{ballot.place()}, false, partner_of(cast, ballot.place())};
    if (ask.options[ballot.option()].id == "not_yet" && doers.partner) doers.not_yet = {*doers.partner};
    deeds.push_back({ballot.option(), std::move(doers)});
  }
  return deeds;
}

}  // namespace

std::vector<Deed> deeds_of(const Cast& cast, const plan::Ask& ask, const Answer& answer) {
  if (answer.by == schema::CLOSED_BY_NOBODY) return {};
  if (is_anonymous(ask)) return anonymous_deeds(answer);
  if (ask.kind == AskKind::kParaphrase) return said_back(cast, ask, answer);
  if (!answer.split.empty()) {
    std::vector<Deed> deeds;
    for (const std::uint32_t option : effective_options(ask, answer.split, *answer.option)) {
      deeds.push_back({option, choosers(cast, ask, answer)});
    }
    return deeds;
  }
  if (answer.option) return {{*answer.option, choosers(cast, ask, answer)}};
  std::vector<Deed> deeds;  // each for oneself: in the order of places, equal choices together
  for (const schema::Ballot& ballot : answer.ballots) {
    const auto same =
        std::find_if(deeds.begin(), deeds.end(), [&](const Deed& deed) { return deed.option == ballot.option(); });
    if (same == deeds.end()) {
      deeds.push_back({ballot.option(), {{ballot.place()}, false}});
    } else {
      same->doers.places.push_back(ballot.place());
    }
  }
  return deeds;
}

}  // namespace drops::session
