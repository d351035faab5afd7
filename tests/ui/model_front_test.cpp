// The pages before a session: what is found goes into the form, what goes on can be gone back to, and what the checker
// says of a file is told as a trainer can use it.

#include <catch2/catch.hpp>

#include "game/base/text.h"
#include "tests/ui/model_world.h"

using namespace drops::client::model;

namespace {

const FoundSeen kHeron{"The Late Release", "192.168.1.20:7777", "K7F", true};

Local joining(const std::string& code, const std::string& address = {}) {
  Local local;
  local.page = Page::kJoin;
  local.code = code;
  local.address = address;
  return local;
}

// The form after the network has answered.
JoinForm form(Local local, std::vector<FoundSeen> found) {
  Seen seen;
  seen.found = std::move(found);
  take_found(local, seen.found);
  return from_parts(seen, local).join;
}

Trainer trainer(std::vector<FindingLine> findings, bool playable) {
  Seen seen;
  seen.trainer.file = "/home/amara/my-story.lua";
  seen.trainer.title = "The Borrowed Hour";
  seen.trainer.findings = std::move(findings);
  seen.trainer.playable = playable;
  seen.trainer.roles = {{"lead", "Team lead"}};
  seen.trainer.scenes = {{"call", "the call"}};
  Local local;
  local.page = Page::kTrainer;
  return from_parts(seen, local).trainer;
}

}  // namespace

TEST_CASE("three characters of a code bring the address of the one session that has them") {
  CHECK(form(joining("k7"), {kHeron}).address.value.empty());
  const JoinForm found = form(joining("k7f"), {kHeron});
  CHECK(found.address.value == "192.168.1.20:7777");
  CHECK(found.search.text == "Found: The Late Release, at 192.168.1.20:7777");
  CHECK(found.search.tone == Tone::kGood);
  REQUIRE(found.found.size() == 1);
  CHECK(found.found.front().meant);
}

TEST_CASE("an address of last time gives way to one that was found, and one that was typed does not") {
  CHECK(form(joining("K7F-4XQ2M", "10.0.0.7"), {kHeron}).address.value == kHeron.address);
  Local typed = joining("K7F-4XQ2M");
  take(typed, Edit{Typed::kAddress, "10.0.0.7"});
  CHECK(form(typed, {kHeron}).address.value == "10.0.0.7");
  take(typed, Edit{Typed::kAddress, ""});
  CHECK(form(typed, {kHeron}).address.value == kHeron.address);
}

TEST_CASE("where several sessions begin alike none is taken by itself, and the one that is pressed is") {
  FoundSeen twin = kHeron;
  twin.address = "192.168.1.66:7777";
  const JoinForm both = form(joining("K7F-4XQ2M"), {kHeron, twin});
  CHECK(both.address.value.empty());
  CHECK(both.search.tone == Tone::kWarn);
  Local local = joining("K7F-4XQ2M");
  take(local, TakeFound{twin.address, twin.room});
  CHECK(form(local, {kHeron, twin}).address.value == twin.address);
  CHECK(local.code == "K7F-4XQ2M");  // it is of this session: nothing of it is lost
}

TEST_CASE("a session that is pressed begins the code, and another code makes way") {
  Local local = joining("A2B");
  take(local, TakeFound{kHeron.address, kHeron.room});
  CHECK(local.code == "K7F-");
  CHECK(local.address == kHeron.address);
}

TEST_CASE("a code that nobody answers to leads to the address field") {
  const JoinForm nobody = form(joining("A2B-4XQ2M"), {kHeron});
  CHECK(nobody.address.value.empty());
  CHECK(nobody.search.text.find("No session A2B-…") == 0);
  CHECK(form(joining("A2B-4XQ2M", "10.0.0.7"), {kHeron}).search.text.empty());  // it may be the one of last time
}

TEST_CASE("what somebody else's machine calls itself can be shown, whatever it is") {
  for (const std::string& name : {std::string(), std::string("a\x80\xFF"),
                                  std::string("\xe2\x80\xae"
                                              "evil"),
                                  std::string(64, 'W')}) {
    FoundSeen strange = kHeron;
    strange.title = name;
    const JoinForm shown = form(joining("K7F"), {strange});
    REQUIRE(shown.found.size() == 1);
    CHECK_FALSE(shown.found.front().title.empty());
    CHECK(drops::count_code_points(shown.found.front().title).has_value());
    CHECK_FALSE(drops::has_control_characters(shown.found.front().title));
  }
}

TEST_CASE("another version of the program is told before anybody tries to join it") {
  FoundSeen older = kHeron;
  older.speaks_ours = false;
  CHECK_FALSE(form(joining("K7F"), {older}).found.front().wrong.empty());
  CHECK(form(joining("K7F"), {kHeron}).found.front().wrong.empty());
}

TEST_CASE("the first page names the session that goes on, or how many do") {
  Seen seen;
  seen.hosted = {{"The Late Release", "/a.db", "127.0.0.1:7777", true}, {"The Quiet Room", "/b.db", "", false}};
  seen.hosts = true;
  CHECK(from_parts(seen, {}).front.goes_on == "“The Late Release” goes on. You host it.");
  seen.hosted[1].running = true;
  CHECK(from_parts(seen, {}).front.goes_on == "2 sessions that you host go on.");
}

TEST_CASE("teams and bots stay within what a story has room for, and so does a language") {
  Seen seen;
  ScenarioSeen pair{"pair", "Two Departments", "", 30, 3, 5, 4, {}};
  pair.teams_least = 2;
  seen.scenarios = {pair};
  Local local;
  local.page = Page::kHost;
  local.teams = 1;
  local.bots = 99;
  local.language = "de";
  const Chooser chooser = from_parts(seen, local).chooser;
  CHECK(chooser.teams == 2);
  CHECK(chooser.bots == 10);
  CHECK(chooser.seats == "For 6 to 10 people");
  CHECK(chooser.languages.empty());
}

TEST_CASE("several stories in a row are offered to who hosts, and not to who practises") {
  Seen seen;
  ScenarioSeen half{"half-day", "Half a day", "", 200, 3, 6, 12, {}};
  half.programme = true;
  seen.scenarios = {half};
  Local local;
  local.page = Page::kHost;
  CHECK(from_parts(seen, local).chooser.scenarios.size() == 1);
  local.page = Page::kPractise;
  CHECK(from_parts(seen, local).chooser.scenarios.empty());
}

TEST_CASE("what stops a story stands before what is only worth a look, and the page says which of both it is") {
  const FindingLine hint{"my-story.lua, line 3", "it costs nothing", "give it a price", "W502", false};
  const FindingLine error{"my-story.lua, line 9", "there is no scene 'x'", "name one", "E201", true};
  const Trainer stopped = trainer({hint, error}, false);
  CHECK(stopped.verdict.text == "1 thing to mend first");
  CHECK(stopped.findings.front().code == "E201");
  CHECK(stopped.roles.empty());
  const Trainer hinted = trainer({hint}, true);
  CHECK(hinted.verdict.text == "Can be played, with 1 hint");
  CHECK(hinted.roles.size() == 2);
  CHECK(trainer({}, true).verdict.text == "Can be played");
}

TEST_CASE("a file full of mistakes lists the first, and says how many there are more") {
  const Trainer many = trainer(std::vector<FindingLine>(50, {"x.lua, line 1", "wrong", "", "E101", true}), false);
  CHECK(many.findings.size() == 40);
  CHECK(many.more == "And 10 more");
}
