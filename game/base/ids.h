#pragma once
// Strong ids: a SeatId is no TeamId. Each is a small number, given out in order, and never reused within a session.

#include <compare>
#include <cstdint>
#include <functional>

namespace drops {

template <class Tag>
struct Id {
  static constexpr std::uint32_t kNone = 0xffffffff;

  std::uint32_t value = kNone;

  constexpr Id() = default;
  constexpr explicit Id(std::uint32_t v) : value(v) {}

  [[nodiscard]] constexpr bool valid() const { return value != kNone; }
  friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using SeatId = Id<struct SeatTag>;  // a place at the table, whoever's link serves it
using TeamId = Id<struct TeamTag>;  // 0-based; shown to people as team 1, team 2, ...

// Milliseconds of session. Stands still while the session is paused or the host is down.
using Tick = std::int64_t;

}  // namespace drops

template <class Tag>
struct std::hash<drops::Id<Tag>> {
  std::size_t operator()(const drops::Id<Tag>& id) const noexcept { return std::hash<std::uint32_t>{}(id.value); }
};
