#pragma once
// Bots that sit in this process, for teams that lack people. Each answers from the views its seat gets, as a person
// would, and sits in a seat like any other, without a token. They say that they are bots.

#include <cstdint>
#include <map>
#include <string>

#include "game/bots/mind.h"
#include "game/host/workshop.h"

namespace drops::host {

class Fillers {
 public:
  explicit Fillers(Workshop& workshop) : workshop_(workshop) {}

  // Takes so many new seats, spread evenly over the teams. The first refusal ends it.
  Outcome take_seats(std::uint32_t count);
  // Sits down in the seats of bots that nobody speaks for: those of before the host went down, and those that the
  // facilitator has added.
  void take_again();

  [[nodiscard]] bool has(SeatId seat) const { return minds_.contains(seat); }
  [[nodiscard]] std::size_t size() const { return minds_.size(); }

  void see(SeatId seat, const schema::View& view);
  // Each says what the views have brought it to.
  void speak();

 private:
  struct Filler {
    bots::Mind mind;
    std::uint64_t sequence = 0;
    bool has_news = false;
  };

  void sit(SeatId seat);

  Workshop& workshop_;
  std::map<SeatId, Filler> minds_;
  std::size_t looked_at_ = 0;  // seats, so far
};

}  // namespace drops::host
