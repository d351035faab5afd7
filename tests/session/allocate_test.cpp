// Points split over options: by all, by the leader or by one role.

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;
using trust::Pillar;

namespace {

std::string split(const std::string& fields) {
  return "allocate { \"Who gets the time?\", default = \"b\", points = 10, " + fields + R"(
    { "Build", id = "a", stakes = { days = 1 } },
    { "Test", id = "b", stakes = { days = 2 }, drops = { care = 1 }, with = "dana" },
    { "Talk", id = "c", stakes = { days = 4 }, from = 3 } })";
}

std::vector<std::uint32_t> split_of(const Asking& w) {
  return {w.closed().split().begin(), w.closed().split().end()};
}

using Points = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("the team's split is the mean, and what is left goes to the largest remainders") {
  Asking w(story(split("")));
  REQUIRE(w.allocate(w.at(0), {5, 5, 0}).has_value());
  REQUIRE(w.allocate(w.at(1), {5, 3, 2}).has_value());
  CHECK(w.phase() == schema::PHASE_DECIDE);
  REQUIRE(w.allocate(w.at(2), {0, 9, 1}).has_value());
  // Sums 10, 17, 3: 3, 5 and 1, and the one that is left goes to 17, whose remainder is 2.
  CHECK(split_of(w) == Points{3, 6, 1});
  CHECK(w.closed().option() == 1);
  CHECK(w.closed().by() == schema::CLOSED_BY_CHOICE);
}

TEST_CASE("of equal remainders and of equal points the earlier option is first") {
  Asking w(story(split("")), 2);
  REQUIRE(w.allocate(w.at(0), {5, 5, 0}).has_value());
  REQUIRE(w.allocate(w.at(1), {4, 4, 2}).has_value());
  CHECK(split_of(w) == Points{5, 4, 1});
  CHECK(w.closed().option() == 0);

  Asking even(story(split("")), 2);
  for (const session::Place place : {0u, 1u}) REQUIRE(even.allocate(even.at(place), {5, 5, 0}).has_value());
  CHECK(even.closed().option() == 0);
}

TEST_CASE("the option with the most takes effect, and each that got as much as it needs") {
  Asking w(story(split("")), 2);
  for (const session::Place place : {0u, 1u}) REQUIRE(w.allocate(w.at(place), {1, 6, 3}).has_value());
  CHECK(w.stake("days") == 3 + 2 + 4);
  CHECK(w.level(trust::Entity::character(0), trust::Entity::team(TeamId(0)), Pillar::kCare) == 4100);
  REQUIRE(w.story().past.size() == 1);
  CHECK(w.story().past[0].chosen == Points{1, 2});

  Asking less(story(split("")), 2);
  for (const session::Place place : {0u, 1u}) REQUIRE(less.allocate(less.at(place), {2, 6, 2}).has_value());
  CHECK(less.stake("days") == 3 + 2);
}

TEST_CASE("the points are given away, all of them and no more") {
  Asking w(story(split("")));
  const auto before = w.hash();
  CHECK(w.refusal(w.allocate(w.at(0), {4, 4, 1}), before) == "You have given 9 of 10 points: give 1 more");
  CHECK(w.refusal(w.allocate(w.at(0), {8, 4, 0}), before) == "You have given 12 points, and there are 10: take 2 away");
  CHECK(w.refusal(w.allocate(w.at(0), {5, 5}), before) ==
        "There are 3 options, and points for 2: give each option its points, be it 0");
  CHECK(w.refusal(w.choose(w.at(0), "a"), before) == "This is not what is asked for here: answer as the card says");
}

TEST_CASE("a split is locked in, and seen by the others only when it is over") {
  Asking w(story(split("")), 2);
  REQUIRE(w.allocate(w.at(0), {7, 2, 1}).has_value());
  const auto before = w.hash();
  CHECK(w.refusal(w.allocate(w.at(0), {1, 8, 1}), before) == "Your answer is locked in: wait for the others");
  CHECK(w.scene_of(w.at(0)).my_points_size() == 3);
  CHECK(w.scene_of(w.at(0)).points() == 10);
  CHECK(w.scene_of(w.at(1)).my_points_size() == 0);
  CHECK(w.scene_of(w.at(1)).done_size() == 1);
  REQUIRE(w.allocate(w.at(1), {2, 7, 1}).has_value());
  REQUIRE(w.reveal_of(w.at(1)).choices_size() == 2);
  CHECK(w.reveal_of(w.at(1)).choices(0).option() == "7 / 2 / 1");
  CHECK(w.reveal_of(w.at(1)).split_size() == 3);
}

TEST_CASE("a leader who is silent gives all to the default; of many only those who answered count") {
  Asking leader(story(split("by = \"leader\",")));
  CHECK_FALSE(leader.scene_of(leader.role("tester")).i_am_asked());
  leader.wait(90'000);
  CHECK(leader.closed().by() == schema::CLOSED_BY_TIME);
  CHECK(split_of(leader) == Points{0, 10, 0});

  Asking many(story(split("")));
  REQUIRE(many.allocate(many.at(1), {0, 0, 10}).has_value());
  many.wait(90'000);
  CHECK(many.closed().by() == schema::CLOSED_BY_CHOICE);
  CHECK(split_of(many) == Points{0, 0, 10});
}

TEST_CASE("where nobody splits anything, the default's way is taken without effects") {
  Asking w(story(split("")));
  w.wait(90'000);
  CHECK(w.closed().by() == schema::CLOSED_BY_NOBODY);
  CHECK(w.closed().split_size() == 0);
  CHECK(w.stake("days") == 3);
}

TEST_CASE("one role splits alone, and moves the trust of its mates in itself") {
  Asking w(story(R"(allocate { "Whose turn?", by = "tester", default = "a",
    { "Mine", id = "a" }, { "Theirs", id = "b", drops = { care = 2 } } })"));
  REQUIRE(w.allocate(w.role("tester"), {0, 10}).has_value());
  CHECK(w.level(w.place("lead"), w.place("tester"), Pillar::kCare) == 4200);
  CHECK(w.level(w.place("tester"), w.place("lead"), Pillar::kCare) == 4000);
}

TEST_CASE("the facilitator may enter one option for a team: it gets all the points") {
  Asking w(story(split("")));
  REQUIRE(w.allocate(w.at(0), {0, 10, 0}).has_value());
  schema::Command command;
  command.mutable_decide_for()->set_team(0);
  command.mutable_decide_for()->set_option("c");
  REQUIRE(w.desk(command).has_value());
  CHECK(split_of(w) == Points{0, 0, 10});
  CHECK(w.stake("days") == 7);
}
