// The debrief at the facilitator's desk and on the wall: steps, counts and lines, and nobody's words with a name.

#include <catch2/catch.hpp>

#include "game/client/model/canned_debrief.h"
#include "game/client/screens/registry.h"
#include "tests/ui/headless.h"

using namespace drops;
using namespace drops::client;

namespace {

class Desk {
 public:
  explicit Desk(std::string_view name) : local_(still(name).local()), seen_(still(name).seen()) { window.frames(); }

  template <class Wish>
  [[nodiscard]] std::optional<Wish> wanted() const {
    for (auto at = intents.rbegin(); at != intents.rend(); ++at) {
      if (const Wish* wish = std::get_if<Wish>(&*at)) return *wish;
    }
    return std::nullopt;
  }

 private:
  static const model::DeskStill& still(std::string_view name) {
    for (const model::DeskStill& one : model::debrief_desk_stills()) {
      if (one.name == name) return one;
    }
    throw std::runtime_error("no desk of this name");
  }
  void build(Ui& ui) {
    model::Intents wishes;
    show(ui, model::from_parts(seen_, local_), wishes);
    for (const model::Intent& wish : wishes) {
      model::take(local_, wish);
      intents.push_back(wish);
    }
  }

  model::Local local_;
  model::Seen seen_;

 public:
  model::Intents intents;
  Headless window{[this](Ui& ui) { build(ui); }, {1280, 1600, {}}};
};

}  // namespace

TEST_CASE("the desk offers the debrief when all stories are over, and leads it from step to step") {
  Desk begin("desk-debrief-begin");
  CHECK(begin.window.shows("All stories are over"));
  REQUIRE(begin.window.click("debrief_next"));
  REQUIRE(begin.wanted<model::DeskLead>());
  CHECK_FALSE(begin.wanted<model::DeskLead>()->step);

  Desk reactions("desk-debrief-2-reactions");
  CHECK(reactions.window.shows("Step 2 of 7"));
  CHECK(reactions.window.shows("Next: What happened"));
  CHECK(reactions.window.shows("9 of 12 are done"));
  CHECK(reactions.window.shows("One word each"));
  reactions.window.press(Key::kLetter, 's');
  CHECK(reactions.wanted<model::DeskLead>()->step == model::DebriefStep::kReactions);
  reactions.window.press(Key::kLetter, 'b');
  CHECK(reactions.wanted<model::DeskLead>()->back);
  REQUIRE(reactions.window.click("debrief_step_5"));
  CHECK(reactions.wanted<model::DeskLead>()->step == model::DebriefStep::kEvidence);
  REQUIRE(reactions.window.click("debrief_more"));
  CHECK(reactions.wanted<model::DeskExtend>()->seconds == 60);
  CHECK_FALSE(reactions.wanted<model::DeskExtend>()->team);
}

TEST_CASE("the last step has no next one, and tells what has come of it") {
  Desk last("desk-debrief-7-next-step");
  CHECK(last.window.tree().find("debrief_next") == nullptr);
  CHECK(last.window.shows("6 next steps written"));
}

TEST_CASE("a what if is asked by choosing a decision and another option of it") {
  Desk desk("desk-debrief-5-what-if");
  CHECK(desk.window.shows("It was: Tell the lead, nobody else"));
  CHECK(desk.window.tree().find("turn_3_2") == nullptr);  // what was chosen is no other option
  REQUIRE(desk.window.click("turn_3_1"));
  const auto wish = desk.wanted<model::DeskWhatIf>();
  REQUIRE(wish);
  CHECK(wish->team == 0);
  CHECK(wish->visit == 3);
  CHECK(wish->option == 0);
  REQUIRE(desk.window.click("turn_1"));
  CHECK(desk.wanted<model::DeskTurn>()->visit == 1u);
}

TEST_CASE("the wall says one thing of each step, and draws lines at the evidence alone") {
  for (const model::WallStill& one : model::debrief_wall_stills()) {
    INFO(one.name);
    const model::Model model = model_of(one);
    CHECK(model.wall.state == model::WallState::kDebrief);
    CHECK_FALSE(model.wall.instruction.empty());
    const bool evidence = one.name.starts_with("wall-debrief-5");
    CHECK(model.wall.lines.empty() != evidence);
    Headless wall([&](Ui& ui) {
      model::Intents nobody;
      show(ui, model, nobody);
    });
    wall.frames();
    CHECK(wall.shows(model.wall.instruction));
    CHECK((wall.tree().find("line_1") != nullptr) == evidence);
    CHECK_FALSE(wall.shows("Join with"));
  }
}
