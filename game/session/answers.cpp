// Counting what those who were asked have answered.

#include <algorithm>
#include <map>

#include "game/session/scene.h"

namespace drops::session {
namespace {

using plan::AskKind;

void add_ballot(Answer& answer, Place place, std::uint32_t option, bool by_default) {
  schema::Ballot& ballot = answer.ballots.emplace_back();
  ballot.set_place(place);
  ballot.set_option(option);
  ballot.set_by_default(by_default);
}

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

// The leader's own vote counts double in a tie; else the default is taken.
void settle_tie(Answer& answer, const Cast& cast, const plan::Ask& ask, const std::vector<std::uint32_t>& tied) {
  if (ask.tie == plan::Tie::kLeader) {
    for (const Place leader : cast.leaders()) {
      const auto& choice = cast.story().visit.minds[leader].choice;
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

}  // namespace

Answer count_answers(const Cast& cast, const plan::Ask& ask) {
  const Visit& visit = cast.story().visit;
  Answer answer;
  Places silent;  // asked and here, but no answer; who is away abstains
  for (const Place place : cast.asked(ask)) {
    if (visit.minds[place].choice) {
      add_ballot(answer, place, *visit.minds[place].choice, false);
    } else if (cast.here(place)) {
      silent.push_back(place);
    }
  }
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
  const auto options = leading(answer, ask.rule);
  if (options.size() == 1) {
    answer.option = options.front();
  } else {
    settle_tie(answer, cast, ask, options);
  }
  return answer;
}

}  // namespace drops::session
