#pragma once
// Where things go: columns side by side, a centred column, two ends of a line, a page with head, body and foot. Every
// helper gives way when text grows: side by side becomes below each other, and a page's body scrolls.

#include <functional>
#include <string_view>
#include <vector>

#include "game/client/ui.h"

namespace drops::client {

using Content = std::function<void()>;

struct Side {
  float share = 1;  // of the width
  float least = 0;  // layout units that its text needs at 100 %; below that the sides are stacked
  Content content = {};
};
// Side by side, or below each other where one would get less than its `least` (times the text scale).
void columns(Ui& ui, const std::vector<Side>& sides, float gutter = space::kGutter);

// A column in the middle, at most `units` wide (times the text scale).
void centered(Ui& ui, float units, const Content& content);

// Natural-size widgets (chips, buttons, short texts) beside each other, wrapping.
void flow(Ui& ui, const Content& content, Align align = Align::kLeft);

// One line with something at its left and something at its right end; stacked where both do not fit.
void ends(Ui& ui, const Content& left, const Content& right);

// Content with something of a known size at its upper right (a countdown beside a headline). `aside` stands under it
// where the content would get less than `least` units (times the text scale).
struct Aside {
  Vec2 size = {};  // of the aside, in pixels
  float least = 300;
  Content content = {};
  Content aside = {};
};
void with_aside(Ui& ui, const Aside& both);

// The window: head and foot stay, the body between them scrolls when it must. The picture of water lies behind.
struct Page {
  std::string_view id = "page";
  Content head = {};  // usually app_bar; may be empty
  Content body = {};
  Content foot = {};  // usually key_hint and the main button; may be empty
};
void page(Ui& ui, const Page& page);

// A thin rule over the column's width.
void divider(Ui& ui);

}  // namespace drops::client
