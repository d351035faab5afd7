#include "game/bots/mind.h"

#include <map>
#include <set>

#include "game/bots/names.h"
#include "game/schema/check.h"
#include "tests/bots/scene.h"

using namespace drops;
using bots::Mind;
using bots::Temperament;
using test::asked;
using test::in_phase;

namespace {

// What a bot of this temperament answers to one question; empty: nothing.
std::string answer(Temperament temperament, std::uint64_t seed, const schema::Part& part) {
  Mind mind(temperament, seed, "Bot Ada");
  mind.see(part);
  const auto command = mind.next();
  return command && command->has_choose() ? command->choose().option() : "";
}

// The answers over many seeds: a preference holds for all of them, chance or not.
std::set<std::string> answers(Temperament temperament, const schema::Part& part) {
  std::set<std::string> all;
  for (std::uint64_t seed = 0; seed < 100; ++seed) all.insert(answer(temperament, seed, part));
  return all;
}

using Only = std::set<std::string>;

}  // namespace

TEST_CASE("a candid bot speaks up and tells rather than keep a thing to itself") {
  CHECK(answers(Temperament::kCandid, asked({{"wait", {schema::MARK_STAYS_WITH_ME}, {2}},
                                             {"all", {schema::MARK_SPEAKS_UP, schema::MARK_TELLS}, {-1}}})) ==
        Only{"all"});
}

TEST_CASE("a candid bot keeps its word, and asks for another day rather than break it") {
  CHECK(answers(Temperament::kCandid,
                asked({{"broken", {schema::MARK_BREAKS}, {3}}, {"kept", {schema::MARK_KEEPS}}})) == Only{"kept"});
  CHECK(answers(Temperament::kCandid, asked({{"broken", {schema::MARK_BREAKS}, {3}},
                                             {"later", {schema::MARK_RENEGOTIATES}, {-3}}})) == Only{"later"});
}

TEST_CASE("a candid bot keeps its word rather than renegotiate, but not where keeping it wins something at once") {
  const test::Card later = {"later", {schema::MARK_RENEGOTIATES}, {-3}};
  CHECK(answers(Temperament::kCandid, asked({later, {"kept", {schema::MARK_KEEPS}}})) == Only{"kept"});
  CHECK(answers(Temperament::kCandid, asked({later, {"kept", {schema::MARK_KEEPS}, {2}}})) == Only{"later"});
}

TEST_CASE("a candid bot repairs in the order of the steps, scene after scene") {
  const auto cards = {test::Card{"amend", {schema::MARK_REPAIRS}, {}, 3}, test::Card{"excuse"},
                      test::Card{"sorry", {schema::MARK_REPAIRS}, {}, 1},
                      test::Card{"own", {schema::MARK_REPAIRS}, {}, 0}};
  Mind mind(Temperament::kCandid, 3, "Bot Ada");
  std::string order;
  for (std::uint32_t visit = 1; visit <= 3; ++visit) {
    mind.see(asked(cards, visit));
    order += mind.next()->choose().option() + " ";
  }
  CHECK(order == "own sorry amend ");
}

TEST_CASE("a clumsy bot breaks its word the first time that it can, hides nothing, and then keeps it and repairs") {
  const auto cards = {test::Card{"broken", {schema::MARK_BREAKS}}, test::Card{"kept", {schema::MARK_KEEPS}},
                      test::Card{"hidden", {schema::MARK_STAYS_WITH_ME}, {5}}};
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    Mind mind(Temperament::kClumsy, seed, "Bot Ada");
    mind.see(asked({{"hidden", {schema::MARK_STAYS_WITH_ME}, {5}}, {"aloud", {schema::MARK_SPEAKS_UP}}}, 1));
    CHECK(mind.next()->choose().option() == "aloud");
    mind.see(asked(cards, 2));
    CHECK(mind.next()->choose().option() == "broken");
    mind.see(asked({{"excuse"}, {"own", {schema::MARK_REPAIRS}, {}, 0}}, 3));
    CHECK(mind.next()->choose().option() == "own");
    mind.see(asked(cards, 4));
    CHECK(mind.next()->choose().option() == "kept");
  }
}

TEST_CASE("a clumsy bot that has seen its team draw a bucket looks where it goes") {
  const auto cards = {test::Card{"broken", {schema::MARK_BREAKS}}, test::Card{"kept", {schema::MARK_KEEPS}}};
  schema::Part reveal;
  reveal.mutable_reveal()->add_entries()->set_kind(0);  // a drop
  Mind careless(Temperament::kClumsy, 1, "Bot Ada");
  careless.see(reveal);
  careless.see(asked(cards));
  CHECK(careless.next()->choose().option() == "broken");
  reveal.mutable_reveal()->add_entries()->set_kind(2);  // a bucket
  Mind careful(Temperament::kClumsy, 1, "Bot Ada");
  careful.see(reveal);
  careful.see(asked(cards));
  CHECK(careful.next()->choose().option() == "kept");
}

TEST_CASE("a cautious bot promises nothing, renegotiates, and pays as little as it can") {
  CHECK(answers(Temperament::kCautious, asked({{"promise", {schema::MARK_PROMISES}, {2}}, {"silent", {}, {}}})) ==
        Only{"silent"});
  CHECK(answers(Temperament::kCautious,
                asked({{"keep", {schema::MARK_KEEPS}}, {"later", {schema::MARK_RENEGOTIATES}}})) == Only{"later"});
  CHECK(answers(Temperament::kCautious, asked({{"dear", {}, {-3}}, {"cheap", {}, {-1}}})) == Only{"cheap"});
}

TEST_CASE("a cautious bot repairs where it costs nothing, and not where it does") {
  const test::Card step = {"step", {schema::MARK_REPAIRS}, {}, 0};
  CHECK(answers(Temperament::kCautious, asked({{"nothing"}, step})) == Only{"step"});
  const test::Card dear = {"dear", {schema::MARK_REPAIRS}, {-2}, 0};
  CHECK(answers(Temperament::kCautious, asked({{"nothing"}, dear})) == Only{"nothing"});
}

TEST_CASE("a hurried bot takes the best sum of stakes and looks at nothing else") {
  CHECK(answers(Temperament::kHurried, asked({{"honest", {schema::MARK_SPEAKS_UP}, {1}},
                                              {"hidden", {schema::MARK_STAYS_WITH_ME}, {1, 1}},
                                              {"mixed", {}, {4, -3}}})) == Only{"hidden"});
  CHECK(answers(Temperament::kHurried, asked({{"dear", {schema::MARK_KEEPS}, {-2}}, {"cheap", {}, {-1}}})) ==
        Only{"cheap"});
}

TEST_CASE("an evasive bot keeps things to itself, then makes excuses, and never speaks up") {
  const test::Card hide = {"hide", {schema::MARK_STAYS_WITH_ME}};
  const test::Card excuse = {"excuse"};
  const test::Card own = {"own", {schema::MARK_REPAIRS}, {}, 0};
  const test::Card aloud = {"aloud", {schema::MARK_SPEAKS_UP}, {5}};
  const test::Card silent = {"silent", {}, {-2}};
  CHECK(answers(Temperament::kEvasive, asked({own, excuse, hide, aloud, silent})) == Only{"hide"});
  CHECK(answers(Temperament::kEvasive, asked({own, excuse, aloud})) == Only{"excuse"});
  CHECK(answers(Temperament::kEvasive, asked({aloud, own, silent})) == Only{"silent"});
  CHECK(answers(Temperament::kEvasive, asked({aloud, own})) == Only{"own"});
}

TEST_CASE("a bot without a leaning takes each option in its turn") {
  CHECK(answers(Temperament::kRandom, asked({{"a", {schema::MARK_BREAKS}}, {"b"}, {"c", {}, {-5}}})) ==
        Only{"a", "b", "c"});
}

TEST_CASE("no bot ever chooses a locked option") {
  for (std::size_t i = 0; i < bots::kTemperaments; ++i) {
    const auto temperament = static_cast<Temperament>(i);
    INFO(bots::name_of(temperament));
    const test::Card best = {"best", {schema::MARK_KEEPS, schema::MARK_STAYS_WITH_ME}, {9}, -1, "not safe enough"};
    CHECK(answers(temperament, asked({best, {"left", {schema::MARK_SPEAKS_UP, schema::MARK_BREAKS}, {-9}}})) ==
          Only{"left"});
    CHECK(answers(temperament, asked({best})) == Only{""});
  }
}

TEST_CASE("the same seed and view give the same choice, and chance settles a tie") {
  const auto tie = asked({{"a"}, {"b"}, {"c"}});
  CHECK(answers(Temperament::kCandid, tie) == Only{"a", "b", "c"});
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    CHECK(answer(Temperament::kCandid, seed, tie) == answer(Temperament::kCandid, seed, tie));
  }
}

TEST_CASE("two bots of one seed differ by their names") {
  int differences = 0;
  for (std::uint32_t visit = 1; visit <= 40; ++visit) {
    const auto tie = asked({{"a"}, {"b"}, {"c"}}, visit);
    Mind ada(Temperament::kHurried, 1, "Bot Ada");
    Mind ben(Temperament::kHurried, 1, "Bot Ben");
    ada.see(tie);
    ben.see(tie);
    if (ada.next()->choose().option() != ben.next()->choose().option()) ++differences;
  }
  CHECK(differences > 5);
}

TEST_CASE("ready is said once for each phase of a visit") {
  Mind mind(Temperament::kCandid, 1, "Bot Ada");
  CHECK_FALSE(mind.next());
  for (const auto phase : {schema::PHASE_READ, schema::PHASE_TALK, schema::PHASE_REVEAL, schema::PHASE_REFLECT}) {
    mind.see(in_phase(phase));
    const auto command = mind.next();
    REQUIRE(command);
    CHECK(command->ready().phase() == phase);
    CHECK(command->ready().visit() == 1);
    CHECK(schema::check(*command));
    mind.see(in_phase(phase));
    CHECK_FALSE(mind.next());
  }
  mind.see(in_phase(schema::PHASE_REFLECT, 2));
  CHECK(mind.next());
}

TEST_CASE("nothing is said while others decide, nor once the story is over") {
  Mind mind(Temperament::kCandid, 1, "Bot Ada");
  for (const auto phase : {schema::PHASE_WAIT, schema::PHASE_OVER, schema::PHASE_NONE}) {
    mind.see(in_phase(phase));
    CHECK_FALSE(mind.next());
  }
}

TEST_CASE("a seat that is already ready does not say so again") {
  Mind mind(Temperament::kCandid, 1, "Bot Ada");
  schema::Part me;
  me.mutable_me()->set_seat(7);
  mind.see(me);
  auto part = in_phase(schema::PHASE_READ);
  part.mutable_scene()->add_ready(7);
  mind.see(part);
  CHECK_FALSE(mind.next());
}

TEST_CASE("a question is answered once, whoever's answer stands") {
  Mind mind(Temperament::kCandid, 1, "Bot Ada");
  auto part = asked({{"a"}, {"b"}});
  mind.see(part);
  CHECK(mind.next());
  mind.see(part);
  CHECK_FALSE(mind.next());

  Mind other(Temperament::kCandid, 1, "Bot Ada");
  part.mutable_scene()->set_my_choice("b");
  other.see(part);
  CHECK_FALSE(other.next());
}

TEST_CASE("who is not asked advises at most once, and an evasive bot never does") {
  auto part = asked({{"hide", {schema::MARK_STAYS_WITH_ME}}, {"tell", {schema::MARK_TELLS}}});
  part.mutable_scene()->set_i_am_asked(false);
  Mind candid(Temperament::kCandid, 1, "Bot Ada");
  candid.see(part);
  const auto command = candid.next();
  REQUIRE(command);
  CHECK(command->advise().option() == "tell");
  CHECK(schema::check(*command));
  candid.see(part);
  CHECK_FALSE(candid.next());

  Mind evasive(Temperament::kEvasive, 1, "Bot Eve");
  evasive.see(part);
  CHECK_FALSE(evasive.next());
}

TEST_CASE("a line why is given where the scene asks for one, and nowhere else") {
  auto part = asked({{"a"}, {"b"}});
  for (std::size_t i = 0; i < bots::kTemperaments; ++i) {
    Mind mind(static_cast<Temperament>(i), 1, "Bot Ada");
    part.mutable_scene()->set_explain(true);
    mind.see(part);
    const auto command = mind.next();
    CHECK_FALSE(command->choose().why().empty());
    CHECK(schema::check(*command));
  }
  part.mutable_scene()->set_explain(false);
  Mind mind(Temperament::kCandid, 1, "Bot Ada");
  mind.see(part);
  CHECK(mind.next()->choose().why().empty());
}

TEST_CASE("a bot is silent in a pause and says again afterwards what the pause may have swallowed") {
  Mind mind(Temperament::kCandid, 1, "Bot Ada");
  const auto part = asked({{"a"}, {"b"}});
  mind.see(part);
  const auto first = mind.next();
  REQUIRE(first);
  mind.see(test::session(true));
  CHECK_FALSE(mind.next());
  mind.see(test::session(false));
  const auto again = mind.next();
  REQUIRE(again);
  CHECK(again->SerializeAsString() == first->SerializeAsString());
}

TEST_CASE("a temperament is found again by its name") {
  for (std::size_t i = 0; i < bots::kTemperaments; ++i) {
    const auto temperament = static_cast<Temperament>(i);
    CHECK(bots::temperament_named(bots::name_of(temperament)) == temperament);
  }
  CHECK_FALSE(bots::temperament_named("sly"));
}

TEST_CASE("no two bots share a name, and each is told apart from a person") {
  std::set<std::string> names;
  for (std::uint32_t number = 0; number < 1'000; ++number) {
    names.insert(bots::bot_name(number));
    CHECK(bots::bot_name(number).rfind("Bot ", 0) == 0);
  }
  CHECK(names.size() == 1'000);
}

TEST_CASE("a bot forgets the visits of the last story when another part of the programme begins") {
  const auto part = [](std::uint32_t number) {
    schema::Part out = test::session(false);
    out.mutable_session()->set_part(number);
    out.mutable_session()->set_parts(4);
    return out;
  };
  Mind mind(Temperament::kCandid, 3, "Bot Ada");
  mind.see(part(1));
  mind.see(in_phase(schema::PHASE_READ, 1));
  REQUIRE(mind.next().has_value());
  CHECK_FALSE(mind.next().has_value());  // said once
  mind.see(asked({{"yes"}, {"no"}}, 2));
  REQUIRE(mind.next().has_value());
  mind.see(part(2));
  CHECK_FALSE(mind.next().has_value());  // the last story's scene is gone
  mind.see(in_phase(schema::PHASE_READ, 1));
  CHECK(mind.next().has_value());
  mind.see(asked({{"yes"}, {"no"}}, 2));
  CHECK(mind.next().has_value());
}
