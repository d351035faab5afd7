#pragma once
// A window that is not there: the library with a null back end, the mouse and keys fed by hand, time turned by hand.
// Finds widgets by their id and checks that nothing is cut, covered or out of reach. It draws no pixel.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "game/client/fonts.h"
#include "game/client/theme.h"
#include "game/client/ui.h"

struct ImGuiContext;

namespace drops::client {

struct Screen {
  float width = 1280;
  float height = 720;
  Look look = {};
};

class Headless {
 public:
  // `build` is called once a frame; it must live as long as this.
  explicit Headless(std::function<void(Ui&)> build, Screen screen = {});
  ~Headless();
  Headless(const Headless&) = delete;
  Headless& operator=(const Headless&) = delete;

  void frames(int count = 3);
  void pass(double seconds);  // time goes on, and a frame is drawn
  void resize(Screen screen);

  // Scrolls to the widget if it must, moves the mouse to its middle and clicks. False: there is no such widget in
  // sight.
  bool click(std::string_view id);
  bool hover(std::string_view id);
  void wheel(float lines);
  void press(Key key, int code = 0, bool shift = false);
  void digit(int digit) { press(Key::kDigit, digit); }
  void type(std::string_view utf8);
  void backspace();

  [[nodiscard]] const Tree& tree() const { return ui_.tree(); }
  // Requires: such a widget; fails the test otherwise.
  [[nodiscard]] const Node& node(std::string_view id) const;
  [[nodiscard]] bool shows(std::string_view text) const;  // part of a line that was drawn
  [[nodiscard]] const std::string& focus() const { return ui_.focus(); }
  [[nodiscard]] Ui& ui() { return ui_; }
  [[nodiscard]] std::uint64_t drawing() const;  // the same number for the same shapes
  // The ids that the Tab key reaches, in order, from the beginning until the first comes again.
  [[nodiscard]] std::vector<std::string> tab_order();

  // Each sentence is one thing wrong; empty: nothing.
  [[nodiscard]] std::vector<std::string> out_of_bounds() const;  // of the window, or of what scrolls, sideways
  [[nodiscard]] std::vector<std::string> too_small() const;      // acted upon, and less than 44 units
  [[nodiscard]] std::vector<std::string> overlaps() const;       // of texts, and of what is acted upon
  [[nodiscard]] std::vector<std::string> cut_texts() const;      // not whole in the window or in what scrolls
  [[nodiscard]] std::vector<std::string> repeated_ids() const;
  [[nodiscard]] std::vector<std::string> everything_wrong() const;

 private:
  void frame();

  std::function<void(Ui&)> build_;
  Screen screen_;
  Fonts fonts_;
  ImGuiContext* context_;
  Ui ui_{fonts_};
  Presses presses_;
  double time_ = 100;
};

}  // namespace drops::client
