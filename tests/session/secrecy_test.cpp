// Nobody sees a secret that is not theirs: each view is searched for it, as it would leave the host.

#include "tests/support/session_world.h"

using namespace drops;
using namespace drops::test;

namespace {

constexpr TeamId kOne{0};

bool holds(const World& w, SeatId viewer, const std::string& secret) {
  return session::project(w.state(), w.plan(), viewer).SerializeAsString().find(secret) != std::string::npos;
}

}  // namespace

TEST_CASE("a role's private text is in its own view and in no other") {
  World w(late_release(), {.seed = 3, .teams = 2, .pace_percent = 0});
  w.begin(2, 3);
  const SeatId wall = w.take("The wall", schema::SEAT_PROJECTOR);
  for (const plan::Role& role : w.plan().roles) {
    for (const session::Seat& seat : w.state().house.seats) {
      const bool own = seat.plays() && w.plan().roles[w.state().role_of(seat)].id == role.id;
      CHECK(holds(w, seat.id, role.private_text) == own);
    }
    CHECK_FALSE(holds(w, wall, role.private_text));
  }
}

TEST_CASE("a scene's private text is told to its role alone") {
  World w(late_release());
  w.begin(1, 3);
  w.all_choose(kOne, "lab");
  w.all_choose(kOne, "share");
  const std::string secret = "Only you have seen it.";
  CHECK(holds(w, w.role("tester"), secret));
  CHECK_FALSE(holds(w, w.role("lead"), secret));
  CHECK_FALSE(holds(w, w.role("dev"), secret));
  CHECK_FALSE(holds(w, w.facilitator(), secret));
}

TEST_CASE("a note for whoever runs the session is in the facilitator's view and in no other") {
  World w(checked(script::load_file(DROPS_SOURCE_DIR "/scripts/scenarios/warm-up.lua")),
          {.seed = 3, .teams = 1, .pace_percent = 0});
  const SeatId watcher = w.take("Somebody who watches", schema::SEAT_OBSERVER);
  w.begin(1, 3);
  const SeatId wall = w.take("The wall", schema::SEAT_PROJECTOR);
  int notes = 0;
  for (const plan::Scene& scene : w.plan().scenes) {
    if (scene.facilitator.empty()) continue;
    ++notes;
    CHECK(holds(w, w.facilitator(), scene.facilitator));
    for (const session::Seat& seat : w.state().house.seats) {
      if (seat.plays()) CHECK_FALSE(holds(w, seat.id, scene.facilitator));
    }
    CHECK_FALSE(holds(w, wall, scene.facilitator));
    CHECK_FALSE(holds(w, watcher, scene.facilitator));
  }
  CHECK(notes >= 2);
}

TEST_CASE("a vote is secret until all have voted") {
  World w(late_release());
  w.begin(1, 3);
  REQUIRE(w.choose(w.role("lead"), "confirm").has_value());
  schema::Part part;
  REQUIRE(session::project_part(w.state(), w.plan(), w.role("lead"), schema::PART_SCENE, part));
  CHECK(part.scene().my_choice() == "confirm");
  CHECK(part.scene().deciding_size() == 2);
  for (const char* mate : {"tester", "dev"}) {
    REQUIRE(session::project_part(w.state(), w.plan(), w.role(mate), schema::PART_SCENE, part));
    CHECK(part.scene().my_choice().empty());
    CHECK(part.scene().deciding_size() == 2);  // that the lead has decided may be seen, and no more
    CHECK_FALSE(session::project_part(w.state(), w.plan(), w.role(mate), schema::PART_REVEAL, part));
  }
}

TEST_CASE("a choice that hides something is not told to the mates, and neither is the breach") {
  World w(late_release(), {.seed = 7, .teams = 1, .pace_percent = 100});
  w.begin(1, 3);
  const auto skip = command([](schema::Command& c) { c.mutable_skip(); });
  const auto to_decision = [&] {
    while (w.story().visit.phase != schema::PHASE_DECIDE) REQUIRE(w.desk(skip).has_value());
  };
  to_decision();
  w.all_choose(kOne, "lab");
  to_decision();
  w.all_choose(kOne, "share");
  to_decision();
  REQUIRE(w.scene() == "night");
  w.all_choose(kOne, "wait");
  REQUIRE(w.story().visit.phase == schema::PHASE_REVEAL);
  const std::string breach = "The defect nobody was told about";
  CHECK(holds(w, w.role("tester"), breach));
  for (const char* mate : {"lead", "dev"}) {
    schema::Part part;
    REQUIRE(session::project_part(w.state(), w.plan(), w.role(mate), schema::PART_REVEAL, part));
    CHECK(part.reveal().option().empty());
    REQUIRE(part.reveal().choices_size() == 1);
    CHECK(part.reveal().choices(0).option().empty());
    CHECK_FALSE(holds(w, w.role(mate), breach));
  }
}

TEST_CASE("what is told to the lead alone stays between the two") {
  World w(late_release(), {.seed = 7, .teams = 1, .pace_percent = 100});
  w.begin(1, 3);
  const auto skip = command([](schema::Command& c) { c.mutable_skip(); });
  for (const char* choice : {"lab", "share", "lead"}) {
    while (w.story().visit.phase != schema::PHASE_DECIDE) REQUIRE(w.desk(skip).has_value());
    w.all_choose(kOne, choice);
  }
  schema::Part part;
  REQUIRE(session::project_part(w.state(), w.plan(), w.role("lead"), schema::PART_REVEAL, part));
  CHECK(part.reveal().option() == "Tell the lead, nobody else");
  CHECK(holds(w, w.role("lead"), "Two defects are open, one may lose data."));
  REQUIRE(session::project_part(w.state(), w.plan(), w.role("dev"), schema::PART_REVEAL, part));
  CHECK(part.reveal().option().empty());
  for (const auto& entry : part.reveal().entries()) {  // that the team was steady may be seen
    CHECK(entry.kind() == static_cast<std::uint32_t>(trust::EntryKind::kStreak));
  }
  CHECK_FALSE(holds(w, w.role("dev"), "Two defects are open, one may lose data."));
}

TEST_CASE("no view carries a token, and the wall names nobody") {
  World w(late_release());
  schema::Command seat;
  seat.mutable_take_seat()->set_name("Ada Lovelace");
  seat.mutable_take_seat()->set_token_hash("a token's hash of 32 bytes length");
  seat.mutable_take_seat()->mutable_token_hash()->resize(32);
  REQUIRE(w.say({}, seat).has_value());
  const SeatId wall = w.take("The wall", schema::SEAT_PROJECTOR);
  w.begin(1, 3);
  for (const session::Seat& viewer : w.state().house.seats) CHECK_FALSE(holds(w, viewer.id, "a token's hash"));
  CHECK_FALSE(holds(w, wall, "Ada Lovelace"));
  CHECK(holds(w, w.facilitator(), "Ada Lovelace"));
}

TEST_CASE("a team sees nothing of another team's people") {
  World w(late_release(), {.seed = 3, .teams = 2, .pace_percent = 0});
  w.begin(2, 3);
  CHECK(holds(w, w.role("lead"), "Seat A0"));
  CHECK_FALSE(holds(w, w.role("lead"), "Seat B0"));
}
