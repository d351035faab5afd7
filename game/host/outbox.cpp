#include "game/host/outbox.h"

#include <algorithm>
#include <utility>

#include "game/host/touched.h"
#include "game/schema/codec.h"
#include "game/session/project.h"

namespace drops::host {
namespace {

std::size_t bit(schema::PartKind kind) {
  return static_cast<std::size_t>(kind);
}

const PartKinds& slow_parts() {
  static const PartKinds kinds = PartKinds()
                                     .set(bit(schema::PART_ROSTER))
                                     .set(bit(schema::PART_OVERVIEW))
                                     .set(bit(schema::PART_PLAN))
                                     .set(bit(schema::PART_WALL))
                                     .set(bit(schema::PART_DEBRIEF));
  return kinds;
}

std::uint64_t key_of(const schema::Part& part) {
  return (static_cast<std::uint64_t>(part.kind()) << 32U) | part.team();
}

// Up to two kinds are asked for one by one; a facilitator's roster has a part for each team, which only the whole
// projection gives.
std::vector<schema::Part> project_kinds(const session::State& state, const plan::Plan& plan, const session::Seat& seat,
                                        const PartKinds& kinds) {
  std::vector<schema::Part> parts;
  const bool whole = kinds.count() > 2 || (!seat.plays() && kinds.test(bit(schema::PART_ROSTER)));
  if (whole) {
    schema::View view = session::project(state, plan, seat.id);
    for (schema::Part& part : *view.mutable_parts()) {
      if (kinds.test(bit(part.kind()))) parts.push_back(std::move(part));
    }
    return parts;
  }
  for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
    schema::Part part;
    if (kinds.test(kind) && session::project_part(state, plan, seat.id, static_cast<schema::PartKind>(kind), part)) {
      parts.push_back(std::move(part));
    }
  }
  return parts;
}

}  // namespace

PartKinds all_parts() {
  return PartKinds().set().reset(bit(schema::PART_NONE));
}

PartKinds parts_for_bots() {
  PartKinds kinds;
  for (const auto kind : {schema::PART_ME, schema::PART_SCENE, schema::PART_SESSION, schema::PART_DEBRIEF}) {
    kinds.set(bit(kind));
  }
  return kinds;
}

void Outbox::open(SeatId seat, PartKinds wanted) {
  Viewer& viewer = viewers_[seat];
  viewer = Viewer();
  viewer.wanted = wanted;
  viewer.stale = wanted;
}

void Outbox::touch(const session::State& state, std::span<const schema::Event> events) {
  for (const schema::Event& event : events) {
    const Touched touched = touched_by(state, event);
    touched_[touched.team] |= touched.parts;
    if (touched.other.valid()) touched_[touched.other] |= touched.parts;
  }
}

void Outbox::spread(const session::State& state) {
  if (touched_.empty()) return;
  const auto parts_of = [this](TeamId team) {
    const auto found = touched_.find(team);
    return found == touched_.end() ? PartKinds() : found->second;
  };
  const PartKinds everybody = parts_of(TeamId());
  for (auto& [id, viewer] : viewers_) {
    const session::Seat* seat = state.seat(id);
    if (seat == nullptr) continue;
    const PartKinds parts = !seat->plays() ? all_parts() : everybody | parts_of(seat->team);
    viewer.stale |= viewer.wanted & parts;
  }
  touched_.clear();
}

PartKinds Outbox::due_kinds(const Viewer& viewer, std::int64_t now_ms) {
  const bool slow = viewer.first || now_ms >= viewer.slow_ms;
  return slow ? viewer.stale : viewer.stale & ~slow_parts();
}

bool Outbox::due(std::int64_t now_ms) const {
  if (!touched_.empty()) return true;
  for (const auto& row : viewers_) {
    if (due_kinds(row.second, now_ms).any()) return true;
  }
  return false;
}

std::int64_t Outbox::quiet_ms(std::int64_t now_ms, std::int64_t most) const {
  if (due(now_ms)) return 0;
  for (const auto& row : viewers_) {
    if (row.second.stale.any()) most = std::min(most, row.second.slow_ms - now_ms);
  }
  return most;
}

std::vector<Outbox::View> Outbox::make(const session::State& state, const plan::Plan& plan, std::int64_t now_ms) {
  spread(state);
  std::vector<View> out;
  for (auto& [id, viewer] : viewers_) {
    const session::Seat* seat = state.seat(id);
    const PartKinds kinds = due_kinds(viewer, now_ms);
    if (seat == nullptr || kinds.none()) continue;
    if ((kinds & slow_parts()).any()) viewer.slow_ms = now_ms + kSlowMs;
    viewer.stale &= ~kinds;
    viewer.first = false;
    std::vector<schema::Part> parts = project_kinds(state, plan, *seat, kinds);
    add_gone(viewer, kinds, parts);
    collect(id, viewer, std::move(parts), out);
  }
  return out;
}

// What was sent before and is not there now is sent as a part that is no more.
void Outbox::add_gone(const Viewer& viewer, const PartKinds& kinds, std::vector<schema::Part>& parts) {
  for (const auto& row : viewer.sent) {
    if (!kinds.test(row.first >> 32U)) continue;
    const bool there =
        std::any_of(parts.begin(), parts.end(), [&](const schema::Part& part) { return key_of(part) == row.first; });
    if (there) continue;
    schema::Part& gone = parts.emplace_back();
    gone.set_kind(static_cast<schema::PartKind>(row.first >> 32U));
    gone.set_team(static_cast<std::uint32_t>(row.first & 0xffffffffU));
    gone.set_gone(true);
  }
}

void Outbox::collect(SeatId seat, Viewer& viewer, std::vector<schema::Part> parts, std::vector<View>& out) {
  std::size_t bytes = kMostViewBytes;  // of the view that is being filled: full, so that the first part opens one
  for (schema::Part& part : parts) {
    std::string encoded = schema::encode(part);
    std::string& sent = viewer.sent[key_of(part)];
    if (encoded == sent) continue;
    const std::size_t size = encoded.size() + 8;  // with its tag and length
    if (size > kMostViewBytes) {
      ++too_large_;
      continue;
    }
    sent = std::move(encoded);
    if (bytes + size > kMostViewBytes) {
      out.push_back({seat, {}});
      bytes = 0;
    }
    bytes += size;
    *out.back().view.add_parts() = std::move(part);
  }
}

}  // namespace drops::host
