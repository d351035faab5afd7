// Digests of a session's state and of a ledger, over our own encoding: protobuf's bytes may differ between builds.

#include "game/session/state.h"

namespace drops::session {
namespace {

void add_seat(Digest& digest, const Seat& seat) {
  digest.add(seat.id.value).add(static_cast<int>(seat.kind)).add(seat.team.value);
  digest.add(seat.presence == Presence::kLeft);  // links come and go; a seat that was given up is gone
  digest.add(seat.place.value_or(~0u)).add(seat.mirrors).add(seat.manager);
  digest.add(seat.accepted ? int{*seat.accepted} : -1);
  for (const schema::Strength strength : seat.strengths) digest.add(static_cast<int>(strength));
  digest.add(seat.name).add(seat.token_hash).add(seat.last_sequence);
}

void add_visit(Digest& digest, const Visit& visit) {
  digest.add(visit.number).add(visit.scene).add(static_cast<int>(visit.phase)).add(visit.began).add(visit.deadline);
  for (const std::uint32_t part : visit.parts) digest.add(part);
  for (const std::uint32_t option : visit.locked) digest.add(option);
  for (const std::uint32_t option : visit.absent) digest.add(~option);
  for (const PlaceMind& mind : visit.minds) {
    digest.add(mind.choice.value_or(~0u)).add(mind.advice.value_or(~0u)).add(mind.prediction.value_or(~0u));
    digest.add(mind.why).add(mind.ready).add(mind.passed).add(mind.text).add(mind.mark ? int{*mind.mark} : -1);
    digest.add(mind.answers);  // what they were is in no journal
    for (const std::uint32_t points : mind.points) digest.add(points);
  }
  for (const BoardNote& note : visit.notes) digest.add(note.text).add(note.votes).add(note.owner.value_or(~0u));
  for (const std::uint32_t place : visit.ring) digest.add(place);
  for (const std::uint32_t inject : visit.injected) digest.add(inject);
  digest.add(visit.step).add(visit.again).add(visit.turn.value_or(~0u)).add(visit.witness_done);
  digest.add(visit.decided_for.value_or(~0u)).add(visit.closed.has_value());
}

void add_story(Digest& digest, const Story& story) {
  for (const SeatId seat : story.places) digest.add(seat.value);
  for (const std::uint32_t role : story.roles) digest.add(role);
  for (const SeatId seat : story.mirrors) digest.add(seat.value);
  digest.add(story.leader.value_or(~0u)).add(story.merged).add(story.back_to.value_or(~0u));
  for (const Learnt& learnt : story.learnt) {
    digest.add(learnt.fact).add(learnt.places).add(learnt.visit).add(learnt.by.value_or(~0u));
  }
  for (const Withheld& held : story.withheld) digest.add(held.fact).add(held.place).add(held.visit).add(held.scene);
  for (const Spoken& one : story.spoken) digest.add(one.scene).add(one.visit).add(one.place).add(one.text);
  for (const Mark& mark : story.marks) digest.add(mark.entry).add(mark.place);
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

void add_words(Digest& digest, const House& house) {
  for (const Recognition& one : house.recognitions) digest.add(one.from.value).add(one.to.value).add(one.why);
  for (const Word& word : house.words) digest.add(word.seat.value).add(word.tick).add(word.text);
  for (const Message& message : house.messages) {
    digest.add(message.team ? message.team->value : ~0u).add(message.seat ? message.seat->value : ~0u);
    digest.add(message.tick).add(message.text);
  }
  for (const Pledge& pledge : house.pledges) {
    digest.add(pledge.seat.value).add(pledge.team.value).add(pledge.visit).add(pledge.text);
    for (const auto& [seat, kept] : pledge.marks) digest.add(seat.value).add(kept);
  }
}

void add_counts(Digest& digest, const House& house) {
  for (const WitnessCount& count : house.witnessed) {
    digest.add(count.team.value).add(count.visit).add(count.actor).add(count.prediction.value_or(~0u));
    for (const std::uint32_t answers : count.counts) digest.add(answers);
  }
  for (const PulseCount& count : house.pulses) {
    digest.add(count.pulse).add(count.team.value).add(count.visit);
    for (const auto& item : count.items) {
      for (const std::uint32_t answers : item) digest.add(answers);
    }
  }
}

void add_team(Digest& digest, const TeamDebrief& team) {
  digest.add(team.reactions_shown).add(team.views_shown);
  for (const std::string& word : team.reactions) digest.add(word);
  for (const ViewNote& note : team.views) {
    digest.add(note.delta).add(note.text).add(note.nods.size());
    for (const SeatId seat : note.nods) digest.add(seat.value);
  }
  for (const auto& [visit, seat] : team.differs) digest.add(visit).add(seat.value);
}

// Nothing of it before it has begun.
void add_debrief(Digest& digest, const Debrief& debrief) {
  if (debrief.teams.empty() && debrief.next_steps.empty() && debrief.agreement.empty()) return;
  digest.add(static_cast<int>(debrief.step)).add(debrief.began).add(debrief.deadline);
  for (const DebriefMind& mind : debrief.minds) {
    digest.add(mind.seat.value).add(mind.answers).add(mind.no_more);  // what they were is in no journal
  }
  for (const TeamDebrief& team : debrief.teams) add_team(digest, team);
  for (const NextStep& step : debrief.next_steps) {
    digest.add(step.seat.value).add(step.team.value).add(step.when).add(step.will).add(step.asks);
  }
  for (const AgreementLine& line : debrief.agreement) {
    digest.add(line.by.value).add(line.team.value).add(line.text);
    for (const SeatId seat : line.votes) digest.add(seat.value);
  }
}

void add_who(Digest& digest, const schema::CarriedWho& who) {
  digest.add(who.kind()).add(who.index());
}

void add_carried(Digest& digest, const schema::CarriedBreach& breach) {
  digest.add(breach.breach()).add(breach.kind()).add(breach.hidden()).add(breach.surfaced_by_others());
  digest.add(breach.was_deception()).add(breach.clean_scenes());
  for (const auto& who : breach.hidden_by()) add_who(digest, who);
  for (const auto& who : breach.acknowledged_by()) add_who(digest, who);
  for (const schema::CarriedLoss& loss : breach.losses()) {
    add_who(digest, loss.truster());
    add_who(digest, loss.trustee());
    digest.add(loss.pillar()).add(loss.before()).add(loss.lost()).add(loss.given_back());
  }
  for (const std::uint32_t step : breach.taken()) digest.add(step);
}

// A scenario alone has the hash that it always had.
void add_programme(Digest& digest, const House& house) {
  if (house.parts.empty()) return;
  digest.add(house.programme).add(house.part).add(house.part_ends).add(house.story_part).add(house.plan);
  for (const PartHead& part : house.parts) digest.add(static_cast<int>(part.sort)).add(part.title).add(part.minutes);
  for (const auto& played : house.played) digest.add(played->part).add(played->plan).add(played->hash);
  for (const Recognition& one : house.recognitions) digest.add(one.part);
  for (const Pledge& pledge : house.pledges) digest.add(pledge.part);
  for (const WitnessCount& count : house.witnessed) digest.add(count.part);
  for (const PulseCount& count : house.pulses) {
    digest.add(count.part).add(count.title).add(count.least);
    for (const std::string& item : count.asked) digest.add(item);
  }
  if (!house.carried) return;
  for (const schema::CarriedRole& role : house.carried->roles()) digest.add(role.seat()).add(role.role());
  for (const schema::CarriedTeam& team : house.carried->teams()) {
    digest.add(team.team()).add(team.safety());
    for (const schema::CarriedVessel& vessel : team.vessels()) {
      add_who(digest, vessel.truster());
      add_who(digest, vessel.trustee());
      for (const std::uint32_t level : vessel.levels()) digest.add(level);
    }
    for (const schema::CarriedBreach& breach : team.breaches()) add_carried(digest, breach);
  }
}

}  // namespace

std::uint64_t hash_of(const std::vector<Story>& stories) {
  Digest digest;
  for (const Story& story : stories) add_story(digest, story);
  return digest.value();
}

std::uint64_t hash_of(const State& state) {
  Digest digest;
  digest.add(static_cast<int>(state.house.stage)).add(state.house.paused).add(state.house.seed);
  digest.add(state.house.most_seats).add(state.house.pace_percent);
  digest.add(state.house.frozen).add(state.house.door_locked).add(state.house.together).add(state.house.box_ends);
  digest.add(state.house.locks_at_start)
      .add(state.house.contract)
      .add(state.house.recognition)
      .add(state.house.pulse_least);
  digest.add(state.house.spotlight ? state.house.spotlight->value : ~0u);
  for (const Seat& seat : state.house.seats) add_seat(digest, seat);
  add_words(digest, state.house);
  add_counts(digest, state.house);
  add_debrief(digest, state.house.debrief);
  add_programme(digest, state.house);
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
