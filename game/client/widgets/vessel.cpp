#include "game/client/widgets/vessel.h"

#include "game/client/widgets/bucket_paint.h"

namespace drops::client {

void draw_vessel(Ui& ui, const VesselMotion& motion, const Rect& box) {
  if (ui.measuring()) return;
  const VesselLook look = look_at(motion, ui.time(), ui.reduced_motion());
  Canvas canvas = ui.canvas();
  paint_bucket(canvas, ui.palette(), look, ui.reduced_motion(), box);
  if (look.moves) ui.wake_in(0);
}

void vessel(Ui& ui, const Vessel& vessel) {
  const float high = ui.s(vessel.height);
  const Rect rect = ui.in_flow() ? ui.take(Vec2{high * 0.92F, high}) : ui.take(high);
  draw_vessel(ui, vessel.motion, rect);
  ui.describe({.id = vessel.id, .role = Role::kMeter, .label = vessel.label, .value = vessel.value}, rect);
}

}  // namespace drops::client
