#pragma once
// Trust as a bucket of water: it fills drop by drop and tips when a bucket is spilled. What is seen is a function of
// the data and the time alone, so that pictures are exact; with reduced motion it shows the end at once, and words say
// the rest.

#include <string_view>

#include "game/client/ui.h"
#include "game/client/widgets/vessel_motion.h"

namespace drops::client {

struct Vessel {
  std::string_view id = "vessel";
  std::string_view label = {};  // "Trust of the client in the team"
  std::string_view value = {};  // said and shown as a meter's value ("64 of 100"); empty on the projector
  VesselMotion motion = {};     // level, and what is happening to it
  float height = 260;           // units, with handle and shadow
};
void vessel(Ui& ui, const Vessel& vessel);
// Draws it into a box of any size, without registering it.
void draw_vessel(Ui& ui, const VesselMotion& motion, const Rect& box);

}  // namespace drops::client
