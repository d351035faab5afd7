// Who sits where, as the facilitator says: moving, renaming, removing, sharing a seat, the door, help for small teams.

#include "tests/support/session_world.h"

using namespace drops;
using test::World;

namespace {

World two_teams(std::uint32_t mates = 4) {
  World w(test::late_release(), {.seed = 7, .teams = 2, .pace_percent = 0});
  w.begin(2, mates);
  return w;
}

schema::Command moving(SeatId seat, std::uint32_t team) {
  schema::Command command;
  command.mutable_move_seat()->set_seat(seat.value);
  command.mutable_move_seat()->set_team(team);
  return command;
}

schema::Command mirroring(SeatId seat, SeatId of) {
  schema::Command command;
  command.mutable_mirror()->set_seat(seat.value);
  command.mutable_mirror()->set_of(of.value);
  return command;
}

schema::Command removing(SeatId seat) {
  schema::Command command;
  command.mutable_remove_seat()->set_seat(seat.value);
  return command;
}

SeatId leader_of(const World& w, TeamId team) {
  const auto leaders = w.cast(team).leaders();
  REQUIRE(leaders.size() == 1);
  return w.cast(team).seat(leaders.front()).id;
}

}  // namespace

TEST_CASE("who is moved has a new place in the other team, and the old place is nobody's") {
  World w = two_teams();
  const SeatId dev = w.role("dev", TeamId(0));
  const auto old_place = *w.seat_of(dev).place;
  REQUIRE(w.desk(moving(dev, 1)).has_value());
  CHECK(w.seat_of(dev).team == TeamId(1));
  CHECK(*w.seat_of(dev).place == 4);
  CHECK(w.cast(TeamId(0)).left(old_place));
  CHECK(w.cast(TeamId(0)).everybody().size() == 3);
  CHECK(w.cast(TeamId(1)).everybody().size() == 5);
}

TEST_CASE("nobody is moved into a team that is full, that is not there, or that they are in") {
  World w = two_teams(6);
  const SeatId dev = w.role("dev", TeamId(0));
  CHECK(w.desk(moving(dev, 1)).error().what == "Team 2 is full");
  CHECK(w.desk(moving(dev, 9)).error().what == "There is no Team 10");
  CHECK_FALSE(w.desk(moving(dev, 0)).has_value());
}

TEST_CASE("when the leader leaves, the first of those who are here leads: people before bots, and never a manager") {
  World w = two_teams();
  const TeamId team(0);
  const SeatId leader = leader_of(w, team);
  SeatId next;
  for (const session::Place place : w.cast(team).everybody()) {
    if (w.cast(team).seat(place).id == leader) continue;
    if (!next.valid()) {
      next = w.cast(team).seat(place).id;
      schema::Command manager;
      manager.mutable_mark_manager()->set_seat(next.value);
      manager.mutable_mark_manager()->set_manager(true);
      REQUIRE(w.desk(manager).has_value());
      continue;
    }
    next = w.cast(team).seat(place).id;
    break;
  }
  REQUIRE(w.say(leader, test::command([](auto& c) { c.mutable_leave_seat(); })).has_value());
  CHECK(leader_of(w, team) == next);
}

TEST_CASE("somebody marked as a manager is not dealt the leader's role") {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    World w(test::late_release(), {.seed = seed, .teams = 1, .pace_percent = 0});
    const SeatId boss = w.take("Boss");
    for (const char* name : {"Ada", "Ben", "Cleo"}) w.take(name);
    schema::Command manager;
    manager.mutable_mark_manager()->set_seat(boss.value);
    manager.mutable_mark_manager()->set_manager(true);
    REQUIRE(w.desk(manager).has_value());
    REQUIRE(w.desk(test::command([](auto& c) { c.mutable_start(); })).has_value());
    CHECK(leader_of(w, TeamId(0)) != boss);
  }
}

TEST_CASE("two people may share one seat's decisions: the first answer counts, and one stays when the other goes") {
  World w = two_teams();
  const TeamId team(0);
  const SeatId tester = w.role("tester", team);
  const SeatId late = w.take("Late", schema::SEAT_PARTICIPANT, 0);
  REQUIRE(w.desk(mirroring(late, tester)).has_value());
  CHECK(w.seat_of(late).place == w.seat_of(tester).place);
  CHECK(w.cast(team).everybody().size() == 4);
  for (int i = 0; i < 3 && w.story(team).visit.phase != schema::PHASE_DECIDE; ++i) {
    REQUIRE(w.desk(test::command([](auto& c) { c.mutable_skip(); })).has_value());
  }
  REQUIRE(w.choose(late, "ask").has_value());
  CHECK(w.choose(tester, "confirm").error().what == "Your choice is locked in");
  REQUIRE(w.desk(removing(tester)).has_value());
  CHECK_FALSE(w.seat_of(late).mirrors);
  CHECK_FALSE(w.cast(team).left(*w.seat_of(late).place));
}

TEST_CASE("a leader whose place is shared is not replaced when one of the two goes") {
  World w = two_teams();
  const SeatId leader = leader_of(w, TeamId(0));
  const auto place = w.seat_of(leader).place;
  const SeatId late = w.take("Late", schema::SEAT_PARTICIPANT, 0);
  REQUIRE(w.desk(mirroring(late, leader)).has_value());
  REQUIRE(w.desk(removing(leader)).has_value());
  CHECK(leader_of(w, TeamId(0)) == late);
  CHECK(w.seat_of(late).place == place);
}

TEST_CASE("nobody new comes through a locked door, and who was here comes back") {
  World w(test::late_release());
  const SeatId ada = w.take("Ada");
  schema::Command lock;
  lock.mutable_lock_door()->set_locked(true);
  REQUIRE(w.desk(lock).has_value());
  schema::Command knock;
  knock.mutable_take_seat()->set_name("Ben");
  CHECK(w.say(std::nullopt, knock).error().what == "The door is locked");
  schema::Command lost;
  lost.mutable_link_lost()->set_seat(ada.value);
  REQUIRE(w.say(std::nullopt, lost).has_value());
  schema::Command back;
  back.mutable_link_back()->set_seat(ada.value);
  REQUIRE(w.say(std::nullopt, back).has_value());
  CHECK(w.seat_of(ada).here());
}

TEST_CASE("a new name is one that nobody else has") {
  World w(test::late_release());
  const SeatId ada = w.take("Ada");
  w.take("Ben");
  schema::Command rename;
  rename.mutable_rename_seat()->set_seat(ada.value);
  rename.mutable_rename_seat()->set_name("Ben");
  CHECK_FALSE(w.desk(rename).has_value());
  rename.mutable_rename_seat()->set_name("Ada Lovelace");
  REQUIRE(w.desk(rename).has_value());
  CHECK(w.seat_of(ada).name == "Ada Lovelace");
}

TEST_CASE("a small team is helped by bots that say so, as many as there is room for") {
  World w = two_teams();
  schema::Command bots;
  bots.mutable_add_bots()->set_team(0);
  bots.mutable_add_bots()->set_bots(3);
  CHECK(w.desk(bots).error().what == "Team 1 has room for 2 more");
  bots.mutable_add_bots()->set_bots(2);
  REQUIRE(w.desk(bots).has_value());
  CHECK(w.cast(TeamId(0)).everybody().size() == 6);
  const auto view = session::project(w.state(), w.plan(), w.role("tester"));
  int said = 0;
  for (const auto& part : view.parts()) {
    for (const auto& seat : part.roster().seats()) said += seat.bot() ? 1 : 0;
  }
  CHECK(said == 2);
}

TEST_CASE("a team that joins another ends its story, and its people play on in the other") {
  World w = two_teams(3);
  schema::Command merge;
  merge.mutable_merge_teams()->set_from(0);
  merge.mutable_merge_teams()->set_into(1);
  REQUIRE(w.desk(merge).has_value());
  CHECK(w.story(TeamId(0)).over());
  CHECK(w.story(TeamId(0)).merged);
  CHECK(w.cast(TeamId(1)).everybody().size() == 6);
  CHECK(w.cast(TeamId(0)).everybody().empty());
}

TEST_CASE("teams that are too many together do not join") {
  World w = two_teams(4);
  schema::Command merge;
  merge.mutable_merge_teams()->set_from(0);
  merge.mutable_merge_teams()->set_into(1);
  CHECK(w.desk(merge).error().what == "Together they would be 8, and the story has room for 6");
}

TEST_CASE("who comes late takes a role that nobody plays any more before one that many share") {
  World w = two_teams();
  const SeatId tester = w.role("tester", TeamId(0));
  REQUIRE(w.desk(removing(tester)).has_value());
  const SeatId late = w.take("Late", schema::SEAT_PARTICIPANT, 0);
  CHECK(w.plan().roles[w.state().role_of(w.seat_of(late))].id == "tester");
}

TEST_CASE("an observer sees the story of a team, and no secret of anybody in it") {
  World w = two_teams();
  const SeatId watcher = w.take("Watcher", schema::SEAT_OBSERVER, 1);
  const auto view = session::project(w.state(), w.plan(), watcher);
  bool scene = false;
  for (const auto& part : view.parts()) scene = scene || part.has_scene();
  CHECK(scene);
  for (const plan::Role& role : w.plan().roles) {
    CHECK(view.SerializeAsString().find(role.private_text) == std::string::npos);
  }
  CHECK(w.choose(w.role("tester", TeamId(1)), "nothing").error().what != "");
  schema::Command choose;
  choose.mutable_choose()->set_visit(1);
  choose.mutable_choose()->set_option("ask");
  CHECK(w.say(watcher, choose).error().what == "Only somebody who plays in a team can do that");
}

TEST_CASE("where there is a contract, only who accepts it is dealt a role, and others may come in later") {
  World w(test::late_release(), {.seed = 7, .teams = 1, .pace_percent = 0, .contract = true});
  schema::Command accept;
  accept.mutable_answer_contract()->set_accept(true);
  schema::Command decline;
  decline.mutable_answer_contract()->set_accept(false);
  for (const char* name : {"Ada", "Ben", "Cleo"}) REQUIRE(w.say(w.take(name), accept).has_value());
  const SeatId dan = w.take("Dan");
  REQUIRE(w.say(dan, decline).has_value());
  REQUIRE(w.desk(test::command([](auto& c) { c.mutable_start(); })).has_value());
  CHECK_FALSE(w.seat_of(dan).place.has_value());
  CHECK(w.cast().everybody().size() == 3);
  schema::Part scene;
  CHECK(session::project_part(w.state(), w.plan(), dan, schema::PART_SCENE, scene));  // who declines looks on
  REQUIRE(w.say(dan, accept).has_value());
  CHECK(w.seat_of(dan).place.has_value());
  CHECK(w.say(dan, decline).error().what == "You are in the middle of the story");
}

TEST_CASE("a door that locks at the start keeps out whoever comes then, until the facilitator opens it") {
  World w(test::late_release(), {.seed = 7, .teams = 1, .pace_percent = 0, .locks_at_start = true});
  for (const char* name : {"Ada", "Ben", "Cleo", "Dan"}) w.take(name);
  CHECK_FALSE(w.state().house.door_locked);
  REQUIRE(w.desk(test::command([](auto& c) { c.mutable_start(); })).has_value());
  CHECK(w.state().house.door_locked);
  schema::Command knock;
  knock.mutable_take_seat()->set_name("Late");
  CHECK(w.say(std::nullopt, knock).error().sentence() == "The door is locked: ask the facilitator to let you in");
  REQUIRE(w.desk(test::command([](auto& c) { c.mutable_lock_door()->set_locked(false); })).has_value());
  CHECK(w.seat_of(w.take("Late")).place.has_value());
}
