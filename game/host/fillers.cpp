#include "game/host/fillers.h"

#include "game/bots/names.h"

namespace drops::host {
namespace {

constexpr int kMostSaid = 24;  // by one bot in one go: all votes of a retro, and ready

bots::Temperament temperament_for(std::uint32_t number) {
  return bots::kLifelike[number % bots::kLifelike.size()];
}

}  // namespace

Outcome Fillers::take_seats(std::uint32_t count) {
  const auto teams = static_cast<std::uint32_t>(workshop_.state().stories.size());
  for (std::uint32_t number = 0; number < count; ++number) {
    schema::Command command;
    auto& take = *command.mutable_take_seat();
    take.set_name(bots::bot_name(number));
    take.set_kind(schema::SEAT_BOT);
    take.set_team(number % teams);
    const auto events = workshop_.say(command);
    if (!events) return tl::unexpected<Error>(events.error());
    sit(SeatId(events->front().seat_taken().seat()));
  }
  return {};
}

void Fillers::take_again() {
  const auto& seats = workshop_.state().house.seats;
  for (; looked_at_ < seats.size(); ++looked_at_) {
    const session::Seat& seat = seats[looked_at_];
    const bool ours = seat.kind == schema::SEAT_BOT && seat.token_hash.empty() && !minds_.contains(seat.id);
    if (ours && seat.presence != session::Presence::kLeft) sit(seat.id);
  }
}

void Fillers::sit(SeatId id) {
  const session::Seat& seat = *workshop_.state().seat(id);
  const auto number = static_cast<std::uint32_t>(minds_.size());
  minds_.insert_or_assign(id, Filler{bots::Mind(temperament_for(number), workshop_.state().house.seed, seat.name),
                                     seat.last_sequence, false});
  workshop_.outbox().open(id, parts_for_bots());
}

void Fillers::see(SeatId seat, const schema::View& view) {
  const auto found = minds_.find(seat);
  if (found == minds_.end()) return;
  for (const schema::Part& part : view.parts()) found->second.mind.see(part);
  found->second.has_news = true;
}

void Fillers::speak() {
  take_again();  // those whom the facilitator has added
  for (auto& [seat, filler] : minds_) {
    if (!filler.has_news) continue;
    filler.has_news = false;
    for (int said = 0; said < kMostSaid; ++said) {
      const auto command = filler.mind.next();
      if (!command) break;
      (void)workshop_.say({seat, ++filler.sequence, *command});  // a refusal is what a person would shrug at
    }
  }
}

}  // namespace drops::host
