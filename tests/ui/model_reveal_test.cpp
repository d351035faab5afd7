// What a scene has moved, in words, and how the team stands after it.

#include <catch2/catch.hpp>

#include "game/client/model/words.h"
#include "tests/ui/model_world.h"

using namespace drops;
using namespace drops::client::model;

namespace {

schema::ShownEntry entry(const std::string& truster, const std::string& trustee, std::uint32_t pillar,
                         std::uint32_t kind, int count) {
  schema::ShownEntry entry;
  entry.set_truster(truster);
  entry.set_trustee(trustee);
  entry.set_pillar(pillar);
  entry.set_kind(kind);
  entry.set_count(count);
  entry.set_effect(count * 100);
  return entry;
}

}  // namespace

TEST_CASE("changes of trust are counted in words, with the relation that was touched") {
  CHECK(row_of(entry("Tester", "Team lead", 3, 0, 1)).amount == "1 drop of care");
  CHECK(row_of(entry("Tester", "Team lead", 3, 0, 2)).amount == "2 drops of care");
  CHECK(row_of(entry("Tester", "Team lead", 0, 2, 1)).amount == "a bucket of character");
  CHECK(row_of(entry("Tester", "Team lead", 1, 2, 2)).amount == "2 buckets of competence");
  CHECK(row_of(entry("Tester", "Team lead", 2, 1, 1)).amount == "1 leak of consistency");
  CHECK(row_of(entry("Dana, the client", "Team 1", 3, 0, 1)).relation == "Dana, the client → Team 1");
  CHECK(row_of(entry("Tester", "Team lead", 3, 3, 20)).amount == "20 % of the lost care");
}

TEST_CASE("why less took effect is said, and a light taper is not") {
  schema::ShownEntry half = entry("Dana", "Team 1", 1, 3, 10);
  half.set_held(5);
  CHECK(row_of(half).held == "half: an earlier step is missing");
  schema::ShownEntry taper = entry("Dana", "Team 1", 1, 0, 2);
  taper.set_held(3);
  taper.set_effect(190);
  CHECK(row_of(taper).held.empty());
  taper.set_effect(40);
  CHECK(row_of(taper).held == "less: the vessel is filling up");
}

TEST_CASE("changes that differ only in who was touched stand in one row") {
  schema::RevealPart part;
  *part.add_entries() = entry("Tester", "Developer 1", 3, 0, 2);
  *part.add_entries() = entry("Tester", "Developer 2", 3, 0, 2);
  part.mutable_entries(1)->set_mine(true);
  *part.add_entries() = entry("Tester", "Team lead", 3, 0, 1);
  const auto rows = rows_of(part.entries());
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].relation == "Tester → Developer 1, Developer 2");
  CHECK(rows[0].mine);
  CHECK(rows[1].relation == "Tester → Team lead");
}

TEST_CASE("many relations moved by the same thing are counted instead of listed") {
  schema::RevealPart part;
  for (const char* mate : {"A", "B", "C", "D", "E"}) *part.add_entries() = entry("Tester", mate, 2, 4, 1);
  const auto rows = rows_of(part.entries());
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].relation == "In 5 relations of the team");
}

TEST_CASE("who chose the same stands in one row, and one person's answer is told in the headline alone") {
  const Reveal vote = shown("standup-reveal").reveal;
  REQUIRE(vote.choices.size() == 2);
  CHECK(vote.choices[0].who == "Developer 1, Developer 2, Tester");
  CHECK(vote.choices[0].mine);
  CHECK(vote.how == "By 3 of 4 votes");
  const Reveal leader = shown("delivery-reveal").reveal;
  CHECK(leader.choices.empty());
  CHECK(leader.how == "Decided by: Team lead");
}

TEST_CASE("a choice that is not told says only that there was one") {
  Seen seen = seen_at("standup-reveal");
  change(seen, schema::PART_REVEAL, [](schema::Part& part) {
    part.mutable_reveal()->mutable_choices(1)->clear_option();
    part.mutable_reveal()->mutable_choices(2)->clear_option();
    part.mutable_reveal()->mutable_choices(2)->set_abstained(true);
  });
  const Reveal reveal = from_parts(seen, in_story()).reveal;
  REQUIRE(reveal.choices.size() == 3);
  CHECK(reveal.choices[1].option == "has decided; it is not told");
  CHECK(reveal.choices[2].note == "away, or said nothing");
}

TEST_CASE("the picture at a reveal is the change that moved most, and one of mine before others") {
  const Reveal reveal = shown("delivery-reveal").reveal;
  REQUIRE(reveal.hero.has_value());
  CHECK(reveal.hero->relation == "Tester → Team lead");
  CHECK(reveal.hero->amount == "a bucket of care");
  CHECK(reveal.hero->level < reveal.hero->before);
  CHECK(reveal.hero->says.empty());  // the level between two mates is not this seat's to know
  CHECK(reveal.rows.front().moved == Moved::kBucket);
  const Reveal lab = shown("lab-reveal").reveal;
  REQUIRE(lab.hero.has_value());
  CHECK(lab.hero->says == "43.0 of 100");
  CHECK(lab.hero->before == Approx(0.40));
}

TEST_CASE("an open breach names its next step, a hidden one says who knows") {
  const Standing standing = shown("monday-decide").standing;
  REQUIRE(standing.breaches.size() == 2);
  CHECK(standing.breaches[0].next == "Next: acknowledge it: name what happened");
  CHECK(standing.breaches[0].done == "0 of 6 steps");
  Seen seen = seen_at("monday-decide");
  change(seen, schema::PART_PROMISES,
         [](schema::Part& part) { part.mutable_promises()->mutable_breaches(0)->set_state(1); });
  CHECK(from_parts(seen, in_story()).standing.breaches[0].state.text == "Hidden: only you know");
}

TEST_CASE("a promise says to whom, until when and how it stands") {
  const Standing open = shown("night-decide").standing;
  REQUIRE(open.promises.size() == 1);
  CHECK(open.promises[0].state.text == "Open");
  CHECK(open.promises[0].detail == "Team 1 → Dana, the client  ·  due in the scene “delivery”");
  CHECK(shown("monday-decide").standing.promises[0].state.text == "Kept");
}

TEST_CASE("the mates' vessel comes first, and levels have one decimal") {
  const Standing standing = shown("delivery-reveal").standing;
  REQUIRE(standing.vessels.size() == 3);
  CHECK(standing.vessels[0].relation == "Between us");
  CHECK(standing.vessels[0].says == "39.7 of 100");
  CHECK(standing.vessels[1].relation == "Dana, the client → Team 1");
}

TEST_CASE("stakes carry what the reveal changed") {
  const Standing standing = shown("lab-reveal").standing;
  REQUIRE(standing.stakes.size() == 2);
  CHECK_FALSE(standing.stakes[0].change.has_value());
  CHECK(standing.stakes[1].change == -2);
}

TEST_CASE("the debrief knows where trust fell most") {
  const End end = shown("end").end;
  CHECK(end.most_scenes == 7);
  CHECK(end.fall_at == 5);  // over Monday
  CHECK(end.questions.size() == 5);
  CHECK(end.turning_points.size() == 8);
}
