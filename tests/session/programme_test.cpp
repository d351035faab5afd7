// Several scenarios, pulses, debriefs and breaks in one session: from part to part, what stays and what begins anew.

#include "game/session/programme.h"

#include "game/session/what_if.h"
#include "tests/support/programme_world.h"

using namespace drops;
using namespace drops::test;

namespace {

std::string refusal(const Result<std::vector<schema::Event>>& done) {
  REQUIRE_FALSE(done.has_value());
  return done.error().what;
}

schema::SessionPart session_part(const ProgrammeWorld& w, SeatId viewer) {
  const schema::View view = session::project(w.state(), w.cast().plan, viewer);
  for (const schema::Part& part : view.parts()) {
    if (part.has_session()) return part.session();
  }
  FAIL("there is no session part");
  return {};
}

}  // namespace

TEST_CASE("a programme goes from part to part, each with its own plan") {
  ProgrammeWorld w;
  w.seat_players(5);
  CHECK(w.session().plan().id == "before");
  w.start();
  w.wait_for_end();
  REQUIRE(w.next().has_value());
  CHECK(w.session().plan().id == "first");
  CHECK(w.state().house.stage == schema::STAGE_LOBBY);
  w.start();
  w.wait_for_end();
  for (const char* id : {"first", "first", "second"}) {  // the debrief and the break leave the story as it is
    REQUIRE(w.next().has_value());
    CHECK(w.session().plan().id == id);
  }
  w.start();
  w.wait_for_end();
  REQUIRE(w.next().has_value());
  CHECK(w.session().plan().id == "after");
  CHECK(w.story().visit.number == 1);  // a pulse begins at once
  w.wait_for_end();
  CHECK(refusal(w.next()) == "That was the last part of the programme");
}

TEST_CASE("a story that is being played is not left by accident") {
  ProgrammeWorld w;
  w.seat_players(5);
  CHECK(refusal(w.next()) == "'Before' has not begun");
  w.start();
  CHECK(refusal(w.next()) == "Team 1 is still playing 'Before'");
  CHECK(w.state().house.part == 0);
}

TEST_CASE("a story that is cut stays at the scene that it was left at") {
  ProgrammeWorld w = at_first_story();
  w.start();
  w.all_choose("truth");
  REQUIRE(w.next(true).has_value());
  CHECK(w.state().house.part == 2);
  REQUIRE(w.story().ending.has_value());
  CHECK(w.session().plan().scenes[*w.story().ending].id == "mend");
}

TEST_CASE("a story that has not begun can be left out") {
  ProgrammeWorld w = at_first_story();
  REQUIRE(w.next(true).has_value());
  CHECK(w.state().house.part == 2);
  CHECK(w.state().house.stage == schema::STAGE_LOBBY);
  schema::Command start;
  start.mutable_start();
  CHECK(refusal(w.say(w.facilitator(), start)) == "There is no story in this part of the programme");
}

TEST_CASE("a scenario alone has no parts to go to") {
  World w(plan_of(kFirstStory));
  schema::Command command;
  command.mutable_next_part();
  const auto done = w.desk(command);
  REQUIRE_FALSE(done.has_value());
  CHECK(done.error().what == "This session plays one scenario alone");
}

TEST_CASE("names, teams and words of the facilitator stay from part to part, places and roles do not") {
  ProgrammeWorld w = at_first_story();
  w.start();
  const SeatId anybody(2);
  CHECK(w.state().seat(anybody)->place.has_value());
  w.go_to(4);
  CHECK(w.state().seat(anybody)->name == "B0");
  CHECK(w.state().seat(anybody)->team == TeamId(0));
  CHECK_FALSE(w.state().seat(anybody)->place.has_value());
  CHECK(w.story().visit.number == 0);
  CHECK(w.story().ledger.empty());
}

TEST_CASE("what a story carries on is the trust, the open breaches and the roles; its ledger begins empty") {
  ProgrammeWorld w = at_first_story();
  w.start();
  const SeatId lead = w.role("lead");
  w.all_choose("wait");
  w.all_choose("name");
  w.wait_for_end();
  const trust::Vessel dana = w.vessel(trust::Entity::character(0), trust::Entity::team(TeamId(0)));
  const trust::Breach late = w.breach("late");
  REQUIRE(late.state == trust::BreachState::kOpen);
  REQUIRE(late.has_taken(trust::Step::kAcknowledge));
  w.go_to(4).start();
  CHECK(w.role("lead") == lead);
  CHECK(w.vessel(trust::Entity::character(0), trust::Entity::team(TeamId(0))).levels == dana.levels);
  CHECK(w.breach("late").state == trust::BreachState::kOpen);
  CHECK(w.breach("late").taken == late.taken);
  CHECK(w.breach("late").losses == late.losses);
  CHECK(w.breach("new").state == trust::BreachState::kNone);
  CHECK(w.story().ledger.empty());
}

TEST_CASE("a story that carries nothing on begins at its own levels") {
  ProgrammeWorld w(small_programme(false));
  w.seat_players(5);
  w.go_to(1).start();
  w.all_choose("wait");
  w.wait_for_end();
  w.go_to(4).start();
  CHECK(w.breach("late").state == trust::BreachState::kNone);
  CHECK(w.vessel(trust::Entity::character(0), trust::Entity::team(TeamId(0))).level(trust::Pillar::kCare) ==
        30 * trust::kOneDrop);
}

TEST_CASE("a breach that was hidden is carried on hidden, and surfaces in the next story as what it was") {
  ProgrammeWorld w = at_first_story();
  w.start();
  w.all_choose("cover");
  w.wait_for_end();
  REQUIRE(w.breach("quiet").state == trust::BreachState::kHidden);
  w.go_to(4).start();
  CHECK(w.breach("quiet").state == trust::BreachState::kHidden);
  CHECK(w.breach("quiet").hidden_by == std::vector<trust::Entity>{trust::Entity::team(TeamId(0))});
  w.all_choose("on");
  w.wait_for_end();
  CHECK(w.breach("quiet").was_deception);
}

TEST_CASE("repair goes on in the next story where it stood") {
  ProgrammeWorld w = at_first_story();
  w.start();
  w.all_choose("wait");
  w.all_choose("name");
  w.wait_for_end();
  const trust::Level before =
      w.vessel(trust::Entity::character(0), trust::Entity::team(TeamId(0))).level(trust::Pillar::kCare);
  w.go_to(4).start();
  w.all_choose("sorry");
  CHECK(w.breach("late").has_taken(trust::Step::kApologise));
  CHECK(w.vessel(trust::Entity::character(0), trust::Entity::team(TeamId(0))).level(trust::Pillar::kCare) > before);
}

TEST_CASE("who left between the stories takes nothing along, and who came is dealt in afresh") {
  ProgrammeWorld w = at_first_story();
  w.start();
  const SeatId lead = w.role("lead");
  w.wait_for_end();
  w.go_to(4);
  schema::Command leave;
  leave.mutable_leave_seat();
  REQUIRE(w.say(lead, leave).has_value());
  const SeatId late = w.take("Zoe", schema::SEAT_PARTICIPANT, 0);
  w.start();
  CHECK(w.role("lead") == late);  // everybody else has a role to come back to
  CHECK_FALSE(w.state().seat(lead)->place.has_value());
}

TEST_CASE("who comes while a story is talked about waits for the next one") {
  ProgrammeWorld w = at_first_story();
  w.start();
  w.wait_for_end();
  REQUIRE(w.next().has_value());
  const SeatId late = w.take("Zoe");
  CHECK_FALSE(w.state().seat(late)->place.has_value());
}

TEST_CASE("a team that nobody is left in is left out, and the programme goes on") {
  ProgrammeWorld w(small_programme(), {.seed = 7, .teams = 2, .pace_percent = 0});
  w.seat_players(3, 0);
  const auto second = w.seat_players(2, 1);
  w.start();
  w.go_to(1);
  schema::Command leave;
  leave.mutable_leave_seat();
  for (const SeatId seat : second) REQUIRE(w.say(seat, leave).has_value());
  const SeatId late = w.take("Zoe");
  w.start();
  CHECK(w.story(TeamId(1)).over());
  CHECK(w.state().seat(late)->team == TeamId(0));
  w.wait_for_end();
  CHECK(w.next().has_value());
}

TEST_CASE("a recognition counts for its story, and all that were given stay to be read") {
  ProgrammeWorld w = at_first_story();
  w.start();
  const SeatId giver(1), receiver(2);
  schema::Command thanks;
  thanks.mutable_recognise()->set_seat(receiver.value);
  thanks.mutable_recognise()->set_why("You asked what nobody asked.");
  REQUIRE(w.say(giver, thanks).has_value());
  CHECK(refusal(w.say(giver, thanks)) != "");  // one to the same person, a story
  w.go_to(4).start();
  CHECK(w.say(giver, thanks).has_value());
  CHECK(w.state().house.recognitions.size() == 2);
}

TEST_CASE("the contract is asked once for the whole programme") {
  ProgrammeWorld w(small_programme(), {.seed = 7, .teams = 1, .pace_percent = 0, .contract = true});
  const auto seats = w.seat_players(4);
  for (std::size_t i = 0; i < seats.size(); ++i) {
    schema::Command answer;
    answer.mutable_answer_contract()->set_accept(i != 0);
    REQUIRE(w.say(seats[i], answer).has_value());
  }
  w.start();
  for (const std::uint32_t part : {1u, 4u}) {
    w.go_to(part).start();
    CHECK_FALSE(w.state().seat(seats[0])->place.has_value());
    CHECK(w.state().seat(seats[1])->place.has_value());
  }
}

TEST_CASE("the pulses before and after stand side by side, where enough have answered") {
  ProgrammeWorld w = at_first_story();
  w.go_to(5).all_rate(4);
  w.wait_for_end();
  schema::PulsePart part;
  const schema::View view = session::project(w.state(), w.cast().plan, w.facilitator());
  for (const schema::Part& one : view.parts()) {
    if (one.has_pulse()) part = one.pulse();
  }
  std::vector<std::string> rooms;
  for (const schema::ShownPulse& pulse : part.pulses()) {
    if (pulse.has_team()) continue;
    rooms.push_back(pulse.title() + " " + std::to_string(pulse.means(0)));
  }
  CHECK(rooms == std::vector<std::string>{"Before 20", "After 40"});
}

TEST_CASE("a pulse of four is never shown, before or after") {
  ProgrammeWorld w;
  w.seat_players(4);
  w.start().all_rate(2);
  w.wait_for_end();
  w.go_to(5).all_rate(4);
  w.wait_for_end();
  const schema::View view = session::project(w.state(), w.cast().plan, w.facilitator());
  for (const schema::Part& one : view.parts()) {
    CHECK_FALSE(one.has_pulse());
  }
}

TEST_CASE("every view says which part goes on, and what follows") {
  ProgrammeWorld w = at_first_story();
  const schema::SessionPart part = session_part(w, SeatId(1));
  CHECK(part.programme() == "A small programme");
  CHECK(part.part() == 2);
  CHECK(part.parts() == 6);
  CHECK(part.part_title() == "First");
  CHECK(part.part_sort() == schema::SORT_STORY);
  CHECK(part.part_minutes() == 20);
  CHECK(part.next_title() == "Debrief");
  CHECK(part.next_sort() == schema::SORT_DEBRIEF);
  CHECK(session_part(w, w.facilitator()).title() == "First");
}

TEST_CASE("going back stays within the story that goes on") {
  ProgrammeWorld w = at_first_story();
  w.start();
  w.all_choose("truth");
  w.go_to(4).start();
  schema::Command back;
  back.mutable_go_back()->set_visit(2);
  CHECK(refusal(w.say(w.facilitator(), back)) == "No team has come to scene 2 yet");
}

TEST_CASE("a session goes on from its journal in the middle of any part") {
  ProgrammeWorld w;
  w.seat_players(5);
  const auto same = [&] {
    const session::Session again = w.reborn();
    CHECK(session::hash_of(again.state()) == session::hash_of(w.state()));
    CHECK(again.plan().id == w.session().plan().id);
  };
  same();
  w.start();
  same();
  w.wait_for_end();
  REQUIRE(w.next().has_value());
  same();
  w.start();
  w.all_choose("wait");
  same();
  w.wait_for_end();
  while (w.state().house.part < 4) {
    REQUIRE(w.next().has_value());
    same();
  }
  w.start();
  same();
  w.all_choose("on");
  same();
}

TEST_CASE("a programme that was kept as JSON is the programme that it was") {
  const plan::Programme programme = small_programme();
  const auto again = plan::programme_from_json(plan::to_json(programme));
  REQUIRE(again.has_value());
  CHECK(plan::to_json(*again) == plan::to_json(programme));
}

TEST_CASE("chance deals each story anew") {
  ProgrammeWorld w(small_programme(false));
  w.seat_players(5);
  w.go_to(1).start();
  const SeatId first = w.role("lead");
  const std::uint64_t luck = w.state().house.luck();
  w.go_to(4).start();
  CHECK(w.state().house.luck() != luck);
  CHECK(w.state().house.seed == 7);
  CHECK((w.role("lead") != first || w.state().house.luck() != luck));
}

TEST_CASE("what if asks about the last story, or about an earlier one") {
  ProgrammeWorld w = at_first_story();
  w.start();
  w.all_choose("wait");
  w.wait_for_end();
  w.go_to(4).start();
  w.all_choose("on");
  w.wait_for_end();
  w.go_to(5);
  const auto hooks = w.hooks();
  const auto ask = [&](std::uint32_t option, std::optional<std::uint32_t> part) {
    return session::what_if(w.programme(), hooks, w.journal(), {TeamId(0), 1, std::nullopt, option, part});
  };
  const auto last = ask(2, std::nullopt);
  REQUIRE(last.has_value());
  CHECK(last->house.story_part == 4);
  CHECK(last->story(TeamId(0)).standing.breaches[0].state == trust::BreachState::kOpen);  // "new"
  const auto earlier = ask(0, 1);
  REQUIRE(earlier.has_value());
  CHECK(earlier->story(TeamId(0)).standing.breaches[0].state == trust::BreachState::kNone);  // "late" was never opened
  const auto none = ask(0, 3);
  REQUIRE_FALSE(none.has_value());
  CHECK(none.error().what == "No such story has been played");
}

TEST_CASE("a part that is not the next one, or of a plan that is not there, is ignored in a journal") {
  const ProgrammeWorld w = at_first_story();
  const std::uint64_t whole = session::hash_of(w.state());
  const auto folded = [&](auto change) {
    auto journal = w.journal();
    schema::Event event = journal.back();
    event.clear_what();
    event.mutable_part()->set_part(2);
    change(*event.mutable_part());
    journal.push_back(event);
    return session::hash_of(session::Session(w.programme(), w.hooks(), journal).state());
  };
  CHECK(folded([](schema::PartBegan& e) { e.set_part(3); }) == whole);
  CHECK(folded([](schema::PartBegan& e) { e.set_plan(1); }) == whole);
  CHECK(folded([](schema::PartBegan& e) {
          e.set_plan(63);
          e.set_scenario("first");
        }) == whole);
  CHECK(folded([](schema::PartBegan&) {}) != whole);
}
