#include "game/session/cast.h"

#include <algorithm>

namespace drops::session {
namespace {

template <class Keep>
Places select(const Cast& cast, Keep keep) {
  Places places;
  places.reserve(cast.size());
  for (Place place = 0; place < cast.size(); ++place) {
    if (keep(place)) places.push_back(place);
  }
  return places;
}

// Everybody in `trusters` trusts each of the doers; characters and teams trust the team as one.
void cross(std::vector<trust::Relation>& out, const Cast& cast, trust::Entity truster, const Doers& doers) {
  if (truster.kind != trust::Entity::Kind::kSeat) {
    out.push_back({truster, trust::Entity::team(cast.team)});
    return;
  }
  for (const Place doer : doers.places) {
    const auto trustee = trust::Entity::seat(doer);
    if (trustee != truster) out.push_back({truster, trustee});
  }
}

}  // namespace

bool Cast::left(Place place) const {
  const Seat& sits = seat(place);
  return sits.presence == Presence::kLeft || sits.team != team || sits.place != place;
}

bool Cast::here(Place place) const {
  if (left(place)) return false;
  if (seat(place).here()) return true;
  return std::any_of(story().mirrors.begin(), story().mirrors.end(), [&](SeatId id) {
    const Seat& mirror = *state.seat(id);
    return mirror.place == place && mirror.here();
  });
}

Places Cast::everybody() const {
  return select(*this, [&](Place p) { return !left(p); });
}

Places Cast::present() const {
  return select(*this, [&](Place p) { return here(p); });
}

Places Cast::with_role(std::size_t number) const {
  return select(*this, [&](Place p) { return !left(p) && story().roles[p] == number; });
}

Places Cast::leaders() const {
  if (story().leader && !left(*story().leader)) return {*story().leader};
  Places places = select(*this, [&](Place p) { return !left(p) && role(p).leader; });
  if (places.size() > 1) places.resize(1);
  return places;
}

Places Cast::asked(const plan::Ask& ask) const {
  switch (ask.kind) {
    case plan::AskKind::kLeader: return leaders();
    case plan::AskKind::kOnly: return with_role(ask.role.at());
    case plan::AskKind::kAllocate:
    case plan::AskKind::kPledge:
      if (ask.by_leader) return leaders();
      return ask.role.resolved() ? with_role(ask.role.at()) : everybody();
    case plan::AskKind::kEach: return without(ask);
    case plan::AskKind::kVote:
    case plan::AskKind::kAcross:
    case plan::AskKind::kParaphrase:
    case plan::AskKind::kRetro:
    case plan::AskKind::kPulse: return everybody();
  }
  return {};
}

Places Cast::without(const plan::Ask& ask) const {
  Places out;
  if (ask.without_leader) out = leaders();
  if (ask.without.resolved()) out = with_role(ask.without.at());
  return select(*this, [&](Place p) { return !left(p) && std::find(out.begin(), out.end(), p) == out.end(); });
}

bool acts_as_team(const plan::Ask& ask) {
  const bool all_split = ask.kind == plan::AskKind::kAllocate && !ask.by_leader && !ask.role.given();
  return ask.kind == plan::AskKind::kVote || ask.kind == plan::AskKind::kAcross || all_split;
}

plan::With::Kind unsaid_of(const plan::Ask& ask) {
  if (ask.kind == plan::AskKind::kAcross) return plan::With::Kind::kOther;
  return acts_as_team(ask) ? plan::With::Kind::kUnsaid : plan::With::Kind::kMates;
}

std::vector<trust::Relation> relations(const Cast& cast, const plan::With& with, plan::With::Kind unsaid,
                                       const Doers& doers, TeamId other) {
  using Kind = plan::With::Kind;
  using trust::Entity;
  std::vector<trust::Relation> out;
  if (with.kind == Kind::kUnsaid && doers.partner) {
    cross(out, cast, Entity::seat(*doers.partner), doers);
    return out;
  }
  switch (with.kind == Kind::kUnsaid ? unsaid : with.kind) {
    case Kind::kMates:
      out.reserve(cast.size() * doers.places.size());
      for (Place place = 0; place < cast.size(); ++place) {
        if (!cast.left(place)) cross(out, cast, Entity::seat(place), doers);
      }
      break;
    case Kind::kRole:
      if (with.who.resolved()) {
        for (const Place place : cast.with_role(with.who.at())) cross(out, cast, Entity::seat(place), doers);
      }
      break;
    case Kind::kCharacter:
      if (with.who.resolved()) {
        cross(out, cast, Entity::character(static_cast<std::uint32_t>(with.who.number)), doers);
      }
      break;
    case Kind::kOther:
      if (other.valid()) cross(out, cast, Entity::team(other), doers);
      break;
    case Kind::kUnsaid:
      for (std::uint32_t i = 0; i < cast.plan.characters.size(); ++i) cross(out, cast, Entity::character(i), doers);
      break;
  }
  return out;
}

trust::Sight bits(std::span<const Place> places) {
  trust::Sight sight = 0;
  for (const Place place : places) sight |= trust::Sight{1} << (place & 63u);
  return sight;
}

}  // namespace drops::session
