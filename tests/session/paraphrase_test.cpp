// Saying back what one heard: in a ring, then marked by the one whose words they were.

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;
using trust::Pillar;

namespace {

const std::string kSayBack = R"(paraphrase { "Say back what you heard.", seconds = 60,
  { "It has landed", id = "landed", drops = { care = 2 } },
  { "Not yet", id = "not_yet", leaks = { care = 1 } } })";

trust::Level care(const Asking& w, session::Place truster, session::Place trustee) {
  return w.level(trust::Entity::seat(truster), trust::Entity::seat(trustee), Pillar::kCare);
}

// Pledges first, then the paraphrase.
std::string after_pledges(const std::string& about = "") {
  return R"(scenario { api = 1, id = "small", title = "Small", players = { 2, 6 }, start = "vows" }
role "lead" { "Team lead", leader = true }
role "dev" { "Developer", many = true }
scene "vows" { "Monday.", ask = pledge { "What will you do?" }, go = "back" }
scene "back" { "Tuesday.", ask = paraphrase { "Say it back.", seconds = 60)" +
         about + R"( }, go = "last" }
scene "last" { "Friday.", ending = "done" }
)";
}

}  // namespace

TEST_CASE("each says back, each marks, and the marks move the one who marked towards the one who said it") {
  Asking w(story(kSayBack));
  for (const session::Place place : {0u, 1u, 2u}) {
    REQUIRE(w.write(w.at(place), "I heard " + std::to_string(place)).has_value());
  }
  REQUIRE(w.story().visit.step == 1);
  REQUIRE(w.mark(w.at(1), true).has_value());   // what 0 said back to 1
  REQUIRE(w.mark(w.at(2), false).has_value());  // what 1 said back to 2
  CHECK(w.phase() == schema::PHASE_DECIDE);
  REQUIRE(w.pass(w.at(0)).has_value());
  CHECK(w.closed().by() == schema::CLOSED_BY_WRITING);
  CHECK(care(w, 1, 0) == 4200);
  CHECK(care(w, 2, 1) == 3900);
  CHECK(care(w, 0, 2) == 4000);  // unmarked: nothing
  CHECK(care(w, 2, 0) == 4000);  // that partner only
  CHECK(w.story().ledger.size() == 2);
}

TEST_CASE("what somebody said back is hidden until all have written, and then seen by the one it is about") {
  Asking w(story(kSayBack));
  REQUIRE(w.write(w.at(0), "You fear Friday.").has_value());
  CHECK(w.others_who_see("You fear Friday.", w.at(0)) == 0);
  const auto before = w.hash();
  CHECK(w.refusal(w.mark(w.at(1), true), before) ==
        "Nobody has said your words back yet: say back what you heard first");
  REQUIRE(w.write(w.at(1), "You want it done.").has_value());
  REQUIRE(w.write(w.at(2), "You are tired.").has_value());
  CHECK(w.scene_of(w.at(1)).their_words() == "You fear Friday.");
  CHECK(w.others_who_see("You fear Friday.", w.at(0)) == 1);
}

TEST_CASE("each step has half of the seconds, and ends when all are done or time is up") {
  Asking w(story(kSayBack));
  CHECK(w.story().visit.deadline == w.tick() + 30'000);
  REQUIRE(w.write(w.at(0), "You fear Friday.").has_value());
  w.wait(30'000);
  REQUIRE(w.story().visit.step == 1);
  CHECK(w.story().visit.deadline == w.tick() + 30'000);
  // Only 1 has something to mark; the others are done.
  REQUIRE(w.scene_of(w.at(1)).deciding_size() == 1);
  CHECK(w.scene_of(w.at(1)).deciding(0) == w.at(1).value);
  const auto before = w.hash();
  CHECK(w.refusal(w.mark(w.at(2), true), before) == "Nobody has said your words back: wait for the others");
  REQUIRE(w.mark(w.at(1), true).has_value());
  CHECK(w.phase() == schema::PHASE_REVEAL);
  CHECK(care(w, 1, 0) == 4200);
}

TEST_CASE("one says back what the next in the ring has written, and sees whose it is") {
  Asking w(after_pledges());
  REQUIRE(w.write(w.at(0), "I ask first.").has_value());
  REQUIRE(w.write(w.at(1), "I say no in time.").has_value());
  REQUIRE(w.pass(w.at(2)).has_value());
  w.skip();
  w.to_decision();
  REQUIRE(w.scene() == "back");
  CHECK(w.scene_of(w.at(0)).partner_words() == "I say no in time.");
  CHECK(w.scene_of(w.at(2)).partner_words() == "I ask first.");
  CHECK(w.scene_of(w.at(0)).prompt() == "Say it back.");
  // The third has written nothing: one asks aloud.
  CHECK(w.scene_of(w.at(1)).partner_words().empty());
  CHECK(w.scene_of(w.at(1)).prompt().find("Ask aloud") != std::string::npos);
}

TEST_CASE("who is away when it begins is not in the ring, and nobody waits for them") {
  Asking w(after_pledges());
  for (const session::Place place : {0u, 1u, 2u}) REQUIRE(w.pass(w.at(place)).has_value());
  w.away(w.at(1));
  w.to_decision();
  REQUIRE(w.scene() == "back");
  CHECK_FALSE(w.scene_of(w.at(1)).i_am_asked());
  REQUIRE(w.write(w.at(0), "You are quiet.").has_value());
  REQUIRE(w.write(w.at(2), "You lead.").has_value());
  REQUIRE(w.story().visit.step == 1);
  CHECK(w.scene_of(w.at(2)).their_words() == "You are quiet.");
  CHECK(w.scene_of(w.at(0)).their_words() == "You lead.");
}

TEST_CASE("one alone has nobody to listen to: the scene goes on") {
  Asking w(after_pledges());
  for (const session::Place place : {0u, 1u, 2u}) REQUIRE(w.pass(w.at(place)).has_value());
  w.away(w.at(0));
  w.away(w.at(1));
  for (int i = 0; i < 5 && w.scene() == "vows"; ++i) w.skip();
  REQUIRE(w.scene() == "back");
  w.skip();
  CHECK(w.phase() != schema::PHASE_DECIDE);
}

TEST_CASE("a line why that was not told to the mates is not handed on to be said back") {
  Asking w(R"(scenario { api = 1, id = "small", title = "Small", players = { 2, 6 }, start = "night" }
role "lead" { "Team lead", leader = true }
role "dev" { "Developer", many = true }
breach "quiet" { "Kept quiet", kind = "character", buckets = { character = 1 }, with = "team" }
scene "night" { "Monday.", ask = leader { "Well?", default = "tell", explain = true,
  { "Tell", id = "tell" }, { "Hide", id = "hide", hides = "quiet" } }, go = "back" }
scene "back" { "Tuesday.", ask = paraphrase { "Say it back." }, go = "last" }
scene "last" { "Friday.", ending = "done" }
)");
  schema::Command command;
  command.mutable_choose()->set_visit(w.visit());
  command.mutable_choose()->set_option("hide");
  command.mutable_choose()->set_why("Nobody must know.");
  REQUIRE(w.say(w.role("lead"), command).has_value());
  w.skip();
  w.to_decision();
  REQUIRE(w.scene() == "back");
  CHECK(w.others_who_see("Nobody must know.", w.role("lead")) == 0);
}

TEST_CASE("a step of repair that has not landed yet gives back half of what one that has gives") {
  const auto given_back = [](bool landed) {
    Asking w(R"(scenario { api = 1, id = "small", title = "Small", players = { 2, 2 }, start = "hurt" }
role "lead" { "Team lead", leader = true }
role "tester" { "Tester" }
breach "blow" { "A blow", kind = "care", buckets = { care = 1 }, with = "tester" }
scene "hurt" { "Monday.", ask = leader { "Well?", default = "nothing",
  { "Nothing", id = "nothing" }, { "Blow", id = "blow", opens = "blow" } }, go = "back" }
scene "back" { "Tuesday.", ask = paraphrase { "Say it back.",
  { "Landed", id = "landed", repairs = "open", step = "acknowledge" },
  { "Not yet", id = "not_yet", repairs = "open", step = "acknowledge" } }, go = "last" }
scene "last" { "Friday.", ending = "done" }
)",
             2);
    REQUIRE(w.choose(w.role("lead"), "blow").has_value());
    w.skip();
    w.to_decision();
    REQUIRE(w.scene() == "back");
    const auto before = w.level(w.place("tester"), w.place("lead"), Pillar::kCare);
    REQUIRE(w.write(w.role("lead"), "I took you by surprise.").has_value());
    REQUIRE(w.pass(w.role("tester")).has_value());
    REQUIRE(w.mark(w.role("tester"), landed).has_value());
    return w.level(w.place("tester"), w.place("lead"), Pillar::kCare) - before;
  };
  CHECK(given_back(true) > 0);
  CHECK(given_back(true) == 2 * given_back(false));
}
