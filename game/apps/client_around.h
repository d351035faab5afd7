#pragma once
// What the facilitator's machine does and knows beside the session: the time of the day, whether the host answers on
// its addresses, and the window for the projector. Knows no screen and no SDL.

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "game/apps/preflight.h"
#include "game/base/clock.h"
#include "game/client/model/from_parts.h"

namespace drops::apps {

struct AroundPlaces {
  std::filesystem::path program;                      // drops itself; empty: this one
  std::function<std::optional<int>()> other_display;  // from 1, on which this window is not; may be empty
};

class Surroundings {
 public:
  Surroundings(AroundPlaces places, Preflight::Wake wake) : places_(std::move(places)), wake_(std::move(wake)) {}

  // Another session, or none: nothing of the last one goes on being shown. The projector's window stays.
  void forget();

  // Starts the projector's window as a process of its own, which goes on without this one.
  void open_wall(const std::string& address, const std::string& key);
  void try_reach(const client::model::RoomSeen& room);

  // What is known now, into `around`. Notes when the story began, the first time that it sees it under way.
  void look(const client::model::Seen& seen, client::model::Around& around);

 private:
  void look_at_wall();

  AroundPlaces places_;
  Preflight::Wake wake_;
  std::unique_ptr<Preflight> preflight_;
  std::string firewall_;
  std::optional<std::int64_t> began_day_ms_;
  pid_t wall_ = -1;
  std::string wall_says_;
};

// Milliseconds since midnight, by the clock on the wall.
[[nodiscard]] std::int64_t day_ms();

}  // namespace drops::apps
