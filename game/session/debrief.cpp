#include "game/session/debrief.h"

#include <algorithm>
#include <array>

#include "game/base/keyed_random.h"
#include "game/session/asking.h"
#include "game/session/deadlines.h"

namespace drops::session {
namespace {

constexpr Tick kMinute = 60'000;
constexpr Tick kHalfMinute = 30'000;
// Of a third of the plan's minutes, by step.
constexpr std::array<Tick, schema::DebriefStep_ARRAYSIZE> kShares{0, 1, 1, 2, 2, 5, 3, 3};
constexpr Tick kAllShares = 17;

bool is_waited_for(const Seat& seat, Tick tick) {
  return seat.here() || (seat.presence == Presence::kAway && tick < seat.away_since + kGraceForAway);
}

bool all_are_done(const State& state, TeamId team, Tick tick) {
  bool somebody = false;
  for (const SeatId id : debriefed(state, team)) {
    const bool done = is_done(state.house.debrief, id);
    somebody = somebody || done;
    if (!done && is_waited_for(*state.seat(id), tick)) return false;
  }
  return somebody;
}

}  // namespace

Tick debrief_time(const House& house, const plan::Plan& plan, DebriefStep step) {
  const auto number = static_cast<std::size_t>(step);
  if (number == 0 || number >= kShares.size()) return 0;
  const bool planned = !house.parts.empty() && house.parts[house.part].sort == schema::SORT_DEBRIEF;
  const Tick all = planned ? kMinute * house.parts[house.part].minutes : kMinute * plan.minutes / 3;
  const Tick share = (all * kShares[number] / kAllShares + kHalfMinute / 2) / kHalfMinute * kHalfMinute;
  return std::max(kMinute, share);
}

bool seals(DebriefStep step) {
  return step == schema::DEBRIEF_REACTIONS || step == schema::DEBRIEF_OWN_VIEW;
}

bool was_shown(const Debrief& debrief, TeamId team, DebriefStep step) {
  if (team.value >= debrief.teams.size()) return false;
  const TeamDebrief& at = debrief.teams[team.value];
  return step == schema::DEBRIEF_REACTIONS ? at.reactions_shown : at.views_shown;
}

std::vector<SeatId> debriefed(const State& state, TeamId team) {
  std::vector<SeatId> seats;
  for (const Seat& seat : state.house.seats) {
    if (seat.plays() && seat.place && seat.team == team && seat.presence != Presence::kLeft) seats.push_back(seat.id);
  }
  return seats;
}

bool is_done(const Debrief& debrief, SeatId seat) {
  const DebriefMind* mind = debrief.mind(seat);
  if (mind != nullptr && mind->no_more) return true;
  if (debrief.step == schema::DEBRIEF_REACTIONS) return mind != nullptr && mind->answers > 0;
  if (debrief.step != schema::DEBRIEF_NEXT_STEP) return false;
  return std::any_of(debrief.next_steps.begin(), debrief.next_steps.end(),
                     [&](const NextStep& step) { return step.seat == seat; });
}

bool stands(const State& state, const AgreementLine& line) {
  const auto team = debriefed(state, line.team);
  const auto votes = std::count_if(line.votes.begin(), line.votes.end(), [&](SeatId seat) {
    return std::find(team.begin(), team.end(), seat) != team.end();
  });
  return 2 * static_cast<std::size_t>(votes) > team.size();
}

bool evidence_is_open(const State& state) {
  const Debrief& debrief = state.house.debrief;
  return !debrief.led() || debrief.step >= schema::DEBRIEF_EVIDENCE || state.house.stage == schema::STAGE_ENDED;
}

schema::Event show_sealed(const State& state, TeamId team) {
  const Debrief& debrief = state.house.debrief;
  // By their text before they are shuffled: whoever has the journal has the seed.
  std::vector<std::pair<std::string, std::uint32_t>> words;
  for (const DebriefMind& mind : debrief.minds) {
    if (state.seat(mind.seat)->team != team) continue;
    for (const SealedSaying& said : mind.sealed) words.emplace_back(said.text, static_cast<std::uint32_t>(said.what));
  }
  std::sort(words.begin(), words.end());
  keyed_shuffle(RandomKey{state.house.seed, team.value, static_cast<std::uint32_t>(debrief.step), "debrief"},
                std::span(words));
  schema::Event event;
  schema::DebriefShown& shown = *event.mutable_debrief_shown();
  shown.set_team(team.value);
  shown.set_step(debrief.step);
  for (auto& [text, what] : words) {
    shown.add_words(std::move(text));
    shown.add_sayings(what);
  }
  return event;
}

std::optional<schema::Event> advance_debrief(const State& state, Tick tick) {
  const Debrief& debrief = state.house.debrief;
  if (!seals(debrief.step) || state.house.stage != schema::STAGE_PLAYING || state.house.stands_still()) {
    return std::nullopt;
  }
  const bool time_up = debrief.deadline >= 0 && tick >= debrief.deadline;
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    if (was_shown(debrief, TeamId(team), debrief.step)) continue;
    if (time_up || all_are_done(state, TeamId(team), tick)) return show_sealed(state, TeamId(team));
  }
  return std::nullopt;
}

std::optional<Tick> next_debrief_deadline(const State& state, Tick now) {
  const Debrief& debrief = state.house.debrief;
  if (!seals(debrief.step) || debrief.deadline < 0) return std::nullopt;
  bool waits = false;
  Tick next = debrief.deadline;
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    if (was_shown(debrief, TeamId(team), debrief.step)) continue;
    waits = true;
    for (const SeatId id : debriefed(state, TeamId(team))) {
      const Seat& seat = *state.seat(id);
      const Tick until = seat.away_since + kGraceForAway;
      if (seat.presence == Presence::kAway && until > now) next = std::min(next, until);
    }
  }
  return waits ? std::optional(next) : std::nullopt;
}

std::optional<schema::Event> debrief_asked_again(const State& state) {
  const Debrief& debrief = state.house.debrief;
  const bool lost = std::any_of(debrief.minds.begin(), debrief.minds.end(), [&](const DebriefMind& mind) {
    return mind.answers > mind.sealed.size() && !was_shown(debrief, state.seat(mind.seat)->team, debrief.step);
  });
  if (!lost) return std::nullopt;
  schema::Event event;
  event.set_tick(state.tick);
  schema::DebriefStepBegan& began = *event.mutable_debrief_step();
  began.set_step(debrief.step);
  began.set_deadline(debrief.deadline);
  began.set_asks_again(true);
  return event;
}

bool could_be_turned(const plan::Plan& plan, const Past& past) {
  const plan::Scene& scene = plan.scenes[past.scene];
  if (!scene.ask || past.chosen.empty() || scene.ask->options.size() < 2) return false;
  return chooses_option(scene.ask->kind) && !is_anonymous(*scene.ask);
}

}  // namespace drops::session
