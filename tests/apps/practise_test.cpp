// Practising alone: a host in the process, bots as the team, the wished role, and nothing but keys.

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>

#include <unistd.h>

#include "tests/apps/desk_player.h"

using namespace drops;
using namespace drops::apps;
using Page = client::model::Page;

namespace {

class Folder {
 public:
  Folder() : path(std::filesystem::temp_directory_path() / ("drops-practise-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(path);
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
  std::filesystem::path path;
};

std::string role_title(const DeskPlayer& player) {
  return player.app.model().role.title;
}

}  // namespace

TEST_CASE("practising goes from the first page to the debrief by keys alone") {
  DeskPlayer player;
  player.desk.click("way_practise");
  REQUIRE(player.page() == Page::kPractise);
  player.look();
  const auto& shelf = player.app.model().chooser.scenarios;
  const auto story = std::find_if(shelf.begin(), shelf.end(), [](const auto& one) { return one.id == "late-release"; });
  REQUIRE(story != shelf.end());
  const auto place = static_cast<std::size_t>(story - shelf.begin());  // the shelf is made anew with each picture
  player.desk.digit(static_cast<int>(place) + 1);
  player.look();
  REQUIRE(player.app.model().chooser.scenarios[place].selected);
  player.desk.press(client::Key::kEnter);
  REQUIRE(player.until([&] { return player.page() == Page::kRole; }));
  REQUIRE(play_to_the_debrief({&player}));
  CHECK(player.was_on(Page::kScene));
  CHECK(player.was_on(Page::kReveal));
  CHECK(player.was_on(Page::kEnd));
  CHECK_FALSE(player.app.model().end.lines.empty());
  CHECK_FALSE(player.app.model().end.questions.empty());
}

TEST_CASE("whoever practises plays the role they wished for, with bots that say so") {
  for (const auto& [role, title] : {std::pair{"lead", "Team lead"}, {"tester", "Tester"}, {"dev", "Developer"}}) {
    DeskPlayer player;
    player.app.practise({"late-release", role});
    REQUIRE(player.until([&] { return player.page() == Page::kRole; }));
    CHECK(role_title(player) == title);
    player.desk.press(client::Key::kEnter);
    REQUIRE(player.until([&] { return !player.app.model().scene.mates.empty(); }));
    for (const client::model::Mate& mate : player.app.model().scene.mates) {
      CHECK(mate.bot != mate.me);
      CHECK(mate.name != "You");  // "you" stands beside it
    }
  }
}

TEST_CASE("the same seed and role deal the same hand") {
  const SteadyClock clock;
  const std::string file = std::string(DROPS_SOURCE_DIR) + "/scripts/scenarios/late-release.lua";
  const auto once = PractiseRoom::open({file, "tester", 40, "Player"}, clock);
  const auto again = PractiseRoom::open({file, "tester", 40, "Player"}, clock);
  REQUIRE(once);
  REQUIRE(again);
  CHECK((*once)->seed() == (*again)->seed());
  CHECK((*once)->seed() >= 40);
}

TEST_CASE("whoever practises in another language reads the story in it") {
  DeskPlayer player;
  player.app.practise({"late-release", "tester", "de"});
  REQUIRE(player.until([&] { return player.page() == Page::kRole; }));
  CHECK(role_title(player) == "Test");
  player.app.practise({"late-release", "tester", "xx"});
  CHECK(player.page() == Page::kPractise);
}

TEST_CASE("a scenario that does not check shows what to mend, and a way back") {
  const Folder folder;
  std::ofstream(folder.path / "broken.lua")
      << "scenario { api = 1, id = 'broken', version = '1', title = 'Broken', start = 'nowhere' }\n"
         "role 'lead' { 'Lead' }\n";
  DeskPlayer player(folder.path.string());
  player.app.practise({"broken", ""});
  CHECK(player.page() == Page::kPractise);
  player.look();
  CHECK(player.app.model().chooser.problem.find("broken.lua:1:") != std::string::npos);
  CHECK(player.desk.shows("broken.lua:1:"));
  player.desk.press(client::Key::kEscape);
  CHECK(player.page() == Page::kHome);
}

TEST_CASE("a scenario or a role that is not there is told with what there is") {
  DeskPlayer player;
  player.app.practise({"late-relase", ""});
  CHECK(player.app.model().chooser.problem.find("there is no scenario 'late-relase'") != std::string::npos);
  CHECK(player.app.model().chooser.problem.find("late-release") != std::string::npos);
  player.app.practise({"late-release", "boss"});
  CHECK(player.app.model().chooser.problem.find("choose one of lead, tester, dev") != std::string::npos);
}

TEST_CASE("leaving a session leads home, and another can begin") {
  DeskPlayer player;
  player.app.practise({"late-release", ""});
  REQUIRE(player.until([&] { return player.page() == Page::kRole; }));
  player.app.take(client::model::Leave{});
  CHECK(player.page() == Page::kHome);
  player.app.practise({"late-release", "tester"});
  REQUIRE(player.until([&] { return player.page() == Page::kRole; }));
  CHECK(role_title(player) == "Tester");
}

namespace {

// One turn of somebody who gives all points to the first option, and writes the same line wherever one is asked for.
void answer_on(DeskPlayer& player) {
  using client::model::Duty;
  player.look();
  const client::model::Scene& scene = player.app.model().scene;
  const bool splits = scene.duty == Duty::kSplit;
  if (player.page() != Page::kScene || scene.can_act || (!splits && scene.duty != Duty::kWrite)) {
    return player.press_on();
  }
  player.desk.press(splits ? client::Key::kDigit : client::Key::kEnter, splits ? 1 : 0);
  if (splits) return player.desk.press(client::Key::kRight);
  player.desk.type("I ask before I promise");
}

}  // namespace

TEST_CASE("points are split by keys, and the host counts them as this seat's answer") {
  DeskPlayer player;
  player.app.practise({"credit", ""});
  bool split = false;
  REQUIRE(player.until(
      [&] {
        split = split || player.app.model().scene.asking.split.has_value();
        answer_on(player);
        return split && player.page() == Page::kReveal;
      },
      25'000));
  const auto& split_up = player.app.model().reveal;
  CHECK(split_up.how != "Time was up");
  CHECK_FALSE(split_up.heading.empty());
}

TEST_CASE("a pledge is written by keys, and comes back from the host as one's own") {
  DeskPlayer player;
  player.app.practise({"warm-up", ""});
  const auto mine = [&] {
    answer_on(player);
    const auto& pledges = player.app.model().pledges;
    return std::any_of(pledges.begin(), pledges.end(),
                       [](const auto& pledge) { return !pledge.may_mark && pledge.text == "I ask before I promise"; });
  };
  CHECK(player.until(mine, 25'000));
}

namespace {

// Answers by keys alone until this much has been asked, and what was asked has come to its reveal.
bool was_asked(DeskPlayer& player, const std::set<client::model::Duty>& wanted) {
  std::set<client::model::Duty> asked;
  return player.until(
      [&] {
        if (player.page() == Page::kScene) asked.insert(player.app.model().scene.duty);
        answer_on(player);
        return player.page() == Page::kReveal && std::ranges::includes(asked, wanted);
      },
      40'000);
}

}  // namespace

TEST_CASE("what a mate has written is said back by keys, and one's own words are marked when they come back") {
  using client::model::Duty;
  DeskPlayer player;
  player.app.practise({"warm-up", "", "", "asked"});
  CHECK(was_asked(player, {Duty::kWrite, Duty::kMark}));
}

TEST_CASE("a retro goes by keys from one's own notes to votes and to an owner for each point") {
  using client::model::Duty;
  DeskPlayer player;
  player.app.practise({"rebuild", "", "", "board"});
  CHECK(was_asked(player, {Duty::kWrite, Duty::kVote, Duty::kOwn}));
}
