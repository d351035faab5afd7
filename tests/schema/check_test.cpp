#include "game/schema/check.h"

#include <catch2/catch.hpp>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "tests/schema/samples.h"

using namespace drops;
using namespace drops::schema;

namespace {

// What check() finds wrong; empty where it finds nothing.
std::string finding(const google::protobuf::Message& message) {
  const Outcome outcome = check(message);
  if (outcome) return {};
  CHECK(outcome.error().code == Code::kInvalid);
  return outcome.error().what;
}

std::string repeated(int count, std::string_view text) {
  std::string result;
  for (int i = 0; i < count; ++i) result += text;
  return result;
}

Choose choose(const std::string& option, const std::string& why = "") {
  Choose message;
  message.set_option(option);
  message.set_why(why);
  return message;
}

}  // namespace

TEST_CASE("messages within their limits pass the check") {
  for (const auto& message : samples::all()) CHECK(finding(*message).empty());
}

TEST_CASE("a text is as long as its limit and no longer") {
  CHECK(finding(choose(repeated(32, "a"))).empty());
  CHECK(finding(choose(repeated(33, "a"))) == "Choose.option: longer than 32 characters");
}

TEST_CASE("the length of a text is counted in characters and not in bytes") {
  CHECK(finding(choose("tell", repeated(140, "💧"))).empty());
  CHECK(finding(choose("tell", repeated(141, "💧"))) == "Choose.why: longer than 140 characters");
}

TEST_CASE("the length of bytes is counted in bytes") {
  SeatTaken taken;
  taken.set_token_hash(repeated(32, "\xff"));
  CHECK(finding(taken).empty());
  taken.set_token_hash(repeated(33, "\xff"));
  CHECK(finding(taken) == "SeatTaken.token_hash: longer than 32 bytes");
}

TEST_CASE("text that is not UTF-8 is refused") {
  CHECK(finding(choose("\xff")) == "Choose.option: is not UTF-8");
}

TEST_CASE("a name in a Hello may be anything, so that the host can say what is wrong with it") {
  Hello hello;
  hello.set_name("\xff\x1b" + repeated(60, "💧"));
  CHECK(finding(hello).empty());
  hello.set_name(repeated(801, "a"));
  CHECK(finding(hello) == "Hello.name: longer than 800 bytes");
}

TEST_CASE("control characters are refused, and line breaks where one line is meant") {
  CHECK(finding(choose("tell", "a\nb")) == "Choose.why: holds control characters");
  CHECK(finding(choose("tell", "a\u202eb")) == "Choose.why: holds control characters");
  SessionPart part;
  part.set_summary("one line\n\tand another");
  CHECK(finding(part).empty());
  part.set_summary("one line\x1b[31m");
  CHECK(finding(part) == "SessionPart.summary: holds control characters");
}

TEST_CASE("a text that is required must not be empty") {
  CHECK(finding(choose("")) == "Choose.option: must not be empty");
}

TEST_CASE("a message that is required must be there") {
  CommitmentChanged changed;
  CHECK(finding(changed) == "CommitmentChanged.by: is missing");
  changed.mutable_by();
  CHECK(finding(changed).empty());
}

TEST_CASE("a number is refused on both sides of its range") {
  Extend extend;
  CHECK(finding(extend) == "Extend.seconds: 0 is not within 1 and 3600");
  for (const std::uint32_t within : {1u, 3600u}) {
    extend.set_seconds(within);
    CHECK(finding(extend).empty());
  }
  extend.set_seconds(3601);
  CHECK(finding(extend) == "Extend.seconds: 3601 is not within 1 and 3600");
}

TEST_CASE("negative numbers have their range too") {
  StakeChanged changed;
  changed.set_effect(-10'000);
  CHECK(finding(changed).empty());
  changed.set_effect(-10'001);
  CHECK(finding(changed) == "StakeChanged.effect: -10001 is not within -10000 and 10000");
}

TEST_CASE("large numbers of 64 bits are held to their range") {
  Clock clock;
  clock.set_tick(4'000'000'000'000);
  CHECK(finding(clock).empty());
  clock.set_tick(4'000'000'000'001);
  CHECK(finding(clock) == "Clock.tick: 4000000000001 is not within 0 and 4000000000000");
  clock.set_tick(-1);
  CHECK(finding(clock) == "Clock.tick: -1 is not within 0 and 4000000000000");
}

TEST_CASE("a number without a range may be anything") {
  Answer answer;
  answer.set_sequence(~0ULL);
  CHECK(finding(answer).empty());
  DataChanged changed;
  changed.set_name("x");
  changed.set_value(-2'147'483'647);
  CHECK(finding(changed).empty());
}

TEST_CASE("an optional number is checked where it is there") {
  Skip skip;
  CHECK(finding(skip).empty());
  skip.set_team(200);
  CHECK(finding(skip) == "Skip.team: 200 is not within 0 and 199");
}

TEST_CASE("an enum value that the schema does not know is refused") {
  Ready ready;
  ready.set_phase(static_cast<Phase>(99));
  CHECK(finding(ready) == "Ready.phase: 99 is not known");
  OptionView option;
  option.add_marks(MARK_TELLS);
  option.add_marks(static_cast<Mark>(-1));
  CHECK(finding(option) == "OptionView.marks: -1 is not known");
}

TEST_CASE("a list is as long as its limit and no longer") {
  SceneEntered entered;
  for (int i = 0; i < 16; ++i) entered.add_locked(0);
  CHECK(finding(entered).empty());
  entered.add_locked(0);
  CHECK(finding(entered) == "SceneEntered.locked: more than 16");
}

TEST_CASE("every element of a list is checked") {
  SceneEntered entered;
  entered.add_locked(255);
  entered.add_locked(256);
  CHECK(finding(entered) == "SceneEntered.locked: 256 is not within 0 and 255");
  SessionPart part;
  part.add_objectives("fine");
  part.add_objectives(repeated(201, "a"));
  CHECK(finding(part) == "SessionPart.objectives: longer than 200 characters");
}

TEST_CASE("a oneof that is not set is refused") {
  CHECK(finding(Command()) == "Command.what: is missing");
  FromClient from_client;
  from_client.mutable_say()->mutable_command();
  CHECK(finding(from_client) == "Command.what: is missing");
}

TEST_CASE("what is wrong deep inside a message is found") {
  Event event = samples::scene_closed();
  event.mutable_closed()->mutable_changes(2)->mutable_entry()->mutable_truster()->set_kind(3);
  CHECK(finding(event) == "EntityRef.kind: 3 is not within 0 and 2");
}

namespace {

// Every word with its path; and takes them out.
class Take final : public OwnWords {
 public:
  void word(std::string_view path, std::string& value) override { words.emplace(path, std::exchange(value, {})); }
  std::map<std::string, std::string> words;
};

class Put final : public OwnWords {
 public:
  explicit Put(std::map<std::string, std::string> words) : words_(std::move(words)) {}
  void word(std::string_view path, std::string& value) override { value = words_.at(std::string(path)); }

 private:
  std::map<std::string, std::string> words_;
};

}  // namespace

TEST_CASE("own words are found by a path that stays, and nothing else is") {
  Event event = samples::seat_taken();
  Take take;
  visit_own_words(event, take);
  CHECK(take.words == std::map<std::string, std::string>{{"seat_taken.name", "Zoë"},
                                                         {"seat_taken.token_hash", std::string("\x00\xff\x80", 3)}});
  CHECK(event.seat_taken().name().empty());
  CHECK(event.seat_taken().token_hash().empty());
  CHECK(event.seat_taken().seat() == 4);
  CHECK(event.tick() == 1200);
}

TEST_CASE("own words that were taken out can be put back") {
  Event event = samples::seat_taken();
  const std::string before = event.SerializeAsString();
  Take take;
  visit_own_words(event, take);
  CHECK(event.SerializeAsString() != before);
  Put put(take.words);
  visit_own_words(event, put);
  CHECK(event.SerializeAsString() == before);
}

TEST_CASE("words that are not there have no place") {
  Event event;
  event.mutable_paused();
  Take take;
  visit_own_words(event, take);
  CHECK(take.words.empty());
  CHECK(event.has_paused());
}

TEST_CASE("words in a message inside a message have the whole path") {
  FromClient message = samples::say();
  Take take;
  visit_own_words(message, take);
  CHECK(take.words == std::map<std::string, std::string>{{"say.command.choose.why", "They would find out anyway"}});
}

TEST_CASE("an event whose words were erased is still within its limits") {
  Event taken = samples::seat_taken();
  Event chosen;
  chosen.mutable_chosen()->set_why("because");
  for (Event* event : {&taken, &chosen}) {
    Take take;
    visit_own_words(*event, take);
    CHECK_FALSE(take.words.empty());
    CHECK(finding(*event).empty());
  }
}
