// Several at one laptop, by keys and clicks: the form with their names, the cover, somebody's turn.

#include <algorithm>
#include <catch2/catch.hpp>

#include "game/client/model/canned_laptop.h"
#include "game/client/model/common_parts.h"
#include "game/client/model/duties.h"
#include "tests/ui/played.h"

using namespace drops::client;
using namespace drops::client::model;

namespace {

template <class Wish>
std::optional<Wish> wanted(const Played& played) {
  for (auto at = played.intents.rbegin(); at != played.intents.rend(); ++at) {
    const auto* wish = std::get_if<LaptopWish>(&*at);
    if (wish == nullptr) continue;
    if (const auto* found = std::get_if<Wish>(wish)) return *found;
  }
  return std::nullopt;
}

// Anywhere on the screen: drawn, or told to whoever does not see it.
bool tells(const Played& played, const std::string& words) {
  if (played.desk.shows(words)) return true;
  for (const Node& node : played.desk.tree().nodes()) {
    if (node.label.find(words) != std::string::npos || node.value.find(words) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("Enter on the cover gives the screen to the one who is called") {
  Played played("laptop-cover");
  CHECK(played.desk.shows("Give the laptop to Jonas"));
  CHECK(played.desk.shows("Jonas, press Enter when only you can see this screen."));
  played.desk.press(Key::kEnter);
  REQUIRE(wanted<TakeTurn>(played));
  CHECK(wanted<TakeTurn>(played)->person == 1);
}

TEST_CASE("a number gives the screen to somebody else, and so does a click on their name") {
  Played played("laptop-cover");
  played.desk.digit(3);
  REQUIRE(wanted<TakeTurn>(played));
  CHECK(wanted<TakeTurn>(played)->person == 2);
  REQUIRE(played.desk.click("seat_1"));
  CHECK(wanted<TakeTurn>(played)->person == 0);
}

TEST_CASE("the Tab key reaches every name and what comes next") {
  Played played("laptop-cover");
  const auto order = played.desk.tab_order();
  for (const char* id : {"seat_1", "seat_2", "seat_3", "act"}) {
    INFO(id);
    CHECK(std::find(order.begin(), order.end(), id) != order.end());
  }
}

TEST_CASE("while it is nobody's turn, no key chooses, writes or answers for anybody") {
  Played played("laptop-cover");
  for (const char letter : {'w', 'h', 't', 'p', 'r', 'n'}) played.desk.press(Key::kLetter, letter);
  CHECK(played.times<OpenSheet>() == 0);
  CHECK(played.times<Pass>() == 0);
  CHECK(played.times<LockIn>() == 0);
  CHECK(played.times<SelectOption>() == 0);
  CHECK_FALSE(played.model().aside.word.offered);
}

TEST_CASE("in one's turn the screen is as if one sat alone, and C covers it") {
  Played played("laptop-turn");
  CHECK(played.desk.shows("Jonas's turn: nobody else looks."));
  CHECK(played.desk.shows("Then: Wei"));
  CHECK(played.desk.shows("Your role: Team lead"));
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<LockIn>());
  CHECK(played.wanted<LockIn>()->option == "ask");
  played.desk.press(Key::kLetter, 'c');
  CHECK(wanted<CoverTurn>(played));
}

TEST_CASE("what all have read and talked about they say at once, with one key") {
  for (const char* name : {"laptop-read", "laptop-talk"}) {
    INFO(name);
    Played played(name);
    played.desk.press(Key::kEnter);
    CHECK(wanted<DoTogether>(played));
    CHECK_FALSE(wanted<TakeTurn>(played));
  }
}

TEST_CASE("where somebody may still say something, Enter is theirs and A is everybody's") {
  Played played("laptop-reveal");
  played.desk.press(Key::kLetter, 'a');
  CHECK(wanted<DoTogether>(played));
  played.desk.press(Key::kEnter);
  REQUIRE(wanted<TakeTurn>(played));
  CHECK(wanted<TakeTurn>(played)->person == 0);
}

TEST_CASE("on no covered screen is there anything of one of them, seen or read aloud") {
  for (const char* moment : {"standup-read", "standup-decide", "night-decide", "delivery-reveal", "monday-reflect"}) {
    INFO(moment);
    Played played("laptop-cover");
    const auto all = laptop_parts(moment);
    std::vector<const drops::link::Parts*> each;
    for (const auto& parts : all) each.push_back(&parts);
    played.seen.parts = common_parts(each);
    played.desk.frames();
    for (const auto& parts : all) {
      for (const std::string& text : own_texts(parts).known) CHECK_FALSE(tells(played, text.substr(0, 20)));
      for (const std::string& text : own_texts(parts).in_scene) CHECK_FALSE(tells(played, text.substr(0, 20)));
    }
    CHECK_FALSE(tells(played, "For you alone"));
    CHECK_FALSE(tells(played, "Your role"));
  }
}

TEST_CASE("the role card of one is told on their turn and on no other screen") {
  Played turn("laptop-role");
  CHECK(tells(turn, "You have hinted at Friday"));
  Played cover("laptop-roles");
  CHECK_FALSE(tells(cover, "hinted at Friday"));
  CHECK(tells(cover, "the role card"));
}

TEST_CASE("what one has typed and taken back, no other brings back in the same field") {
  Played played("laptop-turn");
  played.desk.frames();
  const std::string jonas = played.desk.ui().typist();
  played.seen.laptop.turn = 2;
  played.desk.frames();
  CHECK(played.desk.ui().typist() != jonas);
}

// ---- the form and the lobby

TEST_CASE("several names are typed, one field after the other, and all of them join with Enter") {
  Played played("join");
  played.local.code = "K7F-4XQ2M";
  played.local.address = "192.168.1.20";
  played.local.name = "Amara";
  REQUIRE(played.desk.click("together"));
  played.desk.frames(4);
  CHECK(played.desk.focus() == "name_2");
  played.desk.type("Ben");
  REQUIRE(played.desk.click("name_add"));
  played.desk.frames(4);
  CHECK(played.desk.focus() == "name_3");
  played.desk.type("Cleo");
  played.desk.press(Key::kEnter);
  REQUIRE(played.wanted<Join>());
  CHECK(played.wanted<Join>()->name == "Amara");
  CHECK(played.wanted<Join>()->others == std::vector<std::string>{"Ben", "Cleo"});
}

TEST_CASE("one less is one name less, and whoever turns it off joins alone") {
  Played played("join-together");
  REQUIRE(played.desk.click("name_drop"));
  CHECK(played.local.others.size() == 1);
  REQUIRE(played.desk.click("together"));
  REQUIRE(played.desk.click("act"));
  REQUIRE(played.wanted<Join>());
  CHECK(played.wanted<Join>()->others.empty());
}

TEST_CASE("each name that is refused says why under its own field") {
  Played played("join-together-refused");
  CHECK(played.desk.shows("Two of you have this name."));
  CHECK(played.desk.shows("Type the name your team"));
  CHECK(played.desk.shows("Somebody called Wei is here already"));
}

TEST_CASE("in the lobby one more sits down with a name and Enter") {
  Played played("laptop-lobby");
  REQUIRE(played.desk.click("another"));
  played.desk.press(Key::kEnter);
  REQUIRE(wanted<SeatAnother>(played));
  CHECK(wanted<SeatAnother>(played)->name == "Priya");
}

TEST_CASE("whoever joined alone may have somebody sit down beside them, and a player who practises may not") {
  Played lobby("lobby");
  CHECK(lobby.desk.shows("Somebody else at this laptop?"));
  lobby.seen.alone = true;
  lobby.desk.frames();
  CHECK_FALSE(lobby.desk.shows("Somebody else at this laptop?"));
}
