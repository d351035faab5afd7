// Bots answer every kind of question from what is on their screen, and never more than once.

#include <numeric>
#include <set>

#include "game/bots/mind.h"
#include "game/schema/check.h"
#include "tests/bots/scene.h"

using namespace drops;
using bots::Mind;
using bots::Temperament;
using test::asked;

namespace {

schema::Part asks(schema::AskKind kind, std::initializer_list<test::Card> cards = {}) {
  schema::Part part = asked(cards);
  part.mutable_scene()->set_ask(kind);
  return part;
}

// All temperaments, several seeds each.
template <class Look>
void everybody(const schema::Part& part, Look look) {
  for (std::size_t i = 0; i < bots::kTemperaments; ++i) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      const auto temperament = static_cast<Temperament>(i);
      INFO(bots::name_of(temperament) << " " << seed);
      Mind mind(temperament, seed, "Bot Ada");
      mind.see(part);
      look(temperament, mind);
    }
  }
}

schema::Command only_answer(Mind& mind) {
  const auto command = mind.next();
  REQUIRE(command);
  CHECK(schema::check(*command));
  CHECK_FALSE(mind.next());
  return *command;
}

}  // namespace

TEST_CASE("points are split exactly, and a locked option gets none") {
  auto part = asks(schema::ASK_ALLOCATE, {{"a"}, {"b", {}, {}, -1, "not safe enough"}, {"c", {}, {2}}});
  part.mutable_scene()->set_points(10);
  everybody(part, [](Temperament temperament, Mind& mind) {
    const auto points = only_answer(mind).allocate().points();
    REQUIRE(points.size() == 3);
    CHECK(std::accumulate(points.begin(), points.end(), 0u) == 10);
    CHECK(points[1] == 0);
    if (temperament == Temperament::kHurried) CHECK(points[2] == 10);
  });
}

TEST_CASE("a pledge is one of a few sentences, and two bots seldom pledge the same") {
  std::set<std::string> pledges;
  everybody(asks(schema::ASK_PLEDGE),
            [&](Temperament, Mind& mind) { pledges.insert(only_answer(mind).write().text()); });
  CHECK(pledges.size() >= 10);
}

TEST_CASE("who listens says the words again, who does not says its own") {
  auto part = asks(schema::ASK_PARAPHRASE);
  part.mutable_scene()->set_partner_words("I ask first.");
  everybody(part, [](Temperament temperament, Mind& mind) {
    const std::string said = only_answer(mind).write().text();
    CHECK((said.find("I ask first.") != std::string::npos) ==
          (temperament == Temperament::kCandid || temperament == Temperament::kClumsy ||
           temperament == Temperament::kCautious));
  });
}

TEST_CASE("words that were said back are marked; where there are none, nothing is") {
  auto part = asks(schema::ASK_PARAPHRASE);
  part.mutable_scene()->set_step(1);
  everybody(part, [](Temperament, Mind& mind) { CHECK_FALSE(mind.next()); });
  part.mutable_scene()->set_their_words("You want more time.");
  std::set<bool> marks;
  everybody(part, [&](Temperament, Mind& mind) { marks.insert(only_answer(mind).mark_heard().landed()); });
  CHECK(marks.size() == 2);
}

TEST_CASE("a second step is a second question") {
  Mind mind(Temperament::kCandid, 1, "Bot Ada");
  auto part = asks(schema::ASK_PARAPHRASE);
  mind.see(part);
  CHECK(mind.next()->has_write());
  CHECK_FALSE(mind.next());
  part.mutable_scene()->set_step(1);
  part.mutable_scene()->set_their_words("You want more time.");
  mind.see(part);
  CHECK(mind.next()->has_mark_heard());
}

TEST_CASE("a question that is asked once more is answered once more") {
  Mind mind(Temperament::kCandid, 1, "Bot Ada");
  auto part = asked({{"a"}, {"b"}});
  mind.see(part);
  REQUIRE(mind.next());
  part.mutable_scene()->set_began(60'000);
  mind.see(part);
  CHECK(mind.next());
  CHECK_FALSE(mind.next());
}

TEST_CASE("notes are written within their number, and then the bot is ready") {
  auto part = asks(schema::ASK_RETRO);
  part.mutable_scene()->set_notes_left(1);
  everybody(part, [](Temperament, Mind& mind) {
    REQUIRE(mind.next()->has_write());
    const auto last = mind.next();
    REQUIRE(last);
    CHECK(last->ready().phase() == schema::PHASE_DECIDE);
    CHECK_FALSE(mind.next());
  });
}

TEST_CASE("votes go to different notes, all of them, and then the bot is ready") {
  auto part = asks(schema::ASK_RETRO);
  part.mutable_scene()->set_step(1);
  part.mutable_scene()->set_votes_left(3);
  for (const char* text : {"One", "Two", "Three", "Four"}) part.mutable_scene()->add_notes()->set_text(text);
  everybody(part, [](Temperament, Mind& mind) {
    std::set<std::uint32_t> notes;
    for (int i = 0; i < 3; ++i) {
      const auto command = mind.next();
      REQUIRE(command->has_vote_note());
      notes.insert(command->vote_note().note());
    }
    CHECK(notes.size() == 3);
    CHECK(*notes.rbegin() < 4);
    CHECK(mind.next()->has_ready());
    CHECK_FALSE(mind.next());
  });
}

TEST_CASE("a candid bot sees to the free point with most votes, an evasive one to none") {
  auto part = asks(schema::ASK_RETRO);
  part.mutable_scene()->set_step(2);
  for (const std::uint32_t votes : {1u, 4u, 5u, 0u}) part.mutable_scene()->add_notes()->set_votes(votes);
  part.mutable_scene()->mutable_notes(2)->set_owner("Tester");
  Mind candid(Temperament::kCandid, 1, "Bot Ada");
  candid.see(part);
  CHECK(candid.next()->own_note().note() == 1);
  CHECK(candid.next()->has_ready());
  Mind evasive(Temperament::kEvasive, 1, "Bot Eve");
  evasive.see(part);
  CHECK(evasive.next()->has_ready());
}

TEST_CASE("a pulse has a number from 1 to 5 for each item") {
  auto part = asks(schema::ASK_PULSE);
  for (int i = 0; i < 4; ++i) part.mutable_scene()->add_items("We keep our word.");
  everybody(part, [](Temperament, Mind& mind) {
    const auto answers = only_answer(mind).answer_pulse().answers();
    REQUIRE(answers.size() == 4);
    for (const auto answer : answers) CHECK((answer >= 1 && answer <= 5));
  });
}

TEST_CASE("an act is answered about once, and the bot is ready as well") {
  auto part = test::in_phase(schema::PHASE_REFLECT);
  part.mutable_scene()->set_witness(true);
  everybody(part, [](Temperament, Mind& mind) {
    const auto first = mind.next();
    REQUIRE(first->has_witness());
    CHECK(schema::check(*first));
    CHECK(mind.next()->has_ready());
    CHECK_FALSE(mind.next());
  });
}

TEST_CASE("where the scene wants a prediction, a bot predicts and does not advise") {
  auto part = asked({{"hide", {schema::MARK_STAYS_WITH_ME}}, {"tell", {schema::MARK_TELLS}}});
  part.mutable_scene()->set_i_am_asked(false);
  part.mutable_scene()->set_may_predict(true);
  Mind mind(Temperament::kCandid, 1, "Bot Ada");
  mind.see(part);
  CHECK(mind.next()->predict().option() == "tell");
  CHECK_FALSE(mind.next());
}
