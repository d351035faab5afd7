#pragma once
// One share of something that is split: what it is for, how much it has, and two buttons that take and give. With the
// focus on it Left and Right do the same, and with Shift they go one by one. It never knows what the sum must be.

#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

struct Stepper {
  std::string_view id = {};  // "share_1"; its buttons are "share_1_less" and "share_1_more"
  int number = 0;            // the digit that brings the focus here; 0: none
  std::string_view text = {};
  std::string_view second = {};  // a second, quieter line
  std::string_view reason = {};  // why it gets nothing, beside a lock; empty: it may
  int value = 0;
  int most = 10;   // of all shares together; the bar is as long as the share of it
  int left = 0;    // that may still be given
  int stride = 1;  // how many go at one press
  bool enabled = true;
  bool dense = false;  // lower, without its bar, where there are many
};
// What it is to have now: `value` where nothing was done.
int stepper(Ui& ui, const Stepper& stepper);

}  // namespace drops::client
