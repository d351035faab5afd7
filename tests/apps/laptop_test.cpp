// Whose turn it is at a laptop, and who comes next: without a window and without a network.

#include <catch2/catch.hpp>

#include "game/apps/client_laptop.h"
#include "game/client/model/canned_laptop.h"

using namespace drops;
using namespace drops::apps;
using client::model::Covered;
using client::model::Local;
using client::model::Waits;
using State = link::Person::State;

namespace {

// Amara, Jonas and Wei, as they came in, at a moment of the canned story.
struct Three {
  explicit Three(std::string_view moment) : moment_(moment) {
    laptop.share();
    const std::uint32_t seats[] = {1, 2, 4};
    const char* names[] = {"Amara", "Jonas", "Wei"};
    for (std::uint32_t i = 0; i < 3; ++i) {
      LinePerson person;
      person.id = link::PersonId(i);
      person.name = names[i];
      person.state = State::kSeated;
      person.seat = SeatId(seats[i]);
      line.people.push_back(person);
    }
    at(moment);
  }

  void at(std::string_view moment) {
    const auto all = client::model::laptop_parts(moment);
    for (std::size_t i = 0; i < 3; ++i) line.people[i].parts = std::make_shared<link::Parts>(all[i]);
    see();
  }
  // One part of what this person is sent, changed.
  template <class Change>
  void change(std::size_t who, schema::PartKind kind, Change what) {
    link::Parts parts = *line.people[who].parts;
    schema::View view;
    for (const schema::Part* part : parts.changed_since(0)) {
      if (part->kind() == kind) *view.add_parts() = *part;
    }
    for (schema::Part& part : *view.mutable_parts()) what(part);
    parts.take(std::move(view));
    line.people[who].parts = std::make_shared<link::Parts>(std::move(parts));
    see();
  }
  void see() { laptop.see(line, local); }

  // They have had their role cards, one after the other, before this moment.
  void read_roles() {
    at("standup-read");
    for (std::size_t i = 0; i < 3; ++i) {
      laptop.take_turn(i, local);
      local.role_seen = true;
      see();
      see();
    }
    laptop.cover(local);
    at(moment_);
  }
  void choose(std::size_t who, const char* option) {
    laptop.note_said();
    change(who, schema::PART_SCENE, [&](schema::Part& part) { part.mutable_scene()->set_my_choice(option); });
  }
  [[nodiscard]] std::string next() const {
    const auto seen = laptop.seen();
    return seen.next ? seen.people[*seen.next].name : "";
  }
  [[nodiscard]] bool parts_hold(const std::string& words) const {
    for (const schema::Part* part : laptop.parts().changed_since(0)) {
      if (part->SerializeAsString().find(words) != std::string::npos) return true;
    }
    return false;
  }

  LineSeen line;
  Local local;
  Laptop laptop;

 private:
  std::string_view moment_;
};

const char* const kTesters = "You need a night to be sure";
const char* const kLeads = "You have hinted at Friday already.";

}  // namespace

TEST_CASE("one after the other is called to read their role, by seat, and the screen is covered between them") {
  Three three("standup-read");
  CHECK(three.next() == "Amara");
  three.laptop.take_turn(0, three.local);
  CHECK_FALSE(three.local.role_seen);
  three.local.role_seen = true;
  three.see();
  CHECK_FALSE(three.laptop.turn());
  CHECK(three.next() == "Jonas");
  CHECK_FALSE(three.local.role_seen);  // that was hers
}

TEST_CASE("while it is nobody's turn, and in a turn of somebody else, what is one's own is not there") {
  Three three("standup-read");
  CHECK_FALSE(three.parts_hold(kLeads));
  three.laptop.take_turn(0, three.local);
  CHECK_FALSE(three.parts_hold(kLeads));
  three.laptop.take_turn(1, three.local);
  CHECK(three.parts_hold(kLeads));
  CHECK_FALSE(three.parts_hold(kTesters));
  three.laptop.cover(three.local);
  CHECK_FALSE(three.parts_hold(kLeads));
}

TEST_CASE("what somebody typed and selected is there again on their next turn, and on nobody else's") {
  Three three("standup-decide");
  three.read_roles();
  three.laptop.take_turn(1, three.local);
  three.local.selected = "lab";
  three.local.aside.word = "two of us have stopped listening";
  three.local.why = "because";
  three.laptop.cover(three.local);
  CHECK(three.local.selected.empty());
  CHECK(three.local.aside.word.empty());
  three.laptop.take_turn(0, three.local);
  CHECK(three.local.selected.empty());
  CHECK(three.local.why.empty());
  three.laptop.take_turn(1, three.local);
  CHECK(three.local.selected == "lab");
  CHECK(three.local.aside.word == "two of us have stopped listening");
}

TEST_CASE("after an answer the screen covers itself, and the next who still has something to do is named") {
  Three three("standup-decide");
  three.read_roles();
  REQUIRE(three.next() == "Amara");
  three.laptop.take_turn(0, three.local);
  three.see();
  REQUIRE(three.laptop.turn());
  three.choose(0, "ask");
  CHECK_FALSE(three.laptop.turn());
  CHECK(three.next() == "Jonas");
  CHECK(three.laptop.seen().people[0].done);
  CHECK(three.laptop.seen().covered == Covered::kDone);
}

TEST_CASE("anybody may be taken out of turn, and who left without an answer comes last") {
  Three three("standup-decide");
  three.read_roles();
  three.laptop.take_turn(0, three.local);
  three.see();
  three.laptop.cover(three.local);
  three.see();
  CHECK(three.next() == "Jonas");
  three.laptop.take_turn(2, three.local);
  three.choose(2, "ask");
  CHECK(three.next() == "Jonas");
  three.laptop.take_turn(1, three.local);
  three.choose(1, "ask");
  CHECK(three.next() == "Amara");
}

TEST_CASE("who may advise comes before the one who decides, and is not asked twice") {
  Three three("delivery-decide");
  three.read_roles();
  REQUIRE(three.next() == "Amara");
  CHECK(three.laptop.seen().people[0].waits == Waits::kAdvise);
  three.laptop.take_turn(0, three.local);
  three.see();
  three.laptop.cover(three.local);
  three.see();
  CHECK(three.next() == "Wei");
  three.laptop.take_turn(2, three.local);
  three.laptop.cover(three.local);
  three.see();
  CHECK(three.next() == "Jonas");
}

TEST_CASE("a phase that ends in somebody's turn covers the screen and says so, unless it ended by their answer") {
  Three three("standup-decide");
  three.read_roles();
  three.laptop.take_turn(1, three.local);
  three.see();
  three.at("standup-reveal");
  CHECK_FALSE(three.laptop.turn());
  CHECK(three.laptop.seen().covered == Covered::kTimeUp);
  REQUIRE(three.laptop.seen().last);
  CHECK(three.laptop.seen().people[*three.laptop.seen().last].name == "Jonas");

  Three others("standup-decide");
  others.read_roles();
  others.laptop.take_turn(1, others.local);
  others.laptop.note_said();
  others.at("standup-reveal");
  CHECK(others.laptop.seen().covered == Covered::kDone);
}

TEST_CASE("what all do at once waits until everybody has had what is for them alone") {
  Three three("standup-read");
  CHECK(three.laptop.together().empty());
  three.read_roles();
  CHECK(three.laptop.together().size() == 3);
  three.change(0, schema::PART_SCENE, [](schema::Part& part) { part.mutable_scene()->add_ready(1); });
  CHECK(three.laptop.together() == std::vector<link::PersonId>{link::PersonId(1), link::PersonId(2)});
}

TEST_CASE("something new to read alone calls its owner, and stays on the screen until they cover it") {
  Three three("standup-decide");
  three.read_roles();
  for (std::size_t i = 0; i < 3; ++i) three.choose(i, "ask");
  REQUIRE(three.next().empty());
  three.change(2, schema::PART_ME, [](schema::Part& part) { part.mutable_me()->add_known("The lab is free."); });
  CHECK(three.next() == "Wei");
  three.laptop.take_turn(2, three.local);
  three.see();
  three.see();
  CHECK(three.laptop.turn() == link::PersonId(2));
  three.laptop.cover(three.local);
  three.see();
  CHECK(three.next().empty());
}

TEST_CASE("one who leaves or is taken out in the middle of a turn covers the screen, and the others stay") {
  Three three("standup-decide");
  three.read_roles();
  three.laptop.take_turn(0, three.local);
  three.line.people[0].state = State::kOut;
  three.see();
  CHECK_FALSE(three.laptop.turn());
  CHECK(three.laptop.seen().people.size() == 2);
  CHECK(three.laptop.everybody() == std::vector<link::PersonId>{link::PersonId(1), link::PersonId(2)});
  three.laptop.take_turn(0, three.local);
  CHECK_FALSE(three.laptop.turn());
}

TEST_CASE("who came alone goes on as they were when somebody sits down beside them") {
  Three three("standup-decide");
  LineSeen one = three.line;
  one.people.resize(1);
  Laptop laptop;
  Local local;
  local.role_seen = true;
  local.selected = "lab";
  laptop.share_after(one, local);
  CHECK(local.selected.empty());
  laptop.take_turn(0, local);
  CHECK(local.role_seen);
  CHECK(local.selected == "lab");
}
