#include "game/session/carry.h"

#include <algorithm>
#include <map>
#include <optional>

namespace drops::session {
namespace {

using trust::Entity;

// The story that is carried on, of all teams, and the plan that it was played by.
struct Before {
  const std::vector<Story>& stories;
  const plan::Plan& plan;
};

std::optional<Before> story_before(const Floor& floor) {
  const House& house = floor.state.house;
  const auto is_story = [&](std::uint32_t part) { return house.parts[part].sort == schema::SORT_STORY; };
  if (is_story(house.story_part)) return Before{floor.state.stories, floor.plan};
  const auto last = std::find_if(house.played.rbegin(), house.played.rend(),
                                 [&](const auto& played) { return is_story(played->part); });
  if (last == house.played.rend() || (*last)->plan >= floor.programme->plans.size()) return std::nullopt;
  return Before{(*last)->stories, floor.programme->plans[(*last)->plan]};
}

template <class T>
std::optional<std::uint32_t> number_of(const std::vector<T>& things, const std::string& id) {
  const auto found = std::find_if(things.begin(), things.end(), [&](const T& one) { return one.id == id; });
  if (found == things.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - things.begin());
}

// One team's story, read with the eyes of the next plan.
class Carrier {
 public:
  Carrier(const State& state, const Before& before, const plan::Plan& next, TeamId team)
      : state_(state), story_(before.stories[team.value]), plan_(before.plan), next_(next), team_(team) {}

  void write(schema::PartBegan& began) const {
    if (story_.visit.number == 0 || story_.merged) return;
    for (std::uint32_t place = 0; place < story_.places.size(); ++place) {
      const auto role = number_of(next_.roles, plan_.roles[story_.roles[place]].id);
      if (!role || !sits(place)) continue;
      schema::CarriedRole& carried = *began.add_roles();
      carried.set_seat(story_.places[place].value);
      carried.set_role(*role);
    }
    schema::CarriedTeam& team = *began.add_teams();
    team.set_team(team_.value);
    team.set_safety(static_cast<std::uint32_t>(std::max(0, story_.standing.safety)));
    for (const trust::Vessel& vessel : story_.standing.vessels) write(vessel, team);
    for (std::size_t i = 0; i < story_.standing.breaches.size(); ++i) {
      const trust::Breach& breach = story_.standing.breaches[i];
      const bool stands = breach.state == trust::BreachState::kOpen || breach.state == trust::BreachState::kHidden;
      const auto number = number_of(next_.breaches, plan_.breaches[i].id);
      if (stands && number) write(breach, *number, *team.add_breaches());
    }
  }

 private:
  // Whoever has this place is still in the team, and has got no other there since.
  [[nodiscard]] bool sits(std::uint32_t place) const {
    const Seat& seat = *state_.seat(story_.places[place]);
    const auto after = story_.places.begin() + place + 1;
    return seat.presence != Presence::kLeft && seat.team == team_ &&
           std::find(after, story_.places.end(), seat.id) == story_.places.end();
  }

  [[nodiscard]] bool write(const Entity& who, schema::CarriedWho& out) const {
    std::optional<std::uint32_t> index = who.index;
    if (who.kind == Entity::Kind::kSeat) {
      index = sits(who.index) ? std::optional(story_.places[who.index].value) : std::nullopt;
    } else if (who.kind == Entity::Kind::kCharacter) {
      index = number_of(next_.characters, plan_.characters[who.index].id);
    }
    out.set_kind(static_cast<std::uint32_t>(who.kind));
    out.set_index(index.value_or(0));
    return index.has_value();
  }

  template <class Out>
  [[nodiscard]] bool write(const trust::Relation& relation, Out& out) const {
    const bool truster = write(relation.truster, *out.mutable_truster());
    return write(relation.trustee, *out.mutable_trustee()) && truster;
  }

  void write(const trust::Vessel& vessel, schema::CarriedTeam& team) const {
    schema::CarriedVessel out;
    if (!write(vessel.relation, out)) return;
    for (const trust::Level level : vessel.levels) out.add_levels(static_cast<std::uint32_t>(level));
    *team.add_vessels() = std::move(out);
  }

  void write(const std::vector<Entity>& people, google::protobuf::RepeatedPtrField<schema::CarriedWho>& out) const {
    for (const Entity& who : people) {
      schema::CarriedWho one;
      if (write(who, one)) *out.Add() = one;
    }
  }

  void write(const trust::Breach& breach, std::uint32_t number, schema::CarriedBreach& out) const {
    out.set_breach(number);
    out.set_kind(static_cast<std::uint32_t>(breach.kind));
    out.set_hidden(breach.state == trust::BreachState::kHidden);
    out.set_surfaced_by_others(breach.surfaced_by_others);
    out.set_was_deception(breach.was_deception);
    write(breach.hidden_by, *out.mutable_hidden_by());
    write(breach.acknowledged_by, *out.mutable_acknowledged_by());
    for (const trust::Loss& loss : breach.losses) {
      schema::CarriedLoss lost;
      if (!write(loss.relation, lost)) continue;
      lost.set_pillar(static_cast<std::uint32_t>(loss.pillar));
      lost.set_before(static_cast<std::uint32_t>(loss.before));
      lost.set_lost(static_cast<std::uint32_t>(loss.lost));
      lost.set_given_back(static_cast<std::uint32_t>(loss.given_back));
      *out.add_losses() = std::move(lost);
    }
    for (std::uint32_t step = 0; step < trust::kSteps; ++step) {
      if (breach.taken[step]) out.add_taken(step);
    }
    out.set_clean_scenes(static_cast<std::uint32_t>(breach.clean_scenes));
  }

  const State& state_;
  const Story& story_;
  const plan::Plan& plan_;
  const plan::Plan& next_;
  TeamId team_;
};

// The way back, in the new story: a seat by its new place.
class Receiver {
 public:
  explicit Receiver(Story& story) : story_(story) {
    for (std::uint32_t place = 0; place < story.places.size(); ++place) places_[story.places[place].value] = place;
  }

  void read(const schema::CarriedTeam& team) {
    story_.standing.safety = static_cast<int>(team.safety());
    for (const schema::CarriedVessel& carried : team.vessels()) {
      const auto relation = read_relation(carried);
      trust::Vessel* vessel = relation ? story_.standing.find(*relation) : nullptr;
      for (int i = 0; vessel != nullptr && i < carried.levels_size(); ++i) {
        vessel->levels[static_cast<std::size_t>(i)] = static_cast<trust::Level>(carried.levels(i));
      }
    }
    for (const schema::CarriedBreach& carried : team.breaches()) {
      read(carried, story_.standing.breaches[carried.breach()]);
    }
  }

 private:
  [[nodiscard]] std::optional<Entity> read(const schema::CarriedWho& who) const {
    const auto kind = static_cast<Entity::Kind>(who.kind());
    if (kind != Entity::Kind::kSeat) return Entity{kind, who.index()};
    const auto place = places_.find(who.index());
    if (place == places_.end()) return std::nullopt;
    return Entity::seat(place->second);
  }

  template <class Carried>
  [[nodiscard]] std::optional<trust::Relation> read_relation(const Carried& carried) const {
    const auto truster = read(carried.truster());
    const auto trustee = read(carried.trustee());
    if (!truster || !trustee) return std::nullopt;
    return trust::Relation{*truster, *trustee};
  }

  [[nodiscard]] std::vector<Entity> read(const google::protobuf::RepeatedPtrField<schema::CarriedWho>& people) const {
    std::vector<Entity> out;
    for (const schema::CarriedWho& who : people) {
      if (const auto entity = read(who)) out.push_back(*entity);
    }
    return out;
  }

  // The visit of its amend is past: every scene from now on counts for the follow-through.
  void read(const schema::CarriedBreach& carried, trust::Breach& breach) const {
    breach.kind = static_cast<trust::BreachKind>(carried.kind());
    breach.state = carried.hidden() ? trust::BreachState::kHidden : trust::BreachState::kOpen;
    breach.surfaced_by_others = carried.surfaced_by_others();
    breach.was_deception = carried.was_deception();
    breach.hidden_by = read(carried.hidden_by());
    breach.acknowledged_by = read(carried.acknowledged_by());
    for (const schema::CarriedLoss& lost : carried.losses()) {
      const auto relation = read_relation(lost);
      if (!relation || story_.standing.find(*relation) == nullptr) continue;
      breach.losses.push_back({*relation, static_cast<trust::Pillar>(lost.pillar()),
                               static_cast<trust::Level>(lost.before()), static_cast<trust::Level>(lost.lost()),
                               static_cast<trust::Level>(lost.given_back())});
    }
    for (const std::uint32_t step : carried.taken()) breach.taken[step] = true;
    breach.clean_scenes = static_cast<int>(carried.clean_scenes());
  }

  Story& story_;
  std::map<std::uint32_t, std::uint32_t> places_;  // by seat
};

}  // namespace

void carry_on(const Floor& floor, const plan::Plan& next, schema::PartBegan& began) {
  const auto before = story_before(floor);
  if (!before) return;
  for (std::uint32_t team = 0; team < before->stories.size(); ++team) {
    Carrier(floor.state, *before, next, TeamId(team)).write(began);
  }
}

void take_over(const State& state, TeamId team, Story& story) {
  if (!state.house.carried) return;
  for (const schema::CarriedTeam& carried : state.house.carried->teams()) {
    if (TeamId(carried.team()) == team) Receiver(story).read(carried);
  }
}

std::vector<std::int32_t> carried_roles(const State& state, std::span<const SeatId> seats) {
  std::vector<std::int32_t> roles(seats.size(), -1);
  if (!state.house.carried) return roles;
  for (const schema::CarriedRole& carried : state.house.carried->roles()) {
    const auto seat = std::find(seats.begin(), seats.end(), SeatId(carried.seat()));
    if (seat != seats.end())
      roles[static_cast<std::size_t>(seat - seats.begin())] = static_cast<std::int32_t>(carried.role());
  }
  return roles;
}

}  // namespace drops::session
