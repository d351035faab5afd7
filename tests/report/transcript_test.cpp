#include "game/report/transcript.h"

#include <cstdio>
#include <sstream>

#include "game/report/lines.h"
#include "tests/report/played.h"

using namespace drops;
using test::Played;

namespace {

const test::Choices kShips = {{"standup", "confirm"}, {"lab", "share"},  {"night", "lead"},      {"answer", "thanks"},
                              {"delivery", "ship"},   {"monday", "own"}, {"wednesday", "invite"}};

bool has(const std::string& text, const std::string& part) {
  INFO("looking for: " << part << "\nin:\n" << text);
  const bool found = text.find(part) != std::string::npos;
  CHECK(found);
  return found;
}

// The transcript as one line, so that a break in the middle of a sentence does not matter.
std::string flat(const std::string& text) {
  std::istringstream words(text);
  std::string word, line;
  while (words >> word) line += (line.empty() ? "" : " ") + word;
  return line;
}

}  // namespace

TEST_CASE("each scene is told with its team, its number and its texts") {
  const Played played(kShips);
  has(played.told, "The story begins: 1 team, 4 people.");
  has(played.told, "Team 1, scene 1 'standup': Monday, 9:02. Dana's board meets at noon.");
  has(played.told, "Team 1, scene 2 'lab': One test lab");
  has(played.told, "\n  On Sunday a customer lost a day of data. The note was on page nine.\n");
}

TEST_CASE("who chose what is told by role, and how it was decided") {
  const Played played(kShips);
  has(flat(played.told), "Team 1 at 'standup': \"Confirm Friday; she needs it at noon\" (4 of 4 votes)");
  has(played.told, "  Team lead chose \"Confirm Friday; she needs it at noon\"");
  has(played.told, "  Developer 1 chose ");
  has(flat(played.told), "Team lead chose \"Ship; the defects are in the notes\": as agreed");
}

TEST_CASE("each change is told with who trusts whom, how much, and why") {
  const Played played(kShips);
  const std::string told = flat(played.told);
  has(told, "Dana, the client → the team: 2 drops of care (because \"Confirm Friday; she needs it at noon\")");
  has(told, "3 leaks of care (because \"Confirm Friday; she needs it at noon\": Nobody asked.)");
  has(told, "Dana's patience +2");
}

TEST_CASE("what several people make of one thing is one line, and what had no effect is none") {
  const Played played(kShips);
  const std::string told = flat(played.told);
  has(told, "Developer 1, Developer 2 → Tester: 1 leak of care");
  has(told, "the others → ");
  CHECK(told.find("moved it far enough") == std::string::npos);
  CHECK(told.find("nearly full") == std::string::npos);
}

TEST_CASE("promises and breaches are told as they come and go") {
  const Played played(kShips);
  const std::string told = flat(played.told);
  has(told, "promised by the team: \"We deliver on Friday.\", due at 'delivery'");
  has(told, "kept: \"We deliver on Friday.\"");
  has(told, "a breach opens: \"Who paid for Friday\"");
  has(told, "a step of repair by Team lead: acknowledge");
}

TEST_CASE("what was hidden is told to the facilitator, and when it comes out") {
  auto choices = kShips;
  choices["night"] = "wait";
  const Played played(choices);
  const std::string told = flat(played.told);
  has(told, "kept quiet: \"The defect nobody was told about\" (by Tester)");
  has(told, "it comes out: \"The defect nobody was told about\", and nobody who knew had said so");
}

TEST_CASE("silence is told as the default that it led to") {
  auto choices = kShips;
  choices.erase("monday");
  choices.erase("delivery");
  const Played played(choices);
  const std::string told = flat(played.told);
  has(told, "Team lead chose \"Call Dana: it will be Monday\", by default");
  has(told, "(time was up)");
  has(told, "renegotiated by Team lead: \"We deliver on Friday.\", due at 'wednesday'");
}

TEST_CASE("two teams hear each other's answer") {
  const Played played(kShips, 2);
  has(flat(played.told), "Team 2 answered \"Offer it\": Both lose half a night.");
  has(flat(played.told), "Team 1 answered \"Offer it\": Both lose half a night.");
}

TEST_CASE("the end of a story comes with its ending and where trust stands") {
  const Played played(kShips);
  REQUIRE(played.over());
  const plan::Scene& ending = played.plan.scenes[*played.state.stories[0].ending];
  REQUIRE(ending.title != ending.ending);
  has(played.told, "The story of Team 1 ends: " + ending.title + ".");
  has(played.told, report::final_trust(played.state, played.plan, TeamId(0)));
}

TEST_CASE("no player is ever named, and no line is too long") {
  for (const std::uint32_t teams : {1u, 3u}) {
    const Played played(kShips, teams);
    REQUIRE(played.over());
    for (const auto& name : played.names) CHECK(played.told.find(name) == std::string::npos);
    std::istringstream lines(played.told);
    for (std::string line; std::getline(lines, line);) {
      INFO(line);
      CHECK(report::width_of(line) <= report::kLineWidth);
    }
  }
}

TEST_CASE("the last table shows each level with one decimal, in columns") {
  const Played played(kShips);
  const std::string table = report::final_trust(played.state, played.plan);
  std::istringstream lines(table);
  std::string head, columns, line;
  std::getline(lines, head);
  std::getline(lines, columns);
  const auto& vessels = played.state.stories[0].standing.vessels;
  std::size_t rows = 0;
  bool dana = false;
  while (rows < vessels.size() && std::getline(lines, line)) {
    ++rows;
    CHECK(report::width_of(line) == report::width_of(columns));
    char overall[16];
    for (const auto& vessel : vessels) {
      if (vessel.relation.truster != trust::Entity::character(0) ||
          line.find("Dana, the client →") == std::string::npos)
        continue;
      std::snprintf(overall, sizeof overall, "%.1f", vessel.overall() / 100.0);
      CHECK(line.substr(line.size() - 4) == overall);
      dana = true;
    }
  }
  CHECK(dana);
  CHECK(rows == vessels.size());
  has(table, "safety ");
  has(table, "Days in hand ");
  has(table, "promise \"We deliver on Friday.\": kept");
  has(table, "breach \"Who paid for Friday\": open; taken: acknowledge");
}

TEST_CASE("an event of a team that is not there is not told") {
  const Played played(kShips);
  schema::Event event;
  event.mutable_entered()->set_team(99);
  CHECK(report::tell(played.state, played.plan, event).empty());
  event.mutable_closed()->set_team(99);
  CHECK(report::tell(played.state, played.plan, event).empty());
  event.mutable_story_ended()->set_team(99);
  CHECK(report::tell(played.state, played.plan, event).empty());
}

TEST_CASE("long text is broken at spaces, and continued further in") {
  const std::string text(80, 'a');
  CHECK(report::wrapped(text + " " + std::string(40, 'b') + " c", 2) ==
        "  " + text + "\n    " + std::string(40, 'b') + " c\n");
  CHECK(report::wrapped("short", 0) == "short\n");
  CHECK(report::wrapped(std::string(200, 'x'), 0) == std::string(200, 'x') + "\n");
}

TEST_CASE("text is padded and cut by characters, not by bytes") {
  CHECK(report::padded("a→b", 5) == "a→b  ");
  CHECK(report::padded("→→→→", 3) == "→→…");
}
