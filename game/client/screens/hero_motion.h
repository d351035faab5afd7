#pragma once
// How the one change of a reveal moves its vessel: for the picture, and for what is heard with it. Draws nothing.

#include "game/client/model/model.h"
#include "game/client/widgets/vessel_motion.h"

namespace drops::client {

// `began`: when the reveal did, on the clock of the picture.
[[nodiscard]] VesselMotion motion_of(const model::Hero& hero, double began);

}  // namespace drops::client
