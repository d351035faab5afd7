#pragma once
// The context that screens and widgets build a frame with: theme, time, keys, where the next widget goes, and the tree
// of what stands there. It decides focus and activation. It never knows what a screen is about.
//
// Layout: a column has a width and a cursor; each widget takes the height that its text needs and the cursor moves
// down. Helpers in widgets/layout.h put columns side by side, let things flow and scroll what does not fit.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "game/client/bidi.h"
#include "game/client/canvas.h"
#include "game/client/fonts.h"
#include "game/client/geometry.h"
#include "game/client/input.h"
#include "game/client/theme.h"
#include "game/client/ui_tree.h"

namespace drops::client {

// kStart: where the paragraph begins, by its first strong letter: at the left, or at the right.
enum class Align { kLeft, kCenter, kRight, kStart };

// What came in since the last frame, and how the frame is to look.
struct FrameInput {
  Vec2 size{1280, 720};
  double time = 0;  // seconds since some fixed point; everything that moves is a function of it
  Theme theme;      // see theme_for
  Presses presses;
};

// What the mouse and the keys did with one widget.
struct Touch {
  bool hovered = false;
  bool held = false;
  bool focused = false;
  bool took_focus = false;  // the focus came in this frame, by a key or by Ui::focus
  bool activated = false;   // clicked, or Enter or Space with the focus on it
};

// What a widget says of itself; its rectangle is the one it took.
struct Described {
  std::string_view id;
  Role role = Role::kText;
  std::string_view label;
  std::string_view value = {};
  std::string_view group = {};
  bool enabled = true;
  bool selected = false;
  bool focus_when_disabled = false;  // so that a reason can be read out
};

class Ui {
 public:
  explicit Ui(Fonts& fonts);
  ~Ui();
  Ui(const Ui&) = delete;
  Ui& operator=(const Ui&) = delete;

  // --- A frame, called between the library's NewFrame and Render by what drives it: window, picture or test.
  void begin(FrameInput input);
  void end();

  // --- Look and time
  [[nodiscard]] const Theme& theme() const { return input_.theme; }
  [[nodiscard]] const Palette& palette() const { return input_.theme.palette(); }
  [[nodiscard]] float s(float units) const { return input_.theme.s(units); }
  [[nodiscard]] double time() const { return input_.time; }
  [[nodiscard]] bool reduced_motion() const { return input_.theme.reduced_motion; }
  [[nodiscard]] Vec2 size() const { return input_.size; }
  // A picture is wanted again in so many ms (the smallest wish of a frame counts); 0: as soon as may be (it moves).
  void wake_in(int ms);
  [[nodiscard]] std::optional<int> wanted_wake() const { return wake_; }

  // --- Where the next widget goes
  [[nodiscard]] Rect room() const;  // what is left of the column, in pixels
  [[nodiscard]] float width() const { return room().width(); }
  // Takes a strip of the column's full width, or a box of a natural size (in a flow: beside the last one).
  Rect take(float height);
  Rect take(Vec2 size);
  void gap(float units);      // more room before the next widget than the usual
  void set_gap(float units);  // so much room before the next widget, and no more
  void no_gap();              // none
  void column(const Rect& where, const std::function<void()>& content);
  // `content` beside each other from the left, wrapping; natural sizes only.
  void flow(Align align, const std::function<void()>& content);
  // How much `content` would take in a column of `width`, without drawing it. It must not change anything else.
  Vec2 measure(float width, const std::function<void()>& content);
  [[nodiscard]] bool measuring() const { return measuring_ > 0; }
  [[nodiscard]] bool in_flow() const;
  [[nodiscard]] float used_height() const;  // of the current column

  // --- What a widget does
  [[nodiscard]] Canvas canvas();
  // Registers something that is only seen.
  void describe(const Described& what, const Rect& rect);
  // Registers something that is acted upon, and says what was done with it.
  Touch touch(const Described& what, const Rect& rect);
  // A visible ring around the widget that has the focus, once keys are used.
  void focus_ring(const Touch& touch, const Rect& rect, float radius);

  // --- Text: measured and drawn in one way everywhere. Widths in pixels; wrap 0: one line.
  // px: of a line, where it is not the type's own (the projector).
  [[nodiscard]] Vec2 text_size(Type type, std::string_view text, float wrap = 0, float px = 0) const;
  // Draws wrapped text and returns its height; registers it for the checks.
  float text(Type type, Vec2 at, Color color, std::string_view text, float wrap = 0, Align align = Align::kLeft,
             float px = 0);
  [[nodiscard]] bool begins_at_right(std::string_view text) const;  // its first paragraph does
  // One line, shortened with an ellipsis where it does not fit. For names only: anything else wraps.
  void text_fitted(Type type, Vec2 at, Color color, std::string_view text, float width);

  // An icon centred on a point, and the width to keep for it; nothing where the icon font is missing.
  void icon(Type type, Vec2 center, Color color, const char* icon, float size = 0);
  [[nodiscard]] float icon_width(Type type, const char* icon) const;

  // --- Keys and focus
  // True once when the key was pressed in this frame, unless text is being typed (Escape counts always).
  bool pressed(Key key, int code = 0);
  [[nodiscard]] std::optional<int> digit();  // 0..9
  [[nodiscard]] bool shifted() const;        // some key of this frame came with Shift
  void focus(std::string_view id);           // from the next frame on
  [[nodiscard]] const std::string& focus() const { return focus_; }
  [[nodiscard]] bool focus_visible() const { return focus_visible_; }
  [[nodiscard]] bool focus_came() const { return focus_moved_; }  // in this frame, to what has it
  [[nodiscard]] bool typing() const { return typing_; }
  void scroll_to(std::string_view id);  // from the next frame on

  // --- For widgets that need the library below: the child windows of scroll areas, fields
  [[nodiscard]] Fonts& fonts() const { return *fonts_; }
  [[nodiscard]] const Tree& tree() const { return tree_; }
  void enter_scroll(const Rect& clip);
  void leave_scroll();
  void typing_in(std::string_view id);  // a field has the caret in this frame
  // Who types, where several share this screen: what one has typed and taken back, no other brings back.
  void typist(std::string_view who) { typist_ = who; }
  [[nodiscard]] const std::string& typist() const { return typist_; }
  [[nodiscard]] bool asked_into_view(std::string_view id) const { return reveal_ == id; }
  // `content` is seen and not acted upon: something over it has the mouse and the keys.
  void beneath(const std::function<void()>& content);
  [[nodiscard]] bool is_beneath() const { return beneath_; }
  // `content` in a column over the page, drawn and clicked above it; `air` pixels around it may be drawn on (a shadow).
  void overlay(const Rect& where, float air, const std::function<void()>& content);

 private:
  enum class FlowStep { kNone, kRecord, kDraw };
  struct Column {
    Rect where;
    float y = 0;
    float gap = space::kGap;  // before the next widget, if one stands above
    bool any = false;
    float widest = 0;
    FlowStep flow = FlowStep::kNone;
    std::vector<Vec2> sizes = {};  // recorded
    std::vector<Rect> spots = {};  // to be drawn at
    std::size_t next = 0;
  };
  void walk_focus();
  void push_column(const Rect& where);
  Rect place(Vec2 size);
  // Where to begin, and what to read of it: the text itself, or as it is made ready to run from right to left.
  struct Written {
    std::string_view text;
    const bidi::Directed* directed = nullptr;
  };
  [[nodiscard]] Written written(std::string_view text) const;
  void register_text(std::string_view text, const Rect& rect, bool shortened);
  void bring_into_view(const Rect& rect);

  Fonts* fonts_;
  mutable bidi::Shelf directed_;
  FrameInput input_;
  Tree tree_;
  std::vector<Column> columns_;
  std::vector<Rect> clips_;
  std::optional<int> wake_;
  std::string focus_, next_focus_, reveal_, next_reveal_;
  bool focus_moved_ = false;    // in this frame
  bool focus_visible_ = false;  // keys were used since the last click
  bool focus_acts_ = false;     // Enter and Space belong to what has the focus
  bool typing_ = false;         // as of the last frame
  bool typing_now_ = false;
  std::string typist_;
  int measuring_ = 0;
  int layer_ = 0;
  int overlays_ = 0;  // so far in this frame
  bool beneath_ = false;
};

}  // namespace drops::client
