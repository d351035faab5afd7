#include "game/session/hearing.h"

#include <algorithm>

#include "game/session/asking.h"
#include "game/session/deeds.h"

namespace drops::session {
namespace {

using trust::Entity;

bool is_borne_by(const trust::Loss& loss, Entity actor) {
  const Entity& trustee = loss.relation.trustee;
  return trustee.kind != Entity::Kind::kSeat || trustee == actor || actor.kind == Entity::Kind::kTeam;
}

bool bears(const trust::Breach& breach, Entity actor) {
  if (breach.state == trust::BreachState::kHidden) {  // a mate's naming is the team's, and the team's a mate's
    return std::any_of(breach.hidden_by.begin(), breach.hidden_by.end(), [&](const Entity& one) {
      return one == actor || one.kind == Entity::Kind::kTeam || actor.kind == Entity::Kind::kTeam;
    });
  }
  return std::any_of(breach.losses.begin(), breach.losses.end(),
                     [&](const trust::Loss& loss) { return is_borne_by(loss, actor); });
}

// Who chose it, without those for whom time chose.
Places who_said(const Answer& answer, const Deed& deed) {
  Places places;
  for (const schema::Ballot& ballot : answer.ballots) {
    const auto& doers = deed.doers.places;
    if (ballot.by_default() || std::find(doers.begin(), doers.end(), ballot.place()) == doers.end()) continue;
    places.push_back(ballot.place());
  }
  return places;
}

Places injured_by(const Cast& cast, const plan::Effects& effects, Entity actor) {
  const trust::Standing& standing = cast.story().standing;
  Places places;
  for (const std::size_t number : repaired_breaches(standing, effects, actor)) {
    const trust::Breach& breach = standing.breaches[number];
    if (breach.state != trust::BreachState::kOpen) continue;  // nobody knows of it yet
    for (const Place place : cast.everybody()) {
      const bool listed = std::find(places.begin(), places.end(), place) != places.end();
      if (!listed && has_injured(breach, Entity::seat(place), actor)) places.push_back(place);
    }
  }
  std::sort(places.begin(), places.end());
  return places;
}

}  // namespace

std::vector<std::size_t> repaired_breaches(const trust::Standing& standing, const plan::Effects& effects,
                                           Entity actor) {
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < standing.breaches.size(); ++i) {
    const trust::Breach& breach = standing.breaches[i];
    const bool is_there = breach.state == trust::BreachState::kOpen || breach.state == trust::BreachState::kHidden;
    const bool named =
        is_there && std::any_of(effects.repairs.begin(), effects.repairs.end(),
                                [&](const plan::Ref& ref) { return ref.number == static_cast<std::int32_t>(i); });
    const bool swept = effects.repairs_open && breach.state == trust::BreachState::kOpen;
    if ((named || swept) && bears(breach, actor)) numbers.push_back(i);
  }
  return numbers;
}

bool has_injured(const trust::Breach& breach, Entity who, Entity by) {
  return who != by && std::any_of(breach.losses.begin(), breach.losses.end(), [&](const trust::Loss& loss) {
           return loss.relation.truster == who && is_borne_by(loss, by);
         });
}

std::vector<Saying> sayings(const Cast& cast) {
  std::vector<Saying> all;
  const plan::Scene& scene = cast.scene();
  if (!scene.heard || !scene.ask || !chooses_option(scene.ask->kind) || is_anonymous(*scene.ask)) return all;
  const Answer answer = count_answers(cast, *scene.ask);
  for (const Deed& deed : deeds_of(cast, *scene.ask, answer)) {
    const plan::Effects& effects = scene.ask->options[deed.option].effects;
    if (!effects.step || effects.hollow) continue;
    const auto say = [&](Doers by) {
      Places to = injured_by(cast, effects, by.entity(cast.team));
      if (!to.empty()) all.push_back({deed.option, std::move(by), std::move(to)});
    };
    const Places places = who_said(answer, deed);
    if (deed.doers.as_team && !places.empty()) say({places, true});
    if (deed.doers.as_team) continue;
    for (const Place place : places) say({{place}, false});
  }
  return all;
}

Places injured(const Cast& cast) {
  Places places;
  for (const Saying& saying : sayings(cast)) places.insert(places.end(), saying.to.begin(), saying.to.end());
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

}  // namespace drops::session
