#pragma once
// What stands on the screen, in words: each widget registers itself here after it has been drawn. Tests click and look
// by it, the Tab key walks along it, and speech can be fed from it. It never draws and holds nothing over a frame.

#include <string>
#include <string_view>
#include <vector>

#include "game/client/geometry.h"

namespace drops::client {

enum class Role {
  kButton,
  kOption,
  kToggle,
  kTextField,  // what a person can act upon
  kHeading,
  kText,
  kStatus,
  kMeter,
  kTimer,
  kChart,
  kPicture,
  kRow,
  kAlert,
  kScroll
};
[[nodiscard]] std::string_view name_of(Role role);
// True for what is clicked or typed into: such a thing is at least 44 units high and wide.
[[nodiscard]] bool acts(Role role);

struct Node {
  std::string id = {};  // unique within a frame: "option_2"
  Role role = Role::kText;
  std::string label = {};  // what speech would say
  std::string value = {};  // of a meter, a timer, a field
  std::string group = {};  // arrow keys walk within one group; empty: none
  bool enabled = true;
  bool selected = false;
  bool focusable = false;
  bool focused = false;
  int layer = 0;         // 0: the page; 1 and up: what lies over it
  Rect rect = {};        // where it stands, whether or not it is scrolled out of sight
  Rect clip = {};        // the part of the window in which it can be seen
  bool scrolls = false;  // inside something that scrolls: may lie above or below its clip
};

// One text as drawn, for checks that nothing is cut or covered.
struct TextRun {
  std::string text = {};
  Rect rect = {};
  Rect clip = {};
  bool scrolls = false;
  bool shortened = false;  // an ellipsis was put at its end
  int layer = 0;
};

class Tree {
 public:
  void clear();
  void add(Node node) { nodes_.push_back(std::move(node)); }
  void add(TextRun run) { runs_.push_back(std::move(run)); }

  [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }
  [[nodiscard]] const std::vector<TextRun>& texts() const { return runs_; }
  // Nullptr where there is no such widget.
  [[nodiscard]] const Node* find(std::string_view id) const;
  [[nodiscard]] const Node* focused() const;
  // The next widget that takes the focus after `from` (empty: the first), around the end; with `back` the one before.
  [[nodiscard]] const Node* next(std::string_view from, bool back) const;
  // The same within the group of `from`; nullptr where it has none.
  [[nodiscard]] const Node* next_in_group(std::string_view from, bool back) const;

 private:
  std::vector<Node> nodes_ = {};
  std::vector<TextRun> runs_ = {};
};

}  // namespace drops::client
