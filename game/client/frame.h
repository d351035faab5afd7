#pragma once
// What the window's loop drives, and when it draws: only after an event, at a wished time, or while something moves. No
// SDL here, so that the pace can be tested with a hand-turned clock.

#include <cstdint>
#include <optional>
#include <string>

#include "game/client/theme.h"
#include "game/client/ui.h"

namespace drops::client {

// A program's pictures: the client itself, the gallery, a test.
class Frame {
 public:
  virtual ~Frame() = default;

  // Builds one picture with widgets. Called between begin and end of the Ui, in the loop's thread.
  virtual void build(Ui& ui) = 0;

  // Called before each picture and after each wake(): take what other threads left, move clocks on.
  virtual void update() {}
  // A picture is wanted in so many ms even if nothing happens; what widgets wish for counts besides.
  [[nodiscard]] virtual std::optional<int> next_wake_ms() { return std::nullopt; }
  [[nodiscard]] virtual Look look() const { return {}; }
  [[nodiscard]] virtual bool full_screen() const { return false; }
  // The person closed the window; false keeps it open (to ask, say).
  virtual bool may_close() { return true; }
  [[nodiscard]] virtual bool wants_quit() const { return false; }
};

// When to draw: three pictures after an event (hover and focus settle), then at wished times, never more than 30 a
// second while it moves by itself.
class Pace {
 public:
  void event_came() { settle_ = kSettle; }
  // Notes that a picture was drawn at `now_ms`, and in how many ms the next one is wished for.
  void drew(std::int64_t now_ms, std::optional<int> wish_ms);
  // How long to wait for an event: 0 draw now, -1 for as long as it takes.
  [[nodiscard]] int wait_ms(std::int64_t now_ms) const;

  static constexpr int kSettle = 3;
  static constexpr int kLeastMs = 33;

 private:
  int settle_ = kSettle;
  std::int64_t drawn_ = 0;
  std::optional<std::int64_t> next_;
};

}  // namespace drops::client
