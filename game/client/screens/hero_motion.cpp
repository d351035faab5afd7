#include "game/client/screens/hero_motion.h"

namespace drops::client {
namespace {

VesselEvent event_of(model::Moved moved) {
  switch (moved) {
    case model::Moved::kLeak: return VesselEvent::kLeak;
    case model::Moved::kBucket:
    case model::Moved::kTakenBack: return VesselEvent::kSpill;
    default: return VesselEvent::kDrops;
  }
}

// Drops of a repair and of a bonus are as many as fall well; the words count.
int falling(const model::Hero& hero) {
  return hero.moved == model::Moved::kDrop || hero.moved == model::Moved::kLeak ? hero.count : 1;
}

}  // namespace

VesselMotion motion_of(const model::Hero& hero, double began) {
  return {.level = hero.level,
          .before = hero.before,
          .event = event_of(hero.moved),
          .count = falling(hero),
          .began = began};
}

}  // namespace drops::client
