// Options with a `when`: not on the card unless it held on entering the scene, whoever asks and however they answer.

#include "game/session/what_if.h"
#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;

namespace {

// In a story that begins with three days, `plenty` is there and `scarce` is not.
const std::string kOptions = R"({ "Wait", id = "wait" },
  { "Only when days are short", id = "scarce", when = below("days", 3), stakes = { days = 1 } },
  { "Only when there are some", id = "plenty", when = above("days", 2), stakes = { days = -1 } },
  { "Say it", id = "say", needs_safety = 80, voice = true })";

std::string asked_by(const std::string& kind, const std::string& more = "") {
  return kind + " { \"What now?\", default = \"wait\", " + more + kOptions + " }";
}

std::vector<std::string> ids(const schema::ScenePart& scene) {
  std::vector<std::string> all;
  for (const schema::OptionView& option : scene.options()) all.push_back(option.id());
  return all;
}

// First the lead spends a day or not; then the question that looks at the days, which comes twice.
std::string two_scenes() {
  return R"(scenario { api = 1, id = "two", title = "Two", players = { 2, 6 }, start = "first" }
role "lead" { "Team lead", leader = true }
role "dev" { "Developer", many = true }
stake "days" { "Days", start = 3, max = 10 }
scene "first" { "Monday.", ask = leader { "And?", default = "wait", { "Wait", id = "wait" },
  { "Spend a day", id = "spend", stakes = { days = -1 } } }, go = "second" }
scene "second" { "Tuesday.", ask = leader { "And now?", default = "wait", )" +
         kOptions + R"( }, go = "last" }
scene "last" { "Friday.", ending = "done" })";
}

const schema::SceneEntered& last_entered(const World& w) {
  for (auto event = w.journal().rbegin(); event != w.journal().rend(); ++event) {
    if (event->has_entered()) return event->entered();
  }
  FAIL("no scene was entered");
  return w.journal().back().entered();
}

}  // namespace

TEST_CASE("an option whose condition does not hold is on nobody's card, and a locked one is, with its reason") {
  Asking w(story(asked_by("leader")));
  for (const SeatId seat : {w.at(0), w.at(1), w.at(2)}) {
    const schema::ScenePart scene = w.scene_of(seat);
    CHECK(ids(scene) == std::vector<std::string>{"wait", "plenty", "say"});
    CHECK(scene.options(2).locked() == "It does not feel safe enough to say this here");
  }
  CHECK(w.others_who_see("Only when days are short", std::nullopt) == 0);
}

TEST_CASE("what is not on the card can be neither chosen nor advised nor foreseen") {
  Asking w(story(asked_by("leader")));
  const auto before = w.hash();
  CHECK(w.refusal(w.choose(w.role("lead"), "scarce"), before) ==
        "This scene has no such option: choose one of those on the card");
  schema::Command advice;
  advice.mutable_advise()->set_visit(w.visit());
  advice.mutable_advise()->set_option("scarce");
  CHECK(w.refusal(w.say(w.role("tester"), advice), before).find("no such option") != std::string::npos);
  REQUIRE(w.choose(w.role("lead"), "plenty").has_value());
  CHECK(w.stake("days") == 2);
}

TEST_CASE("the facilitator finds no such option either, and is told those that there are") {
  Asking w(story(asked_by("leader")));
  schema::Part overview;
  REQUIRE(session::project_part(w.state(), w.plan(), w.facilitator(), schema::PART_OVERVIEW, overview));
  CHECK(overview.overview().teams(0).options_size() == 3);
  schema::Command command;
  command.mutable_decide_for()->set_team(0);
  command.mutable_decide_for()->set_option("scarce");
  const auto refused = w.desk(command);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().sentence() == "This scene has no option 'scarce': use one of wait, plenty, say");
}

TEST_CASE("what was there on entering stays there, whatever an inject does to the condition") {
  Asking w(
      story(asked_by("leader"), "", "inject \"storm\" { title = \"Storm\", \"A storm.\", stakes = { days = -2 } }"));
  schema::Command storm;
  storm.mutable_send_inject()->set_inject("storm");
  REQUIRE(w.desk(storm).has_value());
  REQUIRE(w.stake("days") == 1);
  CHECK(ids(w.scene_of(w.at(0))) == std::vector<std::string>{"wait", "plenty", "say"});
  REQUIRE(w.choose(w.role("lead"), "plenty").has_value());
}

TEST_CASE("a host that comes back finds the same card") {
  Asking w(story(asked_by("leader")));
  const session::Session again = w.reborn();
  CHECK(session::hash_of(again.state()) == w.hash());
  CHECK_FALSE(again.state().story(TeamId(0)).visit.offers(1));
}

TEST_CASE("points are split over what is on the card, and what is not gets none") {
  Asking w(story(asked_by("allocate", "points = 10, by = \"leader\", ")));
  CHECK(w.refusal(w.allocate(w.role("lead"), {2, 2, 6, 0}), w.hash()) ==
        "There are 3 options, and points for 4: give each option its points, be it 0");
  REQUIRE(w.allocate(w.role("lead"), {3, 7, 0}).has_value());
  CHECK(std::vector<std::uint32_t>(w.closed().split().begin(), w.closed().split().end()) ==
        std::vector<std::uint32_t>{3, 0, 7, 0});
  CHECK(w.closed().option() == 2);
  const auto mine = w.scene_of(w.role("lead")).my_points();
  CHECK(std::vector<std::uint32_t>(mine.begin(), mine.end()) == std::vector<std::uint32_t>{3, 7, 0});
  const auto split = w.reveal_of(w.role("lead")).split();
  CHECK(std::vector<std::uint32_t>(split.begin(), split.end()) == std::vector<std::uint32_t>{3, 7, 0});
}

TEST_CASE("an anonymous count names what was on the card, and nothing else") {
  Asking w(story(asked_by("each", "reveal = \"anonymous\", ")));
  for (const SeatId seat : {w.at(0), w.at(1), w.at(2)}) REQUIRE(w.choose(seat, "plenty").has_value());
  const schema::RevealPart reveal = w.reveal_of(w.at(0));
  REQUIRE(reveal.counts_size() == 3);
  CHECK(reveal.counts(0).option() == "Wait");
  CHECK(reveal.counts(1).option() == "Only when there are some");
  CHECK(reveal.counts(1).count() == 3);
}

TEST_CASE("the bots that face a team alone answer with what is on its card") {
  const std::string ask = "across { \"What now?\", default = \"wait\", " + kOptions + " }";
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    World w(plan_of(story(ask, "outcome = { { \"So it goes.\", stakes = { days = -1 } } },")),
            {.seed = seed, .teams = 1, .pace_percent = 0});
    w.begin(1, 2);
    w.all_choose(TeamId(0), "wait");
    const auto closed = std::find_if(w.journal().begin(), w.journal().end(),
                                     [](const schema::Event& event) { return event.has_closed(); });
    REQUIRE(closed != w.journal().end());
    CHECK(closed->closed().theirs() != 1);
  }
}

TEST_CASE("going back asks the condition again, and another choice brings another card") {
  World w(plan_of(two_scenes()));
  w.begin(1, 3);
  w.all_choose(TeamId(0), "wait");
  REQUIRE(w.scene() == "second");
  REQUIRE(last_entered(w).absent_size() == 1);
  CHECK(last_entered(w).absent(0) == 1);
  schema::Command back;
  back.mutable_go_back()->set_visit(1);
  REQUIRE(w.desk(back).has_value());
  for (int i = 0; i < 4 && w.story().visit.phase != schema::PHASE_DECIDE; ++i) {
    REQUIRE(w.desk(command([](schema::Command& c) { c.mutable_skip(); })).has_value());
  }
  w.all_choose(TeamId(0), "spend");
  REQUIRE(w.scene() == "second");
  REQUIRE(last_entered(w).absent_size() == 1);
  CHECK(last_entered(w).absent(0) == 2);
}

TEST_CASE("what if: a choice that another beginning takes off the card becomes the default") {
  World w(plan_of(two_scenes()));
  w.begin(1, 3);
  w.all_choose(TeamId(0), "wait");
  w.all_choose(TeamId(0), "plenty");
  REQUIRE(w.story().over());
  const auto spent = session::what_if(w.plan(), w.hooks(), w.journal(), {TeamId(0), 1, std::nullopt, 1});
  REQUIRE(spent.has_value());
  CHECK(spent->story(TeamId(0)).past.back().chosen == std::vector<std::uint32_t>{0});
  CHECK(spent->story(TeamId(0)).stakes[0] == 2);
  const auto absent = session::what_if(w.plan(), w.hooks(), w.journal(), {TeamId(0), 2, std::nullopt, 1});
  REQUIRE_FALSE(absent.has_value());
  CHECK(absent.error().sentence() == "That option was not there for this team: choose a decision that was taken");
}

TEST_CASE("nobody has kept a fact to themselves where the option that tells it was not there") {
  const std::string ask = R"(only "tester" { "And?", default = "wait", { "Wait", id = "wait" },
    { "Rest", id = "rest", stakes = { days = 1 } },
    { "Tell", id = "tell", when = WHEN, reveals = "defects" } })";
  for (const auto& [when, withheld] : {std::pair("above(\"days\", 2)", 1u), std::pair("below(\"days\", 2)", 0u)}) {
    std::string text = ask;
    Asking w(story(text.replace(text.find("WHEN"), 4, when)));
    REQUIRE(w.choose(w.role("tester"), "rest").has_value());
    CHECK(w.story().withheld.size() == withheld);
  }
}
