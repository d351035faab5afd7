// The words for each way of asking, and for what comes to a story from outside.

#include "tests/script/script_world.h"

using namespace drops;
using namespace drops::plan;
using namespace drops::script::test;

namespace {

const std::string kPulse = "pulse \"mood\" { title = \"Mood\", \"I can speak up here.\", \"We keep our word.\" }\n";

// The small scenario with another question, and what is declared beside it.
std::string asking(const std::string& ask, const std::string& declared = "") {
  std::string text = kSmall + declared;
  const auto from = text.find("vote {"), to = text.find("  go = \"last\"");
  return text.replace(from, to - from, ask + ",\n");
}

Ask ask_of(const std::string& ask, const std::string& declared = "") {
  const auto loaded = load(asking(ask, declared));
  for (const auto& finding : loaded.findings) UNSCOPED_INFO(plan::sentence(finding, loaded.plan));
  CHECK(loaded.findings.empty());
  REQUIRE(loaded.plan.scenes.at(0).ask);
  return *loaded.plan.scenes[0].ask;
}

}  // namespace

TEST_CASE("allocate splits points, by all, by the leader or by one role") {
  const std::string options = "{ \"A\", id = \"a\", from = 4 }, { \"B\", id = \"b\" }";
  const Ask all = ask_of("allocate { \"Who gets it?\", default = \"b\", points = 12, " + options + " }");
  CHECK(all.kind == AskKind::kAllocate);
  CHECK(all.points == 12);
  CHECK(all.options[0].from == 4);
  CHECK_FALSE(all.by_leader);
  CHECK(ask_of("allocate { \"Who?\", default = \"b\", by = \"leader\", predict = true, " + options + " }").by_leader);
  CHECK(ask_of("allocate { \"Who?\", default = \"b\", by = \"dev\", " + options + " }").role.number == 1);
  CHECK(codes(asking("vote { \"Who?\", default = \"b\", " + options + " }")) == "E105");  // from is for points alone
  CHECK(codes(asking("allocate { \"Who?\", default = \"b\", points = 1, " + options + " }")).starts_with("E106"));
}

TEST_CASE("each may leave out the leader or a role, and no other way of asking can") {
  const std::string options = "{ \"A\", id = \"a\", stakes = { days = 1 } }, { \"B\", id = \"b\" }";
  CHECK(ask_of("each { \"Who?\", default = \"b\", without = \"leader\", " + options + " }").without_leader);
  const Ask role = ask_of("each { \"Who?\", default = \"b\", without = \"dev\", predict = true, " + options + " }");
  CHECK(role.without.number == 1);
  CHECK_FALSE(role.without_leader);
  CHECK(codes(asking("vote { \"Who?\", default = \"b\", without = \"leader\", " + options + " }")) == "E105");
}

TEST_CASE("an option may have a condition, and the two marks of a paraphrase none") {
  const Ask ask = ask_of(
      "vote { \"Who?\", default = \"b\", { \"A\", id = \"a\", when = above(\"days\", 1) }, { \"B\", id = \"b\" }, { "
      "\"C\", id "
      "= \"c\" } }");
  REQUIRE(ask.options[0].when);
  CHECK(ask.options[0].when->kind == Condition::Kind::kAbove);
  CHECK_FALSE(ask.options[1].when);
  CHECK(codes(asking("vote { \"Who?\", default = \"b\", { \"A\", id = \"a\", when = \"days\" }, { \"B\", id = \"b\" }, "
                     "{ \"C\", id = \"c\" } }")) == "E106");
  CHECK(codes(asking("paraphrase { \"Say it back\", { \"Yes\", id = \"landed\", when = above(\"days\", 1) } }")) ==
        "E105");
}

TEST_CASE("a side is the first or the second") {
  const std::string across = R"(across { "Whose?", default = "b", { "A", id = "a" }, { "B", id = "b" } },
  outcome = { { "So it goes.", stakes = { days = -1 } } })";
  const auto with = [&](const std::string& side) {
    std::string text = asking(across);
    const std::string monday = "\"Monday.\"";
    return text.replace(text.find(monday), monday.size(), monday + ", { when = side \"" + side + "\", \"Here.\" }");
  };
  CHECK(load(with("second")).plan.scenes[0].texts.at(1).when->second);
  CHECK_FALSE(load(with("first")).plan.scenes[0].texts.at(1).when->second);
  CHECK(told(with("third")).at(0).find("side is not complete: write it as in side \"first\"") != std::string::npos);
}

TEST_CASE("pledge, paraphrase and retro have their words and no default") {
  CHECK(ask_of("pledge { \"What will you do?\", by = \"leader\", seconds = 45 }").seconds == 45);
  const Ask back = ask_of("paraphrase { \"Say it back\", about = \"first\", { \"Yes\", id = \"landed\" } }");
  CHECK(back.kind == AskKind::kParaphrase);
  CHECK(back.about.number == 0);
  const Ask retro = ask_of("retro { \"What now?\", notes = 2, votes = 4, owners = 1 }");
  CHECK(retro.notes == 2);
  CHECK(retro.votes == 4);
  CHECK(retro.owners == 1);
  CHECK(codes(asking("retro { \"What now?\", notes = 0 }")) == "E106");
  CHECK(told(asking("retro { \"What now?\", nodes = 2 }")).at(0).find("did you mean 'notes'?") != std::string::npos);
}

TEST_CASE("a pulse is declared once, and named by the scene that takes it, wherever it stands") {
  const Ask ask = ask_of("pulse \"mood\" { seconds = 40 }", kPulse);
  CHECK(ask.kind == AskKind::kPulse);
  CHECK(ask.pulse.number == 0);
  CHECK(ask.seconds == 40);
  const auto loaded = load(asking("pulse \"mood\" {}", kPulse));
  REQUIRE(loaded.plan.pulses.size() == 1);
  CHECK(loaded.plan.pulses[0].title == "Mood");
  CHECK(loaded.plan.pulses[0].items.size() == 2);
  // Declared before the scene, it is the same.
  const auto before = load(kPulse + asking("pulse \"mood\" { \"How is it?\" }"));
  CHECK(before.findings.empty());
  CHECK(before.plan.pulses.size() == 1);
  CHECK(before.plan.scenes[0].ask->prompt == "How is it?");
}

TEST_CASE("a pulse that is not declared, or named without a table, is told") {
  const auto said = told(asking("pulse \"mod\" {}", kPulse));
  REQUIRE_FALSE(said.empty());
  CHECK(std::ranges::any_of(said, [](const std::string& one) {
    return one.find("there is no pulse 'mod': did you mean 'mood'?") != std::string::npos;
  }));
  CHECK(codes(asking("pulse {}", kPulse)).find("E107") != std::string::npos);
  CHECK(codes(asking("pulse \"mood\"", kPulse)).find("E109") != std::string::npos);
}

TEST_CASE("an inject has a title, a text, effects and perhaps a way on") {
  const auto loaded = load(
      kSmall + "inject \"storm\" { title = \"A storm\", \"It rains in.\", stakes = { days = -1 }, go = \"last\" }");
  CHECK(loaded.findings.empty());
  REQUIRE(loaded.plan.injects.size() == 1);
  const Inject& storm = loaded.plan.injects[0];
  CHECK(storm.title == "A storm");
  CHECK(storm.text == "It rains in.");
  CHECK(storm.effects.stakes.at(0).delta == -1);
  CHECK(storm.go.number == 1);
  CHECK(told(kSmall + "inject \"storm\" { \"It rains in.\" }").at(0).find("title is missing") != std::string::npos);
}

TEST_CASE("a scene may have a title and be a meeting point, a talk may keep secrets out") {
  const auto loaded = load(small_with(
      "\"Monday.\"", "\"Monday.\", title = \"The first day\", meet = true, discuss = { \"Why?\", secrets = false }"));
  CHECK(loaded.findings.empty());
  CHECK(loaded.plan.scenes[0].title == "The first day");
  CHECK(loaded.plan.scenes[0].meet);
  CHECK_FALSE(loaded.plan.scenes[0].discuss->secrets);
  const auto open = load(small_with("\"Monday.\"", "\"Monday.\", discuss = { \"Why?\" }"));
  CHECK(open.plan.scenes[0].discuss->secrets);
  CHECK_FALSE(open.plan.scenes[0].meet);
}

TEST_CASE("a scene may have a note for whoever runs the session, which fits a card") {
  const std::string note = "\"Monday.\", facilitator = ";
  const auto loaded = load(small_with("\"Monday.\"", note + "\"Let them talk.\""));
  CHECK(loaded.findings.empty());
  CHECK(loaded.plan.scenes[0].facilitator == "Let them talk.");
  CHECK(load(small_with("\"Monday.\"", "\"Monday.\"")).plan.scenes[0].facilitator.empty());
  CHECK(codes(small_with("\"Monday.\"", note + "3")).find("E10") != std::string::npos);
  const auto said = told(small_with("\"Monday.\"", note + "\"" + std::string(401, 'a') + "\""));
  REQUIRE(said.size() == 1);
  CHECK(said[0].find("the note to the facilitator") != std::string::npos);
}

TEST_CASE("a tie may be asked again, and a question be foretold") {
  CHECK(load(small_with("default", "tie = \"again\", default")).plan.scenes[0].ask->tie == Tie::kAgain);
  CHECK(load(small_with("vote { \"What now?\"", "leader { \"What now?\", predict = true")).plan.scenes[0].ask->predict);
}

TEST_CASE("a scenario says whether players recognise one another, and whether outcomes are shown") {
  CHECK(load(kSmall).plan.recognition);
  CHECK_FALSE(load(kSmall).plan.outcomes);
  const auto loaded = load(small_with("start = \"first\"", "start = \"first\", recognition = false, outcomes = true"));
  CHECK(loaded.findings.empty());
  CHECK_FALSE(loaded.plan.recognition);
  CHECK(loaded.plan.outcomes);
}
