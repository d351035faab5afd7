#include "game/host/seating.h"

#include <algorithm>
#include <utility>

namespace drops::host {

void Seating::sit(net::PeerId peer, SeatId seat) {
  rise(seat);
  links_[peer].push_back(seat);
  seats_[seat] = {peer, false};
}

void Seating::rise(SeatId seat) {
  const auto found = seats_.find(seat);
  if (found == seats_.end()) return;
  const auto behind = links_.find(found->second.peer);
  std::erase(behind->second, seat);
  if (behind->second.empty()) links_.erase(behind);
  seats_.erase(found);
}

std::vector<SeatId> Seating::rise_all(net::PeerId peer) {
  const auto found = links_.find(peer);
  if (found == links_.end()) return {};
  std::vector<SeatId> seats = std::move(found->second);
  links_.erase(found);
  for (const SeatId seat : seats) seats_.erase(seat);
  return seats;
}

void Seating::welcome(SeatId seat) {
  if (const auto found = seats_.find(seat); found != seats_.end()) found->second.welcomed = true;
}

bool Seating::welcomed(SeatId seat) const {
  const auto found = seats_.find(seat);
  return found != seats_.end() && found->second.welcomed;
}

std::optional<net::PeerId> Seating::link_of(SeatId seat) const {
  const auto found = seats_.find(seat);
  if (found == seats_.end()) return std::nullopt;
  return found->second.peer;
}

std::span<const SeatId> Seating::seats_of(net::PeerId peer) const {
  const auto found = links_.find(peer);
  if (found == links_.end()) return {};
  return found->second;
}

std::vector<SeatId> Seating::all() const {
  std::vector<SeatId> seats;
  for (const auto& row : seats_) seats.push_back(row.first);
  return seats;
}

std::vector<net::PeerId> Seating::links() const {
  std::vector<net::PeerId> peers;
  for (const auto& [peer, seats] : links_) {
    if (std::any_of(seats.begin(), seats.end(), [this](SeatId seat) { return welcomed(seat); })) peers.push_back(peer);
  }
  return peers;
}

}  // namespace drops::host
