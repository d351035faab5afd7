// What a seat is to do with each kind of question, from what the host has sent.

#include "tests/ui/model_world.h"

using namespace drops;
using namespace drops::client::model;

namespace {

// The canned moment of a decision, with its scene changed.
template <class Change>
Scene asked(Change change_it, const Local& local = in_story()) {
  Seen seen = seen_at("standup-decide");
  change(seen, schema::PART_SCENE, [&](schema::Part& part) { change_it(*part.mutable_scene()); });
  return from_parts(seen, local).scene;
}

}  // namespace

TEST_CASE("the injured mark what was said to them, though they have chosen themselves") {
  const auto heard = [](schema::ScenePart& part) {
    part.set_step(1);
    part.set_my_choice("ask");
    part.add_sayings()->set_words("I am sorry");
  };
  const Scene scene = asked(heard);
  CHECK(scene.duty == Duty::kMark);
  REQUIRE(scene.options.size() == 2);
  CHECK(scene.asking.quotes.front().words == "I am sorry");
  CHECK_FALSE(scene.can_act);
  Local local = in_story();
  take(local, SelectOption{scene.visit, scene.options[1].id});
  CHECK(asked(heard, local).can_act);
}

TEST_CASE("whoever is not asked what was said to others has nothing to do, and is told who is asked") {
  const Scene scene = asked([](schema::ScenePart& part) {
    part.set_step(1);
    part.set_i_am_asked(false);
    part.set_asked("those whom it is said to");
  });
  CHECK(scene.duty == Duty::kNothing);
  CHECK(scene.who == "Who answers: those whom it is said to");
  CHECK_FALSE(scene.can_act);
}

TEST_CASE("points may be locked in at their exact sum alone, and a draft of another step does not count") {
  const auto points = [](schema::ScenePart& part) {
    part.set_ask(schema::ASK_ALLOCATE);
    part.set_points(9);
  };
  Local local = in_story();
  local.draft = {1, 0, "", {5, 3, 0}};
  CHECK_FALSE(asked(points, local).can_act);
  CHECK(asked(points, local).asking.split->left == 1);
  local.draft.numbers = {5, 3, 1};
  CHECK(asked(points, local).can_act);
  local.draft.visit = 2;
  CHECK(asked(points, local).asking.split->left == 9);
}

TEST_CASE("points of somebody else's question can be advised on, option by option") {
  const Scene scene = asked([](schema::ScenePart& part) {
    part.set_ask(schema::ASK_ALLOCATE);
    part.set_i_am_asked(false);
  });
  CHECK(scene.duty == Duty::kAdvise);
  CHECK(scene.options.size() == 3);
}

TEST_CASE("blanks are no answer") {
  Local local = in_story();
  local.draft = {1, 0, "   ", {}};
  CHECK_FALSE(asked([](schema::ScenePart& part) { part.set_ask(schema::ASK_PLEDGE); }, local).can_act);
}

TEST_CASE("a board asks for notes, then votes, then owners, and not for more than are left") {
  const auto duty = [](std::uint32_t step, std::uint32_t left) {
    return asked([&](schema::ScenePart& part) {
             part.set_ask(schema::ASK_RETRO);
             part.set_step(step);
             part.set_notes_left(left);
             part.set_votes_left(left);
           })
        .duty;
  };
  CHECK(duty(0, 1) == Duty::kWrite);
  CHECK(duty(0, 0) == Duty::kDone);
  CHECK(duty(1, 2) == Duty::kVote);
  CHECK(duty(1, 0) == Duty::kDone);
  CHECK(duty(2, 0) == Duty::kOwn);
}

TEST_CASE("an answer that is in leaves nothing to do, of every kind") {
  for (const schema::AskKind kind :
       {schema::ASK_EACH, schema::ASK_ALLOCATE, schema::ASK_PLEDGE, schema::ASK_PARAPHRASE, schema::ASK_PULSE}) {
    const Scene scene = asked([&](schema::ScenePart& part) {
      part.set_ask(kind);
      part.set_answered(true);
    });
    CHECK(scene.duty == Duty::kDone);
    CHECK_FALSE(scene.can_act);
    CHECK_FALSE(scene.asking.may_pass);
  }
}
