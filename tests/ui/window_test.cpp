// The loop of a real window, off screen: it sleeps until something happens, and pictures are exact. Where this machine
// has no OpenGL at all, what is checked is that it says so and what to do.
#include "game/client/window.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <thread>

#include "game/client/gallery.h"
#include "game/client/shot.h"
#include "game/client/widgets/countdown.h"
#include "game/client/widgets/text.h"

using namespace drops;
using namespace drops::client;
using namespace std::chrono_literals;

namespace {

class Still : public Frame {
 public:
  void build(Ui& ui) override {
    title(ui, "Still");
    ++built;
  }
  void update() override { quit = woken.load(); }
  [[nodiscard]] bool wants_quit() const override { return quit; }

  std::atomic<bool> woken = false;
  bool quit = false;
  int built = 0;
};

// A window off screen; nothing where there is no OpenGL, after a check that the error helps.
std::unique_ptr<Window> off_screen() {
  ::setenv("SDL_VIDEODRIVER", "offscreen", 0);
  auto window = Window::open({.width = 640, .height = 480, .hidden = true});
  if (window) return std::move(*window);
  CHECK_FALSE(window.error().todo.empty());
  WARN("no OpenGL here: " << window.error().sentence());
  return nullptr;
}

// Wakes the window after a while, with the frame told to quit.
template <class F>
void run_for(Window& window, F& frame, std::chrono::milliseconds time) {
  const Waker waker = window.waker();
  std::thread other([&] {
    std::this_thread::sleep_for(time);
    frame.woken = true;
    waker.wake();
  });
  window.run(frame);
  other.join();
}

}  // namespace

TEST_CASE("a window opens where it stood, if a screen still shows that place") {
  ::setenv("SDL_VIDEODRIVER", "offscreen", 0);
  const auto opened_at = [](const Placement& old) -> std::optional<Placement> {
    auto window = Window::open({.placement = old, .hidden = true});
    if (!window) return std::nullopt;
    return (*window)->placement();
  };
  const Placement kept{.x = 40, .y = 30, .width = 900, .height = 640};
  const auto again = opened_at(kept);
  if (!again) return;  // no OpenGL here: another test says so
  CHECK(*again == kept);
  const auto far = opened_at({.x = 20'000, .y = 30, .width = 900, .height = 640});
  REQUIRE(far.has_value());
  CHECK(far->x != 20'000);
  CHECK(far->width == 900);
  const auto tiny = opened_at({.x = 40, .y = 30, .width = 10, .height = 10});
  REQUIRE(tiny.has_value());
  CHECK(tiny->width == 1280);
}

TEST_CASE("a window in which nothing happens draws a few pictures and then sleeps until it is woken") {
  auto window = off_screen();
  if (!window) return;
  Still frame;
  run_for(*window, frame, 600ms);
  CHECK(frame.built >= 3);
  CHECK(frame.built <= 12);  // events of the window's own opening come before the silence
}

TEST_CASE("what moves is drawn at most thirty times a second") {
  auto window = off_screen();
  if (!window) return;
  struct Moving final : Still {
    void build(Ui& ui) override {
      Still::build(ui);
      ui.wake_in(0);
    }
  } frame;
  run_for(*window, frame, 1000ms);
  CHECK(frame.built > 5);
  CHECK(frame.built <= 45);
}

TEST_CASE("a waker that outlives its window does nothing") {
  Waker waker;
  waker.wake();
  if (auto window = off_screen()) waker = window->waker();
  waker.wake();
}

TEST_CASE("a window without a display is refused with a way on") {
  const char* before = std::getenv("SDL_VIDEODRIVER");
  const std::string kept = before != nullptr ? before : "offscreen";
  ::setenv("SDL_VIDEODRIVER", "no-such-driver", 1);
  auto window = Window::open({});
  ::setenv("SDL_VIDEODRIVER", kept.c_str(), 1);
  REQUIRE_FALSE(window);
  CHECK(window.error().code == Code::kUnavailable);
  CHECK(window.error().sentence().find("drops-host") != std::string::npos);
}

TEST_CASE("the same picture is drawn twice, and has the size that was asked for") {
  const auto draw = [] { return draw_shot({.width = 640, .height = 400, .time = 2.5}, gallery_pages()[0].build); };
  auto first = draw();
  if (!first) {
    CHECK_FALSE(first.error().todo.empty());
    return;
  }
  CHECK(first->width == 640);
  CHECK(first->height == 400);
  CHECK(first->rgb.size() == 640U * 400U * 3U);
  CHECK(first->rgb == draw()->rgb);
}

TEST_CASE("a picture that cannot be written is an error with a way on") {
  const Pixels pixels{.width = 1, .height = 1, .rgb = {0, 0, 0}};
  const auto file = std::filesystem::temp_directory_path() / "drops_ui_test.png";
  CHECK(write_png(pixels, file));
  std::filesystem::remove(file);
  const auto wrong = write_png(pixels, "/no/such/folder/picture.png");
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().todo.find("folder") != std::string::npos);
}
