#include "game/author/play.h"

#include <initializer_list>

#include "game/script/hooks.h"
#include "game/script/loader.h"

#include <catch2/catch.hpp>

using namespace drops;

namespace {

// A game on a scenario, told as text.
struct Table {
  explicit Table(plan::Plan scenario, author::RehearsalWish wish = {})
      : plan(std::move(scenario)), hooks(std::move(*script::make_hooks(plan))) {
    auto begun = author::Play::begin(plan, *hooks, wish, false);
    if (!begun) FAIL(begun.error().sentence());
    play.emplace(std::move(*begun));
  }

  // What is told after these lines, all together.
  std::string type(std::initializer_list<const char*> lines) {
    std::string told;
    for (const char* line : lines) told += play->take(line);
    return told;
  }

  plan::Plan plan;
  std::unique_ptr<script::ScriptHooks> hooks;
  std::optional<author::Play> play;
};

plan::Plan late_release() {
  return script::load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua")->plan;
}

plan::Plan scenario(const std::string& scenes) {
  auto loaded = script::load_text("play.lua", R"(
scenario { api = 1, id = "p", title = "P", players = { 3, 6 }, start = "first" }
role "lead" { "Lead", leader = true, private = "For the lead alone." }
role "tester" { "Tester", private = "For the tester alone." }
role "dev" { "Dev", many = true }
pulse "mood" { title = "Mood", "I can speak up here.", "We keep our word." }
)" + scenes + R"( scene "last" { "The last text.", ending = "done" } )");
  REQUIRE(loaded);
  REQUIRE(loaded->playable());
  return std::move(loaded->plan);
}

author::RehearsalWish as_role(const std::string& role) {
  author::RehearsalWish wish;
  wish.role = role;
  return wish;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("typing the first option and Enter leads through the whole story to an ending") {
  for (const char* role : {"lead", "tester", "dev"}) {
    Table table(late_release(), as_role(role));
    std::string told = table.play->opening();
    for (int i = 0; i < 40 && !table.play->over(); ++i) told += table.type({"1", ""});
    INFO(role);
    CHECK(table.play->over());
    CHECK(has(told, "── The end: "));
    CHECK(has(told, "When did a hope become a promise, and who noticed?"));
  }
}

TEST_CASE("one reads one's own secrets and nobody else's") {
  Table table(scenario("scene \"first\" { \"Monday.\", private = { tester = \"Only the tester sees it.\" },"
                       " ask = each { \"Well?\", default = \"a\", { \"A\", id = \"a\" }, { \"B\", id = \"b\" } },"
                       " go = \"last\" }"),
              as_role("lead"));
  const std::string told = table.play->opening();
  CHECK(has(told, "For the lead alone."));
  CHECK_FALSE(has(told, "For the tester alone."));
  CHECK_FALSE(has(told, "Only the tester sees it."));
}

TEST_CASE("after a choice one reads what each did, what it moved and why") {
  Table table(late_release(), as_role("lead"));
  const std::string told = table.type({"1"});
  CHECK(has(told, "Team lead chose \"Confirm Friday; she needs it at noon\""));
  CHECK(has(told, "Tester chose"));
  CHECK(has(told, "Promised: We deliver on Friday."));
  CHECK(has(told, "votes)"));
}

TEST_CASE("a line after the number is the leader's reason, where one is asked for") {
  author::RehearsalWish wish = as_role("lead");
  Table plain(late_release(), wish);
  wish.start = author::read_start_point(plain.plan, "delivery", {}).value();
  Table table(late_release(), wish);
  CHECK(has(table.type({"2 because she should hear it"}), "because she should hear it"));
}

TEST_CASE("whoever is not asked may advise, and Enter lets the others decide") {
  author::RehearsalWish wish = as_role("dev");
  Table plain(late_release(), wish);
  wish.start = author::read_start_point(plain.plan, "answer", {}).value();
  Table table(late_release(), wish);
  CHECK(has(table.play->opening(), "you may advise"));
  CHECK(has(table.play->prompt(), "to advise, Enter to let them decide"));
  CHECK_FALSE(has(table.type({"2"}), "chose"));
  CHECK(has(table.type({""}), "Team lead chose"));
}

TEST_CASE("a locked option is not taken, and ? says what it would take") {
  Table table(scenario("scene \"first\" { \"Monday.\", ask = each { \"Well?\", default = \"a\","
                       " { \"A\", id = \"a\" }, { \"Say it\", id = \"b\", needs_safety = 60 } }, go = \"last\" }"),
              as_role("lead"));
  CHECK(has(table.play->opening(), "locked: It does not feel safe enough"));
  CHECK(has(table.type({"?"}), "it takes a safety of 60"));
  CHECK(has(table.type({"2"}), "choose another"));
  CHECK(has(table.type({"1"}), "Lead chose \"A\""));
}

TEST_CASE("an option that is not there is not on the screen, and ? says when it would be") {
  Table table(
      scenario("stake \"days\" { \"Days\", start = 3, max = 5 } scene \"first\" { \"Monday.\","
               " ask = each { \"Well?\", default = \"a\", { \"A\", id = \"a\" },"
               " { \"Hurry\", id = \"h\", when = below(\"days\", 3) }, { \"B\", id = \"b\" } }, go = \"last\" }"),
      as_role("lead"));
  CHECK_FALSE(has(table.play->opening(), "Hurry"));
  CHECK(has(table.play->opening(), "2 B"));
  CHECK(has(table.type({"?"}), "Not on the card: \"Hurry\". It is there only if Days below 3."));
  CHECK(has(table.type({"2"}), "Lead chose \"B\""));
}

TEST_CASE("what means nothing is said to mean nothing, and changes nothing") {
  Table table(late_release(), as_role("lead"));
  CHECK(has(table.type({"9"}), "type a number from 1 to 3"));
  CHECK(has(table.type({"x"}), "type a number from 1 to 3"));
  CHECK(has(table.type({""}), "type p to pass"));
  (void)table.type({"1"});
  CHECK(has(table.type({"2"}), "press Enter to go on"));
  CHECK_FALSE(table.play->over());
}

TEST_CASE("b goes back to the scene before as it was, and q leaves") {
  Table table(late_release(), as_role("lead"));
  CHECK(has(table.type({"b"}), "This is where you began"));
  CHECK(has(table.type({"1", ""}), "── Lab"));
  CHECK(has(table.type({"b"}), "── Standup"));
  CHECK(has(table.type({"s"}), "Dana's patience 5 of 8"));
  CHECK(has(table.type({"3"}), "Team lead chose \"No day before the tester has spoken\""));
  CHECK(table.type({"q"}).empty());
  CHECK(table.play->over());
}

TEST_CASE("a scene that asks nothing is read before the story goes on") {
  Table table(scenario("scene \"first\" { \"Monday.\", go = \"then\" } scene \"then\" { \"Tuesday.\", go = \"last\" }"),
              as_role("lead"));
  CHECK(has(table.play->opening(), "Monday."));
  CHECK(has(table.type({""}), "Tuesday."));
  CHECK_FALSE(table.play->over());
  CHECK(has(table.type({""}), "The last text."));
  CHECK(table.play->over());
}

TEST_CASE("points, pledges, words said back, notes and a pulse are answered in their own way") {
  Table table(scenario(R"(
scene "first" { "Monday.", ask = allocate { "Who gets it?", default = "a",
  { "Build", id = "a" }, { "Test", id = "b" } }, go = "vow" }
scene "vow" { "Tuesday.", ask = pledge { "What will you do?" }, go = "back" }
scene "back" { "Wednesday.", ask = paraphrase { "Say it back.",
  { "Landed", id = "landed", drops = { care = 1 } }, { "Not yet", id = "not_yet" } }, go = "board" }
scene "board" { "Thursday.", ask = retro { "What now?" }, go = "mood" }
scene "mood" { "Friday.", ask = pulse "mood" {}, go = "last" })"),
              as_role("lead"));
  CHECK(has(table.type({"6"}), "type them with spaces"));
  CHECK(has(table.type({"6 4", ""}), "── Vow"));
  CHECK(has(table.type({"I ask first."}), "You: I ask first."));
  CHECK(has(table.type({"", "You said so."}), "Said back to you"));
  CHECK(has(table.type({"1", ""}), "── Board"));
  CHECK(has(table.type({"Write it down.", ""}), "Write it down."));
  CHECK(has(table.type({"1"}), "yours is in"));
  CHECK(has(table.type({"", "", ""}), "I can speak up here."));
  (void)table.type({"4 5", ""});
  CHECK(table.play->over());
}

TEST_CASE("points that are too many for the schema are refused with a sentence") {
  Table table(
      scenario("scene \"first\" { \"Monday.\", ask = allocate { \"Who?\", default = \"a\", { \"A\", id = \"a\" },"
               " { \"B\", id = \"b\" } }, go = \"last\" }"),
      as_role("lead"));
  CHECK_FALSE(table.type({"4000000000 1"}).empty());
  CHECK_FALSE(table.type({"3 3"}).empty());
  CHECK(has(table.type({"10 0"}), "chose \"10 / 0\""));
}

TEST_CASE("mates are asked what an act did to their trust") {
  Table table(scenario("scene \"first\" { \"Monday.\", witness = true, ask = leader { \"Well?\", default = \"a\","
                       " { \"A\", id = \"a\" }, { \"B\", id = \"b\" } }, go = \"last\" }"),
              as_role("tester"));
  CHECK(has(table.type({""}), "What did that do to your trust"));
  CHECK(has(table.type({"7"}), "type a number from 1 to 5"));
  (void)table.type({"3", ""});
  CHECK(table.play->over());
}

TEST_CASE("colour is for a terminal alone") {
  const plan::Plan plan = late_release();
  const auto hooks = script::make_hooks(plan).value();
  const auto plain = author::Play::begin(plan, *hooks, {}, false);
  const auto coloured = author::Play::begin(plan, *hooks, {}, true);
  REQUIRE(plain);
  REQUIRE(coloured);
  CHECK_FALSE(has(plain->opening(), "\x1b["));
  CHECK(has(coloured->opening(), "\x1b["));
}

TEST_CASE("the same seed and the same lines tell the same story") {
  const auto told = [](std::uint64_t seed) {
    author::RehearsalWish wish;
    wish.seed = seed;
    Table table(late_release(), wish);
    std::string text = table.play->opening();
    for (int i = 0; i < 12; ++i) text += table.type({"1", ""});
    return text;
  };
  CHECK(told(3) == told(3));
  CHECK(told(3) != told(4));
}

TEST_CASE("a role or a size that cannot be is refused with what can be") {
  const plan::Plan plan = late_release();
  const auto hooks = script::make_hooks(plan).value();
  const auto refused = [&](const author::RehearsalWish& wish) {
    const auto begun = author::Rehearsal::begin(plan, *hooks, wish);
    REQUIRE_FALSE(begun);
    return begun.error().sentence();
  };
  CHECK(has(refused(as_role("boss")), "choose one of lead, tester, dev"));
  author::RehearsalWish large;
  large.team_size = 7;
  CHECK(has(refused(large), "give a team of 3 to 6"));
}
