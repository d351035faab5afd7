#pragma once
// A picture of a screen without a desk: drawn off screen, at a given size, look and time, written as PNG. The same
// program and data give the same picture.

#include <filesystem>
#include <functional>
#include <vector>

#include "game/base/result.h"
#include "game/client/ui.h"

namespace drops::client {

struct Shot {
  int width = 1280;
  int height = 720;
  Look look = {};
  double time = 0;
};

struct Pixels {
  int width = 0;
  int height = 0;
  std::vector<unsigned char> rgb = {};  // from the upper left corner
};

// Sets SDL_VIDEODRIVER to offscreen unless it is set. Refuses where there is no OpenGL.
[[nodiscard]] Result<Pixels> draw_shot(const Shot& shot, const std::function<void(Ui&)>& build);
[[nodiscard]] Outcome write_png(const Pixels& pixels, const std::filesystem::path& file);

}  // namespace drops::client
