// A team around one laptop: several seats behind one link, and what happens to one of them is nobody else's affair.
#include <catch2/catch.hpp>
#include <set>

#include "tests/host/laptop.h"

using namespace drops;
using namespace drops::test;

namespace {

bool says(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

WorldOptions room(std::uint32_t teams, std::uint32_t most_seats = 12) {
  WorldOptions options;
  options.teams = teams;
  options.most_seats = most_seats;
  return options;
}

// Ada, Ben and Cleo at one laptop, in team 1; nobody else.
struct Three {
  Three() : world(room(1)), laptop(world) {
    for (const char* name : {"Ada", "Ben", "Cleo"}) people.push_back(laptop.join(name));
    for (const std::uint32_t person : people) {
      REQUIRE(laptop.welcome(person));
      seats.push_back(laptop.seat(person));
    }
  }
  // The first decision of the story.
  void begin() {
    REQUIRE(world.host->order("start"));
    world.run(200);
  }
  [[nodiscard]] bool here(std::size_t who) const { return laptop.seated(people[who]).here(); }

  HostWorld world;
  Laptop laptop;
  std::vector<std::uint32_t> people;
  std::vector<std::uint32_t> seats;
};

}  // namespace

TEST_CASE("people who share a link have each a seat, a token and a view of their own") {
  Three three;
  CHECK(std::set<std::uint32_t>(three.seats.begin(), three.seats.end()).size() == 3);
  CHECK(three.laptop.welcome(0)->token() != three.laptop.welcome(1)->token());
  CHECK(three.laptop.welcome(2)->token().size() == 32);
  CHECK(three.laptop.part(three.seats[0], schema::PART_ME).me().name() == "Ada");
  CHECK(three.laptop.part(three.seats[1], schema::PART_ME).me().name() == "Ben");
  CHECK(three.laptop.part(three.seats[2], schema::PART_ME).me().name() == "Cleo");
  std::set<std::uint32_t> welcomed;
  for (const schema::FromHost& message : three.laptop.client().messages) {
    if (message.has_welcome()) welcomed.insert(message.welcome().seat());
    if (message.has_view()) CHECK(welcomed.contains(message.seat()));
  }
}

TEST_CASE("a secret of one seat is in that seat's views alone, though all go to one laptop") {
  Three three;
  three.begin();
  for (const plan::Role& role : late_release().roles) {
    std::set<std::uint32_t> told;
    for (const schema::FromHost& message : three.laptop.client().messages) {
      if (says(schema::encode(message), role.private_text)) told.insert(message.seat());
    }
    std::set<std::uint32_t> own;
    for (const std::uint32_t seat : three.seats) {
      const session::Seat& found = *three.world.state().seat(SeatId(seat));
      if (late_release().roles[three.world.state().role_of(found)].id == role.id) own.insert(seat);
    }
    CHECK(own.size() == 1);
    CHECK(told == own);
  }
}

TEST_CASE("a secret vote shows in the view of the one who gave it, in one packet to each") {
  Three three;
  three.begin();
  std::vector<std::size_t> before;
  for (const std::uint32_t seat : three.seats) before.push_back(three.laptop.views(seat));
  three.laptop.choose(three.seats[1], 1, "confirm");
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(three.laptop.views(three.seats[i]) == before[i] + 1);
    const schema::Part part = three.laptop.part(three.seats[i], schema::PART_SCENE);
    CHECK(part.scene().my_choice() == (i == 1 ? "confirm" : ""));
    CHECK(part.scene().deciding_size() == 2);
  }
}

TEST_CASE("one more person is refused with the reason, and the others keep their places") {
  Three three;
  std::uint32_t late = 0;
  std::string words;
  SECTION("a name that somebody here has") {
    late = three.laptop.join("Ben");
    words = "Somebody called Ben is here already";
  }
  SECTION("a name that is none") {
    late = three.laptop.join("  ");
    words = "name";
  }
  SECTION("a full team") {
    for (const char* name : {"Dan", "Eve", "Fay"}) REQUIRE(three.laptop.welcome(three.laptop.join(name)));
    late = three.laptop.join("Gus");
    words = "full";
  }
  SECTION("a locked door") {
    REQUIRE(three.world.host->order("lock"));
    late = three.laptop.join("Dan");
    words = "The door is locked";
  }
  SECTION("a token that opens nothing") {
    late = three.laptop.come_back(std::string(32, '0'));
    words = "knows no seat of yours";
  }
  SECTION("the token of somebody who sits here") {
    late = three.laptop.come_back(three.laptop.welcome(1)->token());
    words = "is at this laptop already";
  }
  CHECK_FALSE(three.laptop.welcome(late));
  REQUIRE(three.laptop.refusal(late));
  CHECK(says(three.laptop.refusal(late)->what(), words));
  CHECK_FALSE(three.laptop.refusal(late)->todo().empty());
  CHECK(three.laptop.stands());
  three.begin();
  for (const std::uint32_t seat : three.seats) {
    three.laptop.choose(seat, 1, "lab");
    REQUIRE(three.laptop.answer(seat, 1));
    CHECK_FALSE(three.laptop.answer(seat, 1)->refused());
  }
}

TEST_CASE("the seventeenth at one laptop is told how many it can have, and may sit elsewhere") {
  HostWorld world(room(4, 24));
  Laptop laptop(world);
  for (std::uint32_t i = 0; i < 16; ++i) {
    REQUIRE(laptop.welcome(laptop.join("Guest " + std::to_string(i), i % 4)));
  }
  const std::uint32_t last = laptop.join("Zoe");
  REQUIRE(laptop.refusal(last));
  CHECK(laptop.refusal(last)->code() == "limit");
  CHECK(laptop.refusal(last)->what() == "this laptop has 16 seats, and can have no more");
  CHECK(laptop.stands());
  Laptop other(world);
  CHECK(other.welcome(other.join("Zoe")));
}

TEST_CASE("a command from a seat of another laptop, or of nobody, is refused and changes nothing") {
  Three three;
  Laptop other(three.world);
  const std::uint32_t theirs = other.seat(other.join("Dan"));
  three.begin();
  const auto hash = three.world.hash();
  for (const std::uint32_t seat : {theirs, 0u, 999u}) {  // 0 is the facilitator's
    three.laptop.choose(seat, 1, "lab");
    REQUIRE(three.laptop.answer(seat, 1));
    CHECK(three.laptop.answer(seat, 1)->refused());
    CHECK(three.laptop.answer(seat, 1)->what() == "nobody at this laptop has the seat that says this");
  }
  CHECK(three.world.hash() == hash);
  CHECK(three.laptop.stands());
  CHECK_FALSE(other.answer(theirs, 1));
}

TEST_CASE("the same number said twice is done once for each seat") {
  Three three;
  three.begin();
  for (const std::size_t who : {0u, 1u}) three.laptop.choose(three.seats[who], 1, "lab");
  const auto hash = three.world.hash();
  const std::size_t events = three.world.journal.events.size();
  for (const std::size_t who : {0u, 1u}) three.laptop.choose(three.seats[who], 1, "lab");
  CHECK(three.world.hash() == hash);
  CHECK(three.world.journal.events.size() == events);
  for (const std::size_t who : {0u, 1u}) {
    CHECK_FALSE(three.laptop.answer(three.seats[who], 1)->refused());
    CHECK(three.laptop.part(three.seats[who], schema::PART_SCENE).scene().my_choice() == "lab");
  }
  CHECK(three.laptop.part(three.seats[2], schema::PART_SCENE).scene().my_choice().empty());
}

TEST_CASE("when their link falls silent all of them are away, and all are back when it is heard again") {
  Three three;
  three.begin();
  three.world.network.stall(three.laptop.client().transport());
  three.world.run(3'300);
  for (std::size_t who = 0; who < 3; ++who) CHECK_FALSE(three.here(who));
  three.world.network.resume(three.laptop.client().transport());
  three.world.run(300);
  for (std::size_t who = 0; who < 3; ++who) CHECK(three.here(who));
}

TEST_CASE("when their link breaks all of them are away, and their tokens bring all of them back over a new one") {
  Three three;
  three.begin();
  three.laptop.choose(three.seats[1], 1, "lab");
  three.world.network.cut(three.laptop.client().transport());
  three.world.run(20);
  for (std::size_t who = 0; who < 3; ++who) CHECK_FALSE(three.here(who));
  Laptop again(three.world);
  for (std::size_t who = 0; who < 3; ++who) {
    const std::uint32_t person = again.come_back(three.laptop.welcome(three.people[who])->token());
    REQUIRE(again.welcome(person));
    CHECK(again.seat(person) == three.seats[who]);
    CHECK(again.welcome(person)->last_sequence() == (who == 1 ? 1 : 0));
    CHECK(three.here(who));
  }
  CHECK(again.part(three.seats[1], schema::PART_SCENE).scene().my_choice() == "lab");
  CHECK(again.part(three.seats[0], schema::PART_SCENE).scene().my_choice().empty());
}

TEST_CASE("a host that crashed gives all of them their seats again") {
  Three three;
  three.begin();
  three.laptop.choose(three.seats[2], 1, "lab");
  three.world.crash_and_resume();
  REQUIRE(three.world.opened);
  three.world.run(20);
  for (std::size_t who = 0; who < 3; ++who) CHECK_FALSE(three.here(who));
  Laptop again(three.world);
  for (std::size_t who = 0; who < 3; ++who) {
    const std::uint32_t person = again.come_back(three.laptop.welcome(three.people[who])->token());
    REQUIRE(again.welcome(person));
    CHECK(again.seat(person) == three.seats[who]);
    CHECK(three.here(who));
  }
  REQUIRE(three.world.host->order("resume"));
  three.world.run(200);
  CHECK(again.part(three.seats[2], schema::PART_SCENE).scene().my_choice() == "lab");
  for (const std::size_t who : {0u, 1u}) {
    again.choose(three.seats[who], 1, "lab");
    CHECK_FALSE(again.answer(three.seats[who], 1)->refused());
  }
}

TEST_CASE("one whom the facilitator takes out is told so, and the others play on over the same link") {
  Three three;
  three.begin();
  REQUIRE(three.world.host->order("remove " + std::to_string(three.seats[0])));
  three.world.run(50);
  REQUIRE(three.laptop.farewell(three.seats[0]));
  CHECK(three.laptop.farewell(three.seats[0])->what() == "the facilitator has taken you out of the session");
  CHECK_FALSE(three.laptop.farewell(three.seats[1]));
  CHECK(three.laptop.stands());
  const std::size_t views = three.laptop.views(three.seats[0]);
  three.laptop.choose(three.seats[1], 1, "lab");
  CHECK_FALSE(three.laptop.answer(three.seats[1], 1)->refused());
  CHECK(three.here(2));
  CHECK(three.laptop.views(three.seats[0]) == views);  // what goes on is not theirs to see
  three.laptop.choose(three.seats[0], 1, "lab");
  CHECK(three.laptop.answer(three.seats[0], 1)->refused());
}

TEST_CASE("leaving one seat leaves the others, and the link goes with the last") {
  Three three;
  schema::Command leave;
  leave.mutable_leave_seat();
  for (const std::size_t who : {0u, 2u}) {
    three.laptop.say(three.seats[who], 1, leave);
    CHECK_FALSE(three.laptop.answer(three.seats[who], 1)->refused());
    CHECK(three.laptop.farewell(three.seats[who])->what() == "you have left the session");
  }
  CHECK(three.laptop.stands());
  CHECK(three.here(1));
  const std::uint32_t dan = three.laptop.join("Dan");  // there is room again
  REQUIRE(three.laptop.welcome(dan));
  three.laptop.say(three.seats[1], 1, leave);
  CHECK(three.laptop.stands());
  three.laptop.say(three.laptop.seat(dan), 1, leave);
  CHECK_FALSE(three.laptop.stands());
  CHECK(three.laptop.client().gone == net::Reason::kClosed);
}

TEST_CASE("one of them goes on at a laptop of their own, and the others stay where they are") {
  Three three;
  three.begin();
  Laptop own(three.world);
  const std::uint32_t person = own.come_back(three.laptop.welcome(1)->token());
  REQUIRE(own.welcome(person));
  CHECK(own.seat(person) == three.seats[1]);
  REQUIRE(three.laptop.farewell(three.seats[1]));
  CHECK(three.laptop.farewell(three.seats[1])->what() == "this seat has come back on another link");
  CHECK(three.laptop.stands());
  own.choose(three.seats[1], 1, "lab");
  three.laptop.choose(three.seats[0], 1, "lab");
  CHECK_FALSE(own.answer(three.seats[1], 1)->refused());
  CHECK_FALSE(three.laptop.answer(three.seats[0], 1)->refused());
  CHECK(three.laptop.part(three.seats[1], schema::PART_SCENE).scene().my_choice().empty());
  three.world.network.cut(three.laptop.client().transport());
  three.world.run(20);
  CHECK(three.here(1));
  CHECK_FALSE(three.here(0));
}

TEST_CASE("who moves to another link before being welcomed is welcomed there alone") {
  HostWorld world(room(1));
  Laptop first(world);
  const std::string token = first.welcome(first.join("Ada"))->token();
  first.join("Ben");
  world.network.cut(first.client().transport());
  world.run(20);
  Laptop second(world);
  Laptop third(world);
  second.join("Cleo");
  world.journal.slow = true;
  const std::uint32_t there = second.come_back(token);
  const std::uint32_t here = third.come_back(token);
  world.journal.slow = false;
  world.run(50);
  REQUIRE(third.welcome(here));
  CHECK_FALSE(second.welcome(there));
  CHECK(second.views(third.seat(here)) == 0);
  CHECK(third.part(third.seat(here), schema::PART_ME).me().name() == "Ada");
}

TEST_CASE("what was on its way to the older link does not reach the new one before its welcome") {
  Three three;
  three.begin();
  three.world.journal.slow = true;
  three.laptop.choose(three.seats[0], 1, "lab");
  Laptop own(three.world);
  const std::uint32_t person = own.come_back(three.laptop.welcome(1)->token());
  three.world.journal.slow = false;
  three.world.run(200);
  REQUIRE(own.welcome(person));
  CHECK(own.client().heard.front() == "welcome");
  CHECK(own.views(three.seats[1]) > 0);
}

TEST_CASE("keys of the facilitator and of the projector open one seat a link") {
  HostWorld world;
  const auto [key, door] = GENERATE_COPY(table<std::string, net::Door>(
      {{std::string(32, 'a'), host::kFacilitatorDoor}, {std::string(32, 'b'), host::kProjectorDoor}}));
  HostClient& staff = world.connect_with(key, "10.0.0.1", door);
  staff.hello("");
  world.run(20);
  REQUIRE(staff.seat);
  schema::Hello hello;
  hello.set_another(true);
  hello.set_person(1);
  staff.say_hello(hello);
  world.run(20);
  REQUIRE(staff.answers.size() == 1);
  CHECK(staff.answers[0].what() == "only people who join with the code can share a link");
  CHECK_FALSE(staff.gone);
}
