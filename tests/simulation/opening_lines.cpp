// How a random session begins: who takes a seat, accepts, and shows what; then the start.

#include <fmt/format.h>

#include "tests/simulation/dice.h"
#include "tests/simulation/random_session.h"

namespace drops::test {
namespace {

constexpr std::uint32_t kLobbySeats = 5;  // a team

session::Said took_seat(const std::string& name, schema::SeatKind kind, std::optional<std::uint32_t> team) {
  session::Said said;
  said.command.mutable_take_seat()->set_name(name);
  said.command.mutable_take_seat()->set_kind(kind);
  if (team) said.command.mutable_take_seat()->set_team(*team);
  return said;
}

session::Said shows_strengths(std::uint32_t seat) {
  session::Said said;
  said.by = SeatId(seat);
  for (const std::uint32_t one : {seat, seat + 5}) {
    said.command.mutable_show_strengths()->add_strengths(
        static_cast<schema::Strength>(one % schema::Strength_ARRAYSIZE));
  }
  return said;
}

}  // namespace

std::vector<Line> opening_lines(std::uint64_t seed, std::uint32_t teams) {
  Dice dice(seed ^ 0x10bbu);
  std::vector<Line> lines;
  lines.push_back({took_seat("Facilitator", schema::SEAT_FACILITATOR, std::nullopt), 0});
  lines.push_back({took_seat("Wall", schema::SEAT_PROJECTOR, std::nullopt), 0});
  lines.push_back({took_seat("Watcher", schema::SEAT_OBSERVER, std::nullopt), 0});
  std::uint32_t seat = 3;
  for (std::uint32_t team = 0; team < teams; ++team) {
    for (std::uint32_t mate = dice.below(3); mate < kLobbySeats; ++mate) {
      lines.push_back({took_seat(fmt::format("Seat {}{}", team, mate), schema::SEAT_PARTICIPANT, team), 0});
      if (dice.chance(90)) {
        Line accept;
        accept.said.by = SeatId(seat);
        accept.said.command.mutable_answer_contract()->set_accept(true);
        lines.push_back(accept);
      }
      if (seat % 3 == 0) lines.push_back({shows_strengths(seat), 0});
      ++seat;
    }
  }
  Line start;
  start.said.by = SeatId(0);
  start.said.command.mutable_start();
  lines.push_back(start);
  return lines;
}

}  // namespace drops::test
