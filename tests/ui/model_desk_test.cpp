// From parts to what the facilitator's desk shows, without a window.

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>

#include "game/client/model/canned_desk.h"
#include "game/schema/check.h"
#include "tests/ui/model_world.h"

using namespace drops;
using namespace drops::client::model;

namespace {

Desk desk_with(const Seen& seen, std::optional<std::uint32_t> team = std::nullopt,
               DeskQuestion question = DeskQuestion::kNone) {
  Local local;
  local.desk_team = team;
  local.desk_question = question;
  return desk_of(seen, local);
}

const DeskTeam& team_of(const Desk& desk, std::uint32_t number) {
  const auto found =
      std::find_if(desk.teams.begin(), desk.teams.end(), [&](const DeskTeam& team) { return team.team == number; });
  REQUIRE(found != desk.teams.end());
  return *found;
}

std::vector<std::uint32_t> order_of(const Desk& desk) {
  std::vector<std::uint32_t> order;
  for (const DeskTeam& team : desk.teams) order.push_back(team.team + 1);
  return order;
}

std::string alerts_of(const DeskTeam& team) {
  std::string all;
  for (const DeskAlert& alert : team.alerts) all += alert.text + "; ";
  return all;
}

// One team's row of the overview, changed.
template <class Change>
void change_team(Seen& seen, int team, Change with) {
  change(seen, schema::PART_OVERVIEW, [&](schema::Part& part) { with(*part.mutable_overview()->mutable_teams(team)); });
}

// One team's seats, changed.
template <class Change>
void change_seats(Seen& seen, std::uint32_t team, Change with) {
  schema::View view;
  const schema::Part* roster = seen.parts.find(schema::PART_ROSTER, team);
  REQUIRE(roster != nullptr);
  *view.add_parts() = *roster;
  for (schema::RosterSeat& seat : *view.mutable_parts(0)->mutable_roster()->mutable_seats()) with(seat);
  seen.parts.take(std::move(view));
}

void go_away(schema::RosterSeat& seat, Tick since) {
  seat.set_away(true);
  seat.set_away_since(since);
}

void set_session(Seen& seen, void (*with)(schema::SessionPart&)) {
  change(seen, schema::PART_SESSION, [&](schema::Part& part) { with(*part.mutable_session()); });
}

}  // namespace

TEST_CASE("the canned desks are within the limits of the schema, as a host's view would be") {
  for (const DeskStill& still : desk_stills()) {
    const Seen seen = still.seen();
    INFO(still.name);
    for (const schema::Part* part : seen.parts.changed_since(0)) CHECK(schema::check(*part).has_value());
    CHECK(model_of(still).page == Page::kDesk);
  }
}

TEST_CASE("the desk is shown while its link is seated, and the usual pages where it is not") {
  Seen seen = desk_room(2);
  CHECK(from_parts(seen, {}).page == Page::kDesk);
  seen.link.state = LinkState::kLost;
  const Model lost = from_parts(seen, {});
  CHECK(lost.page == Page::kReconnecting);
  CHECK(lost.notice.text.find("your role") == std::string::npos);  // a facilitator has none
  seen.link.state = LinkState::kRefused;
  CHECK(from_parts(seen, {}).page == Page::kRefused);
  Seen early;
  early.facilitates = true;
  early.link.state = LinkState::kSeated;
  CHECK(from_parts(early, {}).page == Page::kConnecting);
  seen = desk_room(2);
  seen.facilitates = false;
  CHECK(from_parts(seen, {}).page != Page::kDesk);
}

// --- who needs somebody

TEST_CASE("teams stand by their numbers while nobody needs anything, however they are doing") {
  CHECK(order_of(desk_with(desk_room(6))) == std::vector<std::uint32_t>{1, 2, 3, 4, 5, 6});
}

TEST_CASE("first comes whose time runs out, then where somebody is away, then a notice; the others by number") {
  Seen seen = desk_room(6);
  change_team(seen, 5, [](schema::OverviewTeam& team) { team.add_notices("A script was stopped."); });
  change_seats(seen, 3, [&](schema::RosterSeat& seat) {
    if (seat.leader()) go_away(seat, *seen.tick - 5'000);
  });
  change_team(seen, 2, [&](schema::OverviewTeam& team) { team.set_deadline(*seen.tick + 15'000); });
  CHECK(order_of(desk_with(seen)) == std::vector<std::uint32_t>{3, 4, 6, 1, 2, 5});
}

TEST_CASE("an open breach is part of the story and moves no team to the front") {
  Seen seen = desk_room(4);
  change_team(seen, 3, [](schema::OverviewTeam& team) { team.set_open_breaches(2); });
  const Desk desk = desk_with(seen);
  CHECK(alerts_of(team_of(desk, 3)) == "2 open breaches; ");
  CHECK(desk.teams.back().team == 3);
}

TEST_CASE("little time is a reason to look only where somebody is still deciding") {
  Seen seen = desk_room(3);
  const auto hurry = [&](schema::OverviewTeam& team) { team.set_deadline(*seen.tick + 4'000); };
  change_team(seen, 1, hurry);  // it talks
  change_team(seen, 2, [&](schema::OverviewTeam& team) {
    hurry(team);
    team.clear_deciding();
  });
  for (const DeskTeam& team : desk_with(seen).teams) {
    CHECK(alerts_of(team).find("Time is nearly up") == std::string::npos);
  }
  change_team(seen, 2, [](schema::OverviewTeam& team) { team.add_deciding(10); });
  CHECK(alerts_of(team_of(desk_with(seen), 2)).find("Time is nearly up") != std::string::npos);
}

// --- words

TEST_CASE("who is still deciding is said by name and role, and five of them are cut short") {
  Seen seen = desk_room(3);
  CHECK(team_of(desk_with(seen), 2).waiting == "Still deciding: Erik (Tester)");
  CHECK(team_of(desk_with(seen), 1).waiting.empty());  // it talks
  change_seats(seen, 2, [](schema::RosterSeat& seat) { seat.clear_role(); });
  CHECK(team_of(desk_with(seen), 2).waiting == "Still deciding: Erik");
  schema::View view;
  *view.add_parts() = *seen.parts.find(schema::PART_ROSTER, 2);
  *view.mutable_parts(0)->mutable_roster()->add_seats() = view.parts(0).roster().seats(0);
  view.mutable_parts(0)->mutable_roster()->mutable_seats(4)->set_seat(99);
  seen.parts.take(std::move(view));
  change_team(seen, 2, [](schema::OverviewTeam& team) {
    team.clear_deciding();
    for (const std::uint32_t seat : {9U, 10U, 11U, 12U, 99U}) team.add_deciding(seat);
  });
  CHECK(team_of(desk_with(seen), 2).waiting == "Still deciding: Noor, Erik, Lucía and 2 more");
}

TEST_CASE("a team that waits for nobody says so") {
  Seen seen = desk_room(6);
  change_team(seen, 2, [](schema::OverviewTeam& team) { team.clear_deciding(); });
  const Desk desk = desk_with(seen);
  CHECK(team_of(desk, 2).waiting == "Everybody who is asked has decided");
  CHECK(team_of(desk, 5).waiting == "Has decided, and waits for the other team");
  CHECK(desk.waiting == "3 people are still deciding");
}

TEST_CASE("who is away is said with the time and without blame, and three of them are counted") {
  Seen seen = desk_room(2);
  change_seats(seen, 1, [&](schema::RosterSeat& seat) {
    if (seat.seat() == 7) go_away(seat, *seen.tick - 12'000);
  });
  const Desk one = desk_with(seen);
  CHECK(alerts_of(team_of(one, 1)) == "Ines  ·  Away 12 s; ");
  CHECK(team_of(one, 1).seats[2].sign.text == "Away 12 s");
  change_seats(seen, 1, [&](schema::RosterSeat& seat) {
    if (!seat.leader()) go_away(seat, *seen.tick);
  });
  CHECK(alerts_of(team_of(desk_with(seen), 1)) == "3 are away; ");
}

TEST_CASE("where a team stands is its scene's number and title, and its phase in one word") {
  const DeskTeam team = team_of(desk_with(desk_room(3)), 2);
  CHECK(team.name == "Team 3");
  CHECK(team.scene == "Scene 3  ·  the night");
  CHECK(team.phase == "Decide");
  CHECK(team.clock.left_ms == 45'000);
  CHECK(team.clock.total_ms == 60'000);
}

TEST_CASE("trust from outside is the mean of those outside, and that between the mates is apart from it") {
  Seen seen = desk_room(1);
  change_team(seen, 0, [](schema::OverviewTeam& team) {
    team.set_mates(9000);
    team.mutable_vessels(0)->set_overall(5000);
    team.mutable_vessels(1)->set_overall(3000);
  });
  const Desk desk = desk_with(seen);
  const DeskTeam& team = team_of(desk, 0);
  REQUIRE(team.outside.has_value());
  CHECK(team.outside->says == "40.0 of 100");
  CHECK(team.mates->says == "90.0 of 100");
  CHECK(team.others.size() == 2);
  CHECK(team.others[0].title == "Dana, the client → Team 1");
}

TEST_CASE("the session's time runs from the story's beginning, and says when it is longer than planned") {
  Seen seen = desk_room(2);
  CHECK(desk_with(seen).clock.says == "12 of 30 minutes");
  CHECK(desk_with(seen).clock.share == Approx(0.4F));
  seen.tick = *seen.tick + 19 * 60'000;
  CHECK(desk_with(seen).clock.says == "31 of 30 minutes: longer than planned");
  CHECK(desk_with(seen).clock.share == 1);
  CHECK(desk_with(desk_lobby(std::array{2}, 0)).clock.says == "planned: 30 minutes");
}

TEST_CASE("the address carries its port only where that is not the usual one") {
  Seen seen = desk_room(1);
  CHECK(desk_with(seen).address == "192.168.1.20");
  seen.room.port = 7801;
  CHECK(desk_with(seen).address == "192.168.1.20:7801");
  seen.room.addresses.clear();
  CHECK(desk_with(seen).address.empty());
  seen.room.code.clear();
  seen.code = "ABC-12345";
  CHECK(desk_with(seen).code == "ABC-12345");
}

TEST_CASE("what the host has said stands newest first") {
  Seen seen = desk_room(1);
  seen.desk_notes = {"first", "second"};
  CHECK(desk_with(seen).notes == std::vector<std::string>{"second", "first"});
}

// --- the lobby

TEST_CASE("the lobby lists who waits to be dealt, then each team, with empty ones") {
  const Desk desk = desk_with(desk_lobby(std::array{2, 0}, 1));
  CHECK(desk.state == DeskState::kLobby);
  REQUIRE(desk.groups.size() == 3);
  CHECK(desk.groups[0].name == "Dealt at the start");
  CHECK(desk.groups[0].seats[0].name == "Priya");
  CHECK(desk.groups[1].says == "2 people");
  CHECK(desk.groups[2].says == "nobody yet");
  CHECK(desk_with(desk_lobby(std::array{2, 0}, 0)).groups.size() == 2);
}

TEST_CASE("starting is asked about where a team would be empty or of one, after those who wait are dealt") {
  CHECK_FALSE(desk_with(desk_lobby(std::array{0, 0}, 0)).can_start);
  const auto asks = [](std::array<int, 2> teams, int waiting) {
    const Desk desk = desk_with(desk_lobby(teams, waiting), std::nullopt, DeskQuestion::kStart);
    CHECK(desk.can_start);
    CHECK(desk.ask_start == (desk.prompt.what == DeskQuestion::kStart));
    return desk.prompt.text;
  };
  CHECK(asks({3, 0}, 0).find("1 team would have nobody in it.") == 0);
  CHECK(asks({0, 0}, 1).find("1 team would have nobody in it.") == 0);
  CHECK(asks({3, 0}, 1).find("In 1 team one person would play alone.") == 0);
  CHECK(asks({3, 0}, 2).empty());  // both go to the smaller team
  CHECK(asks({2, 2}, 0).empty());
}

// --- what may be said

TEST_CASE("the commands are for the team that was chosen, else for all, and never for one that is not there") {
  CHECK(desk_with(desk_room(3)).target == "All teams");
  CHECK(desk_with(desk_room(3), 1).target == "Team 2");
  CHECK(team_of(desk_with(desk_room(3), 1), 1).selected);
  CHECK_FALSE(desk_with(desk_room(3), 7).selected.has_value());
}

TEST_CASE("a team can be decided for only while it decides, and it is said why it cannot") {
  Seen seen = desk_room(3);
  CHECK_FALSE(desk_with(seen).can_decide_for);  // all teams
  CHECK(desk_with(seen, 2).can_decide_for);
  CHECK(desk_with(seen, 2).why_not_decide_for.empty());
  CHECK_FALSE(desk_with(seen, 1).can_decide_for);
  CHECK(desk_with(seen, 1).why_not_decide_for == "This team is not deciding at the moment.");
  change_team(seen, 2, [](schema::OverviewTeam& team) {
    team.set_phase(schema::PHASE_OVER);
    team.set_deadline(-1);
    team.set_ending("partners");
  });
  const Desk over = desk_with(seen, 2);
  CHECK_FALSE(over.can_decide_for);
  CHECK_FALSE(over.can_go_on);
  CHECK_FALSE(over.can_extend);
  CHECK(desk_with(seen).can_go_on);  // the others play on
}

TEST_CASE("where no clock runs there is nothing to extend") {
  Seen seen = desk_room(2);
  CHECK(desk_with(seen, 1).can_extend);
  change_team(seen, 1, [](schema::OverviewTeam& team) { team.set_deadline(-1); });
  CHECK_FALSE(desk_with(seen, 1).can_extend);
  CHECK(desk_with(seen, 1).can_go_on);
  CHECK(desk_with(seen).can_extend);
}

TEST_CASE("in a pause every clock stands still, and afterwards nothing may be said any more") {
  Seen seen = desk_room(3);
  set_session(seen, [](schema::SessionPart& session) { session.set_paused(true); });
  const Desk paused = desk_with(seen);
  CHECK(paused.state == DeskState::kPaused);
  for (const DeskTeam& team : paused.teams) CHECK(team.clock.stands_still);
  set_session(seen, [](schema::SessionPart& session) { session.set_stage(schema::STAGE_ENDED); });
  const Desk ended = desk_with(seen, 2, DeskQuestion::kEnd);
  CHECK(ended.state == DeskState::kEnded);
  CHECK_FALSE(ended.can_go_on);
  CHECK_FALSE(ended.can_decide_for);
  CHECK(ended.prompt.what == DeskQuestion::kNone);
  CHECK(ended.waiting.empty());
  CHECK(ended.next.find("before the end of the story") != std::string::npos);
  for (const DeskTeam& team : ended.teams) {
    CHECK_FALSE(team.clock.shown);
    CHECK(team.waiting.empty());
  }
}

TEST_CASE("a session whose stories have all ended is talked about with the teams' own screens") {
  Seen seen = desk_room(2);
  set_session(seen, [](schema::SessionPart& session) { session.set_stage(schema::STAGE_ENDED); });
  for (const int team : {0, 1}) {
    CHECK(desk_with(seen).next.find("before the end of the story") != std::string::npos);
    change_team(seen, team, [](schema::OverviewTeam& row) { row.set_ending("partners"); });
  }
  CHECK(desk_with(seen).next.find("sees on its own screen how its trust went") != std::string::npos);
}

TEST_CASE("deciding for a team lists its options, and confirms only what was selected in this scene") {
  const Seen seen = desk_room(3);
  Local local;
  local.desk_team = 2;
  local.desk_question = DeskQuestion::kDecideFor;
  const DeskPrompt open = desk_of(seen, local).prompt;
  REQUIRE(open.options.size() == 3);
  CHECK(open.options[1].text == "Tell the lead, nobody else");
  CHECK_FALSE(open.can_confirm);
  take(local, SelectOption{open.visit, "lead"});
  CHECK(desk_of(seen, local).prompt.can_confirm);
  CHECK(desk_of(seen, local).prompt.options[1].selected);
  local.visit = open.visit - 1;
  CHECK_FALSE(desk_of(seen, local).prompt.can_confirm);
}

TEST_CASE("a team that decides by itself meanwhile takes the question away from the facilitator") {
  Seen seen = desk_room(3);
  change_team(seen, 2, [](schema::OverviewTeam& team) {
    team.set_phase(schema::PHASE_REVEAL);
    team.clear_options();
  });
  const DeskPrompt prompt = desk_with(seen, 2, DeskQuestion::kDecideFor).prompt;
  CHECK(prompt.options.empty());
  CHECK_FALSE(prompt.can_confirm);
  CHECK(prompt.text.find("has just decided by itself") != std::string::npos);
}

TEST_CASE("going on with all teams says how many are still deciding") {
  Seen seen = desk_room(3);
  const DeskPrompt prompt = desk_with(seen, std::nullopt, DeskQuestion::kGoOnAll).prompt;
  CHECK(prompt.text.find("Still deciding: 4 people in 2 teams.") != std::string::npos);
  CHECK(desk_with(seen, 1, DeskQuestion::kGoOnAll).prompt.what == DeskQuestion::kNone);  // one team is not asked about
}
