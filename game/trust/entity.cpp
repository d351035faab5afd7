#include "game/trust/entity.h"

namespace drops::trust {

std::string_view name_of(Pillar pillar) {
  switch (pillar) {
    case Pillar::kCharacter: return "character";
    case Pillar::kCompetence: return "competence";
    case Pillar::kConsistency: return "consistency";
    case Pillar::kCare: return "care";
  }
  return {};
}

}  // namespace drops::trust
