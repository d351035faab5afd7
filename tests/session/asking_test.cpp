// Who is asked, what counts as an answer, and what silence and the network may do.

#include "tests/support/session_world.h"

using namespace drops;
using namespace drops::test;
using trust::Pillar;

namespace {

constexpr TeamId kOne{0};
constexpr TeamId kTwo{1};

void away(World& w, SeatId seat) {
  schema::Command command;
  command.mutable_link_lost()->set_seat(seat.value);
  REQUIRE(w.say({}, command).has_value());
}

const schema::SceneClosed& last_closed(const World& w) {
  for (auto event = w.journal().rbegin(); event != w.journal().rend(); ++event) {
    if (event->has_closed()) return event->closed();
  }
  FAIL("no scene has closed");
  return w.journal().back().closed();
}

std::string refusal(World& w, SeatId seat, const std::string& option) {
  const auto before = session::hash_of(w.state());
  const auto events = w.choose(seat, option);
  REQUIRE_FALSE(events.has_value());
  CHECK(session::hash_of(w.state()) == before);
  return events.error().sentence();
}

}  // namespace

TEST_CASE("a vote is decided when all have voted, by the most votes") {
  World w(late_release());
  w.begin(1, 3);
  REQUIRE(w.choose(w.role("lead"), "confirm").has_value());
  REQUIRE(w.choose(w.role("tester"), "ask").has_value());
  CHECK(w.scene() == "standup");
  REQUIRE(w.choose(w.role("dev"), "ask").has_value());
  CHECK(last_closed(w).option() == 2);
  CHECK(w.scene() == "lab");
}

TEST_CASE("in a tie the leader's own vote decides where the scene says so") {
  World w(late_release());
  w.begin(1, 4);
  REQUIRE(w.choose(w.role("lead"), "confirm").has_value());
  REQUIRE(w.choose(w.role("tester"), "ask").has_value());
  std::vector<SeatId> devs;
  for (const session::Place place : w.cast().everybody()) {
    if (w.cast().role(place).id == "dev") devs.push_back(w.cast().seat(place).id);
  }
  REQUIRE(w.choose(devs[0], "confirm").has_value());
  REQUIRE(w.choose(devs[1], "ask").has_value());
  CHECK(last_closed(w).by() == schema::CLOSED_BY_LEADER);
  CHECK(last_closed(w).option() == 0);
}

TEST_CASE("a tie that the leader's own vote is not among takes the default") {
  World w(late_release());
  w.begin(1, 5);
  REQUIRE(w.choose(w.role("lead"), "lab").has_value());
  REQUIRE(w.choose(w.role("tester"), "ask").has_value());
  std::vector<SeatId> devs;
  for (const session::Place place : w.cast().everybody()) {
    if (w.cast().role(place).id == "dev") devs.push_back(w.cast().seat(place).id);
  }
  REQUIRE(w.choose(devs[0], "ask").has_value());
  REQUIRE(w.choose(devs[1], "confirm").has_value());
  REQUIRE(w.choose(devs[2], "confirm").has_value());
  CHECK(last_closed(w).by() == schema::CLOSED_BY_TIE_DEFAULT);
  CHECK(last_closed(w).option() == 1);
}

TEST_CASE("time that is up counts those who voted") {
  World w(late_release());
  w.begin(1, 3);
  REQUIRE(w.choose(w.role("dev"), "confirm").has_value());
  w.wait(60'000);
  CHECK(last_closed(w).option() == 0);
  CHECK(last_closed(w).ballots_size() == 1);
}

TEST_CASE("a vote in which nobody answered goes on by the default without effects") {
  World w(late_release());
  w.begin(1, 3);
  w.wait(59'999);
  CHECK(w.scene() == "standup");
  w.wait(1);
  CHECK(last_closed(w).by() == schema::CLOSED_BY_NOBODY);
  CHECK(w.scene() == "lab");
  CHECK(w.story().ledger.empty());
  CHECK(w.story().standing.commitments[0].state == trust::CommitmentState::kNone);
}

TEST_CASE("a role that is here and silent has taken the default") {
  World w(late_release());
  w.begin(1, 3);
  w.all_choose(kOne, "lab");
  w.all_choose(kOne, "share");
  w.wait(60'000);
  CHECK(last_closed(w).by() == schema::CLOSED_BY_TIME);
  CHECK(w.scene() == "answer");
  CHECK(w.level(w.place("lead"), w.place("tester"), Pillar::kCharacter) == 4100);
}

TEST_CASE("a role that is away abstains: the story goes on, and nobody gains or loses") {
  World w(late_release());
  w.begin(1, 3);
  w.all_choose(kOne, "lab");
  w.all_choose(kOne, "share");
  const auto ledger = w.story().ledger.size();
  away(w, w.role("tester"));
  w.wait(60'000);
  CHECK(last_closed(w).by() == schema::CLOSED_BY_NOBODY);
  CHECK(w.scene() == "answer");
  CHECK(w.story().ledger.size() == ledger);
}

TEST_CASE("a vote waits ten seconds for a link that has gone, and no longer") {
  World w(late_release());
  w.begin(1, 3);
  away(w, w.role("dev"));
  REQUIRE(w.choose(w.role("lead"), "lab").has_value());
  REQUIRE(w.choose(w.role("tester"), "lab").has_value());
  CHECK(w.scene() == "standup");
  CHECK(w.session().next_deadline() == std::optional<Tick>(10'000));
  w.wait(10'000);
  CHECK(w.scene() == "lab");
}

TEST_CASE("who is not asked cannot choose, and may advise") {
  World w(late_release());
  w.begin(1, 3);
  w.all_choose(kOne, "lab");
  w.all_choose(kOne, "share");
  REQUIRE(w.scene() == "night");
  CHECK(refusal(w, w.role("dev"), "all") == "Somebody else decides here: you may advise");
  schema::Command advice;
  advice.mutable_advise()->set_visit(w.story().visit.number);
  advice.mutable_advise()->set_option("all");
  REQUIRE(w.say(w.role("dev"), advice).has_value());
  schema::Part part;
  REQUIRE(session::project_part(w.state(), w.plan(), w.role("tester"), schema::PART_SCENE, part));
  CHECK(part.scene().options(0).advised() == 1);
  REQUIRE(session::project_part(w.state(), w.plan(), w.role("lead"), schema::PART_SCENE, part));
  CHECK(part.scene().options(0).advised() == 0);
}

TEST_CASE("a second choice is refused: the first is locked in") {
  World w(late_release());
  w.begin(1, 3);
  REQUIRE(w.choose(w.role("lead"), "lab").has_value());
  CHECK(refusal(w, w.role("lead"), "confirm") == "Your choice is locked in: wait for the others");
}

TEST_CASE("a choice for another scene is refused") {
  World w(late_release());
  w.begin(1, 3);
  schema::Command late;
  late.mutable_choose()->set_visit(9);
  late.mutable_choose()->set_option("lab");
  const auto events = w.say(w.role("lead"), late);
  REQUIRE_FALSE(events.has_value());
  CHECK(events.error().sentence() == "That belongs to another scene: look at the scene on your screen now");
}

TEST_CASE("an option that does not exist is refused") {
  World w(late_release());
  w.begin(1, 3);
  CHECK(refusal(w, w.role("lead"), "run") == "This scene has no such option: choose one of those on the card");
}

TEST_CASE("two teams meet across: each waits for the other's answer, and faces it") {
  World w(late_release(), {.seed = 3, .teams = 2, .pace_percent = 0});
  w.begin(2, 3);
  w.all_choose(kOne, "lab");
  w.all_choose(kOne, "keep");
  CHECK(w.story(kOne).visit.phase == schema::PHASE_WAIT);
  w.all_choose(kTwo, "lab");
  w.all_choose(kTwo, "share");
  CHECK(w.scene(kOne) == "night");
  CHECK(w.scene(kTwo) == "night");
  CHECK(w.level(trust::Entity::team(kTwo), trust::Entity::team(kOne), Pillar::kCare) == 4000 - 1600);
  CHECK(w.level(trust::Entity::team(kOne), trust::Entity::team(kTwo), Pillar::kCharacter, kTwo) == 4300);
}

TEST_CASE("a team waits at most twice the scene's seconds for the one across") {
  World w(late_release(), {.seed = 3, .teams = 2, .pace_percent = 0});
  w.begin(2, 3);
  w.all_choose(kOne, "lab");
  w.all_choose(kOne, "keep");
  schema::Command extend;
  extend.mutable_extend()->set_team(1);
  extend.mutable_extend()->set_seconds(600);
  REQUIRE(w.desk(extend).has_value());
  w.wait(119'999);
  CHECK(w.story(kOne).visit.phase == schema::PHASE_WAIT);
  w.wait(1);
  CHECK(w.scene(kOne) == "night");
  CHECK(last_closed(w).theirs_by_default());
  // Late, the other team still faces what the first one answered.
  w.all_choose(kTwo, "lab");
  w.all_choose(kTwo, "share");
  CHECK(last_closed(w).team() == 1);
  CHECK(last_closed(w).theirs() == 1);
  CHECK_FALSE(last_closed(w).theirs_by_default());
}

TEST_CASE("the odd team faces team 1's answer at no cost to team 1") {
  World w(late_release(), {.seed = 3, .teams = 3, .pace_percent = 0});
  w.begin(3, 3);
  for (const TeamId team : {kOne, kTwo, TeamId(2)}) w.all_choose(team, "lab");
  w.all_choose(TeamId(2), "keep");
  CHECK(w.story(TeamId(2)).visit.phase == schema::PHASE_WAIT);
  w.all_choose(kOne, "share");
  CHECK(w.scene(TeamId(2)) == "night");  // team 1 has answered, though it waits for team 2 itself
  CHECK(w.story(kOne).visit.phase == schema::PHASE_WAIT);
  CHECK(w.level(trust::Entity::team(kOne), trust::Entity::team(TeamId(2)), Pillar::kCare, TeamId(2)) == 2400);
  const auto& theirs = w.story(kOne).ledger;
  CHECK(std::none_of(theirs.begin(), theirs.end(),
                     [](const trust::Entry& entry) { return entry.cause.kind == trust::CauseKind::kOutcome; }));
}

TEST_CASE("in `each` a silent seat takes the default for itself, and an absent one abstains") {
  World w(late_release());
  w.begin(1, 3);
  w.all_choose(kOne, "lab");
  w.all_choose(kOne, "share");
  w.all_choose(kOne, "all");
  w.all_choose(kOne, "thanks");
  w.all_choose(kOne, "ship");
  REQUIRE(w.scene() == "monday");
  away(w, w.role("dev"));
  REQUIRE(w.choose(w.role("lead"), "own").has_value());
  w.wait(60'000);
  w.wait(30'000);  // for the injured to say whether it has landed
  const auto& closed = last_closed(w);
  REQUIRE(closed.ballots_size() == 2);
  int by_default = 0;
  for (const auto& ballot : closed.ballots()) by_default += ballot.by_default() ? 1 : 0;
  CHECK(by_default == 1);
}
