// What mates say that an act did to their trust in the role that acted: sealed, counted, and never a level.

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;

namespace {

const std::string kAct = R"(leader { "What now?", default = "no", { "Yes", id = "yes" }, { "No", id = "no" } })";
const std::string kWitness = "witness = true,";

// The leader has chosen; the others look at what came of it.
Asking acted(std::uint32_t mates = 4) {
  Asking w(story(kAct, kWitness), mates);
  REQUIRE(w.choose(w.role("lead"), "yes").has_value());
  REQUIRE(w.phase() == schema::PHASE_REVEAL);
  return w;
}

std::vector<SeatId> mates_of_lead(const Asking& w) {
  std::vector<SeatId> mates;
  for (const session::Place place : w.cast().everybody()) {
    if (w.at(place) != w.role("lead")) mates.push_back(w.at(place));
  }
  return mates;
}

int witness_events(const Asking& w) {
  return static_cast<int>(std::count_if(w.journal().begin(), w.journal().end(),
                                        [](const schema::Event& event) { return event.has_witness_closed(); }));
}

}  // namespace

TEST_CASE("mates answer and the actor predicts; they are counted once, when the scene is left") {
  Asking w = acted();
  const auto mates = mates_of_lead(w);
  CHECK(w.scene_of(mates[0]).witness());
  CHECK_FALSE(w.scene_of(mates[0]).witness_actor());
  CHECK(w.scene_of(w.role("lead")).witness_actor());
  REQUIRE(w.witness(mates[0], schema::WITNESS_LEAK).has_value());
  w.skip();
  REQUIRE(w.phase() == schema::PHASE_REFLECT);
  REQUIRE(w.witness(mates[1], schema::WITNESS_LEAK).has_value());
  REQUIRE(w.witness(mates[2], schema::WITNESS_DROP).has_value());
  CHECK(w.phase() == schema::PHASE_REFLECT);
  REQUIRE(w.witness(w.role("lead"), schema::WITNESS_DROP).has_value());
  CHECK(w.scene() == "last");
  REQUIRE(w.state().house.witnessed.size() == 1);
  const auto& count = w.state().house.witnessed[0];
  CHECK(count.counts[schema::WITNESS_LEAK] == 2);
  CHECK(count.counts[schema::WITNESS_DROP] == 1);
  CHECK(count.prediction == std::optional<std::uint32_t>(schema::WITNESS_DROP));
  CHECK(count.actor == w.seat_of(w.role("lead")).place);
  CHECK(witness_events(w) == 1);
  CHECK(w.story().ledger.empty());
}

TEST_CASE("the reflection ends when all have answered, passed or said ready") {
  Asking w = acted();
  const auto mates = mates_of_lead(w);
  w.skip();
  REQUIRE(w.witness(mates[0], schema::WITNESS_DROP).has_value());
  REQUIRE(w.pass(mates[1]).has_value());
  REQUIRE(w.ready(mates[2]).has_value());
  CHECK(w.phase() == schema::PHASE_REFLECT);
  REQUIRE(w.ready(w.role("lead")).has_value());
  CHECK(w.scene() == "last");
  CHECK(w.state().house.witnessed.size() == 1);
}

TEST_CASE("time that is up counts those who answered, and nobody's answer counts nothing") {
  Asking w = acted();
  REQUIRE(w.witness(mates_of_lead(w)[0], schema::WITNESS_BUCKET).has_value());
  w.skip();
  w.wait(12'000);
  CHECK(w.scene() == "last");
  CHECK(witness_events(w) == 1);
  Asking silent = acted();
  silent.skip();
  silent.wait(12'000);
  CHECK(silent.scene() == "last");
  CHECK(witness_events(silent) == 0);
}

TEST_CASE("an answer about an act is locked in, and comes after the reveal alone") {
  Asking early(story(kAct, kWitness), 4);
  auto before = early.hash();
  CHECK(early.refusal(early.witness(early.role("tester"), schema::WITNESS_DROP), before) ==
        "Nobody is asked about an act at the moment: look at the scene on your screen now");
  Asking w = acted();
  REQUIRE(w.witness(w.role("tester"), schema::WITNESS_DROP).has_value());
  before = w.hash();
  CHECK(w.refusal(w.witness(w.role("tester"), schema::WITNESS_LEAK), before) ==
        "Your answer is locked in: wait for the others");
  CHECK(w.refusal(w.pass(w.role("tester")), before) ==
        "You have answered already, and that stands: wait for the others");
}

TEST_CASE("nobody else sees what a mate answered, and the journal never does") {
  const auto seen = [](schema::WitnessAnswer answer) {
    Asking w = acted();
    REQUIRE(w.witness(w.role("tester"), answer).has_value());
    CHECK(w.scene_of(w.role("tester")).my_witness() == static_cast<std::uint32_t>(answer));
    CHECK_FALSE(w.scene_of(w.role("lead")).has_my_witness());
    CHECK_FALSE(w.journal_holds_answers());
    std::string all;
    for (const session::Seat& seat : w.state().house.seats) {
      if (seat.id != w.role("tester")) all += session::project(w.state(), w.plan(), seat.id).SerializeAsString();
    }
    return std::pair(w.hash(), all);
  };
  CHECK(seen(schema::WITNESS_DROP) == seen(schema::WITNESS_BUCKET));
}

TEST_CASE("a manager answers about nobody, and nobody answers about a manager") {
  Asking mate(story(kAct, kWitness), 4);
  mate.mark_manager(mate.role("tester"));
  REQUIRE(mate.choose(mate.role("lead"), "yes").has_value());
  CHECK_FALSE(mate.scene_of(mate.role("tester")).witness());
  CHECK(mate.scene_of(mate.role("dev")).witness());
  const auto before = mate.hash();
  CHECK(mate.refusal(mate.witness(mate.role("tester"), schema::WITNESS_DROP), before) ==
        "Between a manager and those they manage, none of this is asked: say nothing here");
  Asking actor(story(kAct, kWitness), 4);
  actor.mark_manager(actor.role("lead"));
  REQUIRE(actor.choose(actor.role("lead"), "yes").has_value());
  CHECK_FALSE(actor.scene_of(actor.role("tester")).witness());
  CHECK_FALSE(actor.scene_of(actor.role("lead")).witness_actor());
}

TEST_CASE("nobody is asked about silence") {
  Asking w(story(kAct, kWitness), 4);
  w.wait(60'000);
  REQUIRE(w.closed().by() == schema::CLOSED_BY_TIME);
  CHECK_FALSE(w.scene_of(w.role("tester")).witness());
}

TEST_CASE("a host that comes back asks the mates again") {
  Asking w = acted();
  REQUIRE(w.witness(w.role("tester"), schema::WITNESS_DROP).has_value());
  session::Session back = w.reborn();
  CHECK(has_asked_again(back));
  const auto place = *w.seat_of(w.role("tester")).place;
  CHECK(back.state().story(TeamId(0)).visit.minds[place].answers == 0);
}

TEST_CASE("where each decides for oneself, mates answer about the leader") {
  Asking w(story(R"(each { "What now?", default = "no", { "Yes", id = "yes" }, { "No", id = "no" } })", kWitness), 4);
  for (session::Place place = 0; place < 4; ++place) REQUIRE(w.choose(w.at(place), "yes").has_value());
  REQUIRE(w.phase() == schema::PHASE_REVEAL);
  CHECK(w.scene_of(w.role("lead")).witness_actor());
  for (const SeatId mate : mates_of_lead(w)) {
    CHECK(w.scene_of(mate).witness());
    REQUIRE(w.witness(mate, schema::WITNESS_DROP).has_value());
  }
  w.skip();
  w.skip();
  REQUIRE(w.state().house.witnessed.size() == 1);
  CHECK(w.state().house.witnessed[0].actor == w.seat_of(w.role("lead")).place);
}
