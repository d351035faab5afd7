// What people say beside the story, from window to window over a real drops-host: to whom it goes, and to nobody else.

#include <catch2/catch.hpp>
#include <memory>

#include "net/address.h"
#include "tests/apps/desk_player.h"
#include "tests/apps/facilitator.h"
#include "tests/apps/host_process.h"

using namespace drops;
using namespace drops::apps;
using client::Key;
using Page = client::model::Page;

namespace {

// One who has come in; to the contract nothing is said yet.
std::unique_ptr<DeskPlayer> join(const HostProcess& host, const std::string& name) {
  auto player = std::make_unique<DeskPlayer>();
  player->app.join({host.address, host.code, name});
  REQUIRE(player->until([&] { return player->page() == Page::kContract; }, 20'000));
  return player;
}

bool was_sent(const DeskPlayer& player, const std::string& words) {
  for (const schema::Part* part : player.app.seen().parts.changed_since(0)) {
    if (part->SerializeAsString().find(words) != std::string::npos) return true;
  }
  return false;
}

bool band_says(const DeskPlayer& player, const std::string& words) {
  const auto& band = player.app.model().aside.band;
  return band && band->text.find(words) != std::string::npos;
}

// As far as the field has the caret.
void open_word(DeskPlayer& player) {
  player.look();
  player.desk.press(Key::kLetter, 'w');
  player.look();
  REQUIRE(player.desk.focus() == "word");
  player.look();
}

void thank(DeskPlayer& from, const std::string& name, const std::string& why) {
  from.look();
  from.desk.press(Key::kLetter, 't');
  from.look();
  const std::vector<client::model::Thanked> people = from.app.model().aside.thanks.people;  // each frame makes new ones
  for (const client::model::Thanked& one : people) {
    if (one.name == name) from.desk.digit(one.number);
  }
  from.look();
  from.desk.type(why);
  from.desk.press(Key::kEnter);
}

bool sees_what_moved(const DeskPlayer& player) {
  return player.page() == Page::kReveal && !player.app.model().reveal.rows.empty();
}

}  // namespace

TEST_CASE("a contract, a word, a message, thanks and a mark go to whom they are for, and to nobody else") {
  const HostProcess host({"--contract", "--seed", "5"});
  Facilitator desk(*net::parse_address(host.address), host.facilitator_key);
  const auto amara = join(host, "Amara");
  const auto ben = join(host, "Ben");
  const auto cleo = join(host, "Cleo");
  const auto rather = join(host, "Otto");
  for (DeskPlayer* player : {amara.get(), ben.get(), cleo.get()}) {
    player->desk.press(Key::kEnter);
    REQUIRE(player->until([&] { return player->page() == Page::kLobby; }));
  }
  rather->desk.press(Key::kLetter, 'o');
  REQUIRE(rather->until([&] { return rather->page() == Page::kLobby; }));
  desk.say([](schema::Command& command) { command.mutable_start(); });
  for (DeskPlayer* player : {amara.get(), ben.get(), cleo.get()}) {
    REQUIRE(player->until([&] { return player->page() == Page::kRole; }));
  }
  REQUIRE(rather->until([&] { return rather->page() == Page::kScene; }));
  CHECK(rather->app.model().role.title.empty());

  open_word(*amara);
  amara->desk.type("two of us have stopped listening");
  amara->desk.press(Key::kEnter);
  CHECK(amara->until([&] { return band_says(*amara, "The facilitator has it; nobody else sees it."); }));
  CHECK(amara->app.model().aside.word.words.value.empty());
  CHECK(desk.until([&] { return desk.has_heard("two of us have stopped listening"); }));

  desk.say([](schema::Command& command) { command.mutable_send_message()->set_text("Finish your sentence."); });
  REQUIRE(ben->until([&] { return band_says(*ben, "Finish your sentence."); }));
  ben->desk.press(Key::kLetter, 'g');
  CHECK(ben->until([&] { return !ben->app.model().aside.band; }));

  thank(*amara, "Ben", "You asked me first");
  REQUIRE(ben->until([&] { return band_says(*ben, "Amara thanks you: “You asked me first”"); }));
  CHECK(amara->until([&] { return band_says(*amara, "Only they see it"); }));
  for (DeskPlayer* other : {cleo.get(), rather.get()}) {
    other->look();
    CHECK_FALSE(was_sent(*other, "You asked me first"));
    CHECK_FALSE(was_sent(*other, "stopped listening"));
  }

  REQUIRE(amara->until(
      [&] {
        if (sees_what_moved(*amara)) return true;
        for (DeskPlayer* player : {amara.get(), ben.get(), cleo.get()}) player->press_on();
        return false;
      },
      40'000));
  REQUIRE(amara->desk.click("entry_1_differs"));
  CHECK(amara->until([&] { return amara->app.model().reveal.rows.front().differs; }));
}

TEST_CASE("thanks that the rules refuse are told on the sheet, and what was typed is still there") {
  const HostProcess host({"--contract", "--seed", "5"});
  Facilitator desk(*net::parse_address(host.address), host.facilitator_key);
  std::vector<std::unique_ptr<DeskPlayer>> team;
  for (const char* name : {"Amara", "Ben", "Cleo"}) {
    team.push_back(join(host, name));
    team.back()->desk.press(Key::kEnter);
    REQUIRE(team.back()->until([&] { return team.back()->page() == Page::kLobby; }));
  }
  desk.say([](schema::Command& command) { command.mutable_start(); });
  DeskPlayer& amara = *team.front();
  REQUIRE(amara.until([&] { return amara.page() == Page::kRole; }));
  thank(amara, "Ben", "thanks");
  CHECK(amara.until([&] { return amara.desk.shows("The reason is too short"); }));
  CHECK(amara.app.model().aside.thanks.why.value == "thanks");
  CHECK(amara.app.model().aside.open == client::model::Sheet::kThanks);
}

TEST_CASE("what is selected and typed, and not said yet, is still there after the host was silent") {
  const HostProcess host({"--bots", "2", "--wait-for", "1", "--autopilot", "--seed", "5"});
  DeskPlayer player;
  player.app.join({host.address, host.code, "Amara"});
  const auto asked = [&] {
    return player.page() == Page::kScene && player.app.model().scene.duty == client::model::Duty::kChoose;
  };
  REQUIRE(player.until([&] { return asked() || (player.press_on(), false); }, 20'000));
  open_word(player);
  player.desk.type("it is too fast");
  player.desk.press(Key::kEscape);
  player.look();
  player.desk.digit(2);
  host.stand_still();
  REQUIRE(player.until([&] { return player.page() == Page::kReconnecting; }, 20'000));
  host.go_on();
  REQUIRE(player.until([&] { return player.page() == Page::kScene; }, 20'000));
  CHECK(player.app.model().scene.options[1].selected);
  CHECK(player.app.model().aside.word.words.value == "it is too fast");
  player.look();
  player.desk.press(Key::kEnter);
  CHECK(player.until([&] {
    const auto& options = player.app.model().scene.options;
    return player.page() == Page::kReveal || (options.size() > 1 && options[1].chosen);
  }));
}
