// The people of a session as each of them may see it: the session itself, oneself, who is here, and words between them.

#include <algorithm>
#include <numeric>

#include "game/session/labels.h"
#include "game/session/parts.h"

namespace drops::session {
namespace {

constexpr std::size_t kMostMessages = 16;
constexpr std::size_t kMostWords = 200;

bool leads(const State& state, const plan::Plan& plan, const Seat& seat) {
  const Places leaders = Cast{state, plan, seat.team}.leaders();
  return !leaders.empty() && leaders.front() == *seat.place;
}

void show_recognitions(const State& state, const plan::Plan& plan, const Seat& seat, schema::MePart& part) {
  if (!state.house.recognition) return;
  int given = 0;
  for (const Recognition& one : state.house.recognitions) {
    given += one.from == seat.id && one.part == state.house.story_part ? 1 : 0;
    if (one.to != seat.id) continue;
    schema::ShownRecognition& shown = *part.add_recognised();
    shown.set_from(state.seat(one.from)->name);
    shown.set_why(one.why);
  }
  part.set_recognitions_left(static_cast<std::uint32_t>(std::max(0, plan.rules.recognitions - given)));
}

// What mates answered about this seat's role the last time, from enough of them.
void show_witnessed(const State& state, const plan::Plan& plan, const Seat& seat, schema::MePart& part) {
  for (auto count = state.house.witnessed.rbegin(); count != state.house.witnessed.rend(); ++count) {
    if (count->part != state.house.story_part || count->team != seat.team || count->actor != *seat.place) continue;
    const std::uint32_t answers = std::accumulate(count->counts.begin(), count->counts.end(), 0u);
    if (answers < static_cast<std::uint32_t>(plan.rules.witness_least)) return;
    schema::ShownWitness& shown = *part.mutable_witnessed();
    shown.set_visit(count->visit);
    shown.set_scene(plan.scenes[count->scene].spoken_title());
    for (const std::uint32_t answer : count->counts) shown.add_counts(answer);
    if (count->prediction) shown.set_prediction(*count->prediction);
    return;
  }
}

void add_to_roster(const State& state, const plan::Plan& plan, const Seat& seat, bool for_facilitator,
                   schema::RosterPart& part) {
  schema::RosterSeat& row = *part.add_seats();
  row.set_seat(seat.id.value);
  row.set_name(seat.name);
  row.set_bot(seat.kind == schema::SEAT_BOT);
  row.set_away(seat.presence == Presence::kAway);
  if (seat.presence == Presence::kAway) row.set_away_since(seat.away_since);
  row.set_mirrors(seat.mirrors);
  row.set_observes(observes(state, seat));
  for (const schema::Strength strength : seat.strengths) row.add_strengths(strength);
  if (for_facilitator) {
    row.set_manager(seat.manager);
    if (seat.accepted) row.set_accepted(*seat.accepted);
    const auto& words = state.house.words;
    row.set_wants_pause(std::any_of(words.begin(), words.end(),
                                    [&](const Word& word) { return word.seat == seat.id && word.text.empty(); }));
  }
  if (!seat.place) return;
  row.set_place(*seat.place);
  row.set_role(label_of(state, plan, seat.team, trust::Entity::seat(*seat.place)));
  row.set_leader(leads(state, plan, seat));
}

bool concerns(const Message& message, const Seat& seat) {
  return (!message.team || *message.team == seat.team) && (!message.seat || *message.seat == seat.id);
}

void show_pledge(const State& state, std::uint32_t number, const Seat& viewer, schema::PledgesPart& part) {
  const Pledge& pledge = state.house.pledges[number];
  schema::ShownPledge& shown = *part.add_pledges();
  shown.set_pledge(number);
  shown.set_name(state.seat(pledge.seat)->name);
  shown.set_text(pledge.text);
  shown.set_mine(pledge.seat == viewer.id);
  for (const auto& [seat, kept] : pledge.marks) {
    kept ? shown.set_kept(shown.kept() + 1) : shown.set_not_kept(shown.not_kept() + 1);
    if (seat == viewer.id) shown.set_my_mark(kept);
  }
}

// Which part of the programme goes on, and what follows.
void show_programme(const House& house, schema::SessionPart& part) {
  if (house.parts.empty()) return;
  const PartHead& now = house.parts[house.part];
  part.set_programme(house.programme);
  part.set_part(house.part + 1);
  part.set_parts(static_cast<std::uint32_t>(house.parts.size()));
  part.set_part_sort(now.sort);
  part.set_part_title(now.title);
  part.set_part_minutes(now.minutes);
  part.set_part_ends(house.part_ends);
  if (house.part + 1 == house.parts.size()) return;
  const PartHead& next = house.parts[house.part + 1];
  part.set_next_title(next.title);
  part.set_next_sort(next.sort);
  part.set_next_minutes(next.minutes);
}

}  // namespace

std::optional<TeamId> watched_team(const Seat& seat) {
  if (seat.team.valid()) return seat.team;
  const bool declined = seat.accepted && !*seat.accepted;  // and looks on
  if (seat.plays() && !declined) return std::nullopt;
  return TeamId(0);
}

bool observes(const State& state, const Seat& seat) {
  if (seat.kind == schema::SEAT_OBSERVER) return true;
  const bool declined = seat.accepted && !*seat.accepted;
  return seat.plays() && !seat.place && (declined || state.house.stage != schema::STAGE_LOBBY);
}

bool session_part(const State& state, const plan::Plan& plan, schema::SessionPart& part) {
  part.set_title(plan.title);
  part.set_summary(plan.summary);
  for (const std::string& objective : plan.objectives) part.add_objectives(objective);
  part.set_minutes(static_cast<std::uint32_t>(plan.minutes));
  part.set_stage(state.house.stage);
  part.set_paused(state.house.paused);
  part.set_frozen(state.house.frozen);
  part.set_door_locked(state.house.door_locked);
  part.set_together(state.house.together);
  part.set_box_ends(state.house.box_ends);
  part.set_story_began(state.house.story_began);
  part.set_contract(state.house.contract);
  part.set_recognition(state.house.recognition);
  show_programme(state.house, part);
  part.set_teams(static_cast<std::uint32_t>(state.stories.size()));
  part.set_seats(static_cast<std::uint32_t>(
      std::count_if(state.house.seats.begin(), state.house.seats.end(),
                    [](const Seat& seat) { return seat.plays() && seat.presence != Presence::kLeft; })));
  return true;
}

bool me_part(const State& state, const plan::Plan& plan, const Seat& seat, schema::MePart& part) {
  part.set_seat(seat.id.value);
  part.set_name(seat.name);
  part.set_observes(observes(state, seat));
  part.set_mirrors(seat.mirrors);
  for (const schema::Strength strength : seat.strengths) part.add_strengths(strength);
  if (seat.accepted) part.set_accepted(*seat.accepted);
  if (seat.team.valid()) part.set_team(seat.team.value);
  show_recognitions(state, plan, seat, part);
  if (!seat.place) return true;
  const plan::Role& role = plan.roles[state.role_of(seat)];
  part.set_place(*seat.place);
  part.set_role(label_of(state, plan, seat.team, trust::Entity::seat(*seat.place)));
  part.set_role_id(role.id);
  part.set_leader(leads(state, plan, seat));
  part.set_private_text(role.private_text);
  show_witnessed(state, plan, seat, part);
  const Story& story = state.story(seat.team);
  for (std::size_t fact = 0; fact < plan.facts.size(); ++fact) {
    if ((story.known[fact] >> (*seat.place & 63u)) & 1u) part.add_known(plan.facts[fact].text);
  }
  return true;
}

bool roster_part(const State& state, const plan::Plan& plan, TeamId team, bool for_facilitator,
                 schema::RosterPart& part) {
  for (const Seat& seat : state.house.seats) {
    if (!seat.looks_on() || seat.presence == Presence::kLeft || seat.team != team) continue;
    add_to_roster(state, plan, seat, for_facilitator, part);
  }
  return part.seats_size() > 0;
}

bool notes_part(const State& state, schema::NotesPart& part) {
  const auto& words = state.house.words;
  for (std::size_t i = words.size() > kMostWords ? words.size() - kMostWords : 0; i < words.size(); ++i) {
    schema::ShownWord& shown = *part.add_words();
    shown.set_seat(words[i].seat.value);
    shown.set_tick(words[i].tick);
    shown.set_text(words[i].text);
  }
  return part.words_size() > 0;
}

bool messages_part(const State& state, const Seat& seat, schema::MessagesPart& part) {
  for (const Message& message : state.house.messages) {
    if (!concerns(message, seat)) continue;
    schema::ShownMessage& shown = *part.add_messages();
    shown.set_tick(message.tick);
    shown.set_text(message.text);
  }
  const int over = part.messages_size() - static_cast<int>(kMostMessages);
  if (over > 0) part.mutable_messages()->DeleteSubrange(0, over);
  return part.messages_size() > 0;
}

bool pledges_part(const State& state, const Seat& seat, schema::PledgesPart& part) {
  for (std::uint32_t number = 0; number < state.house.pledges.size(); ++number) {
    if (state.house.pledges[number].team == seat.team) show_pledge(state, number, seat, part);
  }
  return part.pledges_size() > 0;
}

}  // namespace drops::session
