// Going back: the stories are as they were, the people stay who they are, and the journal keeps everything.

#include "tests/support/session_world.h"

using namespace drops;
using test::World;

namespace {

schema::Command back_to(std::uint32_t visit) {
  schema::Command command;
  command.mutable_go_back()->set_visit(visit);
  return command;
}

schema::Command skipping(std::uint32_t team = 0) {
  schema::Command command;
  command.mutable_skip()->set_team(team);
  return command;
}

// Through everything that needs no decision, until the team decides or its story is over.
void to_the_next_decision(World& w, TeamId team = TeamId(0)) {
  for (int i = 0; i < 12 && w.story(team).visit.phase != schema::PHASE_DECIDE && !w.story(team).over(); ++i) {
    REQUIRE(w.desk(skipping(team.value)).has_value());
  }
}

World one_team() {
  World w(test::late_release());
  w.begin(1, 4);
  to_the_next_decision(w);
  return w;
}

}  // namespace

TEST_CASE("a team that goes back finds the scene as it was when it first came there") {
  World w = one_team();
  const auto ledger = w.story().ledger.size();
  const int patience = w.stake("patience");
  w.all_choose(TeamId(0), "ask");
  REQUIRE(w.stake("patience") != patience);
  to_the_next_decision(w);
  REQUIRE(w.story().visit.number == 2);
  REQUIRE(w.desk(back_to(1)).has_value());
  CHECK(w.story().visit.number == 1);
  CHECK(w.scene() == "standup");
  CHECK(w.stake("patience") == patience);
  CHECK(w.story().ledger.size() == ledger);
  CHECK(w.story().past.empty());
  CHECK(w.story().snapshots.size() == 1);
}

TEST_CASE("the clocks of a scene that was gone back to start afresh") {
  World w = one_team();
  w.all_choose(TeamId(0), "ask");
  w.wait(5'000);
  REQUIRE(w.desk(back_to(1)).has_value());
  CHECK(w.story().visit.began == w.tick());
  CHECK(w.story().visit.deadline >= w.tick());
}

TEST_CASE("who joined after the scene that was gone back to stays, with a place that starts afresh") {
  World w = one_team();
  w.all_choose(TeamId(0), "ask");
  const SeatId late = w.take("Late");
  REQUIRE(w.desk(back_to(1)).has_value());
  REQUIRE(w.seat_of(late).place.has_value());
  const auto place = *w.seat_of(late).place;
  REQUIRE(w.story().visit.minds.size() == w.story().places.size());
  CHECK(w.level(trust::Entity::seat(0), trust::Entity::seat(place), trust::Pillar::kCare) == 4'000);
  to_the_next_decision(w);
  CHECK(w.choose(late, "ask").has_value());
}

TEST_CASE("a story that was over goes on from where it went back to") {
  World w = one_team();
  for (int i = 0; i < 12 && !w.story().over(); ++i) {
    const auto& options = w.cast().scene().ask->options;
    w.all_choose(TeamId(0), options[w.cast().scene().ask->fallback.at()].id);
    to_the_next_decision(w);
  }
  REQUIRE(w.story().ending.has_value());
  REQUIRE(w.desk(back_to(2)).has_value());
  CHECK_FALSE(w.story().ending.has_value());
  CHECK(w.story().visit.number == 2);
}

TEST_CASE("going back and playing the same commands gives the same ledger") {
  World w = one_team();
  w.all_choose(TeamId(0), "confirm");
  to_the_next_decision(w);
  const std::uint64_t first = session::hash_of(w.story().ledger);
  const std::string scene = w.scene();
  REQUIRE(w.desk(back_to(1)).has_value());
  to_the_next_decision(w);
  w.all_choose(TeamId(0), "confirm");
  to_the_next_decision(w);
  CHECK(session::hash_of(w.story().ledger) == first);
  CHECK(w.scene() == scene);
}

TEST_CASE("all teams go back together, and a team that has not come so far stays where it is") {
  World w(test::late_release(), {.seed = 7, .teams = 2, .pace_percent = 0});
  w.begin(2, 3);
  to_the_next_decision(w, TeamId(0));
  to_the_next_decision(w, TeamId(1));
  w.all_choose(TeamId(0), "ask");
  to_the_next_decision(w, TeamId(0));
  REQUIRE(w.story(TeamId(0)).visit.number == 2);
  const Tick began = w.story(TeamId(1)).visit.began;
  w.wait(1'000);
  REQUIRE(w.desk(back_to(2)).has_value());
  CHECK(w.story(TeamId(0)).visit.number == 2);
  CHECK(w.story(TeamId(1)).visit.number == 1);
  CHECK(w.story(TeamId(1)).visit.began == began);
  REQUIRE(w.desk(back_to(1)).has_value());
  CHECK(w.story(TeamId(0)).visit.number == 1);
  CHECK(w.story(TeamId(1)).visit.began > began);
}

TEST_CASE("nobody can go back to a scene that no team has come to") {
  World w = one_team();
  const auto refused = w.desk(back_to(3));
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().what == "No team has come to scene 3 yet");
}

TEST_CASE("a session that stands still goes back all the same, and stands still there") {
  World w = one_team();
  w.all_choose(TeamId(0), "ask");
  REQUIRE(w.desk(test::command([](auto& c) { c.mutable_pause(); })).has_value());
  REQUIRE(w.desk(back_to(1)).has_value());
  CHECK(w.story().visit.number == 1);
  CHECK(w.story().visit.phase != schema::PHASE_NONE);
  CHECK(w.state().house.paused);
}

TEST_CASE("what was gone back over stays in the journal, and the journal folds to the same state") {
  World w = one_team();
  w.all_choose(TeamId(0), "ask");
  to_the_next_decision(w);
  REQUIRE(w.desk(back_to(1)).has_value());
  const auto closed = std::count_if(w.journal().begin(), w.journal().end(),
                                    [](const schema::Event& event) { return event.has_closed(); });
  CHECK(closed == 1);
  session::State folded;
  for (const schema::Event& event : w.journal()) session::apply(folded, w.plan(), event);
  CHECK(session::hash_of(folded) == session::hash_of(w.state()));
}
