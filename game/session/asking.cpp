#include "game/session/asking.h"

#include <algorithm>
#include <numeric>

#include "game/session/hearing.h"
#include "game/session/scene.h"

namespace drops::session {
namespace {

using plan::AskKind;

// The places of the ring, and where `place` stands in it.
std::optional<std::size_t> at_ring(const Visit& visit, Place place) {
  const auto found = std::find(visit.ring.begin(), visit.ring.end(), place);
  if (found == visit.ring.end() || visit.ring.size() < 2) return std::nullopt;
  return static_cast<std::size_t>(found - visit.ring.begin());
}

bool has_to_mark(const Cast& cast, Place place) {
  const auto teller = teller_of(cast, place);
  return teller && !cast.story().visit.minds[*teller].text.empty();
}

// The act that a scene's witnesses answer about: of the one who decided; where each decided for oneself, the leader's.
const schema::Ballot* act_to_witness(const Cast& cast) {
  const AskKind kind = cast.scene().ask->kind;
  const auto& ballots = cast.story().visit.closed->ballots();
  const bool one_acts = kind == AskKind::kLeader || kind == AskKind::kOnly;
  if (one_acts) return ballots.size() == 1 ? &ballots[0] : nullptr;
  if (kind != AskKind::kEach || cast.leaders().empty()) return nullptr;
  const Place leader = cast.leaders().front();
  const auto found = std::find_if(ballots.begin(), ballots.end(),
                                  [&](const schema::Ballot& ballot) { return ballot.place() == leader; });
  return found == ballots.end() ? nullptr : &*found;
}

bool owns_a_note(const Visit& visit, Place place) {
  return std::any_of(visit.notes.begin(), visit.notes.end(),
                     [&](const BoardNote& note) { return note.owner == place; });
}

bool is_done_with_retro(const Cast& cast, Place place) {
  const Visit& visit = cast.story().visit;
  const plan::Ask& ask = *cast.scene().ask;
  const PlaceMind& mind = visit.minds[place];
  if (mind.ready) return true;
  if (visit.step == 0) return mind.answers >= static_cast<std::uint32_t>(ask.notes);
  if (visit.step == 1)
    return mind.answers >= std::min<std::size_t>(static_cast<std::size_t>(ask.votes), visit.notes.size());
  const auto points = notes_to_own(cast);
  return owns_a_note(visit, place) || std::all_of(points.begin(), points.end(), [&](std::uint32_t note) {
           return visit.notes[note].owner.has_value();
         });
}

}  // namespace

bool chooses_option(AskKind kind) {
  return kind <= AskKind::kAcross;
}

bool decides(AskKind kind) {
  return chooses_option(kind) || kind == AskKind::kAllocate;
}

bool is_anonymous(const plan::Ask& ask) {
  return chooses_option(ask.kind) && ask.reveal == plan::RevealRule::kAnonymous;
}

std::uint32_t steps_of(const plan::Scene& scene) {
  const AskKind kind = scene.ask->kind;
  if (kind == AskKind::kRetro) return 3;
  return kind == AskKind::kParaphrase || (scene.heard && chooses_option(kind)) ? 2 : 1;
}

std::vector<std::uint32_t> offered(const Cast& cast) {
  const Visit& visit = cast.story().visit;
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t i = 0; i < cast.scene().ask->options.size(); ++i) {
    if (visit.offers(i)) numbers.push_back(i);
  }
  return numbers;
}

bool asks_the_injured(const Cast& cast) {
  return cast.story().visit.step > 0 && cast.scene().ask && chooses_option(cast.scene().ask->kind);
}

Places deciders(const Cast& cast) {
  const plan::Ask& ask = *cast.scene().ask;
  if (asks_the_injured(cast)) return injured(cast);
  if (ask.kind != AskKind::kParaphrase) return cast.asked(ask);
  const Visit& visit = cast.story().visit;
  Places places;
  for (const Place place : visit.ring) {
    if (visit.ring.size() > 1 && !cast.left(place)) places.push_back(place);
  }
  return places;
}

bool is_asked(const Cast& cast, Place place) {
  const Places asked = deciders(cast);
  return std::find(asked.begin(), asked.end(), place) != asked.end();
}

bool has_spoken(const Cast& cast, Place place) {
  const Visit& visit = cast.story().visit;
  const PlaceMind& mind = visit.minds[place];
  if (asks_the_injured(cast)) return mind.mark.has_value();
  switch (cast.scene().ask->kind) {
    case AskKind::kEach:
    case AskKind::kVote:
    case AskKind::kLeader:
    case AskKind::kOnly:
    case AskKind::kAcross: return mind.choice.has_value() || mind.answers > 0;
    case AskKind::kAllocate: return !mind.points.empty();
    case AskKind::kPledge: return !mind.text.empty();
    case AskKind::kParaphrase: return visit.step == 0 ? !mind.text.empty() : mind.mark.has_value();
    case AskKind::kRetro: return visit.step < 2 ? mind.answers > 0 : owns_a_note(visit, place);
    case AskKind::kPulse: return mind.answers > 0;
  }
  return false;
}

// Who passes while the injured are asked has chosen before, or was content with the default: that stands.
bool has_passed(const Cast& cast, Place place) {
  const PlaceMind& mind = cast.story().visit.minds[place];
  return asks_the_injured(cast) ? mind.ready : mind.passed;
}

bool is_done(const Cast& cast, Place place) {
  if (has_passed(cast, place)) return true;
  const AskKind kind = cast.scene().ask->kind;
  if (kind == AskKind::kRetro) return is_done_with_retro(cast, place);
  const bool nothing_to_mark = kind == AskKind::kParaphrase && cast.story().visit.step > 0 && !has_to_mark(cast, place);
  return nothing_to_mark || has_spoken(cast, place);
}

std::optional<std::uint32_t> number_of(const Sealed& answer) {
  return answer.numbers.size() == 1 ? std::optional(answer.numbers.front()) : std::nullopt;
}

std::optional<Place> partner_of(const Cast& cast, Place place) {
  const Visit& visit = cast.story().visit;
  const auto at = at_ring(visit, place);
  if (!at) return std::nullopt;
  return visit.ring[(*at + 1) % visit.ring.size()];
}

std::optional<Place> teller_of(const Cast& cast, Place place) {
  const Visit& visit = cast.story().visit;
  const auto at = at_ring(visit, place);
  if (!at) return std::nullopt;
  return visit.ring[(*at + visit.ring.size() - 1) % visit.ring.size()];
}

std::string words_to_say_back(const Cast& cast, Place place) {
  const plan::Ref& about = cast.scene().ask->about;
  const auto& spoken = cast.story().spoken;
  const auto found = std::find_if(spoken.rbegin(), spoken.rend(), [&](const Spoken& one) {
    return one.place == place && (!about.resolved() || one.scene == about.at());
  });
  return found == spoken.rend() ? "" : found->text;
}

std::vector<std::uint32_t> notes_to_own(const Cast& cast) {
  const auto& notes = cast.story().visit.notes;
  std::vector<std::uint32_t> order(notes.size());
  std::iota(order.begin(), order.end(), 0u);
  std::erase_if(order, [&](std::uint32_t note) { return notes[note].votes == 0; });
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return notes[a].votes > notes[b].votes; });
  const auto most = static_cast<std::size_t>(cast.scene().ask->owners);
  if (order.size() > most) order.resize(most);
  return order;
}

std::optional<Place> witnessed_place(const Cast& cast) {
  const plan::Scene& scene = cast.scene();
  const Visit& visit = cast.story().visit;
  if (!scene.witness || !scene.ask || !visit.closed || visit.closed->by() != schema::CLOSED_BY_CHOICE)
    return std::nullopt;
  const schema::Ballot* act = act_to_witness(cast);
  if (act == nullptr || act->by_default()) return std::nullopt;
  // What is not told cannot be answered about; and nobody answers about a manager of theirs.
  if (is_confidential(scene.ask->options[act->option()]) || is_manager(cast, act->place())) return std::nullopt;
  return act->place();
}

bool may_witness(const Cast& cast, Place place) {
  const auto actor = witnessed_place(cast);
  return actor && *actor != place && !cast.left(place) && !is_manager(cast, place);
}

bool has_witnessed(const Cast& cast, Place place) {
  const PlaceMind& mind = cast.story().visit.minds[place];
  const bool is_part_of_it = may_witness(cast, place) || witnessed_place(cast) == place;
  return is_part_of_it && (mind.passed || mind.answers > 0);
}

bool is_manager(const Cast& cast, Place place) {
  if (cast.seat(place).manager) return true;
  return std::any_of(cast.story().mirrors.begin(), cast.story().mirrors.end(), [&](SeatId id) {
    const Seat& mirror = *cast.state.seat(id);
    return mirror.place == place && mirror.manager;
  });
}

}  // namespace drops::session
