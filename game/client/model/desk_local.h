#pragma once
// What only the facilitator's own screen knows: which page is open, who was picked, what is being typed, the
// stop-watch, and what was done last. The host hears none of it.

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "game/base/ids.h"
#include "game/client/model/desk_deeds.h"

namespace drops::client::model {

// At the right of the teams, or of who is here.
enum class DeskPage : std::uint8_t { kTeams, kPeople, kWords, kTime, kRoom };

// Seconds on the screen's own clock: it measures what goes on in the room, and no session.
struct StopWatch {
  std::optional<double> since;  // it runs since then
  double kept = 0;              // from before

  [[nodiscard]] double at(double now) const { return kept + (since ? now - *since : 0); }
};

struct DeskLocal {
  DeskPage page = DeskPage::kTeams;
  std::optional<std::uint32_t> seat;  // whom something is about to be done for
  std::string find;                   // part of somebody's name
  std::string words;                  // a message or a name that is being typed
  Tick heard = -1;                    // words from seats were seen up to this one
  StopWatch watch;
  std::optional<DeskDeed> done;  // last
};

// What changes them.
struct DeskOpen {
  DeskPage page = DeskPage::kTeams;
};
struct DeskPick {
  std::optional<std::uint32_t> seat;
};
struct DeskFind {
  std::string part;
};
struct DeskWrite {
  std::string words;
};
struct DeskHear {  // what has come up to here
  Tick tick = 0;
};
struct DeskWatch {
  bool reset = false;  // else it starts, or stops
  double now = 0;
};
using DeskLook = std::variant<DeskOpen, DeskPick, DeskFind, DeskWrite, DeskHear, DeskWatch>;

void take(DeskLocal& local, const DeskLook& look);

}  // namespace drops::client::model
