#pragma once
// The window on a desk: SDL, OpenGL and the library in one owner, and the loop that waits for events. What it cannot
// have is an Error with a way on; it knows nothing of the game.

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "game/base/result.h"
#include "game/client/frame.h"
#include "game/client/settings.h"

namespace drops::client {

struct WindowOptions {
  std::string title = "Drops & Buckets";
  int width = 1280;
  int height = 720;
  Placement placement = {};  // where it stood the last time; one that no screen shows any more does not count
  bool full_screen = false;
  bool hidden = false;  // pictures only
  int display = 0;      // of this machine's, from 1, to be filled where it is there; 0: a window where the desk puts it
};

// Wakes the loop from any thread; may outlive the window, and then does nothing.
class Waker {
 public:
  void wake() const;

 private:
  friend class Window;
  std::shared_ptr<std::atomic<std::uint32_t>> event_;  // SDL's number for it; 0 once the window is gone
};

class Window {
 public:
  // Refuses where there is no display or no OpenGL 3.2.
  [[nodiscard]] static Result<std::unique_ptr<Window>> open(const WindowOptions& options);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  // Until the person closes the window or the frame wants to quit. Pictures drawn so far: drawn().
  void run(Frame& frame);
  [[nodiscard]] Waker waker() const;
  // As it stands now, or stood before it was maximised; the size alone where the desk does not tell its place.
  [[nodiscard]] Placement placement() const;
  [[nodiscard]] Ui& ui();
  [[nodiscard]] long long drawn() const;
  // It fills a display.
  [[nodiscard]] bool full_screen() const;
  // One on which this window is not, from 1; nothing where there is no other.
  [[nodiscard]] std::optional<int> other_display() const;
  // Fonts that had to be replaced, as a sentence; empty: none.
  [[nodiscard]] const std::string& notice() const;

  // One picture at a given time, drawn and shown; its pixels, RGB from the top, if asked for.
  void draw(Frame& frame, double time, std::vector<unsigned char>* pixels = nullptr);
  [[nodiscard]] Vec2 pixels() const;

 private:
  struct Parts;
  explicit Window(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace drops::client
