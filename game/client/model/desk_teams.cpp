// Each team as the facilitator sees it: where it is, who it waits for, and whether somebody should look.

#include <algorithm>

#include "game/client/model/desk_pieces.h"
#include "game/client/model/to_command.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

constexpr Tick kNearlyUp = 15'000;
constexpr float kFull = 10'000;               // a vessel's level in hundredths
constexpr std::string_view kMates = "mates";  // as a view names trust between the mates

bool holds(const google::protobuf::RepeatedField<std::uint32_t>& seats, std::uint32_t seat) {
  return std::find(seats.begin(), seats.end(), seat) != seats.end();
}

DeskMeter meter_of(std::string title, std::uint32_t hundredths) {
  return {std::move(title), level_words(hundredths), static_cast<float>(hundredths) / kFull};
}

// "+3" since then, in whole hundredths of a bucket; what is too little to be seen is nothing.
std::string trend_of(std::uint32_t now, std::uint32_t before) {
  const std::int64_t moved = static_cast<std::int64_t>(now) - static_cast<std::int64_t>(before);
  const std::int64_t whole = (moved + (moved < 0 ? -50 : 50)) / 100;
  return whole == 0 ? "" : signed_number(whole);
}

Countdown clock_of(const schema::OverviewTeam& row, const Seen& seen, bool paused) {
  Countdown clock;
  if (row.deadline() < 0 || row.phase() == schema::PHASE_OVER || !seen.tick) return clock;
  clock.shown = true;
  clock.stands_still = paused || !seen.running;
  clock.left_ms = std::max<Tick>(0, row.deadline() - *seen.tick);
  clock.total_ms = std::max(clock.left_ms, row.deadline() - row.began());
  return clock;
}

// "Wei (Tester), Jonas (Team lead) and 2 more"
std::string named(const std::vector<const schema::RosterSeat*>& seats) {
  constexpr std::size_t kNamed = 4;
  const std::size_t shown = seats.size() <= kNamed ? seats.size() : kNamed - 1;
  std::string names;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) names += ", ";
    names += seats[i]->name();
    if (!seats[i]->role().empty()) names += " (" + seats[i]->role() + ")";
  }
  if (shown == seats.size()) return names;
  return tr_with("{} and {} more", {names, std::to_string(seats.size() - shown)});
}

std::string waiting_of(const schema::OverviewTeam& row, const schema::RosterPart* roster) {
  if (row.phase() == schema::PHASE_WAIT) return tr("Has decided, and waits for the other team");
  if (row.phase() == schema::PHASE_MEET) return tr("Is through, and waits for the other teams");
  if (row.phase() != schema::PHASE_DECIDE) return {};
  if (row.deciding().empty()) return tr("Everybody who is asked has decided");
  std::vector<const schema::RosterSeat*> seats;
  for (int i = 0; roster != nullptr && i < roster->seats_size(); ++i) {
    if (holds(row.deciding(), roster->seats(i).seat())) seats.push_back(&roster->seats(i));
  }
  if (seats.empty()) return tr_n("{} person is still deciding", "{} people are still deciding", row.deciding_size());
  return tr_with("Still deciding: {}", {named(seats)});
}

void add_away(const std::vector<DeskSeat>& seats, std::vector<DeskAlert>& alerts) {
  constexpr auto kNamed = 2;
  const auto away = std::count_if(seats.begin(), seats.end(), [](const DeskSeat& seat) { return seat.away; });
  if (away > kNamed) return alerts.push_back({DeskAlertKind::kAway, tr_n("{} is away", "{} are away", away)});
  for (const DeskSeat& seat : seats) {
    if (seat.away) alerts.push_back({DeskAlertKind::kAway, dotted({seat.name, seat.sign.text})});
  }
}

void add_alerts(const schema::OverviewTeam& row, const std::vector<std::uint32_t>& asking, DeskTeam& team) {
  for (const DeskSeat& seat : team.seats) {
    if (std::find(asking.begin(), asking.end(), seat.seat) == asking.end()) continue;
    team.alerts.push_back({DeskAlertKind::kPause, tr_with("{} asks for a pause", {seat.name})});
  }
  const bool waits = row.phase() == schema::PHASE_DECIDE && !row.deciding().empty();
  if (waits && team.clock.shown && team.clock.left_ms <= kNearlyUp) {
    team.alerts.push_back({DeskAlertKind::kTime, tr("Time is nearly up")});
  }
  add_away(team.seats, team.alerts);
  if (row.small()) team.alerts.push_back({DeskAlertKind::kSmall, tr("Fewer people than the story needs")});
  if (!team.notices.empty()) {
    team.alerts.push_back(
        {DeskAlertKind::kNotice, tr_n("A notice", "{} notices", static_cast<int>(team.notices.size()))});
  }
  if (!team.breaches.empty()) team.alerts.push_back({DeskAlertKind::kBreach, team.breaches});
}

// The kinds stand in the order in which they need somebody. An open breach is part of the story and needs nobody.
int urgency_of(const DeskTeam& team) {
  DeskAlertKind first = DeskAlertKind::kBreach;
  for (const DeskAlert& alert : team.alerts) first = std::min(first, alert.kind);
  return static_cast<int>(first);
}

void add_trust(const schema::OverviewTeam& row, DeskTeam& team) {
  team.mates = meter_of(tr("Between the mates"), row.mates());
  if (row.has_mates_before()) team.mates->trend = trend_of(row.mates(), row.mates_before());
  team.safety = DeskMeter{tr("Safe to speak up"), tr_with("{} of 100", {std::to_string(row.safety())}),
                          static_cast<float>(row.safety()) / 100};
  std::uint32_t sum = 0;
  for (const schema::ShownVessel& vessel : row.vessels()) {
    if (vessel.truster() == kMates) continue;
    team.others.push_back(meter_of(vessel.truster() + " → " + vessel.trustee(), vessel.overall()));
    sum += vessel.overall();
  }
  if (team.others.empty()) return;
  const std::uint32_t mean = sum / static_cast<std::uint32_t>(team.others.size());
  team.outside = meter_of(tr("From outside, on the whole"), mean);
  if (row.has_outside_before()) team.outside->trend = trend_of(mean, row.outside_before());
}

std::string scene_of(const schema::OverviewTeam& row) {
  if (row.visit() == 0) return tr("Not begun");
  return dotted({tr_with("Scene {}", {std::to_string(row.visit())}), row.scene()});
}

// What the author has noted for whoever runs this scene.
DeskNote note_of(const schema::OverviewTeam& row, const Seen& seen) {
  const schema::Part* part = seen.parts.find(schema::PART_PLAN);
  const bool known =
      part != nullptr && row.has_planned() && row.planned() < static_cast<std::uint32_t>(part->plan().scenes_size());
  if (!known) return {};
  const schema::PlannedScene& scene = part->plan().scenes(static_cast<int>(row.planned()));
  return {scene.title(), scene.note()};
}

DeskTeam team_of(const schema::OverviewTeam& row, const schema::SessionPart& session, const Seen& seen,
                 const std::vector<std::uint32_t>& asking) {
  DeskTeam team;
  team.team = row.team();
  team.visit = row.visit();
  team.name = team_word(row.team());
  team.over = row.phase() == schema::PHASE_OVER || !row.ending().empty();
  team.step = team.over ? Step::kOver : step_of(row.phase());
  team.phase = step_name(team.step);
  team.scene = scene_of(row);
  const schema::RosterPart* roster = desk_roster(seen, row.team());
  for (int i = 0; roster != nullptr && i < roster->seats_size(); ++i) {
    const schema::RosterSeat& seat = roster->seats(i);
    team.seats.push_back(desk_seat(seat, seen));
    const bool thinks = !seat.away() && holds(row.deciding(), seat.seat());
    if (thinks) team.seats.back().sign = {tr("Thinking"), Tone::kWarn};
  }
  team.notices.assign(row.notices().begin(), row.notices().end());
  const int open = static_cast<int>(row.open_breaches());
  if (open > 0) team.breaches = tr_n("{} open breach", "{} open breaches", open);
  add_trust(row, team);
  team.note = note_of(row, seen);
  if (session.stage() == schema::STAGE_ENDED) return team;  // nothing runs, and nobody is waited for
  team.clock = clock_of(row, seen, session.paused() || session.frozen());
  team.waiting = waiting_of(row, roster);
  add_alerts(row, asking, team);
  return team;
}

}  // namespace

const schema::RosterPart* desk_roster(const Seen& seen, std::uint32_t team) {
  const schema::Part* part = seen.parts.find(schema::PART_ROSTER, team);
  return part != nullptr ? &part->roster() : nullptr;
}

DeskSeat desk_seat(const schema::RosterSeat& seat, const Seen& seen) {
  DeskSeat shown;
  shown.seat = seat.seat();
  shown.name = seat.name();
  shown.role = dotted({seat.role(), seat.bot() ? tr("a bot") : "", seat.manager() ? tr("a manager") : ""});
  shown.away = seat.away();
  shown.leader = seat.leader();
  if (seat.away()) {
    shown.sign.text = seen.tick ? away_words(*seen.tick - seat.away_since()) : tr("Away");
  }
  return shown;
}

std::string step_name(Step step) {
  switch (step) {
    case Step::kRead: return tr("Read");
    case Step::kTalk: return tr("Talk");
    case Step::kDecide: return tr("Decide");
    case Step::kWait: return tr("Wait");
    case Step::kReveal: return tr("Reveal");
    case Step::kReflect: return tr("Reflect");
    case Step::kOver: return tr("The story is over");
  }
  return {};
}

std::vector<DeskTeam> desk_teams(const schema::OverviewPart& overview, const schema::SessionPart& session,
                                 const Seen& seen, const Local& local) {
  const std::vector<std::uint32_t> asking = asks_for_pause(seen, local);
  std::vector<DeskTeam> teams;
  for (const schema::OverviewTeam& row : overview.teams()) teams.push_back(team_of(row, session, seen, asking));
  std::stable_sort(teams.begin(), teams.end(), [](const DeskTeam& a, const DeskTeam& b) {
    const int left = urgency_of(a);
    const int right = urgency_of(b);
    return left != right ? left < right : a.team < b.team;
  });
  return teams;
}

}  // namespace drops::client::model
