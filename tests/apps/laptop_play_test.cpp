// Several people at one window, by keys, against a real drops-host over real UDP.

#include <unistd.h>

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "net/address.h"
#include "net/enet_transport.h"
#include "tests/apps/desk_player.h"
#include "tests/apps/host_process.h"
#include "tests/ui/all_texts.h"

using namespace drops;
using namespace drops::apps;
using client::Key;
using Page = client::model::Page;
namespace wish = client::model;
namespace fs = std::filesystem;

namespace {

struct Home {
  Home() : folder(fs::temp_directory_path() / ("drops-laptop-" + std::to_string(::getpid()))) {}
  ~Home() {
    std::error_code ignored;
    fs::remove_all(folder, ignored);
  }
  [[nodiscard]] fs::path file() const { return folder / "last-session"; }
  fs::path folder;
};

struct Together : DeskPlayer {
  explicit Together(const fs::path& memory = {})
      : DeskPlayer(std::string(DROPS_SOURCE_DIR) + "/scripts/scenarios", {}, memory) {}

  void join(const HostProcess& host, const std::vector<std::string>& names) {
    app.join({host.address, host.code, names.front(), {names.begin() + 1, names.end()}});
  }
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> all;
    for (const auto& seat : app.model().laptop.seats) all.push_back(seat.name);
    return all;
  }
  bool take_turn(std::size_t person) {
    return until([&] {
      app.take(wish::LaptopWish(wish::TakeTurn{person}));
      return app.model().laptop.holder == person;
    });
  }
  [[nodiscard]] std::uint32_t my_seat() const {
    const wish::Model& model = app.model();
    for (const auto& mate : model.lobby.mates) {
      if (mate.me) return mate.seat;
    }
    return 0;
  }
};

// What the screen is about, for a play that does not come on.
std::string told(const Together& laptop) {
  const wish::Model& model = laptop.app.model();
  std::string says = "page " + std::to_string(static_cast<int>(model.page)) + ", " + model.scene.number + ", phase " +
                     std::to_string(static_cast<int>(model.scene.step)) + ", duty " +
                     std::to_string(static_cast<int>(model.scene.duty)) + ", call '" + model.laptop.call + "', turn '" +
                     model.laptop.turn + "', together '" + model.laptop.together + "', task '" + model.scene.task + "'";
  for (const auto& seat : model.laptop.seats) says += ", " + seat.name + ": " + seat.state.text;
  return says;
}

// What each is told alone, as it comes on their turns; and that it is on no other screen.
class Secrets {
 public:
  void look(const Together& laptop) {
    const wish::Model& model = laptop.app.model();
    const auto holder = model.laptop.holder;
    if (holder) note(*holder, model);
    if (model.page == Page::kEnd || model.page == Page::kDebrief) return;  // then all may know
    const auto texts = client::all_texts(model);
    for (const auto& [whose, secrets] : told_) {
      if (holder == whose) continue;
      for (const std::string& secret : secrets) {
        leaked_ = leaked_ || client::holds(texts, secret) || on_screen(laptop, secret.substr(0, 24));
        ++looked_;
      }
    }
  }
  [[nodiscard]] bool leaked() const { return leaked_; }
  [[nodiscard]] std::size_t people() const { return told_.size(); }
  [[nodiscard]] int looked() const { return looked_; }

 private:
  void note(std::size_t who, const wish::Model& model) {
    for (const std::string& text : {model.role.private_text, model.scene.private_text}) {
      if (!text.empty()) told_[who].insert(text);
    }
  }
  static bool on_screen(const Together& laptop, const std::string& words) {
    if (laptop.desk.shows(words)) return true;
    for (const client::Node& node : laptop.desk.tree().nodes()) {
      if (node.label.find(words) != std::string::npos || node.value.find(words) != std::string::npos) return true;
    }
    return false;
  }

  std::map<std::size_t, std::set<std::string>> told_;
  bool leaked_ = false;
  int looked_ = 0;
};

}  // namespace

TEST_CASE("two at one laptop and a bot play a story to the debrief by keys, each on their covered turn") {
  const HostProcess host({"--bots", "1", "--wait-for", "2", "--autopilot", "--seed", "5"});
  Together laptop;
  laptop.join(host, {"Amara", "Ben"});
  Secrets secrets;
  std::set<std::size_t> holders;
  const bool played = laptop.until(
      [&] {
        if (laptop.page() == Page::kDebrief) return true;
        if (laptop.app.model().laptop.holder) holders.insert(*laptop.app.model().laptop.holder);
        secrets.look(laptop);
        laptop.press_on();
        laptop.look();
        secrets.look(laptop);
        return false;
      },
      90'000);
  INFO(told(laptop));
  REQUIRE(played);
  CHECK(laptop.was_on(Page::kTable));
  CHECK(laptop.was_on(Page::kRole));
  CHECK(holders == std::set<std::size_t>{0, 1});
  CHECK(secrets.people() == 2);
  CHECK(secrets.looked() > 100);
  CHECK_FALSE(secrets.leaked());
  CHECK_FALSE(laptop.app.model().end.questions.empty());
}

TEST_CASE("in a debrief each seals a word on their turn, and nobody else's screen has it before all have written") {
  const HostProcess host({"--bots", "1", "--seed", "5"});
  SteadyClock clock;
  link::Link desk([address = *net::parse_address(
                       host.address)] { return net::connect_enet({.host = address, .on_odd_datagram = {}}); },
                  clock, {{link::kFacilitatorDoor, host.facilitator_key}, {"Dana", false, {}, ""}});
  Together laptop;
  laptop.join(host, {"Amara", "Ben"});
  REQUIRE(laptop.until([&] { return desk.step(0), laptop.page() == Page::kLobby && desk.seat(); }));
  schema::Command start;
  start.mutable_start();
  REQUIRE(desk.say(start));
  const bool over = laptop.until(
      [&] {
        desk.step(0);
        const bool at_the_end = laptop.page() == Page::kEnd || laptop.page() == Page::kDebrief;
        return at_the_end || (laptop.press_on(), false);
      },
      90'000);
  INFO(told(laptop));
  REQUIRE(over);
  schema::Command lead;
  lead.mutable_lead_debrief()->set_step(schema::DEBRIEF_REACTIONS);
  REQUIRE(desk.say(lead));
  const auto calls = [&](const std::string& name) {
    return laptop.until([&] {
      desk.step(0);
      const wish::Laptop& seen = laptop.app.model().laptop;
      return laptop.page() == Page::kDebriefStep && seen.table && seen.call == "Give the laptop to " + name;
    });
  };
  REQUIRE(calls("Amara"));
  REQUIRE(laptop.take_turn(0));
  laptop.look();
  REQUIRE(laptop.desk.click("reaction"));
  laptop.desk.type("relieved");
  laptop.desk.press(Key::kEnter);
  REQUIRE(calls("Ben"));
  CHECK_FALSE(client::holds(client::all_texts(laptop.app.model()), "relieved"));
  CHECK_FALSE(laptop.desk.shows("relieved"));
  REQUIRE(laptop.take_turn(1));
  laptop.look();
  CHECK_FALSE(client::holds(client::all_texts(laptop.app.model()), "relieved"));
  REQUIRE(laptop.desk.click("reaction"));
  laptop.desk.type("curious");
  laptop.desk.press(Key::kEnter);
  CHECK(laptop.until([&] {
    desk.step(0);
    return laptop.app.model().laptop.table && client::holds(client::all_texts(laptop.app.model()), "relieved") &&
           client::holds(client::all_texts(laptop.app.model()), "curious");
  }));
}

TEST_CASE("names are typed by keys, and all come in at once") {
  const HostProcess host({});
  Together laptop;
  laptop.app.take(wish::GoTo{Page::kJoin});
  laptop.desk.frames();
  laptop.desk.type(host.address + " " + host.code);
  laptop.desk.press(Key::kTab);
  laptop.desk.type("Amara");
  REQUIRE(laptop.desk.click("together"));
  laptop.desk.frames(4);
  laptop.desk.type("Ben");
  laptop.desk.press(Key::kEnter);
  REQUIRE(laptop.until([&] { return laptop.page() == Page::kLobby; }));
  CHECK(laptop.names() == std::vector<std::string>{"Amara", "Ben"});
  CHECK(laptop.app.model().laptop.table);
}

TEST_CASE("a name that is taken is told under its own field, and nobody sits down before all may") {
  const HostProcess host({});
  Together other;
  other.app.join({host.address, host.code, "Ben"});
  REQUIRE(other.until([&] { return other.page() == Page::kLobby; }));
  Together laptop;
  laptop.join(host, {"Amara", "Ben", "Cleo"});
  REQUIRE(laptop.until([&] { return laptop.page() == Page::kJoin; }));
  const wish::JoinForm form = laptop.app.model().join;
  CHECK(form.name.error.empty());
  REQUIRE(form.others.size() == 2);
  CHECK(form.others[0].error.find("here already") != std::string::npos);
  CHECK(form.others[1].error.empty());
  CHECK(other.until([&] { return other.app.model().lobby.facts.find("1 person") != std::string::npos; }));
  laptop.join(host, {"Amara", "Ben O.", "Cleo"});
  REQUIRE(laptop.until([&] { return laptop.page() == Page::kLobby; }));
  CHECK(laptop.names() == std::vector<std::string>{"Amara", "Ben O.", "Cleo"});
}

TEST_CASE("a laptop that was started anew finds all its seats") {
  const HostProcess host({});
  const Home home;
  std::vector<std::uint32_t> seats;
  {
    Together laptop(home.file());
    laptop.join(host, {"Amara", "Ben"});
    REQUIRE(laptop.until([&] { return laptop.page() == Page::kLobby; }));
    for (const std::size_t who : {0U, 1U}) {
      REQUIRE(laptop.take_turn(who));
      seats.push_back(laptop.my_seat());
      laptop.app.take(wish::LaptopWish(wish::CoverTurn{}));
    }
  }
  Together again(home.file());
  again.app.take(wish::GoTo{Page::kJoin});
  again.app.take(wish::TakeKnown{0});
  CHECK(again.app.model().join.together);
  const wish::JoinForm form = again.app.model().join;
  REQUIRE(form.others.size() == 1);
  again.app.join({form.address.value, form.code.value, form.name.value, {form.others[0].value}});
  REQUIRE(again.until([&] { return again.page() == Page::kLobby; }));
  CHECK(again.app.model().lobby.facts.find("2 people") != std::string::npos);
  for (const std::size_t who : {0U, 1U}) {
    REQUIRE(again.take_turn(who));
    CHECK(again.my_seat() == seats[who]);
    again.app.take(wish::LaptopWish(wish::CoverTurn{}));
  }
}

TEST_CASE("one leaves on their turn: the others stay, and only that one's key is forgotten") {
  const HostProcess host({});
  const Home home;
  Together laptop(home.file());
  laptop.join(host, {"Amara", "Ben", "Cleo"});
  REQUIRE(laptop.until([&] { return laptop.page() == Page::kLobby; }));
  REQUIRE(laptop.take_turn(0));
  laptop.look();
  REQUIRE(laptop.desk.click("leave"));
  REQUIRE(laptop.until([&] { return laptop.names() == std::vector<std::string>{"Ben", "Cleo"}; }));
  CHECK(laptop.app.model().laptop.table);
  const auto known = recall(home.file());
  REQUIRE(known.size() == 1);
  CHECK(known[0].name == "Ben");
  CHECK_FALSE(known[0].token.empty());
  REQUIRE(known[0].others.size() == 1);
  CHECK(known[0].others[0].name == "Cleo");
  CHECK(token_of(known, known[0].code, "Amara").empty());
}

TEST_CASE("somebody sits down in the lobby beside one who came alone, or is told why not") {
  const HostProcess host({});
  const Home home;
  Together other;
  other.app.join({host.address, host.code, "Dan"});
  REQUIRE(other.until([&] { return other.page() == Page::kLobby; }));
  Together laptop(home.file());
  laptop.app.join({host.address, host.code, "Amara"});
  REQUIRE(laptop.until([&] { return laptop.page() == Page::kLobby; }));
  laptop.app.take(wish::LaptopWish(wish::SeatAnother{"Dan"}));
  REQUIRE(laptop.until([&] { return !laptop.app.model().laptop.another_error.empty(); }));
  CHECK(laptop.app.model().laptop.another == "Dan");
  laptop.app.take(wish::LaptopWish(wish::SeatAnother{"Ben"}));
  REQUIRE(laptop.until([&] { return laptop.names() == std::vector<std::string>{"Amara", "Ben"}; }));
  REQUIRE(laptop.until([&] { return laptop.app.model().laptop.another.empty(); }));
  CHECK(laptop.app.model().laptop.another_error.empty());
  REQUIRE(laptop.until([&] { return !token_of(recall(home.file()), recall(home.file())[0].code, "Ben").empty(); }));
}

TEST_CASE("a second press on Enter right after an answer does not open the next one's screen") {
  const HostProcess host({});
  Together laptop;
  laptop.join(host, {"Amara", "Ben"});
  REQUIRE(laptop.until([&] { return laptop.page() == Page::kLobby; }));
  REQUIRE(laptop.take_turn(0));
  laptop.app.take(wish::LaptopWish(wish::CoverTurn{}));
  laptop.app.take(wish::LaptopWish(wish::TakeTurn{1}));
  CHECK_FALSE(laptop.app.model().laptop.holder);
  CHECK(laptop.take_turn(1));
}

TEST_CASE("a link that is lost in somebody's turn covers the screen: whoever is there when it is back is anybody") {
  const HostProcess host({});
  Together laptop;
  laptop.join(host, {"Amara", "Ben"});
  REQUIRE(laptop.until([&] { return laptop.page() == Page::kLobby; }));
  REQUIRE(laptop.take_turn(0));
  host.stand_still();
  REQUIRE(laptop.until([&] { return laptop.page() == Page::kReconnecting; }, 20'000));
  host.go_on();
  REQUIRE(laptop.until([&] { return laptop.page() == Page::kLobby; }, 20'000));
  CHECK(laptop.app.model().laptop.table);
  CHECK(laptop.names() == std::vector<std::string>{"Amara", "Ben"});
}
