// Digests of a session's state and of a ledger, over our own encoding: protobuf's bytes may differ between builds.

#include "game/session/state.h"

namespace drops::session {
namespace {

void add_seat(Digest& digest, const Seat& seat) {
  digest.add(seat.id.value).add(static_cast<int>(seat.kind)).add(seat.team.value);
  digest.add(seat.presence == Presence::kLeft);  // links come and go; a seat that was given up is gone
  digest.add(seat.place.value_or(~0u)).add(seat.role).add(seat.name).add(seat.token_hash).add(seat.last_sequence);
}

void add_visit(Digest& digest, const Visit& visit) {
  digest.add(visit.number).add(visit.scene).add(static_cast<int>(visit.phase)).add(visit.began).add(visit.deadline);
  for (const std::uint32_t part : visit.parts) digest.add(part);
  for (const std::uint32_t option : visit.locked) digest.add(option);
  for (const PlaceMind& mind : visit.minds) {
    digest.add(mind.choice.value_or(~0u)).add(mind.advice.value_or(~0u)).add(mind.why).add(mind.ready);
  }
  digest.add(visit.decided_for.value_or(~0u)).add(visit.closed.has_value());
}

void add_story(Digest& digest, const Story& story) {
  for (const SeatId seat : story.places) digest.add(seat.value);
  digest.add(story.standing);
  for (const trust::Entry& entry : story.ledger) digest.add(entry);
  for (const int stake : story.stakes) digest.add(stake);
  for (const std::uint64_t known : story.known) digest.add(known);
  for (const auto& [name, value] : story.data) digest.add(name).add(value);
  for (const Voice& voice : story.voices) digest.add(voice.place).add(voice.visit);
  for (const auto& answers : story.across) {
    digest.add(answers.size());
    for (const std::uint32_t answer : answers) digest.add(answer);
  }
  for (const Past& past : story.past) {
    digest.add(past.scene).add(past.visit).add(past.ledger_end);
    for (const std::uint32_t option : past.chosen) digest.add(option);
  }
  add_visit(digest, story.visit);
  digest.add(story.ending.value_or(~0u));
}

}  // namespace

std::uint64_t hash_of(const State& state) {
  Digest digest;
  digest.add(static_cast<int>(state.house.stage)).add(state.house.paused).add(state.house.seed);
  digest.add(state.house.most_seats).add(state.house.pace_percent);
  for (const Seat& seat : state.house.seats) add_seat(digest, seat);
  for (const Story& story : state.stories) add_story(digest, story);
  return digest.value();
}

std::uint64_t hash_of(const trust::Ledger& ledger) {
  Digest digest;
  for (trust::Entry entry : ledger) {
    entry.tick = 0;
    digest.add(entry);
  }
  return digest.value();
}

}  // namespace drops::session
