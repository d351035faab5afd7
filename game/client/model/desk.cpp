#include "game/client/model/desk.h"

#include <algorithm>
#include <array>

#include "game/client/model/desk_pieces.h"
#include "game/client/model/pieces.h"
#include "game/client/model/words.h"
#include "net/address.h"

namespace drops::client::model {
namespace {

constexpr Tick kMinute = 60'000;

DeskState state_of(const schema::SessionPart& session) {
  if (session.stage() == schema::STAGE_LOBBY) return DeskState::kLobby;
  if (session.stage() == schema::STAGE_ENDED) return DeskState::kEnded;
  return session.paused() || session.frozen() ? DeskState::kPaused : DeskState::kPlay;
}

std::string stage_word(DeskState state, bool frozen) {
  if (state == DeskState::kPaused && frozen) return tr("Frozen");
  switch (state) {
    case DeskState::kLobby: return tr("People come in");
    case DeskState::kPlay: return tr("In play");
    case DeskState::kPaused: return tr("Paused");
    case DeskState::kEnded: return tr("Ended");
  }
  return {};
}

// Since the story began.
DeskClock clock_of(const schema::SessionPart& session, const Seen& seen) {
  DeskClock clock;
  const std::string planned = tr_n("{} minute", "{} minutes", session.minutes());
  if (session.stage() == schema::STAGE_LOBBY || !seen.tick) {
    clock.says = tr_with("planned: {}", {planned});
    return clock;
  }
  const Tick minutes = std::max<Tick>(0, *seen.tick - session.story_began()) / kMinute;
  clock.says = tr_with("{} of {}", {std::to_string(minutes), planned});
  if (session.minutes() == 0) return clock;
  clock.share = std::min(1.0F, static_cast<float>(minutes) / static_cast<float>(session.minutes()));
  if (minutes >= session.minutes()) clock.says = tr_with("{}: longer than planned", {clock.says});
  return clock;
}

// Every story is over, and the programme goes on, or is over itself; of a scenario alone: nothing.
std::string after_part(const Desk& desk, const schema::SessionPart& session) {
  const auto over = [](const DeskTeam& team) { return team.over; };
  if (session.parts() == 0 || !std::all_of(desk.teams.begin(), desk.teams.end(), over)) return {};
  if (session.next_title().empty()) return tr("That was the last part. End the session when everybody is ready.");
  return tr_with("{} is over. Then comes: {}.", {part_words(session), session.next_title()});
}

std::string next_of(const Desk& desk, const schema::SessionPart& session) {
  switch (desk.state) {
    case DeskState::kLobby:
      if (session.seats() == 0) return tr("Nobody is here yet. Show or say the address and the code.");
      return tr("Wait until everybody is in, then start. Whoever has chosen no team is dealt into one.");
    case DeskState::kPlay: return after_part(desk, session);
    case DeskState::kPaused:
      if (desk.frozen) return tr("Everything is frozen: nobody can do anything, and everybody looks up.");
      return tr("The time stands still for everybody. Nothing is lost.");
    case DeskState::kEnded:
      if (std::all_of(desk.teams.begin(), desk.teams.end(), [](const DeskTeam& team) { return team.over; })) {
        return tr("Every team now sees on its own screen how its trust went. Talk about it together.");
      }
      return tr("You have ended it before the end of the story. Talk about where each team stands, and why.");
  }
  return {};
}

const DeskTeam* team_at(const Desk& desk, std::uint32_t number) {
  const auto found =
      std::find_if(desk.teams.begin(), desk.teams.end(), [&](const DeskTeam& team) { return team.team == number; });
  return found != desk.teams.end() ? &*found : nullptr;
}

void add_waiting(const schema::OverviewPart& overview, Desk& desk) {
  int count = 0;
  for (const schema::OverviewTeam& team : overview.teams()) count += team.deciding_size();
  const bool goes_on = desk.state == DeskState::kPlay || desk.state == DeskState::kPaused;
  if (count > 0 && goes_on) desk.waiting = tr_n("{} person is still deciding", "{} people are still deciding", count);
}

void add_phases(Desk& desk) {
  constexpr std::array kSteps{Step::kRead,   Step::kTalk,    Step::kDecide, Step::kWait,
                              Step::kReveal, Step::kReflect, Step::kOver};
  for (const Step step : kSteps) {
    const auto count =
        std::count_if(desk.teams.begin(), desk.teams.end(), [&](const DeskTeam& team) { return team.step == step; });
    if (count == 0) continue;
    desk.phases.push_back({tr_n_with("{} team: {}", "{} teams: {}", count, {std::to_string(count), step_name(step)}),
                           step == Step::kDecide ? Tone::kWarn : Tone::kNeutral});
  }
}

// What may be said now, for the team that was chosen or for all.
void add_commands(Desk& desk) {
  if (desk.state != DeskState::kPlay && desk.state != DeskState::kPaused) return;
  for (const DeskTeam& team : desk.teams) {
    if ((desk.selected && team.team != *desk.selected) || team.over) continue;
    desk.can_go_on = true;
    desk.can_extend = desk.can_extend || team.clock.shown;
  }
  const DeskTeam* team = desk.selected ? team_at(desk, *desk.selected) : nullptr;
  if (team == nullptr) return;
  desk.can_decide_for = team->step == Step::kDecide;
  if (team->over) {
    desk.why_not_decide_for = tr("This team has finished its story.");
  } else if (!desk.can_decide_for) {
    desk.why_not_decide_for = tr("This team is not deciding at the moment.");
  }
}

// The commands that a question stands before.
void add_more_commands(const schema::OverviewPart& overview, Desk& desk) {
  if (desk.state != DeskState::kPlay && desk.state != DeskState::kPaused) return;
  for (const DeskTeam& team : desk.teams) {
    if (desk.selected && team.team != *desk.selected) continue;
    desk.can_reveal = desk.can_reveal || team.step == Step::kDecide || team.step == Step::kWait;
    desk.can_inject = desk.can_inject || (!team.over && overview.injects_size() > 0);
  }
  for (const schema::OverviewTeam& team : overview.teams())
    desk.can_go_back = desk.can_go_back || team.visits_size() > 0;
}

void add_teams(Desk& desk, const schema::SessionPart& session, const Seen& seen, const Local& local) {
  const schema::Part* overview = seen.parts.find(schema::PART_OVERVIEW);
  if (overview != nullptr) {
    desk.teams = desk_teams(overview->overview(), session, seen, local);
    add_waiting(overview->overview(), desk);
    if (overview->overview().has_spotlight()) desk.spotlight = overview->overview().spotlight();
  }
  if (local.desk_team && team_at(desk, *local.desk_team) != nullptr) desk.selected = local.desk_team;
  for (DeskTeam& team : desk.teams) team.selected = desk.selected == team.team;
  desk.target = desk.selected ? team_word(*desk.selected) : tr("All teams");
  add_phases(desk);
  add_commands(desk);
  if (overview != nullptr) add_more_commands(overview->overview(), desk);
}

// What stands on the pages beside the teams, and what was done last.
void add_pages(Desk& desk, const schema::SessionPart& session, const Seen& seen, const Local& local) {
  desk.page = local.desk.page;
  desk.typed = local.desk.words;
  add_person(seen, local, desk);
  add_words(seen, local, desk);
  add_surprises(seen, desk);
  add_notes(seen, desk);
  desk.time = desk_time(session, seen, local);
  desk.room = desk_room_page(desk, session, seen);
  desk.pulses = pulses_of(Newest(seen.parts));
  if (!local.desk.done) return;
  desk.done = deed_words(*local.desk.done);
  desk.undo = undo_of(*local.desk.done);
}

std::string projector_line(const Desk& desk, const Seen& seen) {
  if (seen.room.projector_key.empty() || desk.address.empty()) return {};
  return "drops --join " + desk.address + " --projector " + seen.room.projector_key;
}

}  // namespace

std::string address_to_type(const Seen& seen) {
  if (seen.room.addresses.empty()) return {};
  const bool usual = seen.room.port == 0 || seen.room.port == net::kDefaultPort;
  return seen.room.addresses.front() + (usual ? "" : ":" + std::to_string(seen.room.port));
}

std::string code_to_type(const Seen& seen) {
  return seen.room.code.empty() ? seen.code : seen.room.code;
}

Desk desk_of(const Seen& seen, const Local& local) {
  Desk desk;
  const schema::Part* part = seen.parts.find(schema::PART_SESSION);
  if (part == nullptr) return desk;
  const schema::SessionPart& session = part->session();
  desk.state = state_of(session);
  desk.paused = session.paused();
  desk.frozen = session.frozen();
  desk.title = session.title();
  desk.code = code_to_type(seen);
  desk.address = address_to_type(seen);
  desk.qr = seen.room.qr;
  desk.stage = stage_word(desk.state, desk.frozen);
  desk.people = tr_n("{} person here", "{} people here", session.seats());
  desk.clock = clock_of(session, seen);
  desk.projector = projector_line(desk, seen);
  desk.notes.assign(seen.desk_notes.rbegin(), seen.desk_notes.rend());
  if (desk.state == DeskState::kLobby) {
    desk.groups = desk_groups(session, seen);
    desk.can_start = session.seats() > 0;
    desk.ask_start = desk.can_start && !start_doubt(session, seen).empty();
    if (local.desk_team && *local.desk_team < session.teams()) desk.selected = local.desk_team;
  } else {
    add_teams(desk, session, seen, local);
    desk.debrief = desk_debrief(desk, seen, local);
  }
  desk.next = next_of(desk, session);
  if (desk.state == DeskState::kPlay && !after_part(desk, session).empty()) desk.next_part = session.next_title();
  add_pages(desk, session, seen, local);
  desk.prompt = desk_prompt(desk, seen, local);
  add_found(seen, local, desk);  // the last: what is asked is about all teams
  return desk;
}

}  // namespace drops::client::model
