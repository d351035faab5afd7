#pragma once
// Who sits at this laptop, whose turn it is, and who should be next. What somebody types and selects is kept apart for
// each; between two turns the screen has what all may see, and nothing else. Knows no network and no screen.

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "game/apps/client_line.h"
#include "game/client/model/duties.h"
#include "game/client/model/from_parts.h"
#include "game/client/model/local.h"

namespace drops::apps {

class Laptop {
 public:
  // From here on people share the screen, even where one is left in the end; forgotten with clear().
  void share() { shared_ = true; }
  void clear() { *this = {}; }
  // One has sat here alone so far, and was at the screen.
  void share_after(const LineSeen& line, client::model::Local& local);
  [[nodiscard]] bool shared() const { return shared_; }

  // What the line knows of everybody. Ends a turn whose person is gone, who is done, or whose time is over.
  void see(const LineSeen& line, client::model::Local& local);
  // All who asked for a seat have had their answer.
  [[nodiscard]] bool all_answered() const;

  // The screen is this person's from now on, if they sit here; nobody's. What was local to the one goes with them.
  void take_turn(std::size_t person, client::model::Local& local);
  void cover(client::model::Local& local, client::model::Covered why = client::model::Covered::kByHand);
  [[nodiscard]] std::optional<link::PersonId> turn() const;
  // Something was said in this turn: what happens next is no surprise.
  void note_said() { said_ = true; }

  // Counts up whenever parts() may be others.
  [[nodiscard]] std::uint64_t changes() const { return changes_; }
  // What may be on the screen now, and the row of names.
  [[nodiscard]] const link::Parts& parts() const;
  [[nodiscard]] client::model::LaptopSeen seen() const;
  // Who still has to do what all of them do at once.
  [[nodiscard]] std::vector<link::PersonId> together() const;
  [[nodiscard]] std::vector<link::PersonId> everybody() const;
  // Of somebody, wherever it lies now.
  [[nodiscard]] client::model::LocalStory& story_of(link::PersonId who, client::model::Local& local);
  [[nodiscard]] std::optional<std::uint32_t> team() const;

 private:
  struct Seat {
    LinePerson person;
    client::model::LocalStory story;  // while it is not their turn
    std::set<std::string> read;       // of what only they may see
    client::model::Duties duties;
    client::model::Occasion occasion;
    client::model::Waits left = client::model::Waits::kNothing;  // undone, when they covered the screen
  };

  void note(Seat& seat, client::model::LocalStory& story);
  void look_at_turn(client::model::Local& local);
  [[nodiscard]] bool is_done(const Seat& seat) const;
  [[nodiscard]] std::optional<std::size_t> next() const;
  [[nodiscard]] std::vector<std::size_t> here() const;  // by seat; indices of seats_
  void make_common();

  bool shared_ = false;
  std::vector<Seat> seats_;  // by number; those who are out, too
  std::optional<std::size_t> turn_;
  std::optional<std::size_t> last_;
  client::model::Waits began_ = client::model::Waits::kNothing;  // what the turn is for
  client::model::Covered covered_ = client::model::Covered::kByHand;
  bool said_ = false;
  client::model::LocalStory table_;  // while it is somebody's turn
  link::Parts common_;
  bool parted_ = false;
  std::uint64_t changes_ = 0;
};

}  // namespace drops::apps
