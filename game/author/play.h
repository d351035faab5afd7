#pragma once
// A game at a terminal, line by line: text in, text out. Reads and prints nothing itself.

#include <memory>
#include <string>
#include <string_view>

#include "game/author/play_screens.h"
#include "game/author/rehearsal.h"
#include "game/base/result.h"

namespace drops::author {

class Play {
 public:
  // Needs a playable plan; plan and hooks outlive this.
  [[nodiscard]] static Result<Play> begin(const plan::Plan& plan, plan::Hooks& hooks, const RehearsalWish& wish,
                                          bool colour);

  // What is to be seen at first, and after each line.
  [[nodiscard]] std::string opening() const;
  [[nodiscard]] std::string take(std::string_view line);
  // What may be typed now, to stand before the cursor.
  [[nodiscard]] std::string prompt() const;

  // The story has ended, or the player has left.
  [[nodiscard]] bool over() const { return left_ || rehearsal_->over(); }

 private:
  Play(std::unique_ptr<Rehearsal> rehearsal, PlayScreens screens)
      : rehearsal_(std::move(rehearsal)), screens_(screens) {}

  [[nodiscard]] std::string show(const ReadBefore& before) const;
  [[nodiscard]] std::string show_what_is_new(const schema::View& before) const;

  std::unique_ptr<Rehearsal> rehearsal_;
  PlayScreens screens_;
  bool left_ = false;
};

}  // namespace drops::author
