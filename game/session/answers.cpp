// Counting what those who were asked have answered.

#include <algorithm>
#include <map>

#include "game/session/asking.h"
#include "game/session/scene.h"

namespace drops::session {
namespace {

using plan::AskKind;

// The options with the most votes; one, where the rule of the vote is met.
std::vector<std::uint32_t> leading(const Answer& answer, plan::VoteRule rule) {
  std::map<std::uint32_t, std::size_t> votes;
  for (const schema::Ballot& ballot : answer.ballots) ++votes[ballot.option()];
  std::size_t most = 0;
  for (const auto& [option, count] : votes) most = std::max(most, count);
  std::vector<std::uint32_t> options;
  for (const auto& [option, count] : votes) {
    if (count == most) options.push_back(option);
  }
  const std::size_t cast = answer.ballots.size();
  const bool met =
      rule == plan::VoteRule::kPlurality || (rule == plan::VoteRule::kMajority && most * 2 > cast) || most == cast;
  if (met) return options;
  options.clear();
  for (const auto& [option, count] : votes) options.push_back(option);
  return options;  // the rule is not met: all that were voted for are in the tie
}

// What this place chose, openly or sealed.
std::optional<std::uint32_t> choice_of(const Visit& visit, Place place) {
  const PlaceMind& mind = visit.minds[place];
  return mind.choice || mind.sealed.empty() ? mind.choice : number_of(mind.sealed.front());
}

// The leader's own vote counts double in a tie, or the question is asked once more; else the default is taken.
void settle_tie(Answer& answer, const Cast& cast, const plan::Ask& ask, const std::vector<std::uint32_t>& tied) {
  answer.ask_again = ask.tie == plan::Tie::kAgain && !cast.story().visit.again;
  if (ask.tie == plan::Tie::kLeader) {
    for (const Place leader : cast.leaders()) {
      const auto choice = choice_of(cast.story().visit, leader);
      if (choice && std::find(tied.begin(), tied.end(), *choice) != tied.end()) {
        answer.option = *choice;
        answer.by = schema::CLOSED_BY_LEADER;
        return;
      }
    }
  }
  answer.option = static_cast<std::uint32_t>(ask.fallback.at());
  answer.by = schema::CLOSED_BY_TIE_DEFAULT;
}

void settle_vote(Answer& answer, const Cast& cast, const plan::Ask& ask) {
  const auto options = leading(answer, ask.rule);
  if (options.size() == 1) {
    answer.option = options.front();
  } else {
    settle_tie(answer, cast, ask, options);
  }
}

void settle_each(Answer& answer, const Cast& cast, const Places& silent, std::uint32_t fallback) {
  if (!silent.empty() && answer.ballots.empty()) answer.by = schema::CLOSED_BY_TIME;
  for (const Place place : silent) add_ballot(answer, place, fallback, true);
  if (answer.ballots.empty()) answer.by = schema::CLOSED_BY_NOBODY;
  if (cast.story().visit.decided_for) answer.by = schema::CLOSED_BY_FACILITATOR;
  std::sort(answer.ballots.begin(), answer.ballots.end(),
            [](const auto& a, const auto& b) { return a.place() < b.place(); });
}

// A leader or a role that is here and silent has taken the default; a vote counts only those who voted.
void settle_silence(Answer& answer, const plan::Ask& ask, const Places& silent) {
  const auto fallback = static_cast<std::uint32_t>(ask.fallback.at());
  answer.option = fallback;
  const bool speaks_for_itself = ask.kind == AskKind::kLeader || ask.kind == AskKind::kOnly;
  if (!speaks_for_itself || silent.empty()) {
    answer.by = schema::CLOSED_BY_NOBODY;
    return;
  }
  answer.by = schema::CLOSED_BY_TIME;
  for (const Place place : silent) add_ballot(answer, place, fallback, true);
}

// Nobody is to be told from the others: how many chose what is all that stays. Who is silent abstains.
Answer count_anonymous(const Cast& cast, const plan::Ask& ask, Answer answer) {
  const Visit& visit = cast.story().visit;
  if (visit.decided_for) {
    answer.option = visit.decided_for;
    answer.by = schema::CLOSED_BY_FACILITATOR;
  } else if (answer.ballots.empty() && visit.phase == schema::PHASE_WAIT) {
    answer.option = cast.story().across[visit.scene].back();  // it stands, though a host that came back lost the votes
  } else if (answer.ballots.empty()) {
    answer.option = static_cast<std::uint32_t>(ask.fallback.at());
    answer.by = schema::CLOSED_BY_NOBODY;
  } else {
    answer.anonymous.assign(ask.options.size(), 0);
    for (const schema::Ballot& ballot : answer.ballots) ++answer.anonymous[ballot.option()];
    if (ask.kind != AskKind::kEach) settle_vote(answer, cast, ask);
  }
  answer.ballots.clear();
  return answer;
}

// Whose words were said back marks them; it is told of the one who said them.
Answer count_marks(const Cast& cast, const plan::Ask& ask) {
  const Visit& visit = cast.story().visit;
  Answer answer;
  answer.by = schema::CLOSED_BY_WRITING;
  for (const Place place : visit.ring) {
    const auto partner = partner_of(cast, place);
    if (!partner || !visit.minds[*partner].mark || visit.minds[place].text.empty()) continue;
    const std::string_view id = *visit.minds[*partner].mark ? "landed" : "not_yet";
    const auto option = std::find_if(ask.options.begin(), ask.options.end(), [&](const auto& o) { return o.id == id; });
    if (option == ask.options.end()) continue;
    add_ballot(answer, place, static_cast<std::uint32_t>(option - ask.options.begin()), false);
  }
  return answer;
}

Answer count_choices(const Cast& cast, const plan::Ask& ask) {
  const Visit& visit = cast.story().visit;
  Answer answer;
  Places silent;  // asked and here, but no answer; who is away or passes abstains
  for (const Place place : cast.asked(ask)) {
    if (const auto choice = choice_of(visit, place); choice && *choice < ask.options.size()) {
      add_ballot(answer, place, *choice, false);
    } else if (cast.here(place) && !visit.minds[place].passed) {
      silent.push_back(place);
    }
  }
  if (is_anonymous(ask)) return count_anonymous(cast, ask, std::move(answer));
  if (ask.kind == AskKind::kEach) {
    const auto fallback = visit.decided_for.value_or(static_cast<std::uint32_t>(ask.fallback.at()));
    settle_each(answer, cast, silent, fallback);
    return answer;
  }
  if (visit.decided_for) {
    answer.option = *visit.decided_for;
    answer.by = schema::CLOSED_BY_FACILITATOR;
    return answer;
  }
  if (answer.ballots.empty()) {
    settle_silence(answer, ask, silent);
    return answer;
  }
  settle_vote(answer, cast, ask);
  return answer;
}

}  // namespace

void add_ballot(Answer& answer, Place place, std::uint32_t option, bool by_default) {
  schema::Ballot& ballot = answer.ballots.emplace_back();
  ballot.set_place(place);
  ballot.set_option(option);
  ballot.set_by_default(by_default);
}

Answer count_answers(const Cast& cast, const plan::Ask& ask) {
  if (chooses_option(ask.kind)) return count_choices(cast, ask);
  if (ask.kind == AskKind::kAllocate) return count_allocation(cast, ask);
  if (ask.kind == AskKind::kParaphrase) return count_marks(cast, ask);
  Answer answer;
  answer.by = schema::CLOSED_BY_WRITING;
  return answer;
}

}  // namespace drops::session
