#include "tests/simulation/laws.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/schema/codec.h"
#include "game/session/cast.h"
#include "game/session/debrief.h"
#include "game/session/project.h"

namespace drops::test {
namespace {

using Broken = std::optional<std::string>;
using session::Cast;
using session::State;
using session::Story;

Broken levels_in_range(const State& state) {
  for (const Story& story : state.stories) {
    if (story.standing.safety < 0 || story.standing.safety > trust::kSafest) return "safety is out of range";
    for (const trust::Vessel& vessel : story.standing.vessels) {
      for (const trust::Level level : vessel.levels) {
        if (level < 0 || level > trust::kBrim) return fmt::format("a level of {} is out of range", level);
      }
    }
  }
  return std::nullopt;
}

// Whatever stands in a visit is about its own scene and its own places.
Broken is_whole(const State& state, const plan::Plan& plan) {
  for (const session::Seat& seat : state.house.seats) {
    if (seat.place && *seat.place >= state.story(seat.team).places.size()) return "a seat sits nowhere";
  }
  for (const Story& story : state.stories) {
    if (story.visit.number == 0) continue;
    if (story.visit.minds.size() != story.places.size()) return "a place has no mind";
    const plan::Scene& scene = plan.scenes[story.visit.scene];
    const std::size_t options = scene.ask ? scene.ask->options.size() : 0;
    for (const session::PlaceMind& mind : story.visit.minds) {
      for (const auto& said : {mind.choice, mind.advice, mind.prediction}) {
        if (said && *said >= options) return "an answer is to no option of its scene";
      }
    }
  }
  return std::nullopt;
}

// Steps give back at most what the breach has taken, be it in this story or, `owed`, in the one that it carries on.
Broken repair_within_loss(const State& state, const std::vector<std::vector<trust::Level>>& owed) {
  for (std::size_t team = 0; team < state.stories.size(); ++team) {
    const Story& story = state.stories[team];
    for (std::size_t breach = 0; breach < story.standing.breaches.size(); ++breach) {
      std::int64_t lost = team < owed.size() && breach < owed[team].size() ? owed[team][breach] : 0;
      std::int64_t given = 0;
      for (const trust::Entry& entry : story.ledger) {
        if (entry.breach != static_cast<std::int32_t>(breach)) continue;
        if (entry.kind == trust::EntryKind::kRepair || entry.kind == trust::EntryKind::kTakenBack)
          given += entry.effect;
        if (entry.kind == trust::EntryKind::kBucket) lost -= entry.effect;
      }
      if (given > lost) return fmt::format("breach {} took {} and was given {} back", breach, lost, given);
    }
  }
  return std::nullopt;
}

// What is not on the card is chosen by nobody, gets no point, and is nobody's default.
Broken takes_what_is_there(const schema::SceneClosed& closed, const std::set<std::uint32_t>& absent) {
  for (const std::uint32_t option : absent) {
    const auto at = static_cast<int>(option);
    const bool voted = std::any_of(closed.ballots().begin(), closed.ballots().end(),
                                   [&](const schema::Ballot& ballot) { return ballot.option() == option; });
    const bool split = at < closed.split_size() && closed.split(at) > 0;
    const bool counted = at < closed.anonymous_size() && closed.anonymous(at) > 0;
    if (voted || split || counted || (closed.has_option() && closed.option() == option)) {
      return fmt::format("option {} was taken, and is not on the card", option);
    }
  }
  return std::nullopt;
}

// An option's drops go to somebody who chose it; who abstained has none.
Broken drops_to_those_who_chose(const schema::SceneClosed& closed) {
  if (closed.by() == schema::CLOSED_BY_FACILITATOR || closed.by() == schema::CLOSED_BY_WRITING) return std::nullopt;
  if (closed.split_size() > 0) return std::nullopt;  // points are no ballots
  for (const schema::Change& change : closed.changes()) {
    if (!change.has_entry() || change.entry().kind() != 0) continue;
    const schema::EntityRef& trustee = change.entry().trustee();
    const bool by_option = change.entry().cause() == static_cast<std::uint32_t>(trust::CauseKind::kOption);
    if (!by_option || trustee.kind() != 0) continue;
    const bool chose = std::any_of(closed.ballots().begin(), closed.ballots().end(), [&](const schema::Ballot& ballot) {
      const bool tie = closed.by() == schema::CLOSED_BY_TIE_DEFAULT;  // nobody's option, done by all who voted
      return ballot.place() == trustee.index() && (tie || ballot.option() == change.entry().cause_number());
    });
    if (!chose) return fmt::format("place {} has drops of an option that it did not choose", trustee.index());
  }
  return std::nullopt;
}

bool contains(const std::string& bytes, const std::string& word) {
  return bytes.find(word) != std::string::npos;
}

// Everything that this viewer is not to read must not be in the bytes that it is sent.
Broken keeps_secrets(const State& state, const plan::Plan& plan, const session::Seat& viewer) {
  const schema::View view = session::project(state, plan, viewer.id);
  const std::string bytes = schema::encode(view);
  const auto told = [&](const std::string& what) {
    return fmt::format("seat {} ({}) is shown {}", viewer.id.value, static_cast<int>(viewer.kind), what);
  };
  const bool plays = viewer.place.has_value() && viewer.looks_on();
  const std::uint32_t role = plays ? state.role_of(viewer) : ~0u;
  for (std::uint32_t i = 0; i < plan.roles.size(); ++i) {
    if (i != role && contains(bytes, plan.roles[i].private_text)) return told("another role's card");
  }
  for (const plan::Scene& scene : plan.scenes) {
    for (const plan::PrivateText& text : scene.private_texts) {
      if (text.role.at() != role && contains(bytes, text.text)) return told("a text for another role");
    }
  }
  for (const plan::Scene& scene : plan.scenes) {
    const bool runs = viewer.kind == schema::SEAT_FACILITATOR;
    if (!runs && !scene.facilitator.empty() && contains(bytes, scene.facilitator)) return told("a facilitator's note");
  }
  for (const plan::Stake& stake : plan.stakes) {
    const bool mine = !stake.role.given() || stake.role.at() == role || viewer.kind == schema::SEAT_FACILITATOR;
    if (!mine && contains(bytes, stake.title)) return told("another role's stake");
  }
  // Who looks on without a team watches the first one; who came late and plays waits for theirs.
  const bool waits = viewer.plays() && !viewer.team.valid() && !(viewer.accepted && !*viewer.accepted);
  const TeamId watches = viewer.team.valid() ? viewer.team : TeamId(0);
  const bool over = viewer.looks_on() && !waits && state.story(watches).over();
  for (std::size_t fact = 0; fact < plan.facts.size() && !over; ++fact) {
    const bool knows = plays && ((state.story(viewer.team).known[fact] >> (*viewer.place & 63u)) & 1u) != 0;
    if (!knows && contains(bytes, plan.facts[fact].text)) return told("a fact that it does not know");
  }
  for (const session::Recognition& one : state.house.recognitions) {
    if (one.to != viewer.id && contains(bytes, one.why)) return told("a recognition of somebody else");
  }
  for (const session::Word& word : state.house.words) {
    const bool may = viewer.kind == schema::SEAT_FACILITATOR;
    if (!may && !word.text.empty() && contains(bytes, word.text)) return told("a word to the facilitator");
  }
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    const auto& minds = state.stories[team].visit.minds;
    for (std::uint32_t place = 0; place < minds.size(); ++place) {
      if (plays && viewer.team == TeamId(team) && viewer.place == place) continue;  // one's own words
      for (const session::Sealed& sealed : minds[place].sealed) {
        if (!sealed.text.empty() && contains(bytes, sealed.text)) return told("a sealed answer of somebody else");
      }
    }
  }
  for (const session::DebriefMind& mind : state.house.debrief.minds) {
    if (mind.seat == viewer.id) continue;
    for (const session::SealedSaying& sealed : mind.sealed) {
      const bool shown = session::was_shown(state.house.debrief, state.seat(mind.seat)->team, state.house.debrief.step);
      if (!shown && contains(bytes, sealed.text)) return told("a sealed word of somebody else's debrief");
    }
  }
  return std::nullopt;
}

// No pulse of a group under the minimum, and no two groups that differ by fewer.
Broken keeps_pulses(const State& state, const plan::Plan& plan, const plan::Programme& programme,
                    const session::Seat& viewer) {
  const schema::View view = session::project(state, plan, viewer.id);
  std::uint32_t least = state.house.pulse_least;
  if (least == 0) {  // each by the rules of its own scenario
    const auto by_rules = [](const plan::Plan& one) { return one.rules.pulse_least; };
    least = static_cast<std::uint32_t>(by_rules(*std::ranges::min_element(programme.plans, {}, by_rules)));
  }
  for (const schema::Part& part : view.parts()) {
    if (!part.has_pulse()) continue;
    std::uint32_t room = 0;  // answers of the room's, whose teams follow on it
    for (const schema::ShownPulse& one : part.pulse().pulses()) {
      if (one.answers() < least) return fmt::format("a pulse of {} answers is shown", one.answers());
      if (!one.has_team()) {
        room = one.answers();
        continue;
      }
      const std::uint32_t rest = room - one.answers();
      if (rest > 0 && rest < least) return fmt::format("pulses that differ by {} answers are shown", rest);
    }
  }
  return std::nullopt;
}

}  // namespace

Broken Laws::check_fold(const State& state) const {
  State folded;
  session::PlanInForce force(programme_);
  for (const schema::Event& event : journal_) session::apply(folded, force.at(folded, event), event);
  if (session::hash_of(folded) != session::hash_of(state)) return "the journal does not fold to the state";
  return std::nullopt;
}

// A seat's place in a story, the last it was given there; nothing: it had none.
std::optional<std::uint32_t> place_in(const Story& story, SeatId seat) {
  for (std::size_t place = story.places.size(); place-- > 0;) {
    if (story.places[place] == seat) return static_cast<std::uint32_t>(place);
  }
  return std::nullopt;
}

// As the vessel was before the first entry of its story.
trust::Vessel before_entries(const Story& story, trust::Vessel vessel) {
  for (const trust::Entry& entry : story.ledger) {
    if (entry.relation == vessel.relation) vessel.level(entry.pillar) -= entry.effect;
  }
  return vessel;
}

void Laws::note_part(const State& state, const schema::PartBegan& began) {
  if (!began.has_plan()) return;
  commitments_.clear();
  owed_.assign(state.stories.size(), {});
  carried_.reset();
  if (began.teams().empty()) return;
  carried_ = began;
  teams_.clear();
  for (const session::Seat& seat : state.house.seats) teams_.push_back(seat.team);
  for (const schema::CarriedTeam& team : began.teams()) {
    for (const schema::CarriedBreach& breach : team.breaches()) {
      auto& owed = owed_[team.team()];
      if (owed.size() <= breach.breach()) owed.resize(breach.breach() + std::size_t{1}, 0);
      for (const schema::CarriedLoss& loss : breach.losses()) {
        owed[breach.breach()] += static_cast<trust::Level>(loss.lost()) - static_cast<trust::Level>(loss.given_back());
      }
    }
  }
}

Broken Laws::check_carried(const State& state, const plan::Plan& plan) const {
  const auto& played = state.house.played;
  const auto last = std::find_if(played.rbegin(), played.rend(), [&](const auto& one) {
    return state.house.parts[one->part].sort == schema::SORT_STORY;
  });
  if (last == played.rend()) return "something is carried on from no story";
  const plan::Plan& before = programme_.plans[(*last)->plan];
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    const Story& now = state.stories[team];
    const Story& then = (*last)->stories[team];
    if (then.visit.number == 0 || then.merged) continue;
    const auto as_it_was = [&](const trust::Entity& who) -> std::optional<trust::Entity> {
      if (who.kind == trust::Entity::Kind::kTeam) return who;
      if (who.kind == trust::Entity::Kind::kSeat) {
        const SeatId seat = now.places[who.index];
        const bool stayed = seat.value < teams_.size() && teams_[seat.value] == TeamId(team);
        const auto place = stayed ? place_in(then, seat) : std::nullopt;
        return place ? std::optional(trust::Entity::seat(*place)) : std::nullopt;
      }
      for (std::uint32_t i = 0; i < before.characters.size(); ++i) {
        if (before.characters[i].id == plan.characters[who.index].id) return trust::Entity::character(i);
      }
      return std::nullopt;
    };
    for (const trust::Vessel& vessel : now.standing.vessels) {
      const auto truster = as_it_was(vessel.relation.truster);
      const auto trustee = as_it_was(vessel.relation.trustee);
      const trust::Vessel* old = truster && trustee ? then.standing.find({*truster, *trustee}) : nullptr;
      if (old != nullptr && before_entries(now, vessel).levels != old->levels)
        return "carried trust is not what it was";
    }
  }
  return std::nullopt;
}

Broken Laws::check(const State& state, const plan::Plan& plan, std::span<const schema::Event> events, bool refused,
                   std::size_t number) {
  journal_.insert(journal_.end(), events.begin(), events.end());
  const std::uint64_t hash = session::hash_of(state);
  if (refused && hash != hash_) return "a refusal has changed something";
  hash_ = hash;
  if (refused) return std::nullopt;
  for (const schema::Event& event : events) {
    if (event.has_part()) note_part(state, event.part());
  }
  const bool begun = std::ranges::any_of(events, [](const schema::Event& event) { return event.has_started(); });
  if (begun && carried_) {
    if (auto broken = check_carried(state, plan)) return broken;
    carried_.reset();
  }
  if (auto broken = levels_in_range(state)) return broken;
  if (auto broken = is_whole(state, plan)) return broken;
  if (auto broken = repair_within_loss(state, owed_)) return broken;
  bool went_back = false;
  for (const schema::Event& event : events) {
    went_back = went_back || event.has_went_back();
    if (event.has_sealed() && event.sealed().has_answer()) return "a sealed answer is on its way to the journal";
    if (event.has_debrief_sealed() && event.debrief_sealed().has_answer()) return "a sealed word is on its way there";
    if (event.has_entered()) {
      const auto& absent = event.entered().absent();
      absent_[event.entered().team()] = {absent.begin(), absent.end()};
    }
    if (!event.has_closed()) continue;
    if (auto broken = drops_to_those_who_chose(event.closed())) return broken;
    if (auto broken = takes_what_is_there(event.closed(), absent_[event.closed().team()])) return broken;
  }
  for (std::size_t team = 0; team < state.stories.size(); ++team) {
    std::vector<trust::CommitmentState> now;
    for (const trust::Commitment& one : state.stories[team].standing.commitments) now.push_back(one.state);
    commitments_.resize(state.stories.size());
    for (std::size_t i = 0; i < commitments_[team].size() && i < now.size() && !went_back; ++i) {
      const bool ended = commitments_[team][i] != trust::CommitmentState::kNone &&
                         commitments_[team][i] != trust::CommitmentState::kOpen;
      if (ended && now[i] != commitments_[team][i]) return "a commitment has ended twice";
    }
    commitments_[team] = std::move(now);
  }
  const auto& seats = state.house.seats;
  for (std::size_t i = 0; i < seats.size(); ++i) {
    if (number % 20 != 0 && i != number * 7 % seats.size()) continue;
    if (auto broken = keeps_secrets(state, plan, seats[i])) return broken;
    if (auto broken = keeps_pulses(state, plan, programme_, seats[i])) return broken;
  }
  if (number % 20 == 0) return check_fold(state);
  return std::nullopt;
}

}  // namespace drops::test
