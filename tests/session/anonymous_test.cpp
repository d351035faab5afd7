// Choices that are anonymous for good, and choices that are open while others decide.

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;
using trust::Pillar;

namespace {

std::string asked(const std::string& kind, const std::string& more = "reveal = \"anonymous\",") {
  return kind + " { \"What now?\", default = \"no\", " + more + R"(
    { "Yes", id = "yes", stakes = { days = 2 }, drops = { care = 2 }, with = "team",
      also = { drops = { care = 1 }, with = "dana" } },
    { "No", id = "no", stakes = { days = 1 } } })";
}

trust::Level danas_care(const Asking& w) {
  return w.level(trust::Entity::character(0), trust::Entity::team(TeamId(0)), Pillar::kCare);
}

}  // namespace

TEST_CASE("an anonymous vote has a result and counts, and no ballot with a place") {
  Asking w(story(asked("vote")));
  REQUIRE(w.choose(w.at(0), "yes").has_value());
  REQUIRE(w.choose(w.at(1), "yes").has_value());
  CHECK(w.scene_of(w.at(0)).my_choice() == "yes");
  CHECK(w.scene_of(w.at(2)).done_size() == 2);
  REQUIRE(w.choose(w.at(2), "no").has_value());
  CHECK(w.closed().option() == 0);
  CHECK(w.closed().ballots_size() == 0);
  REQUIRE(w.closed().anonymous_size() == 2);
  CHECK(w.closed().anonymous(0) == 2);
  const auto reveal = w.reveal_of(w.at(2));
  CHECK(reveal.option() == "Yes");
  CHECK(reveal.choices_size() == 0);
  REQUIRE(reveal.counts_size() == 2);
  CHECK(reveal.counts(0).count() == 2);
}

TEST_CASE("an anonymous choice moves stakes and characters once, and nobody's vessel") {
  Asking w(story(asked("each")));
  REQUIRE(w.choose(w.at(0), "yes").has_value());
  REQUIRE(w.choose(w.at(1), "yes").has_value());
  REQUIRE(w.choose(w.at(2), "no").has_value());
  CHECK(w.stake("days") == 3 + 2 + 1);
  CHECK(danas_care(w) == 4100);
  for (const trust::Entry& entry : w.story().ledger) {
    CHECK(entry.relation.trustee.kind == trust::Entity::Kind::kTeam);
    CHECK(entry.actor.kind == trust::Entity::Kind::kTeam);
  }
  CHECK(w.story().past[0].chosen == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("of fewer than three answers only the result is told") {
  Asking w(story(asked("vote")), 2);
  REQUIRE(w.choose(w.at(0), "yes").has_value());
  REQUIRE(w.choose(w.at(1), "yes").has_value());
  CHECK(w.reveal_of(w.at(0)).option() == "Yes");
  CHECK(w.reveal_of(w.at(0)).counts_size() == 0);
}

TEST_CASE("who chose what anonymously is in no event, no hash and no view of anybody else") {
  const auto seen = [](const std::string& first, const std::string& second) {
    Asking w(story(asked("vote")));
    REQUIRE(w.choose(w.at(0), first).has_value());
    REQUIRE(w.choose(w.at(1), second).has_value());
    CHECK_FALSE(w.journal_holds_answers());
    std::string all;
    for (const SeatId seat : {w.at(2), w.facilitator()}) {
      all += session::project(w.state(), w.plan(), seat).SerializeAsString();
    }
    const auto before = w.hash();
    REQUIRE(w.choose(w.at(2), "yes").has_value());
    for (const session::Seat& seat : w.state().house.seats) {
      all += session::project(w.state(), w.plan(), seat.id).SerializeAsString();
    }
    return std::tuple(before, w.hash(), all);
  };
  CHECK(seen("yes", "no") == seen("no", "yes"));
}

TEST_CASE("an anonymous choice is made once, and time that is up counts those who made one") {
  Asking w(story(asked("each")));
  REQUIRE(w.choose(w.at(0), "yes").has_value());
  const auto before = w.hash();
  CHECK(w.refusal(w.choose(w.at(0), "no"), before) == "Your choice is locked in: wait for the others");
  w.wait(60'000);
  CHECK(w.stake("days") == 5);  // the silent abstain: nobody takes a default by name
}

TEST_CASE("a host that comes back asks an anonymous question again") {
  Asking w(story(asked("vote")));
  REQUIRE(w.choose(w.at(0), "yes").has_value());
  session::Session back = w.reborn();
  CHECK(has_asked_again(back));
  const auto& mind = back.state().story(TeamId(0)).visit.minds[0];
  CHECK(mind.answers == 0);
  CHECK_FALSE(mind.choice);
}

TEST_CASE("a team that waits across keeps its anonymous answer over a crash") {
  const std::string across = R"(across { "Your half?", default = "no", reveal = "anonymous",
    { "Yes", id = "yes", stakes = { days = 2 } }, { "No", id = "no", stakes = { days = 1 } } })";
  World w(plan_of(story(across, "outcome = { { \"So it is.\" } },")), unhurried(2));
  w.begin(2, 2);
  const auto skip = command([](schema::Command& c) { c.mutable_skip(); });
  REQUIRE(w.desk(skip).has_value());
  w.all_choose(TeamId(0), "yes");
  REQUIRE(w.story(TeamId(0)).visit.phase == schema::PHASE_WAIT);
  session::Session back(w.plan(), w.hooks(), w.journal());
  schema::Command late;
  late.mutable_time_up();
  REQUIRE(back.say({std::nullopt, 0, late}, w.tick() + 600'000).has_value());
  REQUIRE(back.state().story(TeamId(0)).visit.closed.has_value());
  CHECK(back.state().story(TeamId(0)).visit.closed->option() == 0);
}

TEST_CASE("an open question shows what others have chosen, a secret one does not") {
  Asking open(story(asked("vote", "reveal = \"open\",")));
  REQUIRE(open.choose(open.at(0), "yes").has_value());
  REQUIRE(open.scene_of(open.at(1)).open_choices_size() == 1);
  CHECK(open.scene_of(open.at(1)).open_choices(0).seat() == open.at(0).value);
  CHECK(open.scene_of(open.at(1)).open_choices(0).option() == "yes");
  Asking secret(story(asked("vote", "")));
  REQUIRE(secret.choose(secret.at(0), "yes").has_value());
  CHECK(secret.scene_of(secret.at(1)).open_choices_size() == 0);
}

TEST_CASE("somebody's manager is shown last at a reveal") {
  Asking w(story(asked("vote", "")), 4);
  w.mark_manager(w.at(1));
  for (const session::Place place : {0u, 1u, 2u, 3u}) REQUIRE(w.choose(w.at(place), "yes").has_value());
  const auto reveal = w.reveal_of(w.at(0));
  REQUIRE(reveal.choices_size() == 4);
  CHECK(reveal.choices(0).seat() == w.at(0).value);
  CHECK(reveal.choices(3).seat() == w.at(1).value);
}
