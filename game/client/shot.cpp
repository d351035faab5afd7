#include "game/client/shot.h"

#include <SDL.h>

#include "game/client/window.h"

// Not ours to mend: one translation unit holds the writer of the stb package.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STB_IMAGE_WRITE_STATIC
#include <stb_image_write.h>
#pragma GCC diagnostic pop

namespace drops::client {
namespace {

class OnePicture final : public Frame {
 public:
  OnePicture(const Shot& shot, const std::function<void(Ui&)>& build) : shot_(shot), build_(build) {}
  void build(Ui& ui) override { build_(ui); }
  [[nodiscard]] Look look() const override { return shot_.look; }

 private:
  const Shot& shot_;
  const std::function<void(Ui&)>& build_;
};

}  // namespace

Result<Pixels> draw_shot(const Shot& shot, const std::function<void(Ui&)>& build) {
  SDL_setenv("SDL_VIDEODRIVER", "offscreen", 0);
  auto window = Window::open({.width = shot.width, .height = shot.height, .hidden = true});
  if (!window) return pass_on(window);
  OnePicture picture(shot, build);
  // Unseen characters are baked after the first picture, and scrolling and focus settle with the next.
  constexpr int kUntilSettled = 4;
  Pixels pixels{.width = shot.width, .height = shot.height, .rgb = {}};
  for (int i = 0; i < kUntilSettled; ++i) {
    (*window)->draw(picture, shot.time, i + 1 == kUntilSettled ? &pixels.rgb : nullptr);
  }
  const Vec2 drawn = (*window)->pixels();
  pixels.width = static_cast<int>(drawn.x);
  pixels.height = static_cast<int>(drawn.y);
  return pixels;
}

Outcome write_png(const Pixels& pixels, const std::filesystem::path& file) {
  if (stbi_write_png(file.c_str(), pixels.width, pixels.height, 3, pixels.rgb.data(), pixels.width * 3) == 0) {
    return fail(Code::kUnavailable, "the picture cannot be written to " + file.string(),
                "name a file in a folder that exists and may be written to");
  }
  return {};
}

}  // namespace drops::client
