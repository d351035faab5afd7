// From parts to the pages of the facilitator's desk, without a window: people, words, time, room, and what is asked.

#include <algorithm>
#include <catch2/catch.hpp>

#include "game/client/model/canned_desk_pages.h"
#include "game/client/model/desk_time.h"
#include "game/client/model/to_command.h"
#include "game/schema/check.h"
#include "tests/ui/model_world.h"

using namespace drops;
using namespace drops::client::model;

namespace {

Desk desk_with(const Seen& seen, const DeskLocal& own = {}, std::optional<std::uint32_t> team = std::nullopt) {
  Local local;
  local.desk = own;
  local.desk_team = team;
  return desk_of(seen, local);
}

// Three scenes in a row, of 100, 200 and 300 seconds; the second one may also lead straight to the end.
schema::PlanPart short_plan() {
  schema::PlanPart plan;
  const std::uint32_t seconds[] = {20, 40, 60};
  for (std::uint32_t i = 0; i < 3; ++i) {
    schema::PlannedScene& scene = *plan.add_scenes();
    scene.set_title("scene " + std::to_string(i + 1));
    for (int phase = 0; phase < 5; ++phase) scene.add_seconds(seconds[i]);
    if (i < 2) scene.add_next(i + 1);
  }
  schema::PlannedScene& end = *plan.add_scenes();
  end.set_title("the end");
  for (const std::uint32_t read : {10U, 0U, 0U, 0U, 0U}) end.add_seconds(read);
  plan.mutable_scenes(1)->add_next(3);
  plan.mutable_scenes(2)->add_next(3);
  return plan;
}

schema::OverviewTeam team_in(std::uint32_t scene, schema::Phase phase) {
  schema::OverviewTeam team;
  team.set_planned(scene);
  team.set_phase(phase);
  for (std::uint32_t i = 0; i <= scene; ++i) team.add_visit_planned(i);
  return team;
}

}  // namespace

// --- the time that is left

TEST_CASE("what is left is the phase's rest, the phases after it, and the longest way of scenes") {
  const schema::PlanPart plan = short_plan();
  const StoryTimes times(plan);
  CHECK(times.whole() == 100 + 200 + 300 + 10);
  const TimeLeft left = times.left(team_in(1, schema::PHASE_DECIDE), 15'000);
  CHECK(left.here == 15 + 40 + 40);  // reveal and reflection are still to come
  CHECK(left.ahead == std::vector<std::uint32_t>{2, 3});
  CHECK(left.all == 95 + 300 + 10);
  CHECK(times.behind(team_in(1, schema::PHASE_DECIDE), left) == 100 + 200 - 95);
}

TEST_CASE("a team that is through has nothing left, and neither has one that has not begun") {
  const schema::PlanPart plan = short_plan();
  const StoryTimes times(plan);
  schema::OverviewTeam over = team_in(3, schema::PHASE_OVER);
  over.set_ending("partners");
  CHECK(times.left(over, 0) == TimeLeft{});
  CHECK(times.left(schema::OverviewTeam(), 0) == TimeLeft{});
}

TEST_CASE("a story that comes back to a scene is counted once around") {
  schema::PlanPart plan = short_plan();
  plan.mutable_scenes(2)->add_next(0);
  const StoryTimes times(plan);
  CHECK(times.whole() == 610);
  CHECK(times.left(team_in(0, schema::PHASE_READ), 0).ahead.size() == 3);
}

TEST_CASE("the pace is the author's at first, and the teams' own the longer they play") {
  CHECK(pace_of(0, 0, 1000, 500) == Approx(0.5));
  CHECK(pace_of(0, 0, 1000, 5000) == Approx(1));  // nobody takes longer than the clock allows
  const double soon = pace_of(100, 100, 1000, 500);
  const double late = pace_of(900, 900, 1000, 500);
  CHECK(soon > 0.5);
  CHECK(late > soon);
  CHECK(late < 1);
  CHECK(pace_of(600, 60, 1000, 500) < 0.4);
}

TEST_CASE("planned and likely end are times of the day, and later than planned says what could be cut") {
  Seen seen = desk_room_with_all(4);
  const DeskTime late = desk_with(seen).time;
  CHECK(late.planned == "10:37");
  CHECK(late.likely == "10:53");
  CHECK(late.verdict.text == "16 minutes later than planned");
  CHECK(late.verdict.tone == Tone::kWarn);
  CHECK(late.cut ==
        "To be done as planned, save 16 minutes. Ending the talks early (Go on now) saves up to 10 minutes. Or end the "
        "session before “the call”, and talk about it instead.");
  CHECK(late.slowest.find("Team 4") == 0);
  CHECK(late.ahead.front().title == "the night");
  CHECK(late.ahead.front().says == "2 min 15 s");
  CHECK(late.ahead[2].says == "5 min 13 s, of these 3 min of talk");
  CHECK(late.ahead.back().title == "partners");
  seen.around.day_ms = *seen.around.day_ms - 20 * 60'000;  // the same, and twenty minutes in hand
  const DeskTime fine = desk_with(seen).time;
  CHECK(fine.verdict.text == "4 minutes earlier than planned");
  CHECK(fine.verdict.tone == Tone::kGood);
  CHECK(fine.cut == "Nothing has to be cut.");
}

TEST_CASE("without the time of the day no end is promised, and past midnight the clock goes on") {
  Seen seen = desk_room_with_all(2);
  seen.around.began_day_ms = (23 * 60 + 50) * 60'000;
  CHECK(desk_with(seen).time.planned == "0:20");
  seen.around.began_day_ms.reset();
  CHECK(desk_with(seen).time.planned.empty());
  CHECK_FALSE(desk_with(seen).time.ahead.empty());
}

// --- words

TEST_CASE("words stand newest first with who said them, and are new until they were seen") {
  const Seen seen = desk_room_with_all(4);
  const Desk desk = desk_with(seen);
  REQUIRE(desk.words.size() == 3);
  CHECK(desk.fresh == 3);
  CHECK(desk.words[0].pause);
  CHECK(desk.words[0].who == "Ines (Developer 1)  ·  Team 2");
  CHECK(desk.words[0].when == "just now");
  CHECK(desk.words[2].when == "6 min ago");
  CHECK(desk.pause_asked == desk.words[0].who);
  CHECK(desk.teams.front().team == 1);  // they need somebody first
  DeskLocal seen_it;
  seen_it.heard = desk.newest_word;
  const Desk after = desk_with(seen, seen_it);
  CHECK(after.fresh == 0);
  CHECK(after.pause_asked.empty());
  CHECK(after.teams.front().team == 0);
}

TEST_CASE("the note for a scene stands at its team, and only where the author wrote one") {
  const Desk desk = desk_with(desk_room_with_all(4));
  for (const DeskTeam& team : desk.teams) {
    CHECK(team.note.text.empty() == (team.visit != 3 && team.visit != 4));
  }
  CHECK(desk.scenes.size() == 2);
}

// --- people

TEST_CASE("a person is found by a part of the name, whatever its case, and the list is of their teams") {
  DeskLocal own;
  own.find = "  mA ";
  const Desk desk = desk_with(desk_room_with_all(4), own);
  REQUIRE(desk.found.size() == 2);
  CHECK(desk.found[0].seat.name == "Amara");
  CHECK(desk.found[1].where == "Team 2");
  CHECK(desk.teams.size() == 2);
  own.find = "nobody at all";
  CHECK(desk_with(desk_room_with_all(4), own).teams.empty());
}

TEST_CASE("who was picked is shown with what is known of them, and no longer once they have left") {
  Seen seen = desk_room_with_all(4);
  schema::View view;
  *view.add_parts() = *seen.parts.find(schema::PART_ROSTER, 2);
  schema::RosterSeat& erik = *view.mutable_parts(0)->mutable_roster()->mutable_seats(1);
  erik.set_manager(true);
  erik.set_mirrors(true);
  erik.set_away(true);
  erik.set_away_since(*seen.tick - 12'000);
  seen.parts.take(schema::View(view));
  DeskLocal own;
  own.seat = 10;
  const Desk desk = desk_with(seen, own);
  REQUIRE(desk.person.has_value());
  CHECK(desk.person->seat.name == "Erik");
  CHECK(desk.person->where == "Team 3");
  CHECK(desk.person->manager);
  CHECK(desk.person->seat.role == "Tester  ·  a manager");
  CHECK(desk.person->marks == std::vector<std::string>{"shares a seat"});
  CHECK(desk.person->seat.sign.text == "Away 12 s");
  view.mutable_parts(0)->mutable_roster()->mutable_seats()->DeleteSubrange(1, 1);
  seen.parts.take(std::move(view));
  CHECK_FALSE(desk_with(seen, own).person.has_value());
}

// --- a programme

TEST_CASE("once every team is through, the next part of a programme can be begun, and not before") {
  Seen seen = desk_room_with_all(2);
  change(seen, schema::PART_SESSION, [](schema::Part& part) {
    schema::SessionPart& session = *part.mutable_session();
    session.set_programme("Half a day");
    session.set_parts(3);
    session.set_part(1);
    session.set_part_title("Warm-up");
    session.set_next_title("Debrief");
  });
  CHECK(desk_with(seen).next_part.empty());
  change(seen, schema::PART_OVERVIEW, [](schema::Part& part) {
    for (schema::OverviewTeam& team : *part.mutable_overview()->mutable_teams()) team.set_phase(schema::PHASE_OVER);
  });
  const Desk desk = desk_with(seen);
  CHECK(desk.next_part == "Debrief");
  CHECK(desk.next.find("Warm-up") != std::string::npos);
  CHECK(deed_command(DeskNextPart{desk.next_part}).has_next_part());
  change(seen, schema::PART_SESSION, [](schema::Part& part) { part.mutable_session()->clear_next_title(); });
  CHECK(desk_with(seen).next_part.empty());
}

// --- trust and small teams

TEST_CASE("the trend of trust is what it has moved by since the last scene, in whole points") {
  Seen seen = desk_room_with_all(1);
  change(seen, schema::PART_OVERVIEW, [](schema::Part& part) {
    schema::OverviewTeam& team = *part.mutable_overview()->mutable_teams(0);
    team.set_mates_before(team.mates() - 260);
    team.clear_outside_before();
  });
  const Desk desk = desk_with(seen);
  CHECK(desk.teams[0].mates->trend == "+3");
  CHECK(desk.teams[0].outside->trend.empty());
  change(seen, schema::PART_OVERVIEW, [](schema::Part& part) {
    schema::OverviewTeam& team = *part.mutable_overview()->mutable_teams(0);
    team.set_mates_before(team.mates() + 40);
  });
  CHECK(desk_with(seen).teams[0].mates->trend.empty());
}

TEST_CASE("a team that is too small asks for somebody before a mere notice does") {
  Seen seen = desk_room_with_all(4);
  change(seen, schema::PART_OVERVIEW, [](schema::Part& part) {
    part.mutable_overview()->mutable_teams(2)->add_notices("A script was stopped.");
    part.mutable_overview()->mutable_teams(3)->set_small(true);
  });
  DeskLocal own;
  own.heard = *seen.tick;
  const Desk desk = desk_with(seen, own);
  CHECK(desk.teams[0].team == 3);
  CHECK(desk.teams[1].team == 2);
}

// --- the room

TEST_CASE("only another machine that has come in is called a proof") {
  Seen seen = desk_room_with_all(2);
  const DeskRoom room = desk_with(seen).room;
  CHECK(room.proof.empty());
  REQUIRE(room.reach.size() == 2);
  CHECK(room.reach[0].says.text == "answers this computer");
  CHECK(room.reach[1].says.tone == Tone::kBad);
  CHECK(room.firewall.find("sudo ufw allow 7777/udp") != std::string::npos);
  seen.around.heard_from = "192.168.1.34";
  seen.around.hosted_here = false;
  CHECK(desk_with(seen).room.proof.find("192.168.1.34") != std::string::npos);
  CHECK(desk_with(seen).room.firewall.empty());  // it is another computer's
}

// --- what is done

TEST_CASE("every deed becomes a command that the schema takes") {
  const DeskDeed deeds[] = {DeskNextPart{"Debrief"},
                            DeskFreeze{true},
                            DeskReveal{1},
                            DeskGoBack{2},
                            DeskInject{std::nullopt, "call"},
                            DeskMessage{std::nullopt, 10, "Hello"},
                            DeskMove{10, 3, "Erik", 2},
                            DeskRename{10, "Erik L.", "Erik"},
                            DeskRemove{10, "Erik"},
                            DeskLock{true},
                            DeskManager{10, true, "Erik"},
                            DeskMirror{10, 11, "Erik"},
                            DeskBots{2, 3},
                            DeskMerge{2, 1},
                            DeskSpotlight{2, std::nullopt},
                            DeskPace{false, 20, true, false}};
  CHECK(std::size(deeds) == std::variant_size_v<DeskDeed>);
  std::vector<schema::Command::WhatCase> kinds;
  for (const DeskDeed& deed : deeds) {
    const auto command = to_command(deed);
    REQUIRE(command.has_value());
    CHECK(schema::check(*command).has_value());
    kinds.push_back(command->what_case());
    CHECK_FALSE(deed_words(deed).empty());
  }
  std::sort(kinds.begin(), kinds.end());
  CHECK(std::adjacent_find(kinds.begin(), kinds.end()) == kinds.end());
  CHECK_FALSE(to_command(DeskDeed(DeskSpotlight{}))->spotlight().has_team());
  CHECK(to_command(DeskDeed(DeskPace{false, 20, true, false}))->set_pace().box_minutes() == 20);
  CHECK_FALSE(to_command(DeskLook(DeskOpen{DeskPage::kTime})).has_value());
}

TEST_CASE("what can be taken back is, and twice is as it was") {
  for (const DeskDeed& deed :
       {DeskDeed(DeskFreeze{true}), DeskDeed(DeskLock{true}), DeskDeed(DeskManager{10, true, "Erik"}),
        DeskDeed(DeskRename{10, "Erik L.", "Erik"}), DeskDeed(DeskMove{10, 3, "Erik", 2}),
        DeskDeed(DeskSpotlight{2, std::nullopt}), DeskDeed(DeskPace{false, 0, true, false})}) {
    const auto back = undo_of(deed);
    REQUIRE(back.has_value());
    CHECK(deed_words(*back) != deed_words(deed));
    const auto again = undo_of(*back);
    REQUIRE(again.has_value());
    CHECK(deed_words(*again) == deed_words(deed));
  }
  for (const DeskDeed& deed :
       {DeskDeed(DeskRemove{10, "Erik"}), DeskDeed(DeskMerge{2, 1}), DeskDeed(DeskGoBack{2}), DeskDeed(DeskBots{2, 1}),
        DeskDeed(DeskMove{10, 3, "Erik", std::nullopt}), DeskDeed(DeskPace{true, 0, false, true})}) {
    CHECK_FALSE(undo_of(deed).has_value());
  }
}

TEST_CASE("a question about somebody who has left meanwhile is not asked any more") {
  Local local;
  local.desk.seat = 4242;
  local.desk_question = DeskQuestion::kRemove;
  CHECK(desk_of(desk_room_with_all(2), local).prompt.what == DeskQuestion::kNone);
}

TEST_CASE("a message goes to the nearest that was chosen, unless another is selected, and not without words") {
  Local local;
  local.desk_team = 1;
  local.desk.seat = 6;
  local.desk_question = DeskQuestion::kMessage;
  const Seen seen = desk_room_with_all(2);
  CHECK_FALSE(desk_of(seen, local).prompt.can_confirm);
  local.desk.words = " Go on ";
  const auto said = [&] { return std::get<DeskMessage>(*desk_of(seen, local).prompt.deed); };
  CHECK(said().seat == 6U);
  CHECK(said().text == "Go on");
  take(local, SelectOption{0, "all"});
  CHECK_FALSE(said().seat.has_value());
  CHECK_FALSE(said().team.has_value());
}

TEST_CASE("another page leaves the question, and the words that were typed for it") {
  Local local;
  take(local, DeskAsk{DeskQuestion::kMessage});
  take(local, DeskLook(DeskWrite{"Half a sent"}));
  take(local, DeskLook(DeskOpen{DeskPage::kTime}));
  CHECK(local.desk_question == DeskQuestion::kNone);
  CHECK(local.desk.words.empty());
  CHECK(local.desk.page == DeskPage::kTime);
}
