#pragma once
// What each viewer has been sent, and what has to be sent next: the parts of its view that changed. Part by part,
// whole, compared byte by byte. Sends nothing itself, and decides nothing about what one may see (session/project.h).

#include <bitset>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "game/plan/plan.h"
#include "game/schema/event.pb.h"
#include "game/schema/view.pb.h"
#include "game/session/state.h"

namespace drops::host {

using PartKinds = std::bitset<schema::PartKind_ARRAYSIZE>;

[[nodiscard]] PartKinds all_parts();
[[nodiscard]] PartKinds parts_for_bots();  // ME, SCENE, SESSION, DEBRIEF

class Outbox {
 public:
  static constexpr std::int64_t kSlowMs = 100;  // roster, overview, wall and debrief: at most so often
  // Leaves room below the transport's 256 KiB for what wraps a view.
  static constexpr std::size_t kMostViewBytes = 250 * 1024;

  struct View {
    SeatId seat;
    schema::View view;
  };

  // From now on this seat gets views; whatever it was sent before does not count.
  void open(SeatId seat, PartKinds wanted);
  void close(SeatId seat) { viewers_.erase(seat); }

  // Notes who may see something else after these events, which led to `state`.
  void touch(const session::State& state, std::span<const schema::Event> events);

  // The same for parts of one team that changed without an event.
  void touch(TeamId team, const PartKinds& parts) { touched_[team] |= parts; }

  // Something could be sent at now_ms.
  [[nodiscard]] bool due(std::int64_t now_ms) const;

  // So long, and at most `most`, nothing will be due unless it is touched: 0 where something is.
  [[nodiscard]] std::int64_t quiet_ms(std::int64_t now_ms, std::int64_t most) const;

  // The views that changed, each at most kMostViewBytes. A single part over that limit is left out and noted in
  // too_large().
  [[nodiscard]] std::vector<View> make(const session::State& state, const plan::Plan& plan, std::int64_t now_ms);

  [[nodiscard]] std::uint64_t too_large() const { return too_large_; }

 private:
  struct Viewer {
    PartKinds wanted;
    PartKinds stale;
    std::int64_t slow_ms = 0;  // when those may be sent next
    bool first = true;
    std::map<std::uint64_t, std::string> sent;  // by kind and team
  };

  void spread(const session::State& state);
  [[nodiscard]] static PartKinds due_kinds(const Viewer& viewer, std::int64_t now_ms);
  static void add_gone(const Viewer& viewer, const PartKinds& kinds, std::vector<schema::Part>& parts);
  void collect(SeatId seat, Viewer& viewer, std::vector<schema::Part> parts, std::vector<View>& out);

  std::map<SeatId, Viewer> viewers_;
  std::map<TeamId, PartKinds> touched_;  // since the last make(); a TeamId that is not valid: every team
  std::uint64_t too_large_ = 0;
};

}  // namespace drops::host
