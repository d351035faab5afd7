#include "game/author/figures.h"

namespace drops::author {
namespace {

std::string name_of(const plan::Plan& plan, const trust::Entity& entity, const char* team) {
  switch (entity.kind) {
    case trust::Entity::Kind::kSeat: return plan.roles[entity.index].title;
    case trust::Entity::Kind::kCharacter: return plan.characters[entity.index].title;
    case trust::Entity::Kind::kTeam: break;
  }
  return team;
}

}  // namespace

std::string relation_label(const plan::Plan& plan, const RelationKind& relation) {
  return name_of(plan, relation.truster, "the other team") + " → " + name_of(plan, relation.trustee, "the team");
}

}  // namespace drops::author
