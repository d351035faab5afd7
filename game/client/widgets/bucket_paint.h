#pragma once
// The drawing of one bucket: its shape, its water, what falls in and pours out. From a look to shapes; it knows no
// time.

#include "game/client/canvas.h"
#include "game/client/widgets/vessel_motion.h"

namespace drops::client {

// Into a box; the bucket keeps its proportions and stands at the box's foot, in the middle.
void paint_bucket(Canvas& canvas, const Palette& palette, const VesselLook& look, bool still, const Rect& box);

}  // namespace drops::client
