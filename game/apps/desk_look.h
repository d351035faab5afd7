#pragma once
// Whether the desk around the window is dark, or of high contrast: asked once, of the portal through which desktops
// tell it. It waits a moment and no longer, and a desk that says nothing is light.

#include "game/client/settings.h"

namespace drops::apps {

[[nodiscard]] client::DeskLook desk_look();

}  // namespace drops::apps
